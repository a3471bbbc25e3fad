export const id = 184;
export const ids = [184];
export const modules = {

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_disk_assemble_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8721);
/* harmony import */ var _src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const filesystem = {
    description: "Filesystem on the partition; none when absent",
    type: "object",
    required: ["mountpoint", "type", "uuid"],
    properties: {
        label: { description: "Name of the filesystem", type: "string" },
        mountpoint: { description: "Folder of the tree whose content it gets", type: "string" },
        type: { description: "Kind of filesystem", type: "string", enum: ["ext4", "xfs", "vfat", "btrfs"] },
        uuid: { description: "UUID; the serial number for vfat, as `7B77-95E7`", type: "string" },
    },
};
const partition = {
    type: "object",
    properties: {
        bootable: { description: "Set the boot flag (dos)", type: "boolean" },
        name: { description: "Name of the partition (gpt)", type: "string" },
        size: { description: "Sectors of 512 bytes; the rest of the disk when absent", type: "integer" },
        start: { description: "First sector; after the partition before it when absent", type: "integer" },
        type: { description: "Partition type as sfdisk takes it: a UUID or a hexadecimal number", type: "string" },
        uuid: { description: "UUID of the partition (gpt); follows from the manifest when absent", type: "string" },
        filesystem,
    },
};
const meta = {
    summary: "Make a bootable disk image",
    description: [
        "Makes a partitioned disk with the tree on its filesystems and a boot loader, in the image format asked for. Without `pttype` and",
        "`partitions` the disk has one bootable DOS partition over all of it.",
        "",
        "**Boot loader.** `grub2` puts a core image where firmware looks for it: for `i386-pc` (the default) in the gap after the boot sector",
        "or in the BIOS boot partition of a GPT disk, for `powerpc-ieee1275` in the PReP partition. When the disk also has an EFI system",
        "partition with vfat and the tree has no `EFI/BOOT/BOOT*.EFI` for it, GRUB for UEFI is installed there as far as the build root has",
        "its modules, so one disk starts both ways; the platform `x86_64-efi` or `arm64-efi` installs for UEFI alone. GRUB reads `grub.cfg`",
        "from `/boot/grub2`, or `/boot/grub` when only that has one; its modules need not be in the tree. A DOS disk gets `grub2` by default.",
        "",
        "**Compression.** qcow2 images are compressed with zlib, as every QEMU reads it. `qcow2_compat: 1.1,compression_type=zstd` takes a",
        "third of the time at the same size; QEMU 5.1 and later read it.",
        "",
        "**Same bits.** ext4 and vfat come out the same from the same tree, xfs and btrfs do not: the kernel writes them.",
    ].join("\n"),
    options: {
        type: "object",
        additionalProperties: false,
        required: ["format", "filename", "ptuuid", "size"],
        oneOf: [{ required: ["root_fs_uuid"] }, { required: ["pttype", "partitions"] }],
        properties: {
            bootloader: {
                description: "Boot loader to install",
                type: "object",
                properties: {
                    type: { description: "Which one", type: "string", enum: ["grub2", "zipl"] },
                    platform: { description: "For GRUB: `i386-pc`, `x86_64-efi`, `arm64-efi` or `powerpc-ieee1275`", default: "i386-pc" },
                },
            },
            format: { description: "Image format", type: "string", enum: ["raw", "raw.xz", "qcow2", "vdi", "vmdk", "vpc", "vhdx"] },
            qcow2_compat: {
                description: "QEMU version the qcow2 image is for: `0.10` or `1.1`; more options may follow a comma",
                type: "string",
            },
            vmdk_subformat: {
                description: "Kind of VMDK",
                type: "string",
                enum: ["monolithicSparse", "monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat", "streamOptimized"],
            },
            filename: { description: "Name of the image", type: "string" },
            partitions: { description: "Partitions in their order on the disk", type: "array", items: partition },
            ptuuid: { description: "UUID of the partition table; `0x` and eight hexadecimal digits for dos", type: "string" },
            pttype: {
                description: "Kind of partition table; `mbr` is another name for `dos`",
                type: "string",
                enum: ["mbr", "dos", "gpt"],
            },
            root_fs_uuid: { description: "UUID of the only filesystem, when `partitions` is absent", type: "string" },
            size: { description: "Size of the disk in bytes, a multiple of 512", type: "integer" },
            root_fs_type: {
                description: "Kind of the only filesystem",
                type: "string",
                enum: ["ext4", "xfs", "btrfs"],
                default: "ext4",
            },
        },
    },
    tools: ["sfdisk", "mkfs.ext4", "mkfs.fat", "mcopy", "mksquashfs", "qemu-img", ..._src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_1__/* .grubTools */ .yT],
    example: {
        name: "org.osbuild.qemu",
        options: {
            format: "qcow2",
            filename: "disk.qcow2",
            size: 1073741824,
            ptuuid: "0x14fc63d2",
            root_fs_uuid: "6264d520-3fb9-423f-8ab8-7a0a8e3d3562",
        },
    },
};
async function run(context) {
    const { format: type, qcow2_compat: compat, vmdk_subformat, bootloader, filename } = context.options;
    const subformat = type === "vmdk" ? vmdk_subformat : undefined;
    const disk = describeDisk(context.options);
    const loader = bootloader?.type ?? (disk.label === "dos" ? "grub2" : undefined);
    await (0,_src_modules_disk_assemble_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleDisk */ .E)(context, {
        disk,
        loader,
        platform: String(bootloader?.platform ?? "i386-pc"),
        filename,
        format: { type, compat, subformat },
    });
}
function describeDisk(options) {
    if (options.size % 512 !== 0)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot make a disk of ${options.size} bytes: the size must be a multiple of 512`);
    const rootOnly = {
        bootable: true,
        type: "83",
        filesystem: { type: options.root_fs_type ?? "ext4", uuid: options.root_fs_uuid ?? "", mountpoint: "/" },
    };
    const partitions = options.partitions ?? [rootOnly];
    const label = options.pttype === "gpt" ? "gpt" : "dos";
    return { sizeBytes: options.size, label, uuid: options.ptuuid, partitions };
}


/***/ })

};
