export const id = 2720;
export const ids = [2720];
export const modules = {

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const meta = {
    summary: "Make btrfs subvolumes",
    description: "Makes subvolumes in the mounted filesystems, in order. Missing folders above one are made too.",
    options: {
        additionalProperties: false,
        properties: {
            subvolumes: {
                type: "array",
                description: "Subvolumes",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["name"],
                    properties: { name: { type: "string", description: "Path, from where the filesystems are mounted" } },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["btrfs"],
    example: {
        type: "org.osbuild.btrfs.subvol",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        mounts: [{ name: "volume", type: "org.osbuild.btrfs", source: "device", target: "/" }],
        options: { subvolumes: [{ name: "/root" }, { name: "/home" }] },
    },
};
async function run({ options, mountRoot, exec }) {
    for (const { name } of options.subvolumes ?? []) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", name);
        mountRoot.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), { parents: true });
        await exec("btrfs", ["subvolume", "create", mountRoot.resolve(path)]);
    }
}


/***/ })

};
