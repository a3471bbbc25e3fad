export const id = 1364;
export const ids = [1364];
export const modules = {

/***/ 1364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);

const meta = {
    summary: "Prepare a Debian or Ubuntu build root",
    description: "Makes the loader's cache and the users, files and folders that packages declare to systemd.",
    aliases: ["org.osbuild.debian"],
};
async function prepare(context) {
    await Promise.all([(0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLoaderCache */ .OV)(context), (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeSystemUsers */ .WJ)(context)]);
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeDeclaredFiles */ .KU)(context);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNameServiceConfiguration */ .Hh)(context);
}


/***/ })

};
