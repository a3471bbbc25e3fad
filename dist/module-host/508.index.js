export const id = 508;
export const ids = [508];
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

/***/ 7051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ TomlNumber),
/* harmony export */   W: () => (/* binding */ formatToml)
/* harmony export */ });
/** TOML as tomli-w writes it: values before tables, lists one entry a line, an empty line before each table. */
/** A number or date as it stood in a document. */
class TomlNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** Text of a document. */
function formatToml(document) {
    return formatTable(document, "", false).join("\n");
}
/** The blocks of a table and those below it. */
function formatTable(table, name, inList) {
    const entries = Object.entries(table).filter((entry) => entry[1] !== undefined);
    const plain = entries.filter(([, value]) => !isTable(value) && !isTableList(value));
    const nested = entries.filter(([, value]) => isTable(value) || isTableList(value));
    const header = inList ? `[[${name}]]\n` : name !== "" && (plain.length > 0 || nested.length === 0) ? `[${name}]\n` : "";
    const block = header + plain.map(([key, value]) => `${formatKey(key)} = ${formatValue(value, 0)}\n`).join("");
    const below = nested.flatMap(([key, value]) => {
        const path = name === "" ? formatKey(key) : `${name}.${formatKey(key)}`;
        return isTable(value)
            ? formatTable(value, path, false)
            : value.flatMap((one) => formatTable(one, path, true));
    });
    return block === "" ? below : [block, ...below];
}
function isTable(value) {
    return typeof value === "object" && !Array.isArray(value) && !(value instanceof TomlNumber);
}
/** Lists of tables get blocks of their own, unless each is short enough for one line. */
function isTableList(value) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isTable))
        return false;
    return !value.every((table) => {
        const text = `    ${formatValue(table, 1)},`;
        return text.length <= 100 && !text.includes("\n");
    });
}
function formatValue(value, depth) {
    if (typeof value === "string")
        return formatString(value);
    if (value instanceof TomlNumber)
        return value.source;
    if (typeof value !== "object")
        return String(value);
    if (isTable(value))
        return formatInlineTable(value);
    if (value.length === 0)
        return "[]";
    const indent = "    ".repeat(depth + 1);
    return `[\n${value.map((one) => `${indent}${formatValue(one, depth + 1)},\n`).join("")}${"    ".repeat(depth)}]`;
}
function formatInlineTable(table) {
    const entries = Object.entries(table).map(([key, value]) => `${formatKey(key)} = ${formatValue(value ?? "", 0)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
function formatKey(key) {
    return /^[\w-]+$/.test(key) ? key : formatString(key);
}
function formatString(text) {
    const short = { "\b": "\\b", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\" };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
    const escaped = text.replace(/["\\\u0000-\u0008\u000a-\u001f\u007f]/g, (char) => {
        return short[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ 508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _src_modules_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7051);


const meta = {
    summary: "Configure how bootc installs the image",
    description: "Writes a TOML file in `/usr/lib/bootc/install`. bootc merges the files there in the order of their names.",
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: { type: "string", description: "Name of the file" },
            config: {
                type: "object",
                description: "Content of the file",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    install: {
                        type: "object",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            filesystem: {
                                type: "object",
                                additionalProperties: false,
                                required: ["root"],
                                properties: {
                                    root: {
                                        type: "object",
                                        additionalProperties: false,
                                        required: ["type"],
                                        properties: { type: { type: "string" } },
                                    },
                                },
                            },
                            kargs: { type: "array", description: "Further kernel arguments", items: { type: "string" } },
                            block: {
                                type: "array",
                                description: "Supported ways to install to a disk",
                                items: { type: "string", enum: ["direct", "tmp2-luks"] },
                            },
                            ostree: {
                                type: "object",
                                description: "Options of the ostree repository",
                                additionalProperties: false,
                                properties: {
                                    "bls-append-except-default": { type: "string", description: "Arguments for all boot entries but the default" },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.bootc.install.config",
        options: { filename: "20-image.toml", config: { install: { filesystem: { root: { type: "xfs" } }, kargs: ["quiet"] } } },
    },
};
function run({ tree, options }) {
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, `/usr/lib/bootc/install/${options.filename}`, (0,_src_modules_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .formatToml */ .W)({ ...options.config }));
}


/***/ })

};
