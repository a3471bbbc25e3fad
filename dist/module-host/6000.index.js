export const id = 6000;
export const ids = [6000];
export const modules = {

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);

const meta = {
    summary: "Prepare a build root of RHEL 7",
    description: "Makes the loader's cache, the folder of the iSCSI libraries included.",
};
async function prepare(context) {
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLoaderCache */ .OV)(context, ["/usr/lib64/iscsi"]);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNameServiceConfiguration */ .Hh)(context);
}


/***/ })

};
