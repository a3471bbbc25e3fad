export const id = 4356;
export const ids = [4356];
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

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

const meta = {
    summary: "Write a file of rpm macros",
    description: "Writes macros to any file of the tree.",
    options: {
        additionalProperties: false,
        required: ["macros", "filename"],
        properties: {
            filename: { type: "string", description: "Path of the file" },
            macros: {
                type: "object",
                description: "Values by macro",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    _install_langs: {
                        type: "array",
                        description: "Locales to install",
                        uniqueItems: true,
                        minItems: 1,
                        items: { type: "string" },
                    },
                    _dbpath: { type: "string", description: "Where the database is" },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.rpm.macros",
        options: { filename: "/etc/rpm/macros.image", macros: { _install_langs: ["en_US"] } },
    },
};
function run({ tree, options }) {
    const lines = Object.entries(options.macros).map(([name, value]) => `%${name} ${typeof value === "object" ? value.join(":") : value}\n`);
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, options.filename, lines.join(""));
}


/***/ })

};
