export const id = 1439;
export const ids = [1439];
export const modules = {

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatEnvFile),
/* harmony export */   q: () => (/* binding */ requireSafeName)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/** Files of `NAME=value` lines that systemd reads (`/etc/locale.conf`, `/etc/vconsole.conf`), written with its quoting. */
/** Text of such a file. */
function formatEnvFile(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}=${quoteEnvValue(value)}\n`)
        .join("");
}
/** A value that systemd uses as the name of a file: short, printable, without slashes, quotes and backslashes. */
function requireSafeName(what, value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    if (value === "" || value.length >= 128 || [".", ".."].includes(value) || /[/"'\\\u0000-\u001f\u007f]/.test(value)) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The ${what} '${value}' is not valid`);
    }
    return value;
}
function quoteEnvValue(value) {
    return /[\s"\\`$*?['()<>|&;!]/.test(value) ? `"${value.replace(/["\\`$]/g, "\\$&")}"` : value;
}


/***/ }),

/***/ 1439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_env_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6987);

const meta = {
    summary: "Set the keyboard layout",
    description: "Replaces `/etc/vconsole.conf` (console keymap and font). With `x11-keymap` the layouts of graphical sessions are written to `/etc/X11/xorg.conf.d/00-keyboard.conf`.",
    options: {
        additionalProperties: false,
        required: ["keymap"],
        properties: {
            keymap: { type: "string", description: "Console keymap, like `us` or `de-latin1`" },
            "x11-keymap": {
                type: "object",
                description: "Keyboard of graphical sessions",
                additionalProperties: false,
                required: ["layouts"],
                properties: {
                    layouts: {
                        type: "array",
                        description: "Layouts in order of preference",
                        minItems: 1,
                        items: { type: "string", minLength: 2 },
                    },
                },
            },
            font: { type: "string", description: "Console font" },
        },
    },
    example: { type: "org.osbuild.keymap", options: { keymap: "de", "x11-keymap": { layouts: ["de", "us"] }, font: "eurlatgr" } },
};
function run({ tree, options }) {
    const keymap = (0,_src_modules_env_file_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnvFile */ .F)({ KEYMAP: (0,_src_modules_env_file_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSafeName */ .q)("keymap", options.keymap) });
    tree.remove("/etc/vconsole.conf");
    tree.makeDirectory("/etc", { parents: true });
    tree.write("/etc/vconsole.conf", options.font ? `${keymap}FONT=${options.font}\n` : keymap);
    const x11 = options["x11-keymap"];
    if (x11 === undefined)
        return;
    tree.makeDirectory("/etc/X11/xorg.conf.d", { parents: true });
    tree.write("/etc/X11/xorg.conf.d/00-keyboard.conf", formatX11(x11.layouts));
}
function formatX11(layouts) {
    return `# Created by osbuild. Do not edit manually, use localectl(1).
Section "InputClass"
        Identifier "system-keyboard"
        MatchIsKeyboard "on"
        Option "XkbLayout" "${layouts.join(",")}"
EndSection
`;
}


/***/ })

};
