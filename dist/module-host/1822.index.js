export const id = 1822;
export const ids = [1822];
export const modules = {

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/** COMMAND_LINE_SIZE of the kernel, by the name node has for the machine; 4096 elsewhere. */
const lineSizes = {
    x64: 2048,
    ia32: 2048,
    arm: 1024,
    arm64: 2048,
    ppc: 2048,
    ppc64: 2048,
    riscv64: 1024,
};
const meta = {
    summary: "Set the kernel command line",
    description: "Writes `/etc/kernel/cmdline`, from which boot entries for new kernels are made. A line that is longer than the kernel of this machine takes is refused.",
    options: {
        additionalProperties: false,
        properties: {
            root_fs_uuid: {
                type: "string",
                description: "UUID of the root file system",
                oneOf: [
                    { examples: ["9c6ae55b-cf88-45b8-84e8-64990759f39d"], pattern: "^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$" },
                    { examples: ["6699-AFB5"], pattern: "^[0-9A-Za-z]{4}-[0-9A-Za-z]{4}$" },
                ],
            },
            kernel_opts: { type: "string", description: "Further parameters", default: "" },
            kernel_cmdline_size: {
                type: "integer",
                description: "Longest line to accept, instead of the limit of this machine's architecture",
                minimum: 256,
                maximum: 4096,
            },
        },
    },
    example: {
        type: "org.osbuild.kernel-cmdline",
        options: { root_fs_uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", kernel_opts: "ro console=ttyS0" },
    },
};
function run({ tree, options }) {
    const { root_fs_uuid, kernel_opts = "", kernel_cmdline_size = lineSizes[process.arch] ?? 4096 } = options;
    const line = [root_fs_uuid ? `root=UUID=${root_fs_uuid}` : "", kernel_opts].filter((part) => part !== "").join(" ");
    if (line.length > kernel_cmdline_size) {
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The kernel command line has ${line.length} characters, more than ${kernel_cmdline_size}`);
    }
    tree.makeDirectory("/etc/kernel", { parents: true });
    tree.write("/etc/kernel/cmdline", line);
}


/***/ })

};
