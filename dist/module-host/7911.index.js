export const id = 7911;
export const ids = [7911];
export const modules = {

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeDropIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Writes a configuration file, its folder made when missing. An existing file is replaced, or refused with `exclusive`. */
function writeDropIn(tree, path, text, options = {}) {
    tree.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`/${path}`), { parents: true });
    tree.write(path, text, options);
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

const meta = {
    summary: "Configure how initramfs images are made",
    description: "Writes a file in `/usr/lib/dracut/dracut.conf.d`. Lists are added to what other files say.",
    options: {
        additionalProperties: false,
        required: ["config", "filename"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "object",
                description: "Options of dracut",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    compress: { type: "string", description: "Program to compress with" },
                    dracutmodules: { type: "array", description: "The dracut modules to use", items: { type: "string" } },
                    add_dracutmodules: { type: "array", description: "Further dracut modules", items: { type: "string" } },
                    omit_dracutmodules: { type: "array", description: "Dracut modules to leave out", items: { type: "string" } },
                    drivers: { type: "array", description: "The kernel modules to use", items: { type: "string" } },
                    add_drivers: { type: "array", description: "Further kernel modules", items: { type: "string" } },
                    omit_drivers: { type: "array", description: "Kernel modules to leave out", items: { type: "string" } },
                    force_drivers: { type: "array", description: "Kernel modules to add and to load early", items: { type: "string" } },
                    filesystems: { type: "array", description: "The file system modules to use", items: { type: "string" } },
                    install_items: { type: "array", description: "Files to add", items: { type: "string" } },
                    remove_items: { type: "array", description: "Files to remove (dracut 108)", items: { type: "string" } },
                    early_microcode: { type: "boolean", description: "Put microcode in front" },
                    reproducible: { type: "boolean", description: "Same input, same image" },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.dracut.conf",
        options: { filename: "90-image.conf", config: { add_drivers: ["virtio_blk"], reproducible: true } },
    },
};
function run({ tree, options }) {
    const lines = Object.entries(options.config).map(([key, value]) => `${key}${formatValue(value)}\n`);
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, `/usr/lib/dracut/dracut.conf.d/${options.filename}`, lines.join(""));
}
function formatValue(value) {
    if (typeof value === "object")
        return `+=" ${value.join(" ")} "`;
    return typeof value === "boolean" ? `="${value ? "yes" : "no"}"` : `="${value}"`;
}


/***/ })

};
