export const id = 4692;
export const ids = [4692];
export const modules = {

/***/ 2898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireOption)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/** An option that the schema does not ask for, because osbuild's does not, but without which a stage has nothing to do. */
function requireOption(name, value) {
    if (value === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The option '${name}' is missing`);
    return value;
}


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2898);

const meta = {
    summary: "Make files immutable",
    description: "Sets or clears the immutable flag of files and folders, in the tree or in a mounted file system. An immutable file cannot be changed or removed, also not by later stages.",
    options: {
        additionalProperties: false,
        properties: {
            items: {
                type: "object",
                additionalProperties: false,
                patternProperties: {
                    "^mount://[^/]+/|^tree:///": {
                        type: "object",
                        required: ["immutable"],
                        properties: { immutable: { type: "boolean", default: true } },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["chattr"],
    example: { type: "org.osbuild.chattr", options: { items: { "tree:///etc/machine-id": { immutable: true } } } },
};
async function run({ options, locate, exec }) {
    for (const [url, { immutable }] of Object.entries((0,_src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOption */ .V)("items", options.items))) {
        const { root, path } = locate(url);
        await exec("chattr", [immutable ? "+i" : "-i", "--", root.resolve(path)]);
    }
}


/***/ })

};
