export const id = 4051;
export const ids = [4051];
export const modules = {

/***/ 7277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ serveEngine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/build.js + 4 modules
var build = __webpack_require__(19697);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/checkpoint-packer.js



/** A checkpoint is worth a cache entry when making it took this long since the one before, or when a pipeline ends with it. */
const worthwhileMs = 2000;
/** Packs checkpoints while later stages run, one after the other. */
class CheckpointPacker {
    #parts;
    #queue = Promise.resolve();
    #base = null;
    #spentMs = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    /** Passes an event on, and packs what it seals. */
    follow(event) {
        this.#parts.send(event);
        if (event.kind === "pipeline-started")
            Object.assign(this, this.#restart());
        if (event.kind === "stage-cached")
            this.#base = event.stage.id;
        if (event.kind === "stage-finished")
            this.#spentMs += event.result.durationMs;
        if (event.kind === "checkpoint-sealed")
            this.#consider(event);
    }
    /** Waits for the last one. */
    finish() {
        return this.#queue;
    }
    #restart() {
        this.#base = null;
        this.#spentMs = 0;
    }
    #consider({ stage, pipeline }) {
        const { request, known } = this.#parts;
        const patterns = request.checkpoints;
        const isLast = stage.index === stage.total - 1;
        const worthwhile = patterns.includes("all") || !patterns.includes("auto") || isLast || this.#spentMs >= worthwhileMs;
        if (!worthwhile || patterns.includes("none") || request.exchange?.save !== true)
            return;
        const [base, buildMs] = [this.#base, this.#spentMs];
        this.#base = stage.id;
        this.#spentMs = 0;
        if (!known.has(stage.id))
            this.#queue = this.#queue.then(() => this.#pack(stage, { pipeline, base, buildMs }));
    }
    async #pack(stage, facts) {
        const { engine, send, request } = this.#parts;
        const startedAt = performance.now();
        const target = (0,external_node_path_.join)(request.exchange?.directory ?? "", `${stage.id}.layer`);
        try {
            await engine.store.settle();
            const packed = await engine.store.pack(stage.id, target, { since: facts.base, owner: request.owner });
            const { size } = await (0,promises_.stat)(target);
            const packMs = performance.now() - startedAt;
            send({
                kind: "checkpoint-packed",
                id: stage.id,
                stage: stage.type,
                path: target,
                sha256: packed.sha256,
                sizeBytes: size,
                packMs,
                ...facts,
                // A tree that is not on top of the base any more was packed whole.
                base: packed.base === null ? null : facts.base,
            });
        }
        catch (error) {
            send({
                kind: "notice",
                level: "warning",
                message: `Cannot pack the checkpoint after '${stage.type}': ${(0,errors/* messageOf */.bD)(error)}`,
            });
        }
    }
}

// EXTERNAL MODULE: ./src/engine.js + 61 modules
var src_engine = __webpack_require__(84947);
// EXTERNAL MODULE: ./src/host/tools.js
var tools = __webpack_require__(48203);
// EXTERNAL MODULE: ./src/manifest/load.js + 25 modules
var load = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/manifest/parse.js
var parse = __webpack_require__(64844);
// EXTERNAL MODULE: ./src/pipeline/freshness.js
var freshness = __webpack_require__(8567);
// EXTERNAL MODULE: ./src/pipeline/graph.js
var graph = __webpack_require__(58948);
;// CONCATENATED MODULE: ./src/pipeline/exchange.js


/** What a cache could give before a build: every stage of the pipelines that the exports need, and what each depends on. */
function describeCheckpoints(manifest, exports, facts) {
    const needed = (0,graph/* findPipelinesToBuild */.y2)(manifest, exports, () => false);
    const nameOf = new Map(needed.map((pipeline) => [pipeline.id, pipeline.name]));
    const unpinned = (0,freshness/* findUnpinned */.lT)(manifest, facts.wantsNetwork);
    return needed.map((pipeline) => {
        const checkpoints = pipeline.stages.map(({ id, type }) => ({
            ...{ id, stage: type, inStore: facts.has(id), unpinned: unpinned.has(id), onHost: pipeline.build === null },
        }));
        return {
            name: pipeline.name,
            exported: exports.includes(pipeline.name) || (pipeline.id !== null && exports.includes(pipeline.id)),
            needs: (0,graph/* needsOf */.hN)(pipeline, pipeline.stages)
                .map((id) => nameOf.get(id))
                .filter((name) => name !== undefined),
            checkpoints,
            complete: true,
        };
    });
}

// EXTERNAL MODULE: ./src/pipeline/plan.js
var plan = __webpack_require__(55109);
// EXTERNAL MODULE: ./src/plan-facts.js + 1 modules
var plan_facts = __webpack_require__(3760);
// EXTERNAL MODULE: ./src/results.js
var results = __webpack_require__(17243);
// EXTERNAL MODULE: ./src/store/layout.js
var layout = __webpack_require__(85553);
;// CONCATENATED MODULE: ./src/engine-server.js
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














/** Does what a request says. */
async function serveEngine(request, world) {
    try {
        const catalogue = await world.loadCatalogue(request.libdirs);
        const osRelease = await world.readOsRelease();
        const manifest = await (0,load/* loadManifest */.eY)(await (0,parse/* parseDocument */.T)(await (0,promises_.readFile)(request.manifest), request.manifestName), {
            catalogue,
            osRelease,
        });
        if (request.command === "validate") {
            world.send({ kind: "problems", problems: [] });
            return errors/* exitCodes */.hS.ok;
        }
        if (request.command === "plan") {
            const facts = (0,plan_facts/* hideDue */.TN)((0,plan_facts/* gatherPlanFacts */.SI)(request.store, catalogue), manifest, request.refreshAfterDays);
            world.send(describePlan((0,plan/* makePlan */.C)(manifest, request.exports, facts)));
            return errors/* exitCodes */.hS.ok;
        }
        await requireTools(manifest, catalogue, request, world);
        return await buildFor({ request, world, catalogue, manifest, osRelease });
    }
    catch (error) {
        return explain(error, world);
    }
}
function explain(error, { send, signal }) {
    if (error instanceof errors/* ManifestError */.Sh) {
        send({ kind: "problems", problems: error.problems });
        return error.exitCode;
    }
    if (signal.aborted) {
        send({ kind: "failed", code: "E_INTERRUPTED", message: "The build was interrupted", exitCode: errors/* exitCodes */.hS.interrupted });
        return errors/* exitCodes */.hS.interrupted;
    }
    if (error instanceof errors/* BuildError */.zS) {
        const { code, message, hint, exitCode } = error;
        send({ kind: "failed", code, message, hint, exitCode });
        return exitCode;
    }
    const stack = typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : undefined;
    send({ kind: "failed", code: "E_BUG", message: (0,errors/* messageOf */.bD)(error), stack, exitCode: errors/* exitCodes */.hS.failed });
    return errors/* exitCodes */.hS.failed;
}
async function buildFor(job) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, world, catalogue, manifest } = job;
        let onEvent = world.send;
        const engine = __addDisposableResource(env_1, await src_engine/* Engine */.N.open({
            storePath: request.store,
            maximumStoreBytes: undefined,
            catalogue,
            monitor: (event) => onEvent(event),
            signal: world.signal,
            outputDirectory: request.outputDirectory,
            owner: request.owner,
            version: world.version,
        }), true);
        const exports = request.exports.length > 0 ? request.exports : manifest.defaultExports;
        const packer = request.exchange === undefined ? undefined : await exchangeCheckpoints(job, engine, exports);
        if (packer !== undefined)
            onEvent = (event) => packer.follow(event);
        const report = await engine.build({
            manifest,
            exports,
            checkpoints: namedPatterns(request.checkpoints),
            releaseExports: request.exchange === undefined,
            stageTimeoutMs: request.stageTimeoutMs,
            refreshAfterDays: request.refreshAfterDays,
        });
        await packer?.finish();
        world.send(describeOutcome(manifest, exports, report, await (0,results/* findImages */.Mz)(report, engine.exportNotes)));
        if (world.signal.aborted)
            return errors/* exitCodes */.hS.interrupted;
        return report.success ? errors/* exitCodes */.hS.ok : errors/* exitCodes */.hS.failed;
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
/** `auto` and `all` are the engine's own choice, a seal after every stage; what of that is worth packing is the packer's. */
function namedPatterns(checkpoints) {
    return checkpoints.some((pattern) => pattern === "auto" || pattern === "all" || pattern === "none") ? [] : checkpoints;
}
async function requireTools(manifest, catalogue, request, { send, signal }) {
    const packing = request.exchange?.save === true ? ["mksquashfs"] : [];
    const { store: storePath, exports, refreshAfterDays } = request;
    const needed = (0,plan_facts/* findMissingHostTools */.Jr)(manifest, { storePath, catalogue, exports, refreshAfterDays });
    const missing = [...new Set([...needed, ...(0,tools/* findMissingTools */.jF)(packing)])];
    if (missing.length === 0)
        return;
    if (!request.installDependencies)
        throw (0,tools/* missingToolsError */.yS)(missing);
    await (0,tools/* installTools */.HG)(missing, (message) => send({ kind: "notice", level: "info", message }), signal);
}
/** Asks what a cache has, takes it in, and answers who packs what is made. */
async function exchangeCheckpoints({ request, world, manifest, catalogue, osRelease }, engine, exports) {
    const stored = await (0,build/* findStored */.F)(manifest, engine.findTreesFor(manifest, request.refreshAfterDays));
    world.send({
        kind: "checkpoints-planned",
        keyFacts: [`store-${layout/* storeFormat */.$Z}`, process.arch, world.codeDigest()],
        host: osRelease ?? "",
        pipelines: describeCheckpoints(manifest, exports, {
            has: (id) => stored.has(id),
            wantsNetwork: (stage) => (0,src_engine/* wantsNetwork */.o)(stage, catalogue),
        }),
    });
    const answer = (await world.receive()) ?? { kind: "checkpoints-restored", restored: [], doNotPack: [] };
    const known = new Set(answer.doNotPack);
    for (const checkpoint of answer.restored)
        if (await takeIn(checkpoint, engine, world))
            known.add(checkpoint.id);
    return new CheckpointPacker({ engine, send: world.send, request, known: new Set([...known, ...stored]) });
}
async function takeIn({ id, path, sha256, sealedMs }, engine, { send }) {
    const startedAt = performance.now();
    try {
        const tree = await engine.store.import(path, { sha256, move: true, sealedMs });
        if (tree.id !== id)
            throw new errors/* StoreError */.AD(`The file holds another checkpoint, ${tree.id}`);
        send({ kind: "checkpoint-imported", id, success: true, durationMs: performance.now() - startedAt });
        return true;
    }
    catch (error) {
        send({ kind: "checkpoint-imported", id, success: false, durationMs: performance.now() - startedAt, error: (0,errors/* messageOf */.bD)(error) });
        return false;
    }
}
function describePlan({ pipelines, downloads, disk, missingTools }) {
    const fetched = downloads.filter(({ cached }) => !cached);
    const sizes = fetched.map(({ sizeBytes }) => sizeBytes);
    return {
        kind: "plan",
        pipelines: pipelines.map(({ name, stages }) => ({
            name,
            stages: stages.map(({ action, module = "", ...stage }) => ({ ...stage, cached: action === "cached", module })),
        })),
        downloads: { items: fetched.length, bytes: sizes.reduce(addKnown, 0) },
        diskNeededBytes: disk.neededBytes,
        diskFreeBytes: disk.freeBytes,
        missingTools,
    };
}
/** A sum is known when all its parts are. */
function addKnown(sum, size) {
    return sum === undefined || size === undefined ? undefined : sum + size;
}
function describeOutcome(manifest, exports, report, images) {
    const total = (0,graph/* findPipelinesToBuild */.y2)(manifest, exports, () => false).reduce((sum, { stages }) => sum + stages.length, 0);
    const ran = report.pipelines.reduce((sum, { stages }) => sum + stages.length, 0);
    const left = report.success ? 0 : report.pipelines.filter(({ success }) => !success).length;
    return {
        kind: "outcome",
        success: report.success,
        ...(0,results/* findIds */.aU)(manifest, report),
        images,
        stages: { total, cached: Math.max(0, total - ran - left) },
        metadata: (0,results/* collectMetadata */.um)(manifest, report),
    };
}


/***/ }),

/***/ 74051:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _cli_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98630);
/* harmony import */ var _engine_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7277);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16986);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99065);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92233);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60213);









/** The engine as the Action starts it: one request on standard input, messages on standard output; the end of input means stop. */
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => stop.abort(new Error(`Got ${signal}`)));
process.stdout.on("error", () => stop.abort(new Error("Nobody listens")));
const messages = (0,_protocol_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeMessages */ .Vj)(process.stdin);
const first = await messages.next();
const request = first.value;
if (request?.protocol !== _protocol_js__WEBPACK_IMPORTED_MODULE_8__/* .protocolVersion */ .Xg) {
    process.stderr.write("This program is started by the Action and reads a request from standard input.\n");
    process.exit(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.usage);
}
Object.assign(process.env, request.environment);
const inbox = openInbox(messages);
const code = await (0,_engine_server_js__WEBPACK_IMPORTED_MODULE_4__/* .serveEngine */ .c)(request, {
    send: (message) => void process.stdout.write((0,_protocol_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeMessage */ .mH)(message)),
    receive: inbox,
    signal: stop.signal,
    version: (0,_programs_js__WEBPACK_IMPORTED_MODULE_7__/* .packageVersion */ .T)(),
    codeDigest,
    loadCatalogue: (libdirs) => (0,_cli_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .extendCatalogue */ .k6)(_catalogue_js__WEBPACK_IMPORTED_MODULE_6__.catalogue, libdirs),
    readOsRelease: _cli_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .readOsRelease */ .A3,
});
process.stdout.end(() => process.exit(code));
/** Reads on for as long as the engine runs, so that the end of input is noticed at once. */
function openInbox(source) {
    const waiting = [];
    const arrived = [];
    const end = async () => {
        for await (const message of source) {
            const take = waiting.shift();
            if (take === undefined)
                arrived.push(message);
            else
                take(message);
        }
        stop.abort(new Error("The Action is gone"));
        for (const take of waiting)
            take(undefined);
    };
    void end();
    return () => new Promise((resolve) => (arrived.length > 0 || stop.signal.aborted ? resolve(arrived.shift()) : waiting.push(resolve)));
}
/** Digest of the programs that run in the sandbox: trees of other code are other trees. */
function codeDigest() {
    const isSource = import.meta.filename.endsWith(".ts");
    const folders = isSource
        ? ["stages", "assemblers", "runners", "src/modules"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "../..", name))
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "../module-host")];
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const folder of folders) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (entry.isFile())
                hash.update(entry.name).update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name)));
        }
    }
    return hash.digest("hex");
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 99065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ decodeMessages),
/* harmony export */   Xg: () => (/* binding */ protocolVersion),
/* harmony export */   mH: () => (/* binding */ encodeMessage)
/* harmony export */ });
/* harmony import */ var _manifest_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85653);
/**
 * What the Action and the engine say to each other. The Action runs as the runner's user and holds the tokens; the engine runs as root and holds the
 * trees. The Action starts the engine, writes one `EngineRequest` as one line of JSON to its stdin, and keeps stdin open: end of file means stop and
 * clean up. The engine writes one `EngineMessage` per line to stdout; only there does it wait for an answer:
 *
 *   engine                                              Action
 *   checkpoints-planned  (what could be restored)  ->   looks the cache up, restores what pays, into the exchange directory
 *                                                  <-   checkpoints-restored
 *   checkpoint-imported  (for each restored file)  ->
 *   build events ...
 *   checkpoint-packed    (a file to keep)          ->   saves it while later stages run, then deletes it
 *   outcome, or failed                             ->
 *
 * Without `exchange` in the request there are no checkpoint messages but `checkpoint-sealed`. The exit code is one of `exitCodes`.
 */

const protocolVersion = 1;
/** One message as one line of JSON, newline included. */
function encodeMessage(message) {
    return `${JSON.stringify(message, (_key, value) => plain(value))}\n`;
}
function plain(value) {
    if (value instanceof Map)
        return Object.fromEntries(value);
    if (value instanceof _manifest_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W)
        return Number(value.source);
    return value;
}
/** The messages of a stream, in order; a last line without its newline is a message cut off and is dropped. Throws on what is not JSON. */
async function* decodeMessages(stream) {
    const decoder = new TextDecoder();
    const pending = [];
    for await (const chunk of stream) {
        const lines = decoder.decode(chunk, { stream: true }).split("\n");
        const last = lines.pop() ?? "";
        for (const line of lines) {
            pending.push(line);
            const text = pending.join("");
            pending.length = 0;
            if (text !== "")
                yield JSON.parse(text);
        }
        pending.push(last);
    }
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
