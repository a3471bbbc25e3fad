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

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadAssemblers)
/* harmony export */ });
/** Loads one of the built-in assemblers. */
const loadAssemblers = {
    "io.weldr.qcow2": () => Promise.all(/* import() */[__nccwpck_require__.e(735), __nccwpck_require__.e(7512), __nccwpck_require__.e(7308)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7308)),
    "io.weldr.tar": () => __nccwpck_require__.e(/* import() */ 2487).then(__nccwpck_require__.bind(__nccwpck_require__, 2487)),
    "org.osbuild.error": () => __nccwpck_require__.e(/* import() */ 9434).then(__nccwpck_require__.bind(__nccwpck_require__, 9434)),
    "org.osbuild.noop": () => __nccwpck_require__.e(/* import() */ 366).then(__nccwpck_require__.bind(__nccwpck_require__, 366)),
    "org.osbuild.oci-archive": () => __nccwpck_require__.e(/* import() */ 9270).then(__nccwpck_require__.bind(__nccwpck_require__, 9270)),
    "org.osbuild.ostree.commit": () => __nccwpck_require__.e(/* import() */ 6809).then(__nccwpck_require__.bind(__nccwpck_require__, 6809)),
    "org.osbuild.qemu": () => Promise.all(/* import() */[__nccwpck_require__.e(735), __nccwpck_require__.e(7512), __nccwpck_require__.e(8710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8710)),
    "org.osbuild.rawfs": () => Promise.all(/* import() */[__nccwpck_require__.e(735), __nccwpck_require__.e(2261)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2261)),
    "org.osbuild.tar": () => __nccwpck_require__.e(/* import() */ 2427).then(__nccwpck_require__.bind(__nccwpck_require__, 2427)),
};


/***/ }),

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadRunners)
/* harmony export */ });
/** Loads one of the built-in runners. */
const loadRunners = {
    "org.osbuild.centos9": () => __nccwpck_require__.e(/* import() */ 29).then(__nccwpck_require__.bind(__nccwpck_require__, 29)),
    "org.osbuild.fedora30": () => __nccwpck_require__.e(/* import() */ 2982).then(__nccwpck_require__.bind(__nccwpck_require__, 2982)),
    "org.osbuild.fedora38": () => __nccwpck_require__.e(/* import() */ 8414).then(__nccwpck_require__.bind(__nccwpck_require__, 8414)),
    "org.osbuild.linux": () => __nccwpck_require__.e(/* import() */ 7536).then(__nccwpck_require__.bind(__nccwpck_require__, 7536)),
    "org.osbuild.rhel7": () => __nccwpck_require__.e(/* import() */ 3598).then(__nccwpck_require__.bind(__nccwpck_require__, 3598)),
    "org.osbuild.rhel81": () => __nccwpck_require__.e(/* import() */ 1224).then(__nccwpck_require__.bind(__nccwpck_require__, 1224)),
    "org.osbuild.rhel82": () => __nccwpck_require__.e(/* import() */ 9201).then(__nccwpck_require__.bind(__nccwpck_require__, 9201)),
    "org.osbuild.ubuntu1804": () => __nccwpck_require__.e(/* import() */ 6350).then(__nccwpck_require__.bind(__nccwpck_require__, 6350)),
};


/***/ }),

/***/ 3813:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _assemblers_load_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8318);
/* harmony import */ var _runners_load_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1668);
/* harmony import */ var _stages_load_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2490);
/* harmony import */ var _modules_context_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6304);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/**
 * The program that runs one module in the sandbox: `module-host stage|assembler|runner TYPE-OR-FILE`. Exit code 0, or 1 (the code a
 * StageFailure names) after telling the engine, over descriptor 3, what was thrown.
 */
const [, , kind = "", type = ""] = process.argv;
const controller = new AbortController();
process.once("SIGTERM", () => controller.abort());
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
            return module.run((0,_modules_context_js__WEBPACK_IMPORTED_MODULE_4__/* .createStageContext */ .A3)(readArguments(), host));
        }
        case "assembler": {
            const module = await load(_assemblers_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadAssemblers */ .Y);
            return module.run((0,_modules_context_js__WEBPACK_IMPORTED_MODULE_4__/* .createAssemblerContext */ .gR)(readArguments(), host));
        }
        case "runner": {
            const module = await load(_runners_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRunners */ .O);
            return module.prepare((0,_modules_context_js__WEBPACK_IMPORTED_MODULE_4__/* .createRunnerContext */ .Or)(host));
        }
        default:
            throw new Error(`module-host stage|assembler|runner TYPE: unknown kind '${kind}'`);
    }
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
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/run/osbuild/api/arguments", "utf8"));
}
async function openLoop(path, options) {
    const { requestLoop } = await __nccwpck_require__.e(/* import() */ 7677).then(__nccwpck_require__.bind(__nccwpck_require__, 7677)); // native code, which few modules need
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

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dh: () => (/* binding */ HostError)
/* harmony export */ });
/* unused harmony exports exitCodes, BuildError, UsageError, ManifestError, SourceError, StageError, ServiceError, StoreError, InterruptedError */
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


/***/ }),

/***/ 107:
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

/***/ 6304:
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
var command_line = __nccwpck_require__(107);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __nccwpck_require__(7063);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __nccwpck_require__(9053);
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
        locate: (url) => locate(url, { tree, inputs: given.inputs, mounts, mountRoot }),
        reportMetadata: (value) => host.reportMetadata(value),
        log: (line) => host.log(`${line}\n`),
    };
}
/** The context of an assembler, which osbuild runs as a stage whose input `tree` is the finished tree and whose tree is the output. */
function createAssemblerContext(given, host) {
    const { options, id, signal, exec, reportMetadata, log } = createStageContext(given, host);
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
        openLoop: (path, loop = {}) => host.openLoop(path, loop),
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
    const match = /^([a-z]+):\/\/([^/]*)(\/.*)?$/s.exec(url.includes("://") ? url : `tree://${url}`);
    if (match === null)
        throw new stage/* StageFailure */.B(`Cannot read the location '${url}': use tree:///PATH, mount://NAME/PATH or input://NAME/PATH`);
    const [, scheme, name = "", path = "/"] = match;
    const root = findRoot(scheme ?? "", name, places);
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

/***/ 7063:
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

/***/ 9053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   jh: () => (/* binding */ TreeError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9368);



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

/***/ 2490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadStages)
/* harmony export */ });
/** Loads one of the built-in stages. */
const loadStages = {
    "io.weldr.anaconda": () => __nccwpck_require__.e(/* import() */ 2043).then(__nccwpck_require__.bind(__nccwpck_require__, 2043)),
    "io.weldr.ansible": () => __nccwpck_require__.e(/* import() */ 3200).then(__nccwpck_require__.bind(__nccwpck_require__, 3200)),
    "io.weldr.dnf": () => __nccwpck_require__.e(/* import() */ 2992).then(__nccwpck_require__.bind(__nccwpck_require__, 2992)),
    "io.weldr.grub2": () => __nccwpck_require__.e(/* import() */ 6176).then(__nccwpck_require__.bind(__nccwpck_require__, 6176)),
    "io.weldr.locale": () => __nccwpck_require__.e(/* import() */ 7596).then(__nccwpck_require__.bind(__nccwpck_require__, 7596)),
    "io.weldr.noop": () => __nccwpck_require__.e(/* import() */ 686).then(__nccwpck_require__.bind(__nccwpck_require__, 686)),
    "io.weldr.remove-uniqueness": () => __nccwpck_require__.e(/* import() */ 8935).then(__nccwpck_require__.bind(__nccwpck_require__, 8935)),
    "io.weldr.script": () => __nccwpck_require__.e(/* import() */ 2701).then(__nccwpck_require__.bind(__nccwpck_require__, 2701)),
    "io.weldr.selinux": () => __nccwpck_require__.e(/* import() */ 9870).then(__nccwpck_require__.bind(__nccwpck_require__, 9870)),
    "io.weldr.systemd": () => __nccwpck_require__.e(/* import() */ 7479).then(__nccwpck_require__.bind(__nccwpck_require__, 7479)),
    "org.osbuild.anaconda": () => __nccwpck_require__.e(/* import() */ 4663).then(__nccwpck_require__.bind(__nccwpck_require__, 4663)),
    "org.osbuild.apt": () => __nccwpck_require__.e(/* import() */ 97).then(__nccwpck_require__.bind(__nccwpck_require__, 97)),
    "org.osbuild.authconfig": () => __nccwpck_require__.e(/* import() */ 8298).then(__nccwpck_require__.bind(__nccwpck_require__, 8298)),
    "org.osbuild.authselect": () => __nccwpck_require__.e(/* import() */ 2360).then(__nccwpck_require__.bind(__nccwpck_require__, 2360)),
    "org.osbuild.bfb": () => __nccwpck_require__.e(/* import() */ 4441).then(__nccwpck_require__.bind(__nccwpck_require__, 4441)),
    "org.osbuild.bootc.install-to-filesystem": () => __nccwpck_require__.e(/* import() */ 3498).then(__nccwpck_require__.bind(__nccwpck_require__, 3498)),
    "org.osbuild.bootc.install.config": () => __nccwpck_require__.e(/* import() */ 2998).then(__nccwpck_require__.bind(__nccwpck_require__, 2998)),
    "org.osbuild.bootctl.install.root": () => __nccwpck_require__.e(/* import() */ 2768).then(__nccwpck_require__.bind(__nccwpck_require__, 2768)),
    "org.osbuild.bootiso.mono": () => Promise.all(/* import() */[__nccwpck_require__.e(9553), __nccwpck_require__.e(3968)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3968)),
    "org.osbuild.bootupd": () => __nccwpck_require__.e(/* import() */ 6863).then(__nccwpck_require__.bind(__nccwpck_require__, 9244)),
    "org.osbuild.bootupd.gen-metadata": () => __nccwpck_require__.e(/* import() */ 5933).then(__nccwpck_require__.bind(__nccwpck_require__, 5933)),
    "org.osbuild.btrfs.subvol": () => __nccwpck_require__.e(/* import() */ 1258).then(__nccwpck_require__.bind(__nccwpck_require__, 1258)),
    "org.osbuild.buildstamp": () => __nccwpck_require__.e(/* import() */ 8057).then(__nccwpck_require__.bind(__nccwpck_require__, 8057)),
    "org.osbuild.chattr": () => __nccwpck_require__.e(/* import() */ 7578).then(__nccwpck_require__.bind(__nccwpck_require__, 7578)),
    "org.osbuild.chmod": () => __nccwpck_require__.e(/* import() */ 4227).then(__nccwpck_require__.bind(__nccwpck_require__, 4227)),
    "org.osbuild.chown": () => __nccwpck_require__.e(/* import() */ 813).then(__nccwpck_require__.bind(__nccwpck_require__, 813)),
    "org.osbuild.chrony": () => __nccwpck_require__.e(/* import() */ 9871).then(__nccwpck_require__.bind(__nccwpck_require__, 9871)),
    "org.osbuild.clevis.luks-bind": () => __nccwpck_require__.e(/* import() */ 1484).then(__nccwpck_require__.bind(__nccwpck_require__, 1484)),
    "org.osbuild.cloud-init": () => __nccwpck_require__.e(/* import() */ 860).then(__nccwpck_require__.bind(__nccwpck_require__, 860)),
    "org.osbuild.container-deploy": () => __nccwpck_require__.e(/* import() */ 6967).then(__nccwpck_require__.bind(__nccwpck_require__, 6967)),
    "org.osbuild.containers.storage.conf": () => __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 596)),
    "org.osbuild.containers.unit.create": () => __nccwpck_require__.e(/* import() */ 1860).then(__nccwpck_require__.bind(__nccwpck_require__, 1860)),
    "org.osbuild.copy": () => __nccwpck_require__.e(/* import() */ 8551).then(__nccwpck_require__.bind(__nccwpck_require__, 8551)),
    "org.osbuild.coreos.platform": () => __nccwpck_require__.e(/* import() */ 6214).then(__nccwpck_require__.bind(__nccwpck_require__, 6214)),
    "org.osbuild.cpio.out": () => __nccwpck_require__.e(/* import() */ 2057).then(__nccwpck_require__.bind(__nccwpck_require__, 2057)),
    "org.osbuild.createaddrsize": () => __nccwpck_require__.e(/* import() */ 3908).then(__nccwpck_require__.bind(__nccwpck_require__, 3908)),
    "org.osbuild.cron.script": () => __nccwpck_require__.e(/* import() */ 4649).then(__nccwpck_require__.bind(__nccwpck_require__, 4649)),
    "org.osbuild.crypttab": () => __nccwpck_require__.e(/* import() */ 4717).then(__nccwpck_require__.bind(__nccwpck_require__, 4717)),
    "org.osbuild.dd": () => __nccwpck_require__.e(/* import() */ 4162).then(__nccwpck_require__.bind(__nccwpck_require__, 4162)),
    "org.osbuild.debug-shell": () => __nccwpck_require__.e(/* import() */ 1140).then(__nccwpck_require__.bind(__nccwpck_require__, 1140)),
    "org.osbuild.discinfo": () => __nccwpck_require__.e(/* import() */ 411).then(__nccwpck_require__.bind(__nccwpck_require__, 411)),
    "org.osbuild.dmverity": () => __nccwpck_require__.e(/* import() */ 9138).then(__nccwpck_require__.bind(__nccwpck_require__, 9138)),
    "org.osbuild.dnf": () => __nccwpck_require__.e(/* import() */ 6052).then(__nccwpck_require__.bind(__nccwpck_require__, 6052)),
    "org.osbuild.dnf-automatic.config": () => __nccwpck_require__.e(/* import() */ 4668).then(__nccwpck_require__.bind(__nccwpck_require__, 4668)),
    "org.osbuild.dnf.config": () => __nccwpck_require__.e(/* import() */ 2370).then(__nccwpck_require__.bind(__nccwpck_require__, 2370)),
    "org.osbuild.dnf.module-config": () => __nccwpck_require__.e(/* import() */ 5751).then(__nccwpck_require__.bind(__nccwpck_require__, 5751)),
    "org.osbuild.dnf4.mark": () => __nccwpck_require__.e(/* import() */ 2247).then(__nccwpck_require__.bind(__nccwpck_require__, 2247)),
    "org.osbuild.dnf4.versionlock": () => __nccwpck_require__.e(/* import() */ 3879).then(__nccwpck_require__.bind(__nccwpck_require__, 3879)),
    "org.osbuild.dpkg": () => __nccwpck_require__.e(/* import() */ 3257).then(__nccwpck_require__.bind(__nccwpck_require__, 3257)),
    "org.osbuild.dracut": () => __nccwpck_require__.e(/* import() */ 8837).then(__nccwpck_require__.bind(__nccwpck_require__, 8837)),
    "org.osbuild.dracut.conf": () => __nccwpck_require__.e(/* import() */ 6877).then(__nccwpck_require__.bind(__nccwpck_require__, 6877)),
    "org.osbuild.erofs": () => __nccwpck_require__.e(/* import() */ 1807).then(__nccwpck_require__.bind(__nccwpck_require__, 1807)),
    "org.osbuild.error": () => __nccwpck_require__.e(/* import() */ 4678).then(__nccwpck_require__.bind(__nccwpck_require__, 4678)),
    "org.osbuild.experimental.ostree.config": () => __nccwpck_require__.e(/* import() */ 4484).then(__nccwpck_require__.bind(__nccwpck_require__, 4484)),
    "org.osbuild.fdo": () => __nccwpck_require__.e(/* import() */ 7683).then(__nccwpck_require__.bind(__nccwpck_require__, 7683)),
    "org.osbuild.firewall": () => __nccwpck_require__.e(/* import() */ 5142).then(__nccwpck_require__.bind(__nccwpck_require__, 5142)),
    "org.osbuild.first-boot": () => __nccwpck_require__.e(/* import() */ 8711).then(__nccwpck_require__.bind(__nccwpck_require__, 8711)),
    "org.osbuild.fix-bls": () => __nccwpck_require__.e(/* import() */ 2109).then(__nccwpck_require__.bind(__nccwpck_require__, 2109)),
    "org.osbuild.flatpak.build-import-bundle.oci": () => __nccwpck_require__.e(/* import() */ 6133).then(__nccwpck_require__.bind(__nccwpck_require__, 6133)),
    "org.osbuild.fstab": () => __nccwpck_require__.e(/* import() */ 2410).then(__nccwpck_require__.bind(__nccwpck_require__, 2410)),
    "org.osbuild.gcp.guest-agent.conf": () => __nccwpck_require__.e(/* import() */ 6638).then(__nccwpck_require__.bind(__nccwpck_require__, 6638)),
    "org.osbuild.greenboot": () => __nccwpck_require__.e(/* import() */ 5263).then(__nccwpck_require__.bind(__nccwpck_require__, 5263)),
    "org.osbuild.groups": () => __nccwpck_require__.e(/* import() */ 4826).then(__nccwpck_require__.bind(__nccwpck_require__, 4826)),
    "org.osbuild.grub2": () => __nccwpck_require__.e(/* import() */ 4662).then(__nccwpck_require__.bind(__nccwpck_require__, 4662)),
    "org.osbuild.grub2.d": () => __nccwpck_require__.e(/* import() */ 3887).then(__nccwpck_require__.bind(__nccwpck_require__, 3887)),
    "org.osbuild.grub2.debian": () => __nccwpck_require__.e(/* import() */ 2209).then(__nccwpck_require__.bind(__nccwpck_require__, 2209)),
    "org.osbuild.grub2.inst": () => __nccwpck_require__.e(/* import() */ 740).then(__nccwpck_require__.bind(__nccwpck_require__, 740)),
    "org.osbuild.grub2.iso": () => Promise.all(/* import() */[__nccwpck_require__.e(9553), __nccwpck_require__.e(1767)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1767)),
    "org.osbuild.grub2.iso.legacy": () => __nccwpck_require__.e(/* import() */ 6826).then(__nccwpck_require__.bind(__nccwpck_require__, 6826)),
    "org.osbuild.grub2.legacy": () => __nccwpck_require__.e(/* import() */ 83).then(__nccwpck_require__.bind(__nccwpck_require__, 83)),
    "org.osbuild.gunzip": () => __nccwpck_require__.e(/* import() */ 6039).then(__nccwpck_require__.bind(__nccwpck_require__, 6039)),
    "org.osbuild.gzip": () => __nccwpck_require__.e(/* import() */ 2194).then(__nccwpck_require__.bind(__nccwpck_require__, 2194)),
    "org.osbuild.hmac": () => __nccwpck_require__.e(/* import() */ 7097).then(__nccwpck_require__.bind(__nccwpck_require__, 7097)),
    "org.osbuild.hostname": () => __nccwpck_require__.e(/* import() */ 5663).then(__nccwpck_require__.bind(__nccwpck_require__, 5663)),
    "org.osbuild.idmap": () => __nccwpck_require__.e(/* import() */ 8845).then(__nccwpck_require__.bind(__nccwpck_require__, 8845)),
    "org.osbuild.ignition": () => __nccwpck_require__.e(/* import() */ 333).then(__nccwpck_require__.bind(__nccwpck_require__, 333)),
    "org.osbuild.implantisomd5": () => __nccwpck_require__.e(/* import() */ 3892).then(__nccwpck_require__.bind(__nccwpck_require__, 3892)),
    "org.osbuild.insights-client.config": () => __nccwpck_require__.e(/* import() */ 3959).then(__nccwpck_require__.bind(__nccwpck_require__, 3959)),
    "org.osbuild.isolinux": () => __nccwpck_require__.e(/* import() */ 2212).then(__nccwpck_require__.bind(__nccwpck_require__, 2212)),
    "org.osbuild.kernel-cmdline": () => __nccwpck_require__.e(/* import() */ 184).then(__nccwpck_require__.bind(__nccwpck_require__, 184)),
    "org.osbuild.kernel-cmdline.bls-append": () => __nccwpck_require__.e(/* import() */ 5622).then(__nccwpck_require__.bind(__nccwpck_require__, 5622)),
    "org.osbuild.keymap": () => __nccwpck_require__.e(/* import() */ 4081).then(__nccwpck_require__.bind(__nccwpck_require__, 4081)),
    "org.osbuild.kickstart": () => __nccwpck_require__.e(/* import() */ 7514).then(__nccwpck_require__.bind(__nccwpck_require__, 7514)),
    "org.osbuild.livesys": () => __nccwpck_require__.e(/* import() */ 3343).then(__nccwpck_require__.bind(__nccwpck_require__, 3343)),
    "org.osbuild.ln": () => __nccwpck_require__.e(/* import() */ 5224).then(__nccwpck_require__.bind(__nccwpck_require__, 5224)),
    "org.osbuild.locale": () => __nccwpck_require__.e(/* import() */ 144).then(__nccwpck_require__.bind(__nccwpck_require__, 144)),
    "org.osbuild.lorax-script": () => __nccwpck_require__.e(/* import() */ 2836).then(__nccwpck_require__.bind(__nccwpck_require__, 2836)),
    "org.osbuild.luks2.format": () => __nccwpck_require__.e(/* import() */ 9516).then(__nccwpck_require__.bind(__nccwpck_require__, 9516)),
    "org.osbuild.luks2.remove-key": () => __nccwpck_require__.e(/* import() */ 2421).then(__nccwpck_require__.bind(__nccwpck_require__, 2421)),
    "org.osbuild.lvm2.create": () => __nccwpck_require__.e(/* import() */ 7673).then(__nccwpck_require__.bind(__nccwpck_require__, 7673)),
    "org.osbuild.lvm2.metadata": () => __nccwpck_require__.e(/* import() */ 8476).then(__nccwpck_require__.bind(__nccwpck_require__, 8476)),
    "org.osbuild.machine-id": () => __nccwpck_require__.e(/* import() */ 8815).then(__nccwpck_require__.bind(__nccwpck_require__, 8815)),
    "org.osbuild.mkdir": () => __nccwpck_require__.e(/* import() */ 2035).then(__nccwpck_require__.bind(__nccwpck_require__, 2035)),
    "org.osbuild.mkfs.btrfs": () => __nccwpck_require__.e(/* import() */ 1404).then(__nccwpck_require__.bind(__nccwpck_require__, 1404)),
    "org.osbuild.mkfs.ext4": () => __nccwpck_require__.e(/* import() */ 1438).then(__nccwpck_require__.bind(__nccwpck_require__, 1438)),
    "org.osbuild.mkfs.fat": () => __nccwpck_require__.e(/* import() */ 2668).then(__nccwpck_require__.bind(__nccwpck_require__, 2668)),
    "org.osbuild.mkfs.xfs": () => __nccwpck_require__.e(/* import() */ 5696).then(__nccwpck_require__.bind(__nccwpck_require__, 5696)),
    "org.osbuild.mkinitcpio": () => __nccwpck_require__.e(/* import() */ 4675).then(__nccwpck_require__.bind(__nccwpck_require__, 4675)),
    "org.osbuild.mks390image": () => __nccwpck_require__.e(/* import() */ 1764).then(__nccwpck_require__.bind(__nccwpck_require__, 1764)),
    "org.osbuild.mkswap": () => __nccwpck_require__.e(/* import() */ 3033).then(__nccwpck_require__.bind(__nccwpck_require__, 3033)),
    "org.osbuild.modprobe": () => __nccwpck_require__.e(/* import() */ 2256).then(__nccwpck_require__.bind(__nccwpck_require__, 2256)),
    "org.osbuild.nginx.conf": () => __nccwpck_require__.e(/* import() */ 6058).then(__nccwpck_require__.bind(__nccwpck_require__, 6058)),
    "org.osbuild.nm.conf": () => __nccwpck_require__.e(/* import() */ 895).then(__nccwpck_require__.bind(__nccwpck_require__, 895)),
    "org.osbuild.nm.conn": () => __nccwpck_require__.e(/* import() */ 5031).then(__nccwpck_require__.bind(__nccwpck_require__, 5031)),
    "org.osbuild.noop": () => __nccwpck_require__.e(/* import() */ 9610).then(__nccwpck_require__.bind(__nccwpck_require__, 9610)),
    "org.osbuild.oci-archive": () => __nccwpck_require__.e(/* import() */ 8434).then(__nccwpck_require__.bind(__nccwpck_require__, 8434)),
    "org.osbuild.oscap.autotailor": () => __nccwpck_require__.e(/* import() */ 6038).then(__nccwpck_require__.bind(__nccwpck_require__, 6038)),
    "org.osbuild.oscap.remediation": () => __nccwpck_require__.e(/* import() */ 8369).then(__nccwpck_require__.bind(__nccwpck_require__, 8369)),
    "org.osbuild.ostree": () => __nccwpck_require__.e(/* import() */ 9532).then(__nccwpck_require__.bind(__nccwpck_require__, 9532)),
    "org.osbuild.ostree.aleph": () => __nccwpck_require__.e(/* import() */ 5902).then(__nccwpck_require__.bind(__nccwpck_require__, 5902)),
    "org.osbuild.ostree.commit": () => __nccwpck_require__.e(/* import() */ 397).then(__nccwpck_require__.bind(__nccwpck_require__, 397)),
    "org.osbuild.ostree.config": () => __nccwpck_require__.e(/* import() */ 6346).then(__nccwpck_require__.bind(__nccwpck_require__, 6346)),
    "org.osbuild.ostree.deploy": () => __nccwpck_require__.e(/* import() */ 6423).then(__nccwpck_require__.bind(__nccwpck_require__, 6423)),
    "org.osbuild.ostree.deploy.container": () => __nccwpck_require__.e(/* import() */ 8410).then(__nccwpck_require__.bind(__nccwpck_require__, 8410)),
    "org.osbuild.ostree.encapsulate": () => __nccwpck_require__.e(/* import() */ 1099).then(__nccwpck_require__.bind(__nccwpck_require__, 1099)),
    "org.osbuild.ostree.fillvar": () => __nccwpck_require__.e(/* import() */ 468).then(__nccwpck_require__.bind(__nccwpck_require__, 468)),
    "org.osbuild.ostree.genkey": () => __nccwpck_require__.e(/* import() */ 3649).then(__nccwpck_require__.bind(__nccwpck_require__, 3649)),
    "org.osbuild.ostree.grub2": () => __nccwpck_require__.e(/* import() */ 9974).then(__nccwpck_require__.bind(__nccwpck_require__, 9974)),
    "org.osbuild.ostree.init": () => __nccwpck_require__.e(/* import() */ 5230).then(__nccwpck_require__.bind(__nccwpck_require__, 5230)),
    "org.osbuild.ostree.init-fs": () => __nccwpck_require__.e(/* import() */ 1392).then(__nccwpck_require__.bind(__nccwpck_require__, 1392)),
    "org.osbuild.ostree.os-init": () => __nccwpck_require__.e(/* import() */ 5013).then(__nccwpck_require__.bind(__nccwpck_require__, 5013)),
    "org.osbuild.ostree.passwd": () => __nccwpck_require__.e(/* import() */ 9606).then(__nccwpck_require__.bind(__nccwpck_require__, 9606)),
    "org.osbuild.ostree.post-copy": () => __nccwpck_require__.e(/* import() */ 974).then(__nccwpck_require__.bind(__nccwpck_require__, 974)),
    "org.osbuild.ostree.preptree": () => __nccwpck_require__.e(/* import() */ 3433).then(__nccwpck_require__.bind(__nccwpck_require__, 3433)),
    "org.osbuild.ostree.pull": () => __nccwpck_require__.e(/* import() */ 5739).then(__nccwpck_require__.bind(__nccwpck_require__, 5739)),
    "org.osbuild.ostree.remotes": () => __nccwpck_require__.e(/* import() */ 8841).then(__nccwpck_require__.bind(__nccwpck_require__, 8841)),
    "org.osbuild.ostree.selinux": () => __nccwpck_require__.e(/* import() */ 52).then(__nccwpck_require__.bind(__nccwpck_require__, 52)),
    "org.osbuild.ostree.sign": () => __nccwpck_require__.e(/* import() */ 9353).then(__nccwpck_require__.bind(__nccwpck_require__, 9353)),
    "org.osbuild.ovf": () => __nccwpck_require__.e(/* import() */ 2394).then(__nccwpck_require__.bind(__nccwpck_require__, 2394)),
    "org.osbuild.pacman": () => __nccwpck_require__.e(/* import() */ 6768).then(__nccwpck_require__.bind(__nccwpck_require__, 6768)),
    "org.osbuild.pacman-keyring": () => __nccwpck_require__.e(/* import() */ 4238).then(__nccwpck_require__.bind(__nccwpck_require__, 4238)),
    "org.osbuild.pacman.conf": () => __nccwpck_require__.e(/* import() */ 6492).then(__nccwpck_require__.bind(__nccwpck_require__, 6492)),
    "org.osbuild.pacman.mirrorlist.conf": () => __nccwpck_require__.e(/* import() */ 7977).then(__nccwpck_require__.bind(__nccwpck_require__, 7977)),
    "org.osbuild.pam.limits.conf": () => __nccwpck_require__.e(/* import() */ 9968).then(__nccwpck_require__.bind(__nccwpck_require__, 9968)),
    "org.osbuild.parted": () => __nccwpck_require__.e(/* import() */ 9410).then(__nccwpck_require__.bind(__nccwpck_require__, 9410)),
    "org.osbuild.pki.update-ca-trust": () => __nccwpck_require__.e(/* import() */ 3237).then(__nccwpck_require__.bind(__nccwpck_require__, 3237)),
    "org.osbuild.pwquality.conf": () => __nccwpck_require__.e(/* import() */ 3312).then(__nccwpck_require__.bind(__nccwpck_require__, 3312)),
    "org.osbuild.qemu": () => __nccwpck_require__.e(/* import() */ 7714).then(__nccwpck_require__.bind(__nccwpck_require__, 7714)),
    "org.osbuild.resolv-conf": () => __nccwpck_require__.e(/* import() */ 1538).then(__nccwpck_require__.bind(__nccwpck_require__, 1538)),
    "org.osbuild.rhsm": () => __nccwpck_require__.e(/* import() */ 8292).then(__nccwpck_require__.bind(__nccwpck_require__, 8292)),
    "org.osbuild.rhsm.facts": () => __nccwpck_require__.e(/* import() */ 6125).then(__nccwpck_require__.bind(__nccwpck_require__, 6125)),
    "org.osbuild.rpm": () => __nccwpck_require__.e(/* import() */ 6530).then(__nccwpck_require__.bind(__nccwpck_require__, 6530)),
    "org.osbuild.rpm-ostree": () => __nccwpck_require__.e(/* import() */ 6032).then(__nccwpck_require__.bind(__nccwpck_require__, 6032)),
    "org.osbuild.rpm.macros": () => __nccwpck_require__.e(/* import() */ 9802).then(__nccwpck_require__.bind(__nccwpck_require__, 9802)),
    "org.osbuild.rpmkeys.import": () => __nccwpck_require__.e(/* import() */ 4502).then(__nccwpck_require__.bind(__nccwpck_require__, 4502)),
    "org.osbuild.script": () => __nccwpck_require__.e(/* import() */ 3401).then(__nccwpck_require__.bind(__nccwpck_require__, 3401)),
    "org.osbuild.selinux": () => __nccwpck_require__.e(/* import() */ 1322).then(__nccwpck_require__.bind(__nccwpck_require__, 1322)),
    "org.osbuild.selinux.config": () => __nccwpck_require__.e(/* import() */ 6188).then(__nccwpck_require__.bind(__nccwpck_require__, 6188)),
    "org.osbuild.sfdisk": () => __nccwpck_require__.e(/* import() */ 9302).then(__nccwpck_require__.bind(__nccwpck_require__, 9302)),
    "org.osbuild.sgdisk": () => __nccwpck_require__.e(/* import() */ 2725).then(__nccwpck_require__.bind(__nccwpck_require__, 2725)),
    "org.osbuild.shell.init": () => __nccwpck_require__.e(/* import() */ 6412).then(__nccwpck_require__.bind(__nccwpck_require__, 6412)),
    "org.osbuild.skopeo": () => __nccwpck_require__.e(/* import() */ 9735).then(__nccwpck_require__.bind(__nccwpck_require__, 9735)),
    "org.osbuild.squashfs": () => __nccwpck_require__.e(/* import() */ 2008).then(__nccwpck_require__.bind(__nccwpck_require__, 2008)),
    "org.osbuild.sshd.config": () => __nccwpck_require__.e(/* import() */ 2710).then(__nccwpck_require__.bind(__nccwpck_require__, 2710)),
    "org.osbuild.sysconfig": () => __nccwpck_require__.e(/* import() */ 7483).then(__nccwpck_require__.bind(__nccwpck_require__, 7483)),
    "org.osbuild.sysctld": () => __nccwpck_require__.e(/* import() */ 5966).then(__nccwpck_require__.bind(__nccwpck_require__, 5966)),
    "org.osbuild.systemd": () => __nccwpck_require__.e(/* import() */ 9091).then(__nccwpck_require__.bind(__nccwpck_require__, 9091)),
    "org.osbuild.systemd-journald": () => __nccwpck_require__.e(/* import() */ 7085).then(__nccwpck_require__.bind(__nccwpck_require__, 7085)),
    "org.osbuild.systemd-logind": () => __nccwpck_require__.e(/* import() */ 395).then(__nccwpck_require__.bind(__nccwpck_require__, 395)),
    "org.osbuild.systemd-repart.create": () => __nccwpck_require__.e(/* import() */ 4820).then(__nccwpck_require__.bind(__nccwpck_require__, 4820)),
    "org.osbuild.systemd-sysusers": () => __nccwpck_require__.e(/* import() */ 215).then(__nccwpck_require__.bind(__nccwpck_require__, 215)),
    "org.osbuild.systemd-sysusers.d": () => __nccwpck_require__.e(/* import() */ 2006).then(__nccwpck_require__.bind(__nccwpck_require__, 2006)),
    "org.osbuild.systemd.preset": () => __nccwpck_require__.e(/* import() */ 462).then(__nccwpck_require__.bind(__nccwpck_require__, 462)),
    "org.osbuild.systemd.unit": () => __nccwpck_require__.e(/* import() */ 4983).then(__nccwpck_require__.bind(__nccwpck_require__, 4983)),
    "org.osbuild.systemd.unit.create": () => __nccwpck_require__.e(/* import() */ 4185).then(__nccwpck_require__.bind(__nccwpck_require__, 4185)),
    "org.osbuild.tar": () => __nccwpck_require__.e(/* import() */ 7871).then(__nccwpck_require__.bind(__nccwpck_require__, 7871)),
    "org.osbuild.test": () => __nccwpck_require__.e(/* import() */ 7138).then(__nccwpck_require__.bind(__nccwpck_require__, 7138)),
    "org.osbuild.timezone": () => __nccwpck_require__.e(/* import() */ 8097).then(__nccwpck_require__.bind(__nccwpck_require__, 8097)),
    "org.osbuild.tmpfilesd": () => __nccwpck_require__.e(/* import() */ 1480).then(__nccwpck_require__.bind(__nccwpck_require__, 1480)),
    "org.osbuild.treeinfo": () => __nccwpck_require__.e(/* import() */ 8818).then(__nccwpck_require__.bind(__nccwpck_require__, 8818)),
    "org.osbuild.truncate": () => __nccwpck_require__.e(/* import() */ 3440).then(__nccwpck_require__.bind(__nccwpck_require__, 3440)),
    "org.osbuild.tuned": () => __nccwpck_require__.e(/* import() */ 1714).then(__nccwpck_require__.bind(__nccwpck_require__, 1714)),
    "org.osbuild.udev.rules": () => __nccwpck_require__.e(/* import() */ 529).then(__nccwpck_require__.bind(__nccwpck_require__, 529)),
    "org.osbuild.uki": () => __nccwpck_require__.e(/* import() */ 8632).then(__nccwpck_require__.bind(__nccwpck_require__, 8632)),
    "org.osbuild.untar": () => __nccwpck_require__.e(/* import() */ 7742).then(__nccwpck_require__.bind(__nccwpck_require__, 7742)),
    "org.osbuild.update-crypto-policies": () => __nccwpck_require__.e(/* import() */ 9664).then(__nccwpck_require__.bind(__nccwpck_require__, 9664)),
    "org.osbuild.users": () => __nccwpck_require__.e(/* import() */ 6819).then(__nccwpck_require__.bind(__nccwpck_require__, 6819)),
    "org.osbuild.vagrant": () => __nccwpck_require__.e(/* import() */ 7429).then(__nccwpck_require__.bind(__nccwpck_require__, 7429)),
    "org.osbuild.waagent.conf": () => __nccwpck_require__.e(/* import() */ 5989).then(__nccwpck_require__.bind(__nccwpck_require__, 5989)),
    "org.osbuild.write-device": () => __nccwpck_require__.e(/* import() */ 702).then(__nccwpck_require__.bind(__nccwpck_require__, 702)),
    "org.osbuild.wsl-distribution.conf": () => __nccwpck_require__.e(/* import() */ 6477).then(__nccwpck_require__.bind(__nccwpck_require__, 6477)),
    "org.osbuild.wsl.conf": () => __nccwpck_require__.e(/* import() */ 8736).then(__nccwpck_require__.bind(__nccwpck_require__, 8736)),
    "org.osbuild.xorrisofs": () => __nccwpck_require__.e(/* import() */ 6738).then(__nccwpck_require__.bind(__nccwpck_require__, 6738)),
    "org.osbuild.xz": () => __nccwpck_require__.e(/* import() */ 6848).then(__nccwpck_require__.bind(__nccwpck_require__, 6848)),
    "org.osbuild.yum": () => __nccwpck_require__.e(/* import() */ 7209).then(__nccwpck_require__.bind(__nccwpck_require__, 7209)),
    "org.osbuild.yum.config": () => __nccwpck_require__.e(/* import() */ 3209).then(__nccwpck_require__.bind(__nccwpck_require__, 3209)),
    "org.osbuild.yum.repos": () => __nccwpck_require__.e(/* import() */ 9622).then(__nccwpck_require__.bind(__nccwpck_require__, 9622)),
    "org.osbuild.zip": () => __nccwpck_require__.e(/* import() */ 5543).then(__nccwpck_require__.bind(__nccwpck_require__, 5543)),
    "org.osbuild.zipl": () => __nccwpck_require__.e(/* import() */ 3571).then(__nccwpck_require__.bind(__nccwpck_require__, 3571)),
    "org.osbuild.zipl.inst": () => __nccwpck_require__.e(/* import() */ 5017).then(__nccwpck_require__.bind(__nccwpck_require__, 5017)),
    "org.osbuild.zstd": () => __nccwpck_require__.e(/* import() */ 1193).then(__nccwpck_require__.bind(__nccwpck_require__, 1193)),
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
/******/ var __webpack_exports__ = __nccwpck_require__(3813);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
