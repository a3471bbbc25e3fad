export const id = 2256;
export const ids = [2256];
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

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linkStandardStreams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const links = { "/dev/fd": "/proc/self/fd", "/dev/stdin": "/proc/self/fd/0" };
/** Links of /dev that shell scripts of distributions use and the sandbox's own /dev may lack. */
function linkStandardStreams(names = ["/dev/fd", "/dev/stdin"]) {
    for (const name of names) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name, { throwIfNoEntry: false }) === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(links[name], name);
    }
}


/***/ }),

/***/ 2256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/modules/pacman.js
const database = "/var/lib/pacman/local";
/** Every package of the tree's database, sorted by name. */
function listPacmanPackages(tree) {
    const texts = tree.list(database).map((name) => tree.findText(`${database}/${name}/desc`));
    return texts
        .filter((text) => text !== undefined)
        .map(parsePackage)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function parsePackage(text) {
    const field = (key) => new RegExp(`^%${key}%\\n(.*)$`, "m").exec(text)?.[1] ?? "";
    const [, epoch, version = "", release = ""] = /^(?:(\d+):)?(.*)-([^-]*)$/.exec(field("VERSION")) ?? [];
    return { name: field("NAME"), version, release, epoch: epoch ?? 0, arch: field("ARCH"), sigmd5: "", sigpgp: "", siggpg: "" };
}

// EXTERNAL MODULE: ./src/modules/run-in-tree.js
var run_in_tree = __webpack_require__(9713);
// EXTERNAL MODULE: ./src/modules/standard-streams.js
var standard_streams = __webpack_require__(694);
;// CONCATENATED MODULE: ./stages/org.osbuild.pacman.js





const meta = {
    summary: "Install packages of Arch Linux from files",
    description: [
        "Installs the files given as the input `packages` with the build root's pacman: no network, no resolving. Reports the installed packages as",
        "metadata. A `/etc/machine-id` that only installing made is left empty.",
    ].join("\n"),
    options: { type: "object", additionalProperties: false, properties: {} },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: { packages: { type: "object", additionalProperties: true } },
    },
    tools: ["pacman", "unshare"],
    example: {
        type: "org.osbuild.pacman",
        inputs: {
            packages: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: ["sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d"],
            },
        },
    },
};
const machineId = "/etc/machine-id";
async function run(context) {
    const { tree, inputs, reportMetadata } = context;
    const { path, data } = inputs.packages ?? { path: "", data: {} };
    const names = Object.keys(data.files ?? {});
    const temporary = !tree.has(machineId);
    (0,standard_streams/* linkStandardStreams */.D)(["/dev/stdin"]);
    if (temporary) {
        tree.makeDirectory("/etc", { parents: true });
        tree.write(machineId, `${"f".repeat(32)}\n`, { mode: 0o444 });
    }
    tree.makeDirectory("/var/lib/pacman", { parents: true });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tree.path, "tmp"));
    try {
        for (const name of names)
            (0,external_node_fs_.cpSync)((0,external_node_path_.join)(path, name), (0,external_node_path_.join)(scratch, name));
        const files = names.map((name) => (0,external_node_path_.join)((0,external_node_path_.basename)(scratch), name));
        await (0,run_in_tree/* runOnTree */.H6)(context, "pacman", ["-U", "--noconfirm", "--verbose", "--sysroot", tree.path, ...files]);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
    if (temporary) {
        tree.remove(machineId);
        tree.write(machineId, "");
    }
    tree.remove("/var/lib/systemd/random-seed");
    reportMetadata({ packages: listPacmanPackages(tree) });
}


/***/ })

};
