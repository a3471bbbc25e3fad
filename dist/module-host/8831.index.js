export const id = 8831;
export const ids = [8831];
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

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9713);

const meta = {
    summary: "Make the initramfs with dracut",
    description: "Runs the `dracut` of the tree for each kernel, not tailored to this host. An initramfs that is there already is replaced.",
    options: {
        required: ["kernel"],
        properties: {
            kernel: { type: "array", description: "Versions of the kernels", items: { type: "string" } },
            compress: { type: "string", description: "Compression, as `--compress` takes it" },
            modules: { type: "array", description: "The dracut modules to use, no others", items: { type: "string" } },
            add_modules: { type: "array", description: "dracut modules to add", items: { type: "string" } },
            omit_modules: { type: "array", description: "dracut modules to leave out", items: { type: "string" } },
            drivers: {
                type: "array",
                description: "The kernel modules to include, no others (without `.ko`)",
                items: { type: "string" },
            },
            add_drivers: { type: "array", description: "Kernel modules to add", items: { type: "string" } },
            omit_drivers: { type: "array", description: "Kernel modules to leave out", items: { type: "string" } },
            force_drivers: { type: "array", description: "Kernel modules to add and to load early", items: { type: "string" } },
            filesystems: {
                type: "array",
                description: "The kernel modules of filesystems to include, no others",
                items: { type: "string" },
            },
            include: {
                type: "array",
                description: "Files of the tree (keys) to include at a path of the initramfs (values)",
                items: { type: "object" },
            },
            install: { type: "array", description: "Files to include where they are, with what they need", items: { type: "string" } },
            remove: { type: "array", description: "Files to leave out; needs dracut 108", items: { type: "string" } },
            early_microcode: { type: "boolean", description: "Prepend microcode of processors", default: false },
            reproducible: {
                type: "boolean",
                description: "Make the same initramfs from the same tree; so it is unless told otherwise",
            },
            initoverlayfs: { type: "boolean", description: "Use `initoverlayfs-install` in place of `dracut`", default: false },
            extra: { type: "array", description: "More arguments for dracut", items: { type: "string" } },
        },
    },
    tools: ["unshare"],
    example: { type: "org.osbuild.dracut", options: { kernel: ["6.9.1-200.fc40.x86_64"], add_modules: ["nbd"], compress: "zstd" } },
};
async function run(context) {
    const { tree, options, log } = context;
    const program = options.initoverlayfs ? "/usr/bin/initoverlayfs-install" : "/usr/bin/dracut";
    const args = listArguments(options);
    const logger = "/usr/bin/logger"; // nobody listens to /dev/log: thousands of complaints otherwise
    const binds = tree.has(logger) ? { [logger]: tree.resolve("/usr/bin/true") } : {};
    for (const kernel of options.kernel) {
        log(`Making the initramfs of ${kernel}`);
        await (0,_src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .runInTree */ .DB)(context, program, ["--no-hostonly", "--kver", kernel, ...args], { binds });
    }
}
const lists = [
    ["modules", "--modules"],
    ["add_modules", "--add"],
    ["omit_modules", "--omit"],
    ["drivers", "--drivers"],
    ["add_drivers", "--add-drivers"],
    ["omit_drivers", "--omit-drivers"],
    ["force_drivers", "--force-drivers"],
    ["filesystems", "--filesystems"],
];
function listArguments(options) {
    const { include = [], remove = [], install = [], extra = [] } = options;
    const flag = (name, wanted) => `--${wanted ? "" : "no-"}${name}`;
    return [
        ...["--force", "-v", "--show-modules"],
        flag("early-microcode", options.early_microcode ?? false),
        flag("reproducible", options.reproducible ?? true),
        ...(options.compress ? [`--compress=${options.compress}`] : []),
        ...lists.flatMap(([name, option]) => (options[name]?.length ? [option, options[name].join(" ")] : [])),
        ...include.flatMap((files) => Object.entries(files).flatMap(([from, to]) => ["--include", from, String(to)])),
        ...remove.flatMap((path) => ["--remove", path]),
        ...install.flatMap((path) => ["--install", path]),
        ...extra,
    ];
}


/***/ })

};
