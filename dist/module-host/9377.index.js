export const id = 9377;
export const ids = [9377];
export const modules = {

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ formatEnvironment),
/* harmony export */   Br: () => (/* binding */ formatTerminals),
/* harmony export */   OH: () => (/* binding */ formatSearch),
/* harmony export */   O_: () => (/* binding */ formatDefaults),
/* harmony export */   Vq: () => (/* binding */ installDebianEfi),
/* harmony export */   en: () => (/* binding */ formatRoot),
/* harmony export */   ri: () => (/* binding */ copyEfiFolders),
/* harmony export */   xO: () => (/* binding */ copyModules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6675);



/** What follows `root=` on a kernel's command line. */
function formatRoot(spec) {
    if (spec.uuid)
        return `UUID=${spec.uuid}`;
    if (spec.label)
        return `LABEL=${spec.label}`;
    return requireDevice(spec);
}
/** Arguments by which GRUB's `search` finds the filesystem. */
function formatSearch(spec) {
    if (spec.uuid)
        return `--fs-uuid ${spec.uuid}`;
    if (spec.label)
        return `--label ${spec.label}`;
    return requireDevice(spec);
}
function requireDevice({ device }) {
    if (!device)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B("Cannot tell which filesystem is meant: its UUID or label is empty");
    return device;
}
const environmentSize = 1024;
/** The environment block: a file of exactly 1024 characters that GRUB can change in place. */
function formatEnvironment(lines) {
    const text = ["# GRUB Environment Block", ...lines].map((line) => `${line}\n`).join("");
    const free = environmentSize - [...text].length;
    if (free < 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot write GRUB's environment: it is ${-free} characters longer than the ${environmentSize} it may have`);
    return text + "#".repeat(free);
}
/** Lines of `/etc/default/grub` for the settings that are set; timeouts and the command line are the caller's. */
function formatDefaults(settings, order) {
    const lines = order.flatMap((name) => {
        const value = settings[name];
        if (value === undefined || (name !== "default" && [value].flat().join("") === ""))
            return [];
        const key = name === "serial" ? "SERIAL_COMMAND" : name.toUpperCase();
        return [`GRUB_${key}=${quoted.includes(name) ? `"${[value].flat().join(" ")}"` : value}\n`];
    });
    return lines.join("");
}
const quoted = ["distributor", "serial", "terminal", "terminal_input", "terminal_output"];
/** The lines of `grub.cfg` about serial port and terminals; what is not set becomes `missing(NAME)`. */
function formatTerminals({ serial, ...settings }, missing) {
    const terminals = ["terminal_input", "terminal_output"].map((name) => settings[name] === undefined || settings[name].length === 0 ? missing(name) : `\n${name} ${settings[name].join(" ")}`);
    return [serial ? `\n${serial}` : missing("serial"), ...terminals].join("");
}
/** Copies modules and font of a platform from the build root to `/boot/grub2` or another folder of the tree. */
function copyModules(tree, platform, folder = "/boot/grub2") {
    const system = new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .Tree */ .PH("/");
    const source = `/usr/lib/grub/${platform}`;
    if (!system.isDirectory(source))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot copy GRUB's modules: the build root has no '${source}'`);
    const font = "/usr/share/grub/unicode.pf2";
    if (!system.isFile(font))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot copy GRUB's font: the build root has no '${font}'`);
    const names = system.list(source).filter((name) => /\.(mod|lst)$/.test(name) && name !== "fdt.lst"); // fdt.lst is empty
    for (const name of names)
        copyFile(system, `${source}/${name}`, tree, `${folder}/${platform}/${name}`);
    copyFile(system, font, tree, `${folder}/fonts/unicode.pf2`);
}
function copyFile(from, source, to, target) {
    to.makeDirectory(target.slice(0, target.lastIndexOf("/")), { parents: true });
    to.write(target, from.readBytes(source), { mode: 0o644 });
}
/** Copies folders of an EFI system partition from the build root; none of them may be in the tree yet. */
function copyEfiFolders(tree, source, names) {
    const system = new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .Tree */ .PH("/");
    for (const name of names) {
        const from = system.resolve(`${source}/${name}`);
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(from))
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot install GRUB for UEFI: the build root has no '${source}/${name}'`);
        const target = `/boot/efi/EFI/${name}`;
        if (tree.find(target) !== undefined)
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot install GRUB for UEFI: the tree has '${target}' already`);
        tree.makeDirectory("/boot/efi/EFI", { parents: true });
        node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync(from, tree.resolve(target), { recursive: true, dereference: true, preserveTimestamps: true });
    }
}
const efiNames = [
    { grub: "x86_64-efi", suffix: "x64" },
    { grub: "arm64-efi", suffix: "aa64" },
];
/** Installs the GRUB that Debian's packages bring ready made, where every UEFI firmware looks, with a configuration that leads to `folder`. */
function installDebianEfi(tree, search, folder) {
    const system = new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .Tree */ .PH("/");
    let count = 0;
    for (const { grub, suffix } of efiNames) {
        const shim = `/usr/lib/shim/shim${suffix}.efi.signed`;
        const signed = `/usr/lib/grub/${grub}-signed/grub${suffix}.efi.signed`;
        const plain = `/usr/lib/grub/${grub}/monolithic/grub${suffix}.efi`;
        const secure = system.isFile(shim) && system.isFile(signed);
        if (!secure && !system.isFile(plain))
            continue;
        copyFile(system, secure ? shim : plain, tree, `/boot/efi/EFI/BOOT/BOOT${suffix.toUpperCase()}.EFI`);
        if (secure)
            copyFile(system, signed, tree, `/boot/efi/EFI/BOOT/grub${suffix}.efi`);
        count += 1;
    }
    if (count === 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B("Cannot install GRUB for UEFI: the build root has none. Install the package grub-efi-amd64-bin there");
    const lines = [`search --no-floppy --set=root ${search}`, `set prefix=($root)${folder}`, "configfile $prefix/grub.cfg", ""];
    tree.makeDirectory("/boot/efi/EFI/debian", { parents: true });
    tree.write("/boot/efi/EFI/debian/grub.cfg", lines.join("\n"));
}


/***/ }),

/***/ 4189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatMenuStart),
/* harmony export */   t: () => (/* binding */ formatMenuEntry)
/* harmony export */ });
/* harmony import */ var _grub_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9460);

/** The start of `grub.cfg`: the choice of the entry, and terminals. What is not set becomes `missing(NAME)`. */
function formatMenuStart(settings, missing) {
    return `
# Created by osbuild

set timeout=${settings.timeout ?? 0}

# load the grubenv file
load_env

# selection of the next boot entry
if [ "\${next_entry}" ] ; then
   set default="\${next_entry}"
   set next_entry=
   save_env next_entry
   set boot_once=true
else
   set default="\${saved_entry}"
fi

if [ "\${prev_saved_entry}" ]; then
  set saved_entry="\${prev_saved_entry}"
  save_env saved_entry
  set prev_saved_entry=
  save_env prev_saved_entry
  set boot_once=true
fi

function savedefault {
  if [ -z "\${boot_once}" ]; then
    saved_entry="\${chosen}"
    save_env saved_entry
  fi
}
${(0,_grub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTerminals */ .Br)(settings, missing)}
`;
}
/** A menu entry, with an empty line before it. */
function formatMenuEntry({ title, id, classes, search, linux, initrd, commandLine, loader }) {
    const kinds = classes.map((name) => ` --class ${name}`).join("");
    const lines = [
        `menuentry '${title}'${kinds} --unrestricted --id '${id}' {`,
        "\tinsmod all_video",
        "\tset gfxpayload=keep",
        `\tsearch --no-floppy --set=root ${search}`,
        `\tlinux${loader} ${linux} ${commandLine}`,
        ...(initrd === undefined ? [] : [`\tinitrd${loader} ${initrd}`]),
        "}",
    ];
    return `\n${lines.join("\n")}\n`;
}


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ grubDefinitions),
/* harmony export */   c2: () => (/* binding */ grubLegacyDefinitions),
/* harmony export */   un: () => (/* binding */ grubSettings)
/* harmony export */ });
/** Pieces of the schemas that the GRUB stages share. */
const uuid = {
    description: "UUID of a filesystem, or the serial number of a FAT one",
    type: "string",
    oneOf: [{ pattern: "^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$" }, { pattern: "^[0-9A-Za-z]{4}-[0-9A-Za-z]{4}$" }],
};
const terminal = { type: "array", description: "Names of terminals, such as `serial`", items: { type: "string" } };
/** Definitions of `org.osbuild.grub2`. */
const grubDefinitions = {
    uuid,
    filesystem: {
        description: "A filesystem, by its UUID or its label",
        type: "object",
        oneOf: [{ required: ["uuid"] }, { required: ["label"] }],
        properties: { label: { type: "string" }, uuid: { $ref: "#/definitions/uuid" } },
    },
    terminal,
};
/** Definitions of `org.osbuild.grub2.legacy`, which also takes device nodes. */
const grubLegacyDefinitions = {
    filesystem: {
        description: "A filesystem, by its UUID, its label or its device node",
        type: "object",
        oneOf: [{ required: ["uuid"] }, { required: ["label"] }, { required: ["device"] }],
        properties: { device: { type: "string" }, label: { type: "string" }, uuid },
    },
    terminal,
};
/** The properties of `config` that all have. */
const grubSettings = {
    default: { description: "Entry to boot", type: "string" },
    disable_recovery: { type: "boolean", description: "For tools that write `grub.cfg` anew: no recovery entries" },
    disable_submenu: { type: "boolean", description: "For tools that write `grub.cfg` anew: no submenus" },
    distributor: { description: "Name of the distribution in menu entries", type: "string" },
    terminal: { $ref: "#/definitions/terminal" },
    terminal_input: { $ref: "#/definitions/terminal" },
    terminal_output: { $ref: "#/definitions/terminal" },
    timeout: { description: "Seconds to wait before booting", type: "integer", minimum: 0, default: 0 },
    timeout_style: { type: "string", enum: ["hidden", "menu", "countdown"] },
    serial: { description: "GRUB command that sets up the serial port", type: "string" },
};


/***/ }),

/***/ 9377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9460);
/* harmony import */ var _src_modules_grub_menu_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4189);
/* harmony import */ var _src_modules_grub_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2305);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




const meta = {
    summary: "Configure GRUB with a menu entry per kernel",
    description: [
        "Writes `grub.cfg` with the entries given, `grubenv` and `/etc/default/grub`, for systems without boot loader entries. Kernels are",
        "expected as `vmlinuz-KERNEL` with `initramfs-KERNEL.img` in `/boot`; for Debian use `org.osbuild.grub2.debian`.",
        "",
        "With `bios` GRUB's modules and font are copied from the build root to `/boot/grub2`; with `uefi` a configuration is written to the",
        "vendor's folder of the EFI system partition. Both may be given.",
    ].join("\n"),
    definitions: _src_modules_grub_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .grubLegacyDefinitions */ .c2,
    options: {
        additionalProperties: false,
        required: ["rootfs", "entries"],
        anyOf: [{ required: ["bios"] }, { required: ["uefi"] }],
        properties: {
            rootfs: { $ref: "#/definitions/filesystem" },
            bootfs: { $ref: "#/definitions/filesystem" },
            bios: {
                description: "Configure GRUB for a BIOS or Open Firmware",
                type: "object",
                required: ["platform"],
                properties: { platform: { type: "string", enum: ["i386-pc", "powerpc-ieee1275"] } },
            },
            uefi: {
                description: "Configure GRUB for UEFI",
                type: "object",
                required: ["vendor"],
                properties: {
                    vendor: { type: "string", description: "Folder below `EFI`", pattern: "^(.+)$" },
                    install: { description: "Copy `BOOT` and the vendor's folder from the build root", type: "boolean", default: false },
                },
            },
            write_defaults: { description: "Write `/etc/default/grub`", type: "boolean", default: true },
            entries: {
                description: "The menu, in order",
                type: "array",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["id", "product", "kernel"],
                    properties: {
                        default: { type: "boolean", description: "Boot this one" },
                        id: {
                            description: "Makes the entry's id unique; GRUB's own tools use the UUID of the root filesystem",
                            type: "string",
                        },
                        product: {
                            description: "What the entry is called",
                            type: "object",
                            additionalProperties: false,
                            required: ["name", "version"],
                            properties: { name: { type: "string" }, nick: { type: "string" }, version: { type: "string" } },
                        },
                        kernel: { description: "Version of the kernel, as in its file name", type: "string" },
                    },
                },
            },
            config: {
                description: "Options of GRUB itself",
                type: "object",
                additionalProperties: false,
                properties: { cmdline: { description: "Kernel command line beside `root=`", type: "string" }, ..._src_modules_grub_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .grubSettings */ .un },
            },
        },
    },
    example: {
        type: "org.osbuild.grub2.legacy",
        options: {
            rootfs: { label: "root" },
            bios: { platform: "i386-pc" },
            entries: [{ id: "1", default: true, kernel: "6.1.0", product: { name: "Linux", version: "9" } }],
            config: { cmdline: "ro console=ttyS0", timeout: 1 },
        },
    },
};
function run({ tree, options }) {
    const { bios, uefi, entries } = options;
    const config = {
        disable_recovery: true,
        disable_submenu: true,
        timeout_style: "countdown",
        default: "saved",
        ...options.config,
    };
    if (options.write_defaults ?? true) {
        tree.makeDirectory("/etc/default", { parents: true });
        const start = `GRUB_TIMEOUT=${config.timeout ?? 0}\nGRUB_CMDLINE_LINUX="${config.cmdline ?? ""}"\n`;
        tree.write("/etc/default/grub", start + _src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDefaults */ .O_(config, defaultsOrder));
    }
    const [chosen, second] = entries.filter((entry) => entry.default);
    if (second !== undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B("Cannot boot several entries by default: mark one only");
    tree.makeDirectory("/boot/grub2", { parents: true });
    const saved = chosen === undefined ? [] : [`saved_entry=gnulinux-$${chosen.kernel}-advanced-${chosen.id}`];
    tree.write("/boot/grub2/grubenv", _src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnvironment */ .$K(saved));
    if (uefi?.install)
        _src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .copyEfiFolders */ .ri(tree, "/boot/efi/EFI", ["BOOT", uefi.vendor]);
    const bootsPc = bios?.platform === "i386-pc";
    if (uefi !== undefined)
        tree.write(`/boot/efi/EFI/${uefi.vendor}/grub.cfg`, formatConfig(options, bootsPc ? "efi" : ""));
    if (bios !== undefined) {
        tree.write("/boot/grub2/grub.cfg", formatConfig(options, bootsPc ? "16" : ""));
        _src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .copyModules */ .xO(tree, bios.platform);
    }
}
const defaultsOrder = [
    ...["disable_submenu", "disable_recovery", "timeout_style", "default"],
    ...["distributor", "serial", "terminal", "terminal_input", "terminal_output"],
];
function formatConfig(options, loader) {
    const start = (0,_src_modules_grub_menu_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMenuStart */ .J)(options.config ?? {}, (name) => `\${${name}}`);
    return `${start}${options.entries.map((entry) => formatEntry(entry, options, loader)).join("")}\n`;
}
function formatEntry({ id, product, kernel }, { rootfs, bootfs, config }, loader) {
    const folder = bootfs === undefined ? "/boot" : "";
    return (0,_src_modules_grub_menu_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMenuEntry */ .t)({
        title: `${product.name} (${kernel}) ${product.version}${product.nick ? ` (${product.nick})` : ""}`,
        id: `gnulinux-${kernel}-advanced-${id}`,
        classes: ["red", "gnu-linux", "gnu", "os"],
        search: _src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSearch */ .OH(bootfs ?? rootfs),
        linux: `${folder}/vmlinuz-${kernel}`,
        initrd: `${folder}/initramfs-${kernel}.img`,
        commandLine: `root=${_src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRoot */ .en(rootfs)} ${config?.cmdline ?? ""}`,
        loader,
    });
}


/***/ })

};
