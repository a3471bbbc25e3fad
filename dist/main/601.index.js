export const id = 601;
export const ids = [601,516];
export const modules = {

/***/ 33516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootCommand: () => (/* binding */ bootCommand),
  parseSeconds: () => (/* binding */ parseSeconds)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ../../node_modules/execa/index.js + 137 modules
var execa = __webpack_require__(92430);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/boot/machine.js


/** Program and arguments of QEMU: the image is never written to, the serial console is standard output, no network. */
function describeMachine(options) {
    const arm = options.architecture === "arm64";
    const accelerator = options.kvm ? "kvm" : "tcg";
    return {
        program: arm ? "qemu-system-aarch64" : "qemu-system-x86_64",
        args: [
            ...["-machine", `${arm ? "virt" : "q35"},accel=${accelerator}`],
            ...["-cpu", options.kvm ? "host" : "max"],
            ...["-m", String(options.memoryMiB), "-smp", "2"],
            ...["-nodefaults", "-nographic", "-no-reboot", "-snapshot"],
            ...["-serial", "stdio", "-monitor", "none", "-nic", "none"],
            ...["-drive", `file=${escapeOption(options.image)},format=${options.format},if=virtio,discard=ignore`],
            ...firmwareArguments(options),
        ],
    };
}
function firmwareArguments(options) {
    if (options.firmware === "bios")
        return [];
    const flash = (path, readOnly) => [
        "-drive",
        `if=pflash,format=raw,${readOnly ? "readonly=on," : ""}file=${escapeOption(path ?? "")}`,
    ];
    return [...flash(options.firmwarePath, true), ...flash(options.variablesPath, false)];
}
/** UEFI code and variables as distributions install them. Throws `HostError` when there are none. */
function requireFirmware(architecture) {
    const candidates = {
        x64: [
            ["/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd"],
            ["/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd"],
            ["/usr/share/edk2/ovmf/OVMF_CODE.fd", "/usr/share/edk2/ovmf/OVMF_VARS.fd"],
        ],
        arm64: [["/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd"]],
    }[architecture];
    for (const [code = "", variables = ""] of candidates) {
        if ((0,external_node_fs_.existsSync)(code) && (0,external_node_fs_.existsSync)(variables))
            return { code, variables };
    }
    throw new errors/* HostError */.dh("Cannot start an image with UEFI: this host has no firmware for it", {
        hint: `Run: sudo apt-get install -y ${architecture === "x64" ? "ovmf" : "qemu-efi-aarch64"}`,
    });
}
/** A comma in a path ends a QEMU option unless it is doubled. */
function escapeOption(path) {
    return path.replaceAll(",", ",,");
}

;// CONCATENATED MODULE: ./src/boot/boot.js
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








/** Boots an image. The image is not changed; nothing is left behind. */
async function boot(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!(0,external_node_fs_.existsSync)(request.image))
            throw new errors/* UsageError */.eb(`Cannot boot '${request.image}': there is no such file`);
        const scratch = __addDisposableResource(env_1, await openScratch(), true);
        const machine = await planMachine(request, scratch.path);
        const accelerated = request.kvm ?? startsGuests(machine);
        return await watch({ ...machine, kvm: accelerated }, request);
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
async function planMachine(request, scratch) {
    const { image, firmware, architecture, memoryMiB } = request;
    const format = request.format ?? (await detectFormat(image));
    const plan = { image, firmware, architecture, memoryMiB, format, kvm: false };
    if (firmware === "bios")
        return plan;
    const { code, variables } = requireFirmware(architecture);
    const variablesPath = (0,external_node_path_.join)(scratch, "variables.fd");
    (0,external_node_fs_.copyFileSync)(variables, variablesPath);
    return { ...plan, firmwarePath: code, variablesPath };
}
/** A host may offer /dev/kvm without hardware behind it (nested, paravirtual): stock kernels hang there, so the CPU's own word counts. */
function startsGuests(machine) {
    if (machine.architecture !== process.arch || !isWritable("/dev/kvm"))
        return false;
    return machine.architecture === "arm64" || /^flags\s*:.*\b(vmx|svm)\b/m.test((0,external_node_fs_.readFileSync)("/proc/cpuinfo", "utf8"));
}
async function watch(machine, request) {
    const startedAt = performance.now();
    const { program, args } = describeMachine(machine);
    const stop = new AbortController();
    const signal = AbortSignal.any([request.signal, stop.signal]);
    const child = (0,execa/* execa */.Ho)(program, args, {
        reject: false,
        cancelSignal: signal,
        forceKillAfterDelay: 1000,
        stdin: "ignore",
        buffer: { stdout: false },
        timeout: request.timeoutMs,
    });
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let console = "";
    let match;
    child.stdout.on("data", (chunk) => {
        const text = decoder.write(chunk);
        request.onConsole(text);
        console = (console + text).slice(-65_536);
        match ??= request.expect.exec(console)?.[0];
        if (match !== undefined)
            stop.abort();
    });
    const result = await child;
    request.signal.throwIfAborted();
    if (result.code === "ENOENT")
        throw missingMachine(program);
    return {
        match,
        ended: match !== undefined ? "matched" : result.timedOut ? "timeout" : "exited",
        durationMs: performance.now() - startedAt,
        accelerator: machine.kvm ? "kvm" : "tcg",
        message: result.stderr.split("\n").slice(-5).join("\n"),
    };
}
async function detectFormat(image) {
    const result = await (0,execa/* execa */.Ho)("qemu-img", ["info", "--output=json", image], { reject: false });
    if (result.code === "ENOENT")
        throw missingMachine("qemu-img");
    if (result.exitCode !== 0)
        throw new errors/* UsageError */.eb(`Cannot boot '${image}': ${result.stderr.split("\n")[0]}`);
    const info = JSON.parse(result.stdout);
    return typeof info === "object" && info !== null && "format" in info ? String(info.format) : "raw";
}
function missingMachine(program) {
    const name = program === "qemu-img" ? "qemu-utils" : program === "qemu-system-aarch64" ? "qemu-system-arm" : "qemu-system-x86";
    return new errors/* HostError */.dh(`Cannot boot: this host lacks ${program}`, {
        hint: `Run: sudo apt-get install -y --no-install-recommends ${name}`,
    });
}
function isWritable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
async function openScratch() {
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "osbuild-action-boot-"));
    return { path, [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}

// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
;// CONCATENATED MODULE: ./src/cli/boot.js




/** `boot IMAGE --expect REGEX`: passes only when the text appears on the serial console. */
async function bootCommand(input, world) {
    const [image = ""] = input.positionals;
    const result = await boot({
        image,
        format: input.value("format"),
        expect: parseExpectation(input.value("expect") ?? "login:"),
        firmware: parseChoice(input.value("firmware") ?? "bios", "--firmware", [
            "bios",
            "uefi",
        ]),
        architecture: parseChoice(input.value("arch") ?? process.arch, "--arch", [
            "x64",
            "arm64",
        ]),
        timeoutMs: parseSeconds(input.value("timeout") ?? "300", "--timeout") * 1000,
        memoryMiB: parseSeconds(input.value("memory") ?? "1024", "--memory"),
        kvm: input.has("no-kvm") ? false : undefined,
        signal: world.signal,
        onConsole: (text) => world.out((0,external_node_util_.stripVTControlCharacters)(text)),
    });
    const how = `(${result.accelerator === "kvm" ? "KVM" : "TCG"}, ${(0,units/* formatDuration */.a3)(result.durationMs)})`;
    if (result.match !== undefined) {
        world.err(`\nBooted: '${result.match}' appeared ${how}\n`);
        return errors/* exitCodes */.hS.ok;
    }
    const end = result.ended === "timeout" ? "the time was up" : `QEMU ended${result.message === "" ? "" : `: ${result.message}`}`;
    world.err(`\nError: The expected text never appeared: ${end} ${how}\n`);
    return errors/* exitCodes */.hS.failed;
}
function parseExpectation(text) {
    try {
        return new RegExp(text, "m");
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`Cannot read --expect '${text}': ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: "Write a JavaScript regular expression",
        });
    }
}
function parseChoice(text, flag, choices) {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    throw new errors/* UsageError */.eb(`Cannot use ${flag} '${text}'`, { hint: `Use one of ${choices.join(", ")}` });
}
/** A whole positive number of a flag. */
function parseSeconds(text, flag) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new errors/* UsageError */.eb(`Cannot use ${flag} '${text}'`, { hint: "Write a whole number above 0" });
}


/***/ }),

/***/ 38601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ loadNamedManifest),
  c: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/engine.js + 56 modules
var src_engine = __webpack_require__(12371);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ../../node_modules/execa/index.js + 137 modules
var execa = __webpack_require__(92430);
;// CONCATENATED MODULE: ./src/host/elevate.js


/** Returns when the process is root; otherwise runs the same program as root through sudo, when that needs no password. */
function becomeRoot(say) {
    if (process.getuid?.() === 0)
        return;
    const probe = (0,execa/* execaSync */.Kc)("sudo", ["-n", "true"], { reject: false, stdio: "ignore" });
    if (probe.exitCode !== 0 || process.execve === undefined) {
        throw new errors/* HostError */.dh("Cannot build: stages run in namespaces that only root can make", {
            hint: "Run the same command with sudo",
        });
    }
    say("Running as root through sudo");
    const program = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
    process.execve("/usr/bin/sudo", ["sudo", "-n", "--", ...program], {
        PATH: process.env.PATH ?? "",
        TERM: process.env.TERM ?? "dumb",
    });
}

// EXTERNAL MODULE: ./src/host/namespace.js
var namespace = __webpack_require__(24455);
// EXTERNAL MODULE: ./src/host/tools.js
var tools = __webpack_require__(48203);
// EXTERNAL MODULE: ./src/manifest/load.js + 25 modules
var load = __webpack_require__(38584);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/manifest/json.js
var json = __webpack_require__(85653);
;// CONCATENATED MODULE: ./src/monitor/json-sequence.js


/**
 * osbuild's JSONSeqMonitor: one JSON text per record (RFC 7464), for programs that drive `osbuild`. A context is written whole once
 * and named by its id afterwards.
 */
const maximumOutput = 31_000;
/** Writes records. `now` answers seconds since 1970. */
function jsonSequenceMonitor(write, now = () => Date.now() / 1000) {
    const known = new Set();
    const progress = { manifest: "", total: 0, done: 0, pipeline: undefined, stagesDone: 0 };
    return (event) => {
        advance(progress, event);
        const described = describeProgress(progress);
        for (const { context, ...message } of describeEvent(event, progress)) {
            write(`\u001e${JSON.stringify(prune({ ...message, context: describeContext(context, known), progress: described, timestamp: now() }))}\n`);
        }
        if (event.kind === "pipeline-finished")
            progress.pipeline = undefined;
    };
}
function advance(progress, event) {
    if (event.kind === "build-started")
        Object.assign(progress, { manifest: event.manifest, total: event.pipelines + event.sources });
    if (event.kind === "pipeline-started")
        Object.assign(progress, { pipeline: event.pipeline, stagesDone: 0 });
    if (event.kind === "stage-finished")
        progress.stagesDone += 1;
    if (event.kind === "source-finished" || event.kind === "pipeline-finished")
        progress.done += 1;
}
function describeProgress({ pipeline, total, done, stagesDone }) {
    const inner = pipeline === undefined ? {} : { progress: { name: `pipeline: ${pipeline.name}`, total: pipeline.stages, done: stagesDone } };
    return { name: "pipelines/sources", total, done, ...inner };
}
function describeEvent(event, { manifest, pipeline }) {
    const program = contextOf("osbuild.main_cli");
    const monitor = (stage) => contextOf("osbuild.monitor", pipeline, stage);
    switch (event.kind) {
        case "build-started":
            return [{ context: program, message: `starting ${manifest}` }];
        case "build-finished":
            return [{ context: program, message: `manifest ${manifest} ${event.success ? "finished successfully" : "failed"}\n` }];
        case "notice":
        case "source-progress":
            return [{ context: contextOf("osbuild.monitor"), message: event.message }];
        case "source-started":
            return [{ context: sourceContext(event), message: `Starting pipeline source ${event.type}` }];
        case "source-finished":
            return [
                { context: sourceContext(event), message: `Finished module source ${event.type}`, result: describeSource(event) },
                { context: sourceContext(event), message: `Finished pipeline ${event.type}` },
            ];
        case "pipeline-started":
            return [{ context: monitor(), message: `Starting pipeline ${event.pipeline.name}` }];
        case "pipeline-finished":
            return [{ context: monitor(), message: `Finished pipeline ${event.pipeline}` }];
        case "stage-started":
            return [
                { context: monitor(event.stage), message: `Starting module ${event.stage.type}`, options: toPlain(event.stage.options) },
            ];
        case "stage-output":
            return [{ context: contextOf(`stages/${event.stage.type}`, pipeline, event.stage), message: event.text }];
        case "stage-finished":
            return [{ context: monitor(event.stage), ...describeFinished(event.stage, event.result) }];
        case "stage-cached":
        case "checkpoint-sealed":
        case "export-finished":
            return [];
    }
}
function describeFinished(stage, result) {
    return {
        message: `Finished module ${stage.type}`,
        result: describeResult(result),
        duration: result.durationMs / 1000,
        options: toPlain(stage.options),
        metadata: result.metadata,
    };
}
function contextOf(origin, pipeline, stage) {
    return {
        origin,
        pipeline: {
            name: pipeline?.name ?? null,
            id: pipeline?.id ?? null,
            stage: { name: stage?.type ?? null, id: stage?.id ?? null },
        },
    };
}
function sourceContext(event) {
    return contextOf("osbuild.monitor", { name: `source ${event.type}`, id: event.id });
}
function describeContext(context, known) {
    const id = contextId(context);
    if (known.has(id))
        return { id };
    known.add(id);
    return { ...context, id };
}
/** sha256 over the context as Python writes it with sorted keys. */
function contextId({ origin, pipeline }) {
    const text = (value) => JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const stage = `{"id": ${text(pipeline.stage.id)}, "name": ${text(pipeline.stage.name)}}`;
    const whole = `{"origin": ${text(origin)}, "pipeline": {"id": ${text(pipeline.id)}, "name": ${text(pipeline.name)}, "stage": ${stage}}}`;
    return (0,external_node_crypto_.createHash)("sha256").update(whole).digest("hex");
}
function describeResult({ type, id, success, output, error }) {
    const cut = output.length - maximumOutput;
    const shown = cut > 0 ? `[...${cut} bytes hidden...]\n${output.slice(cut)}` : output;
    return {
        name: type,
        id,
        success,
        output: shown,
        error: error === undefined ? null : { type: error.type, data: error.data ?? { value: error.message } },
    };
}
function describeSource(event) {
    return {
        name: `source ${event.type}`,
        source_type: event.type,
        success: event.success,
        output: `source ${event.type} finished ${event.success ? "successfully" : `unsuccessfully: ${event.error ?? ""}`}`,
        results: event.items.map(({ checksum, cached, error }) => ({
            success: error === undefined,
            metadata: { checksum, cached },
            error: error ?? "",
        })),
    };
}
/** Nothing and empty text are left out of objects, and objects that this empties; osbuild's readers rely on it. */
function prune(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined && item !== "");
    return Object.fromEntries(entries.map(([key, item]) => [key, prune(item)]));
}
/** A manifest's value as plain data. */
function toPlain(value) {
    if (value instanceof json/* JsonNumber */.W)
        return Number(value.source);
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, item]) => [key, toPlain(item)]));
    return Array.isArray(value) ? value.map(toPlain) : value;
}

// EXTERNAL MODULE: ./src/monitor/plain.js
var plain = __webpack_require__(67876);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
;// CONCATENATED MODULE: ./src/monitor/terminal.js



const terminal_frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
/** The live view: finished things stay as lines, what runs now is one line that is rewritten with its last output. */
function terminalMonitor(terminal) {
    let running;
    let frame = 0;
    const paint = (code, text) => (terminal.color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const clear = () => terminal.write("\r\u001b[K");
    const draw = () => {
        if (running === undefined)
            return;
        frame = (frame + 1) % terminal_frames.length;
        const time = (0,units/* formatDuration */.a3)(performance.now() - running.startedAt);
        const text = `${terminal_frames[frame]} ${running.title} ${time}${running.tail === "" ? "" : `  ${running.tail}`}`;
        terminal.write(`\r\u001b[K${clip(text, terminal.columns() - 1)}`);
    };
    const timer = setInterval(draw, 100);
    timer.unref();
    const line = (text) => {
        clear();
        terminal.write(`${text}\n`);
        draw();
    };
    const show = (event) => {
        switch (event.kind) {
            case "stage-started":
                running = { title: ((0,plain/* describeEvent */.gN)(event) ?? "").trim(), startedAt: performance.now(), tail: "" };
                return draw();
            case "stage-output":
                if (running !== undefined)
                    running.tail = lastLine(event.text) ?? running.tail;
                return;
            case "source-progress":
                running ??= { title: `Source ${event.type}`, startedAt: performance.now(), tail: "" };
                running.tail = event.message;
                return;
            case "stage-finished":
                running = undefined;
                return line(`${event.result.success ? paint(32, "✓") : paint(31, "✗")} ${((0,plain/* describeEvent */.gN)(event) ?? "").trim()}`);
            case "source-finished":
                running = undefined;
                return line(`${event.success ? paint(32, "✓") : paint(31, "✗")} ${event.type} ${((0,plain/* describeEvent */.gN)(event) ?? "").trim()}`);
            case "stage-cached":
                return line(paint(2, `• ${((0,plain/* describeEvent */.gN)(event) ?? "").trim()}`));
            default: {
                const text = (0,plain/* describeEvent */.gN)(event);
                if (text !== undefined)
                    line(event.kind === "pipeline-started" ? paint(1, text) : text);
            }
        }
    };
    return Object.assign(show, {
        [Symbol.dispose]: () => {
            clearInterval(timer);
            if (running !== undefined)
                clear();
        },
    });
}
function lastLine(text) {
    return text
        .split(/[\r\n]/)
        .map((line) => (0,external_node_util_.stripVTControlCharacters)(line)
        .replaceAll(/\p{Cc}/gu, "")
        .trim())
        .findLast((line) => line !== "");
}
function clip(text, columns) {
    return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}

// EXTERNAL MODULE: ./src/store/prune.js
var store_prune = __webpack_require__(91439);
// EXTERNAL MODULE: ./src/cli/boot.js + 2 modules
var boot = __webpack_require__(33516);
// EXTERNAL MODULE: ./src/cli/documents.js
var documents = __webpack_require__(98630);
;// CONCATENATED MODULE: ./src/cli/run-build.js
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















/** Loads and builds the manifest that a command line names. */
async function runBuild(input, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Without root the manifest is checked first, so that its problems need none; with root the program starts again at once.
        const descriptor = Number(input.value("monitor-fd") ?? 2);
        if (!Number.isInteger(descriptor))
            throw new errors/* UsageError */.eb(`Cannot use --monitor-fd '${input.value("monitor-fd")}'`, { hint: "Write the number of a descriptor" });
        const enter = () => (0,namespace/* enterPrivateNamespace */.v)(world.env, descriptor > 2 ? [descriptor] : []);
        if (process.getuid?.() === 0)
            enter();
        const { manifest, catalogue } = await loadNamedManifest(input, world);
        becomeRoot((line) => world.err(`${line}\n`));
        enter();
        await requireTools(manifest, catalogue, input, world);
        const monitor = __addDisposableResource(env_1, chooseMonitor(input, world), false);
        const storePath = (0,external_node_path_.resolve)(input.value("store") ?? input.value("cache") ?? ".osbuild");
        const engine = __addDisposableResource(env_1, await src_engine/* Engine */.N$.open({
            storePath,
            maximumStoreBytes: readLimit(input, storePath),
            catalogue,
            monitor: monitor.monitor,
            signal: world.signal,
            outputDirectory: (0,external_node_path_.resolve)(input.value("output-directory") ?? "output"),
            owner: invoker(world),
            version: world.version.replace(/^\S+ /, ""),
            secrets: readSecrets(input.value("secrets")),
        }), true);
        const timeout = input.value("stage-timeout");
        const report = await engine.build({
            manifest,
            exports: input.values("export"),
            checkpoints: input.values("checkpoint"),
            stageTimeoutMs: timeout === undefined ? undefined : (0,boot.parseSeconds)(timeout, "--stage-timeout") * 1000,
            breakBefore: input.value("break"),
        });
        world.signal.throwIfAborted();
        return { manifest, report };
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
/** The manifest that a command line names, with the catalogue it was read against. */
async function loadNamedManifest(input, world) {
    const catalogue = await world.loadCatalogue(input.values("libdir"));
    const [file = "-"] = input.positionals;
    const [buildEnv, sources] = await Promise.all(["build-env", "sources"].map((flag) => readAddition(input.value(flag))));
    const document = (0,load/* addTo2020 */.hO)(await (0,documents/* readDocument */.u0)(file), { buildEnv, sources });
    return { manifest: await (0,load/* loadManifest */.eY)(document, { catalogue, osRelease: await (0,documents/* readOsRelease */.A3)() }), catalogue };
}
async function readAddition(file) {
    return file === undefined ? undefined : (0,documents/* readDocument */.u0)(file);
}
async function requireTools(manifest, catalogue, input, world) {
    const missing = (0,tools/* findMissingTools */.jF)([...tools/* engineTools */.m3, ...(0,src_engine/* listHostTools */.AI)(manifest, catalogue)]);
    if (missing.length === 0)
        return;
    if (!input.has("install-dependencies"))
        throw (0,tools/* missingToolsError */.yS)(missing);
    await (0,tools/* installTools */.HG)(missing, (line) => world.err(`${line}\n`), world.signal);
}
/** A store that nobody limits would grow until the disk is full. */
function readLimit(input, store) {
    const text = input.value("cache-max-size");
    if (text === undefined)
        return (0,store_prune/* defaultMaximumBytes */.hZ)((0,external_node_path_.dirname)(store));
    const bytes = (0,units/* parseSize */.DB)(text, "--cache-max-size");
    return Number.isFinite(bytes) ? bytes : undefined;
}
function chooseMonitor(input, world) {
    const none = { [Symbol.dispose]: () => { } };
    const name = input.value("monitor") ?? (input.has("json") || input.has("quiet") ? "NullMonitor" : "LogMonitor");
    const write = world.openMonitor(input.value("monitor-fd"));
    switch (name) {
        case "NullMonitor":
            return { monitor: () => { }, ...none };
        case "JSONSeqMonitor":
            return { monitor: jsonSequenceMonitor(write), ...none };
        case "LogMonitor": {
            if (!world.terminal.interactive || input.has("monitor-fd"))
                return { monitor: (0,plain/* plainMonitor */.BV)(write), ...none };
            const monitor = terminalMonitor({ write: world.err, ...world.terminal });
            return { monitor, [Symbol.dispose]: () => monitor[Symbol.dispose]() };
        }
        default:
            throw new errors/* UsageError */.eb(`There is no monitor '${name}'`, { hint: "Use LogMonitor, JSONSeqMonitor or NullMonitor" });
    }
}
/** Under sudo, the user who called. */
function invoker({ env }) {
    const [uid, gid] = [Number(env.SUDO_UID), Number(env.SUDO_GID)];
    return env.SUDO_UID !== undefined && Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}
/** What is wrong with the file is not said in the words of the parser, which quotes it. */
function readSecrets(path) {
    if (path === undefined)
        return undefined;
    const hint = "Write a file of JSON: sources and their secrets";
    const text = attempt(() => (0,external_node_fs_.readFileSync)(path, "utf8"));
    if (text === undefined)
        throw new errors/* UsageError */.eb(`Cannot read --secrets '${path}'`, { hint });
    const secrets = attempt(() => JSON.parse(text));
    if (secrets === undefined)
        throw new errors/* UsageError */.eb(`Cannot read --secrets '${path}': it is no JSON`, { hint });
    return secrets;
}
function attempt(call) {
    try {
        return call();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 67876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ plainMonitor),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   gN: () => (/* binding */ describeEvent)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46171);

/** Plain lines for logs and pipes: every event that matters to a person, stage output indented, nothing rewritten. */
function plainMonitor(write) {
    let atLineStart = true;
    const line = (text) => {
        write(`${atLineStart ? "" : "\n"}${text}\n`);
        atLineStart = true;
    };
    return (event) => {
        if (event.kind === "stage-output") {
            write(indent(event.text, atLineStart));
            atLineStart = event.text.endsWith("\n");
            return;
        }
        const text = describeEvent(event);
        if (text !== undefined)
            line(text);
    };
}
/** One event as a line of text; undefined when it says nothing to a person. */
function describeEvent(event) {
    switch (event.kind) {
        case "build-started":
            return `Building ${event.manifest}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(event.pipelines, "pipeline")}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(event.sources, "source")}`;
        case "notice":
            return `${event.level === "warning" ? "Warning: " : ""}${event.message}${event.hint === undefined ? "" : `\n  ${event.hint}`}`;
        case "source-started":
            return `Source ${event.type}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(event.items, "item")}`;
        case "source-progress":
            return `  ${event.message} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(event.doneBytes)}${event.totalBytes ? ` of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(event.totalBytes)}` : ""})`;
        case "source-finished":
            return `  ${event.success ? "fetched" : `failed: ${event.error ?? "unknown error"}`} in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(event.durationMs)}`;
        case "pipeline-started":
            return describePipeline(event.pipeline);
        case "stage-cached":
            return `  ${position(event.stage)} ${event.stage.type}: cached`;
        case "stage-started":
            return `  ${position(event.stage)} ${event.stage.type}${event.stage.network ? " (network, unpinned)" : ""}`;
        case "stage-finished":
            return describeResult(event.stage, event.result);
        case "export-finished":
            return `Exported ${event.pipeline} to ${event.path}`;
        case "stage-output":
        case "checkpoint-sealed":
        case "pipeline-finished":
        case "build-finished":
            return undefined;
    }
}
function describePipeline(pipeline) {
    const root = pipeline.build === null ? "host" : pipeline.build.slice(0, 12);
    const cached = pipeline.cached === 0 ? "" : `, ${pipeline.cached} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(pipeline.stages, "stage")} cached`;
    return `Pipeline ${pipeline.name}: build root ${root}, runner ${pipeline.runner}${cached}`;
}
function describeResult(stage, result) {
    const time = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(result.durationMs);
    if (result.success)
        return `  ${position(stage)} ${stage.type}: done in ${time}`;
    return `  ${position(stage)} ${stage.type}: FAILED after ${time}: ${describeFault(result)}`;
}
/** Why a stage failed, in one line. */
function describeFault(result) {
    if (result.error !== undefined)
        return result.error.message;
    if (result.signal !== undefined)
        return `ended by ${result.signal}`;
    return `ended with code ${result.exitCode ?? "unknown"}`;
}
function position(stage) {
    return `[${stage.index + 1}/${stage.total}]`;
}
function indent(text, atLineStart) {
    const body = text.replace(/\n(?=.)/gs, "\n      ");
    return atLineStart ? `      ${body}` : body;
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


/***/ })

};
