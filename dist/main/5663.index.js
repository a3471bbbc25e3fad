export const id = 5663;
export const ids = [5663];
export const modules = {

/***/ 23921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listDataRanges)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33809);


const SEEK_DATA = 3;
const SEEK_HOLE = 4;
const seekCall = "int64_t lseek(int fd, int64_t offset, int whence)";
/** Where a file of that size has content, in order; all of it on a filesystem that knows no holes. Moves the descriptor's position. */
function listDataRanges(descriptor, size) {
    const ranges = [];
    for (let at = 0; at < size;) {
        const start = seek(descriptor, at, SEEK_DATA);
        if (start === undefined || start >= size)
            break;
        const end = Math.min(seek(descriptor, start, SEEK_HOLE) ?? size, size);
        ranges.push({ start, end });
        at = end;
    }
    return ranges;
}
function seek(descriptor, offset, whence) {
    try {
        return (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(seekCall, [descriptor, offset, whence]);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === "ENXIO")
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 69368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ copyPathFacts),
/* harmony export */   HI: () => (/* binding */ makeNode),
/* harmony export */   be: () => (/* binding */ copyPath),
/* harmony export */   f6: () => (/* binding */ setTimes)
/* harmony export */ });
/* unused harmony export copyContent */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _data_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23921);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33809);
/* harmony import */ var _xattr_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70611);






/**
 * Copies of single paths that differ from the original in nothing a program can see: type, content, holes, owner, mode, times to
 * the nanosecond, extended attributes. Content is shared where the filesystem can (reflink), else copied inside the kernel. Paths are bytes.
 */
const FICLONE = 0x40049409;
const AT_FDCWD = -100;
const AT_SYMLINK_NOFOLLOW = 0x100;
const chunkBytes = 64 * 1024 * 1024;
const inlineBytes = 1024 * 1024;
const piecesAtOnce = 4;
const readAt = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
const writeAt = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.write);
const cloneCall = "int ioctl(int fd, unsigned long request, int source)";
const copyCall = "int64_t copy_file_range(int from, _Inout_ int64_t *from_offset, int to, _Inout_ int64_t *to_offset, size_t length, unsigned int flags)";
const nodeCall = "int mknod(const void *path, unsigned int mode, unsigned long device)";
const timesCall = "int utimensat(int folder, const void *path, const void *times, int flags)";
/** Copies one path that is not a folder. */
async function copyPath(from, to, stat) {
    if (stat.isSymbolicLink())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(from, { encoding: "buffer" }), to);
    else if (stat.isFile())
        await copyContent(from, to, stat.size);
    else
        makeNode(to, stat.mode, stat.rdev);
    copyPathFacts(from, to, stat);
}
/** Gives a path the owner, attributes, mode and times of another. */
function copyPathFacts(from, to, stat) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync)(to, Number(stat.uid), Number(stat.gid));
    for (const name of (0,_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .listXattrs */ .pW)(from))
        (0,_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .setXattr */ .Wh)(to, name, (0,_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .findXattr */ .dc)(from, name) ?? Buffer.alloc(0));
    if (!stat.isSymbolicLink())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, Number(stat.mode & 4095n));
    setTimes(to, stat.atimeNs, stat.mtimeNs);
}
/** Sets times to the nanosecond, of a link itself where it is one. */
function setTimes(path, accessNs, modifyNs) {
    const times = Buffer.alloc(32);
    for (const [index, value] of [accessNs, modifyNs].entries()) {
        const nanoseconds = ((value % 1000000000n) + 1000000000n) % 1000000000n;
        times.writeBigInt64LE((value - nanoseconds) / 1000000000n, index * 16);
        times.writeBigInt64LE(nanoseconds, index * 16 + 8);
    }
    (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(timesCall, [AT_FDCWD, terminated(path), times, AT_SYMLINK_NOFOLLOW], path.toString());
}
/** Makes a device, fifo or socket. */
function makeNode(path, mode, device) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(nodeCall, [terminated(path), Number(mode), Number(device)], path.toString());
}
/** Copies what is in a regular file to a new one, holes as holes. */
async function copyContent(from, to, size) {
    const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(from, O_RDONLY | O_NOFOLLOW);
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
        try {
            if (size > 0n && !cloneContent(source, target))
                await copyExtents(source, target, Number(size));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(target);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
}
function cloneContent(source, target) {
    return (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .libc */ .nF)(cloneCall)(target, FICLONE, source) === 0;
}
async function copyExtents(source, target, size) {
    for (const { start, end } of (0,_data_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .listDataRanges */ .Z)(source, size))
        await copyRange(source, target, start, end);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(target, size);
}
async function copyRange(source, target, start, end) {
    for (let at = start; at < end;) {
        const length = Math.min(end - at, chunkBytes);
        const copied = await copyInKernel([source, [at], target, [at], length, 0], length);
        if (copied === undefined)
            return copyByHand(source, target, at, end);
        if (copied === 0)
            return;
        at += copied;
    }
}
/** Undefined between filesystems that the kernel does not copy between: from a mounted image, for one. */
async function copyInKernel(args, length) {
    const copied = length > inlineBytes ? await callAsync(args) : Number((0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .libc */ .nF)(copyCall)(...args));
    if (copied >= 0)
        return copied;
    try {
        // An async call keeps its errno to itself; the same call here says what is wrong.
        return (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(copyCall, args, "copy a file");
    }
    catch (error) {
        if (["EXDEV", "EINVAL", "EOPNOTSUPP", "ENOSYS"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ""))
            return undefined;
        throw error;
    }
}
/** A small file at once; of a large one several pieces side by side, since its filesystem may have to decompress them. */
async function copyByHand(source, target, start, end) {
    if (end - start <= inlineBytes)
        return copySmall(source, target, start, end);
    let next = start;
    const work = async () => {
        const buffer = Buffer.allocUnsafeSlow(inlineBytes);
        while (next < end) {
            const at = next;
            next += inlineBytes;
            await copyPiece(source, target, buffer.subarray(0, end - at), at);
        }
    };
    // All of them end before the caller closes the descriptors.
    const results = await Promise.allSettled(Array.from({ length: piecesAtOnce }, work));
    for (const result of results)
        if (result.status === "rejected")
            throw result.reason;
}
async function copyPiece(source, target, buffer, start) {
    for (let at = start; at < start + buffer.length;) {
        const { bytesRead } = await readAt(source, buffer, 0, start + buffer.length - at, at);
        if (bytesRead === 0)
            return;
        for (let done = 0; done < bytesRead;)
            done += (await writeAt(target, buffer, done, bytesRead - done, at + done)).bytesWritten;
        at += bytesRead;
    }
}
function copySmall(source, target, start, end) {
    const buffer = Buffer.allocUnsafe(end - start);
    for (let at = start; at < end;) {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, buffer, 0, end - at, at);
        if (length === 0)
            return;
        for (let done = 0; done < length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(target, buffer, done, length - done, at + done);
        at += length;
    }
}
function callAsync(args) {
    return new Promise((resolve) => {
        (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .libc */ .nF)(copyCall).async(...args, (_error, result) => resolve(Number(result)));
    });
}
function terminated(path) {
    return Buffer.concat([path, Buffer.of(0)]);
}


/***/ }),

/***/ 82297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ acquireLock),
/* harmony export */   bh: () => (/* binding */ tryLock)
/* harmony export */ });
/* unused harmony export Lock */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16986);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33809);



const LOCK_SH = 1;
const LOCK_EX = 2;
const LOCK_NB = 4;
const flockCall = "int flock(int fd, int operation)";
/** A held lock; given back when disposed. */
class Lock {
    path;
    #descriptor;
    constructor(path, descriptor) {
        this.path = path;
        this.#descriptor = descriptor;
    }
    /** Changes a shared lock into an exclusive one or back; false when others hold it (the lock may then be lost for a moment). */
    change(mode) {
        return this.#descriptor !== undefined && tryFlock(this.#descriptor, mode);
    }
    [Symbol.dispose]() {
        if (this.#descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
        this.#descriptor = undefined;
    }
}
/** Locks without waiting; undefined when others hold it or nothing is there. */
function tryLock(path, mode) {
    const descriptor = open(path);
    if (descriptor === undefined)
        return undefined;
    if (tryFlock(descriptor, mode) && isStillAt(path, descriptor))
        return new Lock(path, descriptor);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return undefined;
}
/** Locks, waiting for others; undefined when nothing is there. */
async function acquireLock(path, mode) {
    for (;;) {
        const descriptor = open(path);
        if (descriptor === undefined)
            return undefined;
        if (tryFlock(descriptor, mode) || (await flockWaiting(descriptor, mode))) {
            if (isStillAt(path, descriptor))
                return new Lock(path, descriptor);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function open(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === "ENOENT")
            return undefined;
        throw error;
    }
}
function tryFlock(descriptor, mode) {
    try {
        (0,_native_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCall */ .Mn)(flockCall, [descriptor, operation(mode) | LOCK_NB]);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === "EAGAIN" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === "EWOULDBLOCK")
            return false;
        throw error;
    }
}
function flockWaiting(descriptor, mode) {
    return new Promise((resolve) => {
        (0,_native_js__WEBPACK_IMPORTED_MODULE_2__/* .libc */ .nF)(flockCall).async(descriptor, operation(mode), (_error, result) => resolve(result === 0));
    });
}
function operation(mode) {
    return mode === "shared" ? LOCK_SH : LOCK_EX;
}
function isStillAt(path, descriptor) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
    const held = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
    return here !== undefined && here.ino === held.ino && here.dev === held.dev;
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mountOverlay)
/* harmony export */ });
/* unused harmony export maximumLowers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16986);
/* harmony import */ var _mount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1441);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33809);




const FSOPEN = 430;
const FSCONFIG = 431;
const FSMOUNT = 432;
const MOVE_MOUNT = 429;
const SET_FLAG = 0;
const SET_STRING = 1;
const CREATE = 6;
const CLOSE_ON_EXEC = 1;
const MOVE_EMPTY_PATH = 4;
const MOUNT_READ_ONLY = 1;
const AT_FDCWD = -100;
const openCall = "long syscall(long number, const char *type, long flags)";
const configCall = "long syscall(long number, long fd, long command, const char *key, const char *value, long aux)";
const makeCall = "long syscall(long number, long fd, long flags, long attributes)";
const moveCall = "long syscall(long number, long fd, const char *from, long to_fd, const char *to, long flags)";
/** Attempts, each a millisecond after a longer wait: ten seconds in all, since sandboxes of other pipelines may just be starting. */
const patience = 140;
let classic;
/** How many layers this kernel stacks below one upper. */
function maximumLowers() {
    return classic ? 150 : 490;
}
/** Mounts an overlay. */
function mountOverlay(request) {
    for (let attempt = 1;; attempt += 1) {
        try {
            mountThroughDescriptors(request);
            return;
        }
        catch (error) {
            // The overlay that a layer was the upper of goes a little later than its last mount.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) !== "EBUSY" || attempt === patience)
                throw error;
            clearWork(request);
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, attempt);
        }
    }
}
/** What an attempt left in the work folder says that a volatile overlay was not ended well: the next attempt would refuse it. */
function clearWork({ upper }) {
    if (upper)
        for (const name of ["work", "index"])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${upper.work}/${name}`, { recursive: true, force: true });
}
function mountThroughDescriptors(request) {
    const folders = [...request.lowers, ...(request.upper ? [request.upper.path, request.upper.work] : [])];
    const descriptors = [];
    try {
        for (const folder of folders)
            descriptors.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY));
        const names = descriptors.map((descriptor) => `/proc/self/fd/${descriptor}`);
        const lowers = names.slice(0, request.lowers.length);
        const [upper, work] = names.slice(request.lowers.length);
        const options = { lowers, upper: upper !== undefined && work !== undefined ? { path: upper, work } : undefined };
        mountByName({ ...options, target: request.target });
    }
    finally {
        for (const descriptor of descriptors)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function mountByName(request) {
    if (classic === true)
        mountClassic(request);
    else if (classic === false)
        mountNew(request);
    else
        classic = mountFirst(request);
}
/** The first mount finds out what this kernel can; answers whether it had to be the classic call. */
function mountFirst(request) {
    try {
        mountNew(request);
        return false;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === "EBUSY")
            throw error;
        mountClassic(request);
        return true;
    }
}
function mountNew({ lowers, upper, target }) {
    const context = (0,_native_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCall */ .Mn)(openCall, [FSOPEN, "overlay", CLOSE_ON_EXEC], "open overlay");
    let made;
    try {
        const set = (key, value) => configure(context, SET_STRING, key, value);
        for (const lower of lowers)
            set("lowerdir+", lower);
        if (upper) {
            set("upperdir", upper.path);
            set("workdir", upper.work);
            configure(context, SET_FLAG, "volatile", null);
        }
        set("redirect_dir", "nofollow");
        set("metacopy", "off");
        set("index", upper ? "on" : "off");
        configure(context, CREATE, null, null);
        made = (0,_native_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCall */ .Mn)(makeCall, [FSMOUNT, context, CLOSE_ON_EXEC, upper ? 0 : MOUNT_READ_ONLY], `mount overlay on '${target}'`);
        (0,_native_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCall */ .Mn)(moveCall, [MOVE_MOUNT, made, "", AT_FDCWD, target, MOVE_EMPTY_PATH], `mount overlay on '${target}'`);
    }
    finally {
        if (made !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(made);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(context);
    }
}
function configure(context, command, key, value) {
    try {
        (0,_native_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCall */ .Mn)(configCall, [FSCONFIG, context, command, key, value, 0], `overlay ${key ?? "create"}`);
    }
    catch (error) {
        const reason = kernelReason(context);
        if (error instanceof Error && reason !== "")
            error.message += `: ${reason}`;
        throw error;
    }
}
function kernelReason(context) {
    const buffer = Buffer.alloc(1024);
    try {
        return buffer.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(context, buffer)).trim();
    }
    catch {
        return "";
    }
}
function mountClassic({ lowers, upper, target }) {
    const parts = [`lowerdir=${lowers.join(":")}`, "redirect_dir=nofollow", "metacopy=off", `index=${upper ? "on" : "off"}`];
    if (upper)
        parts.push(`upperdir=${upper.path}`, `workdir=${upper.work}`);
    const request = { source: "overlay", target, type: "overlay", readOnly: upper === undefined };
    try {
        (0,_mount_js__WEBPACK_IMPORTED_MODULE_2__/* .mount */ .Or)({ ...request, options: [...parts, ...(upper ? ["volatile"] : [])].join(",") });
    }
    catch (error) {
        if (!upper || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === "EBUSY")
            throw error;
        // Before Linux 5.10.
        (0,_mount_js__WEBPACK_IMPORTED_MODULE_2__/* .mount */ .Or)({ ...request, options: parts.join(",") });
    }
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ joinBytes),
/* harmony export */   n: () => (/* binding */ shortenPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Longest path a system call takes is 4096 bytes, but trees may be deeper: below a folder of such depth, paths start at a descriptor. */
const longBytes = 3000;
/** The folder itself while its path is short, else a short name for it that lives until disposed. */
function shortenPath(path) {
    if (path.length < longBytes)
        return { path, [Symbol.dispose]: () => { } };
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    return { path: Buffer.from(`/proc/self/fd/${descriptor}`), [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor) };
}
/** A path below a folder, as bytes. */
function joinBytes(folder, name) {
    if (folder.length === 0)
        return name;
    return name.length === 0 ? folder : Buffer.concat([folder, slash, name]);
}
const slash = Buffer.from("/");


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

/***/ 19735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ digestContent),
/* harmony export */   d: () => (/* binding */ digestContentSync)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var _linux_data_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23921);
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
 * What large content hashes to: sha256 over the sha256 of each of its pieces of 1 MiB, and nothing of those that are all zeros.
 * Every byte of a packed layer is checked between its arrival and its first use, so this is most of what a restore costs; a disk image is
 * mostly holes. Pieces can be hashed on all processors at once, and holes need not be read. The digest says nothing of where holes are.
 */
const pieceBytes = 1024 * 1024;
const heading = `osbuild-action pieces ${pieceBytes}\n`;
const zeros = Buffer.alloc(pieceBytes);
const zeroDigest = Buffer.alloc(32);
/** Digest of the first bytes of a file; of all of it without a number. */
async function digestContent(path, bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "r"), true);
        const pieces = listPieces(file.fd, bytes);
        const digests = new Array(Math.ceil(bytes / pieceBytes)).fill(zeroDigest);
        const queue = pieces[Symbol.iterator]();
        const work = async () => {
            const buffer = Buffer.allocUnsafeSlow(Math.min(pieceBytes, bytes));
            for (const piece of queue) {
                const length = await readFully(file, buffer, piece * pieceBytes, Math.min(pieceBytes, bytes - piece * pieceBytes));
                const content = buffer.subarray(0, length);
                if (!isZero(content))
                    digests[piece] = Buffer.from(await node_crypto__WEBPACK_IMPORTED_MODULE_0__.webcrypto.subtle.digest("SHA-256", content));
            }
        };
        await Promise.all(Array.from({ length: Math.min(pieces.length, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.availableParallelism)() + 1, 8) }, work));
        return combine(digests, bytes);
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
/** The same while nothing else can go on. */
function digestContentSync(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    const buffer = Buffer.allocUnsafe(pieceBytes);
    const digests = [];
    let bytes = 0;
    try {
        for (let length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer); length > 0; length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer)) {
            const content = buffer.subarray(0, length);
            digests.push(isZero(content) ? zeroDigest : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "buffer"));
            bytes += length;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    return combine(digests, bytes);
}
/** Numbers of the pieces that are not holes. */
function listPieces(descriptor, bytes) {
    const pieces = [];
    for (const { start, end } of (0,_linux_data_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .listDataRanges */ .Z)(descriptor, bytes)) {
        const first = Math.max(Math.floor(start / pieceBytes), (pieces.at(-1) ?? -1) + 1);
        for (let piece = first; piece * pieceBytes < end; piece += 1)
            pieces.push(piece);
    }
    return pieces;
}
function isZero(content) {
    return content.equals(zeros.subarray(0, content.length));
}
function combine(digests, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${heading}${bytes}\n`).update(Buffer.concat(digests)).digest("hex");
}
async function readFully(file, buffer, position, length) {
    let done = 0;
    while (done < length) {
        const { bytesRead } = await file.read(buffer, done, length - done, position + done);
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return done;
}


/***/ }),

/***/ 2023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   td: () => (/* binding */ replaceLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

let counter = 0;
/** Writes a file so that others see either the old content or all of the new. Durable only after a flush. */
function replaceFile(path, content) {
    const next = temporaryName(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(next, content, { mode: 0o644 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(next, path);
}
/** Points a symbolic link somewhere else; at no time is there none. */
function replaceLink(path, target) {
    const next = temporaryName(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(next, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, next);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(next, path);
}
/** Whether a name was made by this file and is left over. */
function isTemporaryName(name) {
    return /\.\d+-\d+\.new$/.test(name);
}
function temporaryName(path) {
    counter += 1;
    return `${path}.${process.pid}-${counter}.new`;
}


/***/ }),

/***/ 86813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   z: () => (/* binding */ explaining)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/** A failure of the store's disk as a person reads it; what is for people already, and bugs, stay as they are. */
function explainFailure(error, what) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS || code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return error;
    if (code === "EACCES" || code === "EPERM") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(`${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error)}`, {
            hint: "The store belongs to root: run the same command with sudo",
            cause: error,
        });
    }
    if (code !== "ENOSPC" && code !== "EDQUOT")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(`${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error)}`, { cause: error });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(`${what}: the disk is full`, {
        code: "E_STORE_FULL",
        hint: "Free space, run `osbuild-action store prune`, or put the store on a larger disk",
        cause: error,
    });
}
/** Runs an action; failures of the disk come out explained. */
async function explaining(what, action) {
    try {
        return await action();
    }
    catch (error) {
        throw explainFailure(error, what);
    }
}


/***/ }),

/***/ 66771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   uW: () => (/* binding */ findBases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _object_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21264);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27869);




/** Every object of a store, by digest. */
function takeInventory(layout) {
    const refs = Map.groupBy((0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .listRefs */ .Dy)(layout), (ref) => ref.digest);
    const objects = new Map();
    for (const digest of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(layout.objects).sort()) {
        const record = (0,_object_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .aE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.objects, digest));
        const own = refs.get(digest) ?? [];
        objects.set(digest, { digest, record, refs: own, usedMs: Math.max(0, ...own.map((ref) => ref.usedMs)) });
    }
    return withUses(objects);
}
/** Digests of objects that others are on top of. */
function findBases(objects) {
    const bases = new Set();
    for (const { record } of objects)
        if (record?.base)
            bases.add(record.base);
    return bases;
}
/** What is below something used is used. */
function withUses(objects) {
    for (const { record, usedMs } of [...objects.values()].sort((one, other) => other.usedMs - one.usedMs)) {
        for (let base = record?.base ?? null; base !== null;) {
            const below = objects.get(base);
            if (below === undefined || below.usedMs >= usedMs)
                break;
            objects.set(base, { ...below, usedMs });
            base = below.record?.base ?? null;
        }
    }
    return objects;
}
/** Bytes an object takes; for a damaged one, at least its folder. */
function sizeOf(layout, object) {
    return object.record?.sizeBytes ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.objects, object.digest), { throwIfNoEntry: false })?.size ?? 0;
}


/***/ }),

/***/ 53319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ objectDigest),
/* harmony export */   MD: () => (/* binding */ digestFileContent),
/* harmony export */   c8: () => (/* binding */ digestLayer),
/* harmony export */   hl: () => (/* binding */ isEmptyLayer),
/* harmony export */   so: () => (/* binding */ digestFileFacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _linux_short_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(832);
/* harmony import */ var _linux_xattr_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70611);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19735);
/* harmony import */ var _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51443);
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







const blockBytes = 512;
const sliceMs = 10;
const smallBytes = 1 << 20;
/** Digests a layer; lets others run in between. */
async function digestLayer({ layer, times }) {
    const walk = {
        times,
        hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"),
        linked: new Map(),
        entries: 0,
        blocks: 0n,
        lastPause: performance.now(),
    };
    walk.hash.update(`osbuild-action layer 1\ntimes ${times}\n`);
    await visit(walk, Buffer.alloc(0), Buffer.from(layer));
    return { layerDigest: walk.hash.digest("hex"), entries: walk.entries, sizeBytes: Number(walk.blocks) * blockBytes };
}
/** Name of the tree that a layer makes of its base (null: of an empty tree). */
function objectDigest(base, layerDigest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", `osbuild-action object 1\nbase ${base ?? "none"}\nlayer ${layerDigest}\n`);
}
/** Whether a layer changes nothing of its base: no paths, and the root folder as it was. */
function isEmptyLayer(layer, before, times) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(layer).length > 0)
        return false;
    return describeRoot(layer, times) === describeRoot(before, times);
}
function describeRoot(layer, times) {
    const path = Buffer.from(layer);
    return describe(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { bigint: true }), times) + describeXattrs(path).toString("latin1");
}
/** `path` is below the layer's root, `full` is how to reach it. */
async function visit(walk, path, full) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full, { bigint: true });
        walk.entries += 1;
        if (performance.now() - walk.lastPause > sliceMs) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            walk.lastPause = performance.now();
        }
        const first = findFirstName(walk, path, stat);
        if (first !== undefined)
            return record(walk, path, `same ${first.length}`, first);
        walk.blocks += stat.blocks;
        record(walk, path, describe(full, stat, walk.times), await contentOf(full, stat));
        walk.hash.update(describeXattrs(full));
        if (!stat.isDirectory())
            return;
        const folder = __addDisposableResource(env_1, (0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenPath */ .n)(full), false);
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder.path, { encoding: "buffer" }).sort(Buffer.compare)) {
            await visit(walk, (0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBytes */ .m)(path, name), (0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBytes */ .m)(folder.path, name));
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
/** Digest of what is in a regular file. */
async function digestFileContent(path) {
    return (await contentOf(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { bigint: true }))).toString("hex");
}
/** Digest of all that a file is but its name: two with the same may as well be one. */
async function digestFileFacts(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { bigint: true });
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${describe(path, stat, false)} ${stat.mtimeNs}\n`);
    return digest
        .update(await contentOf(path, stat))
        .update(describeXattrs(path))
        .digest("hex");
}
function record(walk, path, facts, content) {
    walk.hash.update(`${facts} ${path.length} ${content.length}\n`).update(path).update(content);
}
function findFirstName(walk, path, stat) {
    if (stat.isDirectory() || stat.nlink < 2n)
        return undefined;
    const key = `${stat.dev}:${stat.ino}`;
    const first = walk.linked.get(key);
    if (first === undefined)
        walk.linked.set(key, path);
    return first;
}
/** Everything of a path but its name, content and extended attributes. */
function describe(path, stat, times) {
    const kind = kindOf(stat);
    if (kind === "whiteout")
        return kind;
    const facts = [kind, (stat.mode & 4095n).toString(8), stat.uid, stat.gid];
    if (kind === "file")
        facts.push(stat.size);
    if (kind === "block" || kind === "character")
        facts.push(stat.rdev);
    if (kind === "folder" && (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_4__/* .findXattr */ .dc)(path, _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .opaqueMark */ .tN)?.toString() === "y")
        facts.push("opaque");
    if (times)
        facts.push(stat.mtimeNs / 1000000000n);
    return facts.join(" ");
}
function kindOf(stat) {
    if (stat.isFile())
        return "file";
    if (stat.isDirectory())
        return "folder";
    if (stat.isSymbolicLink())
        return "link";
    if (stat.isCharacterDevice())
        return stat.rdev === 0n ? "whiteout" : "character";
    if (stat.isBlockDevice())
        return "block";
    return stat.isFIFO() ? "fifo" : "socket";
}
async function contentOf(path, stat) {
    if (stat.isSymbolicLink())
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, { encoding: "buffer" });
    if (!stat.isFile() || stat.size === 0n)
        return Buffer.alloc(0);
    return stat.size <= smallBytes ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path), "buffer") : Buffer.from(await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestContent */ .a)(path), "hex");
}
function describeXattrs(path) {
    const parts = [];
    for (const name of (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_4__/* .listXattrs */ .pW)(path)) {
        if ((0,_overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .isOverlayNote */ .VV)(name))
            continue;
        const value = (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_4__/* .findXattr */ .dc)(path, name) ?? Buffer.alloc(0);
        parts.push(Buffer.from(`xattr ${name.length} ${value.length}\n${name}`, "latin1"), value);
    }
    return Buffer.concat(parts);
}


/***/ }),

/***/ 85553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ storeFormat),
/* harmony export */   B9: () => (/* binding */ openLayout),
/* harmony export */   GK: () => (/* binding */ storeLayout),
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   T4: () => (/* binding */ readLayout)
/* harmony export */ });
/* unused harmony export ensureLayout */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2023);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86813);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9757);






const storeFormat = 1;
const cacheTag = "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of osbuild-action: everything in it can be made again.\n";
/** Paths of a store. */
function storeLayout(root) {
    return {
        root,
        objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "objects"),
        refs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "refs"),
        facts: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "facts"),
        exports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "exports"),
        sources: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "sources"),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "tmp"),
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "lock"),
        format: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "store.json"),
    };
}
/** A folder as a store, with what is missing made. Throws a `StoreError` where there can be none. */
function openLayout(path) {
    return explainingStore(path, () => {
        (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)(path);
        const layout = storeLayout((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)); // mounts are known by their real paths
        ensureLayout(layout);
        return layout;
    });
}
/** A folder as a store to look at, which need not be there. Throws a `StoreError` where there can be none. */
function readLayout(path) {
    return explainingStore(path, () => {
        const layout = storeLayout(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === false)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(`Cannot open store '${path}': something else is in its place`);
        checkFormat(layout);
        return layout;
    });
}
function explainingStore(path, action) {
    try {
        return action();
    }
    catch (error) {
        const explained = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .S)(error, `Cannot open store '${path}'`);
        if (!(explained instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD) || explained.hint !== undefined)
            throw explained;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(explained.message, {
            cause: error,
            hint: "Put the store elsewhere: name a folder on a disk with --store DIR",
        });
    }
}
/** Makes what is missing of a store; refuses a folder that holds a store of another format. */
function ensureLayout(layout) {
    checkFormat(layout);
    for (const folder of [layout.refs, layout.facts, layout.sources])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    // Trees hold programs that run with their owner's rights; nobody else on this host may reach those.
    for (const folder of [layout.objects, layout.scratch])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(layout.lock, "", { flag: "a" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.root, "CACHEDIR.TAG"), cacheTag);
    if (readFormat(layout) === undefined)
        (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(layout.format, `${JSON.stringify({ format: storeFormat })}\n`);
}
/** Throws when the folder is a store this program cannot read. */
function checkFormat(layout) {
    const format = readFormat(layout);
    if (format === undefined || format === storeFormat)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(`Cannot use store '${layout.root}': it has format ${format}, this version reads ${storeFormat}`, {
        code: "E_STORE_FORMAT",
        hint: "Use another folder, or delete this one: everything in it can be made again",
    });
}
function readFormat(layout) {
    try {
        const parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(layout.format, "utf8"));
        return typeof parsed === "object" && parsed !== null && "format" in parsed ? parsed.format : "unknown";
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOENT")
            return undefined;
        if (error instanceof SyntaxError)
            return "unknown";
        throw error;
    }
}


/***/ }),

/***/ 9757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Makes a folder and what is missing above it. Node's own `recursive` never ends where a folder cannot be made, as in /proc. */
function makeFolders(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            throw error;
    }
}


/***/ }),

/***/ 17611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listTopFiles),
/* harmony export */   J: () => (/* binding */ mergeLayers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _linux_file_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69368);
/* harmony import */ var _linux_short_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(832);
/* harmony import */ var _linux_xattr_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70611);
/* harmony import */ var _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51443);
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







const sliceMs = 10;
/** Names below descriptors do not live long enough to link to. */
const descriptorFolder = "/proc/self/fd/";
/** Merges layers into a new folder. */
async function mergeLayers({ layers, target, complete, files }) {
    const top = Buffer.from(`${layers[0] ?? ""}/`);
    const merge = { complete, files, top, copied: new Map(), lastPause: performance.now() };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true });
    const roots = layers.map((layer) => found(Buffer.from(layer)));
    await mergeFolders(merge, roots, false, Buffer.from(target));
}
/** `folders` are the versions of one folder, top first; `sealed`: something in these layers hides what the base has there. */
async function mergeFolders(merge, folders, sealed, target) {
    const [top] = folders;
    if (top === undefined)
        return;
    const opaqueAt = folders.findIndex(({ path }) => isOpaque(path));
    const visible = opaqueAt === -1 ? folders : folders.slice(0, opaqueAt + 1);
    const hidesBase = sealed || opaqueAt !== -1;
    await mergeEntries(merge, visible, hidesBase, target);
    (0,_linux_file_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .copyPathFacts */ .GT)(top.path, target, top.stat);
    if (opaqueAt === 0)
        (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .removeXattr */ .o$)(target, _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .opaqueMark */ .tN);
    if (merge.complete)
        showInnerOpaque(target);
    if (hidesBase && !merge.complete)
        (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .setXattr */ .Wh)(target, _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .opaqueMark */ .tN, Buffer.from("y"));
}
async function mergeEntries(merge, folders, hidesBase, target) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = __addDisposableResource(env_1, new DisposableStack(), false);
        const sources = folders.map(({ path }) => stack.use((0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .n)(path)).path);
        const { path } = stack.use((0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .n)(target));
        for (const [name, versions] of collect(sources))
            await mergeEntry(merge, versions, hidesBase, (0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBytes */ .m)(path, name));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Names at the top of the tree that these layers make, when nothing but files is there. */
function listTopFiles(layers) {
    const roots = layers.map((layer) => Buffer.from(layer));
    const opaqueAt = roots.findIndex(isOpaque);
    const entries = [...collect(opaqueAt === -1 ? roots : roots.slice(0, opaqueAt + 1))];
    const seen = entries.filter(([, [top]]) => top !== undefined && !isWhiteout(top.stat));
    return seen.every(([, [top]]) => top?.stat.isFile() === true) ? seen.map(([name]) => name.toString()).sort() : undefined;
}
/** Every name with all its versions, top first. */
function collect(folders) {
    const names = new Map();
    for (const path of folders) {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { encoding: "buffer" })) {
            const key = name.toString("latin1");
            const entry = names.get(key) ?? [name, []];
            entry[1].push(found((0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBytes */ .m)(path, name)));
            names.set(key, entry);
        }
    }
    return names.values();
}
async function mergeEntry(merge, versions, parentHidesBase, target) {
    const [top] = versions;
    if (top === undefined)
        return;
    if (performance.now() - merge.lastPause > sliceMs) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        merge.lastPause = performance.now();
    }
    if (top.stat.isDirectory()) {
        const other = versions.findIndex(({ stat }) => !stat.isDirectory());
        const folders = other === -1 ? versions : versions.slice(0, other);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { mode: 0o700 });
        return mergeFolders(merge, folders, other !== -1, target);
    }
    if (!isWhiteout(top.stat))
        return place(merge, top, target);
    if (!merge.complete && !parentHidesBase)
        (0,_linux_file_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .makeNode */ .HI)(target, top.stat.mode, 0n);
}
async function place(merge, { path, stat }, target) {
    if (merge.files === "link" && tryPlace(node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync, path, target))
        return;
    if (merge.files === "move" && path.subarray(0, merge.top.length).equals(merge.top) && tryPlace(node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync, path, target))
        return;
    const key = `${stat.dev}:${stat.ino}`;
    const copy = stat.nlink > 1n ? merge.copied.get(key) : undefined;
    if (copy !== undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(copy, target);
    await (0,_linux_file_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .copyPath */ .be)(path, target, stat);
    if (stat.nlink > 1n && !target.includes(descriptorFolder))
        merge.copied.set(key, target);
}
function tryPlace(action, path, target) {
    try {
        action(path, target);
        return true;
    }
    catch (error) {
        // A packed layer is another filesystem; a file can have only so many names.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "EXDEV" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "EMLINK")
            return false;
        throw error;
    }
}
function found(path) {
    return { path, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true }) };
}
/** A folder that is opaque in an overlay within the tree, such as a container's layer, says so without our overlay's escape. */
function showInnerOpaque(path) {
    const value = (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .findXattr */ .dc)(path, _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .innerOpaqueMark */ .RE);
    if (value === undefined)
        return;
    (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .setXattr */ .Wh)(path, _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .opaqueMark */ .tN, value);
    (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .removeXattr */ .o$)(path, _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .innerOpaqueMark */ .RE);
}
function isOpaque(path) {
    return (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_5__/* .findXattr */ .dc)(path, _overlay_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .opaqueMark */ .tN)?.toString() === "y";
}
function isWhiteout(stat) {
    return stat.isCharacterDevice() && stat.rdev === 0n;
}


/***/ }),

/***/ 21264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   bM: () => (/* binding */ formatRecord)
/* harmony export */ });
/* unused harmony export parseRecord */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);




/** Text of object.json: the fields in this order and a checksum over them, so that any flipped bit shows. */
function formatRecord(record) {
    const { digest, base, layerDigest, merged, layer, times, sizeBytes, entries, boot, createdMs, engine } = record;
    const form = layer.kind === "folder" ? { kind: layer.kind } : { kind: layer.kind, bytes: layer.bytes, contentDigest: layer.contentDigest };
    const body = JSON.stringify({
        digest,
        base,
        layerDigest,
        merged,
        layer: form,
        times,
        sizeBytes,
        entries,
        boot,
        createdMs,
        engine,
    });
    return `${body.slice(0, -1)},"checksum":"${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex")}"}\n`;
}
/** The record in a text; undefined when a single bit of it is not as `formatRecord` wrote it. */
function parseRecord(text) {
    try {
        const record = JSON.parse(text);
        return formatRecord(record) === text ? record : undefined;
    }
    catch {
        return undefined;
    }
}
/** The record of an object's folder; undefined when there is no object. */
function findRecord(folder) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "object.json"), "utf8");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOTDIR")
            return undefined;
        throw error;
    }
    const record = parseRecord(text);
    if (record !== undefined && folder.endsWith(`/${record.digest}`))
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD(`Damaged object in the store: '${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "object.json")}' is not what was written`, {
        code: "E_STORE_DAMAGED",
        hint: "Run `osbuild-action store verify --repair`; what is missing then is built again",
    });
}
/** The record of an object's folder; undefined when it is damaged or there is no object. */
function readRecord(folder) {
    try {
        return findRecord(folder);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ removeOverlayNotes),
/* harmony export */   RE: () => (/* binding */ innerOpaqueMark),
/* harmony export */   VV: () => (/* binding */ isOverlayNote),
/* harmony export */   tN: () => (/* binding */ opaqueMark)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _linux_short_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _linux_xattr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70611);
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



/** Attributes that overlayfs itself puts on what is in an upper folder. */
/** Nothing of the layers below shows in this folder. The only one that means something in a sealed layer. */
const opaqueMark = "trusted.overlay.opaque";
/** The same of an overlay within the tree, as the kernel writes it into a layer. */
const innerOpaqueMark = "trusted.overlay.overlay.opaque";
const impureMark = "trusted.overlay.impure";
/** Whether an attribute is overlay's. Those of an overlay inside the tree have one more `overlay.` in their name. */
function isOverlayNote(name) {
    return name.startsWith("trusted.overlay.") && !name.startsWith("trusted.overlay.overlay.");
}
/**
 * Takes off the notes that name inodes of this disk, so that a layer is the same wherever it goes. Only folders that overlay has marked
 * as impure hold paths with such notes, so what a stage made from nothing costs nothing. Done while nobody looks: it changes ctimes.
 */
function removeOverlayNotes(layer) {
    tidy(Buffer.from(layer));
}
function tidy(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const notes = (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_2__/* .listXattrs */ .pW)(path).filter((name) => isOverlayNote(name) && name !== opaqueMark);
        const isImpure = notes.includes(impureMark) && (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_2__/* .findXattr */ .dc)(path, impureMark)?.toString() === "y";
        for (const name of notes)
            (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_2__/* .removeXattr */ .o$)(path, name);
        if (!isImpure || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory())
            return;
        const folder = __addDisposableResource(env_1, (0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenPath */ .n)(path), false);
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder.path, { encoding: "buffer" }))
            tidy((0,_linux_short_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBytes */ .m)(folder.path, name));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ }),

/***/ 59767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hZ: () => (/* binding */ defaultMaximumBytes),
  I9: () => (/* binding */ pruneStore),
  Gj: () => (/* binding */ removeObject),
  jX: () => (/* binding */ takeObject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/linux/lock.js
var linux_lock = __webpack_require__(82297);
;// CONCATENATED MODULE: ./src/store/fetched.js


const blockBytes = 512;
/** All of it, least recently used first. */
function listFetched({ sources }) {
    const types = (0,external_node_fs_.readdirSync)(sources, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    const paths = types.flatMap(({ name }) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(sources, name)).map((item) => (0,external_node_path_.join)(sources, name, item)));
    return paths.map(describe).toSorted((one, other) => one.usedMs - other.usedMs);
}
function describe(path) {
    return { path, sizeBytes: measure(path), usedMs: (0,external_node_fs_.lstatSync)(path).ctimeMs };
}
function measure(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }); // a build may just have finished a download
    const own = (stat?.blocks ?? 0) * blockBytes;
    if (!stat?.isDirectory())
        return own;
    return (0,external_node_fs_.readdirSync)(path).reduce((sum, name) => sum + measure((0,external_node_path_.join)(path, name)), own);
}

// EXTERNAL MODULE: ./src/store/inventory.js
var inventory = __webpack_require__(66771);
// EXTERNAL MODULE: ./src/store/refs.js
var refs = __webpack_require__(27869);
// EXTERNAL MODULE: ./src/store/scratch.js
var store_scratch = __webpack_require__(64253);
;// CONCATENATED MODULE: ./src/store/prune.js
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
 * Deletes what no ref reaches, then what was not used for longest, until the rest fits. Only objects that nothing is on top of can go, so
 * every chain stays whole; one that a running build uses is locked and stays, and so does all below it. What sources fetched counts and goes
 * in the same way, but only while nobody has the store open: nothing says what of it a running build uses.
 */
async function pruneStore(layout, maximumBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, store_scratch/* Scratch */.fx.make(layout.scratch, "prune"), true);
        const objects = new Map((0,inventory/* takeInventory */.O1)(layout));
        const removed = [];
        const kept = new Set();
        const alone = __addDisposableResource(env_1, (0,linux_lock/* tryLock */.bh)(layout.lock, "exclusive"), false);
        const fetched = listFetched(layout);
        const content = alone === undefined ? [] : [...fetched];
        const removedContent = [];
        const before = sum([...objects.values()].map((object) => (0,inventory/* sizeOf */.$d)(layout, object))) + sum(fetched.map((item) => item.sizeBytes));
        let bytes = before;
        for (;;) {
            const isOver = bytes > maximumBytes;
            const next = chooseNext(objects, kept, isOver);
            const [item] = content;
            if (item !== undefined && isOver && isOlder(item, next)) {
                (0,external_node_fs_.renameSync)(item.path, (0,external_node_path_.join)(scratch.path, `content-${removedContent.length}`));
                bytes -= item.sizeBytes;
                removedContent.push(item.path);
                content.shift();
                continue;
            }
            if (next === undefined)
                break;
            if (await removeObject(layout, next.digest, scratch.path)) {
                objects.delete(next.digest);
                removed.push(next);
                bytes -= (0,inventory/* sizeOf */.$d)(layout, next);
            }
            else
                kept.add(next.digest);
        }
        return { removed, removedContent, freedBytes: before - bytes, keptBytes: bytes, isOverLimit: bytes > maximumBytes };
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
/** Objects that nothing refers to go first, whatever their age. */
function isOlder(item, object) {
    return object === undefined || (object.refs.length > 0 && item.usedMs < object.usedMs);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
/** A limit that leaves room for others: 20 GB, or half the disk if that is less. */
function defaultMaximumBytes(path) {
    const { blocks, bsize } = (0,external_node_fs_.statfsSync)(findExisting(path));
    return Math.min(20e9, Math.floor((blocks * bsize) / 2));
}
/** The folder itself, or the nearest above it that exists: a store may be about to be made. */
function findExisting(path) {
    return (0,external_node_fs_.existsSync)(path) || path === (0,external_node_path_.dirname)(path) ? path : findExisting((0,external_node_path_.dirname)(path));
}
/** Deletes an object and the refs to it, unless somebody uses it. */
async function removeObject(layout, digest, scratch) {
    const gone = takeObject(layout, digest, scratch);
    if (gone !== undefined)
        await (0,store_scratch/* removeFolder */.v$)(gone);
    return gone !== undefined;
}
/** Moves an object into scratch, unless somebody uses it. Refs go first: at no time does one point to nothing. */
function takeObject(layout, digest, scratch) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = (0,external_node_path_.join)(layout.objects, digest);
        const lock = __addDisposableResource(env_2, (0,linux_lock/* tryLock */.bh)(folder, "exclusive"), false);
        if (lock === undefined)
            return undefined;
        for (const ref of (0,refs/* listRefs */.Dy)(layout))
            if (ref.digest === digest)
                (0,refs/* removeRef */.KF)(layout, ref.id);
        const gone = (0,external_node_path_.join)(scratch, digest);
        (0,external_node_fs_.renameSync)(folder, gone);
        return gone;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
function chooseNext(objects, kept, isOver) {
    const bases = (0,inventory/* findBases */.uW)(objects.values());
    const leaves = [...objects.values()].filter(({ digest }) => !bases.has(digest) && !kept.has(digest));
    const candidates = isOver ? leaves : leaves.filter(({ refs }) => refs.length === 0);
    return candidates.reduce((oldest, object) => (oldest === undefined || object.usedMs < oldest.usedMs ? object : oldest), undefined);
}


/***/ }),

/***/ 27869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findRef),
/* harmony export */   Dy: () => (/* binding */ listRefs),
/* harmony export */   KF: () => (/* binding */ removeRef),
/* harmony export */   Ln: () => (/* binding */ writeRef),
/* harmony export */   nW: () => (/* binding */ writeStageRecord),
/* harmony export */   vL: () => (/* binding */ findStageRecord),
/* harmony export */   vN: () => (/* binding */ touchRef)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);





const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const targetPattern = /^\.\.\/objects\/([0-9a-f]{64})$/;
/** Digest a ref points to; undefined when there is no such ref. */
function findRef(layout, id) {
    try {
        return targetPattern.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(refPath(layout, id)))?.[1];
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "EINVAL")
            return undefined;
        throw error;
    }
}
/** Notes what is known of a stage; not durable before the filesystem is flushed. */
function writeStageRecord(layout, id, record) {
    const text = JSON.stringify(record);
    (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(factsPath(layout, id), `${text}\n${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text)}\n`);
}
/** Points a ref to an object that is durable already. */
function writeRef(layout, id, digest) {
    (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceLink */ .td)(refPath(layout, id), `../objects/${digest}`);
}
/** Takes a ref away. */
function removeRef(layout, id) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(refPath(layout, id), { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(factsPath(layout, id), { force: true });
}
/** Every ref, by name. */
function listRefs(layout) {
    const refs = [];
    for (const id of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(layout.refs).sort()) {
        const digest = (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemporaryName */ .$W)(id) ? undefined : findRef(layout, id);
        const stat = digest === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(refPath(layout, id), { throwIfNoEntry: false });
        if (digest !== undefined && stat !== undefined)
            refs.push({ id, digest, usedMs: stat.mtimeMs });
    }
    return refs;
}
/** What is known of a stage; undefined when that is gone or damaged. */
function findStageRecord(layout, id) {
    try {
        return parseSealed((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(factsPath(layout, id), "utf8"));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT")
            return undefined;
        throw error;
    }
}
/** Notes that a stage's tree is used now: pruning takes what was not used for longest. */
function touchRef(layout, id) {
    const now = new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(refPath(layout, id), now, now);
}
function refPath(layout, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.refs, requireName(id));
}
function factsPath(layout, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.facts, `${requireName(id)}.json`);
}
/** Names come out of files from elsewhere too: they must not lead out of the store. */
function requireName(id) {
    if (!namePattern.test(id))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD(`Cannot use '${id}' as the name of a tree`);
    return id;
}
/** The record in a text with its checksum below. */
function parseSealed(content) {
    const [text = "", checksum] = content.split("\n");
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text) !== checksum || content !== `${text}\n${checksum}\n`)
        return undefined;
    return JSON.parse(text);
}


/***/ }),

/***/ 64253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ sweepScratch),
/* harmony export */   fx: () => (/* binding */ Scratch),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);
/* harmony import */ var _linux_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82297);
/* harmony import */ var _linux_mount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1441);
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
 * Folders of one process inside the store, each locked by who made it. A process that is killed leaves its folder behind, but not the lock
 * and, since it has its own mount namespace, no mounts: the next one to open the store finds the folder without holder and deletes it.
 */
/** A folder that goes away with its scope, with what is mounted below it. */
class Scratch {
    path;
    #lock;
    constructor(path, lock) {
        this.path = path;
        this.#lock = lock;
    }
    /** Makes a locked folder below `parent`. */
    static make(parent, prefix) {
        for (;;) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${prefix}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { mode: 0o711 });
            // A sweep may come between the two calls and take the folder for a leftover: then there is nothing to lock, and another is made.
            const lock = (0,_linux_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .tryLock */ .bh)(path, "exclusive");
            if (lock !== undefined)
                return new Scratch(path, lock);
        }
    }
    async [Symbol.asyncDispose]() {
        await removeFolder(this.path);
        this.#lock[Symbol.dispose]();
    }
}
/** Deletes every scratch folder whose holder is gone; answers how many. */
async function sweepScratch(parent) {
    let swept = 0;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
            const lock = __addDisposableResource(env_1, (0,_linux_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .tryLock */ .bh)(path, "exclusive"), false);
            if (lock === undefined)
                continue;
            await removeFolder(path);
            swept += 1;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    return swept;
}
/** Unmounts all below a folder, then deletes it; never leaves its filesystem, never follows a mount. */
async function removeFolder(path) {
    if (isGone(path))
        return;
    for (const point of (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .listMounts */ .dx)(path))
        (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .detachMount */ .vE)(point);
    const left = (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .listMounts */ .dx)(path);
    if (left.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD(`Cannot delete '${path}': '${left[0]}' is still mounted`, { code: "E_STORE_BUSY" });
    const result = await removeOnce(path);
    if (result === undefined)
        return;
    const { execa } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 16854));
    await execa("chattr", ["-R", "-f", "-i", "-a", "--", path], { reject: false });
    const problem = await removeOnce(path);
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD(`Cannot delete '${path}': ${problem}`);
}
/** Most scratch folders of a build that finds everything in the store are empty. */
function isGone(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
async function removeOnce(path) {
    const { execa } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 16854));
    const { exitCode, stderr, code } = await execa("rm", ["-rf", "--one-file-system", "--", path], { reject: false });
    if (exitCode === 0)
        return undefined;
    return stderr.split("\n")[0] || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)({ code }) || `rm ended with ${exitCode}`;
}


/***/ }),

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Store)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/linux/lock.js
var linux_lock = __webpack_require__(82297);
// EXTERNAL MODULE: ./src/linux/mount.js
var linux_mount = __webpack_require__(1441);
// EXTERNAL MODULE: ./src/linux/overlay.js
var overlay = __webpack_require__(7676);
;// CONCATENATED MODULE: ./src/store/abilities.js





/** Finds out by trying; `onNotice` is told once what will be slower and why. */
async function probeAbilities(scratch, onNotice) {
    const problem = tryOverlay((0,external_node_path_.join)(scratch, "probe"));
    if (problem !== undefined)
        onNotice(`This host cannot stack layers (${problem}): every checkpoint is a full copy of its tree`);
    const squashfs = await canMountSquashfs();
    if (!squashfs)
        onNotice("This host cannot mount squashfs: layers from a cache are unpacked");
    return { overlay: problem === undefined, squashfs };
}
function tryOverlay(folder) {
    const [lower, upper, work, target] = ["lower", "upper", "work", "target"].map((name) => (0,external_node_path_.join)(folder, name));
    for (const path of [lower, upper, work, target])
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    try {
        (0,overlay/* mountOverlay */.M)({ lowers: [lower], upper: { path: upper, work }, target });
        (0,linux_mount/* unmount */.vs)(target);
        (0,external_node_fs_.rmSync)(folder, { recursive: true });
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
async function canMountSquashfs() {
    if (!(0,external_node_fs_.existsSync)("/dev/loop-control"))
        return false;
    if (knowsSquashfs())
        return true;
    const { execa } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 16854));
    await execa("modprobe", ["squashfs"], { reject: false });
    return knowsSquashfs();
}
function knowsSquashfs() {
    return /^\tsquashfs$/m.test((0,external_node_fs_.readFileSync)("/proc/filesystems", "utf8"));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/linux/native.js
var linux_native = __webpack_require__(33809);
;// CONCATENATED MODULE: ./src/linux/durability.js
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



const syncCall = "int syncfs(int fd)";
/** Makes all of a filesystem durable; the wait happens on another thread. */
async function syncFileSystem(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, "r");
    try {
        const result = await new Promise((resolve) => {
            (0,linux_native/* libc */.nF)(syncCall).async(descriptor, (_error, value) => resolve(value));
        });
        // The other thread keeps its errno to itself; asking again here says what is wrong.
        if (result === -1)
            (0,linux_native/* systemCall */.Mn)(syncCall, [descriptor], `write '${path}' to disk`);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Makes the entries of a folder durable. */
async function syncFolder(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(path, "r"), true);
        await folder.sync();
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

// EXTERNAL MODULE: ./src/store/failure.js
var failure = __webpack_require__(86813);
// EXTERNAL MODULE: ./src/store/layer-digest.js
var layer_digest = __webpack_require__(53319);
// EXTERNAL MODULE: ./src/store/object-record.js
var object_record = __webpack_require__(21264);
;// CONCATENATED MODULE: ./src/store/publish.js






/** Writes what a scratch folder with a layer is going to be; it is one only after `publishObject`. */
function writeRecord(folder, record) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "object.json"), (0,object_record/* formatRecord */.bM)(record));
}
/**
 * Makes a scratch folder, durable by now, an object; answers its new path, or undefined when the store had an equal one.
 * The object is locked before anyone can see it, so that nobody prunes it before a ref points to it.
 */
async function publishObject(host, folder, digest) {
    const target = (0,external_node_path_.join)(host.layout.objects, digest);
    for (;;) {
        const own = (0,linux_lock/* tryLock */.bh)(folder, "shared");
        if (own !== undefined && moveTo(folder, target)) {
            host.keep(digest, own);
            return target;
        }
        own?.[Symbol.dispose]();
        const existing = (0,linux_lock/* tryLock */.bh)(target, "shared");
        if (existing === undefined) {
            // Somebody is deleting it: then ours takes its place.
            await (0,promises_.setTimeout)(10);
        }
        else if ((0,object_record/* readRecord */.aE)(target) !== undefined) {
            host.keep(digest, existing);
            return undefined;
        }
        else {
            existing[Symbol.dispose]();
            host.discard(digest);
        }
    }
}
function moveTo(folder, target) {
    try {
        (0,external_node_fs_.renameSync)(folder, target);
        return true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === "ENOTEMPTY" || (0,errors/* codeOf */.$N)(error) === "EEXIST")
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/store/refs.js
var refs = __webpack_require__(27869);
;// CONCATENATED MODULE: ./src/store/committer.js








/**
 * Makes sealed layers durable, in the order they were sealed, while stages go on. What has queued up goes to disk together: one flush of the
 * filesystem, then objects by rename, then refs. Nothing is visible before it is durable.
 */
class Committer {
    #host;
    #queue = [];
    #running;
    constructor(host) {
        this.#host = host;
    }
    /** Queues a commit. */
    add(commit) {
        this.#queue.push(commit);
        this.#running ??= this.#run();
    }
    /** Waits until nothing is queued. Failures are told to each commit. */
    async drain() {
        while (this.#running !== undefined)
            await this.#running;
    }
    async #run() {
        // The seal that woke us returns first: the next stage is waiting for it.
        await (0,promises_.setImmediate)();
        while (this.#queue.length > 0)
            await this.#commitAll(this.#queue.splice(0));
        this.#running = undefined;
    }
    async #commitAll(commits) {
        const { layout } = this.#host;
        const prepared = [];
        for (const commit of commits)
            await attempt(commit, async () => void prepared.push(await this.#prepare(commit)));
        await this.#forAll(prepared, () => syncFileSystem(layout.scratch));
        for (const { commit, record } of prepared)
            await attempt(commit, () => this.#publish(commit, record));
        await this.#forAll(prepared, () => syncFolder(layout.objects));
        for (const { commit, record } of prepared)
            await attempt(commit, async () => (0,refs/* writeRef */.Ln)(layout, commit.id, record.digest));
        await this.#forAll(prepared, () => syncFolder(layout.refs));
        for (const { commit, record } of prepared)
            await attempt(commit, async () => commit.onCommitted(record));
    }
    async #forAll(prepared, action) {
        try {
            await action();
        }
        catch (error) {
            for (const { commit } of prepared)
                await attempt(commit, () => Promise.reject(error));
        }
    }
    async #prepare(commit) {
        const { chain, folder } = commit;
        (0,refs/* writeStageRecord */.nW)(this.#host.layout, commit.id, commit.record);
        if (folder !== undefined) {
            chain.top = await this.#describe(commit, (0,external_node_path_.join)(folder, "layer"));
            writeRecord(folder, chain.top);
        }
        if (chain.top === undefined)
            throw new errors/* StoreError */.AD(`Cannot seal '${commit.id}': there is no tree below it`);
        return { commit, record: chain.top };
    }
    async #describe({ chain, complete, merged, times }, layer) {
        const seen = await (0,layer_digest/* digestLayer */.c8)({ layer, times });
        const facts = {
            ...seen,
            times,
            layer: { kind: "folder" },
            boot: null,
            createdMs: Date.now(),
            engine: this.#host.engine,
        };
        if (merged !== undefined)
            return { ...facts, ...merged, merged: true };
        const base = complete ? null : (chain.top?.digest ?? null);
        return { ...facts, digest: (0,layer_digest/* objectDigest */.A2)(base, seen.layerDigest), base, merged: false };
    }
    async #publish({ folder, onMoved }, record) {
        const moved = folder === undefined ? undefined : await publishObject(this.#host, folder, record.digest);
        if (moved !== undefined)
            onMoved(moved);
    }
}
async function attempt(commit, action) {
    if (commit.chain.failure !== undefined)
        return;
    try {
        await action();
    }
    catch (error) {
        commit.chain.failure = (0,failure/* explainFailure */.S)(error, `Cannot seal '${commit.id}'`);
    }
}

// EXTERNAL MODULE: ./src/linux/short-path.js
var short_path = __webpack_require__(832);
;// CONCATENATED MODULE: ./src/store/clamp.js
var clamp_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var clamp_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Gives every path of a layer whose time is not before `sinceMs` the time `epochSeconds`: what a stage made or changed then has the
 * same time in every build, what came with its own time (out of a package) keeps it.
 */
function clampTimes(layer, sinceMs, epochSeconds) {
    clamp(Buffer.from(layer), sinceMs, epochSeconds);
}
function clamp(path, sinceMs, epochSeconds) {
    const stat = (0,external_node_fs_.lstatSync)(path);
    if (stat.isDirectory()) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = clamp_addDisposableResource(env_1, (0,short_path/* shortenPath */.n)(path), false);
            for (const name of (0,external_node_fs_.readdirSync)(folder.path, { encoding: "buffer" }))
                clamp((0,short_path/* joinBytes */.m)(folder.path, name), sinceMs, epochSeconds);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            clamp_disposeResources(env_1);
        }
    }
    if (stat.mtimeMs >= sinceMs)
        (0,external_node_fs_.lutimesSync)(path, epochSeconds, epochSeconds);
}

// EXTERNAL MODULE: ./src/store/merge.js
var merge = __webpack_require__(17611);
;// CONCATENATED MODULE: ./src/store/scopes.js

/**
 * Who may do what with a tree under construction: many readers and no writer, or one writer and no readers; sealing needs it to itself.
 * Whatever comes out of turn is refused with a code of its own, never waited for: a wait would hide a mistake of the engine.
 */
class Scopes {
    #readers = 0;
    #writing = false;
    #closed = false;
    /** Enters as a reader; answers how to leave. */
    enterReader() {
        this.#requireOpen("read");
        if (this.#writing)
            throw refuse("read", "it is being written", "E_STORE_WRITING");
        this.#readers += 1;
        return once(() => {
            this.#readers -= 1;
        });
    }
    /** Enters as the writer; answers how to leave. */
    enterWriter() {
        this.requireAlone("write");
        this.#writing = true;
        return once(() => {
            this.#writing = false;
        });
    }
    /** Throws unless nobody reads or writes. */
    requireAlone(what) {
        this.#requireOpen(what);
        if (this.#writing)
            throw refuse(what, "it is being written", "E_STORE_WRITING");
        if (this.#readers > 0)
            throw refuse(what, "it is being read", "E_STORE_READING");
    }
    /** Lets nobody in any more. */
    close() {
        this.#closed = true;
    }
    #requireOpen(what) {
        if (this.#closed)
            throw refuse(what, "it is closed", "E_STORE_CLOSED");
    }
}
function refuse(what, why, code) {
    return new errors/* StoreError */.AD(`Cannot ${what} a tree: ${why}`, { code });
}
function once(action) {
    let done = false;
    return () => {
        if (!done)
            action();
        done = true;
    };
}

;// CONCATENATED MODULE: ./src/store/view.js





/** Mounts a tree at a new folder, until disposed. */
function openMountedView({ path, mount, onClosed, mustEnd = false }) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o755 });
        mount(path);
    }
    catch (error) {
        onClosed?.();
        throw (0,failure/* explainFailure */.S)(error, "Cannot enter a tree");
    }
    let open = true;
    return {
        path,
        async [Symbol.asyncDispose]() {
            if (!open)
                return;
            open = false;
            await endMount(path, mustEnd);
            (0,external_node_fs_.rmdirSync)(path);
            onClosed?.();
        },
    };
}
const patienceMs = 5000;
/** Unmounts; waits a little for processes that are just ending. */
async function endMount(path, mustEnd) {
    for (const startedAt = performance.now();; await (0,promises_.setTimeout)(10)) {
        try {
            return (0,linux_mount/* unmount */.vs)(path);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== "EBUSY")
                throw error;
            if (!mustEnd)
                return (0,linux_mount/* detachMount */.vE)(path);
            if (performance.now() - startedAt < patienceMs)
                continue;
            throw new errors/* StoreError */.AD("Cannot leave a tree: a process still works in it", {
                code: "E_STORE_BUSY",
                hint: `See which one with: fuser -vm ${path}`,
                cause: error,
            });
        }
    }
}

;// CONCATENATED MODULE: ./src/store/copied-tree.js








/**
 * A tree under construction on a host that cannot stack layers: a plain folder. Starting copies the tree below, sealing copies the tree as it is
 * now; every object is complete. Copies share their content where the filesystem can (reflink).
 */
class CopiedTree {
    #host;
    #scopes = new Scopes();
    #path;
    #sinceMs;
    /** Nothing is below any object here, so none is on top of another: only failures are shared. */
    #chain = { top: undefined };
    #count = 0;
    /** Starts with a copy of layers (top first), or empty. */
    static async open(host, layers) {
        const path = (0,external_node_path_.join)(host.scratch.path, "tree");
        const sinceMs = Date.now();
        if (layers.length === 0)
            (0,external_node_fs_.mkdirSync)(path, { mode: 0o755 });
        else
            await (0,merge/* mergeLayers */.J)({ layers: layers.map((layer) => layer.path), target: path, complete: true, files: "copy" });
        return new CopiedTree(host, path, sinceMs);
    }
    constructor(host, path, sinceMs) {
        this.#host = host;
        this.#path = path;
        this.#sinceMs = sinceMs;
    }
    async openWriter() {
        return this.#open(this.#scopes.enterWriter(), false);
    }
    async openView() {
        return this.#open(this.#scopes.enterReader(), true);
    }
    async seal(id, facts) {
        await (0,failure/* explaining */.z)(`Cannot seal '${id}'`, () => this.#seal(id, facts));
    }
    async #seal(id, { metadata, stages, sourceEpoch, onCommitted }) {
        this.#scopes.requireAlone("seal");
        if (this.#chain.failure !== undefined)
            throw this.#chain.failure;
        const times = sourceEpoch !== undefined;
        if (times)
            clampTimes(this.#path, this.#sinceMs, sourceEpoch);
        const folder = this.#next("sealed");
        (0,external_node_fs_.mkdirSync)(folder);
        await (0,merge/* mergeLayers */.J)({ layers: [this.#path], target: (0,external_node_path_.join)(folder, "layer"), complete: true, files: "copy" });
        this.#host.committer.add({
            id,
            record: { metadata, stages, sealedMs: Date.now(), engine: this.#host.engine },
            chain: this.#chain,
            complete: true,
            folder,
            times,
            onMoved: () => { },
            onCommitted: (record) => onCommitted?.(this.#host.describe(id, record)),
        });
    }
    async settle() {
        await this.#host.committer.drain();
        if (this.#chain.failure !== undefined)
            throw this.#chain.failure;
    }
    async [Symbol.asyncDispose]() {
        this.#scopes.close();
        await this.#host.committer.drain();
        await this.#host.scratch[Symbol.asyncDispose]();
    }
    #open(leave, readOnly) {
        const mount = (path) => (0,linux_mount/* bindMount */.Dy)(this.#path, path, { readOnly });
        return openMountedView({ path: this.#next("view"), mount, onClosed: leave, mustEnd: !readOnly });
    }
    #next(kind) {
        this.#count += 1;
        return (0,external_node_path_.join)(this.#host.scratch.path, `${kind}-${this.#count}`);
    }
}

;// CONCATENATED MODULE: ./src/store/export.js
var export_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var export_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Copies a tree exactly: owners, modes, times, attributes, links, devices and holes.
 *
 * Content is shared with the store where the filesystem can do that safely (reflink). It is never shared by hard links: whoever changes an
 * exported image in place would change the sealed tree with it. Where neither will do, a tree that nobody needs any more can be moved.
 *
 * Answers the names of its files when it has nothing else at its top: what is beside them in the target is none of it.
 */
async function exportTree({ layers, target, move, keepOwners, openView, }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const files = (0,merge/* listTopFiles */.H)(layers);
        if (files !== undefined)
            removeOldFiles(files, target);
        if (keepOwners && isEmptyOrMissing(target)) {
            try {
                await (0,merge/* mergeLayers */.J)({ layers, target, complete: true, files: move ? "move" : "copy" });
                return files;
            }
            catch (error) {
                // A filesystem without such attributes: cp leaves out what it cannot keep.
                if ((0,errors/* codeOf */.$N)(error) !== "EOPNOTSUPP")
                    throw error;
            }
        }
        const view = export_addDisposableResource(env_1, await openView(), true);
        await copyOver(view.path, target, keepOwners);
        return files;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = export_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What these files replace goes first: a machine that runs from the old image keeps what it has open. */
function removeOldFiles(files, target) {
    if (isEmptyOrMissing(target))
        return;
    const old = new Set((0,external_node_fs_.readdirSync)(target, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])));
    for (const name of files)
        if (old.has(name))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(target, name), { force: true });
}
function isEmptyOrMissing(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path).length === 0;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === "ENOENT")
            return true;
        throw error;
    }
}
async function copyOver(source, target, keepOwners) {
    const how = ["-a", "--reflink=auto", ...(keepOwners ? [] : ["--no-preserve=ownership"])];
    const copy = ["cp", ...how, "--", `${source}/.`, target];
    const { execa } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 16854));
    const { exitCode, stderr } = await execa("setpriv", ["--pdeathsig", "KILL", "--", ...copy], { reject: false });
    if (exitCode === 0)
        return;
    const full = /No space left|quota/i.test(stderr);
    throw new errors/* StoreError */.AD(`Cannot export to '${target}': ${stderr.split("\n")[0] ?? ""}`, {
        ...(full ? { code: "E_STORE_FULL", hint: "Free space there, or export somewhere else" } : {}),
    });
}

// EXTERNAL MODULE: ./src/store/content-digest.js
var content_digest = __webpack_require__(19735);
// EXTERNAL MODULE: ./src/linux/loop.js
var loop = __webpack_require__(97812);
;// CONCATENATED MODULE: ./src/store/image.js
var image_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var image_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Layers as one file: squashfs, which is mounted; or a compressed tar archive where squashfs-tools are missing. */
/**
 * Writes a layer as one file; the same layer always gives the same bytes. The image's own time is fixed and SOURCE_DATE_EPOCH kept away, since
 * mksquashfs would change every later time of the tree to it.
 */
async function makeImage(layer, target) {
    const speed = ["-comp", "zstd", "-Xcompression-level", "3", "-b", "128K"];
    const made = await run("mksquashfs", [
        layer,
        target,
        "-noappend",
        "-no-progress",
        "-exit-on-error",
        "-mkfs-time",
        "0",
        ...speed,
    ]);
    if (made === undefined)
        return "squashfs";
    if (made !== "missing")
        throw image_failure("pack a layer", made);
    const facts = ["--format=posix", "--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime", "--xattrs-include=*"];
    const order = ["--sort=name", "--numeric-owner", "--xattrs", "--sparse"];
    const archived = await run("tar", [...facts, ...order, "-I", "zstd -3 -T0", "-cf", target, "-C", layer, "."]);
    if (archived === undefined)
        return "tar.zst";
    throw archived === "missing" ? toolsMissing() : image_failure("pack a layer", archived);
}
/** Mounts a squashfs file, read-only. Damage is for the caller to find before. */
async function mountImage(image, target) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = image_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
        const file = stack.adopt((0,external_node_fs_.openSync)(image, "r"), external_node_fs_.closeSync);
        const device = stack.use(await (0,loop/* openLoopDevice */.FS)(file, (0,external_node_path_.dirname)(target), { readOnly: true }));
        (0,linux_mount/* mount */.Or)({ source: device.path, target, type: "squashfs", readOnly: true, noDevices: true });
        stack.defer(() => (0,linux_mount/* unmount */.vs)(target));
        const owned = stack.move();
        return { path: target, [Symbol.asyncDispose]: () => owned.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = image_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Unpacks what `makeImage` wrote into a new folder. */
async function unpackImage(image, kind, target) {
    const unsquash = ["-no-progress", "-quiet", "-xattrs", "-dest", target, image];
    if (kind === "tar.zst")
        (0,external_node_fs_.mkdirSync)(target);
    const untar = [
        "--xattrs",
        "--xattrs-include=*",
        "--numeric-owner",
        "--same-owner",
        "-p",
        "-I",
        "zstd -d",
        "-xf",
        image,
        "-C",
        target,
    ];
    const problem = kind === "squashfs" ? await run("unsquashfs", unsquash) : await run("tar", untar);
    if (problem === "missing")
        throw toolsMissing();
    if (problem !== undefined)
        throw image_failure("unpack a layer", problem);
}
/** What setpriv answers when there is no such program. */
const notFound = 127;
function toolsMissing() {
    return new errors/* HostError */.dh("Cannot pack or unpack layers: this host has no squashfs-tools and no zstd", {
        hint: "apt-get install squashfs-tools",
    });
}
/** Undefined when it went well, `missing` when there is no such program, else what it said. */
async function run(program, args, cwd = "/") {
    // A packer must not go on when its engine is killed: it would keep what it reads mounted.
    const { execa } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 16854));
    const result = await execa("setpriv", ["--pdeathsig", "KILL", "--", program, ...args], {
        reject: false,
        cwd,
        stdin: "ignore",
        env: { SOURCE_DATE_EPOCH: undefined, LC_ALL: "C" },
    });
    if (result.exitCode === 0)
        return undefined;
    if (result.exitCode === notFound || (0,errors/* codeOf */.$N)(result) === "ENOENT")
        return "missing";
    return lastLines(result.stderr) || `${program} ended with ${result.exitCode ?? result.signal}`;
}
function lastLines(text) {
    return text.trim().split("\n").slice(-3).join(" ");
}
function image_failure(what, problem) {
    const full = /No space left|quota exceeded|Failed to write/i.test(problem);
    if (!full)
        return new errors/* StoreError */.AD(`Cannot ${what}: ${problem}`);
    return new errors/* StoreError */.AD(`Cannot ${what}: the disk is full`, {
        code: "E_STORE_FULL",
        hint: "Free space there, or use another disk",
    });
}

// EXTERNAL MODULE: ./src/store/durable-file.js
var durable_file = __webpack_require__(2023);
;// CONCATENATED MODULE: ./src/store/layer-trust.js





/** The running system, as long as it runs. */
function currentBoot() {
    return (0,external_node_fs_.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
}
/**
 * The record of an object whose layer may be used; undefined when its layer is not what was imported. Reads the whole layer if the system that
 * vouched for it is gone, and notes that it did.
 */
function trustLayer(folder, record) {
    if (record.boot === null || record.boot === currentBoot() || record.layer.kind !== "squashfs")
        return record;
    if ((0,content_digest/* digestContentSync */.d)((0,external_node_path_.join)(folder, "layer.squashfs")) !== record.layer.contentDigest)
        return undefined;
    const trusted = { ...record, boot: null };
    (0,durable_file/* replaceFile */.fR)((0,external_node_path_.join)(folder, "object.json"), (0,object_record/* formatRecord */.bM)(trusted));
    return trusted;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/store/pack-file.js
var pack_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var pack_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



const packFormat = 1;
const magic = Buffer.from("osbLayr1");
const footerBytes = 16;
const maximumFactsBytes = 256 * 1024 * 1024;
const digestPattern = /^[0-9a-f]{64}$/;
/** Facts of a pack of an object's own layer. */
function describePack(record, rest) {
    const { digest, base, layerDigest, merged, times, entries, engine } = record;
    const { id, metadata, kind, bytes, contentDigest } = rest;
    return {
        format: packFormat,
        id,
        digest,
        base,
        layerDigest,
        merged,
        times,
        entries,
        engine,
        metadata,
        kind,
        bytes,
        contentDigest,
    };
}
/** The end of a pack. */
function formatTrailer(facts) {
    const text = Buffer.from(JSON.stringify(facts));
    const footer = Buffer.alloc(footerBytes);
    footer.writeBigUInt64LE(BigInt(text.length), 0);
    magic.copy(footer, 8);
    return Buffer.concat([text, footer]);
}
/** What a pack says about itself, and what that hashes to; throws when the file is no pack or was cut off. */
async function readPackFacts(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = pack_file_addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(path, "r"), true);
        const { size } = await file.stat();
        const footer = await readAt(file, size - footerBytes, footerBytes);
        const length = Number(footer?.readBigUInt64LE(0) ?? 0n);
        if (!footer?.subarray(8).equals(magic) || length > Math.min(size, maximumFactsBytes))
            throw damaged(path, "it has no valid end");
        const text = await readAt(file, size - footerBytes - length, length);
        const facts = parseFacts(text?.toString("utf8") ?? "");
        if (facts === undefined || facts.bytes + length + footerBytes > size)
            throw damaged(path, "its description is not readable");
        return { facts, sha256: digestTrailer(Buffer.concat([text ?? Buffer.alloc(0), footer])) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = pack_file_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Names a pack: its end holds the digests of all else in it. */
function digestTrailer(trailer) {
    return (0,external_node_crypto_.hash)("sha256", trailer);
}
/** The error about a file that is not what was packed. */
function damaged(path, why) {
    return new errors/* StoreError */.AD(`Cannot import '${path}': ${why}`, {
        code: "E_STORE_DAMAGED",
        hint: "The file was damaged on its way; what it holds is built again",
    });
}
async function readAt(file, position, length) {
    if (position < 0)
        return undefined;
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    return bytesRead === length ? buffer : undefined;
}
function parseFacts(text) {
    try {
        const facts = JSON.parse(text);
        const digests = [facts.digest, facts.layerDigest, facts.contentDigest, ...(facts.base === null ? [] : [facts.base])];
        const valid = facts.format === packFormat &&
            typeof facts.id === "string" &&
            typeof facts.metadata === "object" &&
            typeof facts.merged === "boolean" &&
            typeof facts.times === "boolean" &&
            typeof facts.engine === "string" &&
            Number.isSafeInteger(facts.entries) &&
            Number.isSafeInteger(facts.bytes) &&
            facts.bytes >= 0 &&
            (facts.kind === "squashfs" || facts.kind === "tar.zst") &&
            digests.every((digest) => typeof digest === "string" && digestPattern.test(digest));
        return valid ? facts : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/store/import.js












/**
 * Takes a packed layer in, after every byte of it was found to be what was packed; answers the name of its tree. It can be used at once, without
 * waiting for the disk: should the system crash before the layer is there, its record names a boot that is over, and it is checked again.
 */
async function importLayer(host, request) {
    const { facts, sha256 } = await readPackFacts(request.path);
    if (request.sha256 !== undefined && request.sha256 !== sha256)
        throw damaged(request.path, "its sha256 is not the one expected");
    if (facts.base !== null && !request.hasTree(facts.base))
        throw withoutBase(request.path, facts.base);
    const folder = (0,external_node_path_.join)(request.scratch, "object");
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o755 });
    const image = await takeFile(request, (0,external_node_path_.join)(folder, "layer.squashfs"));
    if ((await (0,content_digest/* digestContent */.a)(image, facts.bytes)) !== facts.contentDigest)
        throw damaged(request.path, "its content is not what was packed");
    const layer = await placeLayer(folder, image, facts, request.canMount);
    const { digest, base, layerDigest, merged, times, entries, engine } = facts;
    const sizeBytes = (0,external_node_fs_.statSync)(image, { throwIfNoEntry: false })?.size ?? facts.bytes;
    const boot = layer.kind === "squashfs" ? currentBoot() : null;
    writeRecord(folder, {
        digest,
        base,
        layerDigest,
        merged,
        layer,
        times,
        sizeBytes,
        entries,
        boot,
        createdMs: Date.now(),
        engine,
    });
    (0,refs/* writeStageRecord */.nW)(host.layout, facts.id, { metadata: facts.metadata, sealedMs: request.sealedMs ?? Date.now(), engine });
    if (boot === null)
        await syncFileSystem(folder);
    await publishObject(host, folder, digest);
    (0,refs/* writeRef */.Ln)(host.layout, facts.id, digest);
    return { id: facts.id, digest };
}
/** From here on the file is the store's: nobody else may change it between the check and its use. */
async function takeFile({ path, move }, target) {
    if (!move || !tryMove(path, target))
        await (0,external_node_fs_promises_.copyFile)(path, target, external_node_fs_.constants.COPYFILE_FICLONE);
    (0,external_node_fs_.chownSync)(target, 0, 0);
    (0,external_node_fs_.chmodSync)(target, 0o600);
    return target;
}
function tryMove(path, target) {
    try {
        (0,external_node_fs_.renameSync)(path, target);
        return true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === "EXDEV")
            return false;
        throw error;
    }
}
async function placeLayer(folder, image, facts, canMount) {
    (0,external_node_fs_.truncateSync)(image, facts.bytes);
    if (facts.kind === "squashfs" && canMount)
        return { kind: "squashfs", bytes: facts.bytes, contentDigest: facts.contentDigest };
    const layer = (0,external_node_path_.join)(folder, "layer");
    await unpackImage(image, facts.kind, layer);
    const { layerDigest } = await (0,layer_digest/* digestLayer */.c8)({ layer, times: facts.times });
    if (layerDigest !== facts.layerDigest)
        throw damaged(image, "unpacked, it is not what was packed");
    (0,external_node_fs_.renameSync)(image, (0,external_node_path_.join)(folder, "..", "unpacked"));
    return { kind: "folder" };
}
function withoutBase(path, base) {
    return new errors/* StoreError */.AD(`Cannot import '${path}': the tree it goes on top of, ${base}, is not in the store`, {
        code: "E_STORE_MISSING",
        hint: "Import the file with that tree first",
    });
}

// EXTERNAL MODULE: ./src/store/inventory.js
var inventory = __webpack_require__(66771);
;// CONCATENATED MODULE: ./src/store/layers-view.js





/** Shows a stack of layers (top first) as one tree, read-only, at a new path; where they cannot be stacked, a copy of it. */
async function openLayersView(layers, path, canStack) {
    if (canStack)
        return openMountedView({ path, mount: (target) => mountReadOnly(layers, target) });
    const whole = layers.length === 1 ? layers[0] : await copyWhole(layers, `${path}-copy`);
    return openMountedView({ path, mount: (target) => (0,linux_mount/* bindMount */.Dy)(whole ?? target, target, { readOnly: true }) });
}
/** An overlay wants two layers at least: below a single one goes an empty folder. */
function mountReadOnly(layers, target) {
    const empty = `${target}-empty`;
    if (layers.length === 1)
        (0,external_node_fs_.mkdirSync)(empty, { recursive: true });
    (0,overlay/* mountOverlay */.M)({ lowers: layers.length === 1 ? [...layers, empty] : layers, target });
}
async function copyWhole(layers, target) {
    await (0,merge/* mergeLayers */.J)({ layers, target, complete: true, files: "copy" });
    return target;
}

// EXTERNAL MODULE: ./src/store/layout.js
var store_layout = __webpack_require__(85553);
;// CONCATENATED MODULE: ./src/store/object-layers.js




/** An object and every one below it, top first; undefined when any is missing. `known` remembers records for the next call. */
function findChain(layout, digest, known = new Map()) {
    const records = [];
    for (let next = digest; next !== null;) {
        const record = known.get(next) ?? findTrusted((0,external_node_path_.join)(layout.objects, next));
        if (record === undefined)
            return undefined;
        records.push(record);
        next = record.base;
    }
    for (const record of records)
        known.set(record.digest, record);
    const top = records[0];
    return top && { top, records };
}
function findTrusted(folder) {
    const record = (0,object_record/* findRecord */.Tq)(folder);
    return record && trustLayer(folder, record);
}
/** The layers of objects as folders; packed ones are mounted once, for as long as the store is open. */
class ObjectLayers {
    #layout;
    #mounts;
    #mounted = new Map();
    constructor(layout, mounts) {
        this.#layout = layout;
        this.#mounts = mounts;
    }
    /** Folders of a chain, top first. */
    async open(chain) {
        return Promise.all(chain.records.map(async (record) => ({ path: await this.#pathOf(record), digest: record.digest })));
    }
    async [Symbol.asyncDispose]() {
        for (const mounted of this.#mounted.values())
            await (await mounted)[Symbol.asyncDispose]();
        this.#mounted.clear();
    }
    async #pathOf(record) {
        const folder = (0,external_node_path_.join)(this.#layout.objects, record.digest);
        if (record.layer.kind === "folder")
            return (0,external_node_path_.join)(folder, "layer");
        const known = this.#mounted.get(record.digest) ?? mountImage((0,external_node_path_.join)(folder, "layer.squashfs"), (0,external_node_path_.join)(this.#mounts, record.digest));
        this.#mounted.set(record.digest, known);
        return (await known).path;
    }
}

;// CONCATENATED MODULE: ./src/store/pack.js
var pack_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var pack_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Packs; the file appears under its name only when it is complete and durable. */
async function packLayers(request) {
    const partial = `${request.target}.partial`;
    try {
        return await packInto(partial, request);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(partial, { force: true });
        throw error;
    }
}
async function packInto(partial, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,external_node_fs_.rmSync)(partial, { force: true });
        const stack = pack_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const { record, folder } = await selectLayer(request, stack);
        const kind = folder === undefined ? await takeImage(partial, request) : await makeImage(folder, partial);
        const { size: bytes } = (0,external_node_fs_.statSync)(partial);
        const contentDigest = await (0,content_digest/* digestContent */.a)(partial, bytes);
        const { id, metadata, target, owner } = request;
        const trailer = formatTrailer(describePack(record, { id, metadata, kind, bytes, contentDigest }));
        await (0,external_node_fs_promises_.appendFile)(partial, trailer);
        if (owner)
            (0,external_node_fs_.chownSync)(partial, owner.uid, owner.gid);
        await flush(partial);
        (0,external_node_fs_.renameSync)(partial, target);
        return { path: target, base: record.base, sha256: digestTrailer(trailer), sizeBytes: bytes + trailer.length };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = pack_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * The layer to pack, as an object of its own. Without a folder it is packed already. A whole tree is packed as it is seen; several layers are
 * copied into one, never linked: a new link is a change that programs reading the same files in a stage may notice.
 */
async function selectLayer({ chain, layers, depth, scratch, image, openView }, stack) {
    const { top, records } = chain;
    if (depth === 1)
        return { record: top, folder: image === undefined ? layers[0]?.path : undefined };
    const base = records[depth]?.digest ?? null;
    const folder = base === null ? stack.use(await openView()).path : (0,external_node_path_.join)(scratch, "merged");
    if (base !== null) {
        const merged = layers.slice(0, depth).map(({ path }) => path);
        await (0,merge/* mergeLayers */.J)({ layers: merged, target: folder, complete: false, files: "copy" });
    }
    const seen = await (0,layer_digest/* digestLayer */.c8)({ layer: folder, times: top.times });
    return { record: { ...top, ...seen, base, merged: true }, folder };
}
async function takeImage(partial, { image = "" }) {
    await (0,external_node_fs_promises_.copyFile)(image, partial, external_node_fs_.constants.COPYFILE_FICLONE);
    return "squashfs";
}
async function flush(path) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const file = pack_addDisposableResource(env_2, await (0,external_node_fs_promises_.open)(path, "r"), true);
        await file.sync();
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = pack_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}

// EXTERNAL MODULE: ./src/store/prune.js + 1 modules
var prune = __webpack_require__(59767);
// EXTERNAL MODULE: ./src/store/scratch.js
var store_scratch = __webpack_require__(64253);
// EXTERNAL MODULE: ./src/linux/file-copy.js
var file_copy = __webpack_require__(69368);
// EXTERNAL MODULE: ./src/linux/xattr.js
var xattr = __webpack_require__(70611);
;// CONCATENATED MODULE: ./src/store/hard-links.js
var hard_links_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var hard_links_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** Joins again what copying up has parted. */
async function restoreHardLinks({ tree, upper, lowers, scratch }) {
    const changed = listChangedFiles(Buffer.from(upper));
    if (changed.length === 0)
        return;
    (0,external_node_fs_.mkdirSync)(scratch);
    try {
        (0,overlay/* mountOverlay */.M)({ lowers: lowers.length === 1 ? [...lowers, scratch] : lowers, target: scratch });
        const places = { tree: Buffer.from(tree), upper: Buffer.from(upper), below: Buffer.from(scratch) };
        for (const names of findGroups(places.below, changed).values())
            await joinNames(places, names);
        (0,linux_mount/* unmount */.vs)(scratch);
    }
    finally {
        (0,external_node_fs_.rmdirSync)(scratch);
    }
}
/** Paths of the regular files of an upper folder that may be copies: those in folders that are below as well, which overlay notes. */
function listChangedFiles(upper) {
    const found = [];
    const visit = (path, full) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = hard_links_addDisposableResource(env_1, (0,short_path/* shortenPath */.n)(full), false);
            for (const entry of (0,external_node_fs_.readdirSync)(folder.path, { encoding: "buffer", withFileTypes: true })) {
                const inside = (0,short_path/* joinBytes */.m)(path, entry.name);
                if (entry.isFile())
                    found.push(inside);
                else if (entry.isDirectory() && isBelow((0,short_path/* joinBytes */.m)(folder.path, entry.name)))
                    visit(inside, (0,short_path/* joinBytes */.m)(folder.path, entry.name));
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            hard_links_disposeResources(env_1);
        }
    };
    visit(Buffer.alloc(0), upper);
    return found;
}
function isBelow(folder) {
    return (0,xattr/* findXattr */.dc)(folder, "trusted.overlay.origin") !== undefined;
}
/** All names below of each file with several names of which one at least was changed. */
function findGroups(below, changed) {
    const groups = new Map();
    for (const path of changed) {
        const stat = find((0,short_path/* joinBytes */.m)(below, path));
        if (stat?.isFile() && stat.nlink > 1n)
            groups.set(identity(stat), []);
    }
    const visit = (path, full) => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const stat = (0,external_node_fs_.lstatSync)(full, { bigint: true });
            if (stat.isFile() && stat.nlink > 1n)
                groups.get(identity(stat))?.push(path);
            if (!stat.isDirectory())
                return;
            const folder = hard_links_addDisposableResource(env_2, (0,short_path/* shortenPath */.n)(full), false);
            for (const name of (0,external_node_fs_.readdirSync)(folder.path, { encoding: "buffer" }))
                visit((0,short_path/* joinBytes */.m)(path, name), (0,short_path/* joinBytes */.m)(folder.path, name));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            hard_links_disposeResources(env_2);
        }
    };
    if (groups.size > 0)
        visit(Buffer.alloc(0), below);
    return groups;
}
/** Makes names one file again, unless what was changed of them differs; names that were replaced or removed stay so. */
async function joinNames({ tree, upper, below }, names) {
    const copies = [];
    for (const name of names)
        if (await isCopy((0,short_path/* joinBytes */.m)(upper, name), (0,short_path/* joinBytes */.m)(below, name)))
            copies.push(name);
    const [leader] = copies;
    if (leader === undefined || names.length < 2)
        return;
    const versions = new Set();
    for (const name of copies)
        versions.add(await (0,layer_digest/* digestFileFacts */.so)((0,short_path/* joinBytes */.m)(upper, name)));
    if (versions.size > 1)
        return;
    const inode = find((0,short_path/* joinBytes */.m)(upper, leader))?.ino;
    for (const name of names) {
        const own = find((0,short_path/* joinBytes */.m)(upper, name));
        const isReplaced = own !== undefined && !copies.includes(name);
        if (isReplaced || own?.ino === inode || find((0,short_path/* joinBytes */.m)(tree, name)) === undefined)
            continue;
        linkOver((0,short_path/* joinBytes */.m)(tree, leader), (0,short_path/* joinBytes */.m)(tree, name));
    }
}
/** Whether a file of the upper folder is the one below but for owner, mode and attributes. */
async function isCopy(path, below) {
    const [own, old] = [find(path), find(below)];
    if (!own?.isFile() || !old?.isFile() || own.size !== old.size || own.mtimeNs !== old.mtimeNs)
        return false;
    return (await (0,layer_digest/* digestFileContent */.MD)(path)) === (await (0,layer_digest/* digestFileContent */.MD)(below));
}
/** Gives a file one more name in place of another file, through the mounted tree; the folder's times stay. */
function linkOver(path, name) {
    const folder = Buffer.from((0,external_node_path_.dirname)(name.toString("latin1")), "latin1");
    const stat = (0,external_node_fs_.lstatSync)(folder, { bigint: true });
    const next = Buffer.concat([folder, Buffer.from(`/.osbuild-link-${process.pid}`)]);
    (0,external_node_fs_.linkSync)(path, next);
    (0,external_node_fs_.renameSync)(next, name);
    (0,file_copy/* setTimes */.f6)(folder, stat.atimeNs, stat.mtimeNs);
}
/** What is there; a path too long to name counts as missing, so its links stay as they are. */
function find(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === "ENAMETOOLONG")
            return undefined;
        throw error;
    }
}
function identity(stat) {
    return `${stat.dev}:${stat.ino}`;
}

;// CONCATENATED MODULE: ./src/store/indexed-links.js
var indexed_links_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var indexed_links_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Whether the kernel keeps an index for a mount with this work folder. */
function hasIndex(work) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(work, "index"));
}
/** Puts the file of every indexed name into the upper folder. */
function completeHardLinks({ tree, upper, work }) {
    const indexed = listIndexed(Buffer.from((0,external_node_path_.join)(work, "index")));
    if (indexed.size === 0)
        return;
    const incomplete = findIncomplete(Buffer.from(tree), Buffer.from(upper), indexed);
    if (incomplete.size > 0)
        copyUp(Buffer.from(tree), incomplete);
}
/** Inodes of the index's files. Folders and whiteouts in it are overlay's own marks. */
function listIndexed(index) {
    const inodes = (0,external_node_fs_.readdirSync)(index, { encoding: "buffer", withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_fs_.lstatSync)((0,short_path/* joinBytes */.m)(index, entry.name), { bigint: true }))
        .filter((stat) => !(stat.isCharacterDevice() && stat.rdev === 0n));
    return new Set(inodes.map((stat) => stat.ino));
}
/** Files of the index, as the mounted tree shows them, that have more names than there are in the upper folder. */
function findIncomplete(tree, upper, indexed) {
    const missing = new Map();
    const visit = (full, shown) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = indexed_links_addDisposableResource(env_1, (0,short_path/* shortenPath */.n)(full), false);
            const view = indexed_links_addDisposableResource(env_1, (0,short_path/* shortenPath */.n)(shown), false);
            for (const entry of (0,external_node_fs_.readdirSync)(folder.path, { encoding: "buffer", withFileTypes: true })) {
                const [own, name] = [(0,short_path/* joinBytes */.m)(folder.path, entry.name), (0,short_path/* joinBytes */.m)(view.path, entry.name)];
                if (entry.isDirectory())
                    visit(own, name);
                else if (indexed.has((0,external_node_fs_.lstatSync)(own, { bigint: true }).ino)) {
                    const stat = (0,external_node_fs_.lstatSync)(name, { bigint: true });
                    missing.set(indexed_links_identity(stat), (missing.get(indexed_links_identity(stat)) ?? stat.nlink) - 1n);
                }
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            indexed_links_disposeResources(env_1);
        }
    };
    visit(upper, tree);
    return new Set([...missing].filter(([, count]) => count > 0n).map(([file]) => file));
}
/** Setting the times that a file has already makes overlay take up the name it is set through. */
function copyUp(tree, files) {
    const visit = (full) => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = indexed_links_addDisposableResource(env_2, (0,short_path/* shortenPath */.n)(full), false);
            for (const entry of (0,external_node_fs_.readdirSync)(folder.path, { encoding: "buffer", withFileTypes: true })) {
                const name = (0,short_path/* joinBytes */.m)(folder.path, entry.name);
                if (entry.isDirectory())
                    visit(name);
                else {
                    const stat = (0,external_node_fs_.lstatSync)(name, { bigint: true });
                    if (files.has(indexed_links_identity(stat)))
                        (0,file_copy/* setTimes */.f6)(name, stat.atimeNs, stat.mtimeNs);
                }
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            indexed_links_disposeResources(env_2);
        }
    };
    visit(tree);
}
function indexed_links_identity(stat) {
    return `${stat.dev}:${stat.ino}`;
}

// EXTERNAL MODULE: ./src/store/overlay-notes.js
var overlay_notes = __webpack_require__(51443);
;// CONCATENATED MODULE: ./src/store/writable-tree.js















/** More layers than this are merged: looking a path up may ask each, and not every kernel stacks many more. */
const maximumLayers = 120;
/**
 * A tree under construction: sealed layers below, one upper that takes every change. Sealing takes the upper as it is for a layer of
 * its own and mounts the next, empty one on top, about a millisecond; digests and durability are the committer's, in the background.
 */
class OverlayTree {
    #host;
    #scopes = new Scopes();
    #mountPoint;
    #chain;
    #sinceMs;
    /** Top first. */
    #layers;
    #upper;
    #count = 0;
    #views = 0;
    /** Starts on top of layers (top first), or empty. */
    static open(host, layers, top) {
        return new OverlayTree(host, layers, top);
    }
    constructor(host, layers, top) {
        this.#host = host;
        this.#chain = { top };
        this.#layers = [...layers];
        this.#mountPoint = (0,external_node_path_.join)(host.scratch.path, "tree");
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(host.scratch.path, "empty"), { mode: 0o755 });
        (0,external_node_fs_.mkdirSync)(this.#mountPoint);
        this.#upper = this.#makeUpper(this.#rootOf(0));
        // The filesystem's own clock: it may be a little behind the system's.
        this.#sinceMs = Math.floor((0,external_node_fs_.statSync)(this.#mountPoint).mtimeMs);
        this.#mount();
    }
    async openWriter() {
        return this.#open(this.#scopes.enterWriter(), false);
    }
    async openView() {
        return this.#open(this.#scopes.enterReader(), true);
    }
    async seal(id, facts) {
        await (0,failure/* explaining */.z)(`Cannot seal '${id}'`, () => this.#seal(id, facts));
    }
    async #seal(id, { metadata, stages, sourceEpoch, onCommitted }) {
        this.#scopes.requireAlone("seal");
        if (this.#chain.failure !== undefined)
            throw this.#chain.failure;
        const times = sourceEpoch !== undefined;
        await this.#restoreHardLinks();
        if (times)
            clampTimes(this.#upper, this.#sinceMs, sourceEpoch);
        const isUnchanged = this.#layers.length > 0 && (0,layer_digest/* isEmptyLayer */.hl)(this.#upper, this.#rootOf(0), times);
        const sealed = isUnchanged ? undefined : await this.#startLayer(times);
        this.#host.committer.add({
            id,
            record: { metadata, stages, sealedMs: Date.now(), engine: this.#host.engine },
            chain: this.#chain,
            folder: sealed && (0,external_node_path_.dirname)(sealed.layer.path),
            merged: sealed?.merged,
            times,
            onMoved: (object) => {
                if (sealed)
                    sealed.layer.path = (0,external_node_path_.join)(object, "layer");
            },
            onCommitted: (record) => {
                if (sealed)
                    sealed.layer.digest = record.digest;
                onCommitted?.(this.#host.describe(id, record));
            },
        });
    }
    async settle() {
        await this.#host.committer.drain();
        if (this.#chain.failure !== undefined)
            throw this.#chain.failure;
    }
    async [Symbol.asyncDispose]() {
        this.#scopes.close();
        await this.#host.committer.drain();
        await this.#host.scratch[Symbol.asyncDispose]();
    }
    #open(leave, readOnly) {
        this.#views += 1;
        return openMountedView({
            path: (0,external_node_path_.join)(this.#host.scratch.path, `view-${this.#views}`),
            mount: (path) => (0,linux_mount/* bindMount */.Dy)(this.#mountPoint, path, { readOnly }),
            onClosed: leave,
            mustEnd: !readOnly,
        });
    }
    async #restoreHardLinks() {
        if (this.#layers.length === 0)
            return;
        if (hasIndex(this.#work()))
            return completeHardLinks({ tree: this.#mountPoint, upper: this.#upper, work: this.#work() });
        const lowers = this.#layers.map(({ path }) => path);
        const scratch = (0,external_node_path_.join)(this.#host.scratch.path, "below");
        await restoreHardLinks({ tree: this.#mountPoint, upper: this.#upper, lowers, scratch });
    }
    /** Takes the upper for a layer and mounts the next one on top; answers what is to become an object. */
    async #startLayer(times) {
        await endMount(this.#mountPoint, true);
        try {
            (0,overlay_notes/* removeOverlayNotes */.AT)(this.#upper);
            // The index holds a further name of every file it knows, which would show in their number of names.
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#work(), "index"), { recursive: true, force: true });
            const layer = { path: this.#upper, digest: undefined };
            this.#layers.unshift(layer);
            const sealed = this.#layers.length < maximumLayers ? { layer, merged: undefined } : await this.#mergeLayers(times);
            this.#upper = this.#makeUpper(sealed.layer.path);
            this.#mount();
            return sealed;
        }
        catch (error) {
            this.#chain.failure = (0,failure/* explainFailure */.S)(error, "Cannot go on with a sealed tree");
            throw this.#chain.failure;
        }
    }
    /** Makes one layer of all but the lowest, which keeps its object; the tree keeps the name it would have had. */
    async #mergeLayers(times) {
        await this.settle();
        const below = this.#chain.top?.digest ?? null;
        const { layerDigest } = await (0,layer_digest/* digestLayer */.c8)({ layer: this.#upper, times });
        const lowest = this.#layers.at(-1);
        if (lowest?.digest === undefined)
            throw new errors/* StoreError */.AD("Cannot merge layers: the lowest is no object yet");
        const layer = { path: (0,external_node_path_.join)(this.#host.scratch.path, `merged-${this.#count}`, "layer"), digest: undefined };
        const layers = this.#layers.slice(0, -1).map(({ path }) => path);
        await (0,merge/* mergeLayers */.J)({ layers, target: layer.path, complete: false, files: "link" });
        this.#layers.splice(0, this.#layers.length, layer, lowest);
        return { layer, merged: { digest: (0,layer_digest/* objectDigest */.A2)(below, layerDigest), base: lowest.digest } };
    }
    #mount() {
        const lowers = this.#layers.map((layer) => layer.path);
        if (lowers.length === 0)
            lowers.push(this.#rootOf(0));
        (0,overlay/* mountOverlay */.M)({ lowers, upper: { path: this.#upper, work: this.#work() }, target: this.#mountPoint });
    }
    #rootOf(index) {
        return this.#layers[index]?.path ?? (0,external_node_path_.join)(this.#host.scratch.path, "empty");
    }
    /** Folder that becomes the next object. */
    #folder() {
        return (0,external_node_path_.join)(this.#host.scratch.path, `${this.#count}`);
    }
    #work() {
        return (0,external_node_path_.join)(this.#host.scratch.path, `work-${this.#count}`);
    }
    #makeUpper(rootBelow) {
        this.#count += 1;
        const upper = (0,external_node_path_.join)(this.#folder(), "layer");
        (0,external_node_fs_.mkdirSync)(this.#folder());
        (0,external_node_fs_.mkdirSync)(this.#work());
        (0,external_node_fs_.mkdirSync)(upper);
        const below = Buffer.from(rootBelow);
        (0,file_copy/* copyPathFacts */.GT)(below, Buffer.from(upper), (0,external_node_fs_.lstatSync)(below, { bigint: true }));
        return upper;
    }
}

;// CONCATENATED MODULE: ./src/store/store.js
var store_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var store_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * The object store: sealed trees by stage id. See layout.ts for what is on disk.
 *
 * A tree is a chain of layers, each an object that names the one below; its digest covers both, so equal trees made the same way are one
 * object. Needs root and a mount namespace of its own (see linux/mount.ts): a process that is killed then leaves only files, which the next one to
 * open the store deletes.
 */
class Store {
    layout;
    #options;
    #abilities;
    #lock;
    #scratch;
    #layers;
    #publishing;
    #committer;
    /** Objects this process uses: nobody prunes them. */
    #used = new Map();
    /** Of objects that are used, which cannot change. */
    #records = new Map();
    #views = 0;
    /** Opens a store, made if need be, and deletes what killed processes left. */
    static async open(path, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const layout = (0,store_layout/* openLayout */.B9)(path);
            const stack = store_addDisposableResource(env_1, new DisposableStack(), false);
            const lock = stack.use(await (0,linux_lock/* acquireLock */.IZ)(layout.lock, "shared"));
            if (lock == null)
                throw new errors/* StoreError */.AD(`Cannot open store '${path}': its lock is gone`);
            await (0,store_scratch/* sweepScratch */.Dq)(layout.scratch);
            const scratch = store_scratch/* Scratch */.fx.make(layout.scratch, "store");
            stack.move();
            return new Store(layout, options, lock, scratch);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            store_disposeResources(env_1);
        }
    }
    constructor(layout, options, lock, scratch) {
        this.layout = layout;
        this.#options = options;
        this.#lock = lock;
        this.#scratch = scratch;
        this.#abilities = options.abilities && Promise.resolve(options.abilities);
        this.#layers = new ObjectLayers(layout, (0,external_node_path_.join)(this.#scratch.path, "layers"));
        this.#publishing = {
            layout,
            engine: options.engine,
            keep: (digest, held) => this.#keep(digest, held),
            discard: (digest) => (0,external_node_fs_.renameSync)((0,external_node_path_.join)(layout.objects, digest), (0,external_node_path_.join)(this.#scratch.path, `damaged-${this.#next()}`)),
        };
        this.#committer = new Committer(this.#publishing);
    }
    async find(id) {
        const chain = (0,refs/* findStageRecord */.vL)(this.layout, id) && this.#use(id);
        return chain && this.#describe(id, chain.top);
    }
    /** When the tree of a stage was sealed, in milliseconds since 1970; undefined when that is not known. Looking is no use. */
    findSealedMs(id) {
        return (0,refs/* findStageRecord */.vL)(this.layout, id)?.sealedMs;
    }
    /** The sealed tree of a stage; throws when the store does not have it. */
    async require(id) {
        return this.#describe(id, this.#require(id).top);
    }
    async begin(base) {
        return await (0,failure/* explaining */.z)("Cannot start a tree", async () => {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const stack = store_addDisposableResource(env_2, new AsyncDisposableStack(), true);
                const chain = base && this.#require(base.id);
                const layers = chain ? await this.#layers.open(chain) : [];
                const scratch = stack.use(this.openScratch("tree"));
                const describe = (id, record) => this.#describe(id, record);
                const host = { scratch, committer: this.#committer, engine: this.#options.engine, describe };
                const { overlay } = await this.#probe();
                const tree = overlay ? OverlayTree.open(host, layers, chain?.top) : await CopiedTree.open(host, layers);
                stack.move();
                return tree;
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_1 = store_disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        });
    }
    /**
     * Copies a tree into a folder, which is made if need be; what is there already stays unless the tree has the same path. With `keep: false`
     * it leaves the store if nothing else needs it, and its files move instead where that is possible: no second copy is made.
     * With `keepOwners: false` all belongs to this process, for filesystems that take no other owners.
     * Answers the names of its files when it has nothing else at its top.
     */
    async export(tree, target, { keep = true, keepOwners = true } = {}) {
        return await (0,failure/* explaining */.z)(`Cannot export to '${target}'`, async () => {
            const env_3 = { stack: [], error: void 0, hasError: false };
            try {
                const chain = this.#require(tree.id);
                const scratch = store_addDisposableResource(env_3, this.openScratch("export"), true);
                const taken = keep ? undefined : await this.#take(chain, scratch.path);
                const below = taken === undefined ? chain.records : chain.records.slice(1);
                const layers = (await this.#layers.open({ ...chain, records: below })).map(({ path }) => path);
                if (taken !== undefined)
                    layers.unshift((0,external_node_path_.join)(taken, "layer"));
                return await exportTree({ layers, target, move: taken !== undefined, keepOwners, openView: () => this.#openView(layers) });
            }
            catch (e_3) {
                env_3.error = e_3;
                env_3.hasError = true;
            }
            finally {
                const result_2 = store_disposeResources(env_3);
                if (result_2)
                    await result_2;
            }
        });
    }
    /**
     * Packs what a tree adds to another one (`since`; its own layer without it, all of it with null) as one file. A tree that is not
     * below it as a whole any more is packed complete: the answer says on what the layer goes.
     */
    async pack(id, target, options = {}) {
        return await (0,failure/* explaining */.z)(`Cannot pack into '${target}'`, async () => {
            const env_4 = { stack: [], error: void 0, hasError: false };
            try {
                const chain = this.#require(id);
                const scratch = store_addDisposableResource(env_4, this.openScratch("pack"), true);
                const depth = this.#depthAbove(chain, options.since);
                const packed = depth === 1 && chain.top.layer.kind === "squashfs";
                const image = packed ? (0,external_node_path_.join)(this.layout.objects, chain.top.digest, "layer.squashfs") : undefined;
                const layers = packed ? [] : await this.#layers.open(chain);
                const { metadata = {} } = (0,refs/* findStageRecord */.vL)(this.layout, id) ?? {};
                const openView = () => this.#openView(layers.map(({ path }) => path));
                const request = { id, metadata, chain, layers, depth, target, image, scratch: scratch.path, openView };
                return await packLayers({ ...request, owner: options.owner });
            }
            catch (e_4) {
                env_4.error = e_4;
                env_4.hasError = true;
            }
            finally {
                const result_3 = store_disposeResources(env_4);
                if (result_3)
                    await result_3;
            }
        });
    }
    /** Takes a packed layer in; what it goes on top of must be there. */
    async import(path, options = {}) {
        return await (0,failure/* explaining */.z)(`Cannot import '${path}'`, async () => {
            const env_5 = { stack: [], error: void 0, hasError: false };
            try {
                const scratch = store_addDisposableResource(env_5, this.openScratch("import"), true);
                const hasTree = (digest) => this.#hold(digest) !== undefined;
                const canMount = (await this.#probe()).squashfs;
                const request = { ...options, path, scratch: scratch.path, canMount, hasTree };
                const { id } = await importLayer(this.#publishing, request);
                return await this.require(id);
            }
            catch (e_5) {
                env_5.error = e_5;
                env_5.hasError = true;
            }
            finally {
                const result_4 = store_disposeResources(env_5);
                if (result_4)
                    await result_4;
            }
        });
    }
    /** A folder for one source's content, kept between builds. */
    sourceFolder(type) {
        const path = (0,external_node_path_.join)(this.layout.sources, type);
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        return path;
    }
    /** A locked folder that goes with its scope, on the same filesystem as the store. */
    openScratch(prefix) {
        return store_scratch/* Scratch */.fx.make(this.layout.scratch, prefix);
    }
    /** Waits until everything sealed so far is durable. */
    settle() {
        return this.#committer.drain();
    }
    async [Symbol.asyncDispose]() {
        await this.#committer.drain();
        await this.#layers[Symbol.asyncDispose]();
        await this.#scratch[Symbol.asyncDispose]();
        for (const lock of this.#used.values())
            lock[Symbol.dispose]();
        this.#used.clear();
        this.#lock[Symbol.dispose]();
        await this.#keepLimit();
    }
    async #keepLimit() {
        const { maximumBytes, onNotice } = this.#options;
        if (maximumBytes === undefined)
            return;
        const { removed, removedContent, freedBytes } = await (0,prune/* pruneStore */.I9)(this.layout, maximumBytes);
        const what = [...count(removed, "trees"), ...count(removedContent, "downloads")].join(" and ");
        if (what !== "")
            onNotice?.(`Deleted ${what} not used for long: ${Math.round(freedBytes / 1e6)} MB`);
    }
    #describe(id, { digest, sizeBytes }) {
        const { metadata = {} } = (0,refs/* findStageRecord */.vL)(this.layout, id) ?? {};
        const openView = () => (0,failure/* explaining */.z)("Cannot show a tree", async () => {
            const layers = await this.#layers.open(this.#require(id));
            return await this.#openView(layers.map(({ path }) => path));
        });
        return { id, digest, layerBytes: sizeBytes, metadata, openView };
    }
    async #openView(layers) {
        const { overlay } = await this.#probe();
        return openLayersView(layers, (0,external_node_path_.join)(this.#scratch.path, `view-${this.#next()}`), overlay);
    }
    /** When it is first asked: a build that finds everything here needs none of it. */
    #probe() {
        this.#abilities ??= probeAbilities(this.#scratch.path, this.#options.onNotice ?? (() => { }));
        return this.#abilities;
    }
    /** Takes the object out of the store when nothing is on top of it and nobody else uses it; answers where it is now. */
    async #take({ top }, scratch) {
        if (top.layer.kind !== "folder" || (0,inventory/* findBases */.uW)((0,inventory/* takeInventory */.O1)(this.layout).values()).has(top.digest))
            return undefined;
        this.#used.get(top.digest)?.[Symbol.dispose]();
        this.#used.delete(top.digest);
        this.#records.delete(top.digest);
        return (0,prune/* takeObject */.jX)(this.layout, top.digest, scratch);
    }
    #require(id) {
        const chain = this.#use(id);
        if (chain === undefined)
            throw new errors/* StoreError */.AD(`Cannot use tree ${id}: it is not in the store any more`, { code: "E_STORE_MISSING" });
        return chain;
    }
    /** The chain of a ref, locked against pruning for as long as the store is open. */
    #use(id) {
        const digest = (0,refs/* findRef */.DQ)(this.layout, id);
        if (digest === undefined)
            return undefined;
        const chain = this.#hold(digest);
        if (chain !== undefined)
            (0,refs/* touchRef */.vN)(this.layout, id);
        return chain;
    }
    #hold(digest) {
        if (!this.#used.has(digest)) {
            const lock = (0,linux_lock/* tryLock */.bh)((0,external_node_path_.join)(this.layout.objects, digest), "shared");
            if (lock === undefined)
                return undefined;
            this.#keep(digest, lock);
        }
        return this.#findChain(digest);
    }
    #depthAbove({ records }, since) {
        if (since === undefined)
            return 1;
        const below = since === null ? undefined : (0,refs/* findRef */.DQ)(this.layout, since);
        const index = records.findIndex((record) => record.digest === below);
        // 0: the same tree under another name; packed, it is an empty layer on itself.
        return index >= 0 ? index : records.length;
    }
    #findChain(digest) {
        try {
            return findChain(this.layout, digest, this.#records);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== "E_STORE_DAMAGED")
                throw error;
            this.#options.onNotice?.(`${(0,errors/* messageOf */.bD)(error)}; its tree is built again`);
            return undefined;
        }
    }
    #keep(digest, lock) {
        if (this.#used.has(digest))
            lock[Symbol.dispose]();
        else
            this.#used.set(digest, lock);
    }
    #next() {
        this.#views += 1;
        return this.#views;
    }
}
function count(list, what) {
    return list.length === 0 ? [] : [`${list.length} ${what}`];
}


/***/ })

};
