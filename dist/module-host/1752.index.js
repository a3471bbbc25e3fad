export const id = 1752;
export const ids = [1752];
export const modules = {

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

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findEfiVendor),
/* harmony export */   R: () => (/* binding */ gatherEfiFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);


/**
 * The files that firmware starts from a removable medium, gathered from a system: shim, GRUB and what they need, all in `EFI/BOOT`.
 * What would install boot entries into the firmware is left out.
 */
/** Gathers the files of a system into a new folder, which then holds `BOOT`. */
async function gatherEfiFiles(exec, system, target) {
    target.makeDirectory("/", { parents: true });
    for (const source of requireEfiFolders(system))
        await exec("cp", ["-a", `${system.resolve(source)}/.`, target.path]);
    const vendor = requireVendor(target, "/");
    removeMatching(target, "BOOT", /^fb.*\.efi$/);
    removeMatching(target, vendor, /^BOOT.*\.CSV$/);
    removeMatching(target, vendor, /^shim.*\.efi$/);
    for (const name of target.list(vendor))
        target.rename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(vendor, name), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("BOOT", name));
    target.removeTree(vendor);
}
/** Name of the vendor's folder that a system has beside `EFI/BOOT`: `fedora`, `redhat`. */
function findEfiVendor(system) {
    const [folder = ""] = requireEfiFolders(system);
    return requireVendor(system, folder);
}
function requireVendor(tree, folder) {
    const vendors = tree.list(folder).filter((name) => name !== "BOOT");
    const [vendor] = vendors;
    if (vendor === undefined || vendors.length > 1)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot gather EFI files: vendors are '${vendors.join("', '")}', not one`);
    return vendor;
}
/** Folders `EFI` of a system: of the packages of shim and GRUB, of bootupd, or of the mounted EFI system partition. */
function requireEfiFolders(system) {
    const inside = (folder) => system.list(folder).map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
    const packages = inside("/usr/lib/efi")
        .flatMap(inside)
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, "EFI"));
    const present = packages.filter((path) => system.isDirectory(path));
    if (present.length === 2)
        return present;
    if (present.length > 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot gather EFI files: ${present.length} folders in '/usr/lib/efi', not one of shim and one of GRUB`);
    const other = ["/usr/lib/bootupd/updates/EFI", "/boot/efi/EFI"].find((path) => system.isDirectory(path));
    if (other === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B("Cannot gather EFI files: the build root has none in '/usr/lib/efi', of bootupd or in '/boot/efi'");
    return [other];
}
function removeMatching(tree, folder, pattern) {
    const names = tree.list(folder).filter((name) => pattern.test(name));
    if (names.length === 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot gather EFI files: nothing in '${folder}' is named ${pattern.source}`);
    for (const name of names)
        tree.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
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

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ measureTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const blockBytes = 4096;
/** Bytes a filesystem needs for what is in a tree: whole blocks, one at least for each file and folder. */
function measureTree(tree, folder = "/") {
    return tree.list(folder).reduce((sum, name) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
        const found = tree.find(path);
        if (found?.isDirectory())
            return sum + blockBytes + measureTree(tree, path);
        return sum + Math.ceil((found?.size ?? 0) / blockBytes + 1) * blockBytes;
    }, 0);
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

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ resizeFile)
/* harmony export */ });
/* unused harmony export parseTruncateSize */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6986);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const units = "KMGTPE";
/** Gives an open file a size as `truncate --size` does. */
function resizeFile(descriptor, size) {
    const bytes = parseTruncateSize(size)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(descriptor, bytes);
    }
    catch (error) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot make the file ${bytes} bytes long: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
/** Reads a size as `truncate --size` does; answers what makes a new size of the old one. */
function parseTruncateSize(text) {
    const match = /^\s*([-+<>/%]?)\s*(\d+)(?:([kKmMgGtTPE])(iB|B)?)?$/.exec(text);
    if (match === null)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot read the size '${text}': use bytes, or a unit as in '10G'`);
    const [, relation, digits = "", unit, suffix] = match;
    const power = unit === undefined ? 0 : units.indexOf(unit.toUpperCase()) + 1;
    const bytes = Number(digits) * (suffix === "B" ? 1000 : 1024) ** power;
    if (!Number.isSafeInteger(bytes))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot use the size '${text}': it is too large`);
    if (bytes === 0 && (relation === "/" || relation === "%"))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot use the size '${text}': division by zero`);
    return changeOf(relation ?? "", bytes);
}
function changeOf(relation, bytes) {
    switch (relation) {
        case "+":
            return (old) => old + bytes;
        case "-":
            return (old) => Math.max(old - bytes, 0);
        case "<":
            return (old) => Math.min(old, bytes);
        case ">":
            return (old) => Math.max(old, bytes);
        case "/":
            return (old) => Math.floor(old / bytes) * bytes;
        case "%":
            return (old) => Math.ceil(old / bytes) * bytes;
        default:
            return () => bytes;
    }
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


/***/ }),

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_disk_copy_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8785);
/* harmony import */ var _src_modules_disk_efi_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8265);
/* harmony import */ var _src_modules_disk_fat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2978);
/* harmony import */ var _src_modules_disk_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8103);
/* harmony import */ var _src_modules_disk_measure_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8770);
/* harmony import */ var _src_modules_disk_scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7311);
/* harmony import */ var _src_modules_disk_truncate_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5169);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4610);
/* harmony import */ var _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6675);
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










const anyInput = { type: "object", additionalProperties: true };
const files = (name) => ({
    type: "org.osbuild.files",
    origin: "org.osbuild.pipeline",
    references: { "name:live": { file: name } },
});
const meta = {
    summary: "Make a BlueField boot stream",
    description: "Packs kernel, initramfs and, with the input `rootfs`, a root filesystem with GRUB and shim of the build root into an image that an NVIDIA BlueField DPU boots.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the boot stream" },
            kernel_args: {
                type: "array",
                description: "Kernel command line",
                items: { type: "string" },
                default: ["console=hvc0", "console=ttyAMA0", "earlycon=pl011,0x13010000"],
            },
            capsule: { type: "string", description: "Firmware update to go along, a path in the build root" },
            boot_path: { type: "string", description: "UEFI path that is booted" },
            boot_desc: { type: "string", description: "Name of the boot entry" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["kernel", "initramfs"],
        properties: { kernel: anyInput, initramfs: anyInput, rootfs: anyInput },
    },
    tools: ["mlx-mkbfb", "mkfs.vfat", "mcopy"],
    example: {
        type: "org.osbuild.bfb",
        inputs: { kernel: files("vmlinuz"), initramfs: files("initramfs.img") },
        options: { filename: "system.bfb" },
    },
};
const defaultArguments = ["console=hvc0", "console=ttyAMA0", "earlycon=pl011,0x13010000"];
const firmware = "/lib/firmware/mellanox/boot";
async function run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { tree, options, inputs, exec } = context;
        const target = (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_8__/* .requireOutputPath */ .QA)(tree, options.filename);
        const scratch = __addDisposableResource(env_1, (0,_src_modules_disk_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .makeScratch */ .l)(tree.path), false);
        const content = new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .Tree */ .PH(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(scratch.path, "content"));
        const boot = content.resolve("/EFI/BOOT");
        await (0,_src_modules_disk_efi_files_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherEfiFiles */ .R)(exec, new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .Tree */ .PH("/"), new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .Tree */ .PH(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(boot)));
        content.write("/EFI/BOOT/grub.cfg", formatConfig(options.kernel_args ?? defaultArguments));
        (0,_src_modules_disk_copy_data_js__WEBPACK_IMPORTED_MODULE_1__/* .copyFileTo */ .Li)((0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_8__/* .requireInputFile */ .UA)(inputs, "kernel"), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(boot, "vmlinuz"));
        (0,_src_modules_disk_copy_data_js__WEBPACK_IMPORTED_MODULE_1__/* .copyFileTo */ .Li)((0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_8__/* .requireInputFile */ .UA)(inputs, "initramfs"), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(boot, "initramfs.img"));
        if (inputs.rootfs !== undefined)
            (0,_src_modules_disk_copy_data_js__WEBPACK_IMPORTED_MODULE_1__/* .appendFile */ .dl)((0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_8__/* .requireInputFile */ .UA)(inputs, "rootfs"), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(boot, "initramfs.img"));
        const ramdisk = await makeRamdisk(context, new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .Tree */ .PH(scratch.path), content);
        const path = options.boot_path ?? "VenHw(F019E406-8C9C-11E5-8797-001ACA00BFC4)/EFI/BOOT/BOOTAA64.EFI";
        await exec("mlx-mkbfb", [
            ...["--ramdisk", ramdisk, "--capsule", options.capsule ?? `${firmware}/capsule/boot_update2.cap`],
            ...["--boot-path", `=${path}`, "--boot-desc", `=${options.boot_desc ?? "Linux via EFI+GRUB"}`],
            ...[`${firmware}/default.bfb`, target],
        ]);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The filesystem firmware reads; its size is a whole number of sectors, as firmware takes the sector size from it. */
async function makeRamdisk({ exec, id, sourceEpoch }, scratch, content) {
    const sizeBytes = (0,_src_modules_disk_measure_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .measureTree */ .J)(content) + 2 * 1024 * 1024;
    {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_2, (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_8__/* .openOutput */ .c1)(scratch, "ramdisk.img", "empty"), false);
            (0,_src_modules_disk_truncate_size_js__WEBPACK_IMPORTED_MODULE_7__/* .resizeFile */ .Z)(file.descriptor, String(sizeBytes));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    const image = scratch.resolve("ramdisk.img");
    const clock = (0,_src_modules_disk_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .clockEnvironment */ .ar)(sourceEpoch);
    const serial = (0,_src_modules_disk_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .deriveUuid */ .bh)(id, "ramdisk").slice(0, 8);
    await exec("mkfs.vfat", ["-I", "--mbr=n", "-i", serial, "-n", "EFI-SYSTEM", image], { env: clock });
    await (0,_src_modules_disk_fat_js__WEBPACK_IMPORTED_MODULE_3__/* .copyIntoFat */ .$$)(exec, { image, offsetBytes: 0, sizeBytes }, content, clock);
    return image;
}
function formatConfig(kernelArguments) {
    return [
        "",
        "set timeout=5",
        "set default=0",
        "",
        'menuentry "RHCOS Live" {',
        `    linux /EFI/BOOT/vmlinuz ${kernelArguments.join(" ")}`,
        "    initrd /EFI/BOOT/initramfs.img",
        "}",
        "",
    ].join("\n");
}


/***/ })

};
