import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadAssemblers)
/* harmony export */ });
/** Loads one of the built-in assemblers. */
const loadAssemblers = {
    "io.weldr.qcow2": () => Promise.all(/* import() */[__nccwpck_require__.e(6132), __nccwpck_require__.e(8721), __nccwpck_require__.e(7258)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7258)),
    "io.weldr.tar": () => __nccwpck_require__.e(/* import() */ 8081).then(__nccwpck_require__.bind(__nccwpck_require__, 8081)),
    "org.osbuild.error": () => __nccwpck_require__.e(/* import() */ 8056).then(__nccwpck_require__.bind(__nccwpck_require__, 8056)),
    "org.osbuild.noop": () => __nccwpck_require__.e(/* import() */ 7924).then(__nccwpck_require__.bind(__nccwpck_require__, 7924)),
    "org.osbuild.oci-archive": () => __nccwpck_require__.e(/* import() */ 9648).then(__nccwpck_require__.bind(__nccwpck_require__, 9648)),
    "org.osbuild.ostree.commit": () => __nccwpck_require__.e(/* import() */ 6599).then(__nccwpck_require__.bind(__nccwpck_require__, 6599)),
    "org.osbuild.qemu": () => Promise.all(/* import() */[__nccwpck_require__.e(6132), __nccwpck_require__.e(8721), __nccwpck_require__.e(184)]).then(__nccwpck_require__.bind(__nccwpck_require__, 184)),
    "org.osbuild.rawfs": () => Promise.all(/* import() */[__nccwpck_require__.e(6132), __nccwpck_require__.e(9299)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9299)),
    "org.osbuild.tar": () => __nccwpck_require__.e(/* import() */ 2445).then(__nccwpck_require__.bind(__nccwpck_require__, 2445)),
};


/***/ }),

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadRunners)
/* harmony export */ });
/** Loads one of the built-in runners. */
const loadRunners = {
    "org.osbuild.centos9": () => __nccwpck_require__.e(/* import() */ 7511).then(__nccwpck_require__.bind(__nccwpck_require__, 7511)),
    "org.osbuild.fedora30": () => __nccwpck_require__.e(/* import() */ 7439).then(__nccwpck_require__.bind(__nccwpck_require__, 9820)),
    "org.osbuild.fedora38": () => __nccwpck_require__.e(/* import() */ 6420).then(__nccwpck_require__.bind(__nccwpck_require__, 6420)),
    "org.osbuild.linux": () => __nccwpck_require__.e(/* import() */ 9694).then(__nccwpck_require__.bind(__nccwpck_require__, 9694)),
    "org.osbuild.rhel7": () => __nccwpck_require__.e(/* import() */ 6000).then(__nccwpck_require__.bind(__nccwpck_require__, 6000)),
    "org.osbuild.rhel81": () => __nccwpck_require__.e(/* import() */ 2162).then(__nccwpck_require__.bind(__nccwpck_require__, 2162)),
    "org.osbuild.rhel82": () => __nccwpck_require__.e(/* import() */ 543).then(__nccwpck_require__.bind(__nccwpck_require__, 543)),
    "org.osbuild.ubuntu1804": () => __nccwpck_require__.e(/* import() */ 1364).then(__nccwpck_require__.bind(__nccwpck_require__, 1364)),
};


/***/ }),

/***/ 1463:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _assemblers_load_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(204);
/* harmony import */ var _runners_load_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(614);
/* harmony import */ var _stages_load_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6376);
/* harmony import */ var _modules_context_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3862);
/* harmony import */ var _modules_ordered_json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2709);
/* harmony import */ var _modules_preparation_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5302);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};







/**
 * The program that runs one module in the sandbox: `module-host stage|assembler|runner TYPE-OR-FILE`, after a runner `certificates` when
 * stages with network will follow. Exit code 0, or 1 (the code a StageFailure names) after telling the engine, over descriptor 3, what was
 * thrown.
 *
 * It may be started before its turn, while the tree is still another stage's: it has loaded its module then, and waits, without touching
 * anything, for the end of its standard input.
 */
const [, , kind = "", type = "", more] = process.argv;
const controller = new AbortController();
const host = {
    log: (text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(1, text),
    reportMetadata: (value) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)("/run/osbuild/meta", JSON.stringify(value)),
    openLoop,
    signal: controller.signal,
};
try {
    await run();
}
catch (error) {
    process.exitCode = report(error);
}
async function run() {
    switch (kind) {
        case "stage": {
            const module = await load(_stages_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadStages */ .G);
            waitForTurn();
            return module.run((0,_modules_context_js__WEBPACK_IMPORTED_MODULE_4__/* .createStageContext */ .A3)(readArguments(), host));
        }
        case "assembler": {
            const module = await load(_assemblers_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadAssemblers */ .Y);
            waitForTurn();
            return module.run((0,_modules_context_js__WEBPACK_IMPORTED_MODULE_4__/* .createAssemblerContext */ .gR)(readArguments(), host));
        }
        case "runner": {
            const module = await load(_runners_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRunners */ .O);
            waitForTurn();
            const context = (0,_modules_context_js__WEBPACK_IMPORTED_MODULE_4__/* .createRunnerContext */ .Or)(host);
            await module.prepare(context);
            if (more === "certificates")
                await (0,_modules_preparation_js__WEBPACK_IMPORTED_MODULE_5__/* .collectCertificates */ .rj)(context);
            return;
        }
        default:
            throw new Error(`module-host stage|assembler|runner TYPE: unknown kind '${kind}'`);
    }
}
/** Until then a SIGTERM ends the process; from then on it asks the module to end. Modules have nothing to read on their standard input. */
function waitForTurn() {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/null", "r");
    process.once("SIGTERM", () => controller.abort());
}
async function load(loaders) {
    // The bundler would look for the file now.
    if (type.startsWith("/"))
        return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ type)));
    const loader = Object.hasOwn(loaders, type) ? loaders[type] : undefined;
    if (loader === undefined)
        throw new Error(`There is no built-in ${kind} '${type}'`);
    return loader();
}
function readArguments() {
    return (0,_modules_ordered_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOrdered */ .X)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/run/osbuild/api/arguments", "utf8"));
}
async function openLoop(path, options) {
    const { requestLoop } = await __nccwpck_require__.e(/* import() */ 7747).then(__nccwpck_require__.bind(__nccwpck_require__, 7747)); // native code, which few modules need
    return requestLoop(path, options, host.signal);
}
function report(error) {
    const thrown = error;
    const foreseen = thrown.name === "StageFailure" || thrown.name === "TreeError";
    const value = thrown.message ?? String(error);
    const traceback = foreseen ? undefined : thrown.stack;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(1, `${traceback ?? value}\n`);
    tellEngine({ type: thrown.name ?? typeof error, value, traceback });
    return thrown.exitCode ?? 1;
}
function tellEngine(exception) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(3, JSON.stringify(exception));
    }
    catch {
        // A runner that is a program may close what it does not know; the log still says what happened.
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dh: () => (/* binding */ HostError)
/* harmony export */ });
/* unused harmony exports exitCodes, BuildError, UsageError, ManifestError, SourceError, StageError, ServiceError, StoreError, InterruptedError, reasonOf */
/**
 * The errors a person can act on. Each has a stable code, an exit code and, where there is one, a hint: what to do next.
 * They print without a stack. Anything else that is thrown is a bug and prints with one.
 */
/** Exit codes of every program: 0 ok, 1 build failed, 2 bad usage or manifest, 3 host not fit, 130 interrupted. */
const exitCodes = { ok: 0, failed: 1, usage: 2, host: 3, interrupted: 130 };
/** An error whose message is meant for the person who ran the build. */
class BuildError extends Error {
    exitCode = exitCodes.failed;
    hint;
    constructor(message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.hint = details.hint;
    }
}
/** A flag, an argument or an action input that makes no sense. */
class UsageError extends (/* unused pure expression or super */ null && (BuildError)) {
    code = "E_USAGE";
    exitCode = exitCodes.usage;
}
/** A manifest that cannot be used: all its problems at once. */
class ManifestError extends BuildError {
    code = "E_MANIFEST";
    exitCode = exitCodes.usage;
    problems;
    constructor(message, problems, details = {}) {
        super(message, details);
        this.problems = problems;
    }
}
/** Content that could not be fetched, or that was not what its checksum says. */
class SourceError extends (/* unused pure expression or super */ null && (BuildError)) {
    code = "E_SOURCE";
}
/** A stage or assembler that failed; thrown only where a failed result must end a program. */
class StageError extends (/* unused pure expression or super */ null && (BuildError)) {
    code = "E_STAGE";
}
/** An input, device, mount or host service that could not be opened for a stage; the stage fails with it. */
class ServiceError extends (/* unused pure expression or super */ null && (BuildError)) {
    code = "E_SERVICE";
}
/** A store that is damaged, full, locked or of another format. */
class StoreError extends BuildError {
    code;
    constructor(message, details = {}) {
        super(message, details);
        this.code = details.code ?? "E_STORE";
    }
}
/** A tool, kernel feature or privilege that this host lacks; always says what to do. */
class HostError extends BuildError {
    code = "E_HOST";
    exitCode = exitCodes.host;
    constructor(message, details) {
        super(message, details);
    }
}
/** The person or the machine asked to stop. */
class InterruptedError extends (/* unused pure expression or super */ null && (BuildError)) {
    code = "E_INTERRUPTED";
    exitCode = exitCodes.interrupted;
}
/** The `code` of a system error (`ENOENT`), whichever realm threw it; undefined for anything else. */
function codeOf(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return undefined;
    return typeof error.code === "string" ? error.code : undefined;
}
/** The text of whatever was thrown. */
function messageOf(error) {
    return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
const reasons = {
    EACCES: "permission denied",
    EBADF: "it is not open",
    EBUSY: "it is in use",
    EEXIST: "something else is in its place",
    EISDIR: "it is a folder",
    ELOOP: "its links lead in a circle",
    ENOENT: "there is no such file or folder",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of the path is no folder",
    EPERM: "permission denied",
    EROFS: "the filesystem is read-only",
};
/** Why the system refused, in words; the text of anything else. */
function reasonOf(error) {
    return reasons[codeOf(error) ?? ""] ?? messageOf(error);
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeCommandLine)
/* harmony export */ });
const maximumLength = 300;
/** A command as a message shows it: whole when it is short, its start when a list of files makes it long. */
function describeCommandLine(command, args) {
    const text = [command, ...args].join(" ");
    return `'${text.length <= maximumLength ? text : `${text.slice(0, maximumLength)}…`}'`;
}


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ createAssemblerContext),
  Or: () => (/* binding */ createRunnerContext),
  A3: () => (/* binding */ createStageContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
// EXTERNAL MODULE: ./src/modules/command-line.js
var command_line = __nccwpck_require__(6949);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __nccwpck_require__(4005);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __nccwpck_require__(6675);
;// CONCATENATED MODULE: ./src/modules/context.js





/** The context of a stage. `options` are taken as validated. */
function createStageContext(given, host) {
    const tree = new modules_tree/* Tree */.PH(given.tree);
    const mounts = mapValues(given.mounts, (mount) => new modules_tree/* Tree */.PH(mount.path ?? given.paths.mounts));
    const mountRoot = new modules_tree/* Tree */.PH(given.paths.mounts);
    const exec = (command, args = [], options = {}) => run(command, args, options, host);
    return {
        tree,
        options: given.options,
        inputs: given.inputs,
        devices: given.devices,
        mounts,
        mountRoot,
        id: given.meta.id,
        sourceEpoch: given.meta["source-epoch"],
        signal: host.signal,
        exec,
        chroot: (command, args = [], options = {}) => exec("chroot", [tree.path, command, ...args], options),
        openLoop: (path, loop = {}) => host.openLoop(path, loop),
        locate: (url) => locate(url, { tree, inputs: given.inputs, mounts, mountRoot }),
        reportMetadata: (value) => host.reportMetadata(value),
        log: (line) => host.log(`${line}\n`),
    };
}
/** The context of an assembler, which osbuild runs as a stage whose input `tree` is the finished tree and whose tree is the output. */
function createAssemblerContext(given, host) {
    const { options, id, signal, exec, openLoop, reportMetadata, log } = createStageContext(given, host);
    const input = given.inputs.tree;
    if (input === undefined)
        throw new stage/* StageFailure */.B("The assembler was given no tree: the pipeline before it has no stages");
    return {
        tree: new modules_tree/* Tree */.PH(input.path),
        output: new modules_tree/* Tree */.PH(given.tree),
        options,
        id,
        signal,
        exec,
        openLoop,
        reportMetadata,
        log,
    };
}
/** The context of a runner: the sandbox's own root is what it prepares. */
function createRunnerContext(host) {
    return {
        root: new modules_tree/* Tree */.PH("/"),
        signal: host.signal,
        exec: (command, args = [], options = {}) => run(command, args, options, host),
        log: (line) => host.log(`${line}\n`),
    };
}
function locate(url, places) {
    const match = /^([a-z]+):\/\/([^/]*)(\/.*)$/s.exec(url.includes("://") ? url : `tree://${url}`);
    if (match === null)
        throw new stage/* StageFailure */.B(`Cannot read the location '${url}': use tree:///PATH, mount://NAME/PATH or input://NAME/PATH`);
    const [, scheme = "", name = "", path = "/"] = match;
    const root = findRoot(scheme, name, places);
    if (root === undefined)
        throw new stage/* StageFailure */.B(`Cannot find '${url}': there is no ${scheme} named '${name}'`);
    const clean = external_node_path_.posix.normalize(`/${path}`);
    return { root, path: clean.endsWith("/") ? `${clean}.` : clean };
}
function findRoot(scheme, name, places) {
    switch (scheme) {
        case "tree":
            return places.tree;
        case "mount":
            return name === "" ? places.mountRoot : places.mounts[name];
        case "input":
            return places.inputs[name] && new modules_tree/* Tree */.PH(places.inputs[name].path);
        default:
            throw new stage/* StageFailure */.B(`Cannot read a location with the scheme '${scheme}': use tree, mount or input`);
    }
}
function run(command, args, options, host) {
    return new Promise((resolve, reject) => {
        // Loaded here: it is a third of what starting the module host costs, and most stages only write files.
        const { spawn } = process.getBuiltinModule("node:child_process");
        const child = spawn(command, args, {
            cwd: options.cwd,
            env: { ...process.env, ...options.env },
            stdio: ["pipe", options.stdoutTo ?? "pipe", "pipe"],
            signal: host.signal,
        });
        const chunks = [];
        const decoder = new external_node_string_decoder_namespaceObject.StringDecoder();
        child.stdout?.on("data", (chunk) => {
            chunks.push(chunk);
            if (!options.quiet)
                host.log(decoder.write(chunk));
        });
        child.stderr?.setEncoding("utf8").on("data", (text) => host.log(text));
        child.stdin?.on("error", () => { }); // the program may end without reading its input
        child.stdin?.end(options.input ?? "");
        child.on("error", (error) => reject(explainSpawn(command, error)));
        child.on("close", (code, signal) => {
            const exitCode = code ?? 128;
            if (signal === null && [0, ...(options.okCodes ?? [])].includes(exitCode)) {
                resolve({ exitCode, stdout: Buffer.concat(chunks).toString() });
            }
            else {
                reject(new stage/* StageFailure */.B(`${(0,command_line/* describeCommandLine */.F)(command, args)} ${signal === null ? `ended with code ${exitCode}` : `was ended by ${signal}`}`));
            }
        });
    });
}
function explainSpawn(command, error) {
    if (error.code !== "ENOENT")
        return error;
    return new stage/* StageFailure */.B(`Cannot run '${command}': the build root has no such program`);
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}


/***/ }),

/***/ 2709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseOrdered)
/* harmony export */ });
/**
 * JSON whose objects keep the order of their keys. JavaScript puts keys like `10` before all others, whatever the text says, while the order
 * of users, groups or labels in a manifest decides what a stage makes. An object with such a key answers its keys in the order of the text;
 * all others are what `JSON.parse` makes. A copy (`{ ...object }`, `Object.fromEntries`) is an ordinary object again.
 */
// An index is at most 2 ** 32 - 2; longer ones are ordinary keys, which marking does no harm.
const indexLike = /^"((?:\\u0000)*(?:0|[1-9]\d*)"\s*:)$/;
const stringOrKey = /"(?:[^"\\]|\\.)*"(?:\s*:)?/g;
const marked = /^\0+(?:0|[1-9]\d*)$/;
/** Parses JSON; keys stay in order. */
function parseOrdered(text) {
    if (!/"\d+"\s*:/.test(text))
        return JSON.parse(text);
    return unmark(JSON.parse(text.replace(stringOrKey, (token) => token.replace(indexLike, '"\\u0000$1'))));
}
function unmark(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(unmark);
    const entries = Object.entries(value).map(([key, item]) => [marked.test(key) ? key.slice(1) : key, unmark(item)]);
    const keys = entries.map(([key]) => key);
    return new Proxy(Object.fromEntries(entries), { ownKeys: () => keys });
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ removeNameServiceConfiguration),
/* harmony export */   KU: () => (/* binding */ makeDeclaredFiles),
/* harmony export */   Le: () => (/* binding */ selectPython),
/* harmony export */   OV: () => (/* binding */ makeLoaderCache),
/* harmony export */   UC: () => (/* binding */ selectCryptoPolicy),
/* harmony export */   VM: () => (/* binding */ makeMachineId),
/* harmony export */   WJ: () => (/* binding */ makeSystemUsers),
/* harmony export */   rj: () => (/* binding */ collectCertificates)
/* harmony export */ });
/** Steps that runners share. Each prepares one part of the empty /etc and /var of a build root. */
/** Makes the loader's cache; `folders` are searched beside the usual ones. */
async function makeLoaderCache({ root, exec }, folders = []) {
    root.write("/etc/ld.so.conf", folders.map((folder) => `${folder}\n`).join(""));
    await exec("ldconfig");
}
/** Makes the users and groups that packages declare; in a build root without systemd those of the distribution's base, or root alone. */
async function makeSystemUsers({ root, exec }) {
    if (root.has("/usr/bin/systemd-sysusers")) {
        await exec("systemd-sysusers", [], { quiet: true });
        return;
    }
    for (const [name, minimum] of [
        ["passwd", "root:x:0:0:root:/root:/bin/sh\n"],
        ["group", "root:x:0:\n"],
    ]) {
        if (!root.has(`/etc/${name}`))
            root.write(`/etc/${name}`, root.findText(`/usr/share/base-passwd/${name}.master`) ?? minimum);
    }
}
/** Makes the files and folders that packages declare. Some belong to users that nobody declares, so failures of single lines are none. */
async function makeDeclaredFiles({ root, exec }) {
    if (!root.has("/usr/bin/systemd-tmpfiles"))
        return;
    await exec("systemd-tmpfiles", ["--create"], { quiet: true, okCodes: [1, 65, 73] });
}
/** Gives the build root a machine id that is the same everywhere. */
function makeMachineId({ root }) {
    if (!root.has("/etc/machine-id"))
        root.write("/etc/machine-id", `${"f".repeat(32)}\n`, { mode: 0o444 });
}
/** Name lookups by glibc's defaults: what packages configure may need services that do not run here. */
function removeNameServiceConfiguration({ root }) {
    root.remove("/etc/nsswitch.conf");
}
/** Selects the default cryptographic policy; rpm of Fedora 38 and later refuses every signature without one. */
async function selectCryptoPolicy({ root, exec }) {
    root.makeDirectory("/etc/crypto-policies", { parents: true });
    await exec("cp", ["-r", "/usr/share/crypto-policies/back-ends/DEFAULT", "/etc/crypto-policies/back-ends"]);
}
/** Lets `python3` name the Python of RHEL 8, which is chosen through /etc there. */
function selectPython({ root }) {
    root.makeDirectory("/etc/alternatives", { parents: true });
    if (root.find("/etc/alternatives/python3") === undefined)
        root.symlink("/usr/bin/python3.6", "/etc/alternatives/python3");
}
/** Collects the certificate authorities of the build root, for its programs to know servers by. Without their tools there are none. */
async function collectCertificates(context) {
    if (context.root.has("/usr/bin/update-ca-trust"))
        await extractTrust(context);
    else if (context.root.has("/usr/sbin/update-ca-certificates"))
        await bundleCertificates(context);
}
/** Fedora and its relatives, Arch Linux. A part of it may fail, as the tool does for formats it has no program for. */
async function extractTrust({ root, exec, log }) {
    for (const folder of ["openssl", "pem", "java", "edk2"])
        root.makeDirectory(`/etc/pki/ca-trust/extracted/${folder}`, { parents: true });
    for (const folder of ["/etc/pki/tls/certs", "/etc/ssl"])
        root.makeDirectory(folder, { parents: true });
    const bundle = "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem";
    for (const path of ["/etc/pki/tls/certs/ca-bundle.crt", "/etc/pki/tls/cert.pem"])
        if (root.find(path) === undefined)
            root.symlink(bundle, path);
    if (root.find("/etc/ssl/certs") === undefined)
        root.symlink("/etc/pki/tls/certs", "/etc/ssl/certs");
    try {
        await exec("update-ca-trust", ["extract"]);
    }
    catch (error) {
        log(`The certificates may be incomplete: ${error.message}`);
    }
}
/** Debian and its relatives: every certificate the packages ship is trusted. */
async function bundleCertificates({ root, exec }) {
    const folder = "/usr/share/ca-certificates";
    root.makeDirectory("/etc/ssl/certs", { parents: true });
    root.write("/etc/ca-certificates.conf", listCertificates(root, folder)
        .map((path) => `${path.slice(folder.length + 1)}\n`)
        .join(""));
    await exec("update-ca-certificates", [], { quiet: true });
}
function listCertificates(root, folder) {
    return root.list(folder).flatMap((name) => {
        const path = `${folder}/${name}`;
        return root.isDirectory(path) ? listCertificates(root, path) : name.endsWith(".crt") ? [path] : [];
    });
}


/***/ }),

/***/ 4005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ StageFailure)
/* harmony export */ });
/** A failure the stage foresaw: the message goes to the user as it is, without a stack. */
class StageFailure extends Error {
    exitCode;
    constructor(message, exitCode = 1) {
        super(message);
        this.name = "StageFailure";
        this.exitCode = exitCode;
    }
}


/***/ }),

/***/ 6675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   jh: () => (/* binding */ TreeError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6986);



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

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadStages)
/* harmony export */ });
/** Loads one of the built-in stages. */
const loadStages = {
    "io.weldr.anaconda": () => __nccwpck_require__.e(/* import() */ 7021).then(__nccwpck_require__.bind(__nccwpck_require__, 7021)),
    "io.weldr.ansible": () => __nccwpck_require__.e(/* import() */ 5162).then(__nccwpck_require__.bind(__nccwpck_require__, 5162)),
    "io.weldr.dnf": () => __nccwpck_require__.e(/* import() */ 9134).then(__nccwpck_require__.bind(__nccwpck_require__, 9134)),
    "io.weldr.grub2": () => __nccwpck_require__.e(/* import() */ 9422).then(__nccwpck_require__.bind(__nccwpck_require__, 9422)),
    "io.weldr.locale": () => __nccwpck_require__.e(/* import() */ 9918).then(__nccwpck_require__.bind(__nccwpck_require__, 9918)),
    "io.weldr.noop": () => __nccwpck_require__.e(/* import() */ 9820).then(__nccwpck_require__.bind(__nccwpck_require__, 7439)),
    "io.weldr.remove-uniqueness": () => __nccwpck_require__.e(/* import() */ 4625).then(__nccwpck_require__.bind(__nccwpck_require__, 4625)),
    "io.weldr.script": () => __nccwpck_require__.e(/* import() */ 4091).then(__nccwpck_require__.bind(__nccwpck_require__, 4091)),
    "io.weldr.selinux": () => __nccwpck_require__.e(/* import() */ 5612).then(__nccwpck_require__.bind(__nccwpck_require__, 5612)),
    "io.weldr.systemd": () => __nccwpck_require__.e(/* import() */ 1405).then(__nccwpck_require__.bind(__nccwpck_require__, 1405)),
    "org.osbuild.anaconda": () => __nccwpck_require__.e(/* import() */ 8001).then(__nccwpck_require__.bind(__nccwpck_require__, 8001)),
    "org.osbuild.apt": () => __nccwpck_require__.e(/* import() */ 7375).then(__nccwpck_require__.bind(__nccwpck_require__, 7375)),
    "org.osbuild.authconfig": () => __nccwpck_require__.e(/* import() */ 5856).then(__nccwpck_require__.bind(__nccwpck_require__, 5856)),
    "org.osbuild.authselect": () => __nccwpck_require__.e(/* import() */ 5242).then(__nccwpck_require__.bind(__nccwpck_require__, 5242)),
    "org.osbuild.bfb": () => __nccwpck_require__.e(/* import() */ 1752).then(__nccwpck_require__.bind(__nccwpck_require__, 1752)),
    "org.osbuild.bootc.install-to-filesystem": () => __nccwpck_require__.e(/* import() */ 8484).then(__nccwpck_require__.bind(__nccwpck_require__, 8484)),
    "org.osbuild.bootc.install.config": () => __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.bind(__nccwpck_require__, 508)),
    "org.osbuild.bootctl.install.root": () => __nccwpck_require__.e(/* import() */ 4486).then(__nccwpck_require__.bind(__nccwpck_require__, 4486)),
    "org.osbuild.bootiso.mono": () => Promise.all(/* import() */[__nccwpck_require__.e(1943), __nccwpck_require__.e(7166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7166)),
    "org.osbuild.bootupd": () => __nccwpck_require__.e(/* import() */ 2337).then(__nccwpck_require__.bind(__nccwpck_require__, 2337)),
    "org.osbuild.bootupd.gen-metadata": () => __nccwpck_require__.e(/* import() */ 6447).then(__nccwpck_require__.bind(__nccwpck_require__, 6447)),
    "org.osbuild.btrfs.subvol": () => __nccwpck_require__.e(/* import() */ 2720).then(__nccwpck_require__.bind(__nccwpck_require__, 2720)),
    "org.osbuild.buildstamp": () => __nccwpck_require__.e(/* import() */ 9795).then(__nccwpck_require__.bind(__nccwpck_require__, 9795)),
    "org.osbuild.chattr": () => __nccwpck_require__.e(/* import() */ 4692).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)),
    "org.osbuild.chmod": () => __nccwpck_require__.e(/* import() */ 8111).then(__nccwpck_require__.bind(__nccwpck_require__, 8111)),
    "org.osbuild.chown": () => __nccwpck_require__.e(/* import() */ 3787).then(__nccwpck_require__.bind(__nccwpck_require__, 3787)),
    "org.osbuild.chrony": () => __nccwpck_require__.e(/* import() */ 6993).then(__nccwpck_require__.bind(__nccwpck_require__, 6993)),
    "org.osbuild.clevis.luks-bind": () => __nccwpck_require__.e(/* import() */ 8360).then(__nccwpck_require__.bind(__nccwpck_require__, 8360)),
    "org.osbuild.cloud-init": () => __nccwpck_require__.e(/* import() */ 3745).then(__nccwpck_require__.bind(__nccwpck_require__, 3745)),
    "org.osbuild.container-deploy": () => __nccwpck_require__.e(/* import() */ 7113).then(__nccwpck_require__.bind(__nccwpck_require__, 7113)),
    "org.osbuild.containers.storage.conf": () => __nccwpck_require__.e(/* import() */ 200).then(__nccwpck_require__.bind(__nccwpck_require__, 200)),
    "org.osbuild.containers.unit.create": () => __nccwpck_require__.e(/* import() */ 1450).then(__nccwpck_require__.bind(__nccwpck_require__, 1450)),
    "org.osbuild.copy": () => __nccwpck_require__.e(/* import() */ 5537).then(__nccwpck_require__.bind(__nccwpck_require__, 5537)),
    "org.osbuild.coreos.live-artifacts.mono": () => Promise.all(/* import() */[__nccwpck_require__.e(1943), __nccwpck_require__.e(9129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9129)),
    "org.osbuild.coreos.platform": () => __nccwpck_require__.e(/* import() */ 9816).then(__nccwpck_require__.bind(__nccwpck_require__, 9816)),
    "org.osbuild.cpio.out": () => __nccwpck_require__.e(/* import() */ 8357).then(__nccwpck_require__.bind(__nccwpck_require__, 8357)),
    "org.osbuild.createaddrsize": () => __nccwpck_require__.e(/* import() */ 730).then(__nccwpck_require__.bind(__nccwpck_require__, 730)),
    "org.osbuild.cron.script": () => __nccwpck_require__.e(/* import() */ 7023).then(__nccwpck_require__.bind(__nccwpck_require__, 7023)),
    "org.osbuild.crypttab": () => __nccwpck_require__.e(/* import() */ 5747).then(__nccwpck_require__.bind(__nccwpck_require__, 5747)),
    "org.osbuild.dd": () => __nccwpck_require__.e(/* import() */ 3868).then(__nccwpck_require__.bind(__nccwpck_require__, 3868)),
    "org.osbuild.debug-shell": () => __nccwpck_require__.e(/* import() */ 2929).then(__nccwpck_require__.bind(__nccwpck_require__, 5310)),
    "org.osbuild.discinfo": () => __nccwpck_require__.e(/* import() */ 241).then(__nccwpck_require__.bind(__nccwpck_require__, 241)),
    "org.osbuild.dmverity": () => __nccwpck_require__.e(/* import() */ 7596).then(__nccwpck_require__.bind(__nccwpck_require__, 7596)),
    "org.osbuild.dnf": () => __nccwpck_require__.e(/* import() */ 26).then(__nccwpck_require__.bind(__nccwpck_require__, 26)),
    "org.osbuild.dnf-automatic.config": () => __nccwpck_require__.e(/* import() */ 2822).then(__nccwpck_require__.bind(__nccwpck_require__, 2822)),
    "org.osbuild.dnf.config": () => __nccwpck_require__.e(/* import() */ 5292).then(__nccwpck_require__.bind(__nccwpck_require__, 5292)),
    "org.osbuild.dnf.module-config": () => __nccwpck_require__.e(/* import() */ 2225).then(__nccwpck_require__.bind(__nccwpck_require__, 2225)),
    "org.osbuild.dnf4.mark": () => __nccwpck_require__.e(/* import() */ 7913).then(__nccwpck_require__.bind(__nccwpck_require__, 7913)),
    "org.osbuild.dnf4.versionlock": () => __nccwpck_require__.e(/* import() */ 1813).then(__nccwpck_require__.bind(__nccwpck_require__, 1813)),
    "org.osbuild.dpkg": () => __nccwpck_require__.e(/* import() */ 631).then(__nccwpck_require__.bind(__nccwpck_require__, 631)),
    "org.osbuild.dracut": () => __nccwpck_require__.e(/* import() */ 8831).then(__nccwpck_require__.bind(__nccwpck_require__, 8831)),
    "org.osbuild.dracut.conf": () => __nccwpck_require__.e(/* import() */ 7911).then(__nccwpck_require__.bind(__nccwpck_require__, 7911)),
    "org.osbuild.erofs": () => __nccwpck_require__.e(/* import() */ 6917).then(__nccwpck_require__.bind(__nccwpck_require__, 6917)),
    "org.osbuild.error": () => __nccwpck_require__.e(/* import() */ 1252).then(__nccwpck_require__.bind(__nccwpck_require__, 1252)),
    "org.osbuild.experimental.ostree.config": () => __nccwpck_require__.e(/* import() */ 9710).then(__nccwpck_require__.bind(__nccwpck_require__, 9710)),
    "org.osbuild.fdo": () => __nccwpck_require__.e(/* import() */ 8177).then(__nccwpck_require__.bind(__nccwpck_require__, 8177)),
    "org.osbuild.firewall": () => __nccwpck_require__.e(/* import() */ 8788).then(__nccwpck_require__.bind(__nccwpck_require__, 8788)),
    "org.osbuild.first-boot": () => __nccwpck_require__.e(/* import() */ 5681).then(__nccwpck_require__.bind(__nccwpck_require__, 5681)),
    "org.osbuild.fix-bls": () => __nccwpck_require__.e(/* import() */ 455).then(__nccwpck_require__.bind(__nccwpck_require__, 455)),
    "org.osbuild.flatpak.build-import-bundle.oci": () => __nccwpck_require__.e(/* import() */ 1751).then(__nccwpck_require__.bind(__nccwpck_require__, 1751)),
    "org.osbuild.fstab": () => __nccwpck_require__.e(/* import() */ 1324).then(__nccwpck_require__.bind(__nccwpck_require__, 1324)),
    "org.osbuild.gcp.guest-agent.conf": () => __nccwpck_require__.e(/* import() */ 7272).then(__nccwpck_require__.bind(__nccwpck_require__, 7272)),
    "org.osbuild.greenboot": () => __nccwpck_require__.e(/* import() */ 725).then(__nccwpck_require__.bind(__nccwpck_require__, 725)),
    "org.osbuild.groups": () => __nccwpck_require__.e(/* import() */ 196).then(__nccwpck_require__.bind(__nccwpck_require__, 196)),
    "org.osbuild.grub2": () => __nccwpck_require__.e(/* import() */ 3667).then(__nccwpck_require__.bind(__nccwpck_require__, 3667)),
    "org.osbuild.grub2.d": () => __nccwpck_require__.e(/* import() */ 81).then(__nccwpck_require__.bind(__nccwpck_require__, 81)),
    "org.osbuild.grub2.debian": () => __nccwpck_require__.e(/* import() */ 4199).then(__nccwpck_require__.bind(__nccwpck_require__, 4199)),
    "org.osbuild.grub2.inst": () => __nccwpck_require__.e(/* import() */ 4642).then(__nccwpck_require__.bind(__nccwpck_require__, 4642)),
    "org.osbuild.grub2.iso": () => Promise.all(/* import() */[__nccwpck_require__.e(1943), __nccwpck_require__.e(8793)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8793)),
    "org.osbuild.grub2.iso.legacy": () => __nccwpck_require__.e(/* import() */ 3716).then(__nccwpck_require__.bind(__nccwpck_require__, 3716)),
    "org.osbuild.grub2.legacy": () => __nccwpck_require__.e(/* import() */ 9377).then(__nccwpck_require__.bind(__nccwpck_require__, 9377)),
    "org.osbuild.gunzip": () => __nccwpck_require__.e(/* import() */ 9301).then(__nccwpck_require__.bind(__nccwpck_require__, 9301)),
    "org.osbuild.gzip": () => __nccwpck_require__.e(/* import() */ 2396).then(__nccwpck_require__.bind(__nccwpck_require__, 2396)),
    "org.osbuild.hmac": () => __nccwpck_require__.e(/* import() */ 1471).then(__nccwpck_require__.bind(__nccwpck_require__, 1471)),
    "org.osbuild.hostname": () => __nccwpck_require__.e(/* import() */ 1981).then(__nccwpck_require__.bind(__nccwpck_require__, 1981)),
    "org.osbuild.idmap": () => __nccwpck_require__.e(/* import() */ 747).then(__nccwpck_require__.bind(__nccwpck_require__, 747)),
    "org.osbuild.ignition": () => __nccwpck_require__.e(/* import() */ 4039).then(__nccwpck_require__.bind(__nccwpck_require__, 4039)),
    "org.osbuild.implantisomd5": () => __nccwpck_require__.e(/* import() */ 8694).then(__nccwpck_require__.bind(__nccwpck_require__, 8694)),
    "org.osbuild.insights-client.config": () => __nccwpck_require__.e(/* import() */ 6105).then(__nccwpck_require__.bind(__nccwpck_require__, 6105)),
    "org.osbuild.isolinux": () => __nccwpck_require__.e(/* import() */ 2332).then(__nccwpck_require__.bind(__nccwpck_require__, 2332)),
    "org.osbuild.kernel-cmdline": () => __nccwpck_require__.e(/* import() */ 1822).then(__nccwpck_require__.bind(__nccwpck_require__, 1822)),
    "org.osbuild.kernel-cmdline.bls-append": () => __nccwpck_require__.e(/* import() */ 3120).then(__nccwpck_require__.bind(__nccwpck_require__, 3120)),
    "org.osbuild.keymap": () => __nccwpck_require__.e(/* import() */ 1439).then(__nccwpck_require__.bind(__nccwpck_require__, 1439)),
    "org.osbuild.kickstart": () => __nccwpck_require__.e(/* import() */ 6556).then(__nccwpck_require__.bind(__nccwpck_require__, 6556)),
    "org.osbuild.livesys": () => __nccwpck_require__.e(/* import() */ 2417).then(__nccwpck_require__.bind(__nccwpck_require__, 2417)),
    "org.osbuild.ln": () => __nccwpck_require__.e(/* import() */ 5334).then(__nccwpck_require__.bind(__nccwpck_require__, 5334)),
    "org.osbuild.locale": () => __nccwpck_require__.e(/* import() */ 5002).then(__nccwpck_require__.bind(__nccwpck_require__, 5002)),
    "org.osbuild.lorax-script": () => __nccwpck_require__.e(/* import() */ 9844).then(__nccwpck_require__.bind(__nccwpck_require__, 9844)),
    "org.osbuild.luks2.format": () => __nccwpck_require__.e(/* import() */ 4178).then(__nccwpck_require__.bind(__nccwpck_require__, 4178)),
    "org.osbuild.luks2.remove-key": () => __nccwpck_require__.e(/* import() */ 999).then(__nccwpck_require__.bind(__nccwpck_require__, 999)),
    "org.osbuild.lvm2.create": () => __nccwpck_require__.e(/* import() */ 7059).then(__nccwpck_require__.bind(__nccwpck_require__, 7059)),
    "org.osbuild.lvm2.metadata": () => __nccwpck_require__.e(/* import() */ 9683).then(__nccwpck_require__.bind(__nccwpck_require__, 9683)),
    "org.osbuild.machine-id": () => __nccwpck_require__.e(/* import() */ 5697).then(__nccwpck_require__.bind(__nccwpck_require__, 5697)),
    "org.osbuild.mkdir": () => __nccwpck_require__.e(/* import() */ 8505).then(__nccwpck_require__.bind(__nccwpck_require__, 8505)),
    "org.osbuild.mkfs.btrfs": () => __nccwpck_require__.e(/* import() */ 6614).then(__nccwpck_require__.bind(__nccwpck_require__, 6614)),
    "org.osbuild.mkfs.ext4": () => __nccwpck_require__.e(/* import() */ 6004).then(__nccwpck_require__.bind(__nccwpck_require__, 6004)),
    "org.osbuild.mkfs.fat": () => __nccwpck_require__.e(/* import() */ 9474).then(__nccwpck_require__.bind(__nccwpck_require__, 9474)),
    "org.osbuild.mkfs.xfs": () => __nccwpck_require__.e(/* import() */ 3378).then(__nccwpck_require__.bind(__nccwpck_require__, 3378)),
    "org.osbuild.mkinitcpio": () => __nccwpck_require__.e(/* import() */ 1853).then(__nccwpck_require__.bind(__nccwpck_require__, 1853)),
    "org.osbuild.mks390image": () => __nccwpck_require__.e(/* import() */ 5794).then(__nccwpck_require__.bind(__nccwpck_require__, 5794)),
    "org.osbuild.mkswap": () => __nccwpck_require__.e(/* import() */ 2095).then(__nccwpck_require__.bind(__nccwpck_require__, 2095)),
    "org.osbuild.modprobe": () => __nccwpck_require__.e(/* import() */ 3146).then(__nccwpck_require__.bind(__nccwpck_require__, 3146)),
    "org.osbuild.nginx.conf": () => __nccwpck_require__.e(/* import() */ 2356).then(__nccwpck_require__.bind(__nccwpck_require__, 2356)),
    "org.osbuild.nm.conf": () => __nccwpck_require__.e(/* import() */ 2709).then(__nccwpck_require__.bind(__nccwpck_require__, 5090)),
    "org.osbuild.nm.conn": () => __nccwpck_require__.e(/* import() */ 6733).then(__nccwpck_require__.bind(__nccwpck_require__, 6733)),
    "org.osbuild.noop": () => __nccwpck_require__.e(/* import() */ 7424).then(__nccwpck_require__.bind(__nccwpck_require__, 7424)),
    "org.osbuild.oci-archive": () => __nccwpck_require__.e(/* import() */ 12).then(__nccwpck_require__.bind(__nccwpck_require__, 12)),
    "org.osbuild.oscap.autotailor": () => __nccwpck_require__.e(/* import() */ 7436).then(__nccwpck_require__.bind(__nccwpck_require__, 7436)),
    "org.osbuild.oscap.remediation": () => __nccwpck_require__.e(/* import() */ 6011).then(__nccwpck_require__.bind(__nccwpck_require__, 6011)),
    "org.osbuild.ostree": () => __nccwpck_require__.e(/* import() */ 6234).then(__nccwpck_require__.bind(__nccwpck_require__, 6234)),
    "org.osbuild.ostree.aleph": () => __nccwpck_require__.e(/* import() */ 2531).then(__nccwpck_require__.bind(__nccwpck_require__, 2531)),
    "org.osbuild.ostree.commit": () => __nccwpck_require__.e(/* import() */ 4555).then(__nccwpck_require__.bind(__nccwpck_require__, 4555)),
    "org.osbuild.ostree.config": () => __nccwpck_require__.e(/* import() */ 8060).then(__nccwpck_require__.bind(__nccwpck_require__, 8060)),
    "org.osbuild.ostree.deploy": () => __nccwpck_require__.e(/* import() */ 273).then(__nccwpck_require__.bind(__nccwpck_require__, 273)),
    "org.osbuild.ostree.deploy.container": () => __nccwpck_require__.e(/* import() */ 2204).then(__nccwpck_require__.bind(__nccwpck_require__, 2204)),
    "org.osbuild.ostree.encapsulate": () => __nccwpck_require__.e(/* import() */ 3457).then(__nccwpck_require__.bind(__nccwpck_require__, 3457)),
    "org.osbuild.ostree.fillvar": () => __nccwpck_require__.e(/* import() */ 9522).then(__nccwpck_require__.bind(__nccwpck_require__, 9522)),
    "org.osbuild.ostree.genkey": () => __nccwpck_require__.e(/* import() */ 6059).then(__nccwpck_require__.bind(__nccwpck_require__, 6059)),
    "org.osbuild.ostree.grub2": () => __nccwpck_require__.e(/* import() */ 5696).then(__nccwpck_require__.bind(__nccwpck_require__, 5696)),
    "org.osbuild.ostree.init": () => __nccwpck_require__.e(/* import() */ 1392).then(__nccwpck_require__.bind(__nccwpck_require__, 1392)),
    "org.osbuild.ostree.init-fs": () => __nccwpck_require__.e(/* import() */ 1990).then(__nccwpck_require__.bind(__nccwpck_require__, 1990)),
    "org.osbuild.ostree.os-init": () => __nccwpck_require__.e(/* import() */ 5243).then(__nccwpck_require__.bind(__nccwpck_require__, 5243)),
    "org.osbuild.ostree.passwd": () => __nccwpck_require__.e(/* import() */ 8520).then(__nccwpck_require__.bind(__nccwpck_require__, 8520)),
    "org.osbuild.ostree.post-copy": () => __nccwpck_require__.e(/* import() */ 6248).then(__nccwpck_require__.bind(__nccwpck_require__, 6248)),
    "org.osbuild.ostree.preptree": () => __nccwpck_require__.e(/* import() */ 3220).then(__nccwpck_require__.bind(__nccwpck_require__, 3220)),
    "org.osbuild.ostree.pull": () => __nccwpck_require__.e(/* import() */ 1753).then(__nccwpck_require__.bind(__nccwpck_require__, 1753)),
    "org.osbuild.ostree.remotes": () => __nccwpck_require__.e(/* import() */ 9044).then(__nccwpck_require__.bind(__nccwpck_require__, 6663)),
    "org.osbuild.ostree.selinux": () => __nccwpck_require__.e(/* import() */ 1518).then(__nccwpck_require__.bind(__nccwpck_require__, 1518)),
    "org.osbuild.ostree.sign": () => __nccwpck_require__.e(/* import() */ 3747).then(__nccwpck_require__.bind(__nccwpck_require__, 3747)),
    "org.osbuild.ovf": () => __nccwpck_require__.e(/* import() */ 3918).then(__nccwpck_require__.bind(__nccwpck_require__, 3918)),
    "org.osbuild.pacman": () => __nccwpck_require__.e(/* import() */ 2256).then(__nccwpck_require__.bind(__nccwpck_require__, 2256)),
    "org.osbuild.pacman-keyring": () => __nccwpck_require__.e(/* import() */ 9560).then(__nccwpck_require__.bind(__nccwpck_require__, 9560)),
    "org.osbuild.pacman.conf": () => __nccwpck_require__.e(/* import() */ 6678).then(__nccwpck_require__.bind(__nccwpck_require__, 6678)),
    "org.osbuild.pacman.mirrorlist.conf": () => __nccwpck_require__.e(/* import() */ 511).then(__nccwpck_require__.bind(__nccwpck_require__, 511)),
    "org.osbuild.pam.limits.conf": () => __nccwpck_require__.e(/* import() */ 570).then(__nccwpck_require__.bind(__nccwpck_require__, 570)),
    "org.osbuild.parted": () => __nccwpck_require__.e(/* import() */ 2160).then(__nccwpck_require__.bind(__nccwpck_require__, 2160)),
    "org.osbuild.pki.update-ca-trust": () => __nccwpck_require__.e(/* import() */ 6879).then(__nccwpck_require__.bind(__nccwpck_require__, 6879)),
    "org.osbuild.pwquality.conf": () => __nccwpck_require__.e(/* import() */ 1370).then(__nccwpck_require__.bind(__nccwpck_require__, 1370)),
    "org.osbuild.qemu": () => __nccwpck_require__.e(/* import() */ 8612).then(__nccwpck_require__.bind(__nccwpck_require__, 8612)),
    "org.osbuild.resolv-conf": () => __nccwpck_require__.e(/* import() */ 728).then(__nccwpck_require__.bind(__nccwpck_require__, 728)),
    "org.osbuild.rhsm": () => __nccwpck_require__.e(/* import() */ 5550).then(__nccwpck_require__.bind(__nccwpck_require__, 5550)),
    "org.osbuild.rhsm.facts": () => __nccwpck_require__.e(/* import() */ 1623).then(__nccwpck_require__.bind(__nccwpck_require__, 1623)),
    "org.osbuild.rpm": () => __nccwpck_require__.e(/* import() */ 2971).then(__nccwpck_require__.bind(__nccwpck_require__, 2971)),
    "org.osbuild.rpm-ostree": () => __nccwpck_require__.e(/* import() */ 1610).then(__nccwpck_require__.bind(__nccwpck_require__, 1610)),
    "org.osbuild.rpm.macros": () => __nccwpck_require__.e(/* import() */ 4356).then(__nccwpck_require__.bind(__nccwpck_require__, 4356)),
    "org.osbuild.rpmkeys.import": () => __nccwpck_require__.e(/* import() */ 4432).then(__nccwpck_require__.bind(__nccwpck_require__, 4432)),
    "org.osbuild.script": () => __nccwpck_require__.e(/* import() */ 9503).then(__nccwpck_require__.bind(__nccwpck_require__, 9503)),
    "org.osbuild.selinux": () => __nccwpck_require__.e(/* import() */ 5328).then(__nccwpck_require__.bind(__nccwpck_require__, 5328)),
    "org.osbuild.selinux.config": () => __nccwpck_require__.e(/* import() */ 6638).then(__nccwpck_require__.bind(__nccwpck_require__, 6638)),
    "org.osbuild.sfdisk": () => __nccwpck_require__.e(/* import() */ 4056).then(__nccwpck_require__.bind(__nccwpck_require__, 4056)),
    "org.osbuild.sgdisk": () => __nccwpck_require__.e(/* import() */ 3215).then(__nccwpck_require__.bind(__nccwpck_require__, 3215)),
    "org.osbuild.shell.init": () => __nccwpck_require__.e(/* import() */ 1050).then(__nccwpck_require__.bind(__nccwpck_require__, 1050)),
    "org.osbuild.skopeo": () => __nccwpck_require__.e(/* import() */ 7811).then(__nccwpck_require__.bind(__nccwpck_require__, 7811)),
    "org.osbuild.squashfs": () => __nccwpck_require__.e(/* import() */ 9650).then(__nccwpck_require__.bind(__nccwpck_require__, 9650)),
    "org.osbuild.sshd.config": () => __nccwpck_require__.e(/* import() */ 5084).then(__nccwpck_require__.bind(__nccwpck_require__, 5084)),
    "org.osbuild.sysconfig": () => __nccwpck_require__.e(/* import() */ 8341).then(__nccwpck_require__.bind(__nccwpck_require__, 8341)),
    "org.osbuild.sysctld": () => __nccwpck_require__.e(/* import() */ 6232).then(__nccwpck_require__.bind(__nccwpck_require__, 6232)),
    "org.osbuild.systemd": () => __nccwpck_require__.e(/* import() */ 1617).then(__nccwpck_require__.bind(__nccwpck_require__, 1617)),
    "org.osbuild.systemd-journald": () => __nccwpck_require__.e(/* import() */ 4383).then(__nccwpck_require__.bind(__nccwpck_require__, 4383)),
    "org.osbuild.systemd-logind": () => __nccwpck_require__.e(/* import() */ 2137).then(__nccwpck_require__.bind(__nccwpck_require__, 2137)),
    "org.osbuild.systemd-repart.create": () => __nccwpck_require__.e(/* import() */ 4238).then(__nccwpck_require__.bind(__nccwpck_require__, 4238)),
    "org.osbuild.systemd-sysusers": () => __nccwpck_require__.e(/* import() */ 9053).then(__nccwpck_require__.bind(__nccwpck_require__, 9053)),
    "org.osbuild.systemd-sysusers.d": () => __nccwpck_require__.e(/* import() */ 7888).then(__nccwpck_require__.bind(__nccwpck_require__, 7888)),
    "org.osbuild.systemd.preset": () => __nccwpck_require__.e(/* import() */ 7036).then(__nccwpck_require__.bind(__nccwpck_require__, 7036)),
    "org.osbuild.systemd.unit": () => __nccwpck_require__.e(/* import() */ 5449).then(__nccwpck_require__.bind(__nccwpck_require__, 5449)),
    "org.osbuild.systemd.unit.create": () => __nccwpck_require__.e(/* import() */ 2307).then(__nccwpck_require__.bind(__nccwpck_require__, 2307)),
    "org.osbuild.tar": () => __nccwpck_require__.e(/* import() */ 9889).then(__nccwpck_require__.bind(__nccwpck_require__, 9889)),
    "org.osbuild.test": () => __nccwpck_require__.e(/* import() */ 7144).then(__nccwpck_require__.bind(__nccwpck_require__, 7144)),
    "org.osbuild.timezone": () => __nccwpck_require__.e(/* import() */ 4783).then(__nccwpck_require__.bind(__nccwpck_require__, 4783)),
    "org.osbuild.tmpfilesd": () => __nccwpck_require__.e(/* import() */ 294).then(__nccwpck_require__.bind(__nccwpck_require__, 294)),
    "org.osbuild.treeinfo": () => __nccwpck_require__.e(/* import() */ 4148).then(__nccwpck_require__.bind(__nccwpck_require__, 4148)),
    "org.osbuild.truncate": () => __nccwpck_require__.e(/* import() */ 3438).then(__nccwpck_require__.bind(__nccwpck_require__, 3438)),
    "org.osbuild.tuned": () => __nccwpck_require__.e(/* import() */ 8644).then(__nccwpck_require__.bind(__nccwpck_require__, 8644)),
    "org.osbuild.udev.rules": () => __nccwpck_require__.e(/* import() */ 8851).then(__nccwpck_require__.bind(__nccwpck_require__, 8851)),
    "org.osbuild.uki": () => __nccwpck_require__.e(/* import() */ 6032).then(__nccwpck_require__.bind(__nccwpck_require__, 6032)),
    "org.osbuild.untar": () => __nccwpck_require__.e(/* import() */ 8764).then(__nccwpck_require__.bind(__nccwpck_require__, 8764)),
    "org.osbuild.update-crypto-policies": () => __nccwpck_require__.e(/* import() */ 7634).then(__nccwpck_require__.bind(__nccwpck_require__, 7634)),
    "org.osbuild.users": () => __nccwpck_require__.e(/* import() */ 9563).then(__nccwpck_require__.bind(__nccwpck_require__, 9563)),
    "org.osbuild.vagrant": () => __nccwpck_require__.e(/* import() */ 6347).then(__nccwpck_require__.bind(__nccwpck_require__, 6347)),
    "org.osbuild.waagent.conf": () => __nccwpck_require__.e(/* import() */ 7327).then(__nccwpck_require__.bind(__nccwpck_require__, 7327)),
    "org.osbuild.write-device": () => __nccwpck_require__.e(/* import() */ 16).then(__nccwpck_require__.bind(__nccwpck_require__, 16)),
    "org.osbuild.wsl-distribution.conf": () => __nccwpck_require__.e(/* import() */ 3907).then(__nccwpck_require__.bind(__nccwpck_require__, 3907)),
    "org.osbuild.wsl.conf": () => __nccwpck_require__.e(/* import() */ 6630).then(__nccwpck_require__.bind(__nccwpck_require__, 6630)),
    "org.osbuild.xorrisofs": () => __nccwpck_require__.e(/* import() */ 948).then(__nccwpck_require__.bind(__nccwpck_require__, 948)),
    "org.osbuild.xz": () => __nccwpck_require__.e(/* import() */ 5310).then(__nccwpck_require__.bind(__nccwpck_require__, 2929)),
    "org.osbuild.yum": () => __nccwpck_require__.e(/* import() */ 5279).then(__nccwpck_require__.bind(__nccwpck_require__, 5279)),
    "org.osbuild.yum.config": () => __nccwpck_require__.e(/* import() */ 139).then(__nccwpck_require__.bind(__nccwpck_require__, 139)),
    "org.osbuild.yum.repos": () => __nccwpck_require__.e(/* import() */ 7884).then(__nccwpck_require__.bind(__nccwpck_require__, 7884)),
    "org.osbuild.zip": () => __nccwpck_require__.e(/* import() */ 8473).then(__nccwpck_require__.bind(__nccwpck_require__, 8473)),
    "org.osbuild.zipl": () => __nccwpck_require__.e(/* import() */ 4433).then(__nccwpck_require__.bind(__nccwpck_require__, 4433)),
    "org.osbuild.zipl.inst": () => __nccwpck_require__.e(/* import() */ 6663).then(__nccwpck_require__.bind(__nccwpck_require__, 9044)),
    "org.osbuild.zstd": () => __nccwpck_require__.e(/* import() */ 8323).then(__nccwpck_require__.bind(__nccwpck_require__, 8323)),
};


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1463);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
