export const id = 511;
export const ids = [511];
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

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

const meta = {
    summary: "Write the list of mirrors of pacman",
    description: "Replaces a list of mirrors, one `Server` line for each.",
    options: {
        additionalProperties: false,
        properties: {
            filename: { type: "string", description: "Path of the file", default: "/etc/pacman.d/mirrorlist" },
            mirrors: {
                type: "array",
                description: "Addresses in order of preference",
                items: { type: "string", examples: ["https://archlinux.org/$repo/os/$arch"] },
            },
        },
    },
    example: { type: "org.osbuild.pacman.mirrorlist.conf", options: { mirrors: ["https://example.com/$repo/os/$arch"] } },
};
function run({ tree, options }) {
    const lines = (options.mirrors ?? []).map((mirror) => `Server = ${mirror}\n`);
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, options.filename ?? "/etc/pacman.d/mirrorlist", lines.join("\n"));
}


/***/ })

};
