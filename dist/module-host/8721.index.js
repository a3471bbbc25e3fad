export const id = 8721;
export const ids = [8721];
export const modules = {

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ assembleDisk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/modules/given.js
var given = __webpack_require__(4610);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
// EXTERNAL MODULE: ./src/modules/disk/disk-image.js
var disk_image = __webpack_require__(4280);
// EXTERNAL MODULE: ./src/modules/disk/fat.js
var fat = __webpack_require__(2978);
// EXTERNAL MODULE: ./src/modules/disk/grub.js
var grub = __webpack_require__(8491);
// EXTERNAL MODULE: ./src/modules/disk/identity.js
var identity = __webpack_require__(8103);
// EXTERNAL MODULE: ./src/modules/disk/mkfs.js
var mkfs = __webpack_require__(4278);
// EXTERNAL MODULE: ./src/modules/disk/scratch.js
var disk_scratch = __webpack_require__(7311);
;// CONCATENATED MODULE: ./src/modules/disk/boot-loader.js
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
 * GRUB on a disk image: the core image for a BIOS or Open Firmware, the removable-path loader for UEFI.
 *
 * Where the tree brings GRUB's modules (`/boot/grub2/i386-pc`), the core holds only what reads the filesystem they are on. Where it
 * does not, the core holds all that a configuration commonly uses, and the tree needs nothing but its `grub.cfg`.
 */
const biosBootType = "21686148-6449-6E6F-744E-656564454649";
const prepTypes = ["41", "9E1A2D38-C612-4316-AA26-8B49521E5A8B"];
const espTypes = ["EF", "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"];
const efiLoaders = { "x86_64-efi": "BOOTX64.EFI", "arm64-efi": "BOOTAA64.EFI" };
const platforms = ["i386-pc", "powerpc-ieee1275", ...Object.keys(efiLoaders)];
const filesystemModules = { ext4: "ext2", xfs: "xfs", btrfs: "btrfs", vfat: "fat" };
const labelModules = { dos: "part_msdos", gpt: "part_gpt" };
const wholeGrub = [
    ...["normal", "configfile", "linux", "linux16", "boot", "chain", "blscfg", "increment", "loadenv", "search", "search_fs_uuid"],
    ...[
        "search_fs_file",
        "search_label",
        "part_gpt",
        "part_msdos",
        "ext2",
        "xfs",
        "btrfs",
        "fat",
        "gzio",
        "serial",
        "terminal",
        "echo",
    ],
    ...[
        "test",
        "true",
        "regexp",
        "sleep",
        "ls",
        "cat",
        "minicmd",
        "halt",
        "reboot",
        "all_video",
        "gfxterm",
        "font",
        "efi_gop",
        "efi_uga",
    ],
];
/** Installs GRUB for the platform that the manifest names, and for UEFI where the disk has a place for it. */
async function installGrub(context, disk, platform) {
    if (!platforms.includes(platform))
        throw new stage/* StageFailure */.B(`Cannot install GRUB for '${platform}': use ${platforms.join(", ")}`);
    const esp = findEspToFill(disk, context.tree);
    if (!(platform in efiLoaders))
        await installCore(context, disk, platform);
    else if (findEsp(disk) === undefined) {
        throw new stage/* StageFailure */.B(`Cannot install GRUB for '${platform}': the disk has no EFI system partition with vfat`);
    }
    if (esp !== undefined)
        await installEfiLoaders(context, disk, esp);
}
async function installCore(context, disk, platform) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, (0,disk_scratch/* makeScratch */.l)(), false);
        const boot = requireBoot(disk);
        const core = (0,external_node_path_.join)(scratch.path, "core.img");
        const folder = grubFolderInTree(context.tree);
        const prefix = `(,${disk.label === "gpt" ? "gpt" : "msdos"}${boot.number})/${external_node_path_.posix.relative(boot.mountpoint, folder)}`;
        const modules = coreModules(context.tree, `${folder}/${platform}`, platform, [
            ...(platform === "i386-pc" ? ["biosdisk"] : []),
            labelModules[disk.label],
            filesystemModules[boot.type],
        ]);
        await (0,grub/* makeGrubImage */.OR)(context.exec, { platform, prefix, modules, output: core });
        placeCore(disk, core, platform);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function placeCore(disk, core, platform) {
    if (platform === "i386-pc") {
        const place = requireCorePlace(disk);
        (0,grub/* writeCore */.xh)(disk.image, core, { sector: place.start, sectors: place.size });
        (0,grub/* writeBootSector */.E2)(disk.image, place.start, { checkDrive: true });
    }
    else {
        const prep = findType(disk, ...prepTypes);
        if (prep === undefined)
            throw new stage/* StageFailure */.B("Cannot install GRUB: the disk has no PReP partition");
        (0,grub/* writePlainCore */.Nv)(disk.image, core, { sector: prep.start, sectors: prep.size });
    }
}
function requireCorePlace(disk) {
    if (disk.label === "dos")
        return { start: 1, size: firstStart(disk) - 1 };
    const place = findType(disk, biosBootType);
    if (place === undefined)
        throw new stage/* StageFailure */.B("Cannot install GRUB: a GPT disk needs a BIOS boot partition");
    return place;
}
function findType(disk, ...types) {
    return disk.partitions.find(({ type }) => types.includes(type.toUpperCase()));
}
function firstStart(disk) {
    return Math.min(...disk.partitions.map(({ start }) => start));
}
/** The EFI system partition when it wants a loader from us: the tree puts no removable-path loader there. */
function findEspToFill(disk, tree) {
    const esp = findEsp(disk);
    if (esp?.filesystem === undefined)
        return undefined;
    const loaders = tree.list((0,external_node_path_.join)(esp.filesystem.mountpoint, "EFI/BOOT")).map((name) => name.toUpperCase());
    return Object.values(efiLoaders).some((name) => loaders.includes(name)) ? undefined : esp;
}
function findEsp(disk) {
    return disk.partitions.find(({ type, filesystem }) => espTypes.includes(type.toUpperCase()) && filesystem?.type === "vfat");
}
async function installEfiLoaders(context, disk, esp) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_2, (0,disk_scratch/* makeScratch */.l)(), false);
        const boot = requireBoot(disk);
        const folder = grubFolderInTree(context.tree);
        const sources = [];
        for (const platform of Object.keys(efiLoaders)) {
            if (!(0,grub/* hasGrubPlatform */.Wn)(platform))
                continue;
            const output = (0,external_node_path_.join)(scratch.path, efiLoaders[platform]);
            await (0,grub/* makeGrubImage */.OR)(context.exec, { platform, prefix: "/EFI/BOOT", modules: (0,grub/* selectGrubModules */.OU)(platform, wholeGrub), output });
            sources.push(output);
        }
        if (sources.length === 0) {
            context.log("No UEFI loader installed: the build root has no GRUB modules for UEFI");
            return;
        }
        sources.push((0,external_node_path_.join)(scratch.path, "grub.cfg"));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(scratch.path, "grub.cfg"), formatEfiConfig(searchUuid(boot), `/${external_node_path_.posix.relative(boot.mountpoint, folder)}`));
        await copyToEsp(context, new fat/* FatFiles */.RD(context.exec, (0,disk_image/* rangeOf */.b)(disk, esp), context.clock), sources);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
async function copyToEsp(context, files, sources) {
    const time = Number(context.clock.SOURCE_DATE_EPOCH ?? identity/* fallbackEpoch */.mY);
    for (const source of sources)
        (0,external_node_fs_.utimesSync)(source, time, time);
    await files.makeFolder("/EFI");
    await files.makeFolder("/EFI/BOOT");
    await files.copy(sources, "/EFI/BOOT");
}
/** A UUID as GRUB looks for it: serial numbers of FAT have a dash. */
function searchUuid({ type, uuid }) {
    return type === "vfat" ? (0,mkfs/* fatSerial */.Wm)(uuid).toUpperCase().replace(/^.{4}/, "$&-") : uuid;
}
/** The configuration beside the UEFI loader: finds the filesystem by its UUID, whatever disk it is on, and goes on there. */
function formatEfiConfig(uuid, folder) {
    return `search --no-floppy --fs-uuid --set=root ${uuid}\nset prefix=($root)${folder}\nconfigfile $prefix/grub.cfg\n`;
}
/** Where the tree keeps GRUB's configuration: Fedora's name, or Debian's when only that is there. */
function grubFolderInTree(tree) {
    return !tree.has("/boot/grub2/grub.cfg") && tree.has("/boot/grub/grub.cfg") ? "/boot/grub" : "/boot/grub2";
}
function coreModules(tree, folder, platform, minimum) {
    const whole = tree.has(`${folder}/normal.mod`) ? [] : (0,grub/* selectGrubModules */.OU)(platform, wholeGrub);
    return [...new Set([...minimum, ...whole])];
}
function requireBoot(disk) {
    const at = (mountpoint) => disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === mountpoint);
    const found = at("/boot") ?? at("/");
    if (found?.filesystem === undefined)
        throw new stage/* StageFailure */.B("Cannot install GRUB: no filesystem is mounted at '/boot' or '/'");
    return { number: found.number, ...found.filesystem };
}

// EXTERNAL MODULE: ./src/modules/disk/filesystem.js + 2 modules
var filesystem = __webpack_require__(705);
// EXTERNAL MODULE: ./src/modules/disk/image-format.js + 2 modules
var image_format = __webpack_require__(1131);
// EXTERNAL MODULE: ./src/modules/disk/zipl.js
var zipl = __webpack_require__(3180);
;// CONCATENATED MODULE: ./src/modules/disk/assemble-disk.js
var assemble_disk_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var assemble_disk_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Makes a disk image: partition table, filesystems with their parts of the tree, boot loader, image format. */
async function assembleDisk(context, assembly) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { output, exec, id } = context;
        const target = (0,given/* requireOutputPath */.QA)(output, assembly.filename);
        const image = output.resolve("/.disk.raw");
        const _ = assemble_disk_addDisposableResource(env_1, { [Symbol.dispose]: () => (0,external_node_fs_.rmSync)(image, { force: true }) }, false);
        const disk = await (0,disk_image/* createDiskImage */.p)(exec, image, assembly.disk, id);
        const filling = { ...context, clock: (0,identity/* clockEnvironment */.ar)(undefined) };
        const mountpoints = disk.partitions.flatMap(({ filesystem }) => (filesystem ? [filesystem.mountpoint] : []));
        for (const partition of disk.partitions) {
            if (partition.filesystem)
                await (0,filesystem/* makeFilledFilesystem */.W)(filling, (0,disk_image/* rangeOf */.b)(disk, partition), partition.filesystem, mountpoints);
        }
        if (assembly.loader === "grub2")
            await installGrub(filling, disk, assembly.platform);
        if (assembly.loader === "zipl")
            await (0,zipl/* installZipl */.N)(filling, disk);
        await (0,image_format/* deliverImage */.$)(exec, assembly.format, image, target);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        assemble_disk_disposeResources(env_1);
    }
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   p: () => (/* binding */ createDiskImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
/* harmony import */ var _partition_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9586);




/** Makes an image file, all hole, with a partition table in it. What the request leaves to chance follows from `id`. */
async function createDiskImage(exec, image, request, id) {
    const { sizeBytes, label, uuid } = request;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(image, "", { flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(image, sizeBytes);
    const wanted = request.partitions.map((partition, index) => ({
        ...partition,
        filesystem: partition.filesystem && { ...partition.filesystem, mountpoint: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)("/", partition.filesystem.mountpoint) },
        uuid: partition.uuid || (label === "gpt" ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .deriveUuid */ .bh)(id, "partition", String(index)) : undefined),
    }));
    const table = await (0,_partition_table_js__WEBPACK_IMPORTED_MODULE_3__/* .writePartitionTable */ .QO)(exec, image, label, uuid, wanted);
    const partitions = table.partitions.map((partition, index) => ({ ...partition, filesystem: wanted[index]?.filesystem }));
    return { image, label, partitions };
}
/** The part of the image that a partition is. */
function rangeOf(disk, partition) {
    return { image: disk.image, offsetBytes: partition.start * 512, sizeBytes: partition.size * 512 };
}


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ writeBootSector),
/* harmony export */   Nv: () => (/* binding */ writePlainCore),
/* harmony export */   OR: () => (/* binding */ makeGrubImage),
/* harmony export */   OU: () => (/* binding */ selectGrubModules),
/* harmony export */   Wn: () => (/* binding */ hasGrubPlatform),
/* harmony export */   xh: () => (/* binding */ writeCore),
/* harmony export */   yT: () => (/* binding */ grubTools)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9725);




/**
 * GRUB 2 in image files. `grub-mkimage` makes one file out of the kernel of GRUB and its modules; we put it where firmware finds it.
 * For a BIOS that is the boot sector, which loads the first sector of the core image from an address written into it; that sector in
 * turn holds the address of the rest.
 */
/** Where in the boot sector the address of the core image stands (GRUB_BOOT_MACHINE_KERNEL_SECTOR). */
const kernelSectorOffset = 0x5c;
/** A jump that skips the correction of a drive number the BIOS got wrong; grub-setup removes it for hard disks. */
const driveCheckOffset = 0x66;
/** Length of the boot code; the partition table of a DOS label follows. */
const bootCodeSize = 440;
/** Where in the first sector of the core image the address of its second sector stands. */
const coreListOffset = 0x200 - 12;
/** What a host needs to install GRUB when it is its own build root: modules are there for its own architecture only. */
const grubTools = process.arch === "arm64"
    ? ["grub-mkimage", "/usr/lib/grub/arm64-efi"]
    : ["grub-mkimage", "/usr/lib/grub/i386-pc", "/usr/lib/grub/x86_64-efi"];
/** Folder of the build root that holds GRUB's modules for a platform. */
function grubFolder(platform) {
    return `/usr/lib/grub/${platform}`;
}
/** Whether the build root can make images for a platform. */
function hasGrubPlatform(platform) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grubFolder(platform), "modinfo.sh"));
}
/** Those of the given modules that the build root has for a platform: distributions build different ones. */
function selectGrubModules(platform, names) {
    return names.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grubFolder(platform), `${name}.mod`)));
}
/** Makes an image of GRUB with the program of the build root. */
async function makeGrubImage(exec, image) {
    const folder = grubFolder(image.platform);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot install GRUB: the build root has no '${folder}'`);
    const program = image.program ?? (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .requireProgram */ .q)("grub2-mkimage", "grub-mkimage");
    const place = ["--directory", folder, "--prefix", image.prefix, "--output", image.output];
    await exec(program, [...place, "--format", image.format ?? image.platform, "--compression", "auto", ...image.modules]);
}
/**
 * Writes the boot sector of GRUB into an image, the partition table in it untouched. With `checkDrive` it corrects a drive number that
 * the BIOS got wrong, as grub-setup has it on hard disks.
 */
function writeBootSector(image, coreSector, { checkDrive }) {
    const code = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grubFolder("i386-pc"), "boot.img")).subarray(0, bootCodeSize);
    code.writeBigUInt64LE(BigInt(coreSector), kernelSectorOffset);
    if (checkDrive)
        code.writeUInt16LE(0x9090, driveCheckOffset);
    writeAt(image, code, 0);
}
/** Writes a core image for a BIOS. */
function writeCore(image, core, place) {
    const bytes = readCore(core, place);
    if (place.list ?? true)
        bytes.writeBigUInt64LE(BigInt(place.sector + 1), coreListOffset);
    writeAt(image, bytes, place.sector * (place.sectorSize ?? 512));
}
/** Writes a core image that firmware loads as a whole (PReP partition). */
function writePlainCore(image, core, place) {
    writeAt(image, readCore(core, place), place.sector * (place.sectorSize ?? 512));
}
function readCore(core, { sectors, sectorSize = 512 }) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(core);
    if (sectors === undefined || bytes.length <= sectors * sectorSize)
        return bytes;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot install GRUB: its core image has ${bytes.length} bytes, the place for it ${sectors * sectorSize}`);
}
function writeAt(image, bytes, offset) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(image, "r+");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, 0, bytes.length, offset);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 1131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ convertImage),
  $: () => (/* binding */ deliverImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/modules/disk/compressors.js


/** Compresses blocks as QEMU reads clusters, several at once; what comes out does not depend on how many. */
async function* compressInOrder(blocks, workers) {
    // Read when the first block is compressed, and not again: by default there are four threads.
    if (workers > 4)
        process.env.UV_THREADPOOL_SIZE ??= String(workers);
    const started = [];
    for (const { index, bytes } of blocks) {
        const oldest = started.length === workers * 2 ? started.shift() : undefined;
        if (oldest !== undefined)
            yield await oldest;
        started.push(compress(index, Uint8Array.from(bytes)));
    }
    for (const block of started)
        yield await block;
}
const deflateRaw = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Two thirds of the time of zlib's default level, and 1.5 % larger. QEMU reads raw deflate with a window of 4 KiB, and no other. */
async function compress(index, bytes) {
    return {
        index,
        bytes,
        compressed: await deflateRaw(bytes, { chunkSize: bytes.length, level: 4, windowBits: 12, memLevel: 9 }),
    };
}

;// CONCATENATED MODULE: ./src/modules/disk/qcow2.js
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



/** Fills an empty image. False, with nothing written, when the image has features that only qemu-img knows. */
async function fillCompressed(source, target, ranges, workers = (0,external_node_os_.availableParallelism)()) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_1, openFile(source, "r"), false);
        const to = __addDisposableResource(env_1, openFile(target, "r+"), false);
        const header = readHeader(to.descriptor);
        if (header === undefined)
            return false;
        const { clusterBytes } = header;
        const space = createSpace(clusterBytes, (0,external_node_fs_.fstatSync)(to.descriptor).size);
        const tables = createTables(to.descriptor, header, space);
        const clusters = readClusters(from.descriptor, ranges, clusterBytes);
        for await (const cluster of compressInOrder(clusters, workers))
            tables.set(cluster.index, writeCluster(to.descriptor, cluster, clusterBytes, space));
        tables.finish();
        writeRefcounts(to.descriptor, header, space);
        return true;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * Undefined when there is anything about the image that is not written here: encryption, another file, small clusters, zstd (whose
 * compressors cost too much to make for each cluster) and so on.
 */
function readHeader(file) {
    const bytes = readBytes(file, 0, 112);
    const [version, clusterBits, encryption] = [bytes.readUInt32BE(4), bytes.readUInt32BE(20), bytes.readUInt32BE(32)];
    const backing = bytes.readBigUInt64BE(8);
    const features = version >= 3 ? bytes.readBigUInt64BE(72) : 0n;
    const refcountBits = version >= 3 ? 1 << bytes.readUInt32BE(96) : 16;
    const isPlain = version <= 3 && encryption === 0 && backing === 0n && features === 0n;
    // With smaller clusters the table of reference counts would have to grow.
    if (!isPlain || refcountBits !== 16 || clusterBits < 16)
        return undefined;
    const l1Entries = bytes.readUInt32BE(36);
    const [l1Offset, refcountTableOffset] = [40, 48].map((at) => Number(bytes.readBigUInt64BE(at)));
    if (l1Offset === undefined || refcountTableOffset === undefined)
        return undefined;
    // Space may have been given to clusters beforehand.
    if (!readBytes(file, l1Offset, l1Entries * 8).every((byte) => byte === 0))
        return undefined;
    return { clusterBytes: 2 ** clusterBits, l1Offset, l1Entries, refcountTableOffset };
}
/** The clusters that are not all zeros, in their order. */
function* readClusters(file, ranges, clusterBytes) {
    const zeros = Buffer.alloc(clusterBytes);
    const chunk = Buffer.alloc(Math.max(clusterBytes, 1024 * 1024));
    let next = 0;
    for (const { start, length } of ranges) {
        next = Math.max(next, Math.floor(start / clusterBytes));
        const end = Math.ceil((start + length) / clusterBytes);
        while (next < end) {
            const wanted = chunk.subarray(0, Math.min(chunk.length, (end - next) * clusterBytes));
            readWhole(file, wanted, next * clusterBytes);
            for (let at = 0; at < wanted.length; at += clusterBytes, next += 1) {
                const bytes = wanted.subarray(at, at + clusterBytes);
                if (!bytes.equals(zeros))
                    yield { index: next, bytes };
            }
        }
    }
}
/** Zeros stand for what is beyond the end. */
function readWhole(file, target, offset) {
    let done = 0;
    for (let got = -1; got !== 0 && done < target.length; done += got)
        got = (0,external_node_fs_.readSync)(file, target, done, target.length - done, offset + done);
    target.fill(0, done);
}
function createSpace(clusterBytes, usedBytes) {
    const uses = new Array(Math.ceil(usedBytes / clusterBytes)).fill(1);
    let free = 0;
    return {
        uses,
        takeCluster: () => (uses.push(1) - 1) * clusterBytes,
        takeBytes(length) {
            const room = (clusterBytes - (free % clusterBytes)) % clusterBytes;
            const reachesEnd = room > 0 && free + room === uses.length * clusterBytes;
            if (room < length && !reachesEnd)
                free = uses.length * clusterBytes;
            const start = free;
            free += length;
            for (let at = Math.floor(start / clusterBytes); at * clusterBytes < free; at += 1)
                uses[at] = (uses[at] ?? 0) + 1;
            return start;
        },
    };
}
/** Bits of table entries: nobody else refers to what this leads to; this leads to compressed bytes. */
const [soleBit, compressedBit] = [1n << 63n, 1n << 62n];
/** Writes one cluster; its table entry. */
function writeCluster(file, { bytes, compressed }, clusterBytes, space) {
    if (compressed.length >= clusterBytes) {
        const offset = space.takeCluster();
        writeWhole(file, bytes, offset);
        return BigInt(offset) | soleBit;
    }
    const offset = space.takeBytes(compressed.length);
    writeWhole(file, compressed, offset);
    const moreSectors = Math.floor((offset + compressed.length - 1) / 512) - Math.floor(offset / 512);
    const sectorsShift = BigInt(62 - (Math.log2(clusterBytes) - 8));
    return BigInt(offset) | (BigInt(moreSectors) << sectorsShift) | compressedBit;
}
/** The two levels of tables that say where each cluster is. A table of the second level is written when the clusters go beyond it. */
function createTables(file, { clusterBytes, l1Offset, l1Entries }, space) {
    const [l1, l2] = [Buffer.alloc(l1Entries * 8), Buffer.alloc(clusterBytes)];
    const perTable = clusterBytes / 8;
    let current;
    const close = () => {
        if (current === undefined)
            return;
        const offset = space.takeCluster();
        writeWhole(file, l2, offset);
        l1.writeBigUInt64BE(BigInt(offset) | soleBit, current * 8);
        l2.fill(0);
    };
    return {
        set(index, entry) {
            const table = Math.floor(index / perTable);
            if (table !== current)
                close();
            current = table;
            l2.writeBigUInt64BE(entry, (index % perTable) * 8);
        },
        finish() {
            close();
            writeWhole(file, l1, l1Offset);
        },
    };
}
/** The empty image has one block of counts; those that are missing come last. */
function writeRefcounts(file, { clusterBytes, refcountTableOffset }, space) {
    const perBlock = clusterBytes / 2;
    const offsets = [Number(readBytes(file, refcountTableOffset, 8).readBigUInt64BE())];
    while (offsets.length * perBlock < space.uses.length)
        offsets.push(space.takeCluster());
    const table = Buffer.alloc(offsets.length * 8);
    for (const [index, offset] of offsets.entries()) {
        const block = Buffer.alloc(clusterBytes);
        const uses = space.uses.slice(index * perBlock, (index + 1) * perBlock);
        for (const [at, count] of uses.entries())
            block.writeUInt16BE(count, at * 2);
        writeWhole(file, block, offset);
        table.writeBigUInt64BE(BigInt(offset), index * 8);
    }
    writeWhole(file, table, refcountTableOffset);
}
function writeWhole(file, bytes, offset) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, offset + done);
}
function readBytes(file, offset, length) {
    const bytes = Buffer.alloc(length);
    readWhole(file, bytes, offset);
    return bytes;
}
function openFile(path, flags) {
    const descriptor = (0,external_node_fs_.openSync)(path, flags);
    return { descriptor, [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(descriptor) };
}

;// CONCATENATED MODULE: ./src/modules/disk/image-format.js


/** Turns a raw image into the format asked for, at its final place; the raw image may be gone afterwards. */
async function deliverImage(exec, format, image, target) {
    if (format.type === "raw") {
        (0,external_node_fs_.renameSync)(image, target);
    }
    else if (format.type === "raw.xz") {
        await exec("xz", ["--keep", "--threads=0", "-0", image]);
        (0,external_node_fs_.renameSync)(`${image}.xz`, target);
    }
    else {
        await convertImage(exec, format, image, target);
    }
}
/** Writes an image in another format; the same image gives the same bytes. */
async function convertImage(exec, format, image, target) {
    if (format.type === "qcow2" && isCompressed(format) && (await writeCompressed(exec, format, image, target)))
        return;
    // In order and by one writer: otherwise the bytes differ from run to run.
    await exec("qemu-img", ["convert", "-O", format.type, ...formatArguments(format), image, target]);
}
/** With all processors; false when the image or what is asked for is something that only qemu-img knows. */
async function writeCompressed(exec, format, image, target) {
    const facts = await ask(exec, "info", image);
    if (facts.format !== "raw")
        return false;
    const details = formatDetails(format).flatMap((detail) => ["-o", detail]);
    await exec("qemu-img", ["create", "-q", "-f", "qcow2", ...details, target, String(facts["virtual-size"])]);
    const parts = await ask(exec, "map", image);
    return fillCompressed(image, target, parts.filter((part) => part.data));
}
async function ask(exec, command, image) {
    const { stdout } = await exec("qemu-img", [command, "--output=json", image], { quiet: true });
    return JSON.parse(stdout);
}
function isCompressed({ compression = true }) {
    return compression;
}
function formatArguments(format) {
    const compressed = isCompressed(format) ? ["-c"] : [];
    const details = formatDetails(format);
    const detailed = details.length > 0 ? ["-o", details.join(",")] : [];
    return format.type === "qcow2" || format.type === "vmdk" ? [...compressed, ...detailed] : detailed;
}
function formatDetails({ type, compat, adapter_type, compat6, subformat, force_size }) {
    switch (type) {
        case "qcow2":
            return compat ? [`compat=${compat}`] : [];
        case "vmdk":
            return [
                ...(adapter_type ? [`adapter_type=${adapter_type}`] : []),
                ...(compat6 ? ["compat6"] : []),
                ...(subformat ? [`subformat=${subformat}`] : []),
            ];
        case "vpc":
            return [`subformat=${subformat ?? "fixed"}`, ...((force_size ?? true) ? ["force_size"] : [])];
        default:
            return [];
    }
}


/***/ }),

/***/ 9586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ formatSfdiskScript),
/* harmony export */   QO: () => (/* binding */ writePartitionTable),
/* harmony export */   hZ: () => (/* binding */ readPartitionTable)
/* harmony export */ });
/* unused harmony exports sectorSize, parseSfdiskJson */
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/**
 * Partition tables in image files, written and read by `sfdisk`: it knows alignment, backups and checksums, needs no device and
 * accepts every spelling of partition types that manifests use.
 */
const sectorSize = 512;
/** Writes a new partition table into an image and answers what stands there now, in the order of the requests. */
async function writePartitionTable(exec, image, label, uuid, partitions) {
    await exec("sfdisk", ["--quiet", image], { input: formatSfdiskScript(label, uuid, partitions) });
    return readPartitionTable(exec, image, partitions.length);
}
/** Reads the partition table of an image or a device and checks how many partitions there are. */
async function readPartitionTable(exec, image, count) {
    const { stdout } = await exec("sfdisk", ["--json", image]);
    const table = parseSfdiskJson(stdout);
    if (table.partitions.length === count)
        return table;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot use the partition table: ${count} partitions asked for, ${table.partitions.length} made`);
}
/** The script `sfdisk` reads on standard input for a new table. */
function formatSfdiskScript(label, uuid, partitions) {
    const lines = partitions.map(({ bootable, node, start, size, type, name, uuid, attrs }) => {
        const fields = Object.entries({ start, size, type, name, uuid, attrs }).filter(([, value]) => value);
        const words = fields.map(([key, value]) => `${key}="${checkWord(value ?? "")}"`);
        return `${node ? `${node}: ` : ""}${[...words, ...(bootable ? ["bootable"] : [])].join(", ")}`;
    });
    return `${[`label: ${label}`, `label-id: ${checkWord(uuid)}`, ...lines].join("\n")}\n`;
}
/** Reads what `sfdisk --json` prints. */
function parseSfdiskJson(text) {
    const table = JSON.parse(text).partitiontable;
    const partitions = (table.partitions ?? []).map(({ node, start, size, type }) => ({
        number: Number(/\d+$/.exec(node)?.[0]),
        start,
        size,
        type,
    }));
    return { label: table.label === "gpt" ? "gpt" : "dos", partitions };
}
function checkWord(value) {
    const text = String(value);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would start another line of the script
    if (/["\u0000-\u001f]/.test(text))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot write '${text}' into a partition table: quotes and control characters`);
    return text;
}


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ installZipl),
/* harmony export */   Y: () => (/* binding */ parseBootEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6675);
/* harmony import */ var _disk_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4280);
/* harmony import */ var _mount_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2240);
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





const entriesFolder = "/boot/loader/entries";
/** The boot entry that is not for rescue. */
function requireKernelEntry(tree) {
    const name = tree.list(entriesFolder).find((name) => name.endsWith(".conf") && !name.endsWith("rescue.conf"));
    if (name === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot install zipl: no boot entry in '${entriesFolder}'`);
    const entry = parseBootEntry(tree.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(entriesFolder, name)));
    const { linux, initrd, options = "" } = entry;
    if (linux === undefined || initrd === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot install zipl: '${name}' names no kernel or no initrd`);
    return { linux, initrd, options };
}
/** Keys and values of a Boot Loader Specification entry; the last of a key wins. */
function parseBootEntry(text) {
    const pairs = text.split("\n").map((line) => /^(\S+)\s+(.*?)\s*$/.exec(line));
    return Object.fromEntries(pairs.flatMap((match) => (match ? [[match[1], match[2]]] : [])));
}
/** Installs zipl for IBM Z: it reads kernel and initrd from the mounted filesystems and writes to the disk itself. */
async function installZipl(context, disk) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const whole = stack.use(await context.openLoop(disk.image, {}));
        const root = await layMounts(context, disk, stack);
        const boot = disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === "/boot") ?? findRoot(disk);
        const entry = requireKernelEntry(root);
        const inRoot = (path) => root.resolve(path);
        await context.exec("zipl", [
            "--verbose",
            ...[
                "--target",
                inRoot("/boot"),
                "--image",
                inRoot(entry.linux),
                "--ramdisk",
                inRoot(entry.initrd),
                "--parameters",
                entry.options,
            ],
            ...[
                "--targetbase",
                whole.path,
                "--targettype",
                "SCSI",
                "--targetblocksize",
                "512",
                "--targetoffset",
                String(boot?.start ?? 0),
            ],
        ]);
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
function findRoot(disk) {
    return disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === "/");
}
async function layMounts(context, disk, stack) {
    let root;
    const depth = (path) => (path ?? "").length;
    const sorted = [...disk.partitions].sort((a, b) => depth(a.filesystem?.mountpoint) - depth(b.filesystem?.mountpoint));
    for (const partition of sorted) {
        const { filesystem } = partition;
        if (filesystem === undefined || filesystem.type === "vfat")
            continue;
        const loop = stack.use(await context.openLoop(disk.image, (0,_disk_image_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(disk, partition)));
        const options = filesystem.type === "xfs" ? ["-o", "nouuid"] : [];
        const target = root?.resolve(filesystem.mountpoint);
        const mounted = stack.use(await (0,_mount_js__WEBPACK_IMPORTED_MODULE_4__/* .mountFilesystem */ .l)(context.exec, [...options, loop.path], target));
        root ??= new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .Tree */ .PH(mounted.path);
    }
    if (root === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B("Cannot install zipl: the disk has no filesystem");
    return root;
}


/***/ })

};
