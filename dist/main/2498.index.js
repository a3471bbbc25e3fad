export const id = 2498;
export const ids = [2498];
export const modules = {

/***/ 18115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readDays),
/* harmony export */   f: () => (/* binding */ parseSeconds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/** A whole positive number of a flag. */
function parseSeconds(text, flag) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot use ${flag} '${text}'`, { hint: "Write a whole number above 0" });
}
/** Days of `--refresh-after`; undefined without it. */
function readDays(input) {
    const text = input.value("refresh-after");
    if (text === undefined || /^\d{1,5}$/.test(text))
        return text === undefined ? undefined : Number(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot use --refresh-after '${text}'`, { hint: "Write a whole number of days; 0 means always" });
}


/***/ }),

/***/ 66389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/manifest/load.js + 25 modules
var load = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/pipeline/graph.js
var graph = __webpack_require__(58948);
;// CONCATENATED MODULE: ./src/pipeline/matrix.js

/** The jobs for manifests, given what the store has. */
function makeMatrix(manifests, has) {
    const needed = manifests.map((manifest) => ({
        manifest,
        pipelines: (0,graph/* findPipelinesToBuild */.y2)(manifest, manifest.defaultExports, has),
    }));
    const shared = findShared(needed, has);
    const waves = [];
    const levels = new Map();
    // A shared tree stands after all it needs: needing few stages means standing early.
    for (const tree of [...shared.values()].sort((a, b) => a.makes.size - b.makes.size)) {
        const below = [...levels].filter(([id]) => tree.makes.has(id)).map(([, level]) => level + 1);
        const level = Math.max(0, ...below);
        levels.set(tree.id, level);
        waves[level] ??= [];
        waves[level].push(tree.job);
    }
    const images = manifests.map((manifest) => ({
        name: nameOf(manifest),
        manifest: manifest.file,
        exports: manifest.defaultExports,
        sharedBy: 1,
    }));
    return { waves: [...waves, images].map((include) => ({ include })) };
}
function findShared(needed, has) {
    const users = countUsers(needed, has);
    const shared = new Map();
    for (const { manifest, pipelines } of needed) {
        for (const pipeline of pipelines) {
            const running = (0,graph/* findStagesToRun */.Fg)(pipeline, has);
            for (const [index, { id }] of running.entries()) {
                const count = users.get(id) ?? 0;
                const next = running[index + 1];
                const isLastOfItsUsers = next === undefined || (users.get(next.id) ?? 0) < count;
                if (count > 1 && isLastOfItsUsers && !shared.has(id))
                    shared.set(id, sharedTree(manifest, { pipeline, id, count }, has));
            }
        }
    }
    return shared;
}
function sharedTree(manifest, { pipeline, id, count }, has) {
    const stages = (0,graph/* findPipelinesToBuild */.y2)(manifest, [id], has).flatMap((needed) => (0,graph/* findStagesToRun */.Fg)(needed, has));
    const job = { name: `${pipeline.name}-${id.slice(0, 8)}`, manifest: manifest.file, exports: [id], sharedBy: count };
    return { id, job, makes: new Set(stages.map((stage) => stage.id)) };
}
/** How many manifests run each stage. */
function countUsers(needed, has) {
    const users = new Map();
    for (const { pipelines } of needed) {
        const ids = new Set(pipelines.flatMap((pipeline) => (0,graph/* findStagesToRun */.Fg)(pipeline, has)).map((stage) => stage.id));
        for (const id of ids)
            users.set(id, (users.get(id) ?? 0) + 1);
    }
    return users;
}
function nameOf(manifest) {
    return (manifest.file.split(/[\\/]/).at(-1) ?? manifest.file).replace(/\.(?:json|ya?ml)$/i, "");
}

// EXTERNAL MODULE: ./src/pipeline/plan.js
var pipeline_plan = __webpack_require__(55109);
// EXTERNAL MODULE: ./src/plan-facts.js + 1 modules
var plan_facts = __webpack_require__(3760);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
;// CONCATENATED MODULE: ./src/cli/describe-plan.js

/** A plan for people. */
function describePlan(plan) {
    const blocks = [
        ...plan.pipelines.map(describePipeline),
        describeDownloads(plan.downloads),
        describeDisk(plan),
        describeTools(plan),
    ];
    return `${[...blocks, describeEnd(plan)].filter((block) => block !== "").join("\n\n")}\n`;
}
function describePipeline({ name, id, build, runner, stages }) {
    const root = build === null ? "the host" : build.slice(0, 12);
    const width = Math.max(0, ...stages.map((stage) => stage.type.length));
    return [
        `Pipeline ${name} (${id?.slice(0, 12) ?? "no stages"}), built in ${root} with ${runner}`,
        ...stages.map((stage) => describeStage(stage, width)),
    ].join("\n");
}
function describeStage({ type, id, action, reason, module, unpinned }, width) {
    const notes = [
        reason,
        unpinned ? "unpinned: takes what its network has today" : undefined,
        module === undefined ? "no such module" : module,
    ];
    return `  ${action.padEnd(6)}  ${type.padEnd(width)}  ${id.slice(0, 12)}  ${notes.filter((note) => note !== undefined).join(" | ")}`;
}
function describeDownloads(downloads) {
    if (downloads.length === 0)
        return "";
    const types = [...new Set(downloads.map((download) => download.source))];
    return [
        "Sources",
        ...types.map((type) => describeSource(type, downloads.filter((download) => download.source === type))),
    ].join("\n");
}
function describeSource(type, downloads) {
    const missing = downloads.filter((download) => !download.cached);
    const sizes = missing.map((download) => download.sizeBytes).filter((size) => size !== undefined);
    const bytes = (0,units/* formatBytes */.z3)(sizes.reduce((sum, size) => sum + size, 0));
    const unknown = missing.length - sizes.length;
    const size = unknown === 0 ? bytes : `${sizes.length > 0 ? `${bytes} and ` : ""}${(0,units/* formatCount */.B4)(unknown, "file")} of unknown size`;
    const fetched = missing.length === 0 ? "nothing to fetch" : `${missing.length} to fetch (${size})`;
    return `  ${type}: ${fetched}, ${downloads.length - missing.length} cached`;
}
function describeDisk({ disk, stagesToRun }) {
    if (stagesToRun === 0)
        return "";
    const { neededBytes, unknownStages, freeBytes } = disk;
    const unknown = unknownStages === 0 ? "" : `${(0,units/* formatCount */.B4)(unknownStages, "stage")} of unknown size`;
    const known = neededBytes === 0 && unknown !== "" ? "" : (0,units/* formatBytes */.z3)(neededBytes);
    const need = [known, unknown].filter((part) => part !== "").join(" and ");
    const free = freeBytes === undefined ? "" : `; ${(0,units/* formatBytes */.z3)(freeBytes)} free`;
    const short = freeBytes !== undefined && freeBytes < neededBytes
        ? "\n  Not enough: free some, or put the store elsewhere with --store"
        : "";
    return `Disk\n  needed: ${need}${free}${short}`;
}
function describeTools({ missingTools }) {
    if (missingTools.length === 0)
        return "";
    return `Missing on this host\n  ${missingTools.join(", ")}\n  Add --install-dependencies to the build, or install them`;
}
function describeEnd({ stagesToRun, pipelines }) {
    if (pipelines.every(({ stages }) => stages.length === 0))
        return "Nothing to build: the manifest has no pipeline with stages";
    if (stagesToRun === 0)
        return "Nothing to run: everything is cached";
    const unpinned = pipelines
        .flatMap((pipeline) => pipeline.stages)
        .filter((stage) => stage.action === "run" && stage.unpinned).length;
    return `${(0,units/* formatCount */.B4)(stagesToRun, "stage")} to run${unpinned === 0 ? "" : `, ${unpinned} of them unpinned`}`;
}

// EXTERNAL MODULE: ./src/cli/documents.js
var documents = __webpack_require__(98630);
// EXTERNAL MODULE: ./src/cli/flags.js
var flags = __webpack_require__(18115);
;// CONCATENATED MODULE: ./src/cli/plan.js









/** `plan MANIFEST...`: what a build would do. It reads the store, the catalogue and the host, and changes none of them. */
async function planCommand(input, world) {
    const catalogue = await world.loadCatalogue(input.values("libdir"));
    const manifests = await loadAll(input, catalogue);
    const [manifest] = manifests;
    if (manifests.length > 1 && !input.has("matrix"))
        throw new errors/* UsageError */.eb("Cannot plan several manifests as one build", { hint: "Add --matrix" });
    const stored = (0,plan_facts/* gatherPlanFacts */.SI)((0,external_node_path_.resolve)(input.value("store") ?? ".osbuild"), catalogue);
    const days = (0,flags/* readDays */.Q)(input);
    const facts = manifests.reduce((known, loaded) => (0,plan_facts/* hideDue */.TN)(known, loaded, days), stored);
    if (input.has("matrix"))
        world.out(`${JSON.stringify(makeMatrix(manifests, facts.has))}\n`);
    else if (manifest !== undefined) {
        const plan = (0,pipeline_plan/* makePlan */.C)(manifest, input.values("export"), facts);
        world.out(input.has("json") ? `${JSON.stringify(plan, null, 2)}\n` : describePlan(plan));
    }
    return errors/* exitCodes */.hS.ok;
}
async function loadAll(input, catalogue) {
    const osRelease = await (0,documents/* readOsRelease */.A3)();
    const [buildEnv, sources] = await Promise.all(["build-env", "sources"].map(async (flag) => {
        const file = input.value(flag);
        return file === undefined ? undefined : (0,documents/* readDocument */.u0)(file);
    }));
    const manifests = [];
    for (const file of input.positionals) {
        const document = (0,load/* addTo2020 */.hO)(await (0,documents/* readDocument */.u0)(file), { buildEnv, sources });
        manifests.push(await (0,load/* loadManifest */.eY)(document, { catalogue, osRelease }));
    }
    return manifests;
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ bindMount),
/* harmony export */   Or: () => (/* binding */ mount),
/* harmony export */   SH: () => (/* binding */ makeShared),
/* harmony export */   dx: () => (/* binding */ listMounts),
/* harmony export */   qj: () => (/* binding */ parseMountPoints),
/* harmony export */   r1: () => (/* binding */ syncFileSystem),
/* harmony export */   ux: () => (/* binding */ makePrivate),
/* harmony export */   vE: () => (/* binding */ detachMount),
/* harmony export */   vs: () => (/* binding */ unmount)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33809);


/** Mounts of this process's namespace: a few microseconds each, where mount(8) costs milliseconds. */
const MS_RDONLY = 1;
const MS_NOSUID = 2;
const MS_NODEV = 4;
const MS_REMOUNT = 32;
const MS_BIND = 4096;
const MS_REC = 16384;
const MS_PRIVATE = 1 << 18;
const MS_SHARED = 1 << 20;
const MNT_DETACH = 2;
const mountCall = "int mount(const char *source, const char *target, const char *type, unsigned long flags, const char *data)";
const unmountCall = "int umount2(const char *target, int flags)";
/** Mounts a filesystem. */
function mount({ source, target, type, options = "", readOnly, noDevices, noSetuid, remount }) {
    const flags = (readOnly ? MS_RDONLY : 0) | (remount ? MS_REMOUNT : 0) | (noDevices ? MS_NODEV | MS_NOSUID : 0) | (noSetuid ? MS_NOSUID : 0);
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [source, target, type, flags, options], `mount ${type} '${source}' on '${target}'`);
}
/** Shows a folder or file a second time, at `target`. */
function bindMount(source, target, options = {}) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [source, target, null, MS_BIND | (options.recursive ? MS_REC : 0), null], `bind '${source}' on '${target}'`);
    const limits = (options.readOnly ? MS_RDONLY : 0) | (options.plain ? MS_NODEV | MS_NOSUID : 0);
    if (limits === 0)
        return;
    try {
        (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_BIND | MS_REMOUNT | limits, null], `limit what '${target}' can do`);
    }
    catch (error) {
        unmount(target);
        throw error;
    }
}
/** Cuts a mount and those below it off from what happens elsewhere. */
function makePrivate(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_PRIVATE | MS_REC, null], `make '${target}' private`);
}
/** Lets what is mounted below a mount from now on appear wherever the mount is shown. */
function makeShared(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_SHARED, null], `make '${target}' shared`);
}
/** Unmounts; `EBUSY` when something still uses it. */
function unmount(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(unmountCall, [target, 0], `unmount '${target}'`);
}
/** Takes a mount out of sight at once, and away when its last user is gone. */
function detachMount(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(unmountCall, [target, MNT_DETACH], `detach '${target}'`);
}
/** Writes back all that is in memory of the file system at a path. */
async function syncFileSystem(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const result = await (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCallAsync */ .Q5)("int syncfs(int fd)", [fd]);
        if (result !== 0)
            throw new Error(`Cannot write '${path}' back: the kernel reports an error`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Mount points at and below a folder, deepest and newest first: the order to unmount them in. */
function listMounts(folder) {
    const points = parseMountPoints((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/mountinfo", "latin1"));
    return points.filter((point) => point === folder || point.startsWith(`${folder}/`)).reverse();
}
/** Mount points of a mountinfo table, in its order: parents before children. */
function parseMountPoints(table) {
    return table
        .split("\n")
        .map((line) => line.split(" ")[4])
        .filter((point) => point !== undefined)
        .map((point) => {
        const bytes = point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
        return Buffer.from(bytes, "latin1").toString("utf8");
    });
}


/***/ }),

/***/ 33809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ SystemCallError),
/* harmony export */   Ei: () => (/* binding */ koffi),
/* harmony export */   Mn: () => (/* binding */ systemCall),
/* harmony export */   Q5: () => (/* binding */ systemCallAsync),
/* harmony export */   aN: () => (/* binding */ nativeLibraryPath),
/* harmony export */   gh: () => (/* binding */ errnoName),
/* harmony export */   nF: () => (/* binding */ libc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);




let loaded;
let library;
const functions = new Map();
const maximumRunning = 32; // koffi refuses more than 64
const waiting = [];
let running = 0;
/** Koffi, loaded once. */
function koffi() {
    loaded ??= load();
    return loaded;
}
/** A function of the C library by its C declaration: `int umount2(const char *target, int flags)`. */
function libc(declaration) {
    const known = functions.get(declaration);
    if (known !== undefined)
        return known;
    library ??= koffi().load("libc.so.6");
    const made = library.func(declaration);
    functions.set(declaration, made);
    return made;
}
/** A failed system call: `code` is its symbolic errno (`EBUSY`). */
class SystemCallError extends Error {
    code;
    call;
    constructor(call, code, detail) {
        super(`${call}: ${code}${detail === "" ? "" : `, ${detail}`}`);
        this.name = "SystemCallError";
        this.call = call;
        this.code = code;
    }
}
/** Calls a function that answers -1 and errno on failure; `detail` says on what. */
function systemCall(declaration, args, detail = "") {
    const result = libc(declaration)(...args);
    if (typeof result === "number" && result !== -1)
        return result;
    if (typeof result === "bigint" && result !== -1n)
        return Number(result);
    throw new SystemCallError(/(\w+)\s*\(/.exec(declaration)?.[1] ?? declaration, errnoName(koffi().errno()), detail);
}
/** The same on a thread, for calls that wait: resolves with what the function answers; a failure has no errno to tell. */
async function systemCallAsync(declaration, args) {
    while (running >= maximumRunning)
        await new Promise((resolve) => waiting.push(resolve));
    running += 1;
    try {
        return await new Promise((resolve, reject) => {
            libc(declaration).async(...args, (error, result) => (error === null ? resolve(result) : reject(error)));
        });
    }
    finally {
        running -= 1;
        waiting.shift()?.();
    }
}
/** Symbolic name of an errno. */
function errnoName(errno) {
    const entry = Object.entries(koffi().os.errno).find(([, value]) => value === errno);
    return entry?.[0] ?? `errno ${errno}`;
}
/** Path of the native file of this architecture; programs in the sandbox that make system calls need it as well. */
function nativeLibraryPath() {
    const name = `koffi-linux-${process.arch}.node`;
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, ".."), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "..", "..")]; // of a bundle, of the sources
    const shipped = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "native", name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (shipped !== undefined)
        return shipped;
    const installed = developmentPath();
    if (installed !== undefined)
        return installed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .dh(`Cannot make system calls on ${process.platform} ${process.arch}`, {
        hint: "Builds run on Linux x64 and arm64; validate, inspect and plan run anywhere",
    });
}
function developmentPath() {
    try {
        const entry = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url).resolve(`@koromix/koffi-linux-${process.arch}`);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry), `linux_${process.arch}`, "koffi.node");
    }
    catch {
        return undefined;
    }
}
function load() {
    const module = { exports: {} };
    process.dlopen(module, nativeLibraryPath());
    return module.exports;
}


/***/ }),

/***/ 66675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   jh: () => (/* binding */ TreeError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);



/** An error about a path of the tree, as the tree sees it: never a host path. */
class TreeError extends Error {
    code;
    path;
    constructor(code, path, message) {
        super(message);
        this.name = "TreeError";
        this.code = code;
        this.path = path;
    }
}
const maximumLinks = 40;
/** Rooted file operations; see the top of the file. */
class Tree {
    /** Path of the folder as this process sees it, for programs that take the root as an argument. */
    path;
    constructor(path) {
        this.path = path.length > 1 ? path.replace(/\/+$/, "") : path;
    }
    /** Path below the root for a program's argument, links resolved inside the root; what is missing at the end is kept as it is. */
    resolve(path, options = {}) {
        const todo = split(path);
        let done = [];
        let links = 0;
        while (todo.length > 0) {
            const name = todo.shift();
            if (name === "..") {
                done.pop();
                continue;
            }
            const here = this.#join([...done, name]);
            const target = todo.length > 0 || options.follow !== false ? readLink(here) : undefined;
            if (target === undefined) {
                done.push(name);
                continue;
            }
            links += 1;
            if (links > maximumLinks)
                throw new TreeError("ELOOP", path, `Cannot resolve '${path}': too many symbolic links`);
            if (target.startsWith("/"))
                done = [];
            todo.unshift(...split(target));
        }
        return this.#join(done);
    }
    /** What is at a path, the last link not followed; undefined when nothing is. */
    find(path) {
        return stat(this.resolve(path, { follow: false }));
    }
    /** What is at a path, links followed inside the root; throws when nothing is. */
    require(path) {
        const found = stat(this.resolve(path));
        if (found === undefined)
            throw new TreeError("ENOENT", path, `'${path}' does not exist in the tree`);
        return found;
    }
    /** Whether a path exists, links followed inside the root. */
    has(path) {
        return stat(this.resolve(path)) !== undefined;
    }
    /** Whether a path is a folder, links followed inside the root. */
    isDirectory(path) {
        return stat(this.resolve(path))?.isDirectory() ?? false;
    }
    /** Whether a path is a regular file, links followed inside the root. */
    isFile(path) {
        return stat(this.resolve(path))?.isFile() ?? false;
    }
    /** Bytes of a regular file. */
    readBytes(path) {
        const descriptor = this.#open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(descriptor);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
        }
    }
    /** Text of a regular file, as UTF-8. */
    read(path) {
        return this.readBytes(path).toString("utf8");
    }
    /** Text of a regular file; undefined when it does not exist. */
    findText(path) {
        return this.has(path) ? this.read(path) : undefined;
    }
    /** Writes a regular file; its folder must exist. An existing file is truncated in place and keeps its owner. */
    write(path, content, options = {}) {
        const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const flags = O_WRONLY | O_CREAT | (options.append ? O_APPEND : O_TRUNC) | (options.exclusive ? O_EXCL : 0);
        const descriptor = this.#open(path, flags);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(descriptor, content);
            if (options.uid !== undefined || options.gid !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync(descriptor, options.uid ?? 0, options.gid ?? 0);
            if (options.mode !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(descriptor, options.mode);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
        }
    }
    /** Replaces the text of a file by what `change` makes of it; a missing file is read as `missing`, or is an error without it. */
    edit(path, change, options = {}) {
        const before = options.missing === undefined ? this.read(path) : (this.findText(path) ?? options.missing);
        this.write(path, change(before), options);
    }
    /** Text of a symbolic link. */
    readLink(path) {
        const target = readLink(this.resolve(path, { follow: false }));
        if (target === undefined)
            throw new TreeError("EINVAL", path, `Cannot read the link '${path}': it is no symbolic link`);
        return target;
    }
    /** Removes a file or a link; nothing happens when there is none. */
    remove(path) {
        const target = this.resolve(path, { follow: false });
        if (stat(target)?.isDirectory())
            throw new TreeError("EISDIR", path, `Cannot remove '${path}': it is a folder, not a file`);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(target, { force: true });
    }
    /** Removes a folder and all below it; nothing happens when there is none. */
    removeTree(path) {
        const target = this.resolve(path, { follow: false });
        if (target === this.path)
            throw new TreeError("EINVAL", path, "Cannot remove the root of the tree");
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(target, { force: true, recursive: true });
    }
    /** Makes a folder. With `parents` an existing one is fine and missing parents are made; `mode` is that of the last one, exactly. */
    makeDirectory(path, options = {}) {
        const target = this.resolve(path);
        if (options.parents && stat(target)?.isDirectory())
            return;
        explained(path, `make the folder '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(target, { recursive: options.parents ?? false }));
        if (options.mode !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(target, options.mode);
    }
    /** Makes a symbolic link at `path` with any text as its target; `replace` removes a file or link that is there. */
    symlink(target, path, options = {}) {
        if (options.replace)
            this.remove(path);
        explained(path, `make the link '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync(target, this.resolve(path, { follow: false })));
    }
    /** Makes a hard link at `path` to an existing file, links not followed. */
    link(existing, path) {
        const [from, to] = [this.resolve(existing, { follow: false }), this.resolve(path, { follow: false })];
        explained(path, `link '${path}' to '${existing}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(from, to));
    }
    /** Moves a file or folder inside the tree. */
    rename(from, to) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(this.resolve(from, { follow: false }), this.resolve(to, { follow: false }));
    }
    /** Sets the mode of a file or folder. */
    chmod(path, mode) {
        explained(path, `change the mode of '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(this.resolve(path), mode));
    }
    /** Sets owner and group, the last link not followed unless asked for. */
    chown(path, uid, gid, options = {}) {
        const target = this.resolve(path, { follow: options.follow ?? false });
        explained(path, `change the owner of '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync(target, uid, gid));
    }
    /** Names in a folder, sorted by code unit; empty when the folder does not exist. */
    list(path) {
        const target = this.resolve(path);
        return stat(target)?.isDirectory() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(target).sort() : [];
    }
    /** The folder at a path as a root of its own. */
    subtree(path) {
        return new Tree(this.resolve(path));
    }
    #join(names) {
        return names.length === 0 ? this.path : `${this.path === "/" ? "" : this.path}/${names.join("/")}`;
    }
    #open(path, flags) {
        const exclusive = (flags & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL) !== 0;
        const target = this.resolve(path, { follow: !exclusive });
        const found = stat(target);
        if (found !== undefined && !exclusive && !found.isFile()) {
            throw new TreeError("EINVAL", path, `Cannot open '${path}': it is ${kindOf(found)}, not a regular file`);
        }
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(target, flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK, 0o666);
        }
        catch (error) {
            throw asTreeError(error, path, "open");
        }
    }
}
function explained(path, what, action) {
    try {
        action();
    }
    catch (error) {
        throw asTreeError(error, path, what);
    }
}
function split(path) {
    return path.split("/").filter((name) => name !== "" && name !== ".");
}
function stat(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOTDIR")
            return undefined;
        throw error;
    }
}
function readLink(path) {
    return stat(path)?.isSymbolicLink() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(path) : undefined;
}
/** What a directory entry is, in words for a message. */
function kindOf(stats) {
    if (stats.isDirectory())
        return "a folder";
    if (stats.isSymbolicLink())
        return "a symbolic link";
    if (stats.isFIFO())
        return "a fifo";
    if (stats.isSocket())
        return "a socket";
    if (stats.isBlockDevice() || stats.isCharacterDevice())
        return "a device";
    return "a regular file";
}
function asTreeError(error, path, what) {
    const reasons = {
        ENOENT: `'${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)}' or a folder above it does not exist`,
        EEXIST: `'${path}' exists already`,
        ENOTDIR: `'${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}' is not a folder`,
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? "";
    const reason = reasons[code];
    return reason === undefined ? error : new TreeError(code, path, `Cannot ${what}: ${reason}`);
}


/***/ }),

/***/ 46171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/** Numbers as people read them. */
/** `850 ms`, `4.2 s`, `3 min 07 s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
/** `512 B`, `1.5 MiB`, `10 GiB`. */
function formatBytes(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const exponent = Math.min(bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10), units.length - 1);
    const value = bytes / 1024 ** exponent;
    return `${exponent === 0 || value >= 100 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} ${units[exponent]}`;
}
/** `1 stage`, `3 stages`. */
function formatCount(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const sizeUnits = {
    "": 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** Bytes of `20GB`, `512 MiB` or `1000`; `unlimited` is Infinity. `what` names the flag or input in the error. */
function parseSize(text, what) {
    if (text.trim() === "unlimited")
        return Number.POSITIVE_INFINITY;
    const match = /^\s*(\d+)\s*([kMGT]B|[KMGT]iB|)\s*$/.exec(text);
    const unit = sizeUnits[match?.[2] ?? "none"];
    if (match === null || unit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot read the size '${text}' of ${what}`, {
            hint: "Write a whole number with kB, MB, GB, TB, KiB, MiB, GiB or TiB, or 'unlimited'",
        });
    }
    return Number(match[1]) * unit;
}


/***/ }),

/***/ 2023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   td: () => (/* binding */ replaceLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

let counter = 0;
/** Writes a file so that others see either the old content or all of the new. Durable only after a flush. */
function replaceFile(path, content) {
    const next = temporaryName(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(next, content, { mode: 0o644 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(next, path);
}
/** Points a symbolic link somewhere else; at no time is there none. */
function replaceLink(path, target) {
    const next = temporaryName(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(next, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, next);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(next, path);
}
/** Whether a name was made by this file and is left over. */
function isTemporaryName(name) {
    return /\.\d+-\d+\.new$/.test(name);
}
function temporaryName(path) {
    counter += 1;
    return `${path}.${process.pid}-${counter}.new`;
}


/***/ }),

/***/ 86813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   z: () => (/* binding */ explaining)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/** A failure of the store's disk as a person reads it; what is for people already, and bugs, stay as they are. */
function explainFailure(error, what) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS || code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return error;
    if (code === "EACCES" || code === "EPERM") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(`${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error)}`, {
            hint: "The store belongs to root: run the same command with sudo",
            cause: error,
        });
    }
    if (code !== "ENOSPC" && code !== "EDQUOT")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(`${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error)}`, { cause: error });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(`${what}: the disk is full`, {
        code: "E_STORE_FULL",
        hint: "Free space, run `osbuild-action store prune`, or put the store on a larger disk",
        cause: error,
    });
}
/** Runs an action; failures of the disk come out explained. */
async function explaining(what, action) {
    try {
        return await action();
    }
    catch (error) {
        throw explainFailure(error, what);
    }
}


/***/ }),

/***/ 85553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ storeFormat),
/* harmony export */   B9: () => (/* binding */ openLayout),
/* harmony export */   GK: () => (/* binding */ storeLayout),
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   T4: () => (/* binding */ readLayout)
/* harmony export */ });
/* unused harmony export ensureLayout */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2023);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86813);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9757);






const storeFormat = 1;
const cacheTag = "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of osbuild-action: everything in it can be made again.\n";
/** Paths of a store. */
function storeLayout(root) {
    return {
        root,
        objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "objects"),
        refs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "refs"),
        facts: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "facts"),
        exports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "exports"),
        sources: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "sources"),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "tmp"),
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "lock"),
        format: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "store.json"),
    };
}
/** A folder as a store, with what is missing made. Throws a `StoreError` where there can be none. */
function openLayout(path) {
    return explainingStore(path, () => {
        (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)(path);
        const layout = storeLayout((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)); // mounts are known by their real paths
        ensureLayout(layout);
        return layout;
    });
}
/** A folder as a store to look at, which need not be there. Throws a `StoreError` where there can be none. */
function readLayout(path) {
    return explainingStore(path, () => {
        const layout = storeLayout(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === false)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(`Cannot open store '${path}': something else is in its place`);
        checkFormat(layout);
        return layout;
    });
}
function explainingStore(path, action) {
    try {
        return action();
    }
    catch (error) {
        const explained = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .S)(error, `Cannot open store '${path}'`);
        if (!(explained instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD) || explained.hint !== undefined)
            throw explained;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(explained.message, {
            cause: error,
            hint: "Put the store elsewhere: name a folder on a disk with --store DIR",
        });
    }
}
/** Makes what is missing of a store; refuses a folder that holds a store of another format. */
function ensureLayout(layout) {
    checkFormat(layout);
    for (const folder of [layout.refs, layout.facts, layout.sources])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    // Trees hold programs that run with their owner's rights; nobody else on this host may reach those.
    for (const folder of [layout.objects, layout.scratch])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(layout.lock, "", { flag: "a" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.root, "CACHEDIR.TAG"), cacheTag);
    if (readFormat(layout) === undefined)
        (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(layout.format, `${JSON.stringify({ format: storeFormat })}\n`);
}
/** Throws when the folder is a store this program cannot read. */
function checkFormat(layout) {
    const format = readFormat(layout);
    if (format === undefined || format === storeFormat)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(`Cannot use store '${layout.root}': it has format ${format}, this version reads ${storeFormat}`, {
        code: "E_STORE_FORMAT",
        hint: "Use another folder, or delete this one: everything in it can be made again",
    });
}
function readFormat(layout) {
    try {
        const parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(layout.format, "utf8"));
        return typeof parsed === "object" && parsed !== null && "format" in parsed ? parsed.format : "unknown";
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOENT")
            return undefined;
        if (error instanceof SyntaxError)
            return "unknown";
        throw error;
    }
}


/***/ }),

/***/ 9757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Makes a folder and what is missing above it. Node's own `recursive` never ends where a folder cannot be made, as in /proc. */
function makeFolders(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            throw error;
    }
}


/***/ }),

/***/ 21264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   bM: () => (/* binding */ formatRecord)
/* harmony export */ });
/* unused harmony export parseRecord */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);




/** Text of object.json: the fields in this order and a checksum over them, so that any flipped bit shows. */
function formatRecord(record) {
    const { digest, base, layerDigest, merged, layer, times, sizeBytes, entries, boot, createdMs, engine } = record;
    const form = layer.kind === "folder" ? { kind: layer.kind } : { kind: layer.kind, bytes: layer.bytes, contentDigest: layer.contentDigest };
    const body = JSON.stringify({
        digest,
        base,
        layerDigest,
        merged,
        layer: form,
        times,
        sizeBytes,
        entries,
        boot,
        createdMs,
        engine,
    });
    return `${body.slice(0, -1)},"checksum":"${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex")}"}\n`;
}
/** The record in a text; undefined when a single bit of it is not as `formatRecord` wrote it. */
function parseRecord(text) {
    try {
        const record = JSON.parse(text);
        return formatRecord(record) === text ? record : undefined;
    }
    catch {
        return undefined;
    }
}
/** The record of an object's folder; undefined when there is no object. */
function findRecord(folder) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "object.json"), "utf8");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOTDIR")
            return undefined;
        throw error;
    }
    const record = parseRecord(text);
    if (record !== undefined && folder.endsWith(`/${record.digest}`))
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD(`Damaged object in the store: '${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "object.json")}' is not what was written`, {
        code: "E_STORE_DAMAGED",
        hint: "Run `osbuild-action store verify --repair`; what is missing then is built again",
    });
}
/** The record of an object's folder; undefined when it is damaged or there is no object. */
function readRecord(folder) {
    try {
        return findRecord(folder);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 27869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findRef),
/* harmony export */   Dy: () => (/* binding */ listRefs),
/* harmony export */   KF: () => (/* binding */ removeRef),
/* harmony export */   Ln: () => (/* binding */ writeRef),
/* harmony export */   nW: () => (/* binding */ writeStageRecord),
/* harmony export */   vL: () => (/* binding */ findStageRecord),
/* harmony export */   vN: () => (/* binding */ touchRef)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);





const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const targetPattern = /^\.\.\/objects\/([0-9a-f]{64})$/;
/** Digest a ref points to; undefined when there is no such ref. */
function findRef(layout, id) {
    try {
        return targetPattern.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(refPath(layout, id)))?.[1];
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "EINVAL")
            return undefined;
        throw error;
    }
}
/** Notes what is known of a stage; not durable before the filesystem is flushed. */
function writeStageRecord(layout, id, record) {
    const text = JSON.stringify(record);
    (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(factsPath(layout, id), `${text}\n${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text)}\n`);
}
/** Points a ref to an object that is durable already. */
function writeRef(layout, id, digest) {
    (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceLink */ .td)(refPath(layout, id), `../objects/${digest}`);
}
/** Takes a ref away. */
function removeRef(layout, id) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(refPath(layout, id), { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(factsPath(layout, id), { force: true });
}
/** Every ref, by name. */
function listRefs(layout) {
    const refs = [];
    for (const id of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(layout.refs).sort()) {
        const digest = (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemporaryName */ .$W)(id) ? undefined : findRef(layout, id);
        const stat = digest === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(refPath(layout, id), { throwIfNoEntry: false });
        if (digest !== undefined && stat !== undefined)
            refs.push({ id, digest, usedMs: stat.mtimeMs });
    }
    return refs;
}
/** What is known of a stage; undefined when that is gone or damaged. */
function findStageRecord(layout, id) {
    try {
        return parseSealed((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(factsPath(layout, id), "utf8"));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT")
            return undefined;
        throw error;
    }
}
/** Notes that a stage's tree is used now: pruning takes what was not used for longest. */
function touchRef(layout, id) {
    const now = new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(refPath(layout, id), now, now);
}
function refPath(layout, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.refs, requireName(id));
}
function factsPath(layout, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.facts, `${requireName(id)}.json`);
}
/** Names come out of files from elsewhere too: they must not lead out of the store. */
function requireName(id) {
    if (!namePattern.test(id))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD(`Cannot use '${id}' as the name of a tree`);
    return id;
}
/** The record in a text with its checksum below. */
function parseSealed(content) {
    const [text = "", checksum] = content.split("\n");
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text) !== checksum || content !== `${text}\n${checksum}\n`)
        return undefined;
    return JSON.parse(text);
}


/***/ })

};
