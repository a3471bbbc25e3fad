export const id = 2162;
export const ids = [2162];
export const modules = {

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);

const meta = {
    summary: "Prepare a build root of RHEL 8.1",
    description: "As for RHEL 8.2, with the release file that RHEL 8.1 keeps in `/etc` only, and without a cryptographic policy.",
};
const release = {
    NAME: "Red Hat Enterprise Linux",
    VERSION: "8.1 (Ootpa)",
    ID: "rhel",
    ID_LIKE: "fedora",
    VERSION_ID: "8.1",
    PLATFORM_ID: "platform:el8",
    PRETTY_NAME: "Red Hat Enterprise Linux 8.1 (Ootpa)",
    ANSI_COLOR: "0;31",
    CPE_NAME: "cpe:/o:redhat:enterprise_linux:8.1:GA",
    HOME_URL: "https://www.redhat.com/",
    BUG_REPORT_URL: "https://bugzilla.redhat.com/",
};
async function prepare(context) {
    await Promise.all([(0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLoaderCache */ .OV)(context), (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeSystemUsers */ .WJ)(context)]);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMachineId */ .VM)(context);
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeDeclaredFiles */ .KU)(context);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNameServiceConfiguration */ .Hh)(context);
    const lines = Object.entries(release).map(([name, value]) => `${name}="${value}"\n`);
    context.root.remove("/etc/os-release");
    context.root.write("/etc/os-release", lines.join(""));
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .selectPython */ .Le)(context);
}


/***/ })

};
