export const id = 2971;
export const ids = [2971];
export const modules = {

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ chooseDatabase),
/* harmony export */   bA: () => (/* binding */ listInstalledRpms),
/* harmony export */   e5: () => (/* binding */ requireInstalled),
/* harmony export */   fL: () => (/* binding */ everyCode),
/* harmony export */   yK: () => (/* binding */ importKeys),
/* harmony export */   yy: () => (/* binding */ tidyDatabase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




/**
 * Debian's rpm keeps its database in the home folder and takes packages without a signature for good: there the path is Fedora's, and
 * checks are told to be strict.
 */
async function chooseDatabase(exec, tree, wanted) {
    const { stdout } = await exec("rpm", ["--eval", "%{_dbpath} %{_pkgverify_level}"], { quiet: true });
    const [path = "", level = ""] = stdout.trim().split(" ");
    const chosen = wanted || (path.endsWith("/.rpmdb") ? "/usr/lib/sysimage/rpm" : undefined);
    const strict = ["none", "digest"].includes(level) ? ["--define", "_pkgverify_level all"] : [];
    return { tree, args: chosen === undefined ? [] : ["--dbpath", chosen], strict };
}
/** Puts armoured keys into the database. */
async function importKeys(exec, { tree, args }, keys, options = {}) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "keys-"));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "key.asc");
    try {
        for (const [index, key] of keys.entries()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, key);
            const argv = [...args, "--root", tree.path, "--import", file];
            const { exitCode } = await exec(options.program ?? "rpmkeys", argv, { okCodes: everyCode });
            if (exitCode !== 0 && !options.ignoreFailures)
                throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot import key ${index + 1} of 'gpgkeys': rpm does not take it`);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
    }
}
/** Every exit code but 0, for programs whose failures need words. */
const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);
/** Throws with what rpm or dnf said unless it ended well. Needs the program's messages on standard output. */
function requireInstalled({ exitCode, stdout }) {
    if (exitCode === 0)
        return;
    const reasons = stdout.match(/^(?:error|Error): ?.*(?:\n[ \t]+.*)*/gim) ?? [];
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot install the packages:\n${reasons.length > 0 ? reasons.join("\n") : `rpm ended with code ${exitCode}`}`);
}
const required = ["name", "version", "release"];
const optional = ["epoch", "arch", "sigmd5", "sha1header", "sha256header", "sha3_256header", "sigpgp", "siggpg"];
/** Every package of the database, sorted by name, with its digests and signatures. */
async function listInstalledRpms(exec, { tree, args }) {
    const { stdout: tags } = await exec("rpm", ["--querytags"], { quiet: true });
    const known = new Set(tags.split(/\s+/));
    const fields = [
        ...required.map((name) => `"${name}": "%{${name.toUpperCase()}}"`),
        ...optional.map((name) => (known.has(name.toUpperCase()) ? formatOptional(name) : `"${name}": null`)),
    ];
    const format = `\\{${fields.join(", ")}\\}\\n`;
    const { stdout } = await exec("rpm", [...args, "-qa", "--root", tree.path, `--qf=${format}`], { quiet: true });
    const packages = stdout.split("\n").filter((line) => line !== "");
    return packages
        .map((line) => JSON.parse(line))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
function formatOptional(name) {
    const tag = name.toUpperCase();
    return `"${name}": %|${tag}?{"%{${tag}}"}:{null}|`;
}
/** Removes empty companions of the database: they differ from run to run. */
function tidyDatabase({ tree, args }) {
    const folder = args[1] ?? "/usr/lib/sysimage/rpm";
    if (tree.find(`${folder}/rpmdb.sqlite-wal`)?.size !== 0)
        return;
    tree.remove(`${folder}/rpmdb.sqlite-wal`);
    tree.remove(`${folder}/rpmdb.sqlite-shm`);
}


/***/ }),

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

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linkStandardStreams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const links = { "/dev/fd": "/proc/self/fd", "/dev/stdin": "/proc/self/fd/0" };
/** Links of /dev that shell scripts of distributions use and the sandbox's own /dev may lack. */
function linkStandardStreams(names = ["/dev/fd", "/dev/stdin"]) {
    for (const name of names) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name, { throwIfNoEntry: false }) === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(links[name], name);
    }
}


/***/ }),

/***/ 2971:
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
// EXTERNAL MODULE: ./src/modules/rpm.js
var rpm = __webpack_require__(1578);
;// CONCATENATED MODULE: ./src/modules/rpm-schema.js
/** The options of `org.osbuild.rpm`, today's and those of manifests in format 1. */
const shared = {
    dbpath: { type: "string", description: "Folder of the RPM database" },
    gpgkeys: { type: "array", description: "Armoured OpenPGP keys to import before", items: { type: "string" } },
    "gpgkeys.fromtree": {
        type: "array",
        description: "Files of the tree with keys to import afterwards",
        items: { type: "string" },
    },
    disable_dracut: { type: "boolean", description: "Make no initramfs while kernels are installed" },
    exclude: {
        type: "object",
        additionalProperties: false,
        properties: { docs: { type: "boolean", description: "Leave out documentation", default: false } },
    },
    nodeps: { type: "boolean", description: "Do not look at dependencies", default: false },
    ostree_booted: { type: "boolean", description: "Let scripts believe the system was booted with OSTree" },
};
/** Options of a stage in format 2. */
const rpmOptions = {
    type: "object",
    additionalProperties: false,
    properties: {
        ...shared,
        rpmkeys: {
            type: "object",
            additionalProperties: false,
            properties: {
                bin_path: { type: "string", description: "The program to use", default: "rpmkeys" },
                ignore_import_failures: { type: "boolean", description: "Go on when a key cannot be imported", default: false },
            },
        },
        install_langs: {
            type: "array",
            description: "Locales to install, no others",
            uniqueItems: true,
            minItems: 1,
            items: { type: "string" },
        },
        ignorearch: { type: "boolean", description: "Also install packages for other architectures" },
        generic_env: { type: "object", description: "Environment variables for scripts", additionalProperties: { type: "string" } },
        kernel_install_env: {
            type: "object",
            description: "Environment variables for kernel-install(8)",
            additionalProperties: false,
            properties: {
                boot_root: {
                    type: "string",
                    description: "`BOOT_ROOT`: where boot entries go",
                    pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
                },
                conf_root: {
                    type: "string",
                    description: "`KERNEL_INSTALL_CONF_ROOT`: where configuration is",
                    pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
                },
                plugins: { type: "string", description: "`KERNEL_INSTALL_PLUGINS`: the plugins to run" },
                machine_id: { type: "string", description: "`MACHINE_ID`", pattern: "^[a-f0-9]{32}$" },
            },
        },
    },
};
const checksum = {
    type: "string",
    description: "Checksum of a package file with the name of the algorithm before it: `sha256:...`",
};
/** Options of a stage in format 1, where the packages are named here and not by an input. */
const rpmFormat1Options = {
    additionalProperties: false,
    properties: {
        ...shared,
        packages: {
            type: "array",
            description: "Package files to install",
            items: {
                oneOf: [
                    checksum,
                    {
                        type: "object",
                        additionalProperties: false,
                        required: ["checksum"],
                        properties: {
                            checksum,
                            check_gpg: { type: "boolean", default: false, description: "Must be signed by one of `gpgkeys`" },
                        },
                    },
                ],
            },
        },
    },
};

// EXTERNAL MODULE: ./src/modules/run-in-tree.js
var run_in_tree = __webpack_require__(9713);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
// EXTERNAL MODULE: ./src/modules/standard-streams.js
var standard_streams = __webpack_require__(694);
;// CONCATENATED MODULE: ./src/modules/temporary-machine-id.js
const path = "/etc/machine-id";
/** Gives a tree a machine id, always the same, while packages are installed; afterwards the file is empty and read-only. */
async function withTemporaryMachineId(tree, work) {
    if (!tree.has(path)) {
        tree.makeDirectory("/etc", { parents: true });
        tree.write(path, `${"f".repeat(32)}\n`, { mode: 0o444 });
    }
    const result = await work();
    tree.remove(path);
    tree.write(path, "", { mode: 0o444 });
    return result;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.rpm.js









const meta = {
    summary: "Install RPM packages from files",
    description: [
        "Installs the files given as the input `packages` with the build root's rpm: no network, no resolving. Where a reference of the input says",
        "`rpm.check_gpg`, the package must be signed by one of `gpgkeys`. Reports the installed packages with their digests and signatures.",
        "",
        "`/etc/machine-id` ends up empty, so that every machine makes its own. On a build root whose rpm keeps its database in a home folder",
        "(Debian) the database is `/usr/lib/sysimage/rpm` unless `dbpath` says otherwise.",
    ].join("\n"),
    options: rpmOptions,
    format1Options: rpmFormat1Options,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: { packages: { type: "object", additionalProperties: true } },
    },
    tools: ["rpm", "rpmkeys", "unshare"],
    example: {
        type: "org.osbuild.rpm",
        options: { gpgkeys: ["-----BEGIN PGP PUBLIC KEY BLOCK-----\n..."], exclude: { docs: true } },
        inputs: {
            packages: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: [
                    {
                        id: "sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d",
                        options: { metadata: { "rpm.check_gpg": true } },
                    },
                ],
            },
        },
    },
};
async function run(context) {
    const { tree, options, inputs, exec, reportMetadata } = context;
    const files = inputs.packages?.data.files;
    if (inputs.packages === undefined || files === undefined)
        throw new stage/* StageFailure */.B("Cannot install packages: the input 'packages' has no files");
    const env = listEnvironment(options);
    const database = await rpm/* chooseDatabase */.RA(exec, tree, options.dbpath);
    const { bin_path: program = "rpmkeys", ignore_import_failures: ignoreFailures } = options.rpmkeys ?? {};
    await rpm/* importKeys */.yK(exec, database, options.gpgkeys ?? [], { program, ignoreFailures });
    for (const [name, { "rpm.check_gpg": check }] of Object.entries(files)) {
        if (!check)
            continue;
        const args = [...database.args, "--root", tree.path, ...database.strict, "--checksig", name];
        const { exitCode } = await exec(program, args, { cwd: inputs.packages.path, okCodes: rpm/* everyCode */.fL });
        if (exitCode !== 0)
            throw new stage/* StageFailure */.B(`Cannot install '${name}': it is not signed by one of the keys in 'gpgkeys', or damaged`);
    }
    (0,standard_streams/* linkStandardStreams */.D)(["/dev/fd"]);
    await withTemporaryMachineId(tree, () => install(context, database, { folder: inputs.packages?.path ?? "", names: Object.keys(files), env }));
    for (const path of options["gpgkeys.fromtree"] ?? [])
        await exec(program, [...database.args, "--root", tree.path, "--import", tree.resolve(path)]);
    tree.remove("/var/lib/systemd/random-seed");
    reportMetadata({ packages: await rpm/* listInstalledRpms */.bA(exec, database) });
    rpm/* tidyDatabase */.yy(database);
}
const kernelVariables = {
    boot_root: "BOOT_ROOT",
    conf_root: "KERNEL_INSTALL_CONF_ROOT",
    plugins: "KERNEL_INSTALL_PLUGINS",
    machine_id: "MACHINE_ID",
};
function listEnvironment({ generic_env = {}, kernel_install_env = {} }) {
    const names = Object.keys(kernelVariables);
    const own = names.flatMap((name) => kernel_install_env[name] ? [[kernelVariables[name], kernel_install_env[name]]] : []);
    const twice = own.map(([name]) => name).filter((name) => name in generic_env);
    if (twice.length > 0)
        throw new stage/* StageFailure */.B(`Cannot set ${twice.join(", ")} both in 'generic_env' and in 'kernel_install_env'`);
    return { ...generic_env, ...Object.fromEntries(own) };
}
const dracutHooks = ["50-dracut.install", "51-dracut-rescue.install"].map((name) => `/etc/kernel/install.d/${name}`);
const bootedMark = "/run/ostree-booted";
async function install(context, database, { folder, names, env }) {
    const { tree, options } = context;
    const hooks = options.disable_dracut ? dracutHooks : [];
    if (options.ostree_booted) {
        tree.makeDirectory("/run", { parents: true });
        tree.write(bootedMark, "");
    }
    if (hooks.length > 0)
        tree.makeDirectory("/etc/kernel/install.d", { parents: true });
    for (const path of hooks)
        tree.symlink("/dev/null", path);
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "packages-"));
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(scratch, "manifest"), names.map((name) => `${name}\n`).join(""));
        const args = [
            ...database.args,
            "--root",
            tree.path,
            ...listFlags(options),
            "--nosignature",
            "--install",
            (0,external_node_path_.join)(scratch, "manifest"),
        ];
        const result = await (0,run_in_tree/* runOnTree */.H6)(context, "rpm", ["--verbose", ...args], {
            cwd: folder,
            env,
            okCodes: rpm/* everyCode */.fL,
            mergeErrors: true,
        });
        rpm/* requireInstalled */.e5(result);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
    for (const path of hooks)
        tree.remove(path);
    if (options.ostree_booted)
        tree.remove(bootedMark);
}
function listFlags({ exclude, nodeps, install_langs, ignorearch }) {
    return [
        ...(exclude?.docs ? ["--excludedocs"] : []),
        ...(nodeps ? ["--nodeps"] : []),
        ...(install_langs === undefined ? [] : ["--define", `%_install_langs ${install_langs.join(":")}`]),
        ...(ignorearch ? ["--ignorearch"] : []),
    ];
}


/***/ })

};
