export const id = 6420;
export const ids = [6420];
export const modules = {

/***/ 6420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);

const meta = {
    summary: "Prepare a build root of Fedora 38 or later",
    description: "As for Fedora 30, with the default cryptographic policy, which package signatures are checked by.",
    aliases: ["org.osbuild.eln11", "org.osbuild.fedora-asahi-remix"],
};
async function prepare(context) {
    await Promise.all([(0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLoaderCache */ .OV)(context), (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeSystemUsers */ .WJ)(context)]);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMachineId */ .VM)(context);
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeDeclaredFiles */ .KU)(context);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNameServiceConfiguration */ .Hh)(context);
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .selectCryptoPolicy */ .UC)(context);
}


/***/ })

};
