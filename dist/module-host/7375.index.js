export const id = 7375;
export const ids = [7375];
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

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(6675);
;// CONCATENATED MODULE: ./src/modules/apt-sources.js

/** What the entries of an apt configuration (a folder like /etc/apt) say about a suite, as stanzas of a `.sources` file. */
function readSources(folder, suite, components) {
    const tree = new modules_tree/* Tree */.PH(folder);
    const parts = tree.list("/sources.list.d").map((name) => `/sources.list.d/${name}`);
    return ["/sources.list", ...parts].flatMap((path) => {
        const text = tree.findText(path) ?? "";
        if (path.endsWith(".sources"))
            return parseStanzas(text).flatMap((stanza) => selectSuite(stanza, suite, components));
        return path.endsWith(".list") ? parseLines(text).flatMap((stanza) => selectSuite(stanza, suite, components)) : [];
    });
}
function parseStanzas(text) {
    const plain = text.replace(/^#.*\n?/gm, "");
    return plain.split(/\n[ \t]*\n+/).map((stanza) => new Map(stanza.split(/\n(?![ \t])/).flatMap(parseField)));
}
function parseField(field) {
    const colon = field.indexOf(":");
    return colon < 0 ? [] : [[field.slice(0, colon).trim().toLowerCase(), field.slice(colon + 1).trim()]];
}
const listOptions = { arch: "architectures", "signed-by": "signed-by", trusted: "trusted" };
function parseLines(text) {
    return text.split("\n").flatMap((line) => {
        const match = /^\s*(deb)\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line);
        if (match === null)
            return [];
        const [, types = "", options = "", uris = "", suites = "", components = ""] = match;
        const fields = options.split(/\s+/).flatMap((option) => {
            const [key = "", value = ""] = option.split(/=(.*)/s);
            const name = listOptions[key];
            return name === undefined ? [] : [[name, value.replaceAll(",", " ")]];
        });
        return [new Map([["types", types], ["uris", uris], ["suites", suites], ["components", components.trim()], ...fields])];
    });
}
function selectSuite(stanza, suite, components) {
    const mine = words(stanza.get("suites")).filter((name) => name === suite || name.startsWith(`${suite}-`) || name.startsWith(`${suite}/`));
    if (!words(stanza.get("types")).includes("deb") || stanza.get("enabled") === "no" || mine.length === 0)
        return [];
    const changed = new Map(stanza).set("types", "deb").set("suites", mine.join(" "));
    if (components !== undefined)
        changed.set("components", components.join(" "));
    return [formatStanza(changed)];
}
/** A stanza for a repository of the manifest; `keyFile` is where its keys were written. */
function formatRepository({ uris, suites, components = [] }, keyFile) {
    const fields = [
        ["types", "deb"],
        ["uris", uris.join(" ")],
        ["suites", suites.join(" ")],
    ];
    return formatStanza(new Map([...fields, ["components", components.join(" ")], ["signed-by", keyFile]]));
}
/** A stanza of a `.sources` file; empty fields are left out. */
function formatStanza(stanza) {
    return [...stanza]
        .filter(([, value]) => value !== "")
        .map(([name, value]) => `${name}: ${value}\n`)
        .join("");
}
function words(text = "") {
    return text.split(/\s+/).filter((word) => word !== "");
}

// EXTERNAL MODULE: ./src/modules/run-in-tree.js
var run_in_tree = __webpack_require__(9713);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/debootstrap-sources.js



const rolling = ["sid", "unstable", "experimental"]; // updates go to the suite itself
/**
 * Where debootstrap would get a suite that the host's own sources do not have: Debian on an Ubuntu host, a newer Debian on an older one.
 * With the updates and security fixes of the suite, which debootstrap itself leaves to later. Undefined when it does not know the suite.
 */
async function findDebootstrapSources(exec, system, { suite, architecture, components }) {
    const { mirror, keyring } = await readDefaults(exec, system, { suite, architecture });
    if (mirror === undefined || keyring === undefined)
        return undefined;
    if (!system.isFile(keyring))
        throw new stage/* StageFailure */.B(`Cannot check the repository of '${suite}': there is no '${keyring}'. Install the distribution's archive keyring`);
    const ubuntu = keyring.includes("ubuntu");
    const common = {
        types: "deb",
        components: (components ?? (ubuntu ? ["main", "universe"] : ["main"])).join(" "),
        "signed-by": keyring,
    };
    const format = (uris, suites) => formatStanza(new Map(Object.entries({ uris, suites: suites.join(" "), ...common })));
    if (rolling.includes(suite))
        return [format(mirror, [suite])];
    const updates = [suite, `${suite}-updates`];
    if (ubuntu)
        return [format(mirror, [...updates, `${suite}-security`])];
    return [format(mirror, updates), format(`${mirror.replace(/\/+$/, "")}-security`, [`${suite}-security`])];
}
/** debootstrap's script of a suite is shell: it is run with those two of its commands that say where the suite is. */
async function readDefaults(exec, system, { suite, architecture }) {
    const script = `/usr/share/debootstrap/scripts/${suite}`;
    if (!system.isFile(script))
        return {};
    const commands = 'default_mirror() { echo "mirror $1"; }; keyring() { echo "keyring $1"; }';
    const load = `${commands}; ARCH=${(0,run_in_tree/* quoteForShell */.eC)(architecture)} SUITE=${suite}; . ${(0,run_in_tree/* quoteForShell */.eC)(system.resolve(script))}`;
    const { stdout } = await exec("sh", ["-c", `(${load}) 2>/dev/null; true`], { quiet: true });
    const last = (name) => [...stdout.matchAll(new RegExp(`^${name} (\\S+)$`, "gm"))].at(-1)?.[1];
    const general = /^DEF_MIRROR="([^"]+)"/m.exec(system.findText("/usr/sbin/debootstrap") ?? "")?.[1];
    return { mirror: last("mirror") ?? general, keyring: last("keyring") };
}

;// CONCATENATED MODULE: ./src/modules/apt.js









/** Opens apt with the repositories that the request names, or else with those for its suite; nothing is read from the network yet. */
async function openApt(exec, request) {
    return new Apt(exec, request, request.repositories === undefined ? await findSources(exec, request) : []);
}
async function findSources(exec, request) {
    const { suite = readCodename(), architecture, components } = request;
    const configured = readSources("/etc/apt", suite, components);
    if (configured.length > 0)
        return configured;
    const known = await findDebootstrapSources(exec, new modules_tree/* Tree */.PH("/"), { suite, architecture, components });
    if (known !== undefined)
        return known;
    throw new stage/* StageFailure */.B(`Cannot find a repository for '${suite}': neither the apt sources of this host nor debootstrap know one. Name one in 'repositories'`);
}
/** Kept from build to build by the engine, for stages with network. */
const keptFolder = "/run/osbuild/cache";
/** apt with a configuration and state of its own. */
class Apt {
    /** Where downloaded packages are. */
    archives;
    #exec;
    #work;
    #cache;
    /** Writes the configuration; `stanzas` are sources beside those the request names. */
    constructor(exec, request, stanzas) {
        this.#exec = exec;
        this.#work = external_node_fs_.mkdtempSync((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "apt-"));
        this.#cache = external_node_fs_.existsSync(keptFolder) ? (0,external_node_path_.join)(keptFolder, "apt") : (0,external_node_path_.join)(this.#work, "cache");
        this.archives = (0,external_node_path_.join)(this.#cache, "archives");
        for (const folder of [(0,external_node_path_.join)(this.archives, "partial"), (0,external_node_path_.join)(this.#cache, "lists/partial"), (0,external_node_path_.join)(this.#work, "sources")])
            external_node_fs_.mkdirSync(folder, { recursive: true });
        this.#write("status", request.installed);
        this.#write("preferences", request.repositories === undefined ? distributionsOnly : "");
        this.#write("apt.conf", this.#configure(request));
        this.#write("sources/all.sources", [...stanzas, ...this.#writeRepositories(request.repositories ?? [])].join("\n"));
    }
    /** Reads the lists of the repositories, as far as they changed. */
    async update() {
        await this.#run(["update", "--error-on=any"], "read the lists of the repositories");
    }
    /** What installing these takes; throws with the names that no repository has. */
    async choose(packages, { isEmpty }) {
        const known = new Set((await this.#query(["pkgnames"])).split("\n"));
        const unknown = packages.filter((name) => !known.has(name.replace(/[:=].*/, "")));
        if (unknown.length > 0)
            throw new stage/* StageFailure */.B(`Cannot install ${unknown.join(", ")}: the repositories have no such package`);
        const base = isEmpty ? ["?essential", ...["usr-is-merged"].filter((name) => known.has(name))] : [];
        const names = [...base, ...packages];
        const archives = await this.#resolve(names);
        return { names, archives, essential: isEmpty ? await this.#resolve(base) : [] };
    }
    /** The control data of these files, as a dpkg status file that has them installed. */
    async describeInstalled(archives) {
        const wanted = archives.map(({ file }) => file
            .replace(/\.deb$/, "")
            .split("_")
            .map(decodeURIComponent));
        const text = await this.#query([
            "show",
            ...wanted.map(([name, version, arch]) => `${name}${arch === "all" ? "" : `:${arch}`}=${version}`),
        ]);
        return text.replace(/^(Package: .*)$/gm, "$1\nStatus: install ok installed");
    }
    /** When the newest of the repositories was made, in seconds since 1970. */
    newestRelease() {
        const lists = (0,external_node_path_.join)(this.#cache, "lists");
        const releases = external_node_fs_.readdirSync(lists).filter((name) => /_(In)?Release$/.test(name));
        const dates = releases.map((name) => Date.parse(/^Date: (.*)$/m.exec(external_node_fs_.readFileSync((0,external_node_path_.join)(lists, name), "utf8"))?.[1] ?? ""));
        const known = dates.filter((ms) => !Number.isNaN(ms));
        return known.length === 0 ? undefined : Math.max(...known) / 1000;
    }
    async #query(args) {
        const { stdout } = await this.#exec("apt-cache", ["--config-file", (0,external_node_path_.join)(this.#work, "apt.conf"), ...args], { quiet: true });
        return stdout;
    }
    async #resolve(names) {
        const empty = ["-o", `Dir::Cache::archives=${(0,external_node_path_.join)(this.#work, "sources")}`]; // files already there would be left out
        const text = await this.#run([...empty, "--print-uris", "install", ...names], `find a way to install ${names.join(", ")}`, true);
        const lines = text.matchAll(/^'([^']*)' (\S+) \d+ SHA256:([0-9a-f]{64})$/gm);
        return [...lines].map(([, uri = "", file = "", sha256 = ""]) => ({ uri, file, sha256 }));
    }
    /** Brings what `choose` found to the archives folder. */
    async download({ names, archives }) {
        for (const { uri, file } of archives) {
            if (uri.startsWith("file:"))
                external_node_fs_.copyFileSync((0,external_node_url_.fileURLToPath)(uri.replace("file:", "file://")), (0,external_node_path_.join)(this.archives, file));
        }
        if ((await this.#dropDamaged(archives)).length > 0) {
            await this.#run(["--download-only", "install", ...names], "download the packages");
            const [damaged] = await this.#dropDamaged(archives);
            if (damaged !== undefined)
                throw new stage/* StageFailure */.B(`Cannot use the package '${damaged.file}': it is not what its repository says`);
        }
    }
    async [Symbol.asyncDispose]() {
        await external_node_fs_.promises.rm(this.#work, { recursive: true, force: true });
    }
    async #dropDamaged(archives) {
        const damaged = [];
        for (const archive of archives) {
            const path = (0,external_node_path_.join)(this.archives, archive.file);
            if (external_node_fs_.existsSync(path) && hashFile(path) === archive.sha256)
                continue;
            external_node_fs_.rmSync(path, { force: true });
            damaged.push(archive);
        }
        return damaged;
    }
    /** Runs apt-get, alone among those that share the cache; a failure says what apt said. */
    async #run(args, what, quiet = false) {
        const command = ["apt-get", "--config-file", (0,external_node_path_.join)(this.#work, "apt.conf"), "--yes", ...args];
        const script = ["-c", 'exec flock "$@" 2>&1', "sh", (0,external_node_path_.join)(this.#cache, "lock"), ...command];
        const { exitCode, stdout } = await this.#exec("sh", script, { quiet, okCodes: [100], env: { LC_ALL: "C" } });
        if (exitCode === 0)
            return stdout;
        const reasons = stdout.match(/^(E: .*|The following packages have unmet dependencies:\n(?: .*\n)+)/gm) ?? [];
        throw new stage/* StageFailure */.B(`Cannot ${what}: ${reasons.map((line) => line.replace("E: ", "").trim()).join("\n")}`);
    }
    #configure({ architecture, recommends }) {
        const settings = {
            "Dir::State": `${this.#cache}/`,
            "Dir::State::lists": "lists/",
            "Dir::State::status": (0,external_node_path_.join)(this.#work, "status"),
            "Dir::Cache": `${this.#cache}/`,
            "Dir::Cache::archives": "archives/",
            "Dir::Cache::pkgcache": (0,external_node_path_.join)(this.#work, "pkgcache.bin"),
            "Dir::Cache::srcpkgcache": (0,external_node_path_.join)(this.#work, "srcpkgcache.bin"),
            "Dir::Etc::sourcelist": "/dev/null",
            "Dir::Etc::sourceparts": `${this.#work}/sources/`,
            "Dir::Etc::preferences": (0,external_node_path_.join)(this.#work, "preferences"),
            "Dir::Etc::preferencesparts": "/dev/null",
            "Dir::Log": this.#work,
            "APT::Architecture": architecture,
            "APT::Install-Recommends": recommends,
            "APT::Get::List-Cleanup": false, // other suites share the folder
            "APT::Sandbox::User": "root",
            "Acquire::Languages": "none",
            "Acquire::ForceHash": "SHA256",
            "Acquire::GzipIndexes": false,
            "Acquire::Retries": 3,
            "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": false,
            "Acquire::IndexTargets::deb::CNF::DefaultEnabled": false,
        };
        const lines = Object.entries(settings).map(([name, value]) => `${name} "${value}";`);
        return ["#clear APT::Update;", "#clear DPkg;", "#clear APT::Architectures;", ...lines, ""].join("\n");
    }
    #writeRepositories(repositories) {
        return repositories.map((repository, index) => {
            const path = this.#write(`keys-${index}.asc`, `${repository.keys.join("\n")}\n`);
            return formatRepository(repository, path);
        });
    }
    #write(name, content) {
        const path = (0,external_node_path_.join)(this.#work, name);
        external_node_fs_.writeFileSync(path, content);
        return path;
    }
}
/** Hosts of CI services have sources of vendors too, which belong to the host and not into an image. */
const distributionsOnly = [
    ...["Debian", "Debian-Security", "Ubuntu", "Raspbian"].map((origin) => `Package: *\nPin: release o=${origin}\nPin-Priority: 500\n`),
    "Package: *\nPin: release o=*\nPin-Priority: -1\n",
].join("\n");
/** The release of the build root, which is the host where no build pipeline is. */
function readCodename() {
    const system = new modules_tree/* Tree */.PH("/");
    const text = system.findText("/usr/lib/os-release") ?? system.findText("/etc/os-release") ?? "";
    const name = /^VERSION_CODENAME="?([^"\n]*)"?$/m.exec(text)?.[1];
    if (name === undefined)
        throw new stage/* StageFailure */.B("Cannot tell which suite to install: name it in the option 'suite'");
    return name;
}
function hashFile(path) {
    return (0,external_node_crypto_.createHash)("sha256").update(external_node_fs_.readFileSync(path)).digest("hex");
}

// EXTERNAL MODULE: ./src/modules/dpkg.js
var dpkg = __webpack_require__(7077);
;// CONCATENATED MODULE: ./stages/org.osbuild.apt.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const meta = {
    summary: "Install Debian or Ubuntu packages by name",
    description: [
        "Bootstraps an empty tree, or adds to a Debian tree. Names are resolved with the repositories that the host's apt is configured",
        "for (only those of the suite, and only those of the distribution), else with debootstrap's own default for a suite that the host",
        "does not have, or with `repositories`; signatures are always checked.",
        "The result depends on what the repositories hold today: use `org.osbuild.dpkg` with files that a lock names for equal images.",
        "",
        "No service is started; the initramfs is built once, at the end. Logs and backups are removed, the machine id is emptied and host",
        "keys of an ssh server are removed: a unit makes new ones at the first boot of each machine. Reports the installed packages as metadata.",
    ].join("\n"),
    network: true,
    tools: [
        "apt-get",
        "debootstrap",
        "dpkg-deb",
        "gpgv",
        "flock",
        "mount",
        "unshare",
        "/usr/share/keyrings/debian-archive-keyring.gpg",
    ],
    options: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: {
            packages: {
                type: "array",
                minItems: 1,
                description: "Names, each with `=VERSION` where a certain version is wanted",
                items: { type: "string", pattern: "^[a-z0-9][a-z0-9+.-]*[a-z0-9+](:[a-z0-9]+)?(=[A-Za-z0-9.+:~-]+)?$" },
            },
            suite: {
                type: "string",
                pattern: "^[a-z][a-z0-9.-]*$",
                description: "Release to install, such as `bookworm`; that of the build root when absent",
            },
            components: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z][a-z0-9/-]*$" } },
            architecture: {
                type: "string",
                pattern: "^[a-z0-9]+$",
                description: "As Debian names it; that of the build root when absent",
            },
            recommends: { type: "boolean", default: false, description: "Also install what the packages recommend" },
            repositories: {
                type: "array",
                minItems: 1,
                description: "Repositories to use in place of those of the host",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["uris", "suites", "keys"],
                    properties: {
                        uris: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z+]+:\\S+$" } },
                        suites: { type: "array", minItems: 1, items: { type: "string", pattern: "^\\S+$" } },
                        components: { type: "array", items: { type: "string", pattern: "^\\S+$" } },
                        keys: { type: "array", minItems: 1, description: "Armoured OpenPGP keys", items: { type: "string" } },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.apt",
        options: { suite: "bookworm", packages: ["linux-image-amd64", "systemd-sysv", "openssh-server"] },
    },
};
async function run({ tree, options, exec, log, reportMetadata }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const installed = tree.findText("/var/lib/dpkg/status") ?? "";
        const architecture = options.architecture ?? (await exec("dpkg", ["--print-architecture"], { quiet: true })).stdout.trim();
        const apt = __addDisposableResource(env_1, await openApt(exec, { ...options, recommends: options.recommends ?? false, architecture, installed }), true);
        await apt.update();
        const choice = await apt.choose(options.packages, { isEmpty: installed === "" });
        await apt.download(choice);
        const { archives, essential } = choice;
        log(`Installing ${archives.length} packages`);
        const files = archives.map(({ file }) => file);
        await (0,dpkg/* installPackages */.R)({ tree, exec, log }, { folder: apt.archives, files, essential: essential.map(({ file }) => file), architecture });
        reportMetadata({ packages: (0,dpkg/* listInstalled */.dc)(tree) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ })

};
