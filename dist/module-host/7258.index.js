export const id = 7258;
export const ids = [7258];
export const modules = {

/***/ 7258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_disk_assemble_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8721);
/* harmony import */ var _src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _src_modules_disk_measure_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8770);



const meta = {
    summary: "Make a bootable qcow2 image (2019)",
    description: "Makes a DOS disk with one ext4 partition and GRUB for a BIOS, a fifth larger than the tree and what the filesystem itself needs. `org.osbuild.qemu` makes disks of any size and layout.",
    options: {
        type: "object",
        required: ["filename", "root_fs_uuid"],
        properties: {
            filename: { type: "string", description: "Name of the image" },
            root_fs_uuid: { type: "string", description: "UUID of the filesystem" },
            partition_table_id: {
                type: "string",
                description: "Disk signature, `0x` and eight hexadecimal digits",
                default: "0x00000000",
            },
        },
    },
    tools: ["sfdisk", "mkfs.ext4", "mksquashfs", "qemu-img", ..._src_modules_disk_grub_js__WEBPACK_IMPORTED_MODULE_1__/* .grubTools */ .yT],
    example: {
        name: "io.weldr.qcow2",
        options: { filename: "base.qcow2", root_fs_uuid: "76a22bf4-f153-4541-b6c7-0332c0dfaeac", partition_table_id: "0xdeadbeef" },
    },
};
const mebibyte = 1024 * 1024;
/** The gap before the partition, the journal and the tables of the filesystem. */
const overheadBytes = 64 * mebibyte;
async function run(context) {
    const { filename, root_fs_uuid, partition_table_id = "0x00000000" } = context.options;
    const sizeBytes = Math.ceil(((0,_src_modules_disk_measure_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .measureTree */ .J)(context.tree) * 1.2 + overheadBytes) / mebibyte) * mebibyte;
    const filesystem = { type: "ext4", uuid: root_fs_uuid, mountpoint: "/" };
    const disk = {
        sizeBytes,
        label: "dos",
        uuid: partition_table_id,
        partitions: [{ bootable: true, type: "83", filesystem }],
    };
    await (0,_src_modules_disk_assemble_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleDisk */ .E)(context, { disk, loader: "grub2", platform: "i386-pc", filename, format: { type: "qcow2" } });
}


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ measureTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const blockBytes = 4096;
/** Bytes a filesystem needs for what is in a tree: whole blocks, one at least for each file and folder. */
function measureTree(tree, folder = "/") {
    return tree.list(folder).reduce((sum, name) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
        const found = tree.find(path);
        if (found?.isDirectory())
            return sum + blockBytes + measureTree(tree, path);
        return sum + Math.ceil((found?.size ?? 0) / blockBytes + 1) * blockBytes;
    }, 0);
}


/***/ })

};
