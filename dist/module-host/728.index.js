export const id = 728;
export const ids = [728];
export const modules = {

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeDropIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Writes a configuration file, its folder made when missing. An existing file is replaced, or refused with `exclusive`. */
function writeDropIn(tree, path, text, options = {}) {
    tree.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`/${path}`), { parents: true });
    tree.write(path, text, options);
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

const meta = {
    summary: "Configure the resolver",
    description: "Replaces `/etc/resolv.conf`, also when it is a link.",
    options: {
        additionalProperties: false,
        properties: {
            nameserver: { type: "array", description: "Addresses of name servers", items: { type: "string" } },
            search: { type: "array", description: "Domains to search", items: { type: "string" } },
        },
    },
    example: { type: "org.osbuild.resolv-conf", options: { nameserver: ["192.0.2.1"], search: ["example.com"] } },
};
function run({ tree, options }) {
    const { nameserver = [], search = [] } = options;
    const lines = ["# This file was created by osbuild", ...(search.length > 0 ? [`search ${search.join(" ")}`] : [])];
    tree.remove("/etc/resolv.conf");
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, "/etc/resolv.conf", `${[...lines, ...nameserver.map((address) => `nameserver ${address}`)].join("\n")}\n`);
}


/***/ })

};
