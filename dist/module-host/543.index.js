export const id = 543;
export const ids = [543];
export const modules = {

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);

const meta = {
    summary: "Prepare a build root of RHEL 8.2 or later, or one of its relatives",
    description: "As for Fedora 38, with the Python that RHEL 8 ships as `python3`.",
    aliases: ["org.osbuild.almalinux8", "org.osbuild.centos8", "org.osbuild.rhivos"],
};
async function prepare(context) {
    await Promise.all([(0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLoaderCache */ .OV)(context), (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeSystemUsers */ .WJ)(context)]);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMachineId */ .VM)(context);
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeDeclaredFiles */ .KU)(context);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNameServiceConfiguration */ .Hh)(context);
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .selectCryptoPolicy */ .UC)(context);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .selectPython */ .Le)(context);
}


/***/ })

};
