export const id = 8612;
export const ids = [8612];
export const modules = {

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deliverImage),
/* harmony export */   h: () => (/* binding */ convertImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Turns a raw image into the format asked for, at its final place; the raw image may be gone afterwards. */
async function deliverImage(exec, format, image, target) {
    if (format.type === "raw") {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(image, target);
    }
    else if (format.type === "raw.xz") {
        await exec("xz", ["--keep", "--threads=0", "-0", image]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${image}.xz`, target);
    }
    else {
        await convertImage(exec, format, image, target);
    }
}
/** Writes an image in another format. In order and by one writer: that way the same bytes come out twice. */
async function convertImage(exec, format, image, target) {
    await exec("qemu-img", ["convert", "-O", format.type, ...formatArguments(format), image, target]);
}
function formatArguments(format) {
    const compressed = (format.compression ?? true) ? ["-c"] : [];
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
/* harmony import */ var _src_modules_disk_image_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6854);
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
