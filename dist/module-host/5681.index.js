export const id = 5681;
export const ids = [5681];
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

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

const meta = {
    summary: "Run commands at the first boot",
    description: "Writes a service that runs once: it starts when `/etc/osbuild-first-boot` exists, removes that file and runs the commands in order.",
    options: {
        additionalProperties: false,
        required: ["commands"],
        properties: {
            commands: { type: "array", description: "Command lines in order", items: { type: "string" } },
            wait_for_network: { type: "boolean", description: "Wait until the network is up", default: false },
        },
    },
    example: { type: "org.osbuild.first-boot", options: { commands: ["/usr/local/bin/register"], wait_for_network: true } },
};
function run({ tree, options }) {
    const folder = "/usr/lib/systemd/system";
    tree.makeDirectory(`${folder}/default.target.wants`, { parents: true });
    tree.write(`${folder}/osbuild-first-boot.service`, formatService(options.commands, options.wait_for_network ?? false));
    tree.symlink("../osbuild-first-boot.service", `${folder}/default.target.wants/osbuild-first-boot.service`);
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, "/etc/osbuild-first-boot", "", { append: true });
}
function formatService(commands, waitForNetwork) {
    return `[Unit]
Description=OSBuild First Boot Service
ConditionPathExists=/etc/osbuild-first-boot
${waitForNetwork ? "Wants=network-online.target\nAfter=network-online.target" : ""}

[Service]
Type=oneshot

${["/usr/bin/rm /etc/osbuild-first-boot", ...commands].map((command) => `ExecStart=${command}\n`).join("")}`;
}


/***/ })

};
