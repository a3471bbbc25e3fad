export const id = 6206;
export const ids = [6206];
export const modules = {

/***/ 26206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createErrorAjv: () => (/* binding */ createErrorAjv),
/* harmony export */   createPrintingAjv: () => (/* binding */ createPrintingAjv)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65627);
/* harmony import */ var _float_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44261);
/* harmony import */ var _python_regex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65093);
// The default export: the bundler makes no named exports of a module that exports a function.



/**
 * ajv set up for osbuild's schemas as `adaptSchema` gives them. Errors are found by code made when it is needed; the build makes code ahead
 * that only tells what fits, a third as long. What fits is the same for both.
 */
const { _, Name } = ajv__WEBPACK_IMPORTED_MODULE_2__;
/** Ajv that finds everything that does not fit. */
function createErrorAjv() {
    const ajv = createAjv({ allErrors: true, verbose: true, code: { optimize: false } });
    for (const keyword of ["oneOf", "anyOf"])
        ajv.removeKeyword(keyword).addKeyword(unionKeyword(keyword));
    return ajv;
}
/** Ajv whose code can be printed. Schemas go below the keyword `fits`, which makes no errors. */
function createPrintingAjv() {
    return createAjv({ messages: false, inlineRefs: false, code: { source: true, lines: true } }).addKeyword({
        keyword: "fits",
        code(cxt) {
            const valid = cxt.gen.name("valid");
            cxt.subschema({ keyword: "fits", createErrors: false }, valid);
            cxt.ok(valid);
        },
    });
}
function createAjv({ code, ...options }) {
    const ajv = new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv({
        strict: false,
        validateSchema: false,
        logger: false,
        addUsedSchema: false,
        ownProperties: true,
        code: { ...code, regExp: Object.assign(_python_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyPythonRegex */ .y, { code: "lazyPythonRegex" }) },
        ...options,
    });
    return ajv.addKeyword(wholeNumber);
}
const wholeNumber = {
    keyword: "wholeNumber",
    type: "number",
    code(cxt) {
        const { gen, data, it } = cxt;
        const check = gen.scopeValue("func", { ref: _float_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isWholeNumber */ .J, code: _ `isWholeNumber` });
        cxt.pass(_ `${check}(${data}, ${it.parentData}, ${it.parentDataProperty})`);
    },
};
/** `oneOf` and `anyOf` with the errors of each branch kept apart; ajv's own would mix them. */
function unionKeyword(keyword) {
    const errors = new Name("vErrors");
    return {
        keyword,
        schemaType: "array",
        trackErrors: true,
        error: { message: "", params: ({ params }) => _ `{branches: ${params.branches}, matching: ${params.matching}}` },
        code(cxt) {
            const { gen, errsCount } = cxt;
            const branches = gen.const("branches", _ `[]`);
            const matching = gen.let("matching", 0);
            for (const schemaProp of cxt.schema.keys()) {
                const valid = gen.name("valid");
                cxt.subschema({ keyword, schemaProp, compositeRule: true }, valid);
                gen.if(valid, _ `${matching}++`);
                gen.code(_ `${branches}.push(${errors} === null ? [] : ${errors}.slice(${errsCount}))`);
                cxt.reset();
            }
            cxt.setParams({ branches, matching });
            cxt.pass(keyword === "oneOf" ? _ `${matching} === 1` : _ `${matching} > 0`);
        },
    };
}


/***/ }),

/***/ 65093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lazyPythonRegex)
/* harmony export */ });
/* unused harmony export compilePythonRegex */
/**
 * osbuild's schemas are read by Python, so `pattern` means a Python regular expression: `\w` and `\d` know all scripts, `$` also matches
 * before a final newline, `.` is anything but a newline, names are written `(?P<name>...)`.
 */
/** The expression as JavaScript runs it. One that JavaScript cannot say even roughly matches everything: a manifest is not refused for that. */
function compilePythonRegex(pattern) {
    return tryCompile(translate(pattern), "u") ?? tryCompile(pattern, "") ?? /(?:)/;
}
/** The expression as ajv uses it, compiled when it is first tested. ajv takes those with one text for one. */
function lazyPythonRegex(pattern) {
    let regex;
    return {
        toString: () => pattern,
        test(text) {
            regex ??= compilePythonRegex(pattern);
            return regex.test(text);
        },
    };
}
function tryCompile(source, flags) {
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}
const tokens = /\\([\s\S])|\(\?P<|\(\?P=(\w+)\)|\[\^?\]?|\{(\d*)(,?)(\d*)\}|[\s\S]/g;
function translate(pattern) {
    let inClass = false;
    return pattern.replace(tokens, (token, escaped, reference, low, comma, high) => {
        if (escaped !== undefined)
            return inClass ? classEscape(escaped) : plainEscape(escaped);
        if (inClass) {
            // Inside of a class the tokens below are characters, several of them perhaps.
            const end = token.indexOf("]");
            if (end >= 0)
                inClass = false;
            return token;
        }
        if (reference !== undefined)
            return `\\k<${reference}>`;
        if (token.startsWith("[")) {
            inClass = true;
            return token.endsWith("]") ? `${token.slice(0, -1)}\\]` : token;
        }
        if (token.startsWith("{") && token.length > 1)
            return quantifier(token, low, comma, high);
        return replacements.get(token) ?? token;
    });
}
const replacements = new Map([
    ["(?P<", "(?<"],
    ["$", "(?=\\n?$)"],
    [".", "[^\\n]"],
    ["{", "\\{"],
    ["}", "\\}"],
    ["]", "\\]"],
]);
/** `{,5}` counts from 0; `{}` and `{,}` are plain text. */
function quantifier(token, low = "", comma = "", high = "") {
    if (low === "" && high === "")
        return token.replace(/[{}]/g, "\\$&");
    return `{${low || "0"}${comma}${high}}`;
}
function plainEscape(character) {
    switch (character) {
        case "w":
            return "[\\p{L}\\p{N}_]";
        case "W":
            return "[^\\p{L}\\p{N}_]";
        case "A":
            return "^";
        case "Z":
            return "$";
        case "-":
            return "-";
        default:
            return classEscape(character);
    }
}
function classEscape(character) {
    if (character === "w")
        return "\\p{L}\\p{N}_";
    if (character === "d")
        return "\\p{Nd}";
    if (character === "D")
        return "\\P{Nd}";
    if (character === "a")
        return "\\x07";
    if (/[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(character))
        return `\\${character}`;
    return character;
}


/***/ })

};
