export const id = 3716;
export const ids = [3716];
export const modules = {

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatIsoConfig),
/* harmony export */   i: () => (/* binding */ isoMenuProperties)
/* harmony export */ });
/** The boot menu of an installer ISO, as GRUB reads it, for UEFI and BIOS. */
/** Schema of `IsoMenu`, as properties of a stage's options. */
const isoMenuProperties = {
    product: {
        type: "object",
        description: "What is installed",
        additionalProperties: false,
        required: ["name", "version"],
        properties: { name: { type: "string" }, version: { type: "string" } },
    },
    kernel: {
        type: "object",
        description: "Folder on the ISO that has `vmlinuz` and `initrd.img`, and kernel arguments",
        required: ["dir"],
        properties: { dir: { type: "string" }, opts: { type: "array", items: { type: "string" } } },
    },
    isolabel: { type: "string", description: "Volume label of the ISO" },
    fips: { type: "boolean", description: "Also offer to install in FIPS mode" },
    troubleshooting: { type: "boolean", default: true, description: "Offer a submenu for trouble" },
    test: { type: "boolean", default: true, description: "Offer to check the medium first" },
    install: { type: "boolean", default: true, description: "Offer to install at once" },
    custom: {
        type: "array",
        description: "More entries, before the others. `$product`, `$version`, `$kernelpath`, `$initrdpath`, `$isolabel` and `$root` are replaced",
        items: {
            type: "object",
            additionalProperties: false,
            required: ["name", "linux", "initrd"],
            properties: { name: { type: "string" }, linux: { type: "string" }, initrd: { type: "string" } },
        },
    },
    config: {
        description: "Options of GRUB itself",
        type: "object",
        additionalProperties: false,
        properties: {
            timeout: { description: "Seconds to wait before booting", type: "integer", minimum: 0, default: 60 },
            default: { description: "Number of the entry to boot, from 0", type: "integer" },
        },
    },
};
/** Text of `grub.cfg`. */
function formatIsoConfig(menu, { videoModules, modules, firstDrive }) {
    const { product, kernel, config = {} } = menu;
    const kernelPath = joinPath(kernel.dir, "vmlinuz");
    const initrdPath = joinPath(kernel.dir, "initrd.img");
    const root = (kernel.opts ?? []).join(" ");
    const names = { version: product.version, product: product.name, kernelpath: kernelPath, initrdpath: initrdPath };
    const known = { ...names, isolabel: menu.isolabel, root, timeout: String(config.timeout ?? 60) };
    const title = `Install ${product.name} ${product.version}`;
    const boot = (name, args, indent = "") => formatEntry(name, `${kernelPath} ${root} ${args}`, initrdPath, indent);
    const custom = (menu.custom ?? [])
        .map(({ name, linux, initrd }) => substitute(formatEntry(name, linux, initrd), known))
        .join("");
    const trouble = [
        "\nsubmenu 'Troubleshooting -->' {",
        boot(`${title} in basic graphics mode`, "nomodeset quiet", "\t"),
        boot(`Rescue a ${product.name} system`, "inst.rescue quiet", "\t"),
        ...(firstDrive ? [`\n\tmenuentry 'Boot first drive' ${classes} {\n\t\tchainloader (hd0)+1\n\t}`] : []),
        "\n}",
    ];
    return [
        config.default === undefined ? "" : `set default="${config.default}"\n`,
        "function load_video {",
        ...videoModules.map((name) => `  insmod ${name}`),
        "}\n\nload_video\nset gfxpayload=keep",
        ...modules.map((name) => `insmod ${name}`),
        `\nset timeout=${config.timeout ?? 60}\n### END /etc/grub.d/00_header ###\n`,
        `search --no-floppy --set=root -l '${menu.isolabel}'\n`,
        custom,
        (menu.install ?? true) ? boot(title, "quiet") : "",
        (menu.test ?? true) ? boot(`Test this media & install ${product.name} ${product.version}`, "rd.live.check quiet") : "",
        menu.fips ? `${boot(`${title} in FIPS mode`, "quiet fips=1")}\n` : "",
        (menu.troubleshooting ?? true) ? trouble.join("") : "",
        "",
    ].join("\n");
}
const classes = "--class fedora --class gnu-linux --class gnu --class os";
function formatEntry(name, linux, initrd, indent = "") {
    return `\n${indent}menuentry '${name}' ${classes} {\n${indent}\tlinux ${linux}\n${indent}\tinitrd ${initrd}\n${indent}}`;
}
function joinPath(folder, name) {
    return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}
/** Replaces `$name` and `${name}`; unknown names stay as they are, `$$` is one dollar sign. */
function substitute(text, values) {
    return text.replace(/\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g, (whole, dollar, plain, braced) => dollar === undefined ? (values[plain ?? braced ?? ""] ?? whole) : dollar);
}


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _src_modules_grub_iso_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const meta = {
    summary: "Make an installer ISO boot with GRUB from a BIOS",
    description: "Writes the boot menu and copies GRUB's files of the platform from the build root beside it.",
    options: {
        additionalProperties: false,
        required: ["product", "kernel", "isolabel"],
        properties: {
            grub2dir: { description: "Folder of `grub.cfg` on the ISO", type: "string", default: "boot/grub2" },
            platform: { type: "string", enum: ["i386-pc", "powerpc-ieee1275"], default: "i386-pc", description: "Platform of GRUB" },
            ..._src_modules_grub_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .isoMenuProperties */ .i,
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.grub2.iso.legacy",
        options: {
            product: { name: "Linux", version: "9" },
            kernel: { dir: "/images/pxeboot", opts: ["inst.stage2=hd:LABEL=X"] },
            isolabel: "X",
        },
    },
};
function run({ tree, options }) {
    const folder = options.grub2dir || "boot/grub2";
    const platform = options.platform ?? "i386-pc";
    const source = `/usr/lib/grub/${platform}`;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source))
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot make the ISO boot: the build root has no '${source}'`);
    tree.makeDirectory(folder, { parents: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(source, tree.resolve(`${folder}/${platform}`), { recursive: true, dereference: true, preserveTimestamps: true });
    const firmware = { videoModules: ["all_video"], modules: ["gzio", "part_gpt", "ext2", "chain"], firstDrive: true };
    tree.write(`${folder}/grub.cfg`, (0,_src_modules_grub_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIsoConfig */ .H)(options, firmware));
}


/***/ })

};
