export const id = 504;
export const ids = [504];
export const modules = {

/***/ 45138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ osbuildCommand),
  X: () => (/* binding */ osbuildVersion)
});

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/manifest/canonical.js
var canonical = __webpack_require__(22429);
// EXTERNAL MODULE: ./src/manifest/load.js + 25 modules
var load = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/pipeline/checkpoints.js
var checkpoints = __webpack_require__(93443);
// EXTERNAL MODULE: ./src/results.js
var src_results = __webpack_require__(17243);
;// CONCATENATED MODULE: ./src/cli/osbuild-result.js

/** The result of a build as `osbuild --json` writes it, by the format of the manifest. */
function describeResult(manifest, report) {
    return manifest.format === "2" ? describeFormat2(manifest, report) : describeFormat1(manifest, report);
}
function describeFormat2(manifest, report) {
    const results = report.pipelines.map((pipeline) => [pipeline.name, pipeline.stages.map(describeLogEntry)]);
    const common = { sources: describeSources(report.sources), log: Object.fromEntries(results) };
    if (report.success)
        return { type: "result", success: true, metadata: (0,src_results/* collectMetadata */.um)(manifest, report), ...common };
    return { type: "error", success: false, error: describeError(report), ...common };
}
function describeLogEntry({ id, type, output, success, error }) {
    return { id, type, output, ...(success ? {} : { success, ...(error && { error: describeFault(error) }) }) };
}
function describeError({ pipelines, sources }) {
    const stage = pipelines.flatMap((pipeline) => pipeline.stages).find(({ success }) => !success);
    if (stage !== undefined) {
        const { id, type, output, error } = stage;
        const details = { stage: { id, type, output, error: error === undefined ? null : describeFault(error) } };
        return { type: "org.osbuild.error.stage", details };
    }
    const source = sources.find(({ success }) => !success);
    return { type: "org.osbuild.error.source", details: { source: { type: source?.type, output: source?.output } } };
}
function describeFault(error) {
    return { type: error.type, data: error.data ?? { value: error.message } };
}
function describeSources(sources) {
    const byType = sources.map(({ type, items }) => [type, items.map(({ checksum, cached, error }) => ({ cached, checksum, error }))]);
    return { success: sources.every(({ success }) => success), ...Object.fromEntries(byType) };
}
/** Format 1 and older nest the builds that ran. */
function describeFormat1(manifest, report) {
    const find = (name) => report.pipelines.find((pipeline) => pipeline.name === name);
    const stagesOf = (name) => find(name)?.stages.map((stage) => describeStage(stage, find(name)?.metadata ?? {}));
    const build = describeBuilds(manifest.pipelines, stagesOf);
    const [stages, assembler] = [stagesOf("tree"), stagesOf("assembler")?.[0]];
    return { success: report.success, ...build, ...(stages && { stages }), ...(assembler !== undefined && { assembler }) };
}
/** Innermost first in the manifest, outermost first here. */
function describeBuilds(pipelines, stagesOf) {
    let described = {};
    for (const { name } of pipelines.filter((pipeline) => /^build(-build)*$/.test(pipeline.name))) {
        const stages = stagesOf(name);
        if (stages !== undefined || Object.keys(described).length > 0)
            described = { build: { ...described, stages } };
    }
    return described;
}
function describeStage(stage, metadata) {
    const { id, type, success, output, error } = stage;
    return { id, type, success, error: error === undefined ? null : describeFault(error), output, metadata: metadata[id] ?? {} };
}

// EXTERNAL MODULE: ./src/cli/program.js + 1 modules
var program = __webpack_require__(78400);
// EXTERNAL MODULE: ./src/cli/run-build.js + 6 modules
var run_build = __webpack_require__(42731);
;// CONCATENATED MODULE: ./src/cli/osbuild.js







/**
 * osbuild's own command line over this engine, for programs that drive `osbuild`: the same flags, exit codes and results. What differs
 * from the reference is on the page docs/osbuild.md.
 */
/** The version of osbuild whose manifests, results and flags these are; programs compare it. */
const osbuildVersion = 191;
/** `osbuild [FLAGS] MANIFEST`. */
const osbuildCommand = {
    name: "osbuild",
    summary: "Build operating system images",
    positionals: "MANIFEST",
    minimum: 1,
    maximum: 1,
    flags: {
        cache: { value: "DIR", help: "Folder of sealed trees and fetched content" },
        store: { value: "DIR", help: "The same as --cache" },
        libdir: { value: "DIR", short: "l", multiple: true, help: "Folder of modules, searched before the built-in ones" },
        "cache-max-size": { value: "SIZE", help: "Most the store may take" },
        checkpoint: { value: "ID", multiple: true, help: "Keep the trees after these pipelines or stages" },
        export: { value: "ID", multiple: true, help: "Pipeline to export" },
        "in-vm": { value: "ID", multiple: true, help: "Not supported" },
        json: { help: "Print the result as JSON" },
        "output-directory": { value: "DIR", help: "Where exports go" },
        inspect: { help: "Print the manifest with its ids and end" },
        monitor: { value: "NAME", help: "LogMonitor, JSONSeqMonitor or NullMonitor" },
        "monitor-fd": { value: "N", help: "Descriptor the monitor writes to (default 1)" },
        "stage-timeout": { value: "SECONDS", help: "End a stage that takes longer" },
        break: { value: "ID", optionalValue: "*", help: "Open a shell before stages of this type or id" },
        rundir: { value: "DIR", help: "Accepted; not used" },
        quiet: { short: "q", help: "Print nothing" },
    },
    run: runOsbuild,
};
async function runOsbuild(input, given) {
    const world = { ...given, openMonitor: (descriptor) => given.openMonitor(descriptor ?? "1") };
    if (input.has("in-vm"))
        throw new errors/* UsageError */.eb("Cannot build in a virtual machine: --in-vm is not supported", {
            hint: "Leave it out: stages run in the sandbox of this host",
        });
    try {
        if (input.has("inspect"))
            return await inspect(input, world);
        return await buildAs(input, world);
    }
    catch (error) {
        if (!(error instanceof errors/* ManifestError */.Sh) || !input.has("json"))
            throw error;
        world.out(`${JSON.stringify(describeValidation(error))}\n`);
        return error.exitCode;
    }
}
async function inspect(input, world) {
    const { manifest } = await (0,run_build/* loadNamedManifest */.X8)(input, world);
    world.out(`${(0,canonical/* formatJson */.IB)((0,load/* describeManifest */.FK)(manifest, { ids: true }))}\n`);
    return errors/* exitCodes */.hS.ok;
}
async function buildAs(input, world) {
    (0,run_build/* checkBuildFlags */.OM)(input);
    const exports = input.values("export");
    if (exports.length > 0 && input.value("output-directory") === undefined) {
        world.err("Need --output-directory for --export\n");
        return errors/* exitCodes */.hS.failed;
    }
    if (exports.length === 0)
        return describeOnly(input, world);
    const { manifest, report } = await (0,run_build/* runBuild */.cM)(input, world).catch((error) => {
        throw error instanceof errors/* UsageError */.eb ? new LateUsageError(error.message, { hint: error.hint, cause: error }) : error;
    });
    if (input.has("json"))
        world.out(`${JSON.stringify(describeResult(manifest, report))}\n`);
    else if (!input.has("quiet")) {
        const lines = manifest.pipelines.map(({ name, id }) => `  ${`${name}:`.padEnd(10)}\t${id}\n`);
        world.out(report.success ? `\nPipelines\n${lines.join("")}` : "\nFailed\n");
    }
    return report.success ? errors/* exitCodes */.hS.ok : errors/* exitCodes */.hS.failed;
}
/** osbuild ends with 2 for arguments and manifests it cannot read, with 1 when a manifest has no such pipeline or checkpoint. */
class LateUsageError extends errors/* BuildError */.zS {
    code = "E_USAGE";
}
/** Without exports nothing is built. */
async function describeOnly(input, world) {
    const { manifest } = await (0,run_build/* loadNamedManifest */.X8)(input, world);
    if ((0,checkpoints/* findUnmatchedPatterns */.cj)(input.values("checkpoint"), manifest.pipelines).length > 0) {
        world.err("No checkpoints matched provided patterns!\n");
        return errors/* exitCodes */.hS.failed;
    }
    const result = { type: "result", success: true, metadata: {}, sources: { success: true }, log: {} };
    if (input.has("json"))
        world.out(`${JSON.stringify(manifest.format === "2" ? result : { success: true })}\n`);
    return errors/* exitCodes */.hS.ok;
}
function describeValidation({ problems }) {
    return {
        type: "https://osbuild.org/validation-error",
        title: "JSON Schema validation failed",
        success: false,
        errors: problems.map((problem) => ({ message: (0,program/* describeProblem */.BJ)(problem).trimEnd(), path: splitPath(problem.path) })),
    };
}
/** `.pipelines[0].name` as `["pipelines", 0, "name"]`. */
function splitPath(path) {
    const steps = path.matchAll(/\.'([^']*)'|\.([^.[\]]+)|\[(\d+)\]/g);
    return Array.from(steps, ([, quoted, plain, index]) => (index === undefined ? (quoted ?? plain ?? "") : Number(index)));
}


/***/ }),

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BJ: () => (/* binding */ describeProblem),
  mB: () => (/* binding */ runProgram)
});

// UNUSED EXPORTS: describeError

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/monitor/width.js
var width = __webpack_require__(76372);
// EXTERNAL MODULE: ./src/schema/closest.js
var schema_closest = __webpack_require__(3226);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/cli/command.js




/** Parses what follows the command's name. Throws `UsageError` that names the flag. */
function parseCommand(command, args) {
    const options = Object.fromEntries(Object.entries(command.flags).map(([name, flag]) => [
        name,
        {
            type: flag.value === undefined ? "boolean" : "string",
            multiple: true,
            ...(flag.short && { short: flag.short }),
        },
    ]));
    const expanded = args.map((arg) => expandOptional(command, arg));
    const { values, positionals } = parse(command, expanded, options);
    for (const [name, flag] of Object.entries(command.flags)) {
        if (!flag.multiple && (values[name]?.length ?? 0) > 1)
            throw new errors/* UsageError */.eb(`Flag '--${name}' was given more than once`);
    }
    checkPositionals(command, positionals);
    const texts = (flag) => (values[flag] ?? []).map(String);
    return { positionals, value: (flag) => texts(flag)[0], values: texts, has: (flag) => values[flag] !== undefined };
}
function parse(command, args, options) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], options: options ?? {}, allowPositionals: true });
        return { values: values, positionals };
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error).split(/\. |\n/)[0] ?? "";
        const unknown = /'--([^'=]+)'/.exec(text)?.[1] ?? "";
        const closest = unknown in command.flags ? undefined : (0,schema_closest/* findClosest */.R)(unknown, Object.keys(command.flags));
        throw new errors/* UsageError */.eb(`Cannot read the arguments of '${command.name}': ${text}`, {
            hint: closest === undefined ? `osbuild-action ${command.name} --help lists what it takes` : `Did you mean '--${closest}'?`,
        });
    }
}
function expandOptional(command, arg) {
    const flag = arg.startsWith("--") ? command.flags[arg.slice(2)] : undefined;
    return flag?.optionalValue === undefined ? arg : `${arg}=${flag.optionalValue}`;
}
function checkPositionals(command, positionals) {
    const usage = `Usage: osbuild-action ${command.name} ${command.positionals}`;
    if (positionals.length < command.minimum)
        throw new errors/* UsageError */.eb(`Command '${command.name}' needs ${command.positionals}`, { hint: usage });
    if (positionals.length > command.maximum)
        throw new errors/* UsageError */.eb(`Command '${command.name}' takes no argument '${positionals[command.maximum]}'`, { hint: usage });
}
/** Help of one command, in lines that fit `columns`. */
function describeCommand(command, columns) {
    const flags = Object.entries(command.flags).map(([name, flag]) => [describeFlag(name, flag), flag.help]);
    return [
        ...(0,width/* wrap */.LV)(`Usage: osbuild-action ${command.name} [FLAGS] ${command.positionals}`.trimEnd(), columns),
        "",
        ...(0,width/* wrap */.LV)(command.summary, columns),
        "",
        ...(flags.length > 0 ? ["Flags:"] : []),
        ...(0,width/* formatTerms */.tW)(flags, columns),
        "",
    ].join("\n");
}
/** A flag as help and manual write it: `-q, --quiet`, `--store DIR`, `--break[=GLOB]`. */
function describeFlag(name, flag) {
    const short = flag.short === undefined ? "" : `-${flag.short}, `;
    if (flag.optionalValue !== undefined)
        return `${short}--${name}[=${flag.value}]`;
    return `${short}--${name}${flag.value === undefined ? "" : ` ${flag.value}`}${flag.multiple ? " ..." : ""}`;
}

;// CONCATENATED MODULE: ./src/cli/program.js




/** Finds the command, runs it, says what went wrong; answers the exit code. Never throws. */
async function runProgram(commands, args, world) {
    try {
        const [first, ...rest] = args;
        if (first === undefined || first === "help" || first === "--help" || first === "-h") {
            world.out(describeProgram(commands, helpColumns(world)));
            return first === undefined ? errors/* exitCodes */.hS.usage : errors/* exitCodes */.hS.ok;
        }
        if (first === "--version") {
            world.out(`${world.version}\n`);
            return errors/* exitCodes */.hS.ok;
        }
        const { command, parameters } = chooseCommand(commands, first, rest);
        if (parameters.includes("--help") || parameters.includes("-h")) {
            world.out(describeCommand(command, helpColumns(world)));
            return errors/* exitCodes */.hS.ok;
        }
        return await command.run(parseCommand(command, parameters), world);
    }
    catch (error) {
        const shown = world.signal.aborted && !(error instanceof errors/* BuildError */.zS) ? new errors/* InterruptedError */.p4("Interrupted") : error;
        world.err(describeError(shown));
        return shown instanceof errors/* BuildError */.zS ? shown.exitCode : errors/* exitCodes */.hS.failed;
    }
}
/** `build` is what a person means who names a manifest and no command. */
function chooseCommand(commands, first, rest) {
    const named = commands.find((command) => command.name === first);
    if (named !== undefined)
        return { command: named, parameters: rest };
    const build = commands.find((command) => command.name === "build");
    const looksLikeFile = first.startsWith("-") || /[./]/.test(first);
    if (build !== undefined && looksLikeFile)
        return { command: build, parameters: [first, ...rest] };
    const names = commands.map((command) => command.name);
    throw new errors/* UsageError */.eb(`There is no command '${first}'`, { hint: (0,schema_closest/* didYouMean */.a)(first, names) ?? `Commands: ${names.join(", ")}` });
}
/** An error as a person reads it: what failed, where, what to do; a stack only for bugs. */
function describeError(error) {
    if (error instanceof errors/* ManifestError */.Sh)
        return `${error.problems.map(describeProblem).join("")}${error.message}\n${describeHint(error.hint)}`;
    if (error instanceof errors/* BuildError */.zS)
        return `Error: ${error.message}\n${describeHint(error.hint)}`;
    const text = typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : String(error);
    return `This is a bug in osbuild-action, please report it with what follows:\n${text}\n`;
}
/** One problem: `file:line:column: path: message`. */
function describeProblem(problem) {
    const where = `${problem.file}:${problem.line}:${problem.column}`;
    return `${where}: ${problem.path}: ${problem.message}\n${describeHint(problem.hint)}`;
}
function describeHint(hint) {
    return hint === undefined ? "" : `  ${hint}\n`;
}
/** Lines longer than this are hard to read, however wide the terminal. */
const mostColumns = 110;
function helpColumns({ terminal }) {
    return Math.min(terminal.columns(), mostColumns);
}
function describeProgram(commands, columns) {
    return [
        ...(0,width/* wrap */.LV)("Usage: osbuild-action COMMAND [FLAGS] ARGUMENTS", columns),
        "",
        ...(0,width/* wrap */.LV)("Builds operating system images from a manifest.", columns),
        "",
        "Commands:",
        ...(0,width/* formatTerms */.tW)(commands.map(({ name, summary }) => [name, summary]), columns),
        "",
        ...(0,width/* wrap */.LV)("osbuild-action COMMAND --help tells what a command takes.", columns),
        "",
    ].join("\n");
}


/***/ }),

/***/ 45627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./src/cli/documents.js
var documents = __webpack_require__(98630);
// EXTERNAL MODULE: ./src/cli/program.js + 1 modules
var program = __webpack_require__(78400);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/monitor/write-descriptor.js


/** How long to wait for a reader that is behind. */
const pauseMs = 5;
/** Writes all of a text to a descriptor, in order and before it returns, also to a pipe that does not block and whose reader is slow. */
function writeDescriptor(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== "EAGAIN")
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
        }
    }
}

;// CONCATENATED MODULE: ./src/entry/command-line.js






/** Reads the world, runs a command of `commands`, sets the exit code. `version` is the whole line that `--version` prints. */
async function runCommandLine(commands, args, version) {
    const interrupt = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(signal, () => interrupt.abort(new Error(`Got ${signal}`)));
    }
    // A reader that went away (`| head`) is no failure of ours.
    process.stdout.on("error", (error) => {
        if ((0,errors/* messageOf */.bD)(error).includes("EPIPE"))
            process.exit(errors/* exitCodes */.hS.ok);
    });
    process.exitCode = await (0,program/* runProgram */.mB)(commands, args, {
        args,
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        env: process.env,
        terminal: {
            interactive: process.stderr.isTTY === true && process.env.TERM !== "dumb",
            color: (process.env.NO_COLOR ?? "") === "",
            columns: () => process.stderr.columns || 80, // 0 where a terminal does not say
        },
        signal: interrupt.signal,
        version,
        openMonitor,
        loadCatalogue: async (libdirs) => (0,documents/* extendCatalogue */.k6)((await Promise.all(/* import() */[__webpack_require__.e(8423), __webpack_require__.e(2233), __webpack_require__.e(6128)]).then(__webpack_require__.bind(__webpack_require__, 92233))).catalogue, libdirs),
    });
    (0,external_node_module_.flushCompileCache)();
    // Tidying up a heap that is about to vanish takes longer than many a command.
    if (process.stdout.writableLength + process.stderr.writableLength === 0)
        process.exit();
}
function openMonitor(descriptor) {
    const number = descriptor === undefined ? 2 : Number(descriptor);
    try {
        (0,external_node_fs_.fstatSync)(number);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`Cannot use --monitor-fd '${descriptor}': ${(0,errors/* reasonOf */.A3)(error)}`, {
            hint: "Open the descriptor for writing in the program that starts this one",
        });
    }
    return (text) => writeDescriptor(number, text);
}


/***/ }),

/***/ 50504:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_osbuild_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45138);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45627);


/** The command line under osbuild's own name: no commands, only its flags. */
const args = process.argv.slice(2);
await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommandLine */ .r)([_cli_osbuild_js__WEBPACK_IMPORTED_MODULE_0__/* .osbuildCommand */ .C], args[0] === "--version" ? args : ["osbuild", ...args], `osbuild ${_cli_osbuild_js__WEBPACK_IMPORTED_MODULE_0__/* .osbuildVersion */ .X}`);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 16986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   Sh: () => (/* binding */ ManifestError),
/* harmony export */   Zu: () => (/* binding */ StageError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   p4: () => (/* binding */ InterruptedError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
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
class UsageError extends BuildError {
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
class SourceError extends BuildError {
    code = "E_SOURCE";
}
/** A stage or assembler that failed; thrown only where a failed result must end a program. */
class StageError extends BuildError {
    code = "E_STAGE";
}
/** An input, device, mount or host service that could not be opened for a stage; the stage fails with it. */
class ServiceError extends BuildError {
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
class InterruptedError extends BuildError {
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

/***/ 76372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   tW: () => (/* binding */ formatTerms)
/* harmony export */ });
/* unused harmony export widthOf */
/** Text in the width of a terminal. */
/** Columns a text takes: wide characters (CJK, emoji) take two, combining marks none. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
}
/** The beginning of a text that fits; an ellipsis stands for the rest. */
function clip(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    let kept = "";
    let width = 0;
    for (const character of text) {
        width += columnsOf(character);
        if (width > columns - 1)
            break;
        kept += character;
    }
    return columns < 1 ? "" : `${kept}…`;
}
/** Lines of whole words, none wider than `columns` unless one word is. */
function wrap(text, columns) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && widthOf(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
/** Two columns: terms, and what they mean. Where there is no room beside the terms, the meaning goes below. */
function formatTerms(terms, columns) {
    const left = Math.max(0, ...terms.map(([term]) => widthOf(term))) + 4;
    const isNarrow = columns - left < 24;
    const indent = " ".repeat(isNarrow ? 6 : left);
    return terms.flatMap(([term, meaning]) => {
        const lines = wrap(meaning, columns - indent.length);
        if (isNarrow)
            return [`  ${term}`, ...lines.map((line) => `${indent}${line}`)];
        return lines.map((line, index) => (index === 0 ? `  ${term}`.padEnd(left) : indent) + line);
    });
}
function columnsOf(character) {
    if (/^\p{Mn}|^\p{Cf}/u.test(character))
        return 0;
    return /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u.test(character)
        ? 2
        : 1;
}


/***/ }),

/***/ 17243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ findImages),
/* harmony export */   aU: () => (/* binding */ findIds),
/* harmony export */   um: () => (/* binding */ collectMetadata)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The exported files that are images: an export that has folders is a tree and has none, and what lay beside them before is none either. */
async function findImages(report, notes) {
    const images = [];
    for (const { pipeline, path, files } of report.exports) {
        for (const name of files)
            images.push({ pipeline, name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name), ...(await notes.readFacts(path, name)) });
    }
    return images;
}
/** Ids a person may want to quote: of the last tree that is no image, and of what was exported. */
function findIds(manifest, report) {
    const trees = manifest.pipelines.filter((pipeline) => pipeline.stages.every((stage) => stage.kind === "stage"));
    const exported = report.exports.map(({ id }) => id);
    const below = trees.findLast(({ id }) => id !== null && !exported.includes(id));
    return { treeId: below?.id ?? trees.at(-1)?.id ?? null, outputId: report.exports.at(-1)?.id ?? null };
}
/** What stages reported, by pipeline and stage type; of two stages of one type the later wins, key by key. */
function collectMetadata(manifest, report) {
    const all = Object.assign({}, ...report.pipelines.map((pipeline) => pipeline.metadata));
    const named = manifest.pipelines.map((pipeline) => {
        const byType = {};
        for (const { type, id } of pipeline.stages) {
            if (Object.hasOwn(all, id))
                byType[type] = { ...byType[type], ...all[id] };
        }
        return [pipeline.name, byType];
    });
    return Object.fromEntries(named.filter(([, stages]) => Object.keys(stages).length > 0));
}


/***/ })

};
