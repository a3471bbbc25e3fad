export const id = 8442;
export const ids = [8442];
export const modules = {

/***/ 28442:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60213);

process.stdout.write(`osbuild image build, node ${process.version} on ${process.arch}\n`);
const { runMain } = await Promise.all(/* import() */[__webpack_require__.e(6854), __webpack_require__.e(2322), __webpack_require__.e(8279), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 49473));
process.exit(await runMain({ engine: (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .programPath */ .k)("engine"), cacheClient: (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .programPath */ .k)("cache-client") }));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 60213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The file that starts a program of the host: its starter beside the bundle, or its source when this runs from the sources. */
function programPath(name) {
    const isSource = import.meta.filename.endsWith(".ts");
    return isSource ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, `${name}.ts`) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "..", `${name}.js`);
}
/** Version of the package, from its package.json: two folders up from the bundle and from the sources alike. */
function packageVersion() {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "..", "..", "package.json"), "utf8");
    return JSON.parse(text).version;
}


/***/ })

};
