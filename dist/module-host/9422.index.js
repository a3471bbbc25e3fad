export const id = 9422;
export const ids = [9422];
export const modules = {

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Configure GRUB for systems with boot loader entries (manifests of 2019)",
    description: "Writes `grub.cfg`, `grubenv` and `/etc/default/grub`. Use `org.osbuild.grub2` in newer manifests.",
    options: {
        type: "object",
        required: ["root_fs_uuid"],
        properties: { root_fs_uuid: { type: "string", description: "UUID of the root filesystem" } },
    },
    example: { type: "io.weldr.grub2", options: { root_fs_uuid: "76a22bf4-f153-4541-b6c7-0332c0dfaeac" } },
};
const config = [
    "set timeout=0",
    "load_env",
    "search --no-floppy --fs-uuid --set=root $ROOT",
    "search --no-floppy --fs-uuid --set=boot $BOOT",
    "function load_video {",
    "  insmod all_video",
    "}",
    "blscfg",
];
function run({ tree, options }) {
    const { root_fs_uuid: uuid } = options;
    const names = { ROOT: "GRUB2_ROOT_FS_UUID", BOOT: "GRUB2_BOOT_FS_UUID" };
    const environment = [`${names.ROOT}=${uuid}`, `${names.BOOT}=${uuid}`, `kernelopts=root=UUID=${uuid} rw`];
    tree.makeDirectory("/etc/default", { parents: true });
    tree.write("/etc/default/grub", "GRUB_TIMEOUT=0\nGRUB_ENABLE_BLSCFG=true\n");
    tree.makeDirectory("/boot/grub2", { parents: true });
    tree.write("/boot/grub2/grubenv", ["# GRUB Environment Block", ...environment, ""].join("\n"));
    const text = config.map((line) => line.replace(/\$(ROOT|BOOT)$/, (_, name) => `\${${names[name]}}`));
    tree.write("/boot/grub2/grub.cfg", `${text.join("\n")}\n`);
}


/***/ })

};
