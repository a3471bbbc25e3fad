export const id = 241;
export const ids = [241];
export const modules = {

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Write release and architecture of an ISO",
    description: "Writes `/.discinfo`. Its first line is the time of the build, or the source epoch where the pipeline has one.",
    options: {
        additionalProperties: true,
        required: ["basearch", "release"],
        properties: {
            basearch: { type: "string", description: "Architecture" },
            release: { type: "string", description: "Name of the release" },
        },
    },
    example: { type: "org.osbuild.discinfo", options: { basearch: "x86_64", release: "Linux 9" } },
};
function run({ tree, options, sourceEpoch }) {
    const seconds = sourceEpoch ?? Date.now() / 1000;
    const time = Number.isInteger(seconds) ? `${seconds}.0` : String(seconds);
    tree.write("/.discinfo", `${time}\n${options.release}\n${options.basearch}\n`);
}


/***/ })

};
