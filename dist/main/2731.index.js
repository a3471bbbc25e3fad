export const id = 2731;
export const ids = [2731,9886];
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

/***/ 29886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enterNamespace: () => (/* binding */ enterNamespace)
});

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./src/host/code-cache.js


/**
 * Keeps what V8 made of the program's code for the next run, which then starts in two thirds of the time. Only where nobody but root can
 * write, since what is read back runs with our rights; without such a folder every run compiles anew.
 */
function keepCompiledCode(folder = "/var/cache/osbuild-action") {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    }
    catch {
        // it is there already, or cannot be made
    }
    const stats = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    const isRootOnly = stats?.isDirectory() === true && stats.uid === 0 && (stats.mode & 0o022) === 0;
    if (isRootOnly && process.getuid?.() === 0)
        (0,external_node_module_.enableCompileCache)(folder);
}

// EXTERNAL MODULE: ./src/host/namespace.js
var namespace = __webpack_require__(24455);
;// CONCATENATED MODULE: ./src/cli/namespace.js



/** Enters a private mount namespace, which starts the program again: with root before anything else loads, which would load twice, then what loads is kept compiled. */
function enterNamespace(input, world) {
    const descriptor = Number(input.value("monitor-fd") ?? 2);
    if (!Number.isInteger(descriptor))
        throw new errors/* UsageError */.eb(`Cannot use --monitor-fd '${input.value("monitor-fd")}'`, { hint: "Write the number of a descriptor" });
    if (input.has("monitor-fd"))
        world.openMonitor(input.value("monitor-fd")); // throws when it is not open
    if (process.getuid?.() !== 0)
        return;
    (0,namespace/* enterPrivateNamespace */.v)(world.env, descriptor > 2 ? [descriptor] : []);
    keepCompiledCode();
}


/***/ }),

/***/ 42731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OM: () => (/* binding */ checkBuildFlags),
  X8: () => (/* binding */ loadNamedManifest),
  cM: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/engine.js + 61 modules
var src_engine = __webpack_require__(84947);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/host/elevate.js
var elevate = __webpack_require__(41606);
// EXTERNAL MODULE: ./src/host/tools.js
var tools = __webpack_require__(48203);
// EXTERNAL MODULE: ./src/manifest/load.js + 25 modules
var load = __webpack_require__(36164);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/manifest/plain.js
var plain = __webpack_require__(18787);
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
        for (const { context, isLast, ...message } of describeEvent(event, progress)) {
            if (isLast)
                Object.assign(progress, { done: progress.done + 1, pipeline: undefined });
            const record = {
                ...message,
                context: describeContext(context, known),
                progress: describeProgress(progress),
                timestamp: now(),
            };
            write(`\u001e${JSON.stringify(prune(record))}\n`);
        }
    };
}
function advance(progress, event) {
    if (event.kind === "build-started")
        Object.assign(progress, { manifest: event.manifest, total: event.pipelines + event.sources });
    if (event.kind === "pipeline-started")
        Object.assign(progress, { pipeline: event.pipeline, stagesDone: 0 });
    if (event.kind === "stage-finished")
        progress.stagesDone += 1;
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
            return [{ context: program, message: `starting ${argumentOf(manifest)}` }];
        case "build-finished":
            return [
                { context: program, message: `manifest ${argumentOf(manifest)} ${event.success ? "finished successfully" : "failed"}\n` },
            ];
        case "notice":
        case "source-progress":
            return [{ context: contextOf("osbuild.monitor"), message: event.message }];
        case "source-started":
            return [{ context: sourceContext(event), message: `Starting pipeline source ${event.type}` }];
        case "source-finished":
            return [
                { context: sourceContext(event), message: `Finished module source ${event.type}`, result: describeSource(event) },
                { context: sourceContext(event), message: `Finished pipeline ${event.type}`, isLast: true },
            ];
        case "pipeline-started":
            return [{ context: monitor(), message: `Starting pipeline ${event.pipeline.name}` }];
        case "pipeline-finished":
            return [{ context: monitor(), message: `Finished pipeline ${event.pipeline}`, isLast: true }];
        case "stage-started":
            return [{ context: monitor(event.stage), message: `Starting module ${event.stage.type}` }];
        case "stage-output":
            return [{ context: contextOf(`stages/${event.stage.type}`, pipeline, event.stage), message: event.text }];
        case "stage-finished":
            return [{ context: monitor(event.stage), ...describeFinished(event.stage, event.result) }];
        case "stage-cached":
        case "stage-shell":
        case "checkpoint-sealed":
        case "export-finished":
            return [];
    }
}
/** What a command line calls the manifest. */
function argumentOf(manifest) {
    return manifest === "<stdin>" ? "-" : manifest;
}
function describeFinished(stage, result) {
    return {
        message: `Finished module ${stage.type}`,
        result: describeResult(result),
        duration: result.durationMs / 1000,
        options: (0,plain/* plainObject */.o)(stage.options),
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

// EXTERNAL MODULE: ./src/monitor/plain.js
var monitor_plain = __webpack_require__(67876);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
// EXTERNAL MODULE: ./src/monitor/width.js
var width = __webpack_require__(76372);
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
        terminal.write(`\r\u001b[K${(0,width/* clip */.$Q)(text, terminal.columns() - 1)}`);
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
                running = { title: ((0,monitor_plain/* describeEvent */.gN)(event) ?? "").trim(), startedAt: performance.now(), tail: "" };
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
                return line(`${event.result.success ? paint(32, "✓") : paint(31, "✗")} ${((0,monitor_plain/* describeEvent */.gN)(event) ?? "").trim()}`);
            case "source-finished":
                running = undefined;
                return line(`${event.success ? paint(32, "✓") : paint(31, "✗")} ${event.type} ${((0,monitor_plain/* describeEvent */.gN)(event) ?? "").trim()}`);
            case "stage-cached":
                return line(paint(2, `• ${((0,monitor_plain/* describeEvent */.gN)(event) ?? "").trim()}`));
            default: {
                if (event.kind === "stage-shell")
                    running = undefined;
                const text = (0,monitor_plain/* describeEvent */.gN)(event);
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

// EXTERNAL MODULE: ./src/plan-facts.js + 1 modules
var plan_facts = __webpack_require__(3760);
// EXTERNAL MODULE: ./src/store/prune.js + 1 modules
var store_prune = __webpack_require__(59767);
// EXTERNAL MODULE: ./src/cli/documents.js
var documents = __webpack_require__(98630);
// EXTERNAL MODULE: ./src/cli/flags.js
var flags = __webpack_require__(18115);
// EXTERNAL MODULE: ./src/pipeline/early-folders.js
var early_folders = __webpack_require__(48923);
// EXTERNAL MODULE: ./src/store/make-folders.js
var make_folders = __webpack_require__(9757);
;// CONCATENATED MODULE: ./src/cli/folders.js





/** The folders of `--input` and `--output`, for a manifest of 2019; the output folder is made if need be. */
function readFolders(input, manifest) {
    const [read, filled] = ["input", "output"].map((flag) => input.value(flag));
    if (filled !== undefined)
        for (const flag of ["export", "output-directory"])
            if (input.has(flag) || input.values(flag).length > 0)
                throw new errors/* UsageError */.eb(`Cannot use --output together with --${flag}: both say what goes where`, {
                    hint: "Leave one of them out",
                });
    const folders = (0,early_folders/* assignFolders */.V)(manifest, {
        ...(read === undefined ? {} : { input: (0,external_node_path_.resolve)(read) }),
        ...(filled === undefined ? {} : { output: (0,external_node_path_.resolve)(filled) }),
    });
    if (read !== undefined)
        requireFolder("--input", read);
    if (filled !== undefined)
        requireEmpty(filled);
    return folders;
}
function requireFolder(flag, path) {
    const stat = attempt(flag, path, () => (0,external_node_fs_.statSync)(path));
    if (!stat.isDirectory())
        throw new errors/* UsageError */.eb(`Cannot use ${flag} '${path}': it is no folder`, { hint: "Name a folder" });
}
function requireEmpty(path) {
    attempt("--output", path, () => (0,make_folders/* makeFolders */.w)((0,external_node_path_.resolve)(path)));
    requireFolder("--output", path);
    if (attempt("--output", path, () => (0,external_node_fs_.readdirSync)(path)).length > 0)
        throw new errors/* UsageError */.eb(`Cannot use --output '${path}': the folder is not empty`, { hint: "Name a new or an empty folder" });
}
function attempt(flag, path, act) {
    try {
        return act();
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`Cannot use ${flag} '${path}': ${(0,errors/* reasonOf */.A3)(error)}`, { hint: "Name a folder you can use" });
    }
}

// EXTERNAL MODULE: ./src/cli/namespace.js + 1 modules
var namespace = __webpack_require__(29886);
;// CONCATENATED MODULE: ./src/monitor/timeline.js


/** Notes the events of one build; `now` is a clock in milliseconds. */
class TimelineRecorder {
    #now;
    #startedAt;
    /** When what is being noted happened, if that was not now. */
    #atMs;
    #lanes = new Map();
    #manifest = "";
    #success;
    constructor(now = () => performance.now()) {
        this.#now = now;
        this.#startedAt = now();
    }
    monitor = (event, atMs) => {
        this.#atMs = atMs;
        this.#note(event);
        this.#atMs = undefined;
    };
    /** What was noted up to now. */
    describe() {
        const totalMs = this.#elapsed();
        const lanes = [...this.#lanes.values()].map(({ name, cached, spans, running }) => {
            const rest = running === undefined ? [] : [{ ...running, kind: "stage", endMs: totalMs, state: "unfinished" }];
            return { name, cached, spans: [...spans, ...rest] };
        });
        return { manifest: this.#manifest, success: this.#success, totalMs, lanes };
    }
    #note(event) {
        switch (event.kind) {
            case "build-started":
                this.#manifest = event.manifest;
                break;
            case "source-finished":
                this.#add("sources", "fetch", event.type, event.durationMs, {
                    state: event.success ? "done" : "failed",
                    detail: event.error,
                });
                break;
            case "stage-cached":
                this.#lane(event.pipeline).cached += 1;
                break;
            case "stage-started":
                this.#lane(event.pipeline).running = { label: event.stage.type, startMs: this.#elapsed() };
                break;
            case "stage-finished":
                this.#lane(event.pipeline).running = undefined;
                this.#add(event.pipeline, "stage", event.stage.type, event.result.durationMs, describeEnd(event.result));
                break;
            case "checkpoint-sealed":
                this.#add(event.pipeline, "seal", event.stage.type, event.durationMs, {
                    state: "done",
                    detail: (0,units/* formatBytes */.z3)(event.layerBytes),
                });
                break;
            case "export-finished":
                this.#add(event.pipeline, "export", event.path, event.durationMs, { state: "done" });
                break;
            case "build-finished":
                this.#success = event.success;
                break;
            default:
        }
    }
    #add(lane, kind, label, durationMs, end) {
        const endMs = this.#elapsed();
        this.#lane(lane).spans.push({ kind, label, startMs: Math.max(0, endMs - durationMs), endMs, ...end });
    }
    #lane(name) {
        const lane = this.#lanes.get(name) ?? { name, cached: 0, spans: [] };
        this.#lanes.set(name, lane);
        return lane;
    }
    #elapsed() {
        return (this.#atMs ?? this.#now()) - this.#startedAt;
    }
}
function describeEnd(result) {
    return result.success ? { state: "done" } : { state: "failed", detail: (0,monitor_plain/* describeFault */.Qx)(result) };
}

;// CONCATENATED MODULE: ./src/monitor/timeline-page.js

/** A timeline as one HTML page: no script, nothing loaded from elsewhere, as wide as its screen. Whatever comes from a manifest is text. */
function formatTimelinePage(timeline) {
    const title = `Timeline of ${timeline.manifest}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
<p>${timeline_page_describeEnd(timeline)}</p>
<ul class="legend">${legend.map(([kind, text]) => `<li><i class="${kind}"></i>${text}</li>`).join("")}</ul>
${timeline.lanes.map((lane) => formatLane(lane, timeline.totalMs)).join("\n")}
</body>
</html>
`;
}
const legend = [
    ["fetch", "fetching"],
    ["stage", "stage"],
    ["seal", "sealing, while the next stage runs"],
    ["export", "export"],
    ["failed", "failed or unfinished"],
];
const style = `
:root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1rem; max-width: 70rem; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .85rem; }
.legend i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
ol > li { padding: .2rem 0; }
.text { display: flex; justify-content: space-between; gap: 1rem; }
.text span:first-child { overflow-wrap: anywhere; }
.text span:last-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
.track { background: #8882; height: .6rem; position: relative; }
.track i { position: absolute; height: 100%; min-width: 2px; }
.detail { font-size: .85rem; opacity: .8; overflow-wrap: anywhere; white-space: pre-wrap; }
.fetch { background: #7a5cc9; } .stage { background: #2f7ed8; } .seal { background: #999; } .export { background: #2a9d5c; }
.failed, .unfinished { background: #d33; }
`;
function timeline_page_describeEnd({ success, totalMs, lanes }) {
    const spans = lanes.flatMap((lane) => lane.spans).filter(({ kind }) => kind === "stage");
    const cached = lanes.reduce((sum, lane) => sum + lane.cached, 0);
    const end = success === undefined ? "Did not come to its end" : success ? "Succeeded" : "Failed";
    return `${end} after ${(0,units/* formatDuration */.a3)(totalMs)}: ${(0,units/* formatCount */.B4)(spans.length, "stage")} run, ${cached} cached.`;
}
function formatLane({ name, cached, spans }, totalMs) {
    const note = cached === 0 ? "" : `, ${(0,units/* formatCount */.B4)(cached, "stage")} cached`;
    const items = [...spans].sort((one, other) => one.startMs - other.startMs).map((span) => formatSpan(span, totalMs));
    return `<h2>${escapeText(name)}${note}</h2>\n<ol>\n${items.join("\n")}\n</ol>`;
}
function formatSpan({ kind, label, startMs, endMs, state, detail }, totalMs) {
    const percent = (ms) => `${Math.min(100, (ms / Math.max(totalMs, 1)) * 100).toFixed(3)}%`;
    const text = kind === "stage" ? label : `${kind} ${label}`;
    const bar = `<i class="${state === "done" ? kind : state}" style="left:${percent(startMs)};width:${percent(endMs - startMs)}"></i>`;
    const more = detail === undefined ? "" : `<div class="detail">${escapeText(detail)}</div>`;
    const times = `${(0,units/* formatDuration */.a3)(endMs - startMs)}${state === "done" ? "" : `, ${state}`}`;
    return `<li><div class="text"><span>${escapeText(text)}</span><span>${times}</span></div><div class="track">${bar}</div>${more}</li>`;
}
function escapeText(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./src/cli/timeline.js




/** Notes what passes to a monitor, and writes the page when disposed: however the build ended. */
function openTimeline(path, monitor, owner) {
    const recorder = new TimelineRecorder();
    const write = () => (0,external_node_fs_.writeFileSync)(path, formatTimelinePage(recorder.describe()));
    try {
        write();
        if (owner !== undefined)
            (0,external_node_fs_.chownSync)(path, owner.uid, owner.gid);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`Cannot write --timeline '${path}': ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const both = (event, atMs) => {
        recorder.monitor(event, atMs);
        monitor(event, atMs);
    };
    return { monitor: both, [Symbol.dispose]: write };
}

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
        (0,namespace.enterNamespace)(input, world);
        const { manifest, catalogue } = await loadNamedManifest(input, world);
        const folders = readFolders(input, manifest);
        (0,elevate/* becomeRoot */.i)((line) => world.err(`${line}\n`));
        (0,namespace.enterNamespace)(input, world);
        const storePath = (0,external_node_path_.resolve)(input.value("store") ?? input.value("cache") ?? ".osbuild");
        const wanted = { exports: input.values("export"), refreshAfterDays: (0,flags/* readDays */.Q)(input) };
        await requireTools((0,plan_facts/* findMissingHostTools */.Jr)(manifest, { storePath, catalogue, ...wanted }), input, world);
        const chosen = __addDisposableResource(env_1, chooseMonitor(input, world), false);
        const timeline = input.value("timeline");
        const page = __addDisposableResource(env_1, timeline === undefined ? undefined : openTimeline((0,external_node_path_.resolve)(timeline), chosen.monitor, invoker(world)), false);
        const engine = __addDisposableResource(env_1, await src_engine/* Engine */.N.open({
            storePath,
            maximumStoreBytes: readLimit(input, storePath),
            catalogue,
            monitor: page?.monitor ?? chosen.monitor,
            signal: world.signal,
            outputDirectory: (0,external_node_path_.resolve)(input.value("output-directory") ?? "output"),
            owner: invoker(world),
            keepOwners: world.env.OSBUILD_EXPORT_FORCE_NO_PRESERVE_OWNER !== "1",
            version: world.version.replace(/^\S+ /, ""),
            secrets: readSecrets(input.value("secrets")),
            folders,
        }), true);
        const report = await engine.build({
            manifest,
            ...wanted,
            checkpoints: input.values("checkpoint"),
            releaseExports: true,
            jobs: readJobs(input),
            stageTimeoutMs: readTimeout(input),
            breakBefore: input.value("break"),
        });
        world.signal.throwIfAborted();
        return { manifest, report, exportNotes: engine.exportNotes };
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
async function requireTools(missing, input, world) {
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
/** Throws a `UsageError` when a flag of a build has a value that means nothing. */
function checkBuildFlags(input) {
    readLimit(input, ".");
    readTimeout(input);
    readMonitorName(input);
}
function readTimeout(input) {
    const text = input.value("stage-timeout");
    return text === undefined ? undefined : (0,flags/* parseSeconds */.f)(text, "--stage-timeout") * 1000;
}
function readJobs(input) {
    const text = input.value("jobs");
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d{0,3}$/.test(text))
        return Number(text);
    throw new errors/* UsageError */.eb(`Cannot use --jobs '${text}'`, { hint: "Write how many pipelines may run at once" });
}
function chooseMonitor(input, world) {
    const none = { [Symbol.dispose]: () => { } };
    const name = readMonitorName(input);
    const write = world.openMonitor(input.value("monitor-fd"));
    switch (name) {
        case "NullMonitor":
            return { monitor: () => { }, ...none };
        case "JSONSeqMonitor":
            return { monitor: jsonSequenceMonitor(write), ...none };
        case "LogMonitor": {
            if (!world.terminal.interactive || input.has("monitor-fd"))
                return { monitor: (0,monitor_plain/* plainMonitor */.BV)(write), ...none };
            const monitor = terminalMonitor({ write: world.err, ...world.terminal });
            return { monitor, [Symbol.dispose]: () => monitor[Symbol.dispose]() };
        }
    }
}
const monitors = ["LogMonitor", "JSONSeqMonitor", "NullMonitor"];
function readMonitorName(input) {
    const wanted = input.value("monitor") ?? (input.has("json") || input.has("quiet") ? "NullMonitor" : "LogMonitor");
    const name = monitors.find((one) => one === wanted);
    if (name === undefined)
        throw new errors/* UsageError */.eb(`There is no monitor '${wanted}'`, { hint: "Use LogMonitor, JSONSeqMonitor or NullMonitor" });
    return name;
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
    const text = run_build_attempt(() => (0,external_node_fs_.readFileSync)(path, "utf8"));
    if (text === undefined)
        throw new errors/* UsageError */.eb(`Cannot read --secrets '${path}'`, { hint });
    const secrets = run_build_attempt(() => JSON.parse(text));
    if (secrets === undefined)
        throw new errors/* UsageError */.eb(`Cannot read --secrets '${path}': it is no JSON`, { hint });
    return secrets;
}
function run_build_attempt(call) {
    try {
        return call();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 41606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ becomeRoot)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16986);


/** Returns when the process is root; otherwise runs the same program as root through sudo, when that needs no password. */
function becomeRoot(say) {
    if (process.getuid?.() === 0)
        return;
    const probe = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("sudo", ["-n", "true"], { stdio: "ignore" });
    if (probe.status !== 0 || process.execve === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh("Cannot build: stages run in namespaces that only root can make", {
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


/***/ }),

/***/ 24455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ enterPrivateNamespace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16986);
/* harmony import */ var _linux_native_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33809);



/**
 * The engine lives in a mount namespace of its own: whatever it mounts vanishes with it, however it ends. A namespace can only be
 * entered before Node starts its threads, so the program is executed again, once, through unshare(1).
 */
const marker = "OSBUILD_ACTION_OUTSIDE_NAMESPACE";
const capSysAdmin = 21n;
const setDescriptorFlags = 2;
/** Reading a manifest makes much garbage in a short time: with room for it, it is never collected. */
const heapFlags = ["--min-semi-space-size=16"];
/** Returns when the process is in a private mount namespace; executes the program again, with the descriptors to keep, when it is not. Needs root. */
function enterPrivateNamespace(env, keep = []) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/mnt");
    if (env[marker] !== undefined && env[marker] !== here)
        return;
    requireAdministration();
    // Node closes what it inherited beyond standard error when it executes another program.
    for (const descriptor of keep)
        (0,_linux_native_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCall */ .Mn)("int fcntl(int fd, int cmd, int arg)", [descriptor, setDescriptorFlags, 0], `descriptor ${descriptor}`);
    const program = [process.execPath, ...heapFlags, ...process.execArgv, ...process.argv.slice(1)];
    const args = ["--mount", "--propagation", "slave", "--", ...program];
    process.execve?.("/usr/bin/unshare", ["unshare", ...args], { ...definedValues(env), [marker]: here });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh("Cannot start in a private mount namespace", {
        hint: "Run with Node 24 or later on Linux, with /usr/bin/unshare from util-linux",
    });
}
function requireAdministration() {
    if (process.platform !== "linux") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh(`Cannot build on ${process.platform}: stages run in Linux namespaces`, {
            hint: "validate, inspect and plan work here; build on Linux",
        });
    }
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/status", "utf8");
    const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? "0"}`);
    if ((effective >> capSysAdmin) & 1n) {
        requireMountedRoot();
        return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh("Cannot mount: this process lacks the capability CAP_SYS_ADMIN", {
        hint: process.getuid?.() === 0 ? "In a container, start it with --privileged" : "Run the same command with sudo",
    });
}
/** In a plain chroot(2) the root is a folder like any other, whose mounts nobody can keep from spreading. */
function requireMountedRoot() {
    const mounted = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/mountinfo", "utf8")
        .split("\n")
        .some((line) => line.split(" ")[4] === "/");
    if (mounted)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh("Cannot mount: the root of this system is no mount point, as in a plain chroot", {
        hint: "Bind the folder to itself before chroot (mount --bind FOLDER FOLDER), or use a container",
    });
}
function definedValues(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
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
        case "stage-shell":
            return [
                `Shell in the sandbox of ${event.stage.type}: the tree is /run/osbuild/tree, the arguments are /run/osbuild/api/arguments.`,
                "What you change in the tree stays in it. `exit` goes on with the stage, `exit 1` ends the build.",
            ].join("\n");
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
