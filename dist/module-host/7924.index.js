export const id = 7924;
export const ids = [7924];
export const modules = {

/***/ 7924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Make nothing",
    description: "Reports its options and ends; the output is empty.",
    options: { type: "object", additionalProperties: false },
    example: { name: "org.osbuild.noop" },
};
function run({ options, log }) {
    log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}


/***/ })

};
