export const id = 4088;
export const ids = [4088];
export const modules = {

/***/ 74088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);
/* harmony import */ var _manifest_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36164);
/* harmony import */ var _monitor_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46171);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98630);




/** `validate MANIFEST...`: all problems of all files, each where it is. */
async function validateCommand(input, world) {
    const [catalogue, osRelease] = await Promise.all([world.loadCatalogue(input.values("libdir")), (0,_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .readOsRelease */ .A3)()]);
    const checked = [];
    for (const file of input.positionals)
        checked.push(await checkFile(file, { catalogue, osRelease }));
    const problems = checked.flatMap((result) => result.problems);
    if (input.has("json")) {
        world.out(`${JSON.stringify({ success: problems.length === 0, problems })}\n`);
        return problems.length === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.ok : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.usage;
    }
    for (const { manifest, problems: found } of checked) {
        if (manifest !== undefined && found.length === 0)
            world.out(`${manifest.file}: valid, ${describeContent(manifest)}\n`);
    }
    if (problems.length === 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.ok;
    const bad = checked.filter((result) => result.problems.length > 0).length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh(`${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(problems.length, "problem")} in ${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(bad, "manifest")}`, problems);
}
async function checkFile(file, context) {
    try {
        return await (0,_manifest_load_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(await (0,_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(file), context);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh)
            return { manifest: undefined, problems: error.problems };
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS))
            throw error;
        return {
            manifest: undefined,
            problems: [{ file, line: 1, column: 1, path: ".", message: error.message, hint: error.hint }],
        };
    }
}
function describeContent({ format, pipelines }) {
    const stages = pipelines.reduce((count, pipeline) => count + pipeline.stages.length, 0);
    const origin = format.length === 4 ? `a manifest of ${format}` : `format ${format}`;
    return `${origin}, ${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(pipelines.length, "pipeline")}, ${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(stages, "stage")}`;
}


/***/ }),

/***/ 46171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/** Numbers as people read them. */
/** `850 ms`, `4.2 s`, `3 min 07 s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
/** `512 B`, `1.5 MiB`, `10 GiB`. */
function formatBytes(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const exponent = Math.min(bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10), units.length - 1);
    const value = bytes / 1024 ** exponent;
    return `${exponent === 0 || value >= 100 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} ${units[exponent]}`;
}
/** `1 stage`, `3 stages`. */
function formatCount(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const sizeUnits = {
    "": 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** Bytes of `20GB`, `512 MiB` or `1000`; `unlimited` is Infinity. `what` names the flag or input in the error. */
function parseSize(text, what) {
    if (text.trim() === "unlimited")
        return Number.POSITIVE_INFINITY;
    const match = /^\s*(\d+)\s*([kMGT]B|[KMGT]iB|)\s*$/.exec(text);
    const unit = sizeUnits[match?.[2] ?? "none"];
    if (match === null || unit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot read the size '${text}' of ${what}`, {
            hint: "Write a whole number with kB, MB, GB, TB, KiB, MiB, GiB or TiB, or 'unlimited'",
        });
    }
    return Number(match[1]) * unit;
}


/***/ })

};
