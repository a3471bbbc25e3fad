export const id = 7021;
export const ids = [7021];
export const modules = {

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ runMountedOn),
/* harmony export */   DB: () => (/* binding */ runInTree),
/* harmony export */   H6: () => (/* binding */ runOnTree),
/* harmony export */   eC: () => (/* binding */ quoteForShell)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);


/** Where the programs of a tree are, those without a merged /usr included. */
const treePath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Runs a program of the tree, with /dev, /proc and /sys; folders for these are made where the tree has none. */
async function runInTree(host, command, args = [], options = {}) {
    const enter = ["chroot=$(command -v chroot)", `PATH=${treePath}`, `exec "$chroot" ${quoteForShell(host.tree.path)} "$@"`];
    const result = await runMounted(host, enter, [command, ...args], options);
    return requireSuccess(result, `${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args)} in the tree`, options);
}
/** Runs a program of the build root that changes its root to the tree itself, with the tree's /dev, /proc and /sys as above. */
async function runOnTree(host, command, args = [], options = {}) {
    const result = await runMounted(host, ['exec "$@"'], [command, ...args], options);
    return requireSuccess(result, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args), options);
}
/** Runs a program of the build root with folders mounted for it alone, and nothing more. */
async function runMountedOn({ exec }, mounts, command, args = [], options = {}) {
    if (mounts.length === 0)
        return exec(command, args, options);
    const script = ["set -e", ...mounts.flatMap(formatMount), 'exec "$@"'].join("\n");
    const result = await exec("unshare", [...privateMounts, script, "sh", command, ...args], { ...options, okCodes: everyCode });
    return requireSuccess(result, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args), options);
}
function formatMount({ source, target, fileSystem }) {
    const [from, to] = [quoteForShell(source), quoteForShell(target)];
    const make = /^\/(run|dev|etc)\//.test(target) ? [`mkdir -p ${to}`] : [];
    return [...make, fileSystem === undefined ? `mount --rbind ${from} ${to}` : `mount -t ${fileSystem} ${from} ${to}`];
}
const privateMounts = ["--mount", "--propagation", "private", "sh", "-c"];
const kernelFolders = ["/dev", "/proc", "/sys"];
function runMounted({ tree, exec }, enter, argv, options) {
    const { binds = {}, scratch = false, mergeErrors = false, ...rest } = options;
    for (const path of kernelFolders)
        tree.makeDirectory(path, { parents: true });
    const hidden = scratch ? ["/run", "/tmp"].filter((path) => tree.isDirectory(path)) : [];
    const script = [
        "set -e",
        ...(mergeErrors ? ["exec 2>&1"] : []),
        ...kernelFolders.map((path) => `mount --rbind ${path} ${quoteForShell(tree.resolve(path))}`),
        ...hidden.map((path) => `mount -t tmpfs -o mode=${path === "/tmp" ? "1777" : "0755"} tmpfs ${quoteForShell(tree.resolve(path))}`),
        ...Object.entries(binds).flatMap(([path, source]) => bind(path, source, tree)),
        ...enter,
    ];
    return exec("unshare", [...privateMounts, script.join("\n"), "sh", ...argv], { ...rest, okCodes: everyCode });
}
const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);
function requireSuccess(result, what, { okCodes = [] }) {
    if ([0, ...okCodes].includes(result.exitCode))
        return result;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`${what} ended with code ${result.exitCode}`);
}
function bind(path, source, tree) {
    const target = quoteForShell(tree.resolve(path));
    return [...(path.startsWith("/run/") ? [`mkdir -p ${target}`] : []), `mount --rbind ${quoteForShell(source)} ${target}`];
}
/** One word of a shell command line, whatever it contains. */
function quoteForShell(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 7021:
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
;// CONCATENATED MODULE: ./src/modules/anaconda-2019.js
/** The configuration that Anaconda of 2019 does not start without. */
const modules = ["Timezone", "Network", "Localization", "Security", "Users", "Payload", "Storage", "Services"];
/** Text of `anaconda.conf`. */
const anacondaConfig = `
[Anaconda]
addons_enabled = True
debug = False
kickstart_modules =
${modules.map((name) => `     org.fedoraproject.Anaconda.Modules.${name}\n`).join("")}
[Installation System]
type = UNKNOWN
can_detect_unsupported_hardware = False
can_detect_support_removed = False

[Installation Target]
type = HARDWARE
physical_root = /mnt/sysimage

[Network]
default_on_boot = NONE

[Payload]
default_environment =
ignored_packages =
enable_updates = True
enable_closest_mirror = True
check_supported_locales = False

[Security]
selinux = -1

[Bootloader]
efi_dir = default
menu_auto_hide = False
nonibft_iscsi_boot = False

[Storage]
dmraid = True
ibft = True
gpt = False
multipath_friendly_names = True
allow_imperfect_devices = False
file_system_type =
default_partitioning = WORKSTATION
luks_version = luks2

[User Interface]
custom_stylesheet =
default_help_pages =
blivet_gui_supported = True

[License]
eula =
`;
/** Text of the product's configuration. */
const anacondaProduct = "\n[Product]\nproduct_name = Fedora\n";

// EXTERNAL MODULE: ./src/modules/run-in-tree.js
var run_in_tree = __webpack_require__(9713);
;// CONCATENATED MODULE: ./stages/io.weldr.anaconda.js





const meta = {
    summary: "Install a system with Anaconda (manifests of 2019)",
    description: [
        "Runs the build root's Anaconda with a kickstart, which installs to the tree. With `skip_package_install` it installs an empty archive in",
        "place of packages and only configures.",
    ].join("\n"),
    network: true,
    tools: ["anaconda", "tar", "unshare"],
    options: {
        type: "object",
        required: ["kickstart"],
        properties: {
            kickstart: { type: "string", description: "Text of the kickstart" },
            skip_package_install: { type: "boolean", default: false, description: "Install no packages" },
        },
    },
    example: { type: "io.weldr.anaconda", options: { kickstart: "lang en_US.UTF-8\n", skip_package_install: true } },
};
async function run(context) {
    const { tree, options, exec } = context;
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "anaconda-"));
    try {
        const [config, kickstart, archive] = ["etc", "kickstart.ks", "empty.tar"].map((name) => (0,external_node_path_.join)(scratch, name));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(config, "conf.d"), { recursive: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(config, "product.d"));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(config, "anaconda.conf"), anacondaConfig);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(config, "product.d/fedora.conf"), anacondaProduct);
        if (options.skip_package_install)
            await exec("tar", ["cvf", archive, "--files-from", "/dev/null"]);
        (0,external_node_fs_.writeFileSync)(kickstart, `${options.skip_package_install ? `liveimg --url=file://${archive}\n` : ""}${options.kickstart}`);
        const args = ["--cmdline", "--loglevel", "debug", "--kickstart", kickstart, "--dirinstall", tree.path];
        await (0,run_in_tree/* runMountedOn */.DA)(context, [{ source: config, target: "/etc/anaconda" }], "anaconda", args);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
}


/***/ })

};
