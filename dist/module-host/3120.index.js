export const id = 3120;
export const ids = [3120];
export const modules = {

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ editBootEntries),
/* harmony export */   P: () => (/* binding */ appendBootOptions)
/* harmony export */ });
/** Changes every boot loader entry (`loader/entries/*.conf`) below a boot folder; answers how many there are. */
function editBootEntries(root, boot, change) {
    const folder = `${boot}/loader/entries`;
    const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.startsWith("."));
    for (const name of names)
        root.edit(`${folder}/${name}`, change);
    return names.length;
}
/** The entry with arguments added to its kernel command line. */
function appendBootOptions(text, added) {
    const complete = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    const line = /^options .*$/m;
    return line.test(complete) ? complete.replace(line, (options) => `${options} ${added}`) : `${complete}options ${added}\n`;
}


/***/ }),

/***/ 3120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_boot_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);


const meta = {
    summary: "Add kernel arguments to boot loader entries",
    description: "Adds arguments to the `options` line of every boot loader entry of the tree or of a mounted boot file system; entries without such a line get one.",
    options: {
        additionalProperties: false,
        required: ["kernel_opts"],
        properties: {
            kernel_opts: { type: "array", description: "Arguments to add", items: { type: "string" } },
            bootpath: {
                type: "string",
                description: "Where `loader/entries` is",
                default: "tree:///boot",
                examples: ["tree:///boot", "mount:///", "mount:///boot"],
                pattern: "^(mount|tree):///",
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.kernel-cmdline.bls-append",
        options: { kernel_opts: ["quiet", "mitigations=auto"], bootpath: "tree:///boot" },
    },
};
function run({ options, locate }) {
    const { kernel_opts, bootpath = "tree:///boot" } = options;
    const { root, path } = locate(bootpath);
    const count = (0,_src_modules_boot_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .editBootEntries */ .D)(root, path, (text) => (0,_src_modules_boot_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .appendBootOptions */ .P)(text, kernel_opts.join(" ")));
    if (count === 0)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot add kernel arguments: ${bootpath} has no boot loader entries`);
}


/***/ })

};
