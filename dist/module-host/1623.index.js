export const id = 1623;
export const ids = [1623];
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

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatPythonJson)
/* harmony export */ });
/** Values as Python writes them, for files that are compared with the reference's byte by byte. */
/** JSON as `json.dumps` writes it: one line, a space after commas and colons, only ASCII. */
function formatPythonJson(value) {
    if (Array.isArray(value))
        return `[${value.map(formatPythonJson).join(", ")}]`;
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).map(([key, one]) => `${formatPythonJson(key)}: ${formatPythonJson(one)}`);
        return `{${entries.join(", ")}}`;
    }
    const text = JSON.stringify(value) ?? "null";
    return text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

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

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _src_modules_python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6053);
/* harmony import */ var _src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2898);



const meta = {
    summary: "Write facts for the subscription manager",
    description: "Writes `/etc/rhsm/facts/osbuild.facts`, which must not exist yet.",
    options: { properties: { facts: { type: "object", description: "Facts by name", additionalProperties: true } } },
    example: { type: "org.osbuild.rhsm.facts", options: { facts: { "image-builder.osbuild-composer.api-type": "weldr" } } },
};
function run({ tree, options }) {
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, "/etc/rhsm/facts/osbuild.facts", (0,_src_modules_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPythonJson */ .E)((0,_src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOption */ .V)("facts", options.facts)), {
        exclusive: true,
    });
}


/***/ })

};
