export const id = 7884;
export const ids = [7884];
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

/***/ 7884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _src_modules_ini_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4897);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);



const firstOptions = ["name", "baseurl", "metalink", "mirrorlist", "enabled", "gpgcheck", "repo_gpgcheck", "gpgkey"];
const meta = {
    summary: "Write a file of package repositories",
    description: "Writes a new file in `/etc/yum.repos.d` with one section for each repository. Options stand in the order other tools write them, the rest in the order given.",
    definitions: {
        repo: {
            type: "object",
            additionalProperties: false,
            oneOf: [{ required: ["id", "baseurl"] }, { required: ["id", "metalink"] }, { required: ["id", "mirrorlist"] }],
            properties: {
                id: { type: "string", pattern: "^[\\w.\\-:]+$" },
                baseurl: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
                cost: { type: "integer" },
                enabled: { type: "boolean" },
                gpgkey: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
                metalink: { type: "string", minLength: 1 },
                mirrorlist: { type: "string", minLength: 1 },
                module_hotfixes: { type: "boolean" },
                name: { type: "string", minLength: 1 },
                priority: { type: "integer" },
                gpgcheck: { type: "boolean" },
                repo_gpgcheck: { type: "boolean" },
                sslverify: { type: "boolean" },
            },
        },
    },
    options: {
        additionalProperties: false,
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.repo$" },
            repos: { type: "array", description: "Repositories in order", minItems: 1, items: { $ref: "#/definitions/repo" } },
        },
    },
    example: {
        type: "org.osbuild.yum.repos",
        options: {
            filename: "app.repo",
            repos: [
                { id: "app", name: "App", baseurl: ["https://example.com/app"], gpgcheck: true, gpgkey: ["https://example.com/key.asc"] },
            ],
        },
    },
};
function run({ tree, options: { filename, repos } }) {
    if (filename === undefined || repos === undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B("Cannot write repositories: 'filename' and 'repos' are needed");
    const ids = repos.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot write repositories: the id '${twice}' is there twice`);
    const sections = new Map(repos.map(({ id, ...settings }) => [String(id), orderOptions(settings)]));
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, `/etc/yum.repos.d/${filename}`, (0,_src_modules_ini_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIni */ .w)(sections), { exclusive: true });
}
function orderOptions(settings) {
    const keys = [
        ...firstOptions.filter((key) => key in settings),
        ...Object.keys(settings).filter((key) => !firstOptions.includes(key)),
    ];
    return Object.fromEntries(keys.map((key) => [key, formatValue(settings[key])]));
}
function formatValue(value) {
    if (Array.isArray(value))
        return value.join(" ");
    return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}


/***/ })

};
