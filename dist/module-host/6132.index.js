export const id = 6132;
export const ids = [6132];
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

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ writeDevice),
/* harmony export */   Li: () => (/* binding */ copyFileTo),
/* harmony export */   dl: () => (/* binding */ appendFile),
/* harmony export */   hU: () => (/* binding */ copyRange),
/* harmony export */   kF: () => (/* binding */ copyData)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6986);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const chunkBytes = 64 * 1024;
/** Copies what is not zero from the start of a file to an offset of another; zeros stay what they are there, so holes stay holes. */
function copyData(source, target, offsetBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_1, openFile(source, "r"), false);
        const to = __addDisposableResource(env_1, openFile(target, "r+"), false);
        const chunk = Buffer.alloc(chunkBytes);
        const zeros = Buffer.alloc(chunkBytes);
        for (let at = 0;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(from.descriptor, chunk, 0, chunkBytes, at);
            if (length === 0)
                return;
            if (chunk.compare(zeros, 0, length, 0, length) !== 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(to.descriptor, chunk, 0, length, offsetBytes + at);
            at += length;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Makes a file's content that of another. */
function copyFileTo(source, target) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_2, openFile(source, "r"), false);
        const to = __addDisposableResource(env_2, openFile(target, "w"), false);
        copyRange(from.descriptor, to.descriptor, 0, Number.MAX_SAFE_INTEGER);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** Adds a file's content to the end of another. */
function appendFile(source, target) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_3, openFile(source, "r"), false);
        const to = __addDisposableResource(env_3, openFile(target, "r+"), false);
        const end = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(to.descriptor).size;
        copyRange(from.descriptor, to.descriptor, 0, Number.MAX_SAFE_INTEGER, end);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        __disposeResources(env_3);
    }
}
/** Copies a range of an open file to the start of another, or to a place in it; stops early where the source ends. */
function copyRange(source, target, offsetBytes, lengthBytes, targetBytes = 0) {
    const chunk = Buffer.alloc(chunkBytes * 16);
    for (let done = 0; done < lengthBytes;) {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, chunk, 0, Math.min(chunk.length, lengthBytes - done), offsetBytes + done);
        if (length === 0)
            return;
        for (let written = 0; written < length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(target, chunk, written, length - written, targetBytes + done + written);
        done += length;
    }
}
/** Writes all of an open file to the start of a device and waits until it is there. */
function writeDevice(source, device) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const to = __addDisposableResource(env_4, openFile(device, "r+"), false);
        try {
            copyRange(source, to.descriptor, 0, Number.MAX_SAFE_INTEGER);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(to.descriptor);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) !== "ENOSPC")
                throw error;
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot write ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(source).size} bytes to the device: it is smaller`);
        }
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        __disposeResources(env_4);
    }
}
function openFile(path, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    return { descriptor, [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor) };
}


/***/ }),

/***/ 2978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ copyIntoFat),
/* harmony export */   Im: () => (/* binding */ makeFat),
/* harmony export */   RD: () => (/* binding */ FatFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);
/* harmony import */ var _copy_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8785);
/* harmony import */ var _mkfs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4278);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/**
 * FAT filesystems in a range of an image file, made and filled with mtools: no mount and no kernel driver. FAT has no owners, modes
 * or links: what a copy onto it would leave is what stands there; a file it cannot hold at all is an error.
 */
const dirEntrySize = 32;
/**
 * Makes an empty FAT filesystem; two runs give the same bytes. It is made in a file of its own and moved: given an offset, mkfs.vfat
 * chooses cluster sizes for the size of the whole file.
 */
async function makeFat(exec, range, identity, clock) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = `${range.image}.fat`;
        const _ = __addDisposableResource(env_1, { [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true }) }, false);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, "");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, range.sizeBytes);
        const [command = "", ...args] = (0,_mkfs_js__WEBPACK_IMPORTED_MODULE_5__/* .mkfsArguments */ ["if"])("vfat", file, identity);
        await exec(command, args, { env: clock });
        (0,_copy_data_js__WEBPACK_IMPORTED_MODULE_4__/* .copyData */ .kF)(file, range.image, range.offsetBytes);
        if (identity.label)
            stampLabel(range, Number(clock.SOURCE_DATE_EPOCH ?? 0));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Copies what is below a folder of a tree into a FAT filesystem, in sorted order; `skip` are folders left empty. */
async function copyIntoFat(exec, range, tree, clock, skip = []) {
    const files = new FatFiles(exec, range, clock);
    await copyFolder(files, tree, "/", new Set(skip));
}
/** Writes into a FAT filesystem through mtools. */
class FatFiles {
    #exec;
    #drive;
    #environment;
    constructor(exec, range, clock) {
        this.#exec = exec;
        this.#drive = ["-i", `${range.image}@@${range.offsetBytes}`];
        this.#environment = { ...clock, MTOOLS_SKIP_CHECK: "1", MTOOLS_NO_VFAT: "0", MTOOLSRC: "/dev/null" };
    }
    /** Makes a folder unless it is there; its parent must be. */
    async makeFolder(path) {
        const names = (await this.#run("mdir", ["-b", `::${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}`])).split("\n");
        if (!names.some((name) => name.toLowerCase() === `::${path.toLowerCase()}/`))
            await this.#run("mmd", [`::${path}`]);
    }
    /** Copies host files into a folder under their own names, with their times. */
    async copy(sources, folder) {
        if (sources.length > 0)
            await this.#run("mcopy", ["-m", "-o", ...sources, `::${folder}`]);
    }
    async #run(command, args) {
        const { stdout } = await this.#exec(command, [...this.#drive, ...args], { env: this.#environment, quiet: true });
        return stdout;
    }
}
async function copyFolder(files, tree, path, skip) {
    const folders = [];
    const sources = [];
    for (const name of requireFatNames(path, tree.list(path))) {
        const found = tree.find((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
        if (found?.isDirectory())
            folders.push(name);
        else if (found?.isFile())
            sources.push(tree.resolve((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
        else if (found)
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot copy '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)}' to a vfat filesystem: it is ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(found)}`);
    }
    await files.copy(sources, path);
    for (const name of folders) {
        const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name);
        await files.makeFolder(inner);
        if (!skip.has(inner))
            await copyFolder(files, tree, inner, skip);
    }
}
function requireFatNames(folder, names) {
    const seen = new Set();
    for (const name of names) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: FAT allows none in a name
        if (/["*:<>?|\\\u0000-\u001f]|[. ]$/.test(name))
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot copy '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)}' to a vfat filesystem: its name`);
        const folded = name.toLowerCase();
        if (seen.has(folded)) {
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot copy '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)}' to a vfat filesystem: another name there differs only by case`);
        }
        seen.add(folded);
    }
    return names;
}
/** mkfs.fat stamps the entry of the volume label with the present time and cannot be told otherwise. */
function stampLabel(range, epoch) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(range.image, "r+");
    try {
        const boot = Buffer.alloc(512);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, boot, 0, boot.length, range.offsetBytes);
        const offset = range.offsetBytes + rootFolderOffset(boot);
        const entry = Buffer.alloc(dirEntrySize);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, entry, 0, entry.length, offset);
        const [time, date] = fatTime(epoch);
        const stamps = { created: 14, accessed: 18, written: 22 };
        if (entry.readUInt16LE(stamps.created + 2) !== 0) {
            entry.writeUInt16LE(time, stamps.created);
            entry.writeUInt16LE(date, stamps.created + 2);
            entry.writeUInt16LE(date, stamps.accessed);
        }
        entry.writeUInt16LE(time, stamps.written);
        entry.writeUInt16LE(date, stamps.written + 2);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, entry, 0, entry.length, offset);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Where the root folder begins: after the FATs, in FAT32 in the cluster that the boot sector names. */
function rootFolderOffset(boot) {
    const sector = boot.readUInt16LE(11);
    const shortLength = boot.readUInt16LE(22);
    const afterFats = boot.readUInt16LE(14) + (boot[16] ?? 2) * (shortLength || boot.readUInt32LE(36));
    const clusters = shortLength === 0 ? boot.readUInt32LE(44) - 2 : 0;
    return (afterFats + clusters * (boot[13] ?? 1)) * sector;
}
function fatTime(epoch) {
    const at = new Date(epoch * 1000);
    const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
    const year = Math.max(at.getUTCFullYear() - 1980, 0);
    return [time, (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()];
}


/***/ }),

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ makeFilledFilesystem)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
// EXTERNAL MODULE: ./src/modules/tree.js
var tree = __webpack_require__(6675);
// EXTERNAL MODULE: ./src/linux/xattr.js
var xattr = __webpack_require__(611);
;// CONCATENATED MODULE: ./src/modules/disk/access-lists.js



const names = ["system.posix_acl_access", "system.posix_acl_default"];
/** All access control lists below the root of a tree, sorted by path; some folders are left out. Nobody may change the tree meanwhile. */
function findAccessLists(tree, without) {
    return readAccessLists(tree.path, "/").concat(walk(tree.path, "/", without));
}
/** Only folders that are no links are entered, so no path leads out of the tree; asking the tree about each would take a second. */
function walk(root, folder, without) {
    const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (without.has(path) || entry.isSymbolicLink())
            return [];
        const own = readAccessLists((0,external_node_path_.join)(root, path), path);
        return entry.isDirectory() ? own.concat(walk(root, path, without)) : own;
    });
}
function readAccessLists(hostPath, path) {
    const bytes = Buffer.from(hostPath);
    const present = (0,xattr/* listXattrs */.pW)(bytes);
    return names.flatMap((name) => {
        const value = present.includes(name) ? (0,xattr/* findXattr */.dc)(bytes, name) : undefined;
        return value === undefined ? [] : [{ path, name, value }];
    });
}

// EXTERNAL MODULE: ./src/modules/disk/fat.js
var fat = __webpack_require__(2978);
// EXTERNAL MODULE: ./src/modules/disk/mkfs.js
var mkfs = __webpack_require__(4278);
// EXTERNAL MODULE: ./src/modules/disk/mount.js
var mount = __webpack_require__(2240);
// EXTERNAL MODULE: ./src/modules/disk/scratch.js
var disk_scratch = __webpack_require__(7311);
// EXTERNAL MODULE: ./src/modules/disk/program.js
var program = __webpack_require__(9725);
;// CONCATENATED MODULE: ./src/modules/disk/tree-view.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Shows a folder in canonical order where the build root has mksquashfs, and plain where it does not. */
async function openCanonicalView(context, folder, without) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!(0,program/* hasProgram */.D)("mksquashfs"))
            return openPlainView(context, folder, without);
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const file = context.output.resolve("/.tree-view.squashfs");
        stack.defer(() => (0,external_node_fs_.rmSync)(file, { force: true }));
        // its warnings go with its output: what it cannot hold is no error to it; with this variable it would change times of files
        const command = [
            "-c",
            'unset SOURCE_DATE_EPOCH; exec "$0" "$@" 2>&1',
            "mksquashfs",
            ...squashfsArguments(folder.path, file, without),
        ];
        const { stdout } = await context.exec("sh", command);
        const loop = stack.use(await context.openLoop(file, { readOnly: true }));
        const { path } = stack.use(await (0,mount/* mountFilesystem */.l)(context.exec, ["-t", "squashfs", "-o", "ro", loop.path]));
        const owned = stack.move();
        const lacksAccessLists = /unrecognised xattr prefix system.posix_acl/i.test(stdout);
        return { path, lacksAccessLists, [Symbol.asyncDispose]: () => owned.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Shows a folder as it is, some folders in it emptied. */
async function openPlainView(context, folder, without) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = __addDisposableResource(env_2, new AsyncDisposableStack(), true);
        const covered = without.filter((path) => folder.list(path).length > 0);
        if (covered.length === 0)
            return { path: folder.path, [Symbol.asyncDispose]: () => Promise.resolve() };
        const { path } = stack.use(await (0,mount/* mountFilesystem */.l)(context.exec, ["--bind", folder.path]));
        for (const inner of covered) {
            stack.use(await (0,mount/* mountFilesystem */.l)(context.exec, ["-t", "tmpfs", "-o", "ro,mode=0755", "none"], folder.resolve(inner).replace(folder.path, path)));
        }
        const owned = stack.move();
        return { path, [Symbol.asyncDispose]: () => owned.disposeAsync() };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Arguments for a squashfs that is written as fast as a copy. */
function squashfsArguments(source, file, without) {
    const plain = ["-noI", "-noD", "-noF", "-noX", "-no-progress", "-noappend", "-quiet", "-mkfs-time", "0"];
    return [source, file, ...plain, ...(without.length > 0 ? ["-e", ...without.map((path) => external_node_path_.posix.relative("/", path))] : [])];
}
/** Mount points below another one with no third between them, as paths inside its filesystem. */
function nestedMountpoints(mountpoint, mountpoints) {
    const below = mountpoints
        .map((path) => external_node_path_.posix.relative(mountpoint, path))
        .filter((path) => path !== "" && !path.startsWith(".."));
    return below.filter((path) => !below.some((other) => path.startsWith(`${other}/`))).map((path) => `/${path}`);
}

;// CONCATENATED MODULE: ./src/modules/disk/filesystem.js
var filesystem_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var filesystem_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/** Makes a filesystem in a range of an image and fills it with its part of the tree; `mountpoints` are those of all filesystems. */
async function makeFilledFilesystem(context, range, request, mountpoints) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const empty = filesystem_addDisposableResource(env_1, (0,disk_scratch/* makeScratch */.l)(), false);
        const folder = context.tree.isDirectory(request.mountpoint) ? context.tree.subtree(request.mountpoint) : new tree/* Tree */.PH(empty.path);
        const nested = nestedMountpoints(request.mountpoint, mountpoints);
        switch (request.type) {
            case "ext4":
                await fillExt4(context, range, request, folder, nested);
                break;
            case "vfat":
                await (0,fat/* makeFat */.Im)(context.exec, range, request, context.clock);
                await (0,fat/* copyIntoFat */.$$)(context.exec, range, folder, context.clock, nested);
                break;
            case "xfs":
            case "btrfs":
                await fillMounted(context, range, request, folder, nested);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        filesystem_disposeResources(env_1);
    }
}
async function fillExt4(context, range, request, folder, nested) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const view = filesystem_addDisposableResource(env_2, await openCanonicalView(context, folder, nested), true);
        const [command = "", ...args] = (0,mkfs/* populatedExt4Arguments */.QR)(range, request, view.path);
        await context.exec(command, args, { env: context.clock });
        const folders = nested.flatMap(withParents).filter((path) => !new tree/* Tree */.PH(view.path).isDirectory(path));
        const scratch = filesystem_addDisposableResource(env_2, (0,disk_scratch/* makeScratch */.l)(), false);
        const commands = [
            ...[...new Set(folders)].map((path) => `mkdir "${requirePlain(path)}"`),
            ...describeRoot((0,external_node_fs_.statSync)(view.path)),
            ...(view.lacksAccessLists ? describeAccessLists(folder, new Set(nested), scratch.path) : []),
        ];
        await context.exec("debugfs", ["-w", "-f", "-", `${range.image}?offset=${range.offsetBytes}`], {
            input: `${commands.join("\n")}\n`,
            env: context.clock,
            quiet: true,
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = filesystem_disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}
/** Commands of debugfs that give the root of a filesystem the attributes `mke2fs -d` leaves out before version 1.47.1. */
function describeRoot({ mode, uid, gid, mtime }) {
    const time = `@${Math.floor(mtime.getTime() / 1000)}`;
    const fields = { mode: `0${mode.toString(8)}`, uid, gid, atime: time, ctime: time, mtime: time };
    return Object.entries(fields).map(([field, value]) => `set_inode_field <2> ${field} ${value}`);
}
/** Commands of debugfs that give files the access control lists they have in the tree. */
function describeAccessLists(folder, without, scratch) {
    return findAccessLists(folder, without).map(({ path, name, value }, index) => {
        const file = (0,external_node_path_.join)(scratch, String(index));
        (0,external_node_fs_.writeFileSync)(file, value);
        return `ea_set -f ${file} "${requirePlain(path)}" ${name}`;
    });
}
async function fillMounted(context, range, request, folder, nested) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const loop = filesystem_addDisposableResource(env_3, await context.openLoop(range.image, range), true);
        const [command = "", ...args] = (0,mkfs/* mkfsArguments */["if"])(request.type, loop.path, request);
        await context.exec(command, args, { env: context.clock });
        const view = filesystem_addDisposableResource(env_3, await openPlainView(context, folder, nested), true);
        const mounted = filesystem_addDisposableResource(env_3, await (0,mount/* mountFilesystem */.l)(context.exec, ["-t", request.type, ...mountOptions(request.type), loop.path]), true);
        await context.exec("cp", ["-a", "--", `${view.path}/.`, mounted.path]);
        for (const path of nested)
            (0,external_node_fs_.mkdirSync)(new tree/* Tree */.PH(mounted.path).resolve(path), { recursive: true, mode: 0o755 });
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_2 = filesystem_disposeResources(env_3);
        if (result_2)
            await result_2;
    }
}
/** Two builds at once may hold filesystems of one UUID; xfs alone refuses that. */
function mountOptions(type) {
    return type === "xfs" ? ["-o", "nouuid"] : [];
}
function withParents(path) {
    return path === "/" ? [] : [...withParents(external_node_path_.posix.dirname(path)), path];
}
function requirePlain(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: debugfs reads one command per line
    if (/["\u0000-\u001f]/.test(path))
        throw new stage/* StageFailure */.B(`Cannot name '${path}' to debugfs: quotes and control characters`);
    return path;
}


/***/ }),

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ clockEnvironment),
/* harmony export */   bh: () => (/* binding */ deriveUuid),
/* harmony export */   mY: () => (/* binding */ fallbackEpoch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Everything a tool would take from chance or from the clock, taken from the manifest instead: same manifest, same bits.
 */
/** The first second that every filesystem can hold (FAT counts from 1980), used when the manifest names no time. */
const fallbackEpoch = 315_532_800;
/** A UUID that follows from the given parts and from nothing else. */
function deriveUuid(...parts) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts.join("\0")).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
/** Environment that gives every tool of a disk image the same time. */
function clockEnvironment(epoch) {
    const seconds = String(epoch ?? fallbackEpoch);
    return { SOURCE_DATE_EPOCH: seconds, E2FSPROGS_FAKE_TIME: seconds, TZ: "UTC" };
}


/***/ }),

/***/ 4278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ populatedExt4Arguments),
/* harmony export */   Wm: () => (/* binding */ fatSerial),
/* harmony export */   "if": () => (/* binding */ mkfsArguments)
/* harmony export */ });
/** Arguments of the `mkfs` that makes a filesystem over a whole device. */
function mkfsArguments(type, device, identity) {
    const { uuid, label } = identity;
    const named = (flag) => (label ? [flag, label] : []);
    switch (type) {
        case "ext4":
            return ["mkfs.ext4", "-U", uuid, ...named("-L"), device];
        case "xfs":
            return ["mkfs.xfs", "-m", `uuid=${uuid}`, ...named("-L"), device];
        case "btrfs":
            return ["mkfs.btrfs", "-U", uuid, ...named("-L"), device];
        case "vfat":
            return ["mkfs.vfat", "-i", fatSerial(uuid), ...named("-n"), device];
    }
}
/**
 * Arguments of the `mkfs.ext4` that makes and fills a filesystem in a range of an image file. The seed of directory hashes follows
 * from the UUID; holes of the file stay holes.
 */
function populatedExt4Arguments(range, identity, source) {
    const { uuid, label } = identity;
    const extended = [
        `offset=${range.offsetBytes}`,
        `hash_seed=${uuid}`,
        "root_owner=0:0",
        // what is cleared is cleared by making holes: nothing is left for the first mount, and no zero is written
        "discard",
        "lazy_itable_init=0",
        "lazy_journal_init=1",
    ];
    const fixed = ["-F", "-U", uuid, ...(label ? ["-L", label] : []), "-E", extended.join(","), "-d", source];
    return ["mkfs.ext4", ...fixed, range.image, `${range.sizeBytes / 512}s`];
}
/** The serial number of a FAT filesystem as mkfs takes it: `7B77-95E7` is `7B7795E7`. */
function fatSerial(uuid) {
    return uuid.replaceAll("-", "");
}


/***/ }),

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mountFilesystem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Mounts with the arguments of `mount` that stand before the folder, on a new folder or on the given one. */
async function mountFilesystem(exec, args, target) {
    const path = target ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mount-"));
    await exec("mount", [...args, path]);
    return {
        path,
        [Symbol.asyncDispose]: async () => {
            await exec("umount", [path]);
            if (target === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        },
    };
}


/***/ }),

/***/ 9725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hasProgram),
/* harmony export */   q: () => (/* binding */ requireProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



/** Whether the build root has a program. */
function hasProgram(name) {
    const folders = (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");
    return folders.some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
}
/** The first of several names a program goes by that the build root has: distributions do not agree on `grub2-` and `grub-`. */
function requireProgram(...names) {
    const found = names.find(hasProgram);
    if (found === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot run '${names.join("' or '")}': the build root has no such program`);
    return found;
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** A folder for files in between; gone when disposed of. It is hidden when it lies in an output. */
function makeScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, ".scratch-"));
    return { path, [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }) };
}


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ requireOutputPath),
/* harmony export */   UA: () => (/* binding */ requireInputFile),
/* harmony export */   a3: () => (/* binding */ requireDevice),
/* harmony export */   c1: () => (/* binding */ openOutput),
/* harmony export */   jC: () => (/* binding */ devicesSchema),
/* harmony export */   lt: () => (/* binding */ openInput),
/* harmony export */   oN: () => (/* binding */ requireInput),
/* harmony export */   rS: () => (/* binding */ inputsSchema)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);




/**
 * Takes what a stage was given by name, or says what is missing; the schemas that go with it.
 */
/** Schema of `devices` with these names, others allowed. */
function devicesSchema(...names) {
    return { type: "object", additionalProperties: true, required: names, properties: anyObjects(names) };
}
/** Schema of `inputs` with exactly these names. */
function inputsSchema(...names) {
    return { type: "object", additionalProperties: false, required: names, properties: anyObjects(names) };
}
function anyObjects(names) {
    return Object.fromEntries(names.map((name) => [name, { type: "object", additionalProperties: true }]));
}
/** Path of a device by the name it has in the manifest. */
function requireDevice(devices, name) {
    const device = devices[name];
    if (device === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The stage needs a device named '${name}'`);
    return device.path;
}
/** Folder of an input by the name it has in the manifest. */
function requireInput(inputs, name) {
    const input = inputs[name];
    if (input === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The stage needs an input named '${name}'`);
    return new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH(input.path);
}
/** The only file of an input: its path for reading, links resolved inside the input. */
function requireInputFile(inputs, name) {
    const folder = requireInput(inputs, name);
    const files = Object.keys(inputs[name]?.data.files ?? {});
    const [file] = files;
    if (file === undefined || files.length > 1) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The input '${name}' must hold one file, it holds ${files.length}`);
    }
    if (!folder.isFile(file))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The input '${name}' holds '${file}', which is no regular file`);
    return folder.resolve(file);
}
/** Path of a file to write for a program: its folder is there, the file is not or is a regular file. */
function requireOutputPath(tree, filename) {
    const path = tree.resolve(filename);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot write '${filename}': its folder does not exist`);
    if (tree.has(filename) && !tree.isFile(filename))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot write '${filename}': it is there and no regular file`);
    return path;
}
/** Opens a file to write, made when it is missing. */
function openOutput(tree, filename, mode) {
    const { O_CREAT, O_WRONLY, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return openFile(requireOutputPath(tree, filename), O_CREAT | O_WRONLY | (mode === "empty" ? O_TRUNC : 0));
}
/** Opens a regular file to read. */
function openInput(tree, filename) {
    if (tree.isFile(filename))
        return openFile(tree.resolve(filename), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot read '${filename}': ${tree.has(filename) ? "it is no regular file" : "it does not exist"}`);
}
function openFile(path, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 0o666);
    return { descriptor, [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor) };
}


/***/ })

};
