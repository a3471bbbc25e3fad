export const id = 200;
export const ids = [200];
export const modules = {

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

/***/ 200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/modules/toml.js
var toml = __webpack_require__(7051);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/toml-read.js


/** Reads a TOML document. Numbers and dates keep their text; everything else becomes plain values. */
function parseToml(text) {
    return new Reader(text).document();
}
/** A cursor over the text; lives for one parse. */
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text.replaceAll("\r\n", "\n");
    }
    document() {
        const root = {};
        let table = root;
        for (this.#skip(/[\s]*(#[^\n]*[\s]*)*/y); this.#at < this.#text.length; this.#skip(/[\s]*(#[^\n]*[\s]*)*/y)) {
            const head = this.#take(/\[\[?/y);
            if (head === undefined)
                this.#assign(table);
            else {
                table = openTable(root, this.#keys(), head === "[[");
                this.#expect(head === "[[" ? /\s*\]\]/y : /\s*\]/y, "]");
            }
            this.#expect(/[ \t]*(#[^\n]*)?(\n|$)/y, "the end of the line");
        }
        return root;
    }
    #assign(table) {
        const keys = this.#keys();
        this.#expect(/[ \t]*=[ \t]*/y, "=");
        const last = keys.pop();
        openTable(table, keys, false)[last] = this.#value();
    }
    #keys() {
        const keys = [];
        do {
            this.#skip(/[ \t]*/y);
            const bare = this.#take(/[\w-]+/y);
            keys.push(bare ?? this.#string());
            this.#skip(/[ \t]*/y);
        } while (this.#take(/\./y) !== undefined);
        return keys;
    }
    #value() {
        const next = this.#text[this.#at];
        if (next === '"' || next === "'")
            return this.#string();
        if (next === "[")
            return this.#list();
        if (next === "{")
            return this.#inlineTable();
        const word = this.#take(/\d{4}-\d\d-\d\d \d\d:[\d:.Z+-]*|[^\s,\]}#]+/y);
        if (word === undefined)
            throw this.#error("a value");
        return word === "true" || word === "false" ? word === "true" : new toml/* TomlNumber */.U(word.replaceAll("_", ""));
    }
    #list() {
        const blank = /[\s]*(#[^\n]*[\s]*)*/y;
        const values = [];
        this.#at += 1;
        for (this.#skip(blank); this.#take(/\]/y) === undefined; this.#skip(blank)) {
            values.push(this.#value());
            this.#skip(blank);
            if (this.#text[this.#at] !== "]")
                this.#expect(/,/y, ", or ]");
        }
        return values;
    }
    #inlineTable() {
        const table = {};
        this.#at += 1;
        for (this.#skip(/\s*/y); this.#take(/\}/y) === undefined; this.#skip(/\s*/y)) {
            this.#assign(table);
            this.#skip(/\s*/y);
            if (this.#text[this.#at] !== "}")
                this.#expect(/,/y, ", or }");
        }
        return table;
    }
    #string() {
        const long = this.#match(/"""\n?((?:\\[\s\S]|[^\\])*?)"""|'''\n?([\s\S]*?)'''/y);
        if (long !== undefined)
            return long[2] ?? unescapeText((long[1] ?? "").replace(/\\[ \t]*\n\s*/g, ""));
        const short = this.#match(/"((?:\\.|[^"\\\n])*)"|'([^'\n]*)'/y);
        if (short === undefined)
            throw this.#error("a key or a string");
        return short[2] ?? unescapeText(short[1] ?? "");
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match !== null)
            this.#at = pattern.lastIndex;
        return match ?? undefined;
    }
    #take(pattern) {
        return this.#match(pattern)?.[0];
    }
    #skip(pattern) {
        this.#match(pattern);
    }
    #expect(pattern, what) {
        if (this.#match(pattern) === undefined)
            throw this.#error(what);
    }
    #error(wanted) {
        const line = this.#text.slice(0, this.#at).split("\n").length;
        return new stage/* StageFailure */.B(`Cannot read the TOML file: expected ${wanted} in line ${line}`);
    }
}
function openTable(from, keys, isNew) {
    let table = from;
    for (const [index, key] of keys.entries()) {
        if (isNew && index === keys.length - 1) {
            const list = Array.isArray(table[key]) ? table[key] : [];
            const entry = {};
            table[key] = [...list, entry];
            return entry;
        }
        const found = Array.isArray(table[key]) ? table[key].at(-1) : table[key];
        if (typeof found !== "object" || found instanceof toml/* TomlNumber */.U)
            table[key] = {};
        table = (typeof found === "object" && !(found instanceof toml/* TomlNumber */.U) ? found : table[key]);
    }
    return table;
}
function unescapeText(text) {
    const short = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r" };
    return text.replace(/\\(u[\da-f]{4}|U[\da-f]{8}|.)/gi, (_all, code) => {
        return code.length > 1 ? String.fromCodePoint(Number.parseInt(code.slice(1), 16)) : (short[code] ?? code);
    });
}

// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(6675);
;// CONCATENATED MODULE: ./stages/org.osbuild.containers.storage.conf.js



const org_osbuild_containers_storage_conf_text = { type: "string" };
const header = [
    "This file is the configuration file for all tools that",
    "use the containers/storage library.",
    "See 'man 5 containers-storage.conf' for more information.",
    "This file was created by osbuild.",
    "\n",
];
const meta = {
    summary: "Configure the storage of containers",
    description: "Merges options into `storage.conf`. `filebase` is read from the build root first, then the file in the tree, then the options. The file is written anew with a header, comments of the old one are lost.",
    definitions: {
        storage: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                driver: { type: "string", enum: ["overlay", "vfs", "devmapper", "aufs", "btrfs", "zfs"] },
                graphroot: org_osbuild_containers_storage_conf_text,
                runroot: org_osbuild_containers_storage_conf_text,
                transient_store: { type: "boolean" },
                options: { $ref: "#/definitions/storage-options" },
            },
        },
        "storage-options": {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                additionalimagestores: { type: "array", items: org_osbuild_containers_storage_conf_text },
                pull_options: { $ref: "#/definitions/storage-options-pulloptions" },
                overlay: { $ref: "#/definitions/storage-options-overlay" },
            },
        },
        "storage-options-pulloptions": {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                enable_partial_images: { type: "string", enum: ["true", "false"] },
                use_hard_links: { type: "string", enum: ["true", "false"] },
                convert_images: { type: "string", enum: ["true", "false"] },
            },
        },
        "storage-options-overlay": { type: "object", additionalProperties: false, minProperties: 1, properties: { mountopt: org_osbuild_containers_storage_conf_text } },
    },
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            filename: {
                type: "string",
                description: "Which of the two files to write",
                default: "/etc/containers/storage.conf",
                enum: ["/etc/containers/storage.conf", "/usr/share/containers/storage.conf"],
            },
            filebase: { type: "string", description: "File of the build root to start from" },
            comment: { type: "array", description: "Lines to put into the header", items: org_osbuild_containers_storage_conf_text },
            config: {
                type: "object",
                description: "Options to set",
                additionalProperties: false,
                minProperties: 1,
                properties: { storage: { $ref: "#/definitions/storage" } },
            },
        },
    },
    example: {
        type: "org.osbuild.containers.storage.conf",
        options: { config: { storage: { options: { additionalimagestores: ["/usr/share/containers/storage"] } } } },
    },
};
function run({ tree, options }) {
    const { filename = "/etc/containers/storage.conf", filebase, comment = [], config } = options;
    const base = filebase ? parseToml(new modules_tree/* Tree */.PH("/").read(filebase)) : {};
    const old = parseToml(tree.findText(filename) ?? "");
    const storage = [old.storage, config.storage].filter(isTable).reduce(merge, isTable(base.storage) ? base.storage : {});
    const document = Object.keys(storage).length === 0 ? base : { ...base, storage };
    const lines = [...header, ...comment].map((line) => `# ${line}\n`).join("");
    tree.write(filename, `${lines}\n${(0,toml/* formatToml */.W)(document)}`);
}
/** Tables are merged, all else is replaced; known keys keep their place. */
function merge(have, want) {
    const merged = Object.entries(want).map(([key, value]) => {
        const before = have[key];
        return [key, isTable(before) && isTable(value) ? merge(before, value) : value];
    });
    return { ...have, ...Object.fromEntries(merged) };
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof toml/* TomlNumber */.U);
}


/***/ })

};
