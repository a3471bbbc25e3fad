export const id = 4432;
export const ids = [4432];
export const modules = {

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ chooseDatabase),
/* harmony export */   bA: () => (/* binding */ listInstalledRpms),
/* harmony export */   e5: () => (/* binding */ requireInstalled),
/* harmony export */   fL: () => (/* binding */ everyCode),
/* harmony export */   yK: () => (/* binding */ importKeys),
/* harmony export */   yy: () => (/* binding */ tidyDatabase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




/**
 * Debian's rpm keeps its database in the home folder and takes packages without a signature for good: there the path is Fedora's, and
 * checks are told to be strict.
 */
async function chooseDatabase(exec, tree, wanted) {
    const { stdout } = await exec("rpm", ["--eval", "%{_dbpath} %{_pkgverify_level}"], { quiet: true });
    const [path = "", level = ""] = stdout.trim().split(" ");
    const chosen = wanted || (path.endsWith("/.rpmdb") ? "/usr/lib/sysimage/rpm" : undefined);
    const strict = ["none", "digest"].includes(level) ? ["--define", "_pkgverify_level all"] : [];
    return { tree, args: chosen === undefined ? [] : ["--dbpath", chosen], strict };
}
/** Puts armoured keys into the database. */
async function importKeys(exec, { tree, args }, keys, options = {}) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "keys-"));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "key.asc");
    try {
        for (const [index, key] of keys.entries()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, key);
            const argv = [...args, "--root", tree.path, "--import", file];
            const { exitCode } = await exec(options.program ?? "rpmkeys", argv, { okCodes: everyCode });
            if (exitCode !== 0 && !options.ignoreFailures)
                throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot import key ${index + 1} of 'gpgkeys': rpm does not take it`);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
    }
}
/** Every exit code but 0, for programs whose failures need words. */
const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);
/** Throws with what rpm or dnf said unless it ended well. Needs the program's messages on standard output. */
function requireInstalled({ exitCode, stdout }) {
    if (exitCode === 0)
        return;
    const reasons = stdout.match(/^(?:error|Error): ?.*(?:\n[ \t]+.*)*/gim) ?? [];
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot install the packages:\n${reasons.length > 0 ? reasons.join("\n") : `rpm ended with code ${exitCode}`}`);
}
const required = ["name", "version", "release"];
const optional = ["epoch", "arch", "sigmd5", "sha1header", "sha256header", "sha3_256header", "sigpgp", "siggpg"];
/** Every package of the database, sorted by name, with its digests and signatures. */
async function listInstalledRpms(exec, { tree, args }) {
    const { stdout: tags } = await exec("rpm", ["--querytags"], { quiet: true });
    const known = new Set(tags.split(/\s+/));
    const fields = [
        ...required.map((name) => `"${name}": "%{${name.toUpperCase()}}"`),
        ...optional.map((name) => (known.has(name.toUpperCase()) ? formatOptional(name) : `"${name}": null`)),
    ];
    const format = `\\{${fields.join(", ")}\\}\\n`;
    const { stdout } = await exec("rpm", [...args, "-qa", "--root", tree.path, `--qf=${format}`], { quiet: true });
    const packages = stdout.split("\n").filter((line) => line !== "");
    return packages
        .map((line) => JSON.parse(line))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
function formatOptional(name) {
    const tag = name.toUpperCase();
    return `"${name}": %|${tag}?{"%{${tag}}"}:{null}|`;
}
/** Removes empty companions of the database: they differ from run to run. */
function tidyDatabase({ tree, args }) {
    const folder = args[1] ?? "/usr/lib/sysimage/rpm";
    if (tree.find(`${folder}/rpmdb.sqlite-wal`)?.size !== 0)
        return;
    tree.remove(`${folder}/rpmdb.sqlite-wal`);
    tree.remove(`${folder}/rpmdb.sqlite-shm`);
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_rpm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1578);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const meta = {
    summary: "Import OpenPGP keys into the RPM database",
    description: "Imports every file given as the input `keys` with the build root's `rpmkeys`.",
    options: { additionalProperties: false },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["keys"],
        properties: { keys: { type: "object", additionalProperties: true } },
    },
    tools: ["rpmkeys"],
    example: {
        type: "org.osbuild.rpmkeys.import",
        inputs: {
            keys: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: ["sha256:4b2d4a3825547fa9dd2a24a2ce0ff8297ea31b53d3c0e3d449f8e39c34b65607"],
            },
        },
    },
};
async function run({ tree, inputs, exec, log }) {
    const { path, data } = inputs.keys ?? { path: "", data: {} };
    const { args } = await _src_modules_rpm_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseDatabase */ .RA(exec, tree, undefined);
    for (const name of Object.keys(data.files ?? {})) {
        const { exitCode } = await exec("rpmkeys", ["--verbose", ...args, "--root", tree.path, "--import", (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name)], {
            okCodes: _src_modules_rpm_js__WEBPACK_IMPORTED_MODULE_1__/* .everyCode */ .fL,
        });
        if (exitCode !== 0)
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot import the key '${name}': rpm does not take it`);
        log(`Imported the key '${name}'`);
    }
}


/***/ })

};
