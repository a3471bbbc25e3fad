export const id = 8423;
export const ids = [8423];
export const modules = {

/***/ 63221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openApt)
});

// UNUSED EXPORTS: Apt

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(66675);
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
var run_in_tree = __webpack_require__(99713);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(64005);
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


/***/ }),

/***/ 56949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeCommandLine)
/* harmony export */ });
const maximumLength = 300;
/** A command as a message shows it: whole when it is short, its start when a list of files makes it long. */
function describeCommandLine(command, args) {
    const text = [command, ...args].join(" ");
    return `'${text.length <= maximumLength ? text : `${text.slice(0, maximumLength)}…`}'`;
}


/***/ }),

/***/ 32843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wz: () => (/* binding */ formatRepositories),
/* harmony export */   bl: () => (/* binding */ verifyMetadata),
/* harmony export */   it: () => (/* binding */ runDnf),
/* harmony export */   x7: () => (/* binding */ tidyDnf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _rpm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61578);
/* harmony import */ var _run_in_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99713);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64005);
/* harmony import */ var _standard_streams_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80694);








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

/***/ 61578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ chooseDatabase),
/* harmony export */   bA: () => (/* binding */ listInstalledRpms),
/* harmony export */   e5: () => (/* binding */ requireInstalled),
/* harmony export */   fL: () => (/* binding */ everyCode),
/* harmony export */   yK: () => (/* binding */ importKeys),
/* harmony export */   yy: () => (/* binding */ tidyDatabase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64005);




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

/***/ 99713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ runMountedOn),
/* harmony export */   DB: () => (/* binding */ runInTree),
/* harmony export */   H6: () => (/* binding */ runOnTree),
/* harmony export */   eC: () => (/* binding */ quoteForShell)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56949);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64005);


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

/***/ 80694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linkStandardStreams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const links = { "/dev/fd": "/proc/self/fd", "/dev/stdin": "/proc/self/fd/0" };
/** Links of /dev that shell scripts of distributions use and the sandbox's own /dev may lack. */
function linkStandardStreams(names = ["/dev/fd", "/dev/stdin"]) {
    for (const name of names) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name, { throwIfNoEntry: false }) === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(links[name], name);
    }
}


/***/ })

};
