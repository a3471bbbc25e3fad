export const id = 8630;
export const ids = [8630];
export const modules = {

/***/ 98630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ readOsRelease),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   k6: () => (/* binding */ extendCatalogue),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64844);
/* harmony import */ var _modules_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44886);





/** Reads a document from a file, or from standard input for `-`. Rejects with what a person can act on. */
async function readDocument(path) {
    return (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .T)(await readBytes(path), path === "-" ? "<stdin>" : path);
}
/** The bytes of a file, or of standard input for `-`. Rejects with what a person can act on. */
async function readBytes(path) {
    try {
        return path === "-" ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(process.stdin) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Cannot read '${path}': ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`);
    }
}
/** Writes a text file: all of it, or nothing. */
async function replaceText(path, text) {
    const fresh = `${path}.${process.pid}.new`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(fresh, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Cannot write '${path}': ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`);
    }
}
/** The text that says which distribution this host is; undefined where there is none. */
async function readOsRelease() {
    for (const path of ["/etc/os-release", "/usr/lib/os-release"]) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
/** The catalogue with the modules of libdirs. */
async function extendCatalogue(builtIn, libdirs) {
    if (libdirs.length === 0)
        return builtIn;
    const { loadLibdirs } = await __webpack_require__.e(/* import() */ 1804).then(__webpack_require__.bind(__webpack_require__, 41804));
    return (0,_modules_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .addModules */ .vt)(builtIn, await loadLibdirs(libdirs));
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   co: () => (/* binding */ noPlaces),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   rr: () => (/* binding */ LineIndex)
/* harmony export */ });
/* harmony import */ var _schema_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73114);

/** The places of a document without content. */
const noPlaces = { root: 0, value: null, members: new Map() };
/** The position of the value at a path, or of its key; of the nearest container when there is no such value. */
function positionOf(document, path, at = "value") {
    const { lines, file } = document;
    const places = document.places();
    let { value, root: offset } = places;
    for (const [index, step] of path.entries()) {
        if (!isContainer(value))
            break;
        const member = indexOf(value, step);
        const known = places.members.get(value);
        const start = at === "key" && index === path.length - 1 && known?.keys[member] !== undefined ? known.keys : known?.values;
        const found = start?.[member];
        if (found === undefined)
            break;
        offset = found;
        value = childOf(value, step);
    }
    return { file, ...lines.locate(offset) };
}
/** A path as osbuild writes it: `.pipelines[0].stages[1].options`; `.` is the root. */
function describePath(path) {
    const steps = path.slice(0, maxSteps).map((step) => {
        if (typeof step === "number")
            return `[${step}]`;
        const key = (0,_schema_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(step, maxKey);
        return /[\s']/.test(key) ? `.'${key}'` : `.${key}`;
    });
    if (path.length > maxSteps)
        steps.push("...");
    return steps.length === 0 ? "." : steps.join("");
}
/** Longer paths only come from documents that are refused for their depth. */
const maxSteps = 40;
/** Longer keys only come from people of bad faith. */
const maxKey = 300;
function isContainer(value) {
    return value instanceof Map || Array.isArray(value);
}
function indexOf(container, step) {
    if (container instanceof Map)
        return [...container.keys()].indexOf(String(step));
    return Number(step);
}
function childOf(container, step) {
    const child = container instanceof Map ? container.get(String(step)) : container[Number(step)];
    return child ?? null;
}
/** Turns offsets into lines and columns, both from 1; columns count characters, not UTF-16 units. */
class LineIndex {
    #text;
    #starts;
    /** Offsets of the second halves of surrogate pairs: units that are no character of their own. */
    #halves;
    constructor(text) {
        this.#text = text;
        this.#starts = findAll(text, "\n");
        this.#halves = findHalves(text);
    }
    locate(offset) {
        const line = countUpTo(this.#starts, Math.min(offset, this.#text.length));
        const start = line === 0 ? 0 : (this.#starts[line - 1] ?? 0);
        const halves = countUpTo(this.#halves, offset) - countUpTo(this.#halves, start);
        return { line: line + 1, column: offset - start - halves + 1 };
    }
}
/** Offsets right after every separator. */
function findAll(text, separator) {
    const found = [];
    for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1))
        found.push(at + 1);
    return found;
}
function findHalves(text) {
    return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (match) => match.index + 1);
}
/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 85653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ JsonNumber)
/* harmony export */ });
/**
 * JSON as osbuild's ids need it: numbers keep the text they were written with, objects keep the order of their keys.
 * A JavaScript number never stands between a manifest and its hash.
 */
/** A number as it stands in the document: `1`, `1.0` and `1e0` differ. */
class JsonNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}


/***/ }),

/***/ 31679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   Sv: () => (/* binding */ findNumberProblem),
/* harmony export */   Tg: () => (/* binding */ maxIntegerDigits),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _schema_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73114);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(154);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85653);



/** Deeper documents are refused: nobody writes them, and everything after the parser may recurse. */
const maxDepth = 500;
/** Python reads no longer integers. */
const maxIntegerDigits = 4300;
const maxProblems = 100;
/** Reads one JSON document; never throws. */
function parseJson(text) {
    const reader = new JsonReader(text, undefined);
    try {
        const value = reader.document();
        // Most documents have no problem and are never asked for places: reading once more on demand beats remembering all of them.
        return { value, findPlaces: () => findPlaces(text), problems: reader.problems };
    }
    catch (stop) {
        if (stop !== reader.stop)
            throw stop;
        return { value: null, findPlaces: () => _document_js__WEBPACK_IMPORTED_MODULE_1__/* .noPlaces */ .co, problems: reader.problems };
    }
}
function findPlaces(text) {
    const members = new Map();
    const reader = new JsonReader(text, members);
    const value = reader.document();
    return { root: reader.root, value, members };
}
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plain = /[ !#-[\]-~]*/y;
const word = /-?[A-Za-z_][A-Za-z0-9_]*/y;
const literals = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
]);
/** One reading of one text. */
class JsonReader {
    problems = [];
    /** Thrown to end the reading after a problem that hides what follows. */
    stop = new Error("The JSON reader stopped");
    root = 0;
    #text;
    #members;
    #path = [];
    #at = 0;
    constructor(text, members) {
        this.#text = text;
        this.#members = members;
        if (text.startsWith("\ufeff"))
            this.#at = 1;
    }
    document() {
        this.#skipSpace();
        this.root = this.#at;
        if (this.#at >= this.#text.length)
            this.#fail(0, "The document is empty");
        const value = this.#value();
        this.#skipSpace();
        if (this.#at < this.#text.length)
            this.#fail(this.#at, `Unexpected ${this.#here()} after the end of the document`);
        return value;
    }
    #value() {
        switch (this.#text[this.#at]) {
            case "{":
                return this.#object();
            case "[":
                return this.#array();
            case '"':
                return this.#string("string");
            default:
                return this.#scalar();
        }
    }
    #object() {
        const start = this.#open();
        const object = new Map();
        const keys = [];
        const values = [];
        while (!this.#closes("}", keys.length, start)) {
            const keyAt = this.#at;
            if (this.#text[keyAt] !== '"')
                this.#fail(keyAt, `Expected a key in double quotes, not ${this.#here()}`);
            const key = this.#string("key");
            this.#path.push(key);
            if (object.has(key))
                this.#report(keyAt, `The key '${(0,_schema_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(key)}' is given twice`, "Remove one of the two: readers disagree which one counts");
            else
                keys.push(keyAt);
            this.#skipSpace();
            if (this.#text[this.#at] !== ":")
                this.#fail(this.#at, `Expected ':' after the key '${(0,_schema_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(key)}', not ${this.#here()}`);
            this.#at += 1;
            this.#skipSpace();
            const valueAt = this.#at;
            const value = this.#value();
            if (!object.has(key)) {
                object.set(key, value);
                values.push(valueAt);
            }
            this.#path.pop();
        }
        this.#members?.set(object, { keys, values });
        return object;
    }
    #array() {
        const start = this.#open();
        const array = [];
        const values = [];
        while (!this.#closes("]", values.length, start)) {
            this.#path.push(array.length);
            values.push(this.#at);
            array.push(this.#value());
            this.#path.pop();
        }
        this.#members?.set(array, { keys: [], values });
        return array;
    }
    #open() {
        const start = this.#at;
        if (this.#path.length >= maxDepth)
            this.#fail(start, `Nested too deeply: more than ${maxDepth} levels`);
        this.#at += 1;
        return start;
    }
    /** Moves to the next member, or past the end of the container. */
    #closes(end, members, start) {
        this.#skipSpace();
        const next = this.#text[this.#at];
        if (next === end) {
            this.#at += 1;
            return true;
        }
        if (next === undefined)
            this.#fail(this.#at, `Unexpected end of the document: the '${this.#text[start]}' is never closed`);
        if (members === 0)
            return false;
        if (next !== ",")
            this.#fail(this.#at, `Expected ',' or '${end}', not ${this.#here()}`);
        this.#at += 1;
        this.#skipSpace();
        if (this.#text[this.#at] === end)
            this.#fail(this.#at, `Expected another member after ',', not '${end}'`);
        return false;
    }
    #string(what) {
        const start = this.#at;
        const end = this.#endOfString(start);
        const raw = this.#text.slice(start + 1, end);
        this.#at = end + 1;
        if (!raw.includes("\\"))
            return raw;
        const text = this.#unescape(raw, start);
        if (!text.isWellFormed())
            this.#report(start, `The ${what} holds half of a surrogate pair, which stands for no character`);
        return text;
    }
    #endOfString(start) {
        plain.lastIndex = start + 1;
        plain.test(this.#text);
        for (let at = plain.lastIndex; at < this.#text.length; at += 1) {
            const unit = this.#text.charCodeAt(at);
            if (unit === 0x22)
                return at;
            if (unit === 0x5c)
                at += 1;
            else if (unit < 0x20)
                this.#fail(start, `The string is not closed before ${describeControl(unit)}`, "Write it as an escape: \\n, \\t, \\u001b");
        }
        return this.#fail(start, "The string is never closed");
    }
    #unescape(raw, start) {
        return raw.replace(/\\(u[0-9a-fA-F]{4}|["\\/bfnrt]|.|$)/gs, (sequence, code) => {
            if (code.length === 5)
                return String.fromCharCode(Number.parseInt(code.slice(1), 16));
            return escapes.get(code) ?? this.#fail(start, `The string has an escape that JSON does not know: '${sequence}'`);
        });
    }
    #scalar() {
        const start = this.#at;
        const digits = this.#match(number);
        if (digits !== undefined && !/[A-Za-z0-9_.]/.test(this.#text[this.#at] ?? ""))
            return this.#number(digits, start);
        this.#at = start;
        const name = this.#match(word);
        const literal = name === undefined ? undefined : literals.get(name);
        if (literal !== undefined)
            return literal;
        if (name !== undefined && /^-?(NaN|Infinity)$/.test(name)) {
            this.#report(start, `'${name}' is no JSON number`);
            return null;
        }
        this.#at = start;
        return this.#fail(start, digits === undefined ? `Expected a value, not ${this.#here()}` : `'${this.#token()}' is no JSON number`);
    }
    #number(source, start) {
        const problem = findNumberProblem(source);
        if (problem !== undefined)
            this.#report(start, problem);
        return new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonNumber */ .W(source);
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    #skipSpace() {
        for (;;) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
                return;
            this.#at += 1;
        }
    }
    #token() {
        return (/^[\w.+-]+/.exec(this.#text.slice(this.#at, this.#at + 40))?.[0] ??
            String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0));
    }
    #here() {
        return this.#at >= this.#text.length ? "the end of the document" : `'${this.#token()}'`;
    }
    #report(offset, message, hint) {
        this.problems.push({ offset, path: [...this.#path], message, hint });
        if (this.problems.length >= maxProblems)
            throw this.stop;
    }
    #fail(offset, message, hint) {
        this.#report(offset, message, hint);
        throw this.stop;
    }
}
/** Why a number cannot be used, if it cannot. */
function findNumberProblem(source) {
    if (!/[.eE]/.test(source)) {
        return source.length > maxIntegerDigits
            ? `The number has ${source.length} digits: at most ${maxIntegerDigits} can be read`
            : undefined;
    }
    return Number.isFinite(Number(source)) ? undefined : `The number ${source.slice(0, 40)} is too large for a float`;
}
const escapes = new Map([
    ['"', '"'],
    ["\\", "\\"],
    ["/", "/"],
    ["b", "\b"],
    ["f", "\f"],
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
]);
function describeControl(unit) {
    if (unit === 0x0a || unit === 0x0d)
        return "the end of the line";
    return `the control character U+${unit.toString(16).padStart(4, "0").toUpperCase()}`;
}


/***/ }),

/***/ 64844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument)
/* harmony export */ });
/* unused harmony export maxDocumentBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(154);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31679);



/** No manifest is larger; what is was given by mistake or in bad faith. */
const maxDocumentBytes = 64 * 1024 * 1024;
/** Reads a document's bytes as JSON or YAML. Rejects with a `ManifestError` that holds every problem. */
async function parseDocument(bytes, file) {
    if (bytes.length > maxDocumentBytes)
        throw refuse(file, 0, `The document has ${bytes.length} bytes: at most ${maxDocumentBytes} are read`);
    const text = decode(bytes, file);
    const { value, findPlaces, problems } = await parseText(text, file);
    const lines = new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .rr(text);
    if (problems.length === 0)
        return { file, value, places: once(findPlaces), lines };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh(`Cannot read '${file}'`, problems.map(({ offset, path, message, hint }) => ({
        file,
        ...locate(lines, text, offset),
        path: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(path),
        message,
        hint,
    })));
}
/** The name of a file tells JSON and YAML apart; without one the first character does. JSON is read as JSON wherever possible: it is faster. */
async function parseText(text, file) {
    const looksLikeJson = /^\ufeff?\s*(?:[[{"]|$)/.test(text);
    if (/\.json$/i.test(file))
        return (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (!/\.ya?ml$/i.test(file) && looksLikeJson)
        return (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (looksLikeJson) {
        const parsed = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
        if (parsed.problems.length === 0)
            return parsed;
    }
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(2831), __webpack_require__.e(1772)]).then(__webpack_require__.bind(__webpack_require__, 41772));
    return parseYaml(text);
}
function decode(bytes, file) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const valid = decodeValidPart(bytes);
        const at = new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .rr(valid.text).locate(valid.text.length);
        // What is wrong starts at the first byte that is part of no character.
        const byte = valid.bytes === bytes.length ? undefined : bytes[Buffer.byteLength(valid.text)];
        const what = byte === undefined ? "ends inside a character" : `holds the byte 0x${byte.toString(16).padStart(2, "0")}`;
        throw refuse(file, tokenBefore(valid.text), `The document is not UTF-8: it ${what} at line ${at.line}, character ${at.column}`, valid.text);
    }
}
/** The longest prefix that is UTF-8. */
function decodeValidPart(bytes) {
    const read = (length) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        try {
            read(middle);
            good = middle;
        }
        catch {
            bad = middle;
        }
    }
    return { text: read(good), bytes: good };
}
/** Where the token starts that the text breaks off in: an open string, or just the end. */
function tokenBefore(text) {
    const [problem] = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text).problems;
    return problem?.message.startsWith("The string is never closed") ? problem.offset : text.length;
}
function refuse(file, offset, message, text = "") {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh(`Cannot read '${file}'`, [{ file, ...new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .rr(text).locate(offset), path: ".", message }]);
}
/** The byte order mark at the start of a file is no character of its first line. */
function locate(lines, text, offset) {
    const { line, column } = lines.locate(offset);
    return { line, column: line === 1 && text.startsWith("\ufeff") ? column - 1 : column };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 44886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ createCatalogue),
/* harmony export */   ku: () => (/* binding */ findModule),
/* harmony export */   vt: () => (/* binding */ addModules)
/* harmony export */ });
/** The catalogue of the built-in modules alone. */
function createCatalogue(modules) {
    return {
        stages: builtIn("stages", modules.stages),
        assemblers: builtIn("assemblers", modules.assemblers),
        sources: builtIn("sources", modules.sources),
        inputs: builtIn("inputs", modules.inputs),
        devices: builtIn("devices", modules.devices),
        mounts: builtIn("mounts", modules.mounts),
        runners: withAliases(builtIn("runners", modules.runners)),
    };
}
/** The catalogue with the modules of libdirs before its own. */
function addModules(catalogue, added) {
    return {
        stages: inFront(catalogue.stages, added.stages),
        assemblers: inFront(catalogue.assemblers, added.assemblers),
        sources: inFront(catalogue.sources, added.sources),
        inputs: inFront(catalogue.inputs, added.inputs),
        devices: inFront(catalogue.devices, added.devices),
        mounts: inFront(catalogue.mounts, added.mounts),
        runners: inFront(catalogue.runners, added.runners),
    };
}
/** The module of a type. Names of 2019 (`io.weldr.tar`) mean the module that has the name today. */
function findModule(modules, type) {
    return modules.get(type) ?? modules.get(type.replace(/^io\.weldr\./, "org.osbuild."));
}
function builtIn(folder, modules = {}) {
    return new Map(Object.entries(modules).map(([type, module]) => [
        type,
        { type, origin: "built-in", file: `${folder}/${type}.ts`, meta: module.meta, module },
    ]));
}
function withAliases(runners) {
    const aliases = [...runners.values()].flatMap((entry) => (entry.meta.aliases ?? []).map((alias) => [alias, entry]));
    return new Map([...aliases, ...runners]);
}
function inFront(set, added = []) {
    return new Map([...set, ...added.toReversed().map((entry) => [entry.type, entry])]);
}


/***/ }),

/***/ 3226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findClosest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Suggestions for misspelt names. */
const maxCandidates = 2000;
const maxLength = 120;
/** The candidate a person most likely meant; undefined when none is near. Prefixes that all candidates share do not make them near. */
function findClosest(name, candidates) {
    if (name.length > maxLength)
        return undefined;
    let best;
    let seen = 0;
    for (const candidate of candidates) {
        seen += 1;
        if (seen > maxCandidates)
            break;
        const limit = Math.min(best?.distance ?? Number.POSITIVE_INFINITY, tolerance(name, candidate));
        if (candidate.length > maxLength || Math.abs(candidate.length - name.length) > limit)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), limit);
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** `Did you mean 'x'?`, or undefined. */
function didYouMean(name, candidates) {
    const closest = findClosest(name, candidates);
    return closest === undefined ? undefined : `Did you mean '${closest}'?`;
}
/** Names of modules differ after their last dots: `org.osbuild.a` and `org.osbuild.b` are not alike. */
function tolerance(name, candidate) {
    const shared = /^(?:org\.osbuild|io\.weldr|sha\d+)[.:]/;
    const length = Math.max(name.replace(shared, "").length, candidate.replace(shared, "").length);
    return Math.min(4, Math.max(1, Math.floor(length / 3)));
}
/** Insertions, deletions, replacements and swaps of neighbours between two short texts; infinite when it is clear that there are more than the limit. */
function editDistance(a, b, limit) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        if (Math.min(...current) > limit)
            return Number.POSITIVE_INFINITY;
        before = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 73114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   s: () => (/* binding */ explainErrors)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3226);

/** One problem per error; a union that clearly meant one of its forms explains that form. */
function explainErrors(errors) {
    return errors.flatMap((error) => error.keyword === "oneOf" || error.keyword === "anyOf" ? explainUnion(error) : [explain(error)]);
}
function explain(error) {
    const path = pathOf(error);
    const { params, data, schema } = error;
    switch (error.keyword) {
        case "additionalProperties":
            return unknownKey(path, String(params.additionalProperty), error.parentSchema);
        case "required":
            return { path, at: "value", message: `'${params.missingProperty}' is missing` };
        case "type":
            return { path, at: "value", message: `Must be ${describeTypes(schema, error.parentSchema)}, not ${describeValue(data)}` };
        case "wholeNumber":
            return {
                path,
                at: "value",
                message: `Must be an integer, not the float ${Number.isInteger(data) ? `${String(data)}.0` : String(data)}`,
                hint: integerHint(data),
            };
        case "enum":
            return wrongChoice(path, data, Array.isArray(schema) ? schema : []);
        case "pattern":
            return { path, at: "value", message: `${quote(data)} does not match the pattern ${params.pattern}` };
        case "not":
            return { path, at: "value", message: `${quote(data)} is not allowed here` };
        case "false schema":
            return { path, at: "value", message: "Nothing is allowed here" };
        default:
            return { path, at: "value", message: explainBound(error) };
    }
}
function explainBound({ keyword, params, data, message }) {
    const limit = Number(params.limit);
    switch (keyword) {
        case "minimum":
            return `${quote(data)} is too small: at least ${limit}`;
        case "maximum":
            return `${quote(data)} is too large: at most ${limit}`;
        case "exclusiveMinimum":
            return `${quote(data)} is too small: more than ${limit}`;
        case "exclusiveMaximum":
            return `${quote(data)} is too large: less than ${limit}`;
        case "minLength":
            return limit === 1 ? "Must not be empty" : `${quote(data)} is too short: at least ${limit} characters`;
        case "maxLength":
            return `${quote(data)} is too long: at most ${limit} characters`;
        case "minItems":
            return limit === 1 ? "The list must not be empty" : `The list is too short: at least ${limit} items`;
        case "maxItems":
        case "additionalItems":
            return `The list is too long: at most ${limit} items`;
        case "minProperties":
            return limit === 1 ? "The object must not be empty" : `The object has too few members: at least ${limit}`;
        case "maxProperties":
            return `The object has too many members: at most ${limit}`;
        case "uniqueItems":
            return `The items ${params.j} and ${params.i} are equal`;
        default:
            return message ?? `Does not fit '${keyword}'`;
    }
}
function unknownKey(path, key, parentSchema) {
    const known = keysOf(parentSchema, "properties");
    const patterns = keysOf(parentSchema, "patternProperties");
    const message = patterns.length > 0 ? `The key '${clip(key)}' does not match ${patterns.join(" or ")}` : `Unknown key '${clip(key)}'`;
    return { path: [...path, key], at: "key", message, hint: (0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known) ?? allowedKeys(known) };
}
function allowedKeys(known) {
    if (known.length === 0 || known.length > 12)
        return undefined;
    return known.length === 1 ? `Only '${known[0]}' may stand here` : `Known here: ${known.join(", ")}`;
}
function wrongChoice(path, data, choices) {
    const texts = choices.filter((choice) => typeof choice === "string");
    const hint = typeof data === "string" ? (0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(data, texts) : undefined;
    const list = choices.length > 15 ? `${choices.slice(0, 15).map(quote).join(", ")}, ...` : choices.map(quote).join(", ");
    const message = choices.length === 1 ? `Must be ${list}, not ${quote(data)}` : `${quote(data)} is none of ${list}`;
    return { path, at: "value", message, hint };
}
/** The forms that were meant are those that do not already fail at the value itself or at a member that tells forms apart; of those the ones that fit deepest. */
function explainUnion(error) {
    const path = pathOf(error);
    const { branches, matching } = error.params;
    if (matching > 1)
        return [{ path, at: "value", message: `Fits ${matching} of the forms it may have, and must fit only one` }];
    const meant = branches.filter((errors) => !errors.some((inner) => tellsApart(inner, path.length)));
    const explained = (meant.length > 0 ? meant : branches).map(explainErrors);
    const [only, ...others] = deepest(explained).map((problems) => problems.map((problem) => ({ ...problem, union: path })));
    if (only !== undefined && others.length === 0)
        return only;
    const shared = only?.filter((problem) => others.every((list) => list.some((other) => isSame(problem, other)))) ?? [];
    if (shared.length > 0)
        return shared;
    const forms = [...new Set(explained.map((problems) => describeForm(problems, path.length)))];
    return [{ path, at: "value", message: `Fits none of the ${branches.length} forms it may have: ${forms.join("; or ")}` }];
}
/** The forms whose first problem is furthest inside of the value. */
function deepest(forms) {
    const depths = forms.map((problems) => Math.min(...problems.map((problem) => problem.path.length)));
    return forms.filter((_, index) => depths[index] === Math.max(...depths));
}
function tellsApart(error, depth) {
    const below = pathOf(error).length - depth;
    if (error.keyword === "type")
        return below === 0;
    return error.keyword === "enum" && below <= 1;
}
function describeForm(problems, depth) {
    const [first] = problems;
    if (first === undefined)
        return "";
    const where = first.path.slice(depth).join(".");
    const text = first.message[0]?.toLowerCase() + first.message.slice(1);
    return where === "" || first.at === "key" ? text : `${where}: ${text}`;
}
function isSame(a, b) {
    return a.message === b.message && a.path.join("\0") === b.path.join("\0");
}
function pathOf({ instancePath }) {
    const steps = instancePath.split("/").slice(1);
    return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function keysOf(schema, keyword) {
    const map = schema === undefined ? undefined : Reflect.get(schema, keyword);
    return typeof map === "object" && map !== null ? Object.keys(map) : [];
}
function describeTypes(types, parentSchema) {
    const number = parentSchema !== undefined && "wholeNumber" in parentSchema ? "an integer" : "a number";
    const names = (Array.isArray(types) ? types : [types]).map((name) => (name === "number" ? number : articles.get(String(name))));
    return names.join(" or ");
}
const articles = new Map([
    ["object", "an object"],
    ["array", "a list"],
    ["string", "a string"],
    ["boolean", "true or false"],
    ["null", "null"],
]);
function describeValue(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    if (typeof value === "string")
        return `the string ${quote(value)}`;
    return typeof value === "number" ? `the number ${value}` : String(value);
}
function quote(value) {
    if (typeof value === "string")
        return `'${clip(value)}'`;
    if (Array.isArray(value))
        return "the list";
    return typeof value === "object" && value !== null ? "the object" : String(value);
}
/** A text that may be long, for a message. */
function clip(text, length = 80) {
    return text.length > length ? `${text.slice(0, length - 3)}...` : text;
}
function integerHint(data) {
    return Number.isInteger(data) ? `Write ${String(data)}` : undefined;
}


/***/ })

};
