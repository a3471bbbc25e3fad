export const id = 9129;
export const ids = [9129];
export const modules = {

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ SystemCallError),
/* harmony export */   Ei: () => (/* binding */ koffi),
/* harmony export */   Mn: () => (/* binding */ systemCall),
/* harmony export */   Q5: () => (/* binding */ systemCallAsync),
/* harmony export */   gh: () => (/* binding */ errnoName),
/* harmony export */   nF: () => (/* binding */ libc)
/* harmony export */ });
/* unused harmony export nativeLibraryPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6986);




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

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findEfiVendor),
/* harmony export */   R: () => (/* binding */ gatherEfiFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);


/**
 * The files that firmware starts from a removable medium, gathered from a system: shim, GRUB and what they need, all in `EFI/BOOT`.
 * What would install boot entries into the firmware is left out.
 */
/** Gathers the files of a system into a new folder, which then holds `BOOT`. */
async function gatherEfiFiles(exec, system, target) {
    target.makeDirectory("/", { parents: true });
    for (const source of requireEfiFolders(system))
        await exec("cp", ["-a", `${system.resolve(source)}/.`, target.path]);
    const vendor = requireVendor(target, "/");
    removeMatching(target, "BOOT", /^fb.*\.efi$/);
    removeMatching(target, vendor, /^BOOT.*\.CSV$/);
    removeMatching(target, vendor, /^shim.*\.efi$/);
    for (const name of target.list(vendor))
        target.rename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(vendor, name), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("BOOT", name));
    target.removeTree(vendor);
}
/** Name of the vendor's folder that a system has beside `EFI/BOOT`: `fedora`, `redhat`. */
function findEfiVendor(system) {
    const [folder = ""] = requireEfiFolders(system);
    return requireVendor(system, folder);
}
function requireVendor(tree, folder) {
    const vendors = tree.list(folder).filter((name) => name !== "BOOT");
    const [vendor] = vendors;
    if (vendor === undefined || vendors.length > 1)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot gather EFI files: vendors are '${vendors.join("', '")}', not one`);
    return vendor;
}
/** Folders `EFI` of a system: of the packages of shim and GRUB, of bootupd, or of the mounted EFI system partition. */
function requireEfiFolders(system) {
    const inside = (folder) => system.list(folder).map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
    const packages = inside("/usr/lib/efi")
        .flatMap(inside)
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, "EFI"));
    const present = packages.filter((path) => system.isDirectory(path));
    if (present.length === 2)
        return present;
    if (present.length > 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot gather EFI files: ${present.length} folders in '/usr/lib/efi', not one of shim and one of GRUB`);
    const other = ["/usr/lib/bootupd/updates/EFI", "/boot/efi/EFI"].find((path) => system.isDirectory(path));
    if (other === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B("Cannot gather EFI files: the build root has none in '/usr/lib/efi', of bootupd or in '/boot/efi'");
    return [other];
}
function removeMatching(tree, folder, pattern) {
    const names = tree.list(folder).filter((name) => pattern.test(name));
    if (names.length === 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot gather EFI files: nothing in '${folder}' is named ${pattern.source}`);
    for (const name of names)
        tree.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
}


/***/ }),

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mountFilesystem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Mounts with the arguments of `mount` that stand before the folder, on a new folder or on the given one. */
async function mountFilesystem(exec, args, target) {
    const path = target ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mount-"));
    await exec("mount", [...args, path]);
    return {
        path,
        [Symbol.asyncDispose]: async () => {
            await exec("umount", [path]);
            if (target === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        },
    };
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** A folder for files in between; gone when disposed of. It is hidden when it lies in an output. */
function makeScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, ".scratch-"));
    return { path, [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }) };
}


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ requireOutputPath),
/* harmony export */   UA: () => (/* binding */ requireInputFile),
/* harmony export */   a3: () => (/* binding */ requireDevice),
/* harmony export */   c1: () => (/* binding */ openOutput),
/* harmony export */   jC: () => (/* binding */ devicesSchema),
/* harmony export */   lt: () => (/* binding */ openInput),
/* harmony export */   oN: () => (/* binding */ requireInput),
/* harmony export */   rS: () => (/* binding */ inputsSchema)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);




/**
 * Takes what a stage was given by name, or says what is missing; the schemas that go with it.
 */
/** Schema of `devices` with these names, others allowed. */
function devicesSchema(...names) {
    return { type: "object", additionalProperties: true, required: names, properties: anyObjects(names) };
}
/** Schema of `inputs` with exactly these names. */
function inputsSchema(...names) {
    return { type: "object", additionalProperties: false, required: names, properties: anyObjects(names) };
}
function anyObjects(names) {
    return Object.fromEntries(names.map((name) => [name, { type: "object", additionalProperties: true }]));
}
/** Path of a device by the name it has in the manifest. */
function requireDevice(devices, name) {
    const device = devices[name];
    if (device === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The stage needs a device named '${name}'`);
    return device.path;
}
/** Folder of an input by the name it has in the manifest. */
function requireInput(inputs, name) {
    const input = inputs[name];
    if (input === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The stage needs an input named '${name}'`);
    return new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH(input.path);
}
/** The only file of an input: its path for reading, links resolved inside the input. */
function requireInputFile(inputs, name) {
    const folder = requireInput(inputs, name);
    const files = Object.keys(inputs[name]?.data.files ?? {});
    const [file] = files;
    if (file === undefined || files.length > 1) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The input '${name}' must hold one file, it holds ${files.length}`);
    }
    if (!folder.isFile(file))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The input '${name}' holds '${file}', which is no regular file`);
    return folder.resolve(file);
}
/** Path of a file to write for a program: its folder is there, the file is not or is a regular file. */
function requireOutputPath(tree, filename) {
    const path = tree.resolve(filename);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot write '${filename}': its folder does not exist`);
    if (tree.has(filename) && !tree.isFile(filename))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot write '${filename}': it is there and no regular file`);
    return path;
}
/** Opens a file to write, made when it is missing. */
function openOutput(tree, filename, mode) {
    const { O_CREAT, O_WRONLY, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return openFile(requireOutputPath(tree, filename), O_CREAT | O_WRONLY | (mode === "empty" ? O_TRUNC : 0));
}
/** Opens a regular file to read. */
function openInput(tree, filename) {
    if (tree.isFile(filename))
        return openFile(tree.resolve(filename), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot read '${filename}': ${tree.has(filename) ? "it is no regular file" : "it does not exist"}`);
}
function openFile(path, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 0o666);
    return { descriptor, [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor) };
}


/***/ }),

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findPaths),
/* harmony export */   t: () => (/* binding */ globToRegExp)
/* harmony export */ });
/** Shell patterns as Python reads them: `*`, `?` and `[...]`; in file names none of them matches a slash or a dot at the start. */
/** A pattern as a regular expression for a whole text; `*` also matches slashes. */
function globToRegExp(pattern) {
    return new RegExp(`^${translate(pattern)}$`, "s");
}
function translate(pattern) {
    return pattern.replace(/\[(!?)(\]?[^\]]*)\]|[\s\S]/g, (part, negated, set) => {
        if (set !== undefined && set !== "")
            return `[${negated === "!" ? "^" : ""}${set.replace(/[\\\]^]/g, "\\$&")}]`;
        if (part === "*")
            return ".*";
        return part === "?" ? "." : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    });
}
/** Paths of a tree that match, sorted; links inside the tree are followed on the way. */
function findPaths(tree, pattern) {
    let found = [""];
    for (const part of pattern.split("/").filter((name) => name !== "")) {
        found = found.flatMap((folder) => listMatching(tree, folder, part).map((name) => `${folder}/${name}`));
    }
    return found.filter((path) => path !== "");
}
function listMatching(tree, folder, part) {
    if (!/[*?[]/.test(part))
        return tree.find(`${folder}/${part}`) === undefined ? [] : [part];
    const matcher = globToRegExp(part);
    return tree
        .list(folder === "" ? "/" : folder)
        .filter((name) => matcher.test(name) && (part.startsWith(".") || !name.startsWith(".")));
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

/***/ 9129:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/modules/given.js
var modules_given = __webpack_require__(4610);
// EXTERNAL MODULE: ./src/modules/run-in-tree.js
var run_in_tree = __webpack_require__(9713);
// EXTERNAL MODULE: ./src/modules/disk/efi-files.js
var efi_files = __webpack_require__(8265);
// EXTERNAL MODULE: ./src/modules/glob.js
var glob = __webpack_require__(8217);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/coreos/live-files.js





const liveFolder = "/usr/share/coreos-assembler/live";
const placeholder = "@@KERNEL-ARGS@@";
const excluded = new Set(["$ignition_firstboot", "console", "ignition.platform.id", "ostree"]);
/** Kernel arguments of an installed system as its live ISO has them. */
function liveArguments(installed, label) {
    return [...installed.filter((one) => !excluded.has(one.split("=")[0] ?? "")), `coreos.liveiso=${label}`].join(" ");
}
/** Copies the files of the ISO and answers where the kernel arguments in them stand. */
function copyLiveFiles(system, iso, kernelArguments) {
    const found = listFiles(system, "").flatMap((path) => {
        const source = `${liveFolder}/${path}`;
        const text = system.read(source);
        const { mode, atime, mtime } = system.require(source);
        iso.makeDirectory(`/${external_node_path_.posix.dirname(path)}`, { parents: true });
        iso.write(path, text.replaceAll(placeholder, () => kernelArguments), { mode: mode & 0o7777 });
        (0,external_node_fs_.utimesSync)(iso.resolve(path), atime, mtime);
        const area = findArea(text, kernelArguments);
        return area === undefined ? [] : [{ path, ...area }];
    });
    const files = found.map(({ path, offset }) => ({ path, offset, pad: "#", end: "\n" }));
    const [first] = found;
    if (first === undefined)
        return { files };
    for (const { path, text, length } of found) {
        if (text !== first.text || length !== first.length)
            throw new stage/* StageFailure */.B(`The kernel arguments in '${path}' and '${first.path}' differ, or the room for them does`);
    }
    return { files, size: first.length, default: first.text.trim() };
}
/** Names the folder of GRUB's configuration as the vendor does whose boot loader reads it. */
function renameVendorFolder(system, iso, areas) {
    const vendor = (0,efi_files/* findEfiVendor */.G)(system);
    const old = external_node_path_.posix.dirname(requireGrubConfig(iso));
    const wanted = `/EFI/${vendor}`;
    if (old === wanted)
        return areas;
    iso.rename(old, wanted);
    return moveArea(areas, `${old}/grub.cfg`, `${wanted}/grub.cfg`);
}
/** Path of the one configuration of GRUB below `EFI`. */
function requireGrubConfig(iso) {
    const found = (0,glob/* findPaths */.E)(iso, "/EFI/*/grub.cfg");
    if (found[0] !== undefined && found.length === 1)
        return found[0];
    throw new stage/* StageFailure */.B(`Cannot make the ISO boot: '${liveFolder}' has ${found.length} files 'EFI/*/grub.cfg', not one`);
}
/** The areas after a file was moved. */
function moveArea(areas, from, to) {
    const files = areas.files.map((area) => (`/${area.path}` === from ? { ...area, path: to.slice(1) } : area));
    return { ...areas, files };
}
function findArea(text, kernelArguments) {
    const start = text.indexOf(placeholder);
    if (start === -1)
        return undefined;
    const filled = text.replaceAll(placeholder, () => kernelArguments);
    const end = /(#+)# COREOS_KARG_EMBED_AREA\n/.exec(filled);
    if (end === null)
        return undefined;
    const offset = Buffer.byteLength(filled.slice(0, start));
    const area = filled.slice(start, end.index + (end[1]?.length ?? 0));
    return { offset, length: Buffer.byteLength(area), text: filled.slice(start, end.index) };
}
function listFiles(system, folder) {
    return system.list(`${liveFolder}/${folder}`).flatMap((name) => {
        const path = external_node_path_.posix.join(folder, name);
        if (system.isDirectory(`${liveFolder}/${path}`))
            return listFiles(system, path);
        return name === "README-devel.md" ? [] : [path];
    });
}

// EXTERNAL MODULE: ./src/modules/boot-iso.js
var boot_iso = __webpack_require__(1943);
// EXTERNAL MODULE: ./src/modules/disk/fat.js
var fat = __webpack_require__(2978);
// EXTERNAL MODULE: ./src/modules/disk/identity.js
var identity = __webpack_require__(8103);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(6675);
;// CONCATENATED MODULE: ./src/modules/coreos/boot-method.js
/** Bytes left for an Ignition config. */
const ignitionSize = 256 * 1024;

;// CONCATENATED MODULE: ./src/modules/coreos/mainframe.js





/** How a live ISO boots on IBM Z: kernel, initramfs and arguments are one image, with room for an Ignition config at the initramfs' end. */
const loadAddress = "0x02000000"; // 32 MiB for the kernel, as Lorax has it
const templates = "/usr/share/lorax/templates.d/99-generic/config_files/s390";
const [kernel, initramfs, mainframe_image] = ["/images/pxeboot/vmlinuz", "/images/pxeboot/initrd.img", "/images/cdboot.img"];
/** Offsets in the image that `mk-s390image` makes. */
const imageOffsets = { initramfs: 66_568, kernelArguments: 66_688 };
const kernelArgumentsSize = 896;
/** Makes the boot image. */
async function makeMainframeBoot(live, areas) {
    const { context, iso, label, volumeSet, isFixture } = live;
    copyTemplates(iso);
    if (isFixture) {
        (0,external_node_fs_.truncateSync)(iso.resolve(kernel), 128 * 1024);
        (0,external_node_fs_.truncateSync)(iso.resolve(initramfs), 1024);
    }
    const { size } = iso.require(initramfs);
    (0,external_node_fs_.truncateSync)(iso.resolve(initramfs), size + ignitionSize);
    const files = ["-r", iso.resolve(initramfs), "-p", iso.resolve("/images/cdboot.prm")];
    await context.exec("mk-s390image", [iso.resolve(kernel), iso.resolve(mainframe_image), ...files]);
    (0,external_node_fs_.truncateSync)(iso.resolve(initramfs), size);
    writeAddress(iso, size);
    for (const folder of ["/EFI", "/isolinux"])
        iso.removeTree(folder);
    const area = { path: mainframe_image.slice(1), offset: imageOffsets.kernelArguments, pad: "\0", end: "\0" };
    return {
        command: [
            ...["xorrisofs", "-verbose", "-volid", label, "-volset", volumeSet, "-rational-rock", "-J", "-joliet-long"],
            ...["-no-emul-boot", "-eltorito-boot", mainframe_image.slice(1)],
        ],
        areas: { ...areas, files: [...areas.files, area], size: kernelArgumentsSize },
        ignition: { file: mainframe_image.slice(1), offset: findInitramfs(iso) + size, length: ignitionSize },
        isHybrid: false,
    };
}
function copyTemplates(iso) {
    (0,boot_iso/* copyFromSystem */.TJ)(iso, `${templates}/redhat.exec`, "/images/redhat.exec");
    const text = new modules_tree/* Tree */.PH("/").read(`${templates}/generic.ins`);
    const paths = text.replaceAll("images/kernel.img", kernel.slice(1)).replaceAll("images/initrd.img", initramfs.slice(1));
    iso.write("/generic.ins", paths.replaceAll("@INITRD_LOAD_ADDRESS@", loadAddress));
    for (const name of ["cdboot", "generic", "genericdvd"])
        iso.write(`/images/${name}.prm`, iso.readBytes("/zipl.prm"));
}
/** Where the initramfs goes and how long it is, for a start in an LPAR. */
function writeAddress(iso, size) {
    const bytes = Buffer.alloc(16);
    bytes.writeInt32BE(Number(loadAddress), 4);
    bytes.writeInt32BE(size, 12);
    iso.write("/images/initrd.addrsize", bytes);
}
/** Offset of the initramfs in the image. */
function findInitramfs(iso) {
    const start = (0,external_node_fs_.readFileSync)(iso.resolve(initramfs)).subarray(0, 1024);
    const found = Buffer.alloc(start.length);
    const file = (0,external_node_fs_.openSync)(iso.resolve(mainframe_image), "r");
    try {
        const position = Buffer.alloc(8);
        (0,external_node_fs_.readSync)(file, position, 0, 8, imageOffsets.initramfs);
        const offset = Number(position.readBigUInt64BE());
        (0,external_node_fs_.readSync)(file, found, 0, found.length, offset);
        if (found.equals(start))
            return offset;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    throw new stage/* StageFailure */.B("Cannot make the ISO boot: the image of mk-s390image has the initramfs elsewhere");
}

;// CONCATENATED MODULE: ./src/modules/coreos/live-iso.js










/** How a live ISO boots, on each architecture, and how `coreos-installer` can change it later. */
const kibibyte = 1024;
const loaders = ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"];
/** Makes the ISO boot on this machine's architecture. */
async function makeLiveBoot(live, areas) {
    const method = await makeBoot(live, areas);
    live.iso.remove("/zipl.prm");
    return method;
}
async function makeBoot(live, areas) {
    const { iso, label, volumeSet } = live;
    const names = ["-verbose", "-V", label, "-volset", volumeSet, "-rational-rock", "-J", "-joliet-long"];
    const method = { command: ["genisoimage", ...names], areas, ignition: { file: "images/ignition.img" }, isHybrid: false };
    if (process.arch === "s390x")
        return makeMainframeBoot(live, areas);
    iso.write("/images/ignition.img", Buffer.alloc(ignitionSize));
    switch (process.arch) {
        case "x64":
            return makeUefiBoot(live, { ...method, command: [...method.command, ...makeBiosBoot(iso)], isHybrid: true });
        case "arm64":
            return makeUefiBoot(live, method);
        case "ppc64":
            return { ...method, command: ["grub2-mkrescue", "-volid", label], areas: makeOpenFirmwareBoot(iso, areas) };
        default:
            return method;
    }
}
function makeBiosBoot(iso) {
    for (const name of loaders)
        (0,boot_iso/* copyLoader */.Z$)(iso, name, `/isolinux/${name}`);
    const image = ["-eltorito-boot", "isolinux/isolinux.bin", "-eltorito-catalog", "isolinux/boot.cat"];
    return [...image, "-no-emul-boot", "-boot-load-size", "4", "-boot-info-table"];
}
async function makeUefiBoot(live, method) {
    const areas = renameVendorFolder(live.system, live.iso, method.areas);
    await makeEfiImage(live, requireGrubConfig(live.iso));
    const image = ["-eltorito-alt-boot", "-efi-boot", "images/efiboot.img", "-no-emul-boot"];
    return { ...method, areas, command: [...method.command, ...image] };
}
/** A filesystem with the boot loader, for firmware that takes the ISO for a disk: it goes on with the configuration on the ISO. */
async function makeEfiImage({ context, system, iso, label }, config) {
    const { exec, sourceEpoch, id } = context;
    const folder = new modules_tree/* Tree */.PH((0,external_node_path_.join)(iso.path, "../efi"));
    await (0,efi_files/* gatherEfiFiles */.R)(exec, system, folder.subtree("/EFI"));
    const lines = [
        `search --label "${label}" --set root --no-floppy`,
        `set prefix=($root)${config.replace(/\/grub.cfg$/, "")}`,
        'echo "Booting via ESP..."',
        "configfile $prefix/grub.cfg",
        "boot",
    ];
    folder.write("/EFI/BOOT/grub.cfg", `${lines.join("\n")}\n`);
    const image = iso.resolve("/images/efiboot.img");
    const sizeBytes = measure(folder, "/") + 2 * kibibyte * kibibyte;
    (0,external_node_fs_.writeFileSync)(image, "");
    (0,external_node_fs_.truncateSync)(image, sizeBytes);
    const range = { image, offsetBytes: 0, sizeBytes };
    const clock = (0,identity/* clockEnvironment */.ar)(sourceEpoch);
    await (0,fat/* makeFat */.Im)(exec, range, { uuid: (0,identity/* deriveUuid */.bh)(id, "efi").slice(0, 8), label: "EFI-SYSTEM" }, clock);
    await (0,fat/* copyIntoFat */.$$)(exec, range, folder, clock);
    (0,external_node_fs_.rmSync)(folder.path, { recursive: true });
}
/** Bytes of a tar archive of a folder: what is in it, and room for names. */
function measure(tree, folder) {
    const sizes = tree.list(folder).map((name) => {
        const path = `${folder}/${name}`;
        return tree.isDirectory(path) ? 512 + measure(tree, path) : 512 + Math.ceil(tree.require(path).size / 512) * 512;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
}
function makeOpenFirmwareBoot(iso, areas) {
    const config = requireGrubConfig(iso);
    iso.makeDirectory("/boot/grub", { parents: true });
    iso.rename(config, "/boot/grub/grub.cfg");
    for (const folder of ["/EFI", "/isolinux"])
        iso.removeTree(folder);
    return moveArea(areas, config, "/boot/grub/grub.cfg");
}

;// CONCATENATED MODULE: ./src/modules/coreos/finish-iso.js






const labelLength = 32;
const minimalDataSize = 16 * 1024;
/** Makes the ISO boot, packs it and puts all four files into the tree. */
async function finishLiveIso(given) {
    const { context, live, iso, installed, filenames } = given;
    const { tree, exec } = context;
    const volumeSet = `${installed.name || live.fallbackName}-${live.version}`;
    const label = volumeSet.slice(0, labelLength);
    const areas = copyLiveFiles(live.tree, iso, liveArguments(installed.kernelArguments, label));
    const system = { context, system: live.tree, iso, label, volumeSet, isFixture: live.isFixture };
    const method = await makeLiveBoot(system, areas);
    writeFacts(iso, method);
    iso.write("/coreos/miniso.dat", Buffer.alloc(minimalDataSize));
    if (live.isFixture)
        useStandIns(iso);
    const full = (0,external_node_path_.join)(iso.path, "../live.iso");
    await pack(context, iso, method, full);
    const outputs = { vmlinuz: "live-kernel", "initrd.img": "live-initramfs", "rootfs.img": "live-rootfs" };
    for (const [name, output] of Object.entries(outputs)) {
        await copy(exec, iso.resolve(`/images/pxeboot/${name}`), (0,modules_given/* requireOutputPath */.QA)(tree, filenames[output]));
    }
    await addMinimalIso(given, method, full);
    await copy(exec, full, (0,modules_given/* requireOutputPath */.QA)(tree, filenames["live-iso"]));
}
/** The ISO learns how to become one without a root filesystem: `coreos-installer` compares it with one that is made just for this. */
async function addMinimalIso({ context, live, iso }, method, full) {
    iso.remove("/images/pxeboot/rootfs.img");
    iso.remove("/coreos/miniso.dat");
    const minimal = (0,external_node_path_.join)(iso.path, "../live.iso.minimal");
    await pack(context, iso, method, minimal);
    const binds = { "/run": "/run", "/tmp": "/tmp" };
    const args = ["pack", "minimal-iso", full, minimal, "--consume"];
    await (0,run_in_tree/* runInTree */.DB)({ tree: live.tree, exec: context.exec }, "coreos-installer", args, { binds });
}
async function pack({ exec }, iso, { command, isHybrid }, target) {
    const [program = "", ...args] = command;
    await exec(program, [...args, "-o", target, iso.path]);
    if (isHybrid)
        await exec("isohybrid", ["--uefi", target]);
}
/** Writes for `coreos-installer` where kernel arguments and the Ignition config are. */
function writeFacts(iso, { areas, ignition }) {
    const files = areas.files.filter(({ path }) => (0,external_node_fs_.existsSync)(iso.resolve(path))).sort((a, b) => (a.path < b.path ? -1 : 1));
    if (files.length > 0)
        iso.write("/coreos/kargs.json", formatSorted(sortArea({ ...areas, files })));
    iso.write("/coreos/igninfo.json", formatSorted(ignition));
}
function sortArea({ files, ...rest }) {
    return { ...rest, files: files.map(({ path, offset, pad, end }) => ({ end, offset, pad, path })) };
}
function formatSorted(value) {
    const sorted = Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify(sorted, undefined, 2)}\n`;
}
function useStandIns(iso) {
    const texts = { "efiboot.img": "efiboot.img", "pxeboot/rootfs.img": "rootfs data", "pxeboot/initrd.img": "initrd data" };
    for (const [name, text] of Object.entries({ ...texts, "pxeboot/vmlinuz": "the kernel" }))
        iso.write(`/images/${name}`, `${text}\n`);
    if (!iso.isDirectory("/isolinux"))
        return;
    const loader = Buffer.alloc(iso.require("/isolinux/isolinux.bin").size);
    loader.write("\u00fb\u00c0\u0078\u0070", 64, "latin1"); // what isohybrid looks for
    iso.write("/isolinux/isolinux.bin", loader);
    for (const name of iso.list("/isolinux").filter((one) => /\.(c32|msg)$/.test(one)))
        iso.remove(`/isolinux/${name}`);
}
async function copy(exec, source, target) {
    await exec("cp", ["--reflink=auto", source, target]);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/modules/disk/scratch.js
var disk_scratch = __webpack_require__(7311);
;// CONCATENATED MODULE: ./src/modules/coreos/initramfs.js
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





/** Initramfs files that grow by archives appended to them, as the kernel unpacks them: one after the other. */
const alignment = 4; // the kernel stops at an uncompressed archive that begins elsewhere
/** Appends a folder as an uncompressed archive, with `first` before all else, as it has to be found at a fixed offset. */
async function appendPlain(exec, initramfs, folder, first) {
    align(initramfs);
    await archive(exec, folder, first, initramfs);
    align(initramfs);
}
/** Appends a folder as a compressed archive. */
async function appendCompressed(exec, initramfs, folder) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, (0,disk_scratch/* makeScratch */.l)(), false);
        const file = external_node_path_.posix.join(scratch.path, "archive");
        await archive(exec, folder, undefined, file);
        (0,external_node_fs_.appendFileSync)(initramfs, (0,external_node_zlib_.gzipSync)((0,external_node_fs_.readFileSync)(file), { level: 9 }));
        align(initramfs);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** What `rdcore stream-hash` verifies a download with while it arrives: one sum for every two mebibytes. */
function formatStreamHash(path) {
    const block = Buffer.alloc(2 * 1024 * 1024);
    const lines = [`stream-hash sha256 ${block.length}`];
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        for (let length = (0,external_node_fs_.readSync)(file, block); length > 0; length = (0,external_node_fs_.readSync)(file, block)) {
            lines.push((0,external_node_crypto_.createHash)("sha256").update(block.subarray(0, length)).digest("hex"));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return `${lines.join("\n")}\n`;
}
async function archive(exec, folder, first, target) {
    const names = listNames(folder, ".");
    const sorted = first === undefined ? names : [first, ...names.filter((name) => name !== first)];
    const file = (0,external_node_fs_.openSync)(target, "a");
    try {
        await exec("cpio", ["-o", "-H", "newc", "-R", "root:root", "--quiet", "--reproducible", "--force-local", "--null", "-D", folder.path], { input: sorted.map((name) => `${name}\0`).join(""), stdoutTo: file });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function listNames(tree, folder) {
    const paths = tree.list(folder).map((name) => external_node_path_.posix.join(folder, name));
    return paths.flatMap((path) => [path, ...(tree.find(path)?.isDirectory() ? listNames(tree, path) : [])]);
}
function align(path) {
    const excess = (0,external_node_fs_.statSync)(path).size % alignment;
    if (excess > 0)
        (0,external_node_fs_.appendFileSync)(path, Buffer.alloc(alignment - excess));
}

// EXTERNAL MODULE: ./src/modules/disk/mount.js
var mount = __webpack_require__(2240);
// EXTERNAL MODULE: ./src/linux/native.js
var linux_native = __webpack_require__(3809);
;// CONCATENATED MODULE: ./src/linux/mount.js


/** Mounts of this process's namespace: a few microseconds each, where mount(8) costs milliseconds. */
const MS_RDONLY = 1;
const MS_NOSUID = 2;
const MS_NODEV = 4;
const MS_REMOUNT = 32;
const MS_BIND = 4096;
const MS_REC = 16384;
const MS_PRIVATE = (/* unused pure expression or super */ null && (1 << 18));
const MS_SHARED = (/* unused pure expression or super */ null && (1 << 20));
const MNT_DETACH = 2;
const mountCall = "int mount(const char *source, const char *target, const char *type, unsigned long flags, const char *data)";
const unmountCall = "int umount2(const char *target, int flags)";
/** Mounts a filesystem. */
function mount_mount({ source, target, type, options = "", readOnly, noDevices, noSetuid, remount }) {
    const flags = (readOnly ? MS_RDONLY : 0) | (remount ? MS_REMOUNT : 0) | (noDevices ? MS_NODEV | MS_NOSUID : 0) | (noSetuid ? MS_NOSUID : 0);
    (0,linux_native/* systemCall */.Mn)(mountCall, [source, target, type, flags, options], `mount ${type} '${source}' on '${target}'`);
}
/** Shows a folder or file a second time, at `target`. */
function bindMount(source, target, options = {}) {
    systemCall(mountCall, [source, target, null, MS_BIND | (options.recursive ? MS_REC : 0), null], `bind '${source}' on '${target}'`);
    const limits = (options.readOnly ? MS_RDONLY : 0) | (options.plain ? MS_NODEV | MS_NOSUID : 0);
    if (limits === 0)
        return;
    try {
        systemCall(mountCall, [null, target, null, MS_BIND | MS_REMOUNT | limits, null], `limit what '${target}' can do`);
    }
    catch (error) {
        unmount(target);
        throw error;
    }
}
/** Cuts a mount and those below it off from what happens elsewhere. */
function makePrivate(target) {
    systemCall(mountCall, [null, target, null, MS_PRIVATE | MS_REC, null], `make '${target}' private`);
}
/** Lets what is mounted below a mount from now on appear wherever the mount is shown. */
function makeShared(target) {
    systemCall(mountCall, [null, target, null, MS_SHARED, null], `make '${target}' shared`);
}
/** Unmounts; `EBUSY` when something still uses it. */
function unmount(target) {
    (0,linux_native/* systemCall */.Mn)(unmountCall, [target, 0], `unmount '${target}'`);
}
/** Takes a mount out of sight at once, and away when its last user is gone. */
function detachMount(target) {
    systemCall(unmountCall, [target, MNT_DETACH], `detach '${target}'`);
}
/** Writes back all that is in memory of the file system at a path. */
async function syncFileSystem(path) {
    const fd = openSync(path, "r");
    try {
        const result = await systemCallAsync("int syncfs(int fd)", [fd]);
        if (result !== 0)
            throw new Error(`Cannot write '${path}' back: the kernel reports an error`);
    }
    finally {
        closeSync(fd);
    }
}
/** Mount points at and below a folder, deepest and newest first: the order to unmount them in. */
function listMounts(folder) {
    const points = parseMountPoints(readFileSync("/proc/self/mountinfo", "latin1"));
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

;// CONCATENATED MODULE: ./src/modules/fat-mirror.js





const batchSize = 200;
/** Fills the folder at `path`; disposing writes changes back. */
async function mirrorFat(place, options) {
    const { path } = place;
    mount_mount({
        source: "tmpfs",
        target: path,
        type: "tmpfs",
        options: `mode=0755,size=${readSize(place.source)}`,
        noSetuid: true,
        noDevices: true,
    });
    try {
        const found = await mtools(place, "mdir", ["-b", "-a", "::/"]);
        if (found.trim() !== "")
            await mtools(place, "mcopy", ["-s", "-p", "-m", "-n", "::/*", path]);
        setOwners(path, options);
        const before = list(path);
        if (options.readOnly)
            mount_mount({ source: "tmpfs", target: path, type: "tmpfs", readOnly: true, remount: true });
        return { [Symbol.asyncDispose]: () => fat_mirror_close(place, before, options.readOnly) };
    }
    catch (error) {
        unmount(path);
        throw error;
    }
}
async function fat_mirror_close(place, before, readOnly) {
    try {
        if (!readOnly)
            await writeBack(place, before, list(place.path));
    }
    finally {
        unmount(place.path);
    }
}
/** Removes, then makes folders, then copies files: the order in which nothing is in the way. */
async function writeBack(place, before, after) {
    const gone = [...before].filter(([path, entry]) => after.get(path)?.isFolder !== entry.isFolder);
    const top = gone.filter(([path]) => !gone.some(([other]) => path.startsWith(`${other}/`)));
    for (const [path, { isFolder }] of top)
        await mtools(place, isFolder ? "mdeltree" : "mdel", [`::/${escapePattern(path)}`]);
    requireOneCase(after);
    const folders = [...after]
        .filter(([path, entry]) => entry.isFolder && before.get(path)?.isFolder !== true)
        .map(([path]) => path);
    for (const path of folders.sort())
        await mtools(place, "mmd", [`::/${path}`]);
    const files = [...after]
        .filter(([path, entry]) => !entry.isFolder && before.get(path)?.state !== entry.state)
        .map(([path]) => path);
    for (const batch of batchesByFolder(files)) {
        const sources = batch.paths.map((path) => (0,external_node_path_.join)(place.path, path));
        await mtools(place, "mcopy", ["-o", "-m", "-Q", ...sources, `::/${batch.folder}`]);
    }
}
async function mtools(place, command, args) {
    const epoch = place.sourceEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(place.sourceEpoch) };
    const env = { MTOOLSRC: "/dev/null", MTOOLS_SKIP_CHECK: "1", TZ: "UTC", LC_ALL: "C.UTF-8", ...epoch };
    const { stdout } = await place.exec(command, ["-i", place.source, ...args], { env, quiet: true });
    return stdout;
}
function list(root) {
    const found = new Map();
    for (const entry of (0,external_node_fs_.readdirSync)(root, { recursive: true, withFileTypes: true })) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const name = path.slice(root.length + 1);
        const stats = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        if (!stats.isFile() && !stats.isDirectory()) {
            throw new stage/* StageFailure */.B(`Cannot write '${name}' to a FAT filesystem: it is ${(0,modules_tree/* kindOf */.I)((0,external_node_fs_.lstatSync)(path))}`);
        }
        found.set(name, { isFolder: stats.isDirectory(), state: `${stats.ino}:${stats.size}:${stats.mtimeNs}` });
    }
    return found;
}
/** FAT does not tell names apart that differ in case alone. */
function requireOneCase(listing) {
    const seen = new Map();
    for (const path of listing.keys()) {
        const other = seen.get(path.toLowerCase());
        if (other !== undefined)
            throw new stage/* StageFailure */.B(`Cannot write '${path}' to a FAT filesystem: it has '${other}', which is the same name there`);
        seen.set(path.toLowerCase(), path);
    }
}
function batchesByFolder(files) {
    const groups = Map.groupBy([...files].sort(), (path) => path.slice(0, path.lastIndexOf("/") + 1));
    return [...groups].flatMap(([folder, paths]) => Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, index) => ({
        folder,
        paths: paths.slice(index * batchSize, (index + 1) * batchSize),
    })));
}
function escapePattern(path) {
    return path.replace(/[[\]*?\\]/g, "\\$&");
}
function setOwners(root, { uid, gid, umask }) {
    const paths = [root, ...(0,external_node_fs_.readdirSync)(root, { recursive: true, encoding: "utf8" }).map((name) => (0,external_node_path_.join)(root, name))];
    for (const path of paths) {
        (0,external_node_fs_.chownSync)(path, uid, gid);
        (0,external_node_fs_.chmodSync)(path, 0o777 & ~umask);
    }
}
/** Bytes of the filesystem, from its boot sector. */
function readSize(device) {
    const boot = Buffer.alloc(512);
    const fd = (0,external_node_fs_.openSync)(device, "r");
    (0,external_node_fs_.readSync)(fd, boot, 0, 512, 0);
    (0,external_node_fs_.closeSync)(fd);
    const sectors = boot.readUInt16LE(19) || boot.readUInt32LE(32);
    const size = sectors * boot.readUInt16LE(11);
    if (boot.readUInt16LE(510) === 0xaa55 && size > 0)
        return size;
    throw new stage/* StageFailure */.B("Cannot mount a FAT filesystem: the device holds none");
}

;// CONCATENATED MODULE: ./src/modules/coreos/live-root.js
var live_root_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var live_root_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Packs the filesystems of a disk image as the live system is to see them. The image itself is not changed. */
async function packLiveRoot(context, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { exec, openLoop, sourceEpoch } = context;
        const copy = (0,external_node_path_.join)(request.scratch, "disk.img");
        await exec("cp", ["--reflink=auto", "--sparse=always", request.image, copy]);
        const stack = live_root_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const disk = stack.use(await openLoop(copy, { partitions: true }));
        const { path } = stack.use(await (0,mount/* mountFilesystem */.l)(exec, ["-o", "rw", `${disk.path}p4`]));
        const root = new modules_tree/* Tree */.PH(path);
        stack.use(await (0,mount/* mountFilesystem */.l)(exec, ["-o", "rw", `${disk.path}p3`], root.resolve("/boot")));
        if (["x64", "arm64"].includes(process.arch)) {
            const place = { exec, sourceEpoch, source: `${disk.path}p2`, path: root.resolve("/boot/efi") };
            stack.use(await mirrorFat(place, { readOnly: true, uid: 0, gid: 0, umask: 0o022 }));
        }
        adapt(root);
        await live_root_pack(context, root, request);
        return { kernelArguments: readArguments(root), name: readName(root) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = live_root_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The live system may write to its repository (ostree issue 1921), and dracut looks for the kernel and its sum in `/boot`. */
function adapt(root) {
    root.edit("/ostree/repo/config", (text) => text.replace(/^.*readonly=true.*\n?/gm, ""));
    for (const pattern of ["/boot/ostree/*/.*.hmac", "/boot/ostree/*/vmlinuz*"]) {
        const [found] = (0,glob/* findPaths */.E)(root, pattern);
        if (found === undefined)
            throw new stage/* StageFailure */.B(`Cannot use the disk image: it has no '${pattern}'`);
        root.link(found, `/boot/${(0,external_node_path_.basename)(found)}`);
    }
}
async function live_root_pack({ exec }, root, { type, options, target }) {
    if (type === "erofs")
        await exec("mkfs.erofs", [...options, target, root.path], { env: { TMPDIR: "/var/tmp" } });
    else
        await exec("mksquashfs", [root.path, target, "-wildcards", "-no-recovery", ...options]);
}
function readArguments(root) {
    const entries = (0,glob/* findPaths */.E)(root, "/boot/loader/entries/*.conf");
    if (entries[0] === undefined || entries.length > 1)
        throw new stage/* StageFailure */.B(`Cannot use the disk image: it has ${entries.length} boot loader entries, not one`);
    const line = /^options (.*)$/m.exec(root.read(entries[0]))?.[1]?.trim();
    if (!line)
        throw new stage/* StageFailure */.B("Cannot use the disk image: its boot loader entry has no kernel arguments");
    return line.split(" ");
}
function readName(root) {
    const aleph = JSON.parse(root.read("/.aleph-version.json"));
    return aleph["container-image"]?.["image-labels"]?.["com.coreos.osname"];
}

;// CONCATENATED MODULE: ./src/modules/coreos/live-system.js


const assembler = "/usr/share/coreos-assembler";
/** Reads what there is to know. */
function describeSystem(tree) {
    const release = parseRelease(tree.read("/etc/os-release"));
    const image = JSON.parse(tree.read(`${assembler}/image.json`));
    const rootType = image["live-rootfs-fstype"] ?? "squashfs";
    if (rootType !== "squashfs" && rootType !== "erofs")
        throw new stage/* StageFailure */.B(`Cannot make a live root filesystem of the type '${rootType}': use squashfs or erofs`);
    const options = image["live-rootfs-fsoptions"] ?? (rootType === "squashfs" ? "-comp zstd" : "--quiet");
    return {
        tree,
        version: requireField(release, "OSTREE_VERSION"),
        title: requireField(release, "PRETTY_NAME"),
        fallbackName: [release.get("ID") ?? "linux", ...[release.get("VARIANT_ID") ?? []].flat()].join("-"),
        kernel: requireOne(tree, "/usr/lib/modules/*/vmlinuz"),
        initramfs: requireOne(tree, "/usr/lib/modules/*/initramfs.img"),
        rootType,
        rootOptions: options.split(" "),
        features: formatFeatures(tree.read("/usr/share/coreos-installer/example-config.yaml")),
        isFixture: tree.has(`${assembler}/coreos-installer-test-fixture`),
    };
}
/** The directives are the top-level keys of the example that `coreos-installer` comes with. */
function formatFeatures(example) {
    const directives = [...example.matchAll(/^(["']?)([\w-]+)\1\s*:(?=\s|$)/gm)].map((match) => match[2] ?? "");
    const features = {
        "installer-config": true,
        "installer-config-directives": Object.fromEntries(directives.sort().map((name) => [name, true])),
        "live-initrd-network": true,
    };
    return `${JSON.stringify(features, undefined, 2)}\n`;
}
function requireOne(tree, pattern) {
    const [found, ...others] = (0,glob/* findPaths */.E)(tree, pattern);
    if (found !== undefined && others.length === 0)
        return found;
    throw new stage/* StageFailure */.B(`Cannot use the deployed tree: ${found === undefined ? "nothing" : "more than one file"} is '${pattern}'`);
}
function requireField(release, name) {
    const value = release.get(name);
    if (value === undefined)
        throw new stage/* StageFailure */.B(`Cannot use the deployed tree: its '/etc/os-release' has no ${name}`);
    return value;
}
function parseRelease(text) {
    const lines = text.matchAll(/^\s*(\w+)=(["']?)(.*?)\2\s*$/gm);
    return new Map([...lines].map(([, name = "", , value = ""]) => [name, value.replace(/\\(.)/g, "$1")]));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.coreos.live-artifacts.mono.js
var org_osbuild_coreos_live_artifacts_mono_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var org_osbuild_coreos_live_artifacts_mono_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













const anyInput = { type: "object", additionalProperties: true };
const file = (description) => ({ type: "string", description });
const meta = {
    summary: "Make the live ISO and the network boot files of CoreOS",
    description: [
        "Makes four files: an ISO that boots CoreOS without installing it, and its kernel, initramfs and root filesystem for booting over the network.",
        "The inputs are disk images of the system with sectors of 512 (`metal`) and 4096 bytes (`metal4k`), and the deployed system itself",
        "(`deployed-tree`), whose `coreos-installer`, boot loader and `usr/share/coreos-assembler` are used. The ISO boots on the architecture it is made on.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["filenames"],
        properties: {
            filenames: {
                type: "object",
                description: "Names of the files to make",
                additionalProperties: false,
                required: ["live-iso", "live-kernel", "live-initramfs", "live-rootfs"],
                properties: {
                    "live-iso": file("The ISO"),
                    "live-kernel": file("The kernel"),
                    "live-initramfs": file("The initramfs, without the root filesystem"),
                    "live-rootfs": file("The root filesystem, to append to the initramfs"),
                },
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["deployed-tree", "metal", "metal4k"],
        properties: { "deployed-tree": anyInput, metal: anyInput, metal4k: anyInput },
    },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["cpio", "mksquashfs", "mkfs.fat", "mcopy", "mount", "chroot", "unshare"],
    example: {
        type: "org.osbuild.coreos.live-artifacts.mono",
        inputs: {
            "deployed-tree": { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:deployed-tree"] },
            metal: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:metal": { file: "/metal.raw" } } },
            metal4k: {
                type: "org.osbuild.files",
                origin: "org.osbuild.pipeline",
                references: { "name:metal4k": { file: "/metal4k.raw" } },
            },
        },
        options: {
            filenames: {
                "live-iso": "live.iso",
                "live-kernel": "live-kernel",
                "live-initramfs": "live-initramfs.img",
                "live-rootfs": "live-rootfs.img",
            },
        },
    },
};
async function run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { tree, inputs, exec, options } = context;
        const live = describeSystem((0,modules_given/* requireInput */.oN)(inputs, "deployed-tree"));
        const scratch = org_osbuild_coreos_live_artifacts_mono_addDisposableResource(env_1, (0,disk_scratch/* makeScratch */.l)(tree.path), false); // on the tree's disk: it is large
        const work = new modules_tree/* Tree */.PH(scratch.path);
        for (const folder of ["/iso/coreos", "/iso/isolinux", "/iso/images/pxeboot", "/initrd/etc/coreos", "/root/etc"])
            work.makeDirectory(folder, { parents: true });
        const [iso, initrd, root] = [work.subtree("/iso"), work.subtree("/initrd"), work.subtree("/root")];
        iso.write("/images/pxeboot/vmlinuz", live.tree.readBytes(live.kernel));
        iso.write("/images/pxeboot/initrd.img", live.tree.readBytes(live.initramfs));
        iso.write("/coreos/features.json", live.features);
        initrd.write("/etc/coreos/features.json", live.features);
        initrd.write("/etc/coreos-live-initramfs", `${live.version}\n`);
        root.write("/etc/coreos-live-rootfs", `${live.version}\n`);
        await packInstaller(context, live, root, "metal", 512);
        await packInstaller(context, live, root, "metal4k", 4096);
        const name = `root.${live.rootType}`;
        const request = { type: live.rootType, options: live.rootOptions, target: root.resolve(name) };
        const image = (0,modules_given/* requireInputFile */.UA)(inputs, "metal");
        const installed = await packLiveRoot(context, { ...request, image, scratch: work.path });
        const rootImage = iso.resolve("/images/pxeboot/rootfs.img");
        await appendPlain(exec, ensureFile(iso, "/images/pxeboot/rootfs.img"), root, name);
        requireMagic(iso, live);
        initrd.write("/etc/coreos-live-want-rootfs", formatStreamHash(rootImage));
        await appendCompressed(exec, iso.resolve("/images/pxeboot/initrd.img"), initrd);
        await finishLiveIso({ context: context, live, iso, installed, filenames: options.filenames });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_coreos_live_artifacts_mono_disposeResources(env_1);
    }
}
/** What installs the image without having it: `coreos-installer` puts it together again from the live system and this file. */
async function packInstaller(context, live, root, name, sectorSize) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const image = (0,modules_given/* requireInputFile */.UA)(context.inputs, name);
        const disk = org_osbuild_coreos_live_artifacts_mono_addDisposableResource(env_2, await context.openLoop(image, { readOnly: true, sectorSize, partitions: true }), true);
        const sum = (0,external_node_crypto_.createHash)("sha256");
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(disk.path), sum);
        const target = root.resolve(`${(0,external_node_path_.basename)(image)}.osmet`);
        const args = ["pack", "osmet", disk.path, "--description", live.title, "--checksum", sum.digest("hex"), "--output", target];
        await (0,run_in_tree/* runInTree */.DB)({ tree: live.tree, exec: context.exec }, "coreos-installer", args, {
            binds: { "/run": "/run", "/tmp": "/tmp" },
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = org_osbuild_coreos_live_artifacts_mono_disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}
function ensureFile(tree, path) {
    tree.write(path, "");
    return tree.resolve(path);
}
/** The live system mounts its root out of the middle of this file. */
function requireMagic(iso, { rootType }) {
    const [offset, magic] = rootType === "erofs" ? [1148, "e2e1f5e0"] : [124, "68737173"];
    const bytes = iso.readBytes("/images/pxeboot/rootfs.img").subarray(offset, offset + 4);
    if (bytes.toString("hex") !== magic)
        throw new stage/* StageFailure */.B(`Cannot use the root filesystem: it is not at byte ${offset}`);
}


/***/ })

};
