export const id = 4486;
export const ids = [4486];
export const modules = {

/***/ 4486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Install systemd-boot",
    description: "Runs `bootctl install` of the build root on a mounted filesystem or the tree, without touching EFI variables.",
    options: {
        additionalProperties: false,
        required: ["root"],
        properties: {
            root: {
                description: "The root filesystem, as `mount://NAME/` or `tree:///`",
                oneOf: [
                    { type: "string", pattern: "^mount://[^/]+/" },
                    { type: "string", pattern: "^tree:///" },
                ],
            },
            "esp-path": { type: "string", description: "Path of the EFI system partition" },
            "boot-path": { type: "string", description: "Path of the extended boot loader partition" },
            "relax-esp-checks": { type: "boolean", description: "Do not check that the EFI system partition is one", default: false },
            "random-seed": { type: "string", description: "Whether to write a random seed", enum: ["yes", "no"] },
            "make-entry-directory": { type: "string", description: "Whether to make a folder for boot entries", enum: ["yes", "no"] },
            "entry-token": {
                type: "string",
                description: "What boot entries are named after",
                enum: ["auto", "machine-id", "os-id", "os-image-id"],
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["bootctl"],
    example: {
        type: "org.osbuild.bootctl.install.root",
        options: { root: "mount://root/", "esp-path": "/boot/efi", "random-seed": "no" },
        devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
        mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
    },
};
const passedOn = ["random-seed", "make-entry-directory", "entry-token", "esp-path", "boot-path"];
async function run({ options, exec, locate }) {
    const { root, path } = locate(options.root);
    const args = passedOn.flatMap((name) => (options[name] ? [`--${name}`, options[name]] : []));
    const env = options["relax-esp-checks"] ? { SYSTEMD_RELAX_ESP_CHECKS: "1" } : {};
    await exec("bootctl", ["install", "--no-variables", "--root", root.resolve(path), ...args], { env });
}


/***/ })

};
