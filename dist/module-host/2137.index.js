export const id = 2137;
export const ids = [2137];
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

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ formatKeyfile),
/* harmony export */   w: () => (/* binding */ formatIni)
/* harmony export */ });
/**
 * Files of `[Section]` and `key=value` lines: writing new ones, and editing old ones without losing comments or order.
 * The forms are those Python's configparser and iniparse write, because images are compared with theirs byte by byte.
 */
/** Text of a new file: sections end with an empty line. */
function formatIni(sections, options = {}) {
    const delimiter = options.delimiter ?? "=";
    return listNamed(sections)
        .map(([name, values]) => `[${name}]\n${formatLines(values, delimiter)}\n`)
        .join("");
}
/** The text of a value: booleans are `True` and `False`. */
function formatIniValue(value) {
    return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}
/** Sections of NetworkManager's kind: lists joined by commas, booleans in small letters, entries of a list as `[SECTION-NAME]`. */
function formatKeyfile(settings) {
    const sections = new Map();
    const add = (name, values) => {
        const section = sections.get(name) ?? new Map();
        sections.set(name, section);
        for (const [key, value] of listNamed((values ?? {})))
            section.set(key, formatKeyfileValue(value));
    };
    for (const [name, items] of Object.entries(settings)) {
        if (!Array.isArray(items))
            add(name, items);
        else
            for (const { name: suffix, config } of items)
                add(suffix ? `${name}-${suffix}` : name, config);
    }
    return formatIni(sections);
}
function formatKeyfileValue(value) {
    return Array.isArray(value) ? value.join(",") : String(value ?? "None");
}
function listNamed(named) {
    return named instanceof Map
        ? [...named]
        : Object.entries(named);
}
function formatLines(values, delimiter) {
    return listNamed(values)
        .flatMap(([key, value]) => [value].flat().map((one) => `${key}${delimiter}${formatIniValue(one).replaceAll("\n", "\n\t")}\n`))
        .join("");
}


/***/ }),

/***/ 2137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _src_modules_ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4897);


const meta = {
    summary: "Configure logins with a drop-in",
    description: "Writes a drop-in file in `/usr/lib/systemd/logind.conf.d`.",
    options: {
        additionalProperties: false,
        required: ["config", "filename"],
        properties: {
            filename: { type: "string", description: "Name of the drop-in file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "object",
                description: "Sections of the file",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    Login: {
                        type: "object",
                        description: "Options of the login manager",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            NAutoVTs: { type: "integer", description: "How many virtual terminals get a login", minimum: 0 },
                            ReserveVT: { type: "integer", description: "Terminal that always has a login", minimum: 0 },
                        },
                    },
                },
            },
        },
    },
    example: { type: "org.osbuild.systemd-logind", options: { filename: "10-getty.conf", config: { Login: { NAutoVTs: 0 } } } },
};
function run({ tree, options }) {
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, `/usr/lib/systemd/logind.conf.d/${options.filename}`, (0,_src_modules_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIni */ .w)(options.config));
}


/***/ })

};
