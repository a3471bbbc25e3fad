export const id = 9886;
export const ids = [9886];
export const modules = {

/***/ 29886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enterNamespace: () => (/* binding */ enterNamespace)
});

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./src/host/code-cache.js


/**
 * Keeps what V8 made of the program's code for the next run, which then starts in two thirds of the time. Only where nobody but root can
 * write, since what is read back runs with our rights; without such a folder every run compiles anew.
 */
function keepCompiledCode(folder = "/var/cache/osbuild-action") {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    }
    catch {
        // it is there already, or cannot be made
    }
    const stats = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    const isRootOnly = stats?.isDirectory() === true && stats.uid === 0 && (stats.mode & 0o022) === 0;
    if (isRootOnly && process.getuid?.() === 0)
        (0,external_node_module_.enableCompileCache)(folder);
}

// EXTERNAL MODULE: ./src/host/namespace.js
var namespace = __webpack_require__(24455);
;// CONCATENATED MODULE: ./src/cli/namespace.js



/** Enters a private mount namespace, which starts the program again: with root before anything else loads, which would load twice, then what loads is kept compiled. */
function enterNamespace(input, world) {
    const descriptor = Number(input.value("monitor-fd") ?? 2);
    if (!Number.isInteger(descriptor))
        throw new errors/* UsageError */.eb(`Cannot use --monitor-fd '${input.value("monitor-fd")}'`, { hint: "Write the number of a descriptor" });
    if (input.has("monitor-fd"))
        world.openMonitor(input.value("monitor-fd")); // throws when it is not open
    if (process.getuid?.() !== 0)
        return;
    (0,namespace/* enterPrivateNamespace */.v)(world.env, descriptor > 2 ? [descriptor] : []);
    keepCompiledCode();
}


/***/ }),

/***/ 24455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ enterPrivateNamespace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16986);
/* harmony import */ var _linux_native_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33809);



/**
 * The engine lives in a mount namespace of its own: whatever it mounts vanishes with it, however it ends. A namespace can only be
 * entered before Node starts its threads, so the program is executed again, once, through unshare(1).
 */
const marker = "OSBUILD_ACTION_OUTSIDE_NAMESPACE";
const capSysAdmin = 21n;
const setDescriptorFlags = 2;
/** Reading a manifest makes much garbage in a short time: with room for it, it is never collected. */
const heapFlags = ["--min-semi-space-size=16"];
/** Returns when the process is in a private mount namespace; executes the program again, with the descriptors to keep, when it is not. Needs root. */
function enterPrivateNamespace(env, keep = []) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/mnt");
    if (env[marker] !== undefined && env[marker] !== here)
        return;
    requireAdministration();
    // Node closes what it inherited beyond standard error when it executes another program.
    for (const descriptor of keep)
        (0,_linux_native_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCall */ .Mn)("int fcntl(int fd, int cmd, int arg)", [descriptor, setDescriptorFlags, 0], `descriptor ${descriptor}`);
    const program = [process.execPath, ...heapFlags, ...process.execArgv, ...process.argv.slice(1)];
    const args = ["--mount", "--propagation", "slave", "--", ...program];
    process.execve?.("/usr/bin/unshare", ["unshare", ...args], { ...definedValues(env), [marker]: here });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh("Cannot start in a private mount namespace", {
        hint: "Run with Node 24 or later on Linux, with /usr/bin/unshare from util-linux",
    });
}
function requireAdministration() {
    if (process.platform !== "linux") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh(`Cannot build on ${process.platform}: stages run in Linux namespaces`, {
            hint: "validate, inspect and plan work here; build on Linux",
        });
    }
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/status", "utf8");
    const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? "0"}`);
    if ((effective >> capSysAdmin) & 1n) {
        requireMountedRoot();
        return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh("Cannot mount: this process lacks the capability CAP_SYS_ADMIN", {
        hint: process.getuid?.() === 0 ? "In a container, start it with --privileged" : "Run the same command with sudo",
    });
}
/** In a plain chroot(2) the root is a folder like any other, whose mounts nobody can keep from spreading. */
function requireMountedRoot() {
    const mounted = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/mountinfo", "utf8")
        .split("\n")
        .some((line) => line.split(" ")[4] === "/");
    if (mounted)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh("Cannot mount: the root of this system is no mount point, as in a plain chroot", {
        hint: "Bind the folder to itself before chroot (mount --bind FOLDER FOLDER), or use a container",
    });
}
function definedValues(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 33809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ SystemCallError),
/* harmony export */   Ei: () => (/* binding */ koffi),
/* harmony export */   Mn: () => (/* binding */ systemCall),
/* harmony export */   Q5: () => (/* binding */ systemCallAsync),
/* harmony export */   aN: () => (/* binding */ nativeLibraryPath),
/* harmony export */   gh: () => (/* binding */ errnoName),
/* harmony export */   nF: () => (/* binding */ libc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);




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


/***/ })

};
