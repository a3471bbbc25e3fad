export const id = 5002;
export const ids = [5002];
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

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeLocale)
/* harmony export */ });
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6987);

/** Replaces `/etc/locale.conf`. */
function writeLocale(tree, language) {
    const text = (0,_env_file_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnvFile */ .F)({ LANG: (0,_env_file_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSafeName */ .q)("locale", language) });
    tree.remove("/etc/locale.conf");
    tree.makeDirectory("/etc", { parents: true });
    tree.write("/etc/locale.conf", text);
}


/***/ }),

/***/ 5002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_locale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1945);

const meta = {
    summary: "Set the language of the system",
    description: "Replaces `/etc/locale.conf` by one line with `LANG`. The locale itself must be part of the tree.",
    options: {
        additionalProperties: false,
        required: ["language"],
        properties: { language: { type: "string", description: "Locale, like `en_US.UTF-8`" } },
    },
    example: { type: "org.osbuild.locale", options: { language: "en_US.UTF-8" } },
};
function run({ tree, options }) {
    (0,_src_modules_locale_js__WEBPACK_IMPORTED_MODULE_0__/* .writeLocale */ .Q)(tree, options.language);
}


/***/ })

};
