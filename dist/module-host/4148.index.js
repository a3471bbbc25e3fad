export const id = 4148;
export const ids = [4148];
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

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8280);
/* harmony import */ var _src_modules_ini_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4897);



const text = { type: "string" };
const meta = {
    summary: "Describe an installation tree",
    description: "Writes a treeinfo 1.0 file, readable only by root: releases, platforms, images, and checksums of files of the tree, which are computed here.",
    options: {
        additionalProperties: false,
        required: ["path", "treeinfo"],
        properties: {
            path: { type: "string", description: "Path of the file" },
            treeinfo: {
                type: "object",
                description: "Sections of the file",
                properties: {
                    release: { type: "object", description: "The product", properties: { name: text, short: text, version: text } },
                    tree: {
                        type: "object",
                        description: "The tree itself",
                        properties: {
                            arch: text,
                            build_timestamp: { type: "number" },
                            platforms: { type: "array", items: text },
                            variants: { type: "array", items: text },
                        },
                    },
                    general: {
                        type: "object",
                        description: "General facts",
                        properties: {
                            arch: text,
                            family: text,
                            name: text,
                            packagedir: text,
                            platforms: { type: "array", items: text },
                            repository: text,
                            timestamp: { type: "number" },
                            variant: text,
                            version: text,
                        },
                    },
                    checksums: { type: "array", description: "Files to compute checksums of", items: text },
                    stage2: { type: "object", description: "Second stage of the installer", properties: { mainimage: text } },
                },
                patternProperties: {
                    "^images-.*$": { type: "object", description: "Images of one platform", additionalProperties: text },
                    "^variant-.*$": {
                        type: "object",
                        description: "One variant",
                        properties: { id: text, name: text, packages: text, repository: text, type: text, uid: text },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.treeinfo",
        options: {
            path: "/.treeinfo",
            treeinfo: { general: { arch: "x86_64", family: "Fedora", version: "43" }, checksums: ["images/pxeboot/vmlinuz"] },
        },
    },
};
function run({ tree, options: { path, treeinfo } }) {
    const sums = (treeinfo.checksums ?? []).map((file) => {
        return [file, `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(tree.readBytes(file)).digest("hex")}`];
    });
    const checksums = sums.length > 0 ? { checksums: new Map(sums) } : {};
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDropIn */ .a)(tree, path, (0,_src_modules_ini_js__WEBPACK_IMPORTED_MODULE_2__/* .formatKeyfile */ .D)({ ...treeinfo, ...checksums, header: { version: "1.0" } }), { mode: 0o600 });
}


/***/ })

};
