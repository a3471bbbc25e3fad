export const id = 6733;
export const ids = [6733];
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

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _src_modules_ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4897);


const meta = {
    summary: "Write a network connection",
    description: "Writes an ethernet connection of NetworkManager, readable only by root: to `/usr/lib/NetworkManager/system-connections` when `filename` is given, anywhere with `path`.",
    definitions: {
        connection: {
            type: "object",
            additionalProperties: false,
            required: ["id", "uuid", "type"],
            properties: {
                uuid: { type: "string" },
                id: { type: "string" },
                type: { type: "string" },
                autoconnect: { type: "boolean" },
                "interface-name": { type: "string" },
                "autoconnect-priority": { type: "number" },
            },
        },
        ethernet: {
            type: "object",
            additionalProperties: false,
            required: ["connection"],
            properties: {
                connection: { allOf: [{ $ref: "#/definitions/connection" }, { $ref: "#/definitions/802-3-ethernet-connection" }] },
                ipv4: { $ref: "#/definitions/ipv4" },
                ipv6: { $ref: "#/definitions/ipv6" },
                ethernet: { $ref: "#/definitions/802-3-ethernet" },
            },
        },
        "802-3-ethernet-connection": {
            type: "object",
            additionalProperties: true,
            required: ["type"],
            properties: { type: { enum: ["802-3-ethernet", "ethernet"] } },
        },
        ipv4: {
            oneOf: [{ $ref: "#/definitions/ipv4-ignore" }, { $ref: "#/definitions/ipv4-auto" }, { $ref: "#/definitions/ipv4-manual" }],
        },
        "ipv4-ignore": { additionalProperties: false, required: ["method"], properties: { method: { enum: ["ignore"] } } },
        "ipv4-auto": {
            additionalProperties: false,
            required: ["method"],
            properties: { method: { enum: ["auto"] }, "dns-search": { type: "string" } },
        },
        "ipv4-manual": {
            additionalProperties: false,
            required: ["method"],
            properties: { method: { enum: ["manual"] }, address: { type: "array", items: { $ref: "#/definitions/ipv4-address" } } },
        },
        "ipv4-address": { type: "string" },
        ipv6: { oneOf: [{ $ref: "#/definitions/ipv6-ignore" }] },
        "ipv6-ignore": { additionalProperties: false, required: ["method"], properties: { method: { enum: ["ignore"] } } },
        "802-3-ethernet": { type: "object", additionalProperties: true, properties: { "mac-address": { type: "string" } } },
    },
    options: {
        oneOf: [
            {
                additionalProperties: false,
                required: ["filename", "settings"],
                properties: {
                    filename: { type: "string", pattern: "^[\\w.-]{1,242}.nmconnection$" },
                    settings: { oneOf: [{ $ref: "#/definitions/ethernet" }] },
                },
            },
            {
                additionalProperties: false,
                required: ["path", "settings"],
                properties: { path: { type: "string" }, settings: { oneOf: [{ $ref: "#/definitions/ethernet" }] } },
            },
        ],
    },
    example: {
        type: "org.osbuild.nm.conn",
        options: {
            filename: "lan.nmconnection",
            settings: {
                connection: { id: "lan", uuid: "5fb8f75a-7fde-4906-a51e-a70e56c58742", type: "ethernet" },
                ipv4: { method: "auto" },
            },
        },
    },
};
function run({ tree, options }) {
    const { settings } = options;
    const path = "path" in options && options.path
        ? options.path
        : `/usr/lib/NetworkManager/system-connections/${"filename" in options ? options.filename : ""}`;
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, path, (0,_src_modules_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKeyfile */ .D)(settings), { mode: 0o600 });
}


/***/ })

};
