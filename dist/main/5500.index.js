export const id = 5500;
export const ids = [5500];
export const modules = {

/***/ 50208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** Every command. What a command needs loads when it runs. */
const libdir = {
    value: "DIR",
    multiple: true,
    short: "l",
    help: "Folder of extra modules, searched before the built-in ones",
};
const store = { value: "DIR", help: "Folder of sealed trees and fetched content (default .osbuild)" };
const json = { help: "Print the result as JSON" };
const refreshAfter = { value: "DAYS", help: "Run stages with network again when their trees are older (0: always)" };
const exports = { value: "NAME", multiple: true, help: "Pipeline to export (default: what the manifest means)" };
const commands = [
    {
        name: "new",
        summary: "Write a manifest to start from, with comments, that builds as it is",
        positionals: "[FILE]",
        minimum: 0,
        maximum: 1,
        flags: {
            distribution: {
                value: "NAME",
                short: "d",
                help: "debian-12, debian-13, ubuntu-24.04, or rpm with --repository (default debian-12)",
            },
            format: {
                value: "FORMAT",
                short: "f",
                help: "qcow2, raw, raw.xz, vmdk, vdi, vhd, vhdx, tar, tar.gz, tar.xz or oci (default qcow2)",
            },
            size: { value: "SIZE", help: "Size of the disk: 2GiB, 10GB (default 2GiB)" },
            hostname: { value: "NAME", help: "Host name, and name of the image (default: the distribution)" },
            user: { value: "NAME", help: "User who may log in and use sudo (default admin)" },
            "ssh-key": { value: "FILE", help: "Public key of that user" },
            package: { value: "NAME", multiple: true, help: "Package to install beside what the image needs" },
            repository: { value: "URL", help: "rpm: where `repodata` is" },
            key: { value: "FILE", help: "rpm: the armoured key that its packages are signed with" },
            arch: { value: "x64|arm64", help: "Architecture of the image (default: this machine's)" },
        },
        run: async (input, world) => (await __webpack_require__.e(/* import() */ 4377).then(__webpack_require__.bind(__webpack_require__, 94377))).newCommand(input, world),
    },
    {
        name: "build",
        summary: "Build what a manifest describes",
        positionals: "MANIFEST",
        minimum: 1,
        maximum: 1,
        flags: {
            store,
            cache: { value: "DIR", help: "The same as --store" },
            "output-directory": { value: "DIR", help: "Where exports go, each in a folder of its name (default output)" },
            export: exports,
            checkpoint: {
                value: "GLOB",
                multiple: true,
                help: "Seal trees only after these pipelines, stage ids or types (default: after every stage)",
            },
            libdir,
            sources: { value: "FILE", help: "Sources of a manifest of 2020" },
            secrets: { value: "FILE", help: "Secrets for sources of a manifest of 2020" },
            "build-env": { value: "FILE", help: "Build environment below that of a manifest of 2020" },
            input: { value: "DIR", help: "Folder that the first stage of a manifest of 2019 reads" },
            output: { value: "DIR", help: "Empty folder that the last stage of a manifest of 2019 fills" },
            "refresh-after": refreshAfter,
            "stage-timeout": { value: "SECONDS", help: "End a stage that takes longer" },
            jobs: { value: "N", help: "Most pipelines to run at once (default: as many as there are processors)" },
            "cache-max-size": { value: "SIZE", help: "Most the store may take: 20GB, 512MiB, unlimited" },
            "install-dependencies": { help: "Install host tools that are missing" },
            timeline: { value: "FILE", help: "Write an HTML page that shows what took how long" },
            break: { value: "GLOB", optionalValue: "*", help: "Open a shell in the sandbox before stages of this type or id" },
            monitor: { value: "NAME", help: "LogMonitor, JSONSeqMonitor or NullMonitor" },
            "monitor-fd": { value: "N", help: "Descriptor the monitor writes to" },
            json,
            quiet: { short: "q", help: "Print only the end" },
        },
        run: async (input, world) => {
            (await __webpack_require__.e(/* import() */ 9886).then(__webpack_require__.bind(__webpack_require__, 29886))).enterNamespace(input, world);
            return (await Promise.all(/* import() */[__webpack_require__.e(6164), __webpack_require__.e(9277), __webpack_require__.e(5663), __webpack_require__.e(3760), __webpack_require__.e(4947), __webpack_require__.e(2731), __webpack_require__.e(2803)]).then(__webpack_require__.bind(__webpack_require__, 12803))).buildCommand(input, world);
        },
    },
    {
        name: "validate",
        summary: "Check manifests: every problem, where it is",
        positionals: "MANIFEST...",
        minimum: 1,
        maximum: Number.POSITIVE_INFINITY,
        flags: { libdir, json },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(6164), __webpack_require__.e(4088)]).then(__webpack_require__.bind(__webpack_require__, 74088))).validateCommand(input, world),
    },
    {
        name: "inspect",
        summary: "Print a manifest with the ids of all its stages",
        positionals: "MANIFEST",
        minimum: 1,
        maximum: 1,
        flags: { libdir, json },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(6164), __webpack_require__.e(9988)]).then(__webpack_require__.bind(__webpack_require__, 19988))).inspectCommand(input, world),
    },
    {
        name: "plan",
        summary: "Tell what a build would do: what is cached, what runs and why, what is fetched, what the host lacks",
        positionals: "MANIFEST...",
        minimum: 1,
        maximum: Number.POSITIVE_INFINITY,
        flags: {
            store,
            export: exports,
            libdir,
            json,
            "refresh-after": refreshAfter,
            matrix: { help: "Print jobs for a CI, in waves, that build what the manifests share once" },
            sources: { value: "FILE", help: "Sources of a manifest of 2020" },
            "build-env": { value: "FILE", help: "Build environment below that of a manifest of 2020" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(6164), __webpack_require__.e(3760), __webpack_require__.e(2498)]).then(__webpack_require__.bind(__webpack_require__, 66389))).planCommand(input, world),
    },
    {
        name: "lock",
        summary: "Pin the packages a manifest names: print it with their URLs and checksums, so that every build installs the same",
        positionals: "MANIFEST | --diff OLD NEW",
        minimum: 1,
        maximum: 2,
        flags: {
            output: { value: "FILE", short: "o", help: "Write the lock to this file" },
            diff: { help: "Tell which packages differ between two locks" },
            libdir,
            json,
            quiet: { short: "q", help: "Say nothing while package lists are read" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(2831), __webpack_require__.e(3483), __webpack_require__.e(6164), __webpack_require__.e(8423), __webpack_require__.e(2425)]).then(__webpack_require__.bind(__webpack_require__, 62425))).lockCommand(input, world),
    },
    {
        name: "verify",
        summary: "Build twice, each time from nothing and under other conditions, and tell whether the images are the same bits",
        positionals: "MANIFEST",
        minimum: 1,
        maximum: 1,
        flags: {
            store: { value: "DIR", help: "Where fetched content is taken from and kept (default .osbuild); its trees are not used" },
            export: exports,
            libdir,
            keep: { value: "DIR", help: "Keep both builds in this folder" },
            json,
            quiet: { short: "q", help: "Print only the end" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(6854), __webpack_require__.e(6164), __webpack_require__.e(9277), __webpack_require__.e(5663), __webpack_require__.e(3760), __webpack_require__.e(4947), __webpack_require__.e(2731), __webpack_require__.e(1491)]).then(__webpack_require__.bind(__webpack_require__, 71491))).verifyCommand(input, world),
    },
    {
        name: "report",
        summary: "Tell what an image is made of: partitions, filesystems, biggest packages and folders, changes since another image",
        positionals: "IMAGE",
        minimum: 1,
        maximum: 1,
        flags: { against: { value: "IMAGE", help: "Also tell what changed since this image" }, json },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(6854), __webpack_require__.e(9277), __webpack_require__.e(5435), __webpack_require__.e(9333)]).then(__webpack_require__.bind(__webpack_require__, 49333))).reportCommand(input, world),
    },
    {
        name: "sbom",
        summary: "List what is installed in an image, as SPDX 2.3 or CycloneDX 1.6",
        positionals: "IMAGE",
        minimum: 1,
        maximum: 1,
        flags: {
            format: { value: "spdx|cyclonedx", help: "Form of the list (default spdx)" },
            output: { value: "FILE", short: "o", help: "Write the list to this file" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(6854), __webpack_require__.e(9277), __webpack_require__.e(5435), __webpack_require__.e(295)]).then(__webpack_require__.bind(__webpack_require__, 60295))).sbomCommand(input, world),
    },
    {
        name: "boot",
        summary: "Start an image in QEMU and wait for a text on its serial console",
        positionals: "IMAGE",
        minimum: 1,
        maximum: 1,
        flags: {
            expect: { value: "REGEX", help: "Text that must appear (default 'login:')" },
            timeout: { value: "SECONDS", help: "How long to wait (default 300)" },
            firmware: { value: "bios|uefi", help: "Firmware of the machine (default bios)" },
            arch: { value: "x64|arm64", help: "Architecture of the machine (default: this one's)" },
            format: { value: "FORMAT", help: "Format of the image (default: as qemu-img sees it)" },
            memory: { value: "MIB", help: "Memory of the machine in MiB (default 1024)" },
            "no-kvm": { help: "Do not use KVM" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(6854), __webpack_require__.e(3516)]).then(__webpack_require__.bind(__webpack_require__, 33516))).bootCommand(input, world),
    },
    {
        name: "modules",
        summary: "List the modules, or tell all about one",
        positionals: "[TYPE]",
        minimum: 0,
        maximum: 1,
        flags: { libdir, json },
        run: async (input, world) => (await __webpack_require__.e(/* import() */ 5408).then(__webpack_require__.bind(__webpack_require__, 25408))).modulesCommand(input, world),
    },
    {
        name: "tree-diff",
        summary: "Compare two folders entry by entry",
        positionals: "BEFORE AFTER",
        minimum: 2,
        maximum: 2,
        flags: {},
        run: async (input, world) => (await __webpack_require__.e(/* import() */ 6828).then(__webpack_require__.bind(__webpack_require__, 76828))).treeDiffCommand(input, world),
    },
    {
        name: "store",
        summary: "Look after sealed trees: list, show ID, verify, prune, export ID DIR, pack ID FILE, import FILE...",
        positionals: "ACTION [ARGUMENT...]",
        choices: ["list", "show", "verify", "prune", "export", "pack", "import"],
        minimum: 1,
        maximum: Number.POSITIVE_INFINITY,
        flags: {
            store,
            json,
            repair: { help: "verify: delete what is damaged and everything built on it" },
            "max-size": { value: "SIZE", help: "prune: what may stay (default 20 GB, or half the disk if that is less)" },
            since: { value: "ID", help: "pack: only what the tree adds to this one (default none: all of it)" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(5663), __webpack_require__.e(8269)]).then(__webpack_require__.bind(__webpack_require__, 24932))).storeCommand(input, world),
    },
    {
        name: "completion",
        summary: "Print the completion of a shell: bash, zsh or fish",
        positionals: "SHELL",
        choices: ["bash", "zsh", "fish"],
        minimum: 1,
        maximum: 1,
        flags: {},
        run: async (input, world) => (await __webpack_require__.e(/* import() */ 7453).then(__webpack_require__.bind(__webpack_require__, 7453))).completionCommand(input, world, commands),
    },
];


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

/***/ 5500:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50208);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45627);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60213);



/** The command line. */
await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommandLine */ .r)(_cli_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P, process.argv.slice(2), `osbuild-action ${(0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .T)()}`);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 60213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The file that starts a program of the host: its starter beside the bundle, or its source when this runs from the sources. */
function programPath(name) {
    const isSource = import.meta.filename.endsWith(".ts");
    return isSource ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, `${name}.ts`) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "..", `${name}.js`);
}
/** Version of the package, from its package.json: two folders up from the bundle and from the sources alike. */
function packageVersion() {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "..", "..", "package.json"), "utf8");
    return JSON.parse(text).version;
}


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


/***/ })

};
