export const id = 8505;
export const ids = [8505];
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

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2898);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);


const meta = {
    summary: "Make folders",
    description: "Makes folders in the tree or in a mounted file system, in order. The mode is reduced by the umask 022 and applies to new folders only; missing parents get the default mode.",
    options: {
        additionalProperties: false,
        properties: {
            paths: {
                type: "array",
                description: "Folders in order",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["path"],
                    properties: {
                        path: {
                            anyOf: [
                                { type: "string", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
                                { type: "string", pattern: "^mount://.+" },
                                { type: "string", pattern: "^tree://.+" },
                            ],
                        },
                        mode: { type: "number", description: "Mode as a number (448 is octal 0700)" },
                        parents: { type: "boolean", description: "Make missing parents too", default: false },
                        exist_ok: { type: "boolean", description: "Go on when the folder exists", default: false },
                    },
                },
                additionalItems: false,
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.mkdir",
        options: {
            paths: [
                { path: "/srv/www", parents: true },
                { path: "/var/lib/secrets", mode: 448, exist_ok: true },
            ],
        },
    },
};
function run({ tree, options, locate }) {
    for (const { path, mode = 0o777, parents = false, exist_ok = false } of (0,_src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOption */ .V)("paths", options.paths)) {
        const place = path.includes("://") ? locate(path) : { root: tree, path };
        const found = place.root.find(place.path);
        if (found !== undefined && !exist_ok)
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot make the folder '${path}': it exists already`);
        if (found !== undefined && parents && !place.root.isDirectory(place.path))
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`'${path}' exists and is no folder`);
        if (found === undefined)
            place.root.makeDirectory(place.path, { mode: mode & 0o1777 & ~0o022, parents });
    }
}


/***/ })

};
