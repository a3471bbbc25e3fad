export const id = 222;
export const ids = [222];
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
// EXTERNAL MODULE: ./src/manifest/load.js + 24 modules
var load = __webpack_require__(79190);
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
            needs: (0,freshness/* needsOf */.hN)(pipeline)
                .map((id) => nameOf.get(id))
                .filter((name) => name !== undefined),
            checkpoints,
            complete: true,
        };
    });
}

// EXTERNAL MODULE: ./src/pipeline/plan.js
var plan = __webpack_require__(55109);
// EXTERNAL MODULE: ./src/plan-facts.js
var plan_facts = __webpack_require__(9476);
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
            const facts = (0,plan_facts/* hideDue */.T)((0,plan_facts/* gatherPlanFacts */.S)(request.store, catalogue), manifest, request.refreshAfterDays);
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
        const engine = __addDisposableResource(env_1, await src_engine/* Engine */.N$.open({
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
    const missing = (0,tools/* findMissingTools */.jF)([...tools/* engineTools */.m3, ...packing, ...(0,src_engine/* listHostTools */.AI)(manifest, catalogue)]);
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
async function takeIn({ id, path, sha256 }, engine, { send }) {
    const startedAt = performance.now();
    try {
        const tree = await engine.store.import(path, { sha256, move: true });
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

/***/ 66222:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _cli_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98630);
/* harmony import */ var _engine_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7277);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16986);
/* harmony import */ var _host_namespace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24455);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99065);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64298);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60213);










/** The engine as the Action starts it: one request on standard input, messages on standard output; the end of input means stop. */
if (process.getuid?.() === 0)
    (0,_host_namespace_js__WEBPACK_IMPORTED_MODULE_6__/* .enterPrivateNamespace */ .v)(process.env);
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => stop.abort(new Error(`Got ${signal}`)));
process.stdout.on("error", () => stop.abort(new Error("Nobody listens")));
const messages = (0,_protocol_js__WEBPACK_IMPORTED_MODULE_9__/* .decodeMessages */ .Vj)(process.stdin);
const first = await messages.next();
const request = first.value;
if (request?.protocol !== _protocol_js__WEBPACK_IMPORTED_MODULE_9__/* .protocolVersion */ .Xg) {
    process.stderr.write("This program is started by the Action and reads a request from standard input.\n");
    process.exit(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.usage);
}
Object.assign(process.env, request.environment);
const inbox = openInbox(messages);
const code = await (0,_engine_server_js__WEBPACK_IMPORTED_MODULE_4__/* .serveEngine */ .c)(request, {
    send: (message) => void process.stdout.write((0,_protocol_js__WEBPACK_IMPORTED_MODULE_9__/* .encodeMessage */ .mH)(message)),
    receive: inbox,
    signal: stop.signal,
    version: (0,_programs_js__WEBPACK_IMPORTED_MODULE_8__/* .packageVersion */ .T)(),
    codeDigest,
    loadCatalogue: (libdirs) => (0,_cli_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .extendCatalogue */ .k6)(_catalogue_js__WEBPACK_IMPORTED_MODULE_7__.catalogue, libdirs),
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

/***/ 55109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _stage_description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18445);


/** The plan for exporting these pipelines; none means those the manifest means. */
function makePlan(manifest, exports, facts) {
    const names = exports.length > 0 ? exports : manifest.defaultExports;
    const building = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findPipelinesToBuild */ .y2)(manifest, names, facts.has);
    const wanted = new Set([...building, ...names.map((name) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePipeline */ .GX)(manifest, name))]);
    const pipelines = manifest.pipelines.filter((pipeline) => wanted.has(pipeline));
    const running = building.flatMap((pipeline) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findStagesToRun */ .Fg)(pipeline, facts.has).map((stage) => ({ pipeline, stage })));
    const downloads = planDownloads(manifest, running.map(({ stage }) => stage), facts);
    return {
        manifest: manifest.file,
        exports: names,
        pipelines: pipelines.map((pipeline) => planPipeline(pipeline, manifest, facts)),
        downloads,
        disk: estimateDisk(running, downloads, facts),
        missingTools: facts.findMissingTools(listTools(running, facts)),
        stagesToRun: running.length,
    };
}
/** What stages run from the host when it is their build root (elsewhere the build tree has to have it), and what the host runs for them. */
function listTools(running, facts) {
    return running.flatMap(({ pipeline, stage }) => {
        const { tools = [], hostTools = [] } = facts.findModule(stage) ?? {};
        return [...(pipeline.build === null ? tools : []), ...hostTools];
    });
}
function planPipeline(pipeline, manifest, facts) {
    const { name, id, build, runner, stages } = pipeline;
    const [first, ...others] = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findStagesToRun */ .Fg)(pipeline, facts.has);
    const toRun = { first, all: new Set([first, ...others]) };
    return { name, id, build, runner, stages: stages.map((stage) => planStage(stage, toRun, { pipeline, manifest, facts })) };
}
function planStage(stage, toRun, context) {
    const module = context.facts.findModule(stage);
    const runs = toRun.all.has(stage);
    return {
        type: stage.type,
        id: stage.id,
        action: runs ? "run" : "cached",
        reason: runs ? explain(stage, stage === toRun.first, context) : undefined,
        module: module?.file,
        unpinned: module?.network ?? false,
    };
}
/** The first difference to the nearest stage that ever ran: one on the same tree first, then one with the fewest differences. */
function explain(stage, isFirst, { pipeline, manifest, facts }) {
    if (facts.isDue(stage.id))
        return "its unpinned packages are due again";
    const alike = facts.known.filter((known) => known.type === stage.type);
    if (alike.some((known) => known.id === stage.id))
        return "its tree is no longer in the store";
    const parts = (0,_stage_description_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(pipeline, stage);
    const compared = alike.map((known) => ({ known, differences: (0,_stage_description_js__WEBPACK_IMPORTED_MODULE_1__/* .findDifferences */ .cG)(known.parts, parts) }));
    const sameBase = compared.filter(({ known }) => known.base === stage.base && known.build === pipeline.build);
    const [nearest] = (sameBase.length > 0 ? sameBase : compared).toSorted((a, b) => a.differences.length - b.differences.length);
    if (nearest === undefined)
        return facts.known.length === 0 ? "nothing is in the store yet" : "no stage of this type ran before";
    const [first, ...others] = nearest.differences;
    if (sameBase.length > 0 && first !== undefined)
        return others.length === 0 ? first : `${first}, and ${others.length} more`;
    if (nearest.known.build !== pipeline.build)
        return explainBuild(pipeline, manifest);
    const below = isFirst ? "the tree below it changed" : "the stage before it runs";
    return first === undefined ? below : `${below}; ${first}`;
}
function explainBuild(pipeline, manifest) {
    const build = manifest.pipelines.find(({ id }) => id !== null && id === pipeline.build);
    return build === undefined ? "it is now built in the host" : `its build tree '${build.name}' changed`;
}
function planDownloads(manifest, running, facts) {
    const inputs = running.flatMap((stage) => stage.inputs).filter((input) => input.origin === "org.osbuild.source");
    const wanted = new Set(inputs.flatMap((input) => input.references).map((reference) => reference.id));
    return manifest.sources.flatMap((source) => [...source.items.keys()]
        .filter((id) => wanted.has(id))
        .map((id) => ({ source: source.type, id, cached: facts.hasItem(source, id), sizeBytes: facts.findItemBytes(source, id) })));
}
function estimateDisk(running, downloads, facts) {
    const sizes = running.map(({ stage }) => facts.findLayerBytes(stage.id) ?? estimateLayer(stage, facts));
    const known = sizes.filter((size) => size !== undefined);
    const fetched = downloads.filter((download) => !download.cached).map((download) => download.sizeBytes ?? 0);
    return {
        neededBytes: [...known, ...fetched].reduce((sum, size) => sum + size, 0),
        unknownStages: sizes.length - known.length,
        freeBytes: facts.freeBytes,
    };
}
/** What the newest stage of the same type left, as a guess. */
function estimateLayer(stage, facts) {
    const alike = facts.known.filter((known) => known.type === stage.type);
    return alike.map((known) => facts.findLayerBytes(known.id)).find((size) => size !== undefined);
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ gatherPlanFacts),
/* harmony export */   T: () => (/* binding */ hideDue)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48203);
/* harmony import */ var _manifest_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85653);
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1313);
/* harmony import */ var _modules_catalogue_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44886);
/* harmony import */ var _pipeline_freshness_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8567);
/* harmony import */ var _pipeline_stage_description_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18445);
/* harmony import */ var _services_service_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36643);
/* harmony import */ var _store_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85553);
/* harmony import */ var _store_object_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21264);
/* harmony import */ var _store_refs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27869);












/** What a plan depends on beside the manifest, as this machine has it. Changes nothing. */
function gatherPlanFacts(storePath, catalogue) {
    const layout = (0,_store_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .storeLayout */ .GK)(storePath);
    const stored = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(layout.refs) ? readStore(layout) : nothingStored;
    return {
        ...stored,
        isDue: () => false,
        findModule: (stage) => moduleFacts(stage, catalogue),
        hasItem: (source, id) => hasItem(layout, catalogue, source, id),
        findItemBytes,
        findMissingTools: (tools) => (process.platform === "linux" ? (0,_host_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .findMissingTools */ .jF)([..._host_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .engineTools */ .m3, ...tools]) : []),
        freeBytes: findFreeBytes(storePath),
    };
}
/** The facts for a build that runs stages with network again when their trees are older than some days. */
function hideDue(facts, manifest, refreshAfterDays) {
    if (refreshAfterDays === undefined)
        return facts;
    const wantsNetwork = (stage) => facts.findModule(stage)?.network === true;
    const due = (0,_pipeline_freshness_js__WEBPACK_IMPORTED_MODULE_9__/* .findDue */ .oN)(manifest, { wantsNetwork, sealedMs: facts.findSealedMs, oldestMs: (0,_pipeline_freshness_js__WEBPACK_IMPORTED_MODULE_9__/* .daysAgo */ .HM)(refreshAfterDays) });
    return { ...facts, has: (id) => facts.has(id) && !due(id), isDue: (id) => facts.isDue(id) || due(id) };
}
const nothingStored = {
    has: () => false,
    known: [],
    findLayerBytes: () => undefined,
    findSealedMs: () => undefined,
};
function readStore(layout) {
    (0,_store_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .checkFormat */ .KA)(layout);
    const ids = new Set((0,_store_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .listRefs */ .Dy)(layout).map((ref) => ref.id));
    const records = listFacts(layout)
        .map((id) => (0,_store_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .findStageRecord */ .vL)(layout, id))
        .filter((record) => record !== undefined);
    const texts = records.toSorted((a, b) => b.sealedMs - a.sealedMs).flatMap((record) => record.stages ?? []);
    return {
        has: (id) => ids.has(id),
        findSealedMs: (id) => (0,_store_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .findStageRecord */ .vL)(layout, id)?.sealedMs,
        known: texts.map(_pipeline_stage_description_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStageDescription */ .CK).filter((description) => description !== undefined),
        findLayerBytes(id) {
            const digest = (0,_store_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .findRef */ .DQ)(layout, id);
            try {
                return digest === undefined ? undefined : (0,_store_object_record_js__WEBPACK_IMPORTED_MODULE_7__/* .findRecord */ .Tq)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.objects, digest))?.sizeBytes;
            }
            catch {
                // Only root may look at objects; a plan can do without.
                return undefined;
            }
        },
    };
}
function listFacts(layout) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(layout.facts))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(layout.facts)
        .filter((name) => name.endsWith(".json"))
        .map((name) => name.slice(0, -".json".length));
}
function moduleFacts(stage, catalogue) {
    const { kind, type } = stage;
    if (kind === "assembler") {
        const entry = (0,_modules_catalogue_js__WEBPACK_IMPORTED_MODULE_10__/* .findModule */ .ku)(catalogue.assemblers, type);
        return entry && { file: entry.file, network: false, tools: entry.meta.tools ?? [], hostTools: [] };
    }
    const entry = (0,_modules_catalogue_js__WEBPACK_IMPORTED_MODULE_10__/* .findModule */ .ku)(catalogue.stages, type);
    const hostTools = (0,_services_service_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .listServiceTools */ .R)(stage, catalogue);
    return entry && { file: entry.file, network: entry.meta.network ?? false, tools: entry.meta.tools ?? [], hostTools };
}
function hasItem(layout, catalogue, { type }, id) {
    const module = (0,_modules_catalogue_js__WEBPACK_IMPORTED_MODULE_10__/* .findModule */ .ku)(catalogue.sources, type)?.module;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.sources, module?.contentType ?? type, id);
    return path.startsWith(layout.sources) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
}
/** Inline content is as large as it says; other sources may say how large an item is. */
function findItemBytes({ items }, id) {
    const item = items.get(id);
    const data = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(item).get("data"));
    if (data !== undefined)
        return Math.floor((data.length * 3) / 4);
    return sizeOf((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(item).get("size"));
}
function sizeOf(size) {
    return size instanceof _manifest_json_js__WEBPACK_IMPORTED_MODULE_11__/* .JsonNumber */ .W ? Number(size.source) : undefined;
}
function findFreeBytes(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? undefined : findFreeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
    return bavail * bsize;
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The exported files that are images: an export that has folders is a tree and has none. */
async function findImages(report, notes) {
    const images = [];
    for (const { pipeline, path } of report.exports) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
        if (!entries.every((entry) => entry.isFile()))
            continue;
        for (const { name } of entries) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name);
            images.push({ pipeline, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), path: file, ...(await notes.readFacts(path, name)) });
        }
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
