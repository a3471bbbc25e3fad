export const id = 6128;
export const ids = [6128];
export const modules = {

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ bindMount),
/* harmony export */   Or: () => (/* binding */ mount),
/* harmony export */   SH: () => (/* binding */ makeShared),
/* harmony export */   dx: () => (/* binding */ listMounts),
/* harmony export */   qj: () => (/* binding */ parseMountPoints),
/* harmony export */   r1: () => (/* binding */ syncFileSystem),
/* harmony export */   ux: () => (/* binding */ makePrivate),
/* harmony export */   vE: () => (/* binding */ detachMount),
/* harmony export */   vs: () => (/* binding */ unmount)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33809);


/** Mounts of this process's namespace: a few microseconds each, where mount(8) costs milliseconds. */
const MS_RDONLY = 1;
const MS_NOSUID = 2;
const MS_NODEV = 4;
const MS_REMOUNT = 32;
const MS_BIND = 4096;
const MS_REC = 16384;
const MS_PRIVATE = 1 << 18;
const MS_SHARED = 1 << 20;
const MNT_DETACH = 2;
const mountCall = "int mount(const char *source, const char *target, const char *type, unsigned long flags, const char *data)";
const unmountCall = "int umount2(const char *target, int flags)";
/** Mounts a filesystem. */
function mount({ source, target, type, options = "", readOnly, noDevices, noSetuid, remount }) {
    const flags = (readOnly ? MS_RDONLY : 0) | (remount ? MS_REMOUNT : 0) | (noDevices ? MS_NODEV | MS_NOSUID : 0) | (noSetuid ? MS_NOSUID : 0);
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [source, target, type, flags, options], `mount ${type} '${source}' on '${target}'`);
}
/** Shows a folder or file a second time, at `target`. */
function bindMount(source, target, options = {}) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [source, target, null, MS_BIND | (options.recursive ? MS_REC : 0), null], `bind '${source}' on '${target}'`);
    const limits = (options.readOnly ? MS_RDONLY : 0) | (options.plain ? MS_NODEV | MS_NOSUID : 0);
    if (limits === 0)
        return;
    try {
        (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_BIND | MS_REMOUNT | limits, null], `limit what '${target}' can do`);
    }
    catch (error) {
        unmount(target);
        throw error;
    }
}
/** Cuts a mount and those below it off from what happens elsewhere. */
function makePrivate(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_PRIVATE | MS_REC, null], `make '${target}' private`);
}
/** Lets what is mounted below a mount from now on appear wherever the mount is shown. */
function makeShared(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_SHARED, null], `make '${target}' shared`);
}
/** Unmounts; `EBUSY` when something still uses it. */
function unmount(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(unmountCall, [target, 0], `unmount '${target}'`);
}
/** Takes a mount out of sight at once, and away when its last user is gone. */
function detachMount(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(unmountCall, [target, MNT_DETACH], `detach '${target}'`);
}
/** Writes back all that is in memory of the file system at a path. */
async function syncFileSystem(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const result = await (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCallAsync */ .Q5)("int syncfs(int fd)", [fd]);
        if (result !== 0)
            throw new Error(`Cannot write '${path}' back: the kernel reports an error`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Mount points at and below a folder, deepest and newest first: the order to unmount them in. */
function listMounts(folder) {
    const points = parseMountPoints((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/mountinfo", "latin1"));
    return points.filter((point) => point === folder || point.startsWith(`${folder}/`)).reverse();
}
/** Mount points of a mountinfo table, in its order: parents before children. */
function parseMountPoints(table) {
    return table
        .split("\n")
        .map((line) => line.split(" ")[4])
        .filter((point) => point !== undefined)
        .map((point) => {
        const bytes = point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
        return Buffer.from(bytes, "latin1").toString("utf8");
    });
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


/***/ }),

/***/ 34395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ reserveLoop),
/* harmony export */   SJ: () => (/* binding */ reserveMapper),
/* harmony export */   t6: () => (/* binding */ logicalVolumeName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Device managers of the host react to every new device: they read it, hold it, activate what is on it. A marker file per device tells
 * osbuild's udev rule to leave that one alone.
 */
const folder = "/run/osbuild/locks/udev";
/** Marks a device-mapper device by its name until disposed. */
function reserveMapper(name) {
    return reserve(`dm-${name}`);
}
/** Marks a loop device by its number until disposed. */
function reserveLoop(minor) {
    return reserve(`device-7:${minor}`);
}
function reserve(name) {
    const path = `${folder}/${name}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, "");
    }
    catch {
        return { [Symbol.dispose]: () => { } }; // udev could not read it there either
    }
    return { [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }) };
}
/** Name below /dev/mapper of a logical volume: hyphens of both names are doubled. */
function logicalVolumeName(group, volume) {
    return `${group.replaceAll("-", "--")}-${volume.replaceAll("-", "--")}`;
}


/***/ }),

/***/ 32784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ bindMount),
/* harmony export */   OT: () => (/* binding */ unmountDownTo),
/* harmony export */   QA: () => (/* binding */ toolsOfMount),
/* harmony export */   Qu: () => (/* binding */ countMounts),
/* harmony export */   an: () => (/* binding */ canMount),
/* harmony export */   g7: () => (/* binding */ norecoveryProperty),
/* harmony export */   lU: () => (/* binding */ mountFilesystem),
/* harmony export */   lu: () => (/* binding */ deviceMountProperties),
/* harmony export */   mh: () => (/* binding */ makeTarget),
/* harmony export */   qR: () => (/* binding */ readOnlyProperty),
/* harmony export */   qY: () => (/* binding */ partitionProperty)
/* harmony export */ });
/* unused harmony export formatMountWords */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16986);
/* harmony import */ var _linux_mount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1441);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66675);








/** What all mounts of block devices share: the folder below the stage's mounts, mount(8) with its options, and an end that loses nothing. */
const unmountAttempts = 50;
/** Properties that every mount of a device has in a manifest. */
const deviceMountProperties = {
    name: { type: "string", description: "Name of the mount in the stage" },
    type: { type: "string" },
    source: { type: "string", description: "Name of the device" },
    target: { type: "string", description: "Where to mount it, below the stage's mounts" },
};
/** The partition of a device that has several. */
const partitionProperty = { type: "number", description: "Partition of the device to mount, counted from one" };
/** Options of every filesystem that may be mounted read-only. */
const readOnlyProperty = { type: "boolean", description: "Allow nothing to be written", default: false };
/** Options of filesystems with a journal. */
const norecoveryProperty = { type: "boolean", description: "Leave the journal as it is", default: false };
/** Mounts the source at the target below the stage's mounts. */
async function mountFilesystem(context, type, target, words) {
    if (context.source === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_6__/* .StageFailure */ .B(`Cannot mount a filesystem at '${target}': the mount names no source`);
    const path = makeTarget(context.root, target);
    const options = formatMountWords(words);
    const given = options === "" ? [] : ["-o", options];
    await context.exec("mount", ["-t", type, ...given, "--source", context.source, "--target", path]);
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(context.root, path) || ".", [Symbol.asyncDispose]: () => unmountWhole(path, target) };
}
/** Whether the kernel can mount a filesystem, after loading what it has for it. Asked of the kernel once. */
function canMount(type) {
    const known = mountable.get(type) ?? askKernel(type);
    mountable.set(type, known);
    return known;
}
const mountable = new Map();
function askKernel(type) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)("/proc/filesystems"))
        return false; // another kernel than Linux, where plans are made but no builds
    const isKnown = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/filesystems", "utf8").split("\n").includes(`\t${type}`);
    if (!isKnown())
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("modprobe", ["--quiet", type]);
    return isKnown();
}
/** Programs of the host that opening such a mount takes here. */
function toolsOfMount({ tools = [], insteadOfTools }) {
    return insteadOfTools !== undefined && canMount(insteadOfTools) ? [] : tools;
}
/** Shows a folder of the host a second time, with all mounts below; `private` keeps mounts made later at one place out of the other. */
function bindMount(source, target, options = {}) {
    (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .bindMount */ .Dy)(source, target, { recursive: true });
    if (options.private)
        (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .makePrivate */ .ux)(target);
}
/** How many mounts are at a folder and below. */
function countMounts(folder) {
    return (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .listMounts */ .dx)(folder).length;
}
/** Unmounts what was mounted at a folder and below since there were `count` mounts. */
async function unmountDownTo(folder, count) {
    if (countMounts(folder) > count)
        await (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .syncFileSystem */ .r1)(folder);
    for (const path of (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .listMounts */ .dx)(folder).slice(0, -count || undefined))
        await unmountPatiently(path, path);
}
/** Makes the folder of a mount below the root, links of filesystems that are mounted there already resolved inside it. */
function makeTarget(root, target) {
    const mounts = new _tree_js__WEBPACK_IMPORTED_MODULE_7__/* .Tree */ .PH(root);
    mounts.makeDirectory(target, { parents: true });
    return mounts.resolve(target);
}
/** `{ ro: true, uid: 0, subvol: undefined }` becomes `ro,uid=0`. */
function formatMountWords(words) {
    return Object.entries(words)
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([key, value]) => (value === true ? key : `${key}=${requireWord(String(value))}`))
        .join(",");
}
/** Writes a filesystem back and unmounts it; a program that is just ending may hold it for a moment. */
async function unmountWhole(path, target) {
    await (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .syncFileSystem */ .r1)(path);
    await unmountPatiently(path, target);
}
async function unmountPatiently(path, target) {
    for (let tries = 1;; tries += 1) {
        try {
            return (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .unmount */ .vs)(path);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== "EBUSY")
                throw error;
            if (tries === unmountAttempts)
                break;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(100);
        }
    }
    (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .detachMount */ .vE)(path);
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_6__/* .StageFailure */ .B(`Cannot unmount '${target}': a program still uses it`);
}
function requireWord(value) {
    if (!value.includes(","))
        return value;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_6__/* .StageFailure */ .B(`Cannot mount with the option '${value}': it contains a comma`);
}


/***/ }),

/***/ 64005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ StageFailure)
/* harmony export */ });
/** A failure the stage foresaw: the message goes to the user as it is, without a stack. */
class StageFailure extends Error {
    exitCode;
    constructor(message, exitCode = 1) {
        super(message);
        this.name = "StageFailure";
        this.exitCode = exitCode;
    }
}


/***/ }),

/***/ 66675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   jh: () => (/* binding */ TreeError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);



/** An error about a path of the tree, as the tree sees it: never a host path. */
class TreeError extends Error {
    code;
    path;
    constructor(code, path, message) {
        super(message);
        this.name = "TreeError";
        this.code = code;
        this.path = path;
    }
}
const maximumLinks = 40;
/** Rooted file operations; see the top of the file. */
class Tree {
    /** Path of the folder as this process sees it, for programs that take the root as an argument. */
    path;
    constructor(path) {
        this.path = path.length > 1 ? path.replace(/\/+$/, "") : path;
    }
    /** Path below the root for a program's argument, links resolved inside the root; what is missing at the end is kept as it is. */
    resolve(path, options = {}) {
        const todo = split(path);
        let done = [];
        let links = 0;
        while (todo.length > 0) {
            const name = todo.shift();
            if (name === "..") {
                done.pop();
                continue;
            }
            const here = this.#join([...done, name]);
            const target = todo.length > 0 || options.follow !== false ? readLink(here) : undefined;
            if (target === undefined) {
                done.push(name);
                continue;
            }
            links += 1;
            if (links > maximumLinks)
                throw new TreeError("ELOOP", path, `Cannot resolve '${path}': too many symbolic links`);
            if (target.startsWith("/"))
                done = [];
            todo.unshift(...split(target));
        }
        return this.#join(done);
    }
    /** What is at a path, the last link not followed; undefined when nothing is. */
    find(path) {
        return stat(this.resolve(path, { follow: false }));
    }
    /** What is at a path, links followed inside the root; throws when nothing is. */
    require(path) {
        const found = stat(this.resolve(path));
        if (found === undefined)
            throw new TreeError("ENOENT", path, `'${path}' does not exist in the tree`);
        return found;
    }
    /** Whether a path exists, links followed inside the root. */
    has(path) {
        return stat(this.resolve(path)) !== undefined;
    }
    /** Whether a path is a folder, links followed inside the root. */
    isDirectory(path) {
        return stat(this.resolve(path))?.isDirectory() ?? false;
    }
    /** Whether a path is a regular file, links followed inside the root. */
    isFile(path) {
        return stat(this.resolve(path))?.isFile() ?? false;
    }
    /** Bytes of a regular file. */
    readBytes(path) {
        const descriptor = this.#open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(descriptor);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
        }
    }
    /** Text of a regular file, as UTF-8. */
    read(path) {
        return this.readBytes(path).toString("utf8");
    }
    /** Text of a regular file; undefined when it does not exist. */
    findText(path) {
        return this.has(path) ? this.read(path) : undefined;
    }
    /** Writes a regular file; its folder must exist. An existing file is truncated in place and keeps its owner. */
    write(path, content, options = {}) {
        const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const flags = O_WRONLY | O_CREAT | (options.append ? O_APPEND : O_TRUNC) | (options.exclusive ? O_EXCL : 0);
        const descriptor = this.#open(path, flags);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(descriptor, content);
            if (options.uid !== undefined || options.gid !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync(descriptor, options.uid ?? 0, options.gid ?? 0);
            if (options.mode !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(descriptor, options.mode);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
        }
    }
    /** Replaces the text of a file by what `change` makes of it; a missing file is read as `missing`, or is an error without it. */
    edit(path, change, options = {}) {
        const before = options.missing === undefined ? this.read(path) : (this.findText(path) ?? options.missing);
        this.write(path, change(before), options);
    }
    /** Text of a symbolic link. */
    readLink(path) {
        const target = readLink(this.resolve(path, { follow: false }));
        if (target === undefined)
            throw new TreeError("EINVAL", path, `Cannot read the link '${path}': it is no symbolic link`);
        return target;
    }
    /** Removes a file or a link; nothing happens when there is none. */
    remove(path) {
        const target = this.resolve(path, { follow: false });
        if (stat(target)?.isDirectory())
            throw new TreeError("EISDIR", path, `Cannot remove '${path}': it is a folder, not a file`);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(target, { force: true });
    }
    /** Removes a folder and all below it; nothing happens when there is none. */
    removeTree(path) {
        const target = this.resolve(path, { follow: false });
        if (target === this.path)
            throw new TreeError("EINVAL", path, "Cannot remove the root of the tree");
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(target, { force: true, recursive: true });
    }
    /** Makes a folder. With `parents` an existing one is fine and missing parents are made; `mode` is that of the last one, exactly. */
    makeDirectory(path, options = {}) {
        const target = this.resolve(path);
        if (options.parents && stat(target)?.isDirectory())
            return;
        explained(path, `make the folder '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(target, { recursive: options.parents ?? false }));
        if (options.mode !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(target, options.mode);
    }
    /** Makes a symbolic link at `path` with any text as its target; `replace` removes a file or link that is there. */
    symlink(target, path, options = {}) {
        if (options.replace)
            this.remove(path);
        explained(path, `make the link '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync(target, this.resolve(path, { follow: false })));
    }
    /** Makes a hard link at `path` to an existing file, links not followed. */
    link(existing, path) {
        const [from, to] = [this.resolve(existing, { follow: false }), this.resolve(path, { follow: false })];
        explained(path, `link '${path}' to '${existing}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(from, to));
    }
    /** Moves a file or folder inside the tree. */
    rename(from, to) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(this.resolve(from, { follow: false }), this.resolve(to, { follow: false }));
    }
    /** Sets the mode of a file or folder. */
    chmod(path, mode) {
        explained(path, `change the mode of '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(this.resolve(path), mode));
    }
    /** Sets owner and group, the last link not followed unless asked for. */
    chown(path, uid, gid, options = {}) {
        const target = this.resolve(path, { follow: options.follow ?? false });
        explained(path, `change the owner of '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync(target, uid, gid));
    }
    /** Names in a folder, sorted by code unit; empty when the folder does not exist. */
    list(path) {
        const target = this.resolve(path);
        return stat(target)?.isDirectory() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(target).sort() : [];
    }
    /** The folder at a path as a root of its own. */
    subtree(path) {
        return new Tree(this.resolve(path));
    }
    #join(names) {
        return names.length === 0 ? this.path : `${this.path === "/" ? "" : this.path}/${names.join("/")}`;
    }
    #open(path, flags) {
        const exclusive = (flags & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL) !== 0;
        const target = this.resolve(path, { follow: !exclusive });
        const found = stat(target);
        if (found !== undefined && !exclusive && !found.isFile()) {
            throw new TreeError("EINVAL", path, `Cannot open '${path}': it is ${kindOf(found)}, not a regular file`);
        }
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(target, flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK, 0o666);
        }
        catch (error) {
            throw asTreeError(error, path, "open");
        }
    }
}
function explained(path, what, action) {
    try {
        action();
    }
    catch (error) {
        throw asTreeError(error, path, what);
    }
}
function split(path) {
    return path.split("/").filter((name) => name !== "" && name !== ".");
}
function stat(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOTDIR")
            return undefined;
        throw error;
    }
}
function readLink(path) {
    return stat(path)?.isSymbolicLink() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(path) : undefined;
}
/** What a directory entry is, in words for a message. */
function kindOf(stats) {
    if (stats.isDirectory())
        return "a folder";
    if (stats.isSymbolicLink())
        return "a symbolic link";
    if (stats.isFIFO())
        return "a fifo";
    if (stats.isSocket())
        return "a socket";
    if (stats.isBlockDevice() || stats.isCharacterDevice())
        return "a device";
    return "a regular file";
}
function asTreeError(error, path, what) {
    const reasons = {
        ENOENT: `'${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)}' or a folder above it does not exist`,
        EEXIST: `'${path}' exists already`,
        ENOTDIR: `'${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}' is not a folder`,
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? "";
    const reason = reasons[code];
    return reason === undefined ? error : new TreeError(code, path, `Cannot ${what}: ${reason}`);
}


/***/ })

};
