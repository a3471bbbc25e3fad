export const id = 6828;
export const ids = [6828];
export const modules = {

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   labelReader: () => (/* binding */ labelReader),
/* harmony export */   treeDiffCommand: () => (/* binding */ treeDiffCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16986);
/* harmony import */ var _image_tree_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18871);
/* harmony import */ var _linux_xattr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70611);




/** `tree-diff A B`: what differs of two folders, as JSON. */
function treeDiffCommand(input, world) {
    const [before = "", after = ""] = input.positionals;
    for (const folder of [before, after]) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Cannot compare '${folder}': it is not a folder`);
    }
    world.out(`${JSON.stringify((0,_image_tree_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTrees */ .t)(before, after, labelReader()), null, 2)}\n`);
    return Promise.resolve(0);
}
/** Reads SELinux labels, where the system has them. */
function labelReader() {
    if (process.platform !== "linux")
        return () => null;
    return (path) => (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_3__/* .findXattr */ .dc)(Buffer.from(path), "security.selinux")?.toString("utf8").replace(/\0$/, "") ?? null;
}


/***/ }),

/***/ 18871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Compares two trees entry by entry; children of added and deleted folders are listed too. */
function compareTrees(before, after, readLabel, { times = false } = {}) {
    const added = [];
    const deleted = [];
    const differences = {};
    const visit = (path) => {
        const [left, right] = [names((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(before, path)), names((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(after, path))];
        for (const name of [...new Set([...left, ...right])].sort()) {
            const child = `${path}/${name}`;
            const [from, to] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(before, child), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(after, child)];
            if (!right.has(name))
                deleted.push(...list(from, child));
            else if (!left.has(name))
                added.push(...list(to, child));
            else {
                const found = compareEntries(from, to, readLabel, times);
                if (Object.keys(found).length > 0)
                    differences[child] = found;
                if (isFolder(from) && isFolder(to))
                    visit(child);
                else if (isFolder(from))
                    deleted.push(...list(from, child).slice(1));
                else if (isFolder(to))
                    added.push(...list(to, child).slice(1));
            }
        }
    };
    visit("");
    const root = times ? compareEntries(before, after, readLabel, times) : {};
    if (Object.keys(root).length > 0)
        differences["/"] = root;
    return { added_files: added.sort(), deleted_files: deleted.sort(), differences };
}
function compareEntries(before, after, readLabel, times) {
    const [left, right] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(before), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(after)];
    const aspects = {
        mode: [left.mode, right.mode],
        uid: [left.uid, right.uid],
        gid: [left.gid, right.gid],
        selinux: [readLabel(before), readLabel(after)],
        ...(times ? { mtime: [Math.floor(left.mtimeMs / 1000), Math.floor(right.mtimeMs / 1000)] } : {}),
        ...compareContent([before, left], [after, right]),
    };
    return Object.fromEntries(Object.entries(aspects).filter(([, [from, to]]) => from !== to));
}
function compareContent([before, left], [after, right]) {
    if (left.isSymbolicLink() && right.isSymbolicLink())
        return { symlink: [(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(before), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(after)] };
    if (left.isFile() && right.isFile())
        return { content: [hashFile(before), hashFile(after)] };
    return {};
}
function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const buffer = Buffer.allocUnsafe(1 << 20);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    try {
        for (let length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer); length > 0; length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer))
            hash.update(buffer.subarray(0, length));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    return `sha256:${hash.digest("hex")}`;
}
function list(folder, path) {
    return [path, ...(isFolder(folder) ? [...names(folder)].flatMap((name) => list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), `${path}/${name}`)) : [])];
}
function names(folder) {
    return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder));
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isDirectory();
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


/***/ }),

/***/ 70611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ setXattr),
/* harmony export */   dc: () => (/* binding */ findXattr),
/* harmony export */   o$: () => (/* binding */ removeXattr),
/* harmony export */   pW: () => (/* binding */ listXattrs)
/* harmony export */ });
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33809);

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


/***/ })

};
