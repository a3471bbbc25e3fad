export const id = 3270;
export const ids = [3270];
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

/***/ 33270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22429);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(154);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85653);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31679);





/**
 * A YAML reader with the same result as the JSON reader: only what JSON can say, numbers with their text, a place for everything. Aliases
 * and merge keys work; what they expand to is counted, so that a few lines cannot stand for gigabytes.
 */
/** How many values aliases may stand for, all together. */
const maxAliased = 100_000;
/** So many characters of a text count as one value. */
const charactersPerValue = 100;
/** Reads one YAML 1.2 document; never throws. */
function parseYaml(text) {
    const source = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { version: "1.2", merge: true, uniqueKeys: false, logLevel: "silent" });
        if (document.errors.length > 0)
            return failed(document.errors.map((error) => ({ offset: error.pos[0], message: sentence(error.message) })));
        if (document.contents === null)
            return failed([{ offset: 0, message: "The document is empty" }]);
        return new YamlReader().read(document.contents);
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== "RangeError")
            throw error;
        return failed([{ offset: 0, message: `Nested too deeply: more than ${_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw} levels` }]);
    }
}
function failed(problems) {
    const complete = problems.map((problem) => ({ ...problem, path: [] }));
    return { value: null, findPlaces: () => _document_js__WEBPACK_IMPORTED_MODULE_1__/* .noPlaces */ .co, problems: complete };
}
/** The first line of the library's message, without its position. */
function sentence(message) {
    return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}
/** One walk over one parsed document. */
class YamlReader {
    #members = new Map();
    #problems = [];
    #anchors = new Map();
    /** Values so far; a long text counts as many. */
    #size = 0;
    #aliased = 0;
    /** The longest path since an anchor. */
    #deepest = 0;
    read(contents) {
        const value = this.#value(contents, []);
        const places = { root: offsetOf(contents), value, members: this.#members };
        return { value, findPlaces: () => places, problems: this.#problems };
    }
    #value(node, path) {
        this.#size += 1;
        if (path.length > _parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw)
            throw new RangeError("Nested too deeply");
        this.#deepest = Math.max(this.#deepest, path.length);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#alias(node.source, node, path);
        if (!isNode(node) || node.anchor === undefined)
            return this.#content(node, path);
        const [size, deepest] = [this.#size, this.#deepest];
        this.#deepest = path.length;
        const value = this.#content(node, path);
        this.#anchors.set(node.anchor, { value, size: this.#size - size + 1, depth: this.#deepest - path.length });
        this.#deepest = Math.max(deepest, this.#deepest);
        return value;
    }
    #content(node, path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node, path);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return this.#sequence(node.items, path);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, path);
        return null;
    }
    #alias(name, node, path) {
        const anchored = this.#anchors.get(name);
        if (anchored === undefined) {
            this.#report(node, path, `The alias '*${name}' stands inside of what it repeats, or before it`);
            return null;
        }
        this.#size += anchored.size;
        this.#aliased += anchored.size;
        this.#deepest = Math.max(this.#deepest, path.length + anchored.depth);
        if (path.length + anchored.depth > _parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw) {
            this.#report(node, path, `Nested too deeply: with what the alias stands for more than ${_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw} levels`);
            return null;
        }
        if (this.#aliased <= maxAliased)
            return anchored.value;
        if (this.#aliased - anchored.size <= maxAliased)
            this.#report(node, path, `Aliases stand for more than ${maxAliased} values; a long text counts as many`);
        return null;
    }
    #map(map, path) {
        const object = new Map();
        const keys = [];
        const values = [];
        const merged = [];
        for (const pair of map.items) {
            const key = this.#key(pair, path);
            if (key === undefined)
                continue;
            this.#size += Math.floor(key.length / charactersPerValue);
            const at = offsetOf(pair.value ?? pair.key);
            const value = this.#value(pair.value, [...path, key]);
            if (isMergeKey(pair))
                for (const [name, member] of this.#merge(value, pair, path))
                    merged.push([name, member, at]);
            else if (object.has(key))
                this.#report(pair.key, [...path, key], `The key '${key}' is given twice`);
            else {
                object.set(key, value);
                keys.push(offsetOf(pair.key));
                values.push(at);
            }
        }
        for (const [key, value, at] of merged) {
            if (object.has(key))
                continue;
            object.set(key, value);
            keys.push(at);
            values.push(at);
        }
        this.#members.set(object, { keys, values });
        return object;
    }
    #key({ key }, path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
            if (typeof key.value === "string" && key.value.isWellFormed())
                return key.value;
            if (typeof key.value === "symbol")
                return "<<";
            if (key.source !== undefined) {
                this.#report(key, path, `The key ${key.source || "null"} is no text`, `Put it in quotes: "${key.source}"`);
                return undefined;
            }
        }
        this.#report(key, path, "A key must be text");
        return undefined;
    }
    /** What `<<` brings in: the members of one map, or of several of which the first wins. */
    #merge(value, { key }, path) {
        const maps = Array.isArray(value) ? value : [value];
        return maps.flatMap((map) => {
            if (map instanceof Map)
                return [...map];
            this.#report(key, [...path, "<<"], "The merge key '<<' needs a map, an alias of a map, or a list of those");
            return [];
        });
    }
    #sequence(items, path) {
        const array = items.map((item, index) => this.#value(item, [...path, index]));
        this.#members.set(array, { keys: [], values: items.map(offsetOf) });
        return array;
    }
    #scalar(scalar, path) {
        const { value, source = String(value) } = scalar;
        if (value === null || typeof value === "boolean")
            return value;
        if (typeof value === "string") {
            this.#size += Math.floor(value.length / charactersPerValue);
            if (!value.isWellFormed())
                this.#report(scalar, path, "The string holds half of a surrogate pair, which stands for no character");
            return value;
        }
        if (typeof value === "number")
            return this.#number(source, scalar, path);
        this.#report(scalar, path, `A value of the type '${scalar.tag ?? typeof value}' has no place in a manifest`);
        return null;
    }
    #number(source, scalar, path) {
        const text = jsonNumber(source);
        const problem = text === undefined ? `'${source}' is no JSON number` : (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .findNumberProblem */ .Sv)(text);
        if (problem !== undefined)
            this.#report(scalar, path, problem);
        return text === undefined || problem !== undefined ? null : new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonNumber */ .W(/[.eE]/.test(text) ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(text) : text);
    }
    #report(node, path, message, hint) {
        if (this.#problems.length < 100)
            this.#problems.push({ offset: offsetOf(node), path, message, hint });
    }
}
/** A YAML number as JSON writes it: no plus sign, no leading zeros, no other bases; undefined for `.inf` and `.nan`. */
function jsonNumber(source) {
    if (/^0[ox]/.test(source))
        return BigInt(source).toString();
    if (!/\d/.test(source))
        return undefined;
    return source.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1");
}
function isMergeKey({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === "symbol";
}
function isNode(node) {
    return typeof node === "object" && node !== null && "range" in node;
}
function offsetOf(node) {
    return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}


/***/ })

};
