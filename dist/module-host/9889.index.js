export const id = 9889;
export const ids = [9889];
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

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4610);

const meta = {
    summary: "Make a tar archive",
    description: [
        "Archives the input `tree` with `tar`, sorted by name. Access control lists, SELinux labels and extended attributes go along unless",
        "switched off; the file name says how to compress unless `compression` does.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["filename"],
        anyOf: [
            { required: ["root-node"], not: { required: ["paths"] } },
            { required: ["paths"], not: { required: ["root-node"] } },
            { not: { required: ["paths", "root-node"] } },
        ],
        properties: {
            filename: { type: "string", description: "Name of the archive" },
            format: { type: "string", description: "Archive format", enum: ["gnu", "oldgnu", "posix", "ustar", "v7"], default: "gnu" },
            compression: { type: "string", description: "How to compress", enum: ["auto", "xz", "gzip", "zstd"], default: "auto" },
            acls: { type: "boolean", description: "Archive access control lists", default: true },
            selinux: { type: "boolean", description: "Archive SELinux labels", default: true },
            xattrs: { type: "boolean", description: "Archive extended attributes", default: true },
            "root-node": {
                description: "Whether the root folder itself is in it: names then begin with `./`",
                enum: ["include", "omit"],
            },
            paths: { type: "array", description: "Only these paths, in this order", items: { type: "string" } },
            sparse: { type: "boolean", description: "Note holes instead of zeros", default: false },
            transform: { type: "string", description: "Expression of `tar --transform` that changes names" },
            "numeric-owner": { type: "boolean", description: "Leave names of users and groups out" },
        },
    },
    format1Options: true,
    inputs: (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS)("tree"),
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["tar"],
    example: {
        type: "org.osbuild.tar",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "root.tar.xz", "numeric-owner": true },
    },
};
async function run({ tree, options, inputs, exec }) {
    const source = (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInput */ .oN)(inputs, "tree");
    const { acls = true, selinux = true, xattrs = true, compression = "auto", paths = [] } = options;
    const everything = options["root-node"] === "omit" ? source.list("/") : ["."];
    await exec("tar", [
        ...[`--format=${options.format ?? "gnu"}`, "--sort=name", ...(acls ? ["--acls"] : []), ...(selinux ? ["--selinux"] : [])],
        ...(xattrs ? ["--xattrs", "--xattrs-include", "*"] : []),
        ...(options.sparse ? ["--sparse"] : []),
        ...(options.transform ? ["--transform", options.transform] : []),
        ...(options["numeric-owner"] ? ["--numeric-owner"] : []),
        compression === "auto" ? "--auto-compress" : `--${compression}`,
        ...["-cf", (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOutputPath */ .QA)(tree, options.filename), "-C", source.path, "--", ...(paths.length > 0 ? paths : everything)],
    ], { env: { XZ_OPT: "--threads 0" } });
}


/***/ })

};
