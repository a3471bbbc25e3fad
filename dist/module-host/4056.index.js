export const id = 4056;
export const ids = [4056];
export const modules = {

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

/***/ 4056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_disk_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _src_modules_disk_partition_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9586);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4610);



const meta = {
    summary: "Write a partition table",
    description: [
        "Writes a DOS or GPT partition table to the device `device` with `sfdisk`. What a partition leaves out is chosen: the next free start, all",
        "the space that is left, the type Linux; a UUID that follows from the manifest.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["label", "uuid"],
        properties: {
            uuid: { type: "string", description: "UUID of the partition table; `0x` and eight hexadecimal digits for dos" },
            label: {
                type: "string",
                description: "Kind of partition table; `mbr` is another name for `dos`",
                enum: ["mbr", "dos", "gpt"],
            },
            partitions: {
                type: "array",
                description: "Partitions in order",
                items: {
                    type: "object",
                    properties: {
                        bootable: { type: "boolean", description: "Set the boot flag (dos)" },
                        name: { type: "string", description: "Name of the partition (gpt)" },
                        partnum: { type: "integer", description: "Number of the partition; the next one when absent" },
                        size: { type: "integer", description: "Sectors of 512 bytes" },
                        start: { type: "integer", description: "First sector" },
                        type: { type: "string", description: "Partition type: a UUID or a hexadecimal number" },
                        uuid: { type: "string", description: "UUID of the partition (gpt)" },
                        attrs: {
                            type: "array",
                            description: "Attribute bits (gpt): 0 to 2 and 48 to 63",
                            maxItems: 64,
                            uniqueItems: true,
                            items: { type: "integer", minimum: 0, maximum: 63 },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__/* .devicesSchema */ .jC)("device"),
    tools: ["sfdisk"],
    example: {
        type: "org.osbuild.sfdisk",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: {
            label: "gpt",
            uuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0",
            partitions: [
                { start: 2048, size: 131072, type: "C12A7328-F81F-11D2-BA4B-00A0C93EC93B" },
                { start: 133120, name: "root" },
            ],
        },
    },
};
async function run({ options, devices, exec, id, log }) {
    const { label, uuid, partitions = [] } = options;
    const device = (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDevice */ .a3)(devices, "device");
    const wanted = partitions.map(({ partnum, attrs = [], ...partition }, index) => ({
        ...partition,
        uuid: partition.uuid || (label === "gpt" ? (0,_src_modules_disk_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveUuid */ .bh)(id, "partition", String(index)) : undefined),
        attrs: attrs.flatMap(nameAttribute).join(","),
        node: partnum ? `${device}p${partnum}` : undefined,
    }));
    const script = (0,_src_modules_disk_partition_table_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSfdiskScript */ .$B)(label, uuid, wanted);
    log(script);
    await exec("sfdisk", ["-q", "--no-tell-kernel", device], { input: script });
    await (0,_src_modules_disk_partition_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readPartitionTable */ .hZ)(exec, device, partitions.length);
}
function nameAttribute(bit) {
    const names = ["RequiredPartition", "NoBlockIOProtocol", "LegacyBIOSBootable"];
    return bit < 48 ? (names[bit] === undefined ? [] : [names[bit]]) : [String(bit)];
}


/***/ })

};
