export const id = 4625;
export const ids = [4625];
export const modules = {

/***/ 4625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Remove what makes one system differ from its copies (2019)",
    description: "Removes `/etc/machine-id` and `/var/lib/systemd/random-seed`, so that machines started from the image get their own. Today `org.osbuild.machine-id` says what should happen.",
    options: { additionalProperties: false },
    example: { type: "io.weldr.remove-uniqueness" },
};
function run({ tree }) {
    tree.remove("/etc/machine-id");
    tree.remove("/var/lib/systemd/random-seed");
}


/***/ })

};
