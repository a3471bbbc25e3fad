export const id = 9988;
export const ids = [9988];
export const modules = {

/***/ 19988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22429);
/* harmony import */ var _manifest_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36164);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98630);




/** `inspect MANIFEST`: the manifest with all its ids, byte for byte what `osbuild --inspect` prints. */
async function inspectCommand(input, world) {
    const [file = "-"] = input.positionals;
    const [document, catalogue, osRelease] = await Promise.all([
        (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(file),
        world.loadCatalogue(input.values("libdir")),
        (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readOsRelease */ .A3)(),
    ]);
    const manifest = await (0,_manifest_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadManifest */ .eY)(document, { catalogue, osRelease, modulesOptional: true });
    world.out(`${(0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .formatJson */ .IB)((0,_manifest_load_js__WEBPACK_IMPORTED_MODULE_1__/* .describeManifest */ .FK)(manifest, { ids: true }))}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.ok;
}


/***/ })

};
