export const id = 1943;
export const ids = [1943];
export const modules = {

/***/ 1943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ makeEfiFolder),
/* harmony export */   Mt: () => (/* binding */ makeRootImage),
/* harmony export */   TJ: () => (/* binding */ copyFromSystem),
/* harmony export */   Tv: () => (/* binding */ copyKernel),
/* harmony export */   Z$: () => (/* binding */ copyLoader),
/* harmony export */   oG: () => (/* binding */ makeIsolinux),
/* harmony export */   yy: () => (/* binding */ makeEfiImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _disk_fat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2978);
/* harmony import */ var _disk_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6675);





const system = new _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Tree */ .PH("/");
/** Copies a file of the build root. */
function copyFromSystem(tree, source, target, mode) {
    const found = system.find(source);
    if (found === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot make the ISO boot: the build root has no '${source}'`);
    tree.write(target, system.readBytes(source), { mode: mode ?? found.mode & 0o7777 });
}
/** Copies kernel and initramfs of a version under the names that boot menus use. */
function copyKernel(tree, source, version, folder) {
    tree.write(`${folder}/vmlinuz`, source.readBytes(`/boot/vmlinuz-${version}`));
    tree.write(`${folder}/initrd.img`, source.readBytes(`/boot/initramfs-${version}.img`));
}
function fillTemplate({ tree, templates, names }, name, target) {
    const text = system.findText(`${templates}/${name}`);
    if (text === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot make the ISO boot: the build root has no '${templates}/${name}'`);
    tree.write(target, text.replace(/@([A-Z]+)@/g, (whole, key) => names[key] ?? whole));
}
/** Where distributions have the files of ISOLINUX: Fedora, Debian. */
const loaderFolders = ["/usr/share/syslinux", "/usr/lib/ISOLINUX", "/usr/lib/syslinux/modules/bios"];
/** Copies a file of ISOLINUX. */
function copyLoader(tree, name, target) {
    const folder = loaderFolders.find((one) => system.isFile(`${one}/${name}`)) ?? loaderFolders[0];
    copyFromSystem(tree, `${folder}/${name}`, target, 0o755);
}
/** Makes the ISO boot with ISOLINUX. */
function makeIsolinux(iso, kernelFolder, debug) {
    const { tree, rootfs } = iso;
    const folder = "/isolinux";
    tree.makeDirectory(folder);
    for (const name of ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"]) {
        const source = debug && name === "isolinux.bin" ? "isolinux-debug.bin" : name;
        copyLoader(tree, source, `${folder}/${name}`);
    }
    for (const name of ["isolinux.cfg", "boot.msg", "grub.conf"])
        fillTemplate(iso, name, `${folder}/${name}`);
    tree.write(`${folder}/splash.png`, rootfs.readBytes("/usr/share/anaconda/boot/syslinux-splash.png"));
    for (const name of ["vmlinuz", "initrd.img"])
        tree.link(`${kernelFolder}/${name}`, `${folder}/${name}`);
}
const efiFolder = "/EFI/BOOT";
/** Fills the folder that UEFI looks into. */
function makeEfiFolder(iso, architectures, vendor) {
    const { tree } = iso;
    tree.makeDirectory(`${efiFolder}/fonts`, { parents: true });
    for (const name of architectures.map((one) => one.toLowerCase())) {
        const source = `/boot/efi/EFI/${vendor}`;
        copyFromSystem(tree, `${source}/shim${name}.efi`, `${efiFolder}/BOOT${name.toUpperCase()}.EFI`);
        copyFromSystem(tree, `${source}/mm${name}.efi`, `${efiFolder}/mm${name}.efi`);
        copyFromSystem(tree, `${source}/gcd${name}.efi`, `${efiFolder}/grub${name}.efi`);
    }
    copyFromSystem(tree, "/usr/share/grub/unicode.pf2", `${efiFolder}/fonts/unicode.pf2`);
    fillTemplate(iso, "grub2-efi.cfg", `${efiFolder}/grub.cfg`);
    if (architectures.includes("IA32"))
        tree.write(`${efiFolder}/BOOT.cfg`, tree.read(`${efiFolder}/grub.cfg`));
}
const blockSize = 2048;
/** Makes the image of a FAT filesystem with that folder, just large enough. Nothing is mounted. */
async function makeEfiImage({ tree, exec, sourceEpoch }, target) {
    const files = tree.list(efiFolder).filter((name) => tree.isFile(`${efiFolder}/${name}`));
    const sources = (folder, names) => names.map((name) => tree.resolve(`${folder}/${name}`));
    const fonts = ["unicode.pf2"];
    const sizes = [...files, ...fonts.map((name) => `fonts/${name}`)].map((name) => tree.require(`${efiFolder}/${name}`).size);
    const blocks = [...sizes, blockSize].map((size) => Math.max(1, Math.ceil(size / blockSize))); // the last one: the folder of fonts
    const sizeBytes = blockSize * (256 + blocks.reduce((sum, count) => sum + count, 0));
    tree.write(target, "");
    const image = tree.resolve(target);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(image, sizeBytes);
    const clock = (0,_disk_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .clockEnvironment */ .ar)(sourceEpoch);
    await exec("mkfs.fat", ["-n", "ANACONDA", image], { env: clock });
    const fat = new _disk_fat_js__WEBPACK_IMPORTED_MODULE_1__/* .FatFiles */ .RD(exec, { image, offsetBytes: 0, sizeBytes }, clock);
    for (const folder of ["/EFI", efiFolder, `${efiFolder}/fonts`])
        await fat.makeFolder(folder);
    await fat.copy(sources(efiFolder, files), efiFolder);
    await fat.copy(sources(`${efiFolder}/fonts`, fonts), `${efiFolder}/fonts`);
}
/** Makes a file with an ext4 filesystem that has all of a tree; holes stay holes. */
async function makeRootImage(exec, source, image, sizeBytes) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(image, "");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(image, sizeBytes);
    await exec("mkfs.ext4", ["-q", "-F", "-L", "Anaconda", "-b", "4096", "-m", "0", "-d", source.path, image]);
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


/***/ })

};
