export const id = 2307;
export const ids = [2307];
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

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_unit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4041);

const text = { type: "string" };
const texts = { type: "array", items: text };
const flag = { type: "boolean" };
const meta = {
    summary: "Write a unit file",
    description: "Writes a service, mount, socket or swap unit. The suffix of the file name decides which section it must have. Options given as a list are written once for each entry.",
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: {
                type: "string",
                description: "Name of the unit",
                pattern: "^[\\w:.\\\\-]+[@]{0,1}[\\w:.\\\\-]*\\.(service|mount|socket|swap)$",
            },
            "unit-type": {
                type: "string",
                description: "A unit of the system, or of all users",
                default: "system",
                enum: ["system", "global"],
            },
            "unit-path": { type: "string", description: "Below /usr or below /etc", default: "usr", enum: ["usr", "etc"] },
            config: {
                type: "object",
                description: "Sections of the unit",
                additionalProperties: false,
                oneOf: [
                    {
                        required: ["Unit", "Service", "Install"],
                        not: { anyOf: [{ required: ["Mount"] }, { required: ["Socket"] }, { required: ["Swap"] }] },
                    },
                    { required: ["Socket"], not: { anyOf: [{ required: ["Mount"] }, { required: ["Service"] }, { required: ["Swap"] }] } },
                    { required: ["Mount"], not: { anyOf: [{ required: ["Service"] }, { required: ["Socket"] }, { required: ["Swap"] }] } },
                    { required: ["Swap"], not: { anyOf: [{ required: ["Service"] }, { required: ["Socket"] }, { required: ["Mount"] }] } },
                ],
                properties: {
                    Unit: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            Description: text,
                            Wants: texts,
                            After: texts,
                            Before: texts,
                            Requires: texts,
                            ConditionPathExists: texts,
                            ConditionPathIsDirectory: texts,
                            DefaultDependencies: flag,
                        },
                    },
                    Service: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            Type: { type: "string", enum: ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"] },
                            RemainAfterExit: flag,
                            ExecStartPre: texts,
                            ExecStopPost: texts,
                            ExecStart: texts,
                            Environment: {
                                type: "array",
                                description: "Environment variables",
                                items: {
                                    type: "object",
                                    additionalProperties: false,
                                    properties: { key: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*" }, value: text },
                                },
                            },
                            EnvironmentFile: { type: "array", description: "Files with environment variables", items: text },
                            StandardOutput: {
                                type: "string",
                                pattern: "^(inherit|null|tty|journal|kmsg|journal\\+console|kmsg\\+console|file:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|append:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|truncate:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|socket|fd:.+)$",
                            },
                        },
                    },
                    Mount: {
                        type: "object",
                        additionalProperties: false,
                        required: ["What", "Where"],
                        properties: {
                            What: { type: "string", description: "Device to mount" },
                            Where: { type: "string", description: "Where to mount it" },
                            Type: text,
                            Options: text,
                        },
                    },
                    Socket: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            Service: text,
                            ListenStream: text,
                            ListenDatagram: text,
                            ListenSequentialPacket: text,
                            ListenFifo: text,
                            SocketUser: text,
                            SocketGroup: text,
                            SocketMode: text,
                            DirectoryMode: text,
                            Accept: flag,
                            RuntimeDirectory: text,
                            RemoveOnStop: flag,
                        },
                    },
                    Swap: {
                        type: "object",
                        additionalProperties: false,
                        required: ["What"],
                        properties: {
                            What: { type: "string", description: "Device or file" },
                            Priority: { type: "integer" },
                            Options: text,
                            TimeoutSec: text,
                        },
                    },
                    Install: { type: "object", additionalProperties: false, properties: { WantedBy: texts, RequiredBy: texts } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.systemd.unit.create",
        options: {
            filename: "hello.service",
            "unit-path": "etc",
            config: {
                Unit: { Description: "Say hello" },
                Service: { Type: "oneshot", ExecStart: ["/usr/bin/echo hello"] },
                Install: { WantedBy: ["multi-user.target"] },
            },
        },
    },
};
function run({ tree, options }) {
    (0,_src_modules_unit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSection */ .nA)(options.filename, options.config);
    tree.write(`${(0,_src_modules_unit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unitFolder */ .nY)(options["unit-path"], options["unit-type"])}/${options.filename}`, (0,_src_modules_unit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUnit */ .IV)(options.config));
}


/***/ })

};
