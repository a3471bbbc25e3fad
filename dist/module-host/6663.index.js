export const id = 6663;
export const ids = [6663];
export const modules = {

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

/***/ 9044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_disk_zipl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3180);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4610);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




const meta = {
    summary: "Install zipl on a disk",
    description: "Makes a disk of IBM Z bootable: `zipl` writes where kernel and initrd of a boot entry lie to the device `disk`. The filesystems must be mounted as the system has them.",
    options: {
        additionalProperties: false,
        required: ["kernel", "location"],
        properties: {
            kernel: { type: "string", description: "Version of the kernel, as its boot entry says" },
            location: { type: "number", description: "First block of the partition that holds `/boot`" },
            kernel_opts_append: {
                type: "array",
                description: "Kernel options to add to those of the entry",
                items: { type: "string" },
            },
            blocksize: { type: "number", description: "Bytes in a block", default: 512 },
        },
    },
    format1Options: true,
    devices: (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__/* .devicesSchema */ .jC)("disk"),
    mounts: { type: "array", minItems: 1 },
    tools: ["zipl"],
    example: {
        type: "org.osbuild.zipl.inst",
        devices: {
            disk: { type: "org.osbuild.loopback", options: { filename: "disk.img" } },
            root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 4194304 } },
        },
        mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
        options: { kernel: "6.1.0-1-s390x", location: 2048 },
    },
};
async function run({ options, devices, mountRoot, exec }) {
    const { kernel, location, kernel_opts_append = [], blocksize = 512 } = options;
    const entry = requireEntry(mountRoot, kernel);
    await exec("zipl", [
        ...["--verbose", "--target", mountRoot.resolve("/boot")],
        ...["--image", mountRoot.resolve(entry.linux), "--ramdisk", mountRoot.resolve(entry.initrd)],
        ...["--parameters", [entry.options, ...kernel_opts_append].join(" ")],
        ...["--targetbase", (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDevice */ .a3)(devices, "disk"), "--targettype", "SCSI"],
        ...["--targetblocksize", String(blocksize), "--targetoffset", String(location)],
    ]);
}
function requireEntry(root, kernel) {
    const folder = "/boot/loader/entries";
    const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.endsWith("rescue.conf"));
    const entries = names.map((name) => (0,_src_modules_disk_zipl_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBootEntry */ .Y)(root.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name))));
    const { linux, initrd, options = "" } = entries.find(({ version }) => version === kernel) ?? {};
    if (linux === undefined || initrd === undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot install zipl: no boot entry for the kernel '${kernel}'`);
    return { linux, initrd, options };
}


/***/ })

};
