export const id = 631;
export const ids = [631];
export const modules = {

/***/ 7077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ hasPackages),
/* harmony export */   R: () => (/* binding */ installPackages),
/* harmony export */   dc: () => (/* binding */ listInstalled)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _run_in_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




const statusFile = "/var/lib/dpkg/status";
/** Whether a tree has a Debian package database with something in it. */
function hasPackages(tree) {
    return (tree.findText(statusFile) ?? "") !== "";
}
/** Installs the packages and configures them; throws with the names of those whose scripts failed. */
async function installPackages(host, set) {
    const { tree } = host;
    const before = { kernels: listKernels(tree), keys: listHostKeys(tree), machineId: tree.findText("/etc/machine-id") };
    const policy = tree.findText(policyFile);
    const essential = hasPackages(tree) ? [] : set.essential;
    if (essential.length > 0)
        await bootstrap(host, set);
    else
        tree.write(policyFile, refuseServices, { mode: 0o755 });
    const rest = set.files.filter((file) => !essential.includes(file));
    if (rest.length > 0)
        await dpkg(host, set, ["--force-depends", "--unpack"], rest);
    await dpkg(host, set, ["--configure", "--pending"]);
    if (policy === undefined)
        tree.remove(policyFile);
    else
        tree.write(policyFile, policy);
    await makeInitramfs(host, listKernels(tree).filter((name) => !before.kernels.includes(name)));
    tidy(tree, before);
}
/** What the tree's dpkg says is installed, sorted by name. */
function listInstalled(tree) {
    return readStatus(tree)
        .filter(({ status }) => status.endsWith(" installed"))
        .map(({ name, version, arch }) => ({ name, version, arch }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function readStatus(tree) {
    const stanzas = (tree.findText(statusFile) ?? "").split(/\n\n+/).filter((text) => text.trim() !== "");
    return stanzas.map((text) => {
        const field = (key) => new RegExp(`^${key}: (.*)$`, "m").exec(text)?.[1] ?? "";
        return { name: field("Package"), version: field("Version"), arch: field("Architecture"), status: field("Status") };
    });
}
const policyFile = "/usr/sbin/policy-rc.d";
const refuseServices = "#!/bin/sh\nexit 101\n";
const quietEnvironment = {
    DEBIAN_FRONTEND: "noninteractive",
    DEBCONF_NONINTERACTIVE_SEEN: "true",
    LC_ALL: "C",
    INITRD: "No", // hooks of kernel packages leave the initramfs to us
    RUNLEVEL: "1",
};
async function bootstrap(host, set) {
    const { tree } = host;
    mergeUsr(tree, set.architecture);
    await extract(host, set);
    for (const name of ["info", "updates", "triggers", "alternatives", "parts"])
        tree.makeDirectory(`/var/lib/dpkg/${name}`, { parents: true });
    for (const name of ["status", "available"])
        tree.write(`/var/lib/dpkg/${name}`, "");
    tree.write("/var/lib/dpkg/arch", `${set.architecture}\n`);
    tree.write(policyFile, refuseServices, { mode: 0o755 });
    await dpkg(host, set, ["--force-depends", "--install"], set.essential);
}
/** Folders of the root are links into /usr, as on every Debian since 2019. */
function mergeUsr(tree, architecture) {
    const libraries = ["amd64", "ppc64el", "loong64"].includes(architecture) ? ["lib64"] : [];
    for (const name of ["bin", "sbin", "lib", ...libraries]) {
        tree.makeDirectory(`/usr/${name}`, { parents: true });
        if (tree.find(`/${name}`) === undefined)
            tree.symlink(`usr/${name}`, `/${name}`);
    }
}
/** Unpacks the files of the essential packages, on all processors: decompression is what takes the time. */
async function extract({ tree, exec }, { folder, essential }) {
    const waiting = [...essential];
    const workers = Array.from({ length: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() }, async () => {
        for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
            await exec("sh", ["-c", unpack, "sh", `${folder}/${file}`, tree.path]);
        }
    });
    await Promise.all(workers);
    // A folder of several packages has the time of whichever came last: they are all given the time of the build, which a source-epoch replaces.
    await exec("find", [tree.path, "-type", "d", "-exec", "touch", "--no-dereference", "{}", "+"]);
}
/** `dpkg-deb --extract` would replace the links of a merged /usr by folders. */
const unpack = 'dpkg-deb --fsys-tarfile "$1" | tar --extract --directory "$2" --keep-directory-symlink';
async function dpkg(host, set, action, files = []) {
    const shown = "/run/packages";
    const flags = ["--log=/dev/null", "--force-unsafe-io", "--force-confdef", "--force-confold"];
    const paths = files.map((file) => `${shown}/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}`);
    try {
        await (0,_run_in_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .runInTree */ .DB)(host, "dpkg", [...flags, ...action, ...paths], {
            scratch: true,
            binds: { [shown]: set.folder },
            env: quietEnvironment,
        });
    }
    catch (error) {
        const failed = readStatus(host.tree).filter(({ status }) => /half-|unpacked|triggers/.test(status));
        if (failed.length === 0 || action.includes("--unpack"))
            throw error;
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot install ${failed.map(({ name }) => `'${name}'`).join(", ")}: see what dpkg says above`);
    }
}
function listKernels(tree) {
    return tree
        .list("/boot")
        .filter((name) => name.startsWith("vmlinuz-"))
        .map((name) => name.slice("vmlinuz-".length));
}
function listHostKeys(tree) {
    return tree.list("/etc/ssh").filter((name) => /^ssh_host_.*_key(\.pub)?$/.test(name));
}
async function makeInitramfs(host, kernels) {
    if (!host.tree.has("/usr/sbin/update-initramfs"))
        return;
    for (const version of kernels) {
        if (host.tree.has(`/boot/initrd.img-${version}`))
            continue;
        await (0,_run_in_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .runInTree */ .DB)(host, "update-initramfs", ["-c", "-k", version], { scratch: true, env: { LC_ALL: "C" } });
    }
    linkInitramfs(host.tree);
}
/** Kernel packages keep /vmlinuz as a link to the newest kernel, and /initrd.img too where there already is one. */
function linkInitramfs(tree) {
    for (const suffix of ["", ".old"]) {
        if (!tree.find(`/vmlinuz${suffix}`)?.isSymbolicLink())
            continue;
        const kernel = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(tree.resolve(`/vmlinuz${suffix}`));
        const target = `boot/${kernel.replace("vmlinuz-", "initrd.img-")}`;
        if (tree.has(`/${target}`))
            tree.symlink(target, `/initrd.img${suffix}`, { replace: true });
    }
}
const leftovers = [
    "/var/cache/ldconfig/aux-cache",
    "/var/log/alternatives.log",
    "/var/log/bootstrap.log",
    "/var/log/dpkg.log",
    "/var/log/fontconfig.log",
    "/var/lib/dpkg/status-old",
    "/var/lib/dpkg/available-old",
    "/var/lib/dpkg/diversions-old",
    "/var/lib/dpkg/statoverride-old",
    "/var/cache/debconf/config.dat-old",
    "/var/cache/debconf/passwords.dat-old",
    "/var/cache/debconf/templates.dat-old",
    ...["passwd", "group", "shadow", "gshadow", "subuid", "subgid"].map((name) => `/etc/${name}-`),
];
/** Removes what only this install explains: logs, backups, and the identity of one machine (machine id, host keys). */
function tidy(tree, before) {
    for (const path of leftovers)
        tree.remove(path);
    if (before.machineId === undefined && tree.isFile("/etc/machine-id")) {
        tree.write("/etc/machine-id", "");
        tree.remove("/var/lib/dbus/machine-id");
    }
    const fresh = listHostKeys(tree).filter((name) => !before.keys.includes(name));
    for (const name of fresh)
        tree.remove(`/etc/ssh/${name}`);
    if (fresh.length > 0)
        makeKeysAtBoot(tree);
}
/** Every machine makes host keys of its own, before its ssh server starts. */
function makeKeysAtBoot(tree) {
    const unit = "/etc/systemd/system/ssh-host-keys.service";
    const wants = "/etc/systemd/system/multi-user.target.wants";
    if (!tree.isDirectory("/etc/systemd/system"))
        return;
    tree.write(unit, [
        "[Unit]",
        "Description=Make the host keys of the ssh server",
        "Before=ssh.service",
        "ConditionPathExistsGlob=!/etc/ssh/ssh_host_*_key",
        "",
        "[Service]",
        "Type=oneshot",
        "ExecStart=/usr/bin/ssh-keygen -A",
        "",
        "[Install]",
        "WantedBy=multi-user.target",
        "",
    ].join("\n"));
    tree.makeDirectory(wants, { parents: true });
    tree.symlink(unit, `${wants}/ssh-host-keys.service`, { replace: true });
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

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/modules/dpkg.js
var dpkg = __webpack_require__(7077);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/dpkg-set.js


const fields = ["Package", "Version", "Architecture", "Essential", "Pre-Depends", "Depends", "Provides"];
/** Reads the control data of all files; throws for one that is no package. */
async function readPackageSet(exec, folder, files) {
    const packages = [];
    const waiting = [...files.entries()];
    const workers = Array.from({ length: (0,external_node_os_.availableParallelism)() }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            packages[next[0]] = await readPackage(exec, folder, next[1]);
        }
    });
    await Promise.all(workers);
    const architecture = packages.find((one) => one.architecture !== "all")?.architecture ?? "all";
    return { folder, files, essential: findEssential(packages), architecture };
}
async function readPackage(exec, folder, file) {
    const format = `${fields.map((name) => `\${${name}}`).join("\\t")}\\n`;
    const options = { quiet: true, okCodes: [2] };
    const { exitCode, stdout } = await exec("dpkg-deb", ["--show", `--showformat=${format}`, `${folder}/${file}`], options);
    if (exitCode !== 0)
        throw new stage/* StageFailure */.B(`Cannot install '${file}': it is not a Debian package`);
    const [name = "", version = "", architecture = "", essential = "", pre = "", depends = "", provides = ""] = stdout
        .trimEnd()
        .split("\t");
    const needs = [...parseNames(pre), ...parseNames(depends)];
    return { file, name, version, architecture, essential: essential === "yes", needs, provides: [name, ...parseNames(provides)] };
}
/** Package names in a dependency field: `libc6 (>= 2.36), awk | mawk:any`. */
function parseNames(field) {
    return field
        .split(/[,|]/)
        .map((part) => part.trim().replace(/[\s:(].*$/, ""))
        .filter((name) => name !== "");
}
function findEssential(packages) {
    const chosen = new Set(packages.filter(({ essential }) => essential));
    for (const one of chosen) {
        for (const other of packages)
            if (one.needs.some((name) => other.provides.includes(name)))
                chosen.add(other); // the loop sees what is added
    }
    return packages.filter((one) => chosen.has(one)).map(({ file }) => file);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dpkg.js



const meta = {
    summary: "Install Debian packages from files",
    description: [
        "Bootstraps an empty tree, or adds to a Debian tree, from exactly the package files given as the input `packages`: no network, the same",
        "image tomorrow. Files are unpacked in the order given. Otherwise as `org.osbuild.apt`. `osbuild-action lock` writes this stage.",
        "",
        "In format 1 the option `packages` lists their checksums, and the source `org.osbuild.files` says where they are.",
    ].join("\n"),
    tools: ["dpkg-deb", "tar", "unshare"],
    options: { type: "object", additionalProperties: false, properties: {} },
    format1Options: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: {
            packages: {
                type: "array",
                minItems: 1,
                description: "Checksums of the package files, as `sha256:...`",
                items: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
            },
        },
    },
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: { packages: { type: "object", additionalProperties: true } },
    },
    example: {
        type: "org.osbuild.dpkg",
        inputs: {
            packages: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: ["sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d"],
            },
        },
    },
};
async function run({ tree, inputs, exec, log, reportMetadata }) {
    const input = inputs.packages;
    const files = Object.keys(input?.data.files ?? {});
    if (input === undefined || files.length === 0)
        throw new stage/* StageFailure */.B("Cannot install packages: the input 'packages' has no files");
    const set = await readPackageSet(exec, input.path, files);
    if (!(0,dpkg/* hasPackages */.Kf)(tree) && set.essential.length === 0)
        throw new stage/* StageFailure */.B("Cannot start an empty tree: none of the packages is essential. Add those, with all they depend on");
    await (0,dpkg/* installPackages */.R)({ tree, exec, log }, set);
    reportMetadata({ packages: (0,dpkg/* listInstalled */.dc)(tree) });
}


/***/ })

};
