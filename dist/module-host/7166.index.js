export const id = 7166;
export const ids = [7166];
export const modules = {

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_boot_iso_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1943);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);
/* harmony import */ var _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6675);





const meta = {
    summary: "Make the files of an installer ISO, all in one",
    description: [
        "Makes the layout that Lorax makes: kernel and initramfs in `/images/pxeboot`, the input `rootfs` as an ext4 filesystem inside a squashfs in",
        "`/images/install.img`, and what boots them, with configuration templates of Lorax in the build root. The kernel comes from the input `kernel` where",
        "there is one. Smaller stages (`org.osbuild.isolinux`, `org.osbuild.grub2.iso`, `org.osbuild.squashfs`) do the same one by one.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["product", "kernel", "isolabel"],
        properties: {
            product: {
                type: "object",
                description: "What is installed",
                additionalProperties: false,
                required: ["name", "version"],
                properties: { name: { type: "string" }, version: { type: "string" } },
            },
            kernel: { type: "string", description: "Version of the kernel in `/boot`" },
            isolabel: { type: "string", description: "Volume label of the ISO" },
            efi: {
                type: "object",
                description: "Boot from UEFI",
                additionalProperties: false,
                required: ["architectures", "vendor"],
                properties: {
                    architectures: {
                        type: "array",
                        description: "Architectures of UEFI: `X64`, `IA32`, `AA64`",
                        items: { type: "string" },
                    },
                    vendor: { type: "string", description: "Folder below `/boot/efi/EFI` of the build root" },
                },
            },
            isolinux: {
                type: "object",
                description: "Boot with ISOLINUX",
                additionalProperties: false,
                required: ["enabled"],
                properties: {
                    enabled: { type: "boolean" },
                    debug: { type: "boolean", description: "Use the loader that tells what it does" },
                },
            },
            kernel_opts: { type: "string", description: "Kernel arguments" },
            templates: { type: "string", description: "Folder of Lorax templates", default: "99-generic" },
            rootfs: {
                type: "object",
                description: "About the root filesystem",
                additionalProperties: false,
                properties: {
                    compression: {
                        type: "object",
                        additionalProperties: false,
                        required: ["method"],
                        properties: {
                            method: { enum: ["gzip", "xz", "lz4"] },
                            options: {
                                type: "object",
                                additionalProperties: false,
                                properties: {
                                    bcj: { description: "Filter for machine code", enum: ["x86", "arm", "armthumb", "powerpc", "sparc", "ia64"] },
                                },
                            },
                        },
                    },
                    size: { type: "integer", description: "Size in MiB", default: 3072 },
                },
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["rootfs"],
        properties: {
            rootfs: { type: "object", additionalProperties: true },
            kernel: { type: "object", additionalProperties: true },
        },
    },
    tools: ["mkfs.ext4", "mksquashfs", "mkfs.fat", "mcopy"],
    example: {
        type: "org.osbuild.bootiso.mono",
        options: {
            product: { name: "Linux", version: "9" },
            kernel: "6.9.1",
            isolabel: "X",
            efi: { architectures: ["X64"], vendor: "fedora" },
        },
        inputs: { rootfs: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:anaconda-tree"] } },
    },
};
const kernelFolder = "/images/pxeboot";
const mebibyte = 1024 * 1024;
async function run(context) {
    const { tree, inputs, options, exec } = context;
    const { product, isolabel, efi, isolinux, rootfs } = options;
    const source = new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Tree */ .PH(inputs.rootfs?.path ?? "");
    if (tree.find("/images") !== undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B("Cannot make the ISO: the tree has '/images' already");
    tree.makeDirectory(kernelFolder, { parents: true });
    _src_modules_boot_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .copyKernel */ .Tv(tree, inputs.kernel === undefined ? source : new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Tree */ .PH(inputs.kernel.path), options.kernel, kernelFolder);
    const boot = {
        tree,
        rootfs: source,
        templates: findTemplates(options),
        names: {
            ...{ VERSION: product.version, PRODUCT: product.name, ISOLABEL: isolabel },
            ROOT: `inst.stage2=hd:LABEL=${isolabel}${options.kernel_opts ? ` ${options.kernel_opts}` : ""}`,
            ...{ KERNELNAME: "vmlinuz", KERNELPATH: `${kernelFolder}/vmlinuz`, INITRDPATH: `${kernelFolder}/initrd.img` },
        },
    };
    if (isolinux?.enabled)
        _src_modules_boot_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .makeIsolinux */ .oG(boot, kernelFolder, isolinux.debug ?? false);
    if (efi !== undefined) {
        _src_modules_boot_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEfiFolder */ .JJ(boot, efi.architectures, efi.vendor);
        await _src_modules_boot_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEfiImage */ .yy(context, "/images/efiboot.img");
    }
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree.path, "tmp")); // on the tree's disk: it is large
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "LiveOS"));
        await _src_modules_boot_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRootImage */ .Mt(exec, source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "LiveOS/rootfs.img"), (rootfs?.size ?? 3072) * mebibyte);
        await exec("mksquashfs", [scratch, tree.resolve("/images/install.img"), ...listCompression(rootfs?.compression)]);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true });
    }
}
function findTemplates({ templates = "99-generic", efi }) {
    return `/usr/share/lorax/templates.d/${templates}/config_files/${efi?.architectures.includes("AA64") ? "aarch64" : "x86"}`;
}
function listCompression(compression) {
    if (compression === undefined)
        return [];
    const options = Object.entries(compression.options ?? {}).flatMap(([name, value]) => [`-X${name}`, String(value)]);
    return ["-comp", compression.method, ...options];
}


/***/ })

};
