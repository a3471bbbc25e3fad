export const id = 9053;
export const ids = [9053];
export const modules = {

/***/ 9053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Add the system users that packages ask for",
    description: "Runs `systemd-sysusers` of the build root on the tree: users and groups of all `sysusers.d` files are added.",
    options: { additionalProperties: false, properties: {} },
    tools: ["systemd-sysusers"],
    example: { type: "org.osbuild.systemd-sysusers" },
};
async function run({ tree, exec, log }) {
    if (tree.find("/etc")?.isSymbolicLink())
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B("Cannot add system users: /etc of the tree is a link");
    await exec("systemd-sysusers", ["--root", tree.path]);
    log("Applied systemd-sysusers");
}


/***/ })

};
