export const id = 8520;
export const ids = [8520];
export const modules = {

/***/ 8520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);
/* harmony import */ var _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);


const meta = {
    summary: "Take users and groups over from an OSTree commit",
    description: [
        "Writes `/etc/passwd`, `/etc/group` and, where the commit has them, `/etc/subuid` and `/etc/subgid` of the checkout given as the input `commits`, so that",
        "a tree built on it uses the same numbers.",
    ].join("\n"),
    options: { additionalProperties: false },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["commits"],
        properties: { commits: { type: "object", additionalProperties: true } },
    },
    example: {
        type: "org.osbuild.ostree.passwd",
        inputs: {
            commits: {
                type: "org.osbuild.ostree.checkout",
                origin: "org.osbuild.source",
                references: ["439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1"],
            },
        },
    },
};
function run({ tree, inputs, log }) {
    const { path, data } = inputs.commits ?? { path: "", data: {} };
    const refs = Object.entries((data.refs ?? {}));
    const [ref] = refs;
    if (ref === undefined || refs.length > 1)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The input 'commits' must have exactly one commit, it has ${refs.length}`);
    const checkout = new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .Tree */ .PH(path).subtree(ref[1].path ?? ref[0]);
    tree.makeDirectory("/etc", { parents: true });
    for (const name of ["passwd", "group"]) {
        const own = parseLines(checkout.findText(`/usr/etc/${name}`) ?? "");
        tree.write(`/etc/${name}`, merge(own, parseLines(checkout.read(`/usr/lib/${name}`))));
    }
    for (const name of ["subuid", "subgid"]) {
        const ranges = parseRanges(checkout.findText(`/usr/etc/${name}`) ?? "", log);
        if (ranges.size > 0)
            tree.write(`/etc/${name}`, [...ranges].map(([user, range]) => `${user}:${range}\n`).join("\n"));
    }
}
/** Lines by what stands before the first colon; a later line replaces an earlier one, at its place. */
function parseLines(text) {
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    return new Map(lines.map((line) => [line.split(":")[0] ?? "", line]));
}
function merge(first, second) {
    return [...first.values(), ...[...second].flatMap(([name, line]) => (first.has(name) ? [] : [line]))].join("");
}
function parseRanges(text, log) {
    const ranges = new Map();
    for (const line of text.split("\n").map((one) => one.trim())) {
        if (line === "" || line.startsWith("#"))
            continue;
        const [user = "", ...range] = line.split(":");
        if (range.length === 2)
            ranges.set(user, range.join(":"));
        else
            log(`Leaving out a line that is no range: ${line}`);
    }
    return ranges;
}


/***/ })

};
