export const id = 3516;
export const ids = [3516];
export const modules = {

/***/ 33516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootCommand: () => (/* binding */ bootCommand)
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
// EXTERNAL MODULE: ../../node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(16854);
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
    const child = (0,execa.execa)(program, args, {
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
    const result = await (0,execa.execa)("qemu-img", ["info", "--output=json", image], { reject: false });
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
// EXTERNAL MODULE: ./src/cli/flags.js
var flags = __webpack_require__(18115);
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
        timeoutMs: (0,flags/* parseSeconds */.f)(input.value("timeout") ?? "300", "--timeout") * 1000,
        memoryMiB: (0,flags/* parseSeconds */.f)(input.value("memory") ?? "1024", "--memory"),
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


/***/ }),

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
