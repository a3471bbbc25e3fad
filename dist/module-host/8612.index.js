export const id = 8612;
export const ids = [8612];
export const modules = {

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

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_disk_image_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1131);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);


const type = (name) => ({ type: "string", description: "Image format", enum: [name] });
const format = (name, properties) => ({
    type: "object",
    description: `A ${name} image`,
    required: ["type"],
    additionalProperties: false,
    properties: { type: type(name), ...properties },
});
const meta = {
    summary: "Convert a disk image",
    description: "Writes the image of the input `image` into the tree in another format. qcow2 and VMDK images are compressed with zlib unless switched off; `compat: 1.1,compression_type=zstd` is much faster and as small. The same image gives the same bytes.",
    options: {
        additionalProperties: false,
        required: ["filename", "format"],
        properties: {
            filename: { type: "string", description: "Name of the new image" },
            format: {
                description: "Format and its details",
                oneOf: [
                    { $ref: "#/definitions/qcow2" },
                    { $ref: "#/definitions/vdi" },
                    { $ref: "#/definitions/vmdk" },
                    { $ref: "#/definitions/vpc" },
                    { $ref: "#/definitions/vhdx" },
                ],
            },
        },
    },
    definitions: {
        qcow2: format("qcow2", {
            compression: { type: "boolean", description: "Compress the image", default: true },
            compat: { type: "string", description: "QEMU version the image is for: `0.10` or `1.1`; more options may follow a comma" },
        }),
        vdi: format("vdi", {}),
        vmdk: format("vmdk", {
            adapter_type: { type: "string", description: "Disk controller", enum: ["ide", "lsilogic", "buslogic", "legacyESX"] },
            compat6: { type: "boolean", description: "Make a version 6 image", default: false },
            compression: { type: "boolean", description: "Compress the image", default: true },
            subformat: {
                type: "string",
                description: "Kind of VMDK",
                enum: ["monolithicSparse", "monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat", "streamOptimized"],
            },
        }),
        vpc: format("vpc", {
            force_size: {
                type: "boolean",
                description: "Keep the exact size instead of rounding it to a disk geometry",
                default: true,
            },
            subformat: { type: "string", description: "Kind of VHD", enum: ["fixed", "dynamic"], default: "fixed" },
        }),
        vhdx: format("vhdx", {}),
    },
    format1Options: true,
    inputs: (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsSchema */ .rS)("image"),
    tools: ["qemu-img"],
    example: {
        type: "org.osbuild.qemu",
        inputs: {
            image: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
        },
        options: { filename: "disk.qcow2", format: { type: "qcow2", compat: "1.1" } },
    },
};
async function run({ tree, options, inputs, exec }) {
    await (0,_src_modules_disk_image_format_js__WEBPACK_IMPORTED_MODULE_0__/* .convertImage */ .h)(exec, options.format, (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__/* .requireInputFile */ .UA)(inputs, "image"), (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOutputPath */ .QA)(tree, options.filename));
}


/***/ })

};
