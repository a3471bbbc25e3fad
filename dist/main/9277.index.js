export const id = 9277;
export const ids = [9277];
export const modules = {

/***/ 57792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readImageFormat),
/* harmony export */   v: () => (/* binding */ readImageFacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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



/** Reads the facts of a file; reads all of it for its digest. */
async function readImageFacts(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
        const stats = await file.stat();
        const { format, virtualSizeBytes } = await readFormat(file, stats.size, path);
        const sha256 = await digest(file);
        return {
            format,
            virtualSizeBytes: virtualSizeBytes ?? stats.size,
            sizeBytes: stats.size,
            diskBytes: stats.blocks * 512,
            sha256,
        };
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
/** What kind of file an image is, by its first bytes or its name. */
async function readImageFormat(path) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
        const { size } = await file.stat();
        return (await readFormat(file, size, path)).format;
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
async function readFormat(file, sizeBytes, path) {
    const head = await readAt(file, 0, 512);
    if (head.length < 512)
        return { format: nameFormat(path, "raw") };
    if (head.readUInt32BE(0) === 0x514649fb)
        return { format: "qcow2", virtualSizeBytes: Number(head.readBigUInt64BE(24)) };
    if (head.toString("latin1", 0, 4) === "KDMV")
        return { format: "vmdk", virtualSizeBytes: Number(head.readBigUInt64LE(12)) * 512 };
    if (head.readUInt32LE(0x40) === 0xbeda107f)
        return { format: "vdi", virtualSizeBytes: Number(head.readBigUInt64LE(0x170)) };
    if (head.toString("latin1", 0, 8) === "vhdxfile")
        return { format: "vhdx" };
    const foot = await readAt(file, sizeBytes - 512, 512);
    if (foot.toString("latin1", 0, 8) === "conectix")
        return { format: "vpc", virtualSizeBytes: Number(foot.readBigUInt64BE(48)) };
    const volume = await readAt(file, 0x8000, 6);
    if (volume.toString("latin1", 1) === "CD001")
        return { format: "iso" };
    return { format: head.readUInt16LE(510) === 0xaa55 ? "raw" : nameFormat(path, "raw") };
}
function nameFormat(path, fallback) {
    const match = /\.(raw\.xz|tar(?:\.\w+)?|\w+)$/.exec(path);
    const name = match?.[1] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path).slice(1);
    return name === "" || name === "img" ? fallback : name;
}
async function readAt(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, Math.max(0, position));
    return buffer.subarray(0, bytesRead);
}
async function digest(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of file.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest("hex");
}


/***/ }),

/***/ 97812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ openLoopDevice),
/* harmony export */   HI: () => (/* binding */ makeNode),
/* harmony export */   Wg: () => (/* binding */ makeBlockNode),
/* harmony export */   vG: () => (/* binding */ kernelPartitions)
/* harmony export */ });
/* unused harmony exports loopMajor, LoopDevice */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33809);





/** Block device number of all loop devices. */
const loopMajor = 7;
const commands = {
    setDescriptor: 0x4c00,
    clear: 0x4c01,
    setStatus: 0x4c04,
    getStatus: 0x4c05,
    setBlockSize: 0x4c09,
    configure: 0x4c0a,
    getFree: 0x4c82,
    flush: 0x1261,
};
const loopFlags = { readOnly: 1, autoclear: 4, scanPartitions: 8 };
const ioctlNumber = "int ioctl(int fd, unsigned long command, long value)";
const ioctlBuffer = "int ioctl(int fd, unsigned long command, void *value)";
const attempts = 200;
/** A configured loop device; disposing writes it back, clears it and removes its node. */
class LoopDevice {
    name;
    path;
    number;
    #fd;
    #file;
    #reservation;
    #open = true;
    constructor(given) {
        this.name = `loop${given.minor}`;
        this.path = given.path;
        this.number = { major: loopMajor, minor: given.minor };
        this.#fd = given.fd;
        this.#file = given.file;
        this.#reservation = given.reservation;
    }
    async [Symbol.asyncDispose]() {
        if (!this.#open)
            return;
        this.#open = false;
        try {
            const flushed = await (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCallAsync */ .Q5)(ioctlNumber, [this.#fd, commands.flush, 0]);
            await this.#clear();
            if (flushed !== 0)
                throw new Error(`Cannot write '${this.name}' back to its file: the kernel reports an error`);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
            removeNode(this.path);
            this.#reservation?.[Symbol.dispose]();
        }
    }
    /** Another program may hold the device for a moment: ask until it lets go. */
    async #clear() {
        for (let tries = 0; tries < 320; tries += 1) {
            attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [this.#fd, commands.clear, 0]), ["ENXIO", "EBUSY"]);
            if (boundFile(this.#fd) !== this.#file)
                return;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(tries < 20 ? 5 : 100);
        }
        throw new Error(`Cannot release '${this.name}': a program still uses it after 30 s`);
    }
}
/** Makes a loop device over a file (or block device) that is open as `fd`, its node in `folder`. */
async function openLoopDevice(fd, folder, configuration = {}) {
    const control = openControl();
    try {
        for (let tries = 0; tries < attempts; tries += 1) {
            const device = tryOpen((0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [control, commands.getFree, 0]), fd, folder, configuration);
            if (device !== undefined)
                return device;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(Math.min(tries, 50) * Math.random());
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(control);
    }
    throw new Error(`Cannot get a loop device: other programs took every free one ${attempts} times`);
}
/** Partitions the kernel found on a loop device: their numbers and device numbers. */
function kernelPartitions(name) {
    const folder = `/sys/block/${name}`;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((entry) => entry.startsWith(`${name}p`))
        .map((entry) => {
        const [major = 0, minor = 0] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry, "dev"), "utf8")
            .trim()
            .split(":")
            .map(Number);
        return { partition: Number(entry.slice(name.length + 1)), number: { major, minor } };
    });
}
/** Makes a block device node that only root may use. */
function makeBlockNode(path, number) {
    makeNode(path, 0o060600, number);
}
/** Makes a device node; `mode` holds its kind. */
function makeNode(path, mode, { major, minor }) {
    const device = (BigInt(major & 0xfff) << 8n) | BigInt(minor & 0xff) | (BigInt(minor & ~0xff) << 12n);
    const call = "long syscall(long number, int folder, const char *path, unsigned int mode, unsigned long device)"; // old C libraries lack mknod
    (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(call, [process.arch === "arm64" ? 33 : 259, -100, path, mode, device], path);
}
function openControl() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/loop-control", "r+");
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .dh(`Cannot make loop devices: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: "Run as root on a host with the loop module; in a container, add --privileged or --device /dev/loop-control",
            cause: error,
        });
    }
}
function tryOpen(minor, file, folder, configuration) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `loop${minor}`);
    if (attempt(() => makeBlockNode(path, { major: loopMajor, minor }), ["EEXIST"]))
        return undefined;
    const reservation = configuration.reserve?.(minor);
    let fd = -1;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, configuration.readOnly ? "r" : "r+");
        if (configuration.lock)
            (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)("int flock(int fd, int operation)", [fd, 6]);
        configure(fd, file, configuration);
        return new LoopDevice({ minor, path, fd, file: identityOf(file), reservation });
    }
    catch (error) {
        if (fd !== -1)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        removeNode(path);
        reservation?.[Symbol.dispose]();
        if (["EBUSY", "EAGAIN", "EWOULDBLOCK", "ENXIO"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ""))
            return undefined;
        throw error;
    }
}
/** One call where the kernel has it (5.8), three where not. */
function configure(fd, file, configuration) {
    const info = statusOf(configuration);
    const config = Buffer.alloc(304);
    config.writeUInt32LE(file, 0);
    config.writeUInt32LE(configuration.sectorSize ?? 0, 4);
    info.copy(config, 8);
    const unsupported = attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlBuffer, [fd, commands.configure, config]), ["EINVAL", "ENOTTY"]);
    if (!unsupported)
        return;
    (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [fd, commands.setDescriptor, file]);
    try {
        for (let tries = 0; attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlBuffer, [fd, commands.setStatus, info]), ["EAGAIN"]); tries += 1) {
            if (tries === attempts)
                throw new _native_js__WEBPACK_IMPORTED_MODULE_4__/* .SystemCallError */ .EO("ioctl", "EAGAIN", "LOOP_SET_STATUS64");
        }
        if (configuration.sectorSize !== undefined) {
            (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [fd, commands.setBlockSize, configuration.sectorSize]);
        }
    }
    catch (error) {
        attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [fd, commands.clear, 0]), ["ENXIO"]);
        throw error;
    }
}
/** `struct loop_info64`. */
function statusOf(configuration) {
    const info = Buffer.alloc(232);
    info.writeBigUInt64LE(BigInt(configuration.offsetBytes ?? 0), 24);
    info.writeBigUInt64LE(BigInt(configuration.sizeBytes ?? 0), 32);
    const readOnly = configuration.readOnly ? loopFlags.readOnly : 0;
    info.writeUInt32LE(loopFlags.autoclear | readOnly | (configuration.scanPartitions ? loopFlags.scanPartitions : 0), 52);
    return info;
}
/** Device and inode of a file, as LOOP_GET_STATUS64 tells them. */
function identityOf(fd) {
    const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, { bigint: true });
    return `${dev}:${ino}`;
}
function boundFile(fd) {
    const info = Buffer.alloc(232);
    const unbound = attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlBuffer, [fd, commands.getStatus, info]), ["ENXIO"]);
    return unbound ? undefined : `${info.readBigUInt64LE(0)}:${info.readBigUInt64LE(8)}`;
}
/** Whether a call failed with one of the given codes; other failures throw. */
function attempt(call, codes) {
    try {
        call();
        return false;
    }
    catch (error) {
        if (codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ""))
            return true;
        throw error;
    }
}
function removeNode(path) {
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path), ["ENOENT"]);
}


/***/ }),

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

/***/ 58851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readPartitions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const maximumEntries = 1024;
const maximumLogical = 128;
const protectiveType = 0xee;
const extendedTypes = [0x05, 0x0f, 0x85];
/** Partitions of the disk that starts at `baseBytes` of an open file or device; none when it has no table. */
function readPartitions(fd, sectorSize, baseBytes = 0) {
    const read = (offset, size) => readAt(fd, baseBytes + offset, size);
    const boot = read(0, 512);
    if (boot.length < 512 || boot.readUInt16LE(510) !== 0xaa55)
        return [];
    const entries = mbrEntries(boot);
    if (!entries.some((entry) => entry.type === protectiveType))
        return readMbr(entries, read, sectorSize);
    return readGpt(read, sectorSize);
}
function readGpt(read, sectorSize) {
    const header = read(sectorSize, 92);
    if (header.toString("latin1", 0, 8) !== "EFI PART")
        return [];
    const count = Math.min(header.readUInt32LE(80), maximumEntries);
    const size = header.readUInt32LE(84);
    if (size < 128 || size > 4096)
        return [];
    const table = read(Number(header.readBigUInt64LE(72)) * sectorSize, count * size);
    return Array.from({ length: Math.floor(table.length / size) }, (_, index) => {
        const entry = table.subarray(index * size, (index + 1) * size);
        const first = Number(entry.readBigUInt64LE(32));
        const last = Number(entry.readBigUInt64LE(40));
        const isUsed = entry.subarray(0, 16).some((byte) => byte !== 0) && last >= first;
        return { number: index + 1, offsetBytes: first * sectorSize, sizeBytes: isUsed ? (last - first + 1) * sectorSize : 0 };
    }).filter((partition) => partition.sizeBytes > 0);
}
function readMbr(entries, read, sectorSize) {
    const extended = entries.find((entry) => extendedTypes.includes(entry.type));
    const primary = entries.filter((entry) => entry.type !== 0 && entry.sectors > 0);
    return [
        ...primary.map((entry) => rangeOf(entry.index + 1, entry.start, entry.sectors, sectorSize)),
        ...(extended === undefined ? [] : readLogical(extended.start, read, sectorSize)),
    ];
}
/** Each logical partition has a table of its own whose second entry leads to the next. */
function readLogical(extendedStart, read, sectorSize) {
    const found = [];
    const seen = new Set();
    for (let at = extendedStart; !seen.has(at) && found.length < maximumLogical;) {
        seen.add(at);
        const boot = read(at * sectorSize, 512);
        if (boot.length < 512 || boot.readUInt16LE(510) !== 0xaa55)
            break;
        const [own, next] = mbrEntries(boot);
        if (own !== undefined && own.sectors > 0)
            found.push(rangeOf(5 + found.length, at + own.start, own.sectors, sectorSize));
        if (next === undefined || next.sectors === 0)
            break;
        at = extendedStart + next.start;
    }
    return found;
}
function mbrEntries(boot) {
    return [0, 1, 2, 3].map((index) => {
        const at = 446 + index * 16;
        return { index, type: boot.readUInt8(at + 4), start: boot.readUInt32LE(at + 8), sectors: boot.readUInt32LE(at + 12) };
    });
}
function rangeOf(number, start, sectors, sectorSize) {
    return { number, offsetBytes: start * sectorSize, sizeBytes: sectors * sectorSize };
}
function readAt(fd, offset, size) {
    const buffer = Buffer.alloc(size);
    return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, size, offset));
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
