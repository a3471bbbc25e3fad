export const id = 500;
export const ids = [500];
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
const exports = { value: "NAME", multiple: true, help: "Pipeline to export (default: what the manifest means)" };
const commands = [
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
            "stage-timeout": { value: "SECONDS", help: "End a stage that takes longer" },
            "cache-max-size": { value: "SIZE", help: "Most the store may take: 20GB, 512MiB, unlimited" },
            "install-dependencies": { help: "Install host tools that are missing" },
            break: { value: "GLOB", optionalValue: "*", help: "Open a shell in the sandbox before stages of this type or id" },
            monitor: { value: "NAME", help: "LogMonitor, JSONSeqMonitor or NullMonitor" },
            "monitor-fd": { value: "N", help: "Descriptor the monitor writes to" },
            json,
            quiet: { short: "q", help: "Print only the end" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(430), __webpack_require__.e(584), __webpack_require__.e(318), __webpack_require__.e(523), __webpack_require__.e(601), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 32296))).buildCommand(input, world),
    },
    {
        name: "validate",
        summary: "Check manifests: every problem, where it is",
        positionals: "MANIFEST...",
        minimum: 1,
        maximum: Number.POSITIVE_INFINITY,
        flags: { libdir, json },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(584), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 74088))).validateCommand(input, world),
    },
    {
        name: "inspect",
        summary: "Print a manifest with the ids of all its stages",
        positionals: "MANIFEST",
        minimum: 1,
        maximum: 1,
        flags: { libdir, json },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(584), __webpack_require__.e(988)]).then(__webpack_require__.bind(__webpack_require__, 19988))).inspectCommand(input, world),
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
            matrix: { help: "Print jobs for a CI, in waves, that build what the manifests share once" },
            sources: { value: "FILE", help: "Sources of a manifest of 2020" },
            "build-env": { value: "FILE", help: "Build environment below that of a manifest of 2020" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(430), __webpack_require__.e(584), __webpack_require__.e(389)]).then(__webpack_require__.bind(__webpack_require__, 66389))).planCommand(input, world),
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
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(430), __webpack_require__.e(516)]).then(__webpack_require__.bind(__webpack_require__, 33516))).bootCommand(input, world),
    },
    {
        name: "modules",
        summary: "List the modules, or tell all about one",
        positionals: "[TYPE]",
        minimum: 0,
        maximum: 1,
        flags: { libdir, json },
        run: async (input, world) => (await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 25408))).modulesCommand(input, world),
    },
    {
        name: "tree-diff",
        summary: "Compare two folders entry by entry",
        positionals: "BEFORE AFTER",
        minimum: 2,
        maximum: 2,
        flags: {},
        run: async (input, world) => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 72421))).treeDiffCommand(input, world),
    },
    {
        name: "store",
        summary: "Look after sealed trees: list, show ID, verify, prune, export ID DIR, pack ID FILE, import FILE...",
        positionals: "ACTION [ARGUMENT...]",
        minimum: 1,
        maximum: Number.POSITIVE_INFINITY,
        flags: {
            store,
            json,
            repair: { help: "verify: delete what is damaged and everything built on it" },
            "max-size": { value: "SIZE", help: "prune: what may stay (default 20 GB, or half the disk if that is less)" },
            since: { value: "ID", help: "pack: only what the tree adds to this one (default none: all of it)" },
        },
        run: async (input, world) => (await Promise.all(/* import() */[__webpack_require__.e(430), __webpack_require__.e(318), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 24932))).storeCommand(input, world),
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
        const text = error instanceof TypeError ? error.message.split(". ")[0] : String(error);
        throw new errors/* UsageError */.eb(`Cannot read the arguments of '${command.name}': ${text}`, {
            hint: `osbuild-action ${command.name} --help lists what it takes`,
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
/** Help of one command. */
function describeCommand(command) {
    const flags = Object.entries(command.flags).map(([name, flag]) => [describeFlag(name, flag), flag.help]);
    const width = Math.max(0, ...flags.map(([text]) => text.length)) + 2;
    return [
        `Usage: osbuild-action ${command.name} [FLAGS] ${command.positionals}`.trimEnd(),
        "",
        command.summary,
        "",
        ...(flags.length > 0 ? ["Flags:"] : []),
        ...flags.map(([text, help]) => `  ${text.padEnd(width)}${help}`),
        "",
    ].join("\n");
}
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
            world.out(describeProgram(commands));
            return first === undefined ? errors/* exitCodes */.hS.usage : errors/* exitCodes */.hS.ok;
        }
        if (first === "--version") {
            world.out(`${world.version}\n`);
            return errors/* exitCodes */.hS.ok;
        }
        const { command, parameters } = chooseCommand(commands, first, rest);
        if (parameters.includes("--help") || parameters.includes("-h")) {
            world.out(describeCommand(command));
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
    throw new errors/* UsageError */.eb(`There is no command '${first}'`, {
        hint: `Commands: ${commands.map((command) => command.name).join(", ")}`,
    });
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
function describeProgram(commands) {
    const width = Math.max(...commands.map((command) => command.name.length)) + 2;
    return [
        "Usage: osbuild-action COMMAND [FLAGS] ARGUMENTS",
        "",
        "Builds operating system images from a manifest.",
        "",
        "Commands:",
        ...commands.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
        "",
        "osbuild-action COMMAND --help tells what a command takes.",
        "",
    ].join("\n");
}


/***/ }),

/***/ 5500:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50208);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16326);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60213);



/** The command line. */
await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommandLine */ .r)(_cli_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P, process.argv.slice(2), `osbuild-action ${(0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .T)()}`);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 16326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _cli_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98630);
/* harmony import */ var _cli_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78400);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);




/** Reads the world, runs a command of `commands`, sets the exit code. `version` is the whole line that `--version` prints. */
async function runCommandLine(commands, args, version) {
    const interrupt = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(signal, () => interrupt.abort(new Error(`Got ${signal}`)));
    }
    // A reader that went away (`| head`) is no failure of ours.
    process.stdout.on("error", (error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).includes("EPIPE"))
            process.exit(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.ok);
    });
    process.exitCode = await (0,_cli_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)(commands, args, {
        args,
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        env: process.env,
        terminal: {
            interactive: process.stderr.isTTY === true && process.env.TERM !== "dumb",
            color: (process.env.NO_COLOR ?? "") === "",
            columns: () => process.stderr.columns ?? 80,
        },
        signal: interrupt.signal,
        version,
        openMonitor: (descriptor) => (text) => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor === undefined ? 2 : Number(descriptor), text);
        },
        loadCatalogue: async (libdirs) => (0,_cli_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .extendCatalogue */ .k6)((await Promise.all(/* import() */[__webpack_require__.e(388), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 94388))).catalogue, libdirs),
    });
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


/***/ })

};
