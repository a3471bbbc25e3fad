export const id = 948;
export const ids = [948];
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

/***/ 948:
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
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/disk/iso.js


const espType = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B";
const basicDataType = "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7";
/** The arguments: for GRUB, Open Firmware or ISOLINUX, whichever the request is about. */
function isoArguments(request, source, target) {
    const { chrp_boot, grub2mbr, exclude = [] } = request;
    const tail = [...exclude.flatMap((path) => ["-exclude", path]), "-o", target, source.path];
    if (chrp_boot !== undefined)
        return ["-verbose", "-rock", "-joliet", ...names(request), ...openFirmware(request), ...tail];
    if (grub2mbr === undefined)
        return ["-verbose", ...names(request), ...isolinux(request), ...tail];
    if (!(0,external_node_fs_.existsSync)(grub2mbr))
        throw new stage/* StageFailure */.B(`Cannot make the image: the build root has no '${grub2mbr}'`);
    return ["-verbose", "-rock", "-joliet", ...names(request), ...grub(request, grub2mbr, source), ...tail];
}
function names({ isolevel, volid, sysid, pub, appid, prep }) {
    const pairs = { "-iso-level": isolevel, "-V": volid, "-sysid": sysid, "-publisher": pub, "-appid": appid, "-preparer": prep };
    return Object.entries(pairs).flatMap(([flag, value]) => (value ? [flag, String(value)] : []));
}
function grub({ boot, efi }, sector, source) {
    const partition = ["-append_partition", "2", espType, source.resolve(efi ?? "/")];
    return [
        ...["--grub2-mbr", sector],
        ...(efi ? ["-partition_offset", "16", "-appended_part_as_gpt", ...partition] : []),
        ...["-iso_mbr_part_type", basicDataType],
        ...(boot ? ["-b", boot.image, "-c", boot.catalog, "--boot-catalog-hide", "-no-emul-boot", "-boot-load-size", "4"] : []),
        ...(boot && !boot.nobootinfo ? ["-boot-info-table", "--grub2-boot-info"] : []),
        ...(boot && efi ? ["-eltorito-alt-boot", "-e", "--interval:appended_partition_2:all::"] : []),
        "-no-emul-boot",
    ];
}
function openFirmware(request) {
    if (request.efi)
        throw new stage/* StageFailure */.B("Cannot make an image for Open Firmware with an EFI system partition: leave out 'efi'");
    return [
        ...(request.rational_rock ? ["-rational-rock"] : []),
        ...(request.untranslated_filenames ? ["-untranslated-filenames"] : []),
        ...(request.full_filenames ? ["-full-iso9660-filenames"] : []),
        ...(request.volset ? ["-volset", request.volset, "-volset-size", "1", "-volset-seqno", "1"] : []),
        ...(request.chrp_boot ? ["-chrp-boot"] : []),
    ];
}
function isolinux({ boot, efi, isohybridmbr }) {
    return [
        ...(isohybridmbr ? ["-isohybrid-mbr", isohybridmbr] : []),
        ...(boot ? ["-b", boot.image, "-c", boot.catalog, "--boot-catalog-hide", "-boot-load-size", "4"] : []),
        ...(boot && !boot.nobootinfo ? ["-boot-info-table"] : []),
        ...(boot ? ["-no-emul-boot"] : []),
        ...["-rock", "-joliet"],
        ...(efi ? ["-eltorito-alt-boot", "-e", efi, "-no-emul-boot"] : []),
        ...(efi && isohybridmbr ? ["-isohybrid-gpt-basdat"] : []),
    ];
}

// EXTERNAL MODULE: ./src/modules/given.js
var given = __webpack_require__(4610);
;// CONCATENATED MODULE: ./stages/org.osbuild.xorrisofs.js


const org_osbuild_xorrisofs_text = (description) => ({ type: "string", description, pattern: "^.{1,128}$" });
const identifier = (description) => ({ type: "string", description, pattern: "[A-Z0-9_-]{1,32}" });
const flag = (description) => ({ type: "boolean", description, default: false });
const meta = {
    summary: "Make an ISO 9660 image",
    description: [
        "Packs the input `tree` with `xorrisofs`, with Rock Ridge and Joliet names. `grub2mbr` makes an image that GRUB starts from discs and",
        "USB sticks, `chrp_boot` one for Open Firmware; otherwise `boot`, `efi` and `isohybridmbr` make one that ISOLINUX starts.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["filename", "volid"],
        properties: {
            filename: { type: "string", description: "Name of the image" },
            volid: identifier("Volume name"),
            sysid: identifier("System name"),
            pub: org_osbuild_xorrisofs_text("Publisher"),
            appid: org_osbuild_xorrisofs_text("Application"),
            prep: org_osbuild_xorrisofs_text("Preparer"),
            boot: {
                type: "object",
                description: "How a BIOS starts it",
                additionalProperties: false,
                required: ["image", "catalog"],
                properties: {
                    image: { type: "string", description: "Boot image, a path in the image" },
                    catalog: { type: "string", description: "Boot catalog to make, a path in the image" },
                    nobootinfo: flag("Write no boot information into the boot image"),
                },
            },
            efi: { type: "string", description: "Image of an EFI system partition, a path in the image" },
            grub2mbr: { type: "string", description: "Boot sector of GRUB, a path in the build root" },
            isohybridmbr: { type: "string", description: "Boot sector of ISOLINUX, a path in the build root" },
            isolevel: { type: "integer", description: "ISO 9660 level: limits of names and sizes", minimum: 1, maximum: 4 },
            exclude: { type: "array", description: "Patterns of paths to leave out", items: { type: "string" } },
            rational_rock: flag("Give everything one owner and readable modes"),
            untranslated_filenames: flag("Allow names that ISO 9660 does not"),
            full_filenames: flag("Allow names of 31 characters"),
            volset: org_osbuild_xorrisofs_text("Name of the set of volumes"),
            chrp_boot: flag("Mark the image as a partition of type 0x96"),
        },
    },
    format1Options: true,
    inputs: (0,given/* inputsSchema */.rS)("tree"),
    tools: ["xorrisofs"],
    example: {
        type: "org.osbuild.xorrisofs",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:iso-tree"] } },
        options: {
            filename: "install.iso",
            volid: "DEBIAN-12",
            boot: { image: "isolinux/isolinux.bin", catalog: "isolinux/boot.cat" },
        },
    },
};
async function run({ tree, options, inputs, exec }) {
    const request = options;
    const source = (0,given/* requireInput */.oN)(inputs, "tree");
    await exec("xorrisofs", isoArguments(request, source, (0,given/* requireOutputPath */.QA)(tree, options.filename)));
}


/***/ })

};
