export const id = 4642;
export const ids = [4642];
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


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_disk_copy_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8785);
/* harmony import */ var _src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);
/* harmony import */ var _src_modules_disk_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7311);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4610);
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





const partlabel = { type: "string", description: "Kind of partition table", enum: ["gpt", "dos"] };
const meta = {
    summary: "Install GRUB into a disk image",
    description: [
        "Makes a core image that finds GRUB's modules and configuration at `prefix`, and writes it into an image of the tree: to the sector",
        "`location`, which for a BIOS is 1 for the gap after the boot sector or the start of a BIOS boot partition. Without `location` the core",
        "image becomes the whole file.",
    ].join("\n"),
    options: {
        type: "object",
        additionalProperties: false,
        required: ["filename", "platform", "core", "prefix"],
        properties: {
            filename: { type: "string", description: "Image in the tree" },
            platform: { type: "string", description: "Platform of GRUB: `i386-pc`, `powerpc-ieee1275`" },
            location: { type: "integer", description: "Sector that the core image goes to" },
            core: { description: "How the core image is made", oneOf: [{ $ref: "#/definitions/core-mkimage" }] },
            prefix: {
                description: "Where GRUB finds the rest of itself",
                oneOf: [{ $ref: "#/definitions/prefix-partition" }, { $ref: "#/definitions/prefix-path" }],
            },
            "sector-size": { type: "number", description: "Bytes in a sector", default: 512 },
        },
    },
    definitions: {
        "core-mkimage": {
            type: "object",
            description: "With `grub-mkimage`",
            additionalProperties: false,
            required: ["type", "partlabel", "filesystem"],
            properties: {
                type: { enum: ["mkimage"] },
                partlabel,
                filesystem: { type: "string", description: "Filesystem at the prefix", enum: ["ext4", "xfs", "btrfs", "iso9660"] },
                binary: {
                    type: "string",
                    description: "Name of the program; without it also `grub-mkimage` is tried",
                    default: "grub2-mkimage",
                },
            },
        },
        "prefix-path": {
            type: "object",
            description: "A folder of the disk itself (ISO 9660)",
            additionalProperties: false,
            required: ["path"],
            properties: { path: { type: "string", description: "Path of the folder", pattern: "/.*" } },
        },
        "prefix-partition": {
            type: "object",
            description: "A folder on a partition",
            additionalProperties: false,
            required: ["type", "partlabel", "number", "path"],
            properties: {
                type: { enum: ["partition"] },
                partlabel,
                number: { type: "number", description: "Number of the partition, counted from zero" },
                path: { type: "string", description: "Path of the folder", pattern: "/.*" },
            },
        },
    },
    tools: ["grub-mkimage"],
    example: {
        type: "org.osbuild.grub2.inst",
        options: {
            filename: "disk.img",
            platform: "i386-pc",
            location: 2048,
            core: { type: "mkimage", partlabel: "gpt", filesystem: "ext4" },
            prefix: { type: "partition", partlabel: "gpt", number: 1, path: "/boot/grub2" },
        },
    },
};
const filesystems = { ext4: "ext2", xfs: "xfs", btrfs: "btrfs", iso9660: "iso9660" };
async function run({ tree, options, exec }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { platform, location, core, "sector-size": sectorSize = 512 } = options;
        const image = (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_4__/* .requireOutputPath */ .QA)(tree, options.filename);
        const scratch = __addDisposableResource(env_1, (0,_src_modules_disk_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .makeScratch */ .l)(), false);
        const output = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(scratch.path, "core.img");
        const format = core.filesystem === "iso9660" ? "i386-pc-eltorito" : platform;
        const table = core.partlabel === "gpt" ? "part_gpt" : "part_msdos";
        const modules = [...(platform === "i386-pc" ? ["biosdisk"] : []), table, filesystems[core.filesystem]];
        await (0,_src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGrubImage */ .OR)(exec, { platform, format, prefix: describePrefix(options.prefix), modules, output, program: core.binary });
        if (!location)
            return (0,_src_modules_disk_copy_data_js__WEBPACK_IMPORTED_MODULE_1__/* .copyFileTo */ .Li)(output, image);
        if (platform !== "i386-pc")
            return (0,_src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlainCore */ .Nv)(image, output, { sector: location, sectorSize });
        (0,_src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCore */ .xh)(image, output, { sector: location, sectorSize, list: location * sectorSize > 512 });
        (0,_src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBootSector */ .E2)(image, location, { checkDrive: false });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function describePrefix(prefix) {
    if (!("number" in prefix))
        return prefix.path;
    return `(,${prefix.partlabel === "gpt" ? "gpt" : "msdos"}${prefix.number + 1})/${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative("/", prefix.path)}`;
}


/***/ })

};
