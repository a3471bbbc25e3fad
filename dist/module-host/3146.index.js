export const id = 3146;
export const ids = [3146];
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

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

const meta = {
    summary: "Write a modprobe.d file",
    description: "Writes commands about kernel modules to a file in `/usr/lib/modprobe.d`: `blacklist` keeps a module from loading by itself, `install` runs a command instead of loading it.",
    options: {
        additionalProperties: false,
        required: ["commands", "filename"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            commands: {
                type: "array",
                description: "Commands in order",
                minLength: 1,
                items: {
                    anyOf: [
                        {
                            type: "object",
                            additionalProperties: false,
                            required: ["command", "modulename"],
                            properties: { command: { type: "string", enum: ["blacklist"] }, modulename: { type: "string", minLength: 1 } },
                        },
                        {
                            type: "object",
                            additionalProperties: false,
                            required: ["command", "modulename", "cmdline"],
                            properties: {
                                command: { type: "string", enum: ["install"] },
                                modulename: { type: "string", minLength: 1 },
                                cmdline: { type: "string", minLength: 1 },
                            },
                        },
                    ],
                },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.modprobe",
        options: {
            filename: "floppy.conf",
            commands: [
                { command: "blacklist", modulename: "floppy" },
                { command: "install", modulename: "usb-storage", cmdline: "/bin/true" },
            ],
        },
    },
};
function run({ tree, options }) {
    const lines = options.commands.map((one) => {
        const words = [one.command, one.modulename, ...("cmdline" in one ? [one.cmdline] : [])];
        return `${words.join(" ")}\n`;
    });
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, `/usr/lib/modprobe.d/${options.filename}`, lines.join(""));
}


/***/ })

};
