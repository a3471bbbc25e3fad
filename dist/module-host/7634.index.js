export const id = 7634;
export const ids = [7634];
export const modules = {

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ runMountedOn),
/* harmony export */   DB: () => (/* binding */ runInTree),
/* harmony export */   H6: () => (/* binding */ runOnTree),
/* harmony export */   eC: () => (/* binding */ quoteForShell)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);


/** Where the programs of a tree are, those without a merged /usr included. */
const treePath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Runs a program of the tree, with /dev, /proc and /sys; folders for these are made where the tree has none. */
async function runInTree(host, command, args = [], options = {}) {
    const enter = ["chroot=$(command -v chroot)", `PATH=${treePath}`, `exec "$chroot" ${quoteForShell(host.tree.path)} "$@"`];
    const result = await runMounted(host, enter, [command, ...args], options);
    return requireSuccess(result, `${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args)} in the tree`, options);
}
/** Runs a program of the build root that changes its root to the tree itself, with the tree's /dev, /proc and /sys as above. */
async function runOnTree(host, command, args = [], options = {}) {
    const result = await runMounted(host, ['exec "$@"'], [command, ...args], options);
    return requireSuccess(result, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args), options);
}
/** Runs a program of the build root with folders mounted for it alone, and nothing more. */
async function runMountedOn({ exec }, mounts, command, args = [], options = {}) {
    if (mounts.length === 0)
        return exec(command, args, options);
    const script = ["set -e", ...mounts.flatMap(formatMount), 'exec "$@"'].join("\n");
    const result = await exec("unshare", [...privateMounts, script, "sh", command, ...args], { ...options, okCodes: everyCode });
    return requireSuccess(result, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args), options);
}
function formatMount({ source, target, fileSystem }) {
    const [from, to] = [quoteForShell(source), quoteForShell(target)];
    const make = /^\/(run|dev|etc)\//.test(target) ? [`mkdir -p ${to}`] : [];
    return [...make, fileSystem === undefined ? `mount --rbind ${from} ${to}` : `mount -t ${fileSystem} ${from} ${to}`];
}
const privateMounts = ["--mount", "--propagation", "private", "sh", "-c"];
const kernelFolders = ["/dev", "/proc", "/sys"];
function runMounted({ tree, exec }, enter, argv, options) {
    const { binds = {}, scratch = false, mergeErrors = false, ...rest } = options;
    for (const path of kernelFolders)
        tree.makeDirectory(path, { parents: true });
    const hidden = scratch ? ["/run", "/tmp"].filter((path) => tree.isDirectory(path)) : [];
    const script = [
        "set -e",
        ...(mergeErrors ? ["exec 2>&1"] : []),
        ...kernelFolders.map((path) => `mount --rbind ${path} ${quoteForShell(tree.resolve(path))}`),
        ...hidden.map((path) => `mount -t tmpfs -o mode=${path === "/tmp" ? "1777" : "0755"} tmpfs ${quoteForShell(tree.resolve(path))}`),
        ...Object.entries(binds).flatMap(([path, source]) => bind(path, source, tree)),
        ...enter,
    ];
    return exec("unshare", [...privateMounts, script.join("\n"), "sh", ...argv], { ...rest, okCodes: everyCode });
}
const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);
function requireSuccess(result, what, { okCodes = [] }) {
    if ([0, ...okCodes].includes(result.exitCode))
        return result;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`${what} ended with code ${result.exitCode}`);
}
function bind(path, source, tree) {
    const target = quoteForShell(tree.resolve(path));
    return [...(path.startsWith("/run/") ? [`mkdir -p ${target}`] : []), `mount --rbind ${quoteForShell(source)} ${target}`];
}
/** One word of a shell command line, whatever it contains. */
function quoteForShell(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9713);

const meta = {
    summary: "Set the system-wide cryptographic policy",
    description: "Runs the tree's `update-crypto-policies --set`.",
    options: {
        additionalProperties: false,
        required: ["policy"],
        properties: { policy: { type: "string", description: "Name of the policy, such as `FIPS` or `DEFAULT:SHA1`", minLength: 1 } },
    },
    format1Options: true,
    tools: ["unshare"],
    example: { type: "org.osbuild.update-crypto-policies", options: { policy: "FUTURE" } },
};
async function run(context) {
    await (0,_src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .runInTree */ .DB)(context, "/usr/bin/update-crypto-policies", ["--set", context.options.policy]);
}


/***/ })

};
