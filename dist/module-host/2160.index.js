export const id = 2160;
export const ids = [2160];
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

/***/ 2160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4610);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);


const meta = {
    summary: "Write a GPT partition table with parted",
    description: "Writes a GPT partition table to the device `device` without aligning anything. `parted` chooses the UUIDs; `org.osbuild.sfdisk` writes given ones.",
    options: {
        additionalProperties: false,
        required: ["label"],
        properties: {
            label: { type: "string", description: "Kind of partition table", enum: ["gpt"] },
            partitions: {
                type: "array",
                description: "Partitions in order; each needs `start` and `size`",
                items: {
                    type: "object",
                    properties: {
                        bootable: { type: "boolean", description: "Set the flag `boot`: it becomes an EFI system partition" },
                        name: { type: "string", description: "Name of the partition" },
                        size: { type: "integer", description: "Sectors of 512 bytes" },
                        start: { type: "integer", description: "First sector" },
                        type: { type: "string", description: "Flag of parted to set, for example `bios_grub`" },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_0__/* .devicesSchema */ .jC)("device"),
    tools: ["parted"],
    example: {
        type: "org.osbuild.parted",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: {
            label: "gpt",
            partitions: [
                { start: 2048, size: 2048, name: "bios", type: "bios_grub" },
                { start: 4096, size: 131072, name: "root" },
            ],
        },
    },
};
async function run({ options, devices, exec }) {
    const device = (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDevice */ .a3)(devices, "device");
    const words = (options.partitions ?? []).flatMap(({ name = "", start, size, bootable, type }, index) => {
        if (start === undefined || size === undefined) {
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot make partition ${index + 1}: it needs a start and a size`);
        }
        const set = (flag) => ["set", String(index + 1), flag, "on"];
        const flags = [...(bootable ? set("boot") : []), ...(type ? set(type) : [])];
        return ["mkpart", `"${name}"`, String(start), String(start + size - 1), ...flags];
    });
    await exec("parted", ["-a", "none", "-s", device, "--", "unit", "s", "mklabel", options.label, ...words]);
    await exec("parted", ["-a", "none", "-s", device, "--", "print"]);
}


/***/ })

};
