export const id = 9134;
export const ids = [9134];
export const modules = {

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ yumRepository),
/* harmony export */   O9: () => (/* binding */ dnfCommon),
/* harmony export */   R3: () => (/* binding */ dnfRepository)
/* harmony export */ });
const repositoryProperties = {
    metalink: { description: "URL of a metalink", type: "string" },
    mirrorlist: { description: "URL of a list of mirrors", type: "string" },
    baseurl: { description: "URL of the repository itself", type: "string" },
    gpgkey: { description: "Armoured OpenPGP key; with one, every package must be signed by it", type: "string" },
};
/** A repository of `org.osbuild.yum`. */
const yumRepository = {
    type: "object",
    properties: repositoryProperties,
    anyOf: [{ required: ["metalink"] }, { required: ["mirrorlist"] }, { required: ["baseurl"] }],
};
/** A repository of `org.osbuild.dnf`. */
const dnfRepository = {
    type: "object",
    properties: {
        ...repositoryProperties,
        checksum: { description: "sha256 of `repomd.xml`, after `sha256:`", type: "string", pattern: "sha256:[a-fA-F0-9]{32}" },
    },
    anyOf: [
        { required: ["checksum", "metalink"] },
        { required: ["checksum", "mirrorlist"] },
        { required: ["checksum", "baseurl"] },
    ],
};
/** Options that all of them have. */
const dnfCommon = {
    packages: {
        description: "What to install, as dnf names it: packages, `@groups`",
        type: "array",
        minItems: 1,
        items: { type: "string" },
    },
    releasever: { description: "Value of `$releasever` in URLs", type: "string" },
    operation: { description: "Command of dnf", type: "string", default: "install" },
};


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wz: () => (/* binding */ formatRepositories),
/* harmony export */   bl: () => (/* binding */ verifyMetadata),
/* harmony export */   it: () => (/* binding */ runDnf),
/* harmony export */   x7: () => (/* binding */ tidyDnf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _rpm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1578);
/* harmony import */ var _run_in_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9713);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4005);
/* harmony import */ var _standard_streams_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(694);








/** Runs it with the tree's /dev, /proc and /sys; a failure says what the program said. */
async function runDnf(host, { program, args, operation, packages, config }) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `${program}-`));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${program}.conf`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, config(folder));
        const home = await makeHome(host, folder);
        (0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .linkStandardStreams */ .D)(["/dev/fd"]);
        const argv = [...args(path), operation, ...packages];
        _rpm_js__WEBPACK_IMPORTED_MODULE_4__/* .requireInstalled */ .e5(await (0,_run_in_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .runOnTree */ .H6)(host, program, argv, { okCodes: _rpm_js__WEBPACK_IMPORTED_MODULE_4__/* .everyCode */ .fL, mergeErrors: true, env: { HOME: home } }));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true });
    }
}
/** A home folder whose settings of rpm say where the database is: dnf has no option for it. */
async function makeHome({ exec, tree }, folder) {
    const { args } = await _rpm_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseDatabase */ .RA(exec, tree, undefined);
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "home");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(home);
    if (args[1] !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".rpmmacros"), `%_dbpath ${args[1]}\n`);
    return home;
}
/** Sections of dnf's configuration, one for each repository, with keys and certificates written to `folder`. */
function formatRepositories(repositories, folder) {
    return repositories.map((repository, index) => formatRepository(`repo${index}`, repository, folder)).join("");
}
function formatRepository(id, repository, folder) {
    const urls = ["metalink", "mirrorlist", "baseurl"].flatMap((key) => repository[key] ? [`${key}=${repository[key]}`] : []);
    const certificates = ["sslcacert", "sslclientcert", "sslclientkey"].flatMap((key) => {
        const text = repository[key];
        return text === undefined ? [] : [`${key}=${writePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${id}-${key}.pem`), text)}`];
    });
    const key = repository.gpgkey === undefined
        ? []
        : ["gpgcheck=1", `gpgkey=file://${writePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${id}.asc`), repository.gpgkey)}`];
    return [`[${id}]`, `name=${id}`, ...urls, ...certificates, ...key, ""].join("\n");
}
function writePrivate(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { mode: 0o600 });
    return path;
}
const cacheFolder = "/var/cache/dnf";
/** Throws unless the metadata that dnf used is what the repositories' checksums say. */
function verifyMetadata(tree, repositories) {
    const caches = tree.list(cacheFolder);
    for (const [index, { checksum }] of repositories.entries()) {
        if (checksum === undefined)
            continue;
        const name = caches.find((one) => one.startsWith(`repo${index}-`) && tree.isDirectory(`${cacheFolder}/${one}`));
        const path = `${cacheFolder}/${name}/repodata/repomd.xml`;
        const found = name !== undefined && tree.isFile(path) ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(tree.readBytes(path)).digest("hex") : "none";
        if (`sha256:${found}` !== checksum)
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_6__/* .StageFailure */ .B(`Cannot use repository ${index}: its metadata should be ${checksum}, but is sha256:${found}. It has changed`);
    }
}
/** Removes what dnf leaves beside the packages: its cache, its logs, and a random seed of this host. */
function tidyDnf(tree) {
    for (const name of tree.list(cacheFolder))
        tree.removeTree(`${cacheFolder}/${name}`);
    for (const name of tree.list("/var/log"))
        if (/^(dnf|hawkey).*\.log/.test(name))
            tree.remove(`/var/log/${name}`);
    tree.remove("/var/lib/systemd/random-seed");
}


/***/ }),

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

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_dnf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2843);
/* harmony import */ var _src_modules_dnf_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5011);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const meta = {
    summary: "Install RPM packages with dnf (manifests of 2019)",
    description: "As `org.osbuild.dnf`, with repositories as dnf itself describes them and without checksums for their metadata.",
    network: true,
    tools: ["dnf", "unshare"],
    options: {
        type: "object",
        required: ["repos", "packages", "releasever"],
        properties: {
            ..._src_modules_dnf_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .dnfCommon */ .O9,
            repos: {
                description: "Settings of dnf for each repository, by its name",
                type: "object",
                additionalProperties: { type: "object" },
            },
            verbosity: { description: "What rpm tells", type: "string", default: "info" },
        },
    },
    example: {
        type: "io.weldr.dnf",
        options: {
            repos: { base: { name: "Base", baseurl: "https://example.com/repository/" } },
            packages: ["@Core"],
            releasever: "30",
        },
    },
};
async function run(context) {
    const { tree, options } = context;
    const config = Object.entries(options.repos).map(([id, settings]) => formatSection(id, settings));
    await (0,_src_modules_dnf_js__WEBPACK_IMPORTED_MODULE_0__/* .runDnf */ .it)(context, {
        program: "dnf",
        args: (path) => [
            ...["-yv", "--installroot", tree.path, "--setopt", "reposdir=", "--setopt", "install_weak_deps=False"],
            ...["--releasever", options.releasever, "--rpmverbosity", options.verbosity ?? "info", "--config", path],
        ],
        operation: options.operation ?? "install",
        packages: options.packages,
        config: () => config.join(""),
    });
}
function formatSection(id, settings) {
    return `[${id}]\n${Object.entries(settings)
        .map(([key, value]) => `${key}=${formatValue(key, value)}\n`)
        .join("")}`;
}
function formatValue(key, value) {
    if (typeof value === "string" || typeof value === "number")
        return String(value);
    if (typeof value === "boolean")
        return value ? "1" : "0";
    if (Array.isArray(value))
        return value.join(" ");
    throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot tell dnf about '${key}': write a text, a number, a boolean or a list`);
}


/***/ })

};
