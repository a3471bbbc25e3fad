export const id = 9795;
export const ids = [9795];
export const modules = {

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

/***/ 9795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4897);

const meta = {
    summary: "Write what the installer on an ISO installs",
    description: "Writes `/.buildstamp`, where Anaconda reads product and version. The id has the time of the build, or the source epoch where the pipeline has one.",
    options: {
        additionalProperties: true,
        required: ["arch", "product", "version", "final"],
        properties: {
            arch: { type: "string", description: "Architecture" },
            product: { type: "string", description: "Name of the product" },
            version: { type: "string", description: "Version of the product" },
            final: { type: "boolean", description: "Whether this is a final release" },
            variant: { type: "string", description: "Variant of the product" },
            bugurl: { type: "string", description: "Where to report bugs" },
        },
    },
    example: { type: "org.osbuild.buildstamp", options: { arch: "x86_64", product: "Linux", version: "9", final: true } },
};
function run({ tree, options, sourceEpoch }) {
    const { product, version, final, arch, bugurl, variant } = options;
    const main = {
        ...{ product, version, isfinal: final, uuid: `${formatTime(sourceEpoch)}.${arch}` },
        ...(bugurl ? { bugurl } : {}),
        ...(variant ? { variant } : {}),
    };
    tree.write("/.buildstamp", (0,_src_modules_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIni */ .w)({ Main: main, Compose: { osbuild: "devel" } }, { delimiter: " = " }));
}
/** Year to minute as digits, in UTC. */
function formatTime(epoch) {
    const time = epoch === undefined ? new Date() : new Date(epoch * 1000);
    return time.toISOString().slice(0, "2026-01-01T00:00".length).replace(/\D/g, "");
}


/***/ })

};
