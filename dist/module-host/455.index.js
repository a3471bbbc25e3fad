export const id = 455;
export const ids = [455];
export const modules = {

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ editBootEntries),
/* harmony export */   P: () => (/* binding */ appendBootOptions)
/* harmony export */ });
/** Changes every boot loader entry (`loader/entries/*.conf`) below a boot folder; answers how many there are. */
function editBootEntries(root, boot, change) {
    const folder = `${boot}/loader/entries`;
    const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.startsWith("."));
    for (const name of names)
        root.edit(`${folder}/${name}`, change);
    return names.length;
}
/** The entry with arguments added to its kernel command line. */
function appendBootOptions(text, added) {
    const complete = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    const line = /^options .*$/m;
    return line.test(complete) ? complete.replace(line, (options) => `${options} ${added}`) : `${complete}options ${added}\n`;
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_boot_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9634);

const meta = {
    summary: "Correct paths in boot loader entries",
    description: "Tools that make boot entries in a build see the tree at some other path and write that path. This stage replaces whatever stands before `/boot`, and `/boot` itself, by `prefix` in every line of `/boot/loader/entries/*.conf`: `/boot` when it is part of the root file system, empty when it is a file system of its own.",
    options: {
        additionalProperties: false,
        properties: {
            prefix: { type: "string", description: "What paths start with", default: "/boot" },
            require_boot_prefix: { type: "boolean", description: "Change only paths that have something before /boot", default: true },
        },
    },
    example: { type: "org.osbuild.fix-bls", options: { prefix: "" } },
};
function run({ tree, options }) {
    const { prefix = "/boot", require_boot_prefix = true } = options;
    const path = require_boot_prefix ? /\/.*\/boot/g : /(\/.*)?\/boot/g;
    (0,_src_modules_boot_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .editBootEntries */ .D)(tree, "/boot", (text) => text.replace(path, () => prefix));
}


/***/ })

};
