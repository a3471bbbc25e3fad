export const id = 1252;
export const ids = [1252];
export const modules = {

/***/ 1252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Fail",
    description: "Ends with the exit code it is given. Useful to test what happens when a stage fails.",
    options: {
        additionalProperties: false,
        properties: { returncode: { type: "number", description: "Exit code", default: 255 } },
    },
    example: { type: "org.osbuild.error", options: { returncode: 3 } },
};
function run({ options }) {
    const { returncode = 255 } = options;
    if (returncode !== 0)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The error stage ends with code ${returncode}, as it was told to`, returncode);
}


/***/ })

};
