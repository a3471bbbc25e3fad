export const id = 5328;
export const ids = [5328];
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

/***/ 5328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _src_modules_selinux_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2985);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const meta = {
    summary: "Label files for SELinux",
    description: [
        "Labels every file as the policy's `file_contexts` says, with the build root's `setfiles`, then the files in `labels`. Belongs after all stages that",
        "make files, since new files have no labels.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        anyOf: [{ required: ["file_contexts"] }, { required: ["labels"] }],
        properties: {
            target: {
                type: "string",
                description: "What to label, as `tree:///PATH` or `mount://NAME/PATH`",
                default: "tree:///",
                pattern: "^mount://[^/]+/|^tree:///",
            },
            file_contexts: {
                type: "string",
                description: "The policy: a path of the tree, or `mount://NAME/PATH`, `input://NAME/PATH`",
            },
            exclude_paths: {
                type: "array",
                description: "Paths below the target that the policy does not label",
                items: { type: "string" },
            },
            labels: {
                type: "object",
                description: "Labels by path, as `tree:///PATH` or `mount://NAME/PATH`",
                items: { type: "object" },
            },
            force_autorelabel: {
                type: "boolean",
                description: "Have the system label everything again at its first boot; better not",
                default: false,
            },
        },
    },
    format1Options: true,
    inputs: { type: "object", additionalProperties: true },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["setfiles"],
    example: {
        type: "org.osbuild.selinux",
        options: {
            file_contexts: "etc/selinux/targeted/contexts/files/file_contexts",
            labels: { "tree:///usr/bin/cp": "system_u:object_r:install_exec_t:s0" },
        },
    },
};
async function run({ options, exec, locate }) {
    const { root, path } = locate(options.target ?? "tree:///");
    if (options.file_contexts) {
        const contexts = resolve(locate(options.file_contexts.includes("://") ? options.file_contexts : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)("/", options.file_contexts)));
        const paths = [`${root.path}${path.replace(/\.$/, "")}`];
        const exclude = options.exclude_paths?.map((one) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root.path, path, one));
        await (0,_src_modules_selinux_js__WEBPACK_IMPORTED_MODULE_1__/* .setFileContexts */ .x)({ exec }, { root: root.path, contexts, paths, exclude });
    }
    for (const [url, label] of Object.entries(options.labels ?? {})) {
        const place = locate(url);
        if (!place.root.has(place.path))
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot label '${url}': there is no such file`);
        (0,_src_modules_selinux_js__WEBPACK_IMPORTED_MODULE_1__/* .setLabel */ .j)(resolve(place), String(label));
    }
    if (options.force_autorelabel)
        root.write("/.autorelabel", "-F"); // with -F not only the type is reset, but the whole label
}
function resolve({ root, path }) {
    return root.resolve(path);
}


/***/ })

};
