export const id = 5449;
export const ids = [5449];
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

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ formatUnit),
/* harmony export */   nA: () => (/* binding */ requireSection),
/* harmony export */   nY: () => (/* binding */ unitFolder)
/* harmony export */ });
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4897);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);


/** Text of a unit or drop-in. Variables become `Environment="KEY=VALUE"`, one line each; equal lines of an option are written once. */
function formatUnit(sections) {
    const plain = Object.entries(sections).map(([name, options = {}]) => [name, mapValues(options)]);
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIni */ .w)(Object.fromEntries(plain));
}
/** Folder of unit files: below /usr/lib or /etc, of the system or of all users. */
function unitFolder(path = "usr", type = "system") {
    return `${path === "usr" ? "/usr/lib" : "/etc"}/systemd/${type === "system" ? "system" : "user"}`;
}
/** Throws when the section that the suffix of a unit's name asks for is missing. */
function requireSection(filename, sections) {
    const suffix = filename.slice(filename.lastIndexOf(".") + 1);
    const section = `${suffix.slice(0, 1).toUpperCase()}${suffix.slice(1)}`;
    if (filename.length > 255)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The name of the unit '${filename}' is longer than 255 characters`);
    if (sections[section] === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The unit '${filename}' needs a section '${section}'`);
}
function mapValues(options) {
    const given = Object.entries(options).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(given.map(([key, value]) => [key, typeof value === "object" ? [...new Set(value.map(formatEntry))] : value]));
}
function formatEntry(entry) {
    if (typeof entry === "string")
        return entry;
    if (entry.key === undefined || entry.value === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B("A variable of a unit needs a key and a value");
    return `"${entry.key}=${entry.value}"`;
}


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);
/* harmony import */ var _src_modules_unit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4041);


const meta = {
    summary: "Change a unit with a drop-in",
    description: "Writes a drop-in file below `/usr/lib/systemd/system/UNIT.d`, or below `user` for units of all users.",
    options: {
        additionalProperties: false,
        required: ["unit", "dropin", "config"],
        properties: {
            unit: {
                type: "string",
                description: "Service or timer to change",
                pattern: "^[\\w:.\\\\-]+[@]{0,1}[\\w:.\\\\-]*\\.(service|timer)$",
            },
            dropin: { type: "string", description: "Name of the drop-in file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "object",
                description: "Sections of the drop-in",
                additionalProperties: false,
                properties: {
                    Unit: {
                        type: "object",
                        description: "Options of the unit",
                        additionalProperties: false,
                        properties: { ConditionPathExists: { type: "string", description: "Start only when this path exists" } },
                    },
                    Service: {
                        type: "object",
                        description: "Options of the service",
                        additionalProperties: false,
                        properties: {
                            Environment: {
                                description: "Environment variables: one line as it is, or names and values",
                                oneOf: [
                                    { type: "string" },
                                    {
                                        type: "array",
                                        items: {
                                            type: "object",
                                            additionalProperties: false,
                                            properties: { key: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*" }, value: { type: "string" } },
                                        },
                                    },
                                ],
                            },
                        },
                    },
                },
            },
            "unit-type": {
                type: "string",
                description: "Units of the system, or of all users",
                default: "system",
                enum: ["system", "global"],
            },
        },
    },
    example: {
        type: "org.osbuild.systemd.unit",
        options: {
            unit: "sshd.service",
            dropin: "10-environment.conf",
            config: { Service: { Environment: [{ key: "LANG", value: "C" }] } },
        },
    },
};
function run({ tree, options }) {
    const folder = `${(0,_src_modules_unit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unitFolder */ .nY)("usr", options["unit-type"])}/${options.unit}.d`;
    if (options.unit.length > 253)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The name of the unit '${options.unit}' is too long for a folder of drop-ins`);
    tree.makeDirectory(folder, { parents: true });
    tree.write(`${folder}/${options.dropin}`, (0,_src_modules_unit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUnit */ .IV)(options.config));
}


/***/ })

};
