export const id = 8177;
export const ids = [8177];
export const modules = {

/***/ 7601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requireSingleFile)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);


/** The one file of the input with this name; throws when it has none or several. */
function requireSingleFile(inputs, name) {
    const input = inputs[name];
    const files = Object.keys((input?.data.files ?? {}));
    const [path] = files;
    if (input === undefined || path === undefined || files.length > 1) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The input '${name}' must have exactly one file, it has ${files.length}`);
    }
    const root = new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .Tree */ .PH(input.path);
    return { root, path: `/${path}`, mode: root.require(path).mode & 0o777 };
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_input_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7601);

const meta = {
    summary: "Add root certificates for device onboarding",
    description: "Copies the one file of the input `rootcerts` to `/fdo_diun_pub_key_root_certs.pem`, where the manufacturing client looks for it.",
    options: { additionalProperties: false },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["rootcerts"],
        properties: { rootcerts: { type: "object", additionalProperties: true } },
    },
    example: {
        type: "org.osbuild.fdo",
        inputs: {
            rootcerts: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: { "sha256:787caeb1f29a0821f3111e8640988f65b0ef0ef55d6965d87086af3734e62cf7": {} },
            },
        },
    },
};
function run({ tree, inputs }) {
    const { root, path, mode } = (0,_src_modules_input_files_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSingleFile */ .u)(inputs, "rootcerts");
    tree.write("/fdo_diun_pub_key_root_certs.pem", root.readBytes(path), { mode });
}


/***/ })

};
