export const id = 2337;
export const ids = [2337];
export const modules = {

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findDeployment)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/** Path in the tree of a deployment's root folder. */
async function findDeployment({ tree, exec }, choice) {
    if (choice.default) {
        const found = tree.list("/ostree/deploy").flatMap((osname) => {
            const folder = `/ostree/deploy/${osname}/deploy`;
            return tree.list(folder).flatMap((name) => (name.endsWith(".0") ? [`${folder}/${name}`] : []));
        });
        if (found.length === 1)
            return found[0];
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot choose the default deployment: the tree has ${found.length === 0 ? "none" : found.join(", ")}`);
    }
    const repo = tree.resolve("/ostree/repo");
    const { stdout } = await exec("ostree", ["rev-parse", `--repo=${repo}`, choice.ref ?? ""], { quiet: true });
    return `/ostree/deploy/${choice.osname}/deploy/${stdout.trim()}.${choice.serial ?? 0}`;
}


/***/ }),

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

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_ostree_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8585);
/* harmony import */ var _src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const meta = {
    summary: "Install the boot loader with bootupd",
    description: [
        "Runs `bootupctl backend install` of the mounted system (or of one of its OSTree deployments), which puts GRUB on the filesystems for UEFI and, with",
        "`bios`, on the disk.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        properties: {
            deployment: {
                type: "object",
                additionalProperties: false,
                oneOf: [
                    { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
                    {
                        not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
                        properties: { default: { enum: [true] } },
                    },
                ],
                properties: {
                    osname: { type: "string" },
                    ref: { type: "string" },
                    serial: { type: "number", default: 0 },
                    default: { type: "boolean", default: false },
                },
            },
            "static-configs": { type: "boolean", description: "Install the configuration that CoreOS has" },
            bios: {
                type: "object",
                description: "Also boot from a BIOS",
                additionalProperties: false,
                required: ["device"],
                properties: {
                    device: { type: "string", description: "Name of the device to install to" },
                    partition: { type: "number", description: "Number of the partition to install to" },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["unshare", "chroot", "sfdisk"],
    example: {
        type: "org.osbuild.bootupd",
        options: { deployment: { default: true }, bios: { device: "disk" } },
        devices: { disk: { type: "org.osbuild.loopback", options: { filename: "disk.img" } } },
        mounts: [{ name: "root", type: "org.osbuild.xfs", source: "disk", partition: 4, target: "/" }],
    },
};
const shown = ["/dev", "/proc", "/sys", "/run", "/var", "/tmp"];
async function run(context) {
    const { mountRoot, options, exec } = context;
    const { deployment, bios } = options;
    const path = deployment === undefined ? "/" : await (0,_src_modules_ostree_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeployment */ .H)({ tree: mountRoot, exec }, deployment);
    const root = mountRoot.resolve(path);
    const args = [
        ...(bios?.device ? [`--device=${await findTarget(context, bios.device, bios.partition)}`] : []),
        ...(options["static-configs"] ? ["--with-static-configs"] : []),
    ];
    const mounts = shown.map((source) => ({ source, target: mountRoot.resolve(`${path}${source}`) }));
    await (0,_src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .runMountedOn */ .DA)(context, mounts, "chroot", [root, "/usr/bin/bootupctl", "backend", "install", ...args, mountRoot.path]);
}
/** Path of the device, or of one of its partitions. */
async function findTarget({ devices, exec }, name, partition) {
    const device = devices[name]?.path;
    if (device === undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot install the boot loader: there is no device named '${name}'`);
    if (!partition)
        return device;
    const { stdout } = await exec("sfdisk", ["--json", device], { quiet: true });
    const { partitiontable } = JSON.parse(stdout);
    const node = partitiontable.partitions[partition - 1]?.node;
    if (node === undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot install the boot loader: '${name}' has no partition ${partition}`);
    return node;
}


/***/ })

};
