export const id = 9820;
export const ids = [9820];
export const modules = {

/***/ 7439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Do nothing (2019 name)",
    description: "The name `org.osbuild.noop` had in manifests of 2019.",
    options: { additionalProperties: true },
    example: { type: "io.weldr.noop" },
};
function run({ options, log }) {
    log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}


/***/ })

};
