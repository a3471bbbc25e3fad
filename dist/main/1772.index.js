export const id = 1772;
export const ids = [1772];
export const modules = {

/***/ 22429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85653);

/**
 * JSON text exactly as Python's `json.dumps` writes it, since osbuild's ids are hashes of such text: ", " and ": " between parts,
 * everything outside printable ASCII escaped, integers with all their digits, floats in Python's shortest form.
 */
/** The text that ids are made of: keys sorted by code point at every level. */
function canonicalJson(value) {
    return write(value, true);
}
/** The same text with keys in the order they have. */
function formatJson(value) {
    return write(value, false);
}
function write(value, sorted) {
    if (value === null)
        return "null";
    if (typeof value === "string")
        return quote(value);
    if (typeof value === "boolean")
        return value ? "true" : "false";
    if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W)
        return formatNumber(value.source);
    if (value instanceof Map)
        return writeObject(value, sorted);
    let text = "[";
    for (const item of value)
        text += (text === "[" ? "" : ", ") + write(item, sorted);
    return `${text}]`;
}
function writeObject(object, sorted) {
    const members = sorted && object.size > 1 ? [...object].sort(([a], [b]) => compareCodePoints(a, b)) : object;
    let text = "";
    for (const [key, value] of members)
        text += `${text === "" ? "{" : ", "}${quote(key)}: ${write(value, sorted)}`;
    return text === "" ? "{}" : `${text}}`;
}
function quote(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A number as Python prints the value that this text stands for. */
function formatNumber(source) {
    if (!/[.eE]/.test(source))
        return source === "-0" ? "0" : source;
    const value = Number(source);
    const sign = Object.is(value, -0) || value < 0 ? "-" : "";
    return sign + formatMagnitude(Math.abs(value));
}
/** Positional from 0.0001 up to 10^16, scientific with at least two exponent digits outside. */
function formatMagnitude(value) {
    const [mantissa = "0", power = "0"] = value.toExponential().split("e");
    const exponent = Number(power);
    const digits = mantissa.replace(".", "");
    if (exponent < -4 || exponent >= 16)
        return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
    if (exponent < 0)
        return `0.${"0".repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
    return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}
/** JavaScript sorts by UTF-16 unit, which puts surrogate pairs before U+E000 to U+FFFF; code points say otherwise. */
function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 41772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../../node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(12831);
// EXTERNAL MODULE: ./src/schema/explain.js
var explain = __webpack_require__(73114);
// EXTERNAL MODULE: ./src/manifest/document.js
var manifest_document = __webpack_require__(154);
// EXTERNAL MODULE: ./src/manifest/parse-json.js
var parse_json = __webpack_require__(31679);
;// CONCATENATED MODULE: ./src/manifest/yaml-errors.js

/** What the YAML library found wrong with the syntax, in words for people. */
function explainSyntax({ reason, mark }, text) {
    const position = mark?.position ?? 0;
    // The library notices a key without its colon only on the next line.
    const offset = reason.startsWith("can not read a block mapping entry") ? text.slice(0, position).trimEnd().length : position;
    const [message, hint] = explanations.find(([start]) => reason.startsWith(start))?.[1](text, offset) ?? [sentence(reason)];
    return { offset, path: [], message, hint };
}
const quoting = "Put texts in quotes that hold ': ' or ' #', or start with one of @ ` % & * ! | > { } [ ] , ? - or a quote";
/** By how the library's reason starts. */
const explanations = [
    ["nesting exceeded", () => [`Nested too deeply: more than ${parse_json/* maxDepth */.Mw} levels`]],
    ["the stream contains non-printable", explainControl],
    ["null byte is not allowed", explainControl],
    ["tab characters must not", () => ["A tab cannot indent a line", "Use spaces"]],
    ["deficient indentation", explainOpen],
    [
        "bad indentation of a mapping entry",
        () => ["Expected the next key of the mapping, or nothing", `Check the indentation. ${quoting}`],
    ],
    [
        "bad indentation of a sequence entry",
        () => ["Expected the next '- ' of the list, or nothing", `Check the indentation. ${quoting}`],
    ],
    [
        "can not read a block mapping entry",
        () => ["Expected ': ' after a key", "Write 'key: value', or indent a text that goes on"],
    ],
    [
        "end of the stream or a document separator",
        () => ["Expected the end of the document", "Check the indentation: this belongs to nothing before it"],
    ],
    ["missed comma between", () => ["Expected ',' between two members"]],
    ["unexpected end of the stream within a", explainOpen],
];
/** A bracket or quote ends where less indented text starts, or with the document. */
function explainOpen(text, offset) {
    const hint = "Close the bracket or quote before it";
    if (text.slice(offset).trim() === "")
        return ["Unexpected end of the document: a bracket or quote is never closed", hint];
    return ["The line is not indented enough for what is still open", `${hint}, or indent the line`];
}
function explainControl(text, offset) {
    const code = text.charCodeAt(offset).toString(16).padStart(4, "0");
    return [`The character U+${code.toUpperCase()} cannot stand in YAML`, `Write it as "\\u${code}", in double quotes`];
}
function sentence(reason) {
    return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
}

// EXTERNAL MODULE: ./src/manifest/canonical.js
var canonical = __webpack_require__(22429);
// EXTERNAL MODULE: ./src/manifest/json.js
var json = __webpack_require__(85653);
;// CONCATENATED MODULE: ./src/manifest/yaml-scalars.js




const words = new Map([
    ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
    ...["true", "True", "TRUE"].map((word) => [word, true]),
    ...["false", "False", "FALSE"].map((word) => [word, false]),
]);
const number = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
const noNumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** A scalar without quotes and without a tag. */
function readPlain(source) {
    const word = words.get(source);
    if (word !== undefined)
        return { value: word };
    // Most scalars are texts: their first character tells.
    if (!/^[-+.\d]/.test(source))
        return { value: source };
    if (number.test(source))
        return readNumber(source);
    return noNumber.test(source) ? { problem: `'${source}' is no JSON number` } : { value: source };
}
const standard = "tag:yaml.org,2002:";
const taggedKinds = new Map([
    [`${standard}null`, (value) => (value === null ? value : undefined)],
    [`${standard}bool`, (value) => (typeof value === "boolean" ? value : undefined)],
    [`${standard}int`, (value) => (value instanceof json/* JsonNumber */.W && !/[.e]/.test(value.source) ? value : undefined)],
    [`${standard}float`, (value) => (value instanceof json/* JsonNumber */.W ? asFloat(value) : undefined)],
]);
/** A scalar whose type is written before it. */
function readTagged(tag, source) {
    if (tag === "!" || tag === `${standard}str`)
        return { value: source };
    const convert = taggedKinds.get(tag);
    if (convert === undefined)
        return { problem: describeForeignType(tag) };
    const plain = readPlain(source);
    if ("problem" in plain)
        return plain;
    const value = convert(plain.value);
    return value === undefined ? { problem: `'${(0,explain/* clip */.$)(source)}' is no value of the type '${tag}'` } : { value };
}
/** What to say of a type that JSON does not have. */
function describeForeignType(tag) {
    return `A value of the type '${(0,explain/* clip */.$)(tag)}' has no place in a manifest`;
}
/** The tag of a node written out: `!!str` is short for `tag:yaml.org,2002:str`. */
function expandTag(tag) {
    if (tag.startsWith("!<"))
        return tag.slice(2, -1);
    return tag.startsWith("!!") ? `${standard}${tag.slice(2)}` : tag;
}
/** Without plus sign, leading zeros and other bases. */
function readNumber(source) {
    if (source.length > parse_json/* maxIntegerDigits */.Tg)
        return { problem: (0,parse_json/* findNumberProblem */.Sv)("1".repeat(source.length)) ?? "" };
    const text = /^0[ox]/.test(source) ? BigInt(source).toString() : source.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1");
    const problem = (0,parse_json/* findNumberProblem */.Sv)(text);
    if (problem !== undefined)
        return { problem };
    return { value: new json/* JsonNumber */.W(/[.eE]/.test(text) ? (0,canonical/* formatNumber */.ZV)(text) : text) };
}
function asFloat(value) {
    return /[.e]/.test(value.source) ? value : new json/* JsonNumber */.W(`${value.source}.0`);
}

;// CONCATENATED MODULE: ./src/manifest/yaml-events.js


/** Whether an event is more than the bounds of a document or the end of a collection. */
function isNode(event) {
    return event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT && event.type !== js_yaml/* EVENT_ID */.hy.POP;
}
/** Where a node starts, quotes and signs included; undefined for a value that is left out. */
function startOf(text, event) {
    switch (event?.type) {
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return event.anchorStart - 1;
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return startOfScalar(text, event);
        case js_yaml/* EVENT_ID */.hy.MAPPING:
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return event.start;
        default:
            return undefined;
    }
}
function startOfScalar(text, { style, valueStart }) {
    if (valueStart < 0)
        return undefined;
    if (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return valueStart;
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED)
        return valueStart - 1;
    // A block starts at the sign that ends the line above it.
    const end = Math.max(0, valueStart - 1);
    const line = text.lastIndexOf("\n", end - 1) + 1;
    const sign = text.slice(line, end).search(/[|>][-+\d]*\s*(?:#.*)?$/);
    return sign < 0 ? valueStart : line + sign;
}
/** What a scalar says; `source` is its text without quotes and escapes. */
function readScalar(text, event, source) {
    const tag = tagOf(text, event);
    if (tag !== undefined)
        return readTagged(tag, source);
    return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? readPlain(source) : { value: source };
}
/** The tag before a node, written out. */
function tagOf(text, { tagStart, tagEnd }) {
    return tagStart < 0 ? undefined : expandTag(text.slice(tagStart, tagEnd));
}
/** The name of an anchor or alias. */
function anchorOf(text, { anchorStart, anchorEnd }) {
    return text.slice(anchorStart, anchorEnd);
}

;// CONCATENATED MODULE: ./src/manifest/parse-yaml.js







/**
 * A YAML reader with the same result as the JSON reader: only what JSON can say, numbers with their text, a place for everything. Aliases
 * and merge keys work; what they expand to is counted, so that a few lines cannot stand for gigabytes. The library tells where everything
 * starts and ends; here it gets its meaning.
 */
/** How many values aliases may stand for, all together. */
const maxAliased = 100_000;
/** So many characters of a text count as one value. */
const charactersPerValue = 100;
const maxProblems = 100;
/** Reads one YAML 1.2 document; never throws. */
function parseYaml(text) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: parse_json/* maxDepth */.Mw });
        const problem = findOutside(text, events);
        if (problem !== undefined)
            return failed(problem);
        const reader = new YamlReader(text, events, undefined);
        const value = reader.read();
        return { value, findPlaces: () => findPlaces(text, events), problems: reader.problems };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return failed(explainSyntax(error, text));
    }
}
function failed(problem) {
    return { value: null, findPlaces: () => manifest_document/* noPlaces */.co, problems: [problem] };
}
function findPlaces(text, events) {
    const members = new Map();
    const reader = new YamlReader(text, events, members);
    const root = reader.next;
    return { root, value: reader.read(), members };
}
/** What is wrong with a file that is not one document with some content. */
function findOutside(text, events) {
    const [document, content] = events;
    const fail = (offset, message) => ({ offset, path: [], message });
    const isEmpty = content === undefined || !isNode(content) || (content.type === js_yaml/* EVENT_ID */.hy.SCALAR && content.valueStart < 0);
    if (document?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT || isEmpty)
        return fail(0, "The document is empty");
    if (document.directives.some(({ kind }) => kind === "tag"))
        return fail(text.indexOf("%TAG"), "The directive %TAG has no place in a manifest");
    const second = events.findIndex((event, index) => index > 0 && event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
    if (second < 0)
        return undefined;
    return fail(startOf(text, events[second + 1]) ?? text.length, "A second document starts here: a manifest is one");
}
/** One walk over the events of one document. */
class YamlReader {
    problems = [];
    #text;
    #events;
    #members;
    #anchors = new Map();
    #path = [];
    /** Of the event that comes next; the first one opens the document. */
    #index = 1;
    /** Where the last node started. */
    #last = 0;
    /** The longest path since an anchor. */
    #deepest = 0;
    /** Values so far; a long text counts as many. */
    #size = 0;
    #aliased = 0;
    constructor(text, events, members) {
        this.#text = text;
        this.#events = events;
        this.#members = members;
    }
    /** Where the next node starts; a value that is left out stands where the node before it does. */
    get next() {
        return startOf(this.#text, this.#events[this.#index]) ?? this.#last;
    }
    read() {
        const event = this.#events[this.#index];
        if (event === undefined || !isNode(event))
            return null;
        this.#last = this.next;
        this.#index += 1;
        this.#deepest = Math.max(this.#deepest, this.#path.length);
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return this.#alias(event, this.#last);
        return event.anchorStart < 0 ? this.#content(event, this.#last) : this.#anchored(event, this.#last);
    }
    #anchored(event, at) {
        const { length } = this.#path;
        const [size, deepest] = [this.#size, this.#deepest];
        this.#deepest = length;
        const value = this.#content(event, at);
        this.#anchors.set(anchorOf(this.#text, event), { value, size: this.#size - size, depth: this.#deepest - length });
        this.#deepest = Math.max(deepest, this.#deepest);
        return value;
    }
    #content(event, at) {
        this.#size += 1;
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            return this.#scalar(event, at);
        const tag = tagOf(this.#text, event);
        const isMap = event.type === js_yaml/* EVENT_ID */.hy.MAPPING;
        if (tag !== undefined && tag !== `tag:yaml.org,2002:${isMap ? "map" : "seq"}`)
            this.#report(at, describeForeignType(tag));
        return isMap ? this.#map() : this.#sequence();
    }
    #alias(event, at) {
        const name = anchorOf(this.#text, event);
        const anchored = this.#anchors.get(name);
        if (anchored === undefined) {
            this.#report(at, `The alias '*${(0,explain/* clip */.$)(name)}' stands inside of what it repeats, or before it`);
            return null;
        }
        this.#size += anchored.size;
        this.#aliased += anchored.size;
        this.#deepest = Math.max(this.#deepest, this.#path.length + anchored.depth);
        const isDeep = this.#path.length + anchored.depth > parse_json/* maxDepth */.Mw;
        if (isDeep)
            this.#report(at, `Nested too deeply: with what the alias stands for more than ${parse_json/* maxDepth */.Mw} levels`);
        if (this.#aliased <= maxAliased)
            return isDeep ? null : anchored.value;
        if (this.#aliased - anchored.size <= maxAliased)
            this.#report(at, `Aliases stand for more than ${maxAliased} values; a long text counts as many`);
        return null;
    }
    #map() {
        const object = new Map();
        const keys = [];
        const values = [];
        const merged = [];
        const add = ({ key, value, keyAt, valueAt }) => {
            object.set(key, value);
            keys.push(keyAt);
            values.push(valueAt);
        };
        while (!this.#ends()) {
            const keyAt = this.next;
            const isMerge = this.#isMergeKey();
            const key = this.#key(keyAt);
            this.#path.push(key ?? "");
            const valueAt = this.next;
            const value = this.read();
            if (isMerge)
                for (const member of this.#merge(value, keyAt, valueAt))
                    merged.push(member);
            else if (key !== undefined && object.has(key))
                this.#report(keyAt, `The key '${(0,explain/* clip */.$)(key)}' is given twice`, "Remove one of the two: readers disagree which one counts");
            else if (key !== undefined)
                add({ key, value, keyAt, valueAt });
            this.#path.pop();
        }
        for (const member of merged)
            if (!object.has(member.key))
                add(member);
        this.#members?.set(object, { keys, values });
        return object;
    }
    #sequence() {
        const array = [];
        const values = [];
        while (!this.#ends()) {
            this.#path.push(array.length);
            values.push(this.next);
            array.push(this.read());
            this.#path.pop();
        }
        this.#members?.set(array, { keys: [], values });
        return array;
    }
    /** Moves past the end of a collection, if it is there. */
    #ends() {
        const ends = this.#events[this.#index]?.type === js_yaml/* EVENT_ID */.hy.POP;
        if (ends)
            this.#index += 1;
        return ends;
    }
    #isMergeKey() {
        const event = this.#events[this.#index];
        if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || event.tagStart >= 0)
            return false;
        return event.valueEnd - event.valueStart === 2 && this.#text.startsWith("<<", event.valueStart);
    }
    /** The text of a key; undefined, and reported, when it has none. */
    #key(at) {
        const event = this.#events[this.#index];
        if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR) {
            this.#report(at, "A key must be text");
            this.read();
            return undefined;
        }
        this.#last = at;
        this.#index += 1;
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        const reading = readScalar(this.#text, event, source);
        if ("value" in reading && typeof reading.value === "string") {
            this.#size += Math.floor(source.length / charactersPerValue);
            if (event.anchorStart >= 0)
                this.#anchors.set(anchorOf(this.#text, event), { value: reading.value, size: 1, depth: 0 });
            if (!reading.value.isWellFormed())
                this.#report(at, "The key holds half of a surrogate pair, which stands for no character");
            return reading.value;
        }
        this.#report(at, `The key ${(0,explain/* clip */.$)(source) || "null"} is no text`, `Put it in quotes: "${(0,explain/* clip */.$)(source)}"`);
        return undefined;
    }
    /** What `<<` brings in: the members of one map, or of several of which the first wins. */
    #merge(value, keyAt, valueAt) {
        const maps = Array.isArray(value) ? value : [value];
        return maps.flatMap((map) => {
            if (map instanceof Map)
                return Array.from(map, ([key, member]) => ({ key, value: member, keyAt: valueAt, valueAt }));
            this.#report(keyAt, "The merge key '<<' needs a map, an alias of a map, or a list of those");
            return [];
        });
    }
    #scalar(event, at) {
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        this.#size += Math.floor(source.length / charactersPerValue);
        const reading = readScalar(this.#text, event, source);
        if ("problem" in reading) {
            this.#report(at, reading.problem);
            return null;
        }
        if (typeof reading.value === "string" && !reading.value.isWellFormed())
            this.#report(at, "The string holds half of a surrogate pair, which stands for no character");
        return reading.value;
    }
    #report(offset, message, hint) {
        if (this.problems.length < maxProblems)
            this.problems.push({ offset, path: [...this.#path], message, hint });
    }
}


/***/ })

};
