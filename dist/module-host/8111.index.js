export const id = 8111;
export const ids = [8111];
export const modules = {

/***/ 2898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireOption)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/** An option that the schema does not ask for, because osbuild's does not, but without which a stage has nothing to do. */
function requireOption(name, value) {
    if (value === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The option '${name}' is missing`);
    return value;
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/mode.js

const who = { u: 0o4700, g: 0o2070, o: 0o1007, a: 0o7777 };
const bits = { r: 0o444, w: 0o222, x: 0o111, s: 0o6000, t: 0o1000 };
/**
 * Reads a mode as chmod(1) takes it, octal (`0755`) or symbolic (`u=rwx,go+rX`), and answers what it makes of an old mode.
 * Folders keep setuid and setgid unless the mode mentions them.
 */
function parseMode(text, umask = 0o022) {
    const octal = /^([-+=]?)([0-7]{1,5})$/.exec(text);
    if (octal !== null)
        return octalMode(octal[1] || "=", octal[2] ?? "");
    const clauses = text.split(",").map((clause) => /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/.exec(clause));
    if (text === "" || clauses.includes(null))
        throw new stage/* StageFailure */.B(`Cannot read the mode '${text}': use '0755' or 'u=rwx,go+rX'`);
    const steps = clauses.flatMap((clause) => {
        const affected = [...(clause?.[1] ?? "")].reduce((mask, letter) => mask | (who[letter] ?? 0), 0);
        return [...(clause?.[2] ?? "").matchAll(/([-+=])([rwxXst]*|[ugo])(?=[-+=]|$)/g)].map((step) => (before) => applyStep(before, affected, step[1] ?? "", step[2] ?? "", umask));
    });
    return (before) => steps.reduce((mode, step) => step({ ...before, mode }), before.mode & 0o7777);
}
function octalMode(operator, digits) {
    const value = Number.parseInt(digits, 8);
    const mentioned = digits.length < 5 && operator === "=" ? (value & 0o6000) | 0o1777 : 0o7777;
    return ({ mode, isDirectory }) => change(mode & 0o7777, operator, value, 0o7777, isDirectory ? 0o6000 & ~mentioned : 0);
}
function applyStep({ mode, isDirectory }, affected, operator, letters, umask) {
    const value = bitsOf(mode, isDirectory, letters);
    const mentioned = affected === 0 ? value : affected & value;
    const kept = isDirectory ? 0o6000 & ~mentioned : 0;
    return change(mode, operator, value & (affected === 0 ? ~umask : affected), affected, kept);
}
function change(mode, operator, value, affected, kept) {
    const wanted = value & ~kept;
    if (operator === "+")
        return mode | wanted;
    if (operator === "-")
        return mode & ~wanted;
    return (mode & ((affected === 0 ? 0 : ~affected) | kept) & 0o7777) | wanted;
}
function bitsOf(mode, isDirectory, letters) {
    if (/^[ugo]$/.test(letters))
        return ((mode >> { u: 6, g: 3, o: 0 }[letters]) & 7) * 0o111;
    const some = [...letters].reduce((value, letter) => value | (bits[letter] ?? 0), 0);
    return letters.includes("X") && (isDirectory || (mode & 0o111) !== 0) ? some | 0o111 : some;
}

// EXTERNAL MODULE: ./src/modules/required-option.js
var required_option = __webpack_require__(2898);
;// CONCATENATED MODULE: ./stages/org.osbuild.chmod.js



const meta = {
    summary: "Change modes",
    description: "Changes modes of files and folders, given as for chmod(1): octal (`0750`) or symbolic (`g+w,o=`). Links are followed inside the tree; a recursive change leaves links alone.",
    options: {
        additionalProperties: false,
        properties: {
            items: {
                type: "object",
                additionalProperties: false,
                patternProperties: {
                    "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
                        type: "object",
                        required: ["mode"],
                        properties: { mode: { type: "string" }, recursive: { type: "boolean", default: false } },
                    },
                },
            },
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.chmod",
        options: { items: { "/usr/local/bin/tool": { mode: "a+x" }, "/srv/data": { mode: "g=rX,o=", recursive: true } } },
    },
};
function run({ tree, options }) {
    for (const [path, { mode, recursive = false }] of Object.entries((0,required_option/* requireOption */.V)("items", options.items))) {
        if (!tree.has(path))
            throw new stage/* StageFailure */.B(`Cannot change the mode of '${path}': it does not exist in the tree`);
        org_osbuild_chmod_change(tree, path, { next: parseMode(mode), recursive, top: true });
    }
}
function org_osbuild_chmod_change(tree, path, how) {
    const isDirectory = tree.isDirectory(path);
    const before = tree.find(path);
    if (before === undefined || (before.isSymbolicLink() && !how.top))
        return;
    const { mode } = before.isSymbolicLink() ? tree.require(path) : before;
    tree.chmod(path, how.next({ mode, isDirectory }));
    if (!how.recursive || !isDirectory)
        return;
    for (const name of tree.list(path))
        org_osbuild_chmod_change(tree, `${path}/${name}`, { ...how, top: false });
}


/***/ })

};
