export const id = 9503;
export const ids = [9503];
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

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runScript)
/* harmony export */ });
const scriptPath = "/osbuild-script";
const programFolders = ["bin", "sbin", "lib", "lib64"];
/**
 * Runs a script with the tree as its root; the file is gone afterwards, also when the script fails. A tree that has not even the
 * interpreter borrows `/usr` of the build root for as long as the script runs, in a mount namespace of its own.
 */
async function runScript({ tree, chroot, exec, log }, script) {
    const interpreter = /^#!\s*(\/\S+)/.exec(script)?.[1];
    const borrows = interpreter !== undefined && !tree.has(interpreter);
    const added = borrows ? addProgramFolders(tree) : [];
    tree.write(scriptPath, script, { exclusive: true, mode: 0o700 });
    try {
        if (!borrows)
            await chroot(scriptPath);
        else {
            log(`The tree has no ${interpreter}: the script runs with /usr of the build root`);
            const borrow = 'mount --bind /usr "$1/usr" && exec chroot "$1" "$2"';
            await exec("unshare", ["--mount", "--", "sh", "-ec", borrow, "sh", tree.path, scriptPath]);
        }
    }
    finally {
        for (const path of [scriptPath, ...added])
            tree.removeTree(path);
    }
}
/** Makes the folders and links through which programs and libraries of /usr are found; answers those that were missing. */
function addProgramFolders(tree) {
    const links = programFolders.map((name) => `/${name}`).filter((path) => tree.find(path) === undefined);
    const folders = ["/usr"].filter((path) => tree.find(path) === undefined);
    for (const path of folders)
        tree.makeDirectory(path);
    for (const path of links)
        tree.symlink(`usr${path}`, path);
    return [...links, ...folders];
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2898);
/* harmony import */ var _src_modules_tree_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);


const meta = {
    summary: "Run a script in the tree",
    description: "Writes the script into the tree, runs it there with the tree as its root, and removes it again. A tree without the interpreter borrows `/usr` of the build root meanwhile. What a script does depends on more than the manifest: prefer other stages.",
    options: {
        additionalProperties: false,
        properties: { script: { type: "string", description: "Text of the script, with its `#!` line" } },
    },
    example: { type: "org.osbuild.script", options: { script: "#!/bin/sh\nset -e\nldconfig\n" } },
};
async function run(context) {
    await (0,_src_modules_tree_script_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j)(context, (0,_src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOption */ .V)("script", context.options.script));
}


/***/ })

};
