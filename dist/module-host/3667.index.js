export const id = 3667;
export const ids = [3667];
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

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/modules/grub-config.js
var grub_config = __webpack_require__(9460);
;// CONCATENATED MODULE: ./src/modules/grub-bls.js

/** The whole `grub.cfg`. */
function formatBlsConfig({ search, folder, settings, compat, ignition, greenboot }) {
    const features = [...(ignition ? [formatIgnition(folder)] : []), ...(greenboot ? [greenbootLines] : [])].join("\n");
    const terminals = (0,grub_config/* formatTerminals */.Br)(settings, (name) => (compat >= 2 ? "" : `\${${name}}`));
    return `
set timeout=${settings.timeout ?? 0}

# load the grubenv file
load_env

# selection of the next boot entry via variables 'next_entry' and
# \`saved_entry\` present in the 'grubenv' file. Both variables are
# set by grub tools, like grub2-reboot, grub2-set-default

if [ "\${next_entry}" ] ; then
   set default="\${next_entry}"
   set next_entry=
   save_env next_entry
   set boot_once=true
else
   set default="\${saved_entry}"
fi

search --no-floppy --set=root ${(0,grub_config/* formatSearch */.OH)(search)}
set boot=\${root}
function load_video {
  insmod all_video
}
${features}${terminals}
blscfg
`;
}
/** A configuration for the EFI system partition that leads to the one in /boot. */
function formatRedirect(folder) {
    return `
search --no-floppy --set prefix --file ${folder}grub2/grub.cfg
set prefix=($prefix)${folder}grub2
configfile $prefix/grub.cfg
`;
}
function formatIgnition(folder) {
    return `
# Ignition support
set ignition_firstboot=""
if [ -f "${folder}ignition.firstboot" ]; then
    # Default networking parameters to be used with ignition.
    set ignition_network_kcmdline=''

    # Source in the \`ignition.firstboot\` file which could override the
    # above $ignition_network_kcmdline with static networking config.
    # This override feature is primarily used by coreos-installer to
    # persist static networking config provided during install to the
    # first boot of the machine.
    source "${folder}ignition.firstboot"

    set ignition_firstboot="ignition.firstboot \${ignition_network_kcmdline}"
fi
`;
}
const greenbootLines = `
# greenboot support, aka boot counter and boot success reporting
insmod increment
# Check if boot_counter exists and boot_success=0 to activate this behaviour.
if [ -n "\${boot_counter}" -a "\${boot_success}" = "0" ]; then
  # if countdown has ended, choose to boot rollback deployment,
  # i.e. default=1 on OSTree-based systems.
  if  [ "\${boot_counter}" = "0" -o "\${boot_counter}" = "-1" ]; then
    set default=1
    set boot_counter=-1
  # otherwise decrement boot_counter
  else
    decrement boot_counter
  fi
  save_env boot_counter
fi

# Reset boot_success for current boot
set boot_success=0
save_env boot_success
`;

// EXTERNAL MODULE: ./src/modules/grub-schema.js
var grub_schema = __webpack_require__(2305);
;// CONCATENATED MODULE: ./stages/org.osbuild.grub2.js



const meta = {
    summary: "Configure GRUB for systems with boot loader entries",
    description: [
        "Writes `grub.cfg`, `grubenv` and `/etc/default/grub` for a system whose kernels are described by entries in `/boot/loader`",
        "(Fedora and its relatives; for Debian use `org.osbuild.grub2.debian`).",
        "",
        "With `legacy` GRUB's modules and font are copied from the build root to `/boot/grub2`. With `uefi` the configuration goes to the",
        "vendor's folder of the EFI system partition; with both, or with `unified`, it stays in `/boot/grub2` and the vendor's folder",
        "gets one that leads there.",
    ].join("\n"),
    definitions: grub_schema/* grubDefinitions */.$0,
    options: {
        additionalProperties: false,
        oneOf: [{ required: ["root_fs_uuid"] }, { required: ["rootfs"] }],
        properties: {
            compat_version: {
                type: "number",
                enum: [1, 2],
                default: 1,
                description: "Version 1 leaves placeholders of osbuild in `grub.cfg` where nothing is set; version 2 does not",
            },
            rootfs: { $ref: "#/definitions/filesystem" },
            bootfs: { $ref: "#/definitions/filesystem" },
            root_fs_uuid: { $ref: "#/definitions/uuid" },
            boot_fs_uuid: { $ref: "#/definitions/uuid" },
            kernel_opts: { description: "Kernel command line beside `root=`", type: "string", default: "" },
            legacy: {
                description: "Platform to copy modules of; `true` means `i386-pc`",
                oneOf: [{ type: "boolean", default: false }, { type: "string" }],
            },
            uefi: {
                description: "Configure GRUB for UEFI",
                type: "object",
                required: ["vendor"],
                properties: {
                    vendor: { type: "string", description: "Folder below `EFI`", pattern: "^(.+)$" },
                    efi_src_dir: { type: "string", description: "Where `install` finds the files", default: "/boot/efi/EFI" },
                    install: { description: "Copy `BOOT` and the vendor's folder from the build root", type: "boolean", default: false },
                    unified: { description: "Keep the configuration in `/boot/grub2`", type: "boolean", default: false },
                },
            },
            saved_entry: { description: "Entry to boot, as `grubenv` names it", type: "string" },
            write_defaults: { description: "Write `/etc/default/grub`", type: "boolean", default: true },
            write_cmdline: { description: "Put the kernel command line into `grubenv`", type: "boolean", default: true },
            ignition: { description: "Pass Ignition's first boot on to the kernel", type: "boolean", default: false },
            greenboot: { description: "Count failed boots and fall back", type: "boolean", default: false },
            config: { description: "Options of GRUB itself", type: "object", additionalProperties: false, properties: grub_schema/* grubSettings */.un },
        },
    },
    example: {
        type: "org.osbuild.grub2",
        options: {
            rootfs: { label: "root" },
            kernel_opts: "ro console=ttyS0",
            legacy: "i386-pc",
            compat_version: 2,
            config: { timeout: 1 },
        },
    },
};
function run({ tree, options }) {
    const { kernel_opts = "", config = {}, uefi } = options;
    const rootfs = options.rootfs ?? { uuid: options.root_fs_uuid };
    const bootfs = options.bootfs ?? (options.boot_fs_uuid === undefined ? undefined : { uuid: options.boot_fs_uuid });
    const platform = options.legacy === true ? "i386-pc" : options.legacy || undefined;
    const folder = bootfs === undefined ? "/boot/" : "/";
    const hybrid = uefi !== undefined && platform !== undefined;
    if (options.write_defaults ?? true) {
        tree.makeDirectory("/etc/default", { parents: true });
        const start = `GRUB_CMDLINE_LINUX="${kernel_opts}"\nGRUB_TIMEOUT=${config.timeout ?? 0}\nGRUB_ENABLE_BLSCFG=true\n`;
        tree.write("/etc/default/grub", start + (0,grub_config/* formatDefaults */.O_)(config, defaultsOrder));
    }
    tree.makeDirectory("/boot/grub2", { parents: true });
    if (hybrid)
        tree.remove("/boot/grub2/grubenv"); // packages link it to the EFI system partition
    const commandLine = (options.write_cmdline ?? true) ? [`kernelopts=root=${(0,grub_config/* formatRoot */.en)(rootfs)} ${kernel_opts}`] : [];
    const saved = options.saved_entry ? [`saved_entry=${options.saved_entry}`] : [];
    tree.write("/boot/grub2/grubenv", (0,grub_config/* formatEnvironment */.$K)([...commandLine, ...saved]));
    const redirect = hybrid || uefi?.unified === true;
    const vendorConfig = `/boot/efi/EFI/${uefi?.vendor}/grub.cfg`;
    if (uefi?.install)
        (0,grub_config/* copyEfiFolders */.ri)(tree, uefi.efi_src_dir ?? "/boot/efi/EFI", ["BOOT", uefi.vendor]);
    if (uefi !== undefined && redirect)
        tree.write(vendorConfig, formatRedirect(folder));
    const features = { ignition: options.ignition ?? false, greenboot: options.greenboot ?? false };
    const text = formatBlsConfig({
        search: bootfs ?? rootfs,
        folder,
        settings: config,
        compat: options.compat_version ?? 1,
        ...features,
    });
    tree.write(uefi !== undefined && !redirect ? vendorConfig : "/boot/grub2/grub.cfg", text);
    if (platform !== undefined)
        (0,grub_config/* copyModules */.xO)(tree, platform);
}
const defaultsOrder = [
    "disable_recovery",
    "disable_submenu",
    "distributor",
    "serial",
    "terminal",
    "terminal_input",
    "terminal_output",
    "timeout_style",
    "default",
];


/***/ })

};
