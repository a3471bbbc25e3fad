export const id = 6032;
export const ids = [6032];
export const modules = {

/***/ 7601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requireSingleFile)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);


/** The one file of the input with this name; throws when it has none or several. */
function requireSingleFile(inputs, name) {
    const input = inputs[name];
    const files = Object.keys((input?.data.files ?? {}));
    const [path] = files;
    if (input === undefined || path === undefined || files.length > 1) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The input '${name}' must have exactly one file, it has ${files.length}`);
    }
    const root = new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .Tree */ .PH(input.path);
    return { root, path: `/${path}`, mode: root.require(path).mode & 0o777 };
}


/***/ }),

/***/ 6032:
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/modules/input-files.js
var input_files = __webpack_require__(7601);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/pe-file.js


const headerPointer = 0x3c;
const coffSize = 24;
const sectionSize = 40;
/** Reads the headers of a PE32+ file; throws for any other file. */
function findPeEnd(path) {
    const file = (0,external_node_fs_.readFileSync)(path);
    const header = file.length > headerPointer + 4 ? file.readUInt32LE(headerPointer) : file.length;
    const optional = header + coffSize;
    if (file.length < optional + 40 ||
        file.toString("latin1", header, header + 4) !== "PE\0\0" ||
        file.readUInt16LE(optional) !== 0x20b)
        throw new stage/* StageFailure */.B(`Cannot use '${path}': it is not a program for UEFI (PE32+)`);
    const count = file.readUInt16LE(header + 6);
    if (count === 0)
        throw new stage/* StageFailure */.B(`Cannot use '${path}': it has no sections`);
    const alignment = Math.max(file.readUInt32LE(optional + 32), file.readUInt32LE(optional + 36));
    const last = optional + file.readUInt16LE(header + 20) + (count - 1) * sectionSize;
    return { address: alignUp(file.readUInt32LE(last + 12) + file.readUInt32LE(last + 8), alignment), alignment };
}
/** The next multiple of the alignment. */
function alignUp(address, alignment) {
    return Math.ceil(address / alignment) * alignment;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.uki.js






const meta = {
    summary: "Make a unified kernel image",
    description: "Puts kernel, initramfs, kernel arguments and os-release into one program for UEFI, on the stub that systemd-boot has in the build root, with `objcopy`.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "File of the tree to write" },
            kernel: {
                type: "object",
                description: "About the kernel",
                required: ["opts"],
                properties: { opts: { type: "array", description: "Kernel arguments", items: { type: "string" } } },
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["kernel", "initrd", "osrel"],
        properties: {
            osrel: { type: "object", description: "The os-release file", additionalProperties: true },
            kernel: { type: "object", description: "The kernel", additionalProperties: true },
            initrd: { type: "object", description: "The initramfs", additionalProperties: true },
        },
    },
    tools: ["objcopy"],
    example: {
        type: "org.osbuild.uki",
        options: { filename: "/EFI/Linux/linux.efi", kernel: { opts: ["root=LABEL=root", "rw"] } },
        inputs: {
            kernel: {
                type: "org.osbuild.files",
                origin: "org.osbuild.pipeline",
                references: { "name:os": { file: "/boot/vmlinuz-6.9" } },
            },
            initrd: {
                type: "org.osbuild.files",
                origin: "org.osbuild.pipeline",
                references: { "name:os": { file: "/boot/initramfs-6.9.img" } },
            },
            osrel: {
                type: "org.osbuild.files",
                origin: "org.osbuild.pipeline",
                references: { "name:os": { file: "/usr/lib/os-release" } },
            },
        },
    },
};
const stub = "/usr/lib/systemd/boot/efi/linuxx64.efi.stub";
async function run({ tree, inputs, options, exec }) {
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "uki-"));
    try {
        const commandLine = (0,external_node_path_.join)(scratch, "cmdline");
        (0,external_node_fs_.writeFileSync)(commandLine, (options.kernel?.opts ?? []).join(" "));
        const file = (name) => {
            const { root, path } = (0,input_files/* requireSingleFile */.u)(inputs, name);
            return root.resolve(path);
        };
        const sections = [
            ["osrel", file("osrel")],
            ["cmdline", commandLine],
            ["linux", file("kernel")],
            ["initrd", file("initrd")],
        ];
        await exec("objcopy", [...placeSections(sections), stub, tree.resolve(options.filename)]);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
}
/** Arguments that add the sections behind the last one, without overlap in memory. */
function placeSections(sections) {
    if ((0,external_node_fs_.statSync)(stub, { throwIfNoEntry: false }) === undefined)
        throw new stage/* StageFailure */.B(`Cannot make a unified kernel image: the build root has no '${stub}'. Install systemd-boot there`);
    const { address, alignment } = findPeEnd(stub);
    let next = address;
    return sections.flatMap(([name, path]) => {
        const here = next;
        next = alignUp(here + (0,external_node_fs_.statSync)(path).size, alignment);
        return ["--add-section", `.${name}=${path}`, "--change-section-vma", `.${name}=${here}`];
    });
}


/***/ })

};
