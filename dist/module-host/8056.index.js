export const id = 8056;
export const ids = [8056];
export const modules = {

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Fail",
    description: "Ends with an exit code, to try out how failures are handled.",
    options: {
        type: "object",
        additionalProperties: false,
        properties: { returncode: { type: "number", description: "Exit code; 0 succeeds", default: 255 } },
    },
    example: { name: "org.osbuild.error", options: { returncode: 1 } },
};
function run({ options }) {
    const { returncode = 255 } = options;
    const exitCode = Number.isInteger(returncode) ? returncode & 0xff : 1;
    if (exitCode !== 0)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Error assembler will now return error: ${returncode}`, exitCode);
}


/***/ })

};
