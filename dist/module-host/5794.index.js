export const id = 5794;
export const ids = [5794];
export const modules = {

/***/ 5794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Make a bootable image of a kernel for IBM Z",
    description: "Runs the build root's `mk-s390image`.",
    options: {
        additionalProperties: false,
        required: ["kernel", "initrd", "config", "image"],
        properties: {
            kernel: { type: "string", description: "Kernel in the tree", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
            initrd: { type: "string", description: "Initramfs in the tree", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
            config: {
                type: "string",
                description: "File of the tree with kernel arguments",
                pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
            image: { type: "string", description: "File of the tree to write", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
        },
    },
    format1Options: true,
    tools: ["mk-s390image"],
    example: {
        type: "org.osbuild.mks390image",
        options: {
            kernel: "/images/kernel.img",
            initrd: "/images/initrd.img",
            config: "/images/cdboot.prm",
            image: "/images/cdboot.img",
        },
    },
};
async function run({ tree, options, exec }) {
    const [kernel, initrd, config, image] = [options.kernel, options.initrd, options.config, options.image].map((path) => tree.resolve(path));
    await exec("mk-s390image", [kernel, image, "-r", initrd, "-p", config].map(String));
}


/***/ })

};
