export const id = 9694;
export const ids = [9694];
export const modules = {

/***/ 9694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
const meta = {
    summary: "Prepare any Linux build root",
    description: "Gives the build root a root user. For distributions whose programs need nothing else, such as Arch Linux.",
    aliases: ["org.osbuild.arch"],
};
function prepare({ root }) {
    if (!root.has("/etc/passwd"))
        root.write("/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
}


/***/ })

};
