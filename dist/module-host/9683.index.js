export const id = 9683;
export const ids = [9683];
export const modules = {

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

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/disk/lvm-metadata.js
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
 * LVM2 metadata on a physical volume, edited in place.
 *
 * One of the first four sectors holds a label; behind it stands the header of the physical volume with two lists of areas, data and
 * metadata, each ended by a zero. A metadata area starts with a 512-byte header: checksum, magic, version, its own place and size, then
 * where in the area (a ring) the current text lies, how long it is and its checksum. The text is a tree of sections; the volume group is
 * the first one. All numbers are little-endian, all checksums CRC-32 with a start value of LVM's own.
 */
const sector = 512;
const initialCrc = 0xf597a6cf;
const label = { id: "LABELONE", contentOffset: 20 };
const volumeHeaderSize = 40;
const lvm_metadata_area = {
    magicOffset: 4,
    magic: " LVM2 x[5A%r0N*>",
    startOffset: 24,
    sizeOffset: 32,
    locationOffset: 40,
    headerSize: 512,
};
/** Changes the volume group that a device holds, in every copy of its metadata. */
function editLvmMetadata(device, changes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = (0,external_node_fs_.openSync)(device, "r+");
        const _ = __addDisposableResource(env_1, { [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(file) }, false);
        const areas = findMetadataAreas(file);
        if (areas.length === 0)
            throw new stage/* StageFailure */.B("Cannot edit LVM metadata: the physical volume has no metadata area");
        for (const start of areas)
            editArea(file, start, (text) => editLvmText(text, changes));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Changes the text of a volume group. */
function editLvmText(text, { name, ...values }) {
    const renamed = text.replace(/^\s*[^\s{]+(?=\s*\{)/, () => name);
    return Object.entries(values).reduce((done, [key, value]) => (value === undefined ? done : setTopLevel(done, key, value)), renamed);
}
function setTopLevel(text, key, value) {
    const word = key === "creation_time" ? String(BigInt(value)) : `"${value.replace(/[\\"]/g, "\\$&")}"`;
    let depth = 0;
    for (const token of text.matchAll(/"(?:\\.|[^"\\])*"|#[^\n]*|[{}]|[A-Za-z_]\w*/g)) {
        if (token[0] === "{")
            depth += 1;
        else if (token[0] === "}")
            depth -= 1;
        else if (depth === 0 && token[0] === key)
            return setValue(text, token.index, key, word);
    }
    const end = text.replace(/\0+$/, "");
    return `${end.endsWith("\n") ? end : `${end}\n`}${key} = ${word}\n\0`;
}
function setValue(text, index, key, word) {
    const rest = text.slice(index).replace(/^[^=]*=\s*("(?:\\.|[^"\\])*"|[^\s]+)/, () => `${key} = ${word}`);
    return text.slice(0, index) + rest;
}
function findMetadataAreas(file) {
    const head = readAt(file, 0, 4 * sector);
    const at = [0, 1, 2, 3]
        .map((number) => number * sector)
        .find((start) => head.toString("latin1", start, start + 8) === label.id);
    if (at === undefined)
        throw new stage/* StageFailure */.B("Cannot edit LVM metadata: the device is no physical volume");
    let offset = at + head.readUInt32LE(at + label.contentOffset) + volumeHeaderSize;
    const volume = readAt(file, 0, offset + 4 * sector);
    const readList = () => {
        const starts = [];
        for (; volume.readBigUInt64LE(offset) !== 0n; offset += 16)
            starts.push(Number(volume.readBigUInt64LE(offset)));
        offset += 16;
        return starts;
    };
    readList(); // data areas come first
    return readList();
}
function editArea(file, start, edit) {
    const header = readAt(file, start, lvm_metadata_area.headerSize);
    if (header.toString("latin1", lvm_metadata_area.magicOffset, lvm_metadata_area.magicOffset + 16) !== lvm_metadata_area.magic) {
        throw new stage/* StageFailure */.B(`Cannot edit LVM metadata: no metadata area at byte ${start}`);
    }
    const place = lvm_metadata_area.locationOffset;
    const offset = Number(header.readBigUInt64LE(place));
    const text = readAt(file, start + offset, Number(header.readBigUInt64LE(place + 8))).toString("utf8");
    const changed = Buffer.from(edit(text));
    if (offset + changed.length > Number(header.readBigUInt64LE(lvm_metadata_area.sizeOffset))) {
        throw new stage/* StageFailure */.B("Cannot edit LVM metadata: the new text does not fit");
    }
    (0,external_node_fs_.writeSync)(file, changed, 0, changed.length, start + offset);
    header.writeBigUInt64LE(BigInt(changed.length), place + 8);
    header.writeUInt32LE(checksum(changed), place + 16);
    header.writeUInt32LE(checksum(header.subarray(4)), 0);
    (0,external_node_fs_.writeSync)(file, header, 0, header.length, start);
}
function checksum(bytes) {
    return ((0,external_node_zlib_.crc32)(bytes, ~initialCrc >>> 0) ^ 0xffffffff) >>> 0;
}
function readAt(file, offset, length) {
    const bytes = Buffer.alloc(length);
    if ((0,external_node_fs_.readSync)(file, bytes, 0, length, offset) < length)
        throw new stage/* StageFailure */.B("Cannot edit LVM metadata: the device ends too early");
    return bytes;
}

// EXTERNAL MODULE: ./src/modules/given.js
var given = __webpack_require__(4610);
;// CONCATENATED MODULE: ./stages/org.osbuild.lvm2.metadata.js


const meta = {
    summary: "Name an LVM volume group",
    description: "Changes name, creator and creation time of the volume group on the device `device`, on the disk itself: the kernel never sees the group under its final name.",
    options: {
        additionalProperties: true,
        required: ["vg_name"],
        properties: {
            creation_host: { type: "string", description: "Host that is said to have made it", minLength: 1, maxLength: 255 },
            creation_time: { type: "string", description: "When it is said to have been made, seconds since 1970", pattern: "[0-9]+" },
            description: { type: "string", description: "What is said about it", minLength: 1 },
            vg_name: { type: "string", description: "Name of the volume group", pattern: "[a-zA-Z0-9+_.][a-zA-Z0-9+_.-]*" },
        },
    },
    format1Options: true,
    devices: (0,given/* devicesSchema */.jC)("device"),
    example: {
        type: "org.osbuild.lvm2.metadata",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { vg_name: "system", creation_host: "localhost", creation_time: "1700000000" },
    },
};
function run({ options, devices }) {
    const { vg_name, creation_host, creation_time, description } = options;
    editLvmMetadata((0,given/* requireDevice */.a3)(devices, "device"), { name: vg_name, creation_host, creation_time, description });
}


/***/ })

};
