export const id = 7424;
export const ids = [7424];
export const modules = {

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Do nothing",
    description: "Prints its options and leaves the tree as it is. Useful to try out a manifest and to measure what a stage costs.",
    options: { additionalProperties: true },
    inputs: { additionalProperties: true },
    devices: { additionalProperties: true },
    format1Options: true,
    mounts: {},
    example: { type: "org.osbuild.noop", options: { note: "any value" } },
};
function run({ options, log }) {
    log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}


/***/ })

};
