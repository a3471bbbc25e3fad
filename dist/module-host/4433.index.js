export const id = 4433;
export const ids = [4433];
export const modules = {

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Configure the boot loader of IBM Z",
    description: "Writes `/etc/zipl.conf`, with the menu made from boot loader entries.",
    options: {
        additionalProperties: false,
        properties: { timeout: { type: "number", description: "Seconds to wait before booting" } },
    },
    example: { type: "org.osbuild.zipl", options: { timeout: 5 } },
};
function run({ tree, options }) {
    const lines = ["[defaultboot]", "defaultauto", "prompt=1", `timeout=${options.timeout ?? 0}`, "target=/boot"];
    tree.makeDirectory("/etc", { parents: true });
    tree.write("/etc/zipl.conf", `${lines.join("\n")}\n`);
}


/***/ })

};
