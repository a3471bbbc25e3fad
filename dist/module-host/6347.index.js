export const id = 6347;
export const ids = [6347];
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

/***/ 6347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);


const meta = {
    summary: "Make the content of a Vagrant box",
    description: "Puts the image of the input `image` into the tree as a box wants it, with `Vagrantfile` and `metadata.json`. libvirt takes a qcow2 image, VirtualBox a VMDK image with an OVF description (`org.osbuild.ovf`).",
    options: {
        anyOf: [
            {
                type: "object",
                additionalProperties: false,
                required: ["provider"],
                properties: { provider: { type: "string", description: "Who runs the box", enum: ["libvirt"] } },
            },
            {
                type: "object",
                additionalProperties: false,
                required: ["provider", "virtualbox"],
                properties: {
                    provider: { type: "string", description: "Who runs the box", enum: ["virtualbox"] },
                    synced_folders: {
                        type: "object",
                        description: "Folders shared with the host",
                        additionalProperties: false,
                        properties: {
                            "/vagrant": {
                                type: "object",
                                additionalProperties: false,
                                properties: { type: { type: "string", description: "How it is shared", enum: ["vboxfs", "rsync"] } },
                            },
                        },
                    },
                    virtualbox: {
                        type: "object",
                        description: "For VirtualBox",
                        additionalProperties: false,
                        required: ["mac_address"],
                        properties: {
                            mac_address: { type: "string", description: "Network address of the box", pattern: "^[a-fA-F0-9]{12}$" },
                        },
                    },
                },
            },
        ],
    },
    format1Options: true,
    inputs: (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsSchema */ .rS)("image"),
    tools: ["qemu-img"],
    example: {
        type: "org.osbuild.vagrant",
        inputs: {
            image: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:qcow2": { file: "disk.qcow2" } } },
        },
        options: { provider: "libvirt" },
    },
};
async function run({ tree, options, inputs, exec }) {
    const source = (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__/* .requireInputFile */ .UA)(inputs, "image");
    const target = (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOutputPath */ .QA)(tree, options.provider === "libvirt" ? "box.img" : "box.vmdk");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(source, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    const { atime, mtime } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(source);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(target, atime, mtime);
    tree.write("Vagrantfile", `Vagrant.configure("2") do |config|\n    ${describeBox(options)}\nend\n`);
    tree.write("metadata.json", await describeProvider(options.provider, target, exec));
}
function describeBox(options) {
    if (options.provider === "libvirt")
        return 'config.vm.provider :libvirt do |libvirt|\n  libvirt.driver = "kvm"\nend\n';
    const folders = Object.entries(options.synced_folders ?? {}).map(([path, folder]) => `    config.vm.synced_folder ".", "${path}", type: "${folder?.type}"\n`);
    return `config.vm.base_mac = "${options.virtualbox.mac_address}"\n${folders.join("")}`;
}
async function describeProvider(provider, image, exec) {
    if (provider !== "libvirt")
        return `{"provider": "${provider}"}`;
    const { stdout } = await exec("qemu-img", ["info", "--output", "json", image], { quiet: true });
    const { "virtual-size": bytes } = JSON.parse(stdout);
    return `{"provider": "${provider}", "format": "qcow2", "virtual_size": ${Math.floor(bytes / 1000 ** 3)}}`;
}


/***/ })

};
