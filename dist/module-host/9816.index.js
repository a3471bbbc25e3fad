export const id = 9816;
export const ids = [9816];
export const modules = {

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ editBootEntries),
/* harmony export */   P: () => (/* binding */ appendBootOptions)
/* harmony export */ });
/** Changes every boot loader entry (`loader/entries/*.conf`) below a boot folder; answers how many there are. */
function editBootEntries(root, boot, change) {
    const folder = `${boot}/loader/entries`;
    const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.startsWith("."));
    for (const name of names)
        root.edit(`${folder}/${name}`, change);
    return names.length;
}
/** The entry with arguments added to its kernel command line. */
function appendBootOptions(text, added) {
    const complete = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    const line = /^options .*$/m;
    return line.test(complete) ? complete.replace(line, (options) => `${options} ${added}`) : `${complete}options ${added}\n`;
}


/***/ }),

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_boot_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);


const meta = {
    summary: "Set the platform that a CoreOS system runs on",
    description: [
        "On the mounted filesystems: appends `ignition.platform.id` and what `platforms.json` of the system says to every boot loader entry, copies that file",
        "to `/boot/coreos`, and writes GRUB's `console.cfg`.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        properties: { platform: { type: "string", description: "Name of the platform, such as `qemu` or `aws`" } },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.coreos.platform",
        options: { platform: "qemu" },
        devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
        mounts: [{ name: "root", type: "org.osbuild.xfs", source: "root", target: "/" }],
    },
};
const described = "/usr/share/coreos-assembler/platforms.json";
function run({ mountRoot, options }) {
    const name = options.platform ?? "None";
    const text = mountRoot.findText(described);
    if (text !== undefined) {
        mountRoot.makeDirectory("/boot/coreos", { parents: true, mode: 0o755 });
        mountRoot.write("/boot/coreos/platforms.json", text);
    }
    const platform = JSON.parse(text ?? "{}")[name] ?? {};
    if (mountRoot.isDirectory("/boot/grub2")) {
        const lines = ["# Any non-default console settings will be inserted here.", "# CONSOLE-SETTINGS-START"];
        const commands = (platform.grub_commands ?? []).join("\n");
        mountRoot.write("/boot/grub2/console.cfg", [...lines, commands, "# CONSOLE-SETTINGS-END", ""].join("\n"));
    }
    const added = [`ignition.platform.id=${name}`, ...(platform.kernel_arguments ?? [])].join(" ");
    if ((0,_src_modules_boot_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .editBootEntries */ .D)(mountRoot, "/boot", (entry) => (0,_src_modules_boot_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .appendBootOptions */ .P)(entry, added)) === 0)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B("Cannot set the platform: /boot has no boot loader entries");
}


/***/ })

};
