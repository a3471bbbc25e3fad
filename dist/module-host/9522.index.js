export const id = 9522;
export const ids = [9522];
export const modules = {

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ SystemCallError),
/* harmony export */   Ei: () => (/* binding */ koffi),
/* harmony export */   Mn: () => (/* binding */ systemCall),
/* harmony export */   Q5: () => (/* binding */ systemCallAsync),
/* harmony export */   gh: () => (/* binding */ errnoName),
/* harmony export */   nF: () => (/* binding */ libc)
/* harmony export */ });
/* unused harmony export nativeLibraryPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6986);




let loaded;
let library;
const functions = new Map();
const maximumRunning = 32; // koffi refuses more than 64
const waiting = [];
let running = 0;
/** Koffi, loaded once. */
function koffi() {
    loaded ??= load();
    return loaded;
}
/** A function of the C library by its C declaration: `int umount2(const char *target, int flags)`. */
function libc(declaration) {
    const known = functions.get(declaration);
    if (known !== undefined)
        return known;
    library ??= koffi().load("libc.so.6");
    const made = library.func(declaration);
    functions.set(declaration, made);
    return made;
}
/** A failed system call: `code` is its symbolic errno (`EBUSY`). */
class SystemCallError extends Error {
    code;
    call;
    constructor(call, code, detail) {
        super(`${call}: ${code}${detail === "" ? "" : `, ${detail}`}`);
        this.name = "SystemCallError";
        this.call = call;
        this.code = code;
    }
}
/** Calls a function that answers -1 and errno on failure; `detail` says on what. */
function systemCall(declaration, args, detail = "") {
    const result = libc(declaration)(...args);
    if (typeof result === "number" && result !== -1)
        return result;
    if (typeof result === "bigint" && result !== -1n)
        return Number(result);
    throw new SystemCallError(/(\w+)\s*\(/.exec(declaration)?.[1] ?? declaration, errnoName(koffi().errno()), detail);
}
/** The same on a thread, for calls that wait: resolves with what the function answers; a failure has no errno to tell. */
async function systemCallAsync(declaration, args) {
    while (running >= maximumRunning)
        await new Promise((resolve) => waiting.push(resolve));
    running += 1;
    try {
        return await new Promise((resolve, reject) => {
            libc(declaration).async(...args, (error, result) => (error === null ? resolve(result) : reject(error)));
        });
    }
    finally {
        running -= 1;
        waiting.shift()?.();
    }
}
/** Symbolic name of an errno. */
function errnoName(errno) {
    const entry = Object.entries(koffi().os.errno).find(([, value]) => value === errno);
    return entry?.[0] ?? `errno ${errno}`;
}
/** Path of the native file of this architecture; programs in the sandbox that make system calls need it as well. */
function nativeLibraryPath() {
    const name = `koffi-linux-${process.arch}.node`;
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, ".."), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "..", "..")]; // of a bundle, of the sources
    const shipped = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "native", name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (shipped !== undefined)
        return shipped;
    const installed = developmentPath();
    if (installed !== undefined)
        return installed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .dh(`Cannot make system calls on ${process.platform} ${process.arch}`, {
        hint: "Builds run on Linux x64 and arm64; validate, inspect and plan run anywhere",
    });
}
function developmentPath() {
    try {
        const entry = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url).resolve(`@koromix/koffi-linux-${process.arch}`);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry), `linux_${process.arch}`, "koffi.node");
    }
    catch {
        return undefined;
    }
}
function load() {
    const module = { exports: {} };
    process.dlopen(module, nativeLibraryPath());
    return module.exports;
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ setXattr),
/* harmony export */   dc: () => (/* binding */ findXattr),
/* harmony export */   pW: () => (/* binding */ listXattrs)
/* harmony export */ });
/* unused harmony export removeXattr */
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3809);

/** Extended attributes by path, links not followed. Paths and values are bytes: neither need be text. */
const listCall = "long llistxattr(const void *path, void *list, size_t size)";
const getCall = "long lgetxattr(const void *path, const void *name, void *value, size_t size)";
const setCall = "int lsetxattr(const void *path, const void *name, const void *value, size_t size, int flags)";
const removeCall = "int lremovexattr(const void *path, const void *name)";
const scratch = Buffer.alloc(65_536);
/** Names of a path's attributes, sorted; none where the filesystem has none. */
function listXattrs(path) {
    const length = call(listCall, [terminated(path), scratch, scratch.length], path, ["EOPNOTSUPP", "ENOTSUP"]);
    if (length <= 0)
        return [];
    return scratch.toString("latin1", 0, length).split("\0").filter(Boolean).sort();
}
/** Value of an attribute; undefined when the path does not have it. */
function findXattr(path, name) {
    const missing = ["ENODATA", "EOPNOTSUPP", "ENOTSUP"];
    const length = call(getCall, [terminated(path), terminatedName(name), scratch, scratch.length], path, missing);
    return length < 0 ? undefined : Buffer.from(scratch.subarray(0, length));
}
/** Sets an attribute. */
function setXattr(path, name, value) {
    call(setCall, [terminated(path), terminatedName(name), value, value.length, 0], path, []);
}
/** Takes an attribute away; nothing happens when the path does not have it. */
function removeXattr(path, name) {
    call(removeCall, [terminated(path), terminatedName(name)], path, ["ENODATA", "EOPNOTSUPP"]);
}
function call(declaration, args, path, allowed) {
    const result = Number((0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .libc */ .nF)(declaration)(...args));
    if (result >= 0)
        return result;
    const code = (0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .errnoName */ .gh)((0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .koffi */ .Ei)().errno());
    if (allowed.includes(code))
        return -1;
    throw new _native_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemCallError */ .EO(/(\w+)\s*\(/.exec(declaration)?.[1] ?? "xattr", code, `'${path.toString("utf8")}'`);
}
function terminated(path) {
    return Buffer.concat([path, Buffer.of(0)]);
}
function terminatedName(name) {
    return Buffer.from(`${name}\0`, "latin1");
}


/***/ }),

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

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ deploymentSchema),
/* harmony export */   y: () => (/* binding */ rootfsSchema)
/* harmony export */ });
/** Pieces of schemas that the OSTree stages share. */
/** Which deployment is meant: by name, or the only one there is. */
const deploymentSchema = {
    description: "Which deployment: `osname` and `ref`, or `default` for the only one there is",
    additionalProperties: false,
    oneOf: [
        { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
        {
            not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
            properties: { default: { enum: [true] } },
        },
    ],
    properties: {
        osname: { type: "string", description: "Name of the stateroot" },
        ref: { type: "string", description: "Ref or commit of the deployment" },
        serial: { type: "number", description: "Number among deployments of one commit", default: 0 },
        default: { type: "boolean", description: "Take the only deployment there is", default: false },
    },
};
/** The root filesystem that kernels are told about. */
const rootfsSchema = {
    description: "Root filesystem, by its UUID or label, for the kernel command line",
    type: "object",
    oneOf: [{ required: ["uuid"] }, { required: ["label"] }],
    properties: { label: { type: "string" }, uuid: { type: "string" } },
};


/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ fillVar),
/* harmony export */   Lg: () => (/* binding */ stateRootOf),
/* harmony export */   OK: () => (/* binding */ requireFolder),
/* harmony export */   ad: () => (/* binding */ labelDeployment),
/* harmony export */   i6: () => (/* binding */ findPolicy)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _run_in_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);
/* harmony import */ var _selinux_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2985);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




const filled = ["home", "roothome", "lib/rpm", "opt", "srv", "usrlocal", "mnt", "media", "spool", "spool/mail"];
const someLinesIgnored = 65;
/** Makes the folders that systemd-tmpfiles would make in /var at boot; `root` is the system's root, `bindVar` its /var when that is elsewhere. */
async function fillVar(host, root, bindVar) {
    const { tree } = host;
    const target = bindVar ?? `${root}/var`;
    for (const name of ["lib", "log"])
        tree.makeDirectory(`${target}/${name}`, { parents: true });
    const mounts = bindVar === undefined ? [] : [{ source: tree.resolve(bindVar), target: tree.resolve(`${root}/var`) }];
    for (const name of filled) {
        if (tree.has(`${target}/${name}`))
            continue;
        const args = ["--create", "--boot", `--root=${tree.resolve(root)}`, `--prefix=/var/${name}`];
        await (0,_run_in_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .runMountedOn */ .DA)(host, mounts, "systemd-tmpfiles", args, { okCodes: [someLinesIgnored] });
    }
}
/** Path of a deployment's stateroot. */
function stateRootOf(deployment) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(deployment));
}
/** Path of the policy's file contexts that a deployment brings, if it has SELinux switched on. */
function findPolicy(tree, deployment) {
    for (const folder of [`${deployment}/etc/selinux`, `${deployment}/usr/etc/selinux`]) {
        const config = tree.findText(`${folder}/config`) ?? "";
        const value = (key) => new RegExp(`^\\s*${key}\\s*=\\s*(.*?)\\s*$`, "m").exec(config)?.[1];
        const type = ["enforcing", "permissive"].includes(value("SELINUX") ?? "") ? value("SELINUXTYPE") : undefined;
        if (type !== undefined)
            return `${folder}/${type}/contexts/files/file_contexts`;
    }
    return undefined;
}
/** Labels what deploying made: ostree does so only on a host that runs SELinux. */
async function labelDeployment({ tree, exec }, deployment, policy) {
    const contexts = tree.resolve(policy);
    for (const [folder, name] of [
        ["/", "boot"],
        [deployment, "etc"],
        [stateRootOf(deployment), "var"],
    ]) {
        const root = folder === "/" ? tree.path : tree.resolve(folder);
        await (0,_selinux_js__WEBPACK_IMPORTED_MODULE_2__/* .setFileContexts */ .x)({ exec }, { root, contexts, paths: [`${root}/${name}`] });
    }
}
/** Throws unless the path is below the tree and there; for folders that programs are to see as mounted. */
function requireFolder(tree, path) {
    if (!tree.isDirectory(path))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot deploy: the tree has no folder '${path}'`);
    return tree.resolve(path);
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

/***/ 2985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ setLabel),
/* harmony export */   x: () => (/* binding */ setFileContexts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6986);
/* harmony import */ var _linux_xattr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(611);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const attribute = "security.selinux";
/** Labels files as the policy says, with the build root's `setfiles`. */
async function setFileContexts({ exec }, given) {
    const exclude = (given.exclude ?? []).flatMap((path) => ["-e", path]);
    for (const path of given.paths)
        await exec("setfiles", ["-F", "-r", given.root, ...exclude, given.contexts, path]);
}
/** Labels one file, links resolved before. Where the system takes no labels, one that is there already is fine. */
function setLabel(path, label) {
    const file = Buffer.from(path);
    try {
        (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_1__/* .setXattr */ .Wh)(file, attribute, Buffer.from(label));
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) ?? "";
        const found = ["ENOTSUP", "EOPNOTSUPP"].includes(code) ? (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_1__/* .findXattr */ .dc)(file, attribute) : undefined;
        if (found?.toString("utf8").replace(/[\n\0]+$/, "") === label)
            return;
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot label '${path}' as '${label}': ${code === "EINVAL" ? "this host does not know the label" : code}`);
    }
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_ostree_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8585);
/* harmony import */ var _src_modules_ostree_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2769);
/* harmony import */ var _src_modules_ostree_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2299);



const meta = {
    summary: "Fill /var of a deployed system",
    description: "Makes the folders that systemd-tmpfiles would make in /var at the first boot, with the build root's `systemd-tmpfiles`.",
    options: { additionalProperties: false, required: ["deployment"], properties: { deployment: _src_modules_ostree_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f } },
    tools: ["ostree", "systemd-tmpfiles", "unshare"],
    example: { type: "org.osbuild.ostree.fillvar", options: { deployment: { default: true } } },
};
async function run(context) {
    const deployment = await (0,_src_modules_ostree_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeployment */ .H)(context, context.options.deployment);
    await (0,_src_modules_ostree_system_js__WEBPACK_IMPORTED_MODULE_2__/* .fillVar */ .LX)(context, deployment, `${(0,_src_modules_ostree_system_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRootOf */ .Lg)(deployment)}/var`);
}


/***/ })

};
