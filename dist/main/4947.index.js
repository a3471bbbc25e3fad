export const id = 4947;
export const ids = [4947];
export const modules = {

/***/ 19697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build),
  F: () => (/* binding */ findStored)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/monitor/in-order.js
/**
 * Passes events of pipelines that run at once on as if they ran one after the other: those of the first one at once, those of the others,
 * with the time they happened, when all before them are finished. Logs are then the same however many pipelines run at once.
 */
function inOrder(pipelines, monitor) {
    const held = new Map(pipelines.map((name) => [name, []]));
    const finished = new Set();
    const passOn = (name) => {
        for (const { event, atMs } of held.get(name)?.splice(0) ?? [])
            monitor(event, atMs);
    };
    const advance = () => {
        for (const name of held.keys()) {
            passOn(name);
            if (!finished.has(name))
                return;
            held.delete(name);
        }
    };
    const noting = (event) => {
        const name = pipelineOf(event);
        const [first] = held.keys();
        if (name === undefined || name === first || !held.has(name))
            monitor(event);
        else
            held.get(name)?.push({ event, atMs: performance.now() });
        if (event.kind !== "pipeline-finished")
            return;
        finished.add(event.pipeline);
        advance();
    };
    return { monitor: noting, flush: () => pipelines.forEach(passOn) };
}
function pipelineOf(event) {
    if (!("pipeline" in event))
        return undefined;
    return typeof event.pipeline === "string" ? event.pipeline : event.pipeline.name;
}

// EXTERNAL MODULE: ./src/pipeline/checkpoints.js
var pipeline_checkpoints = __webpack_require__(93443);
// EXTERNAL MODULE: ./src/pipeline/graph.js
var graph = __webpack_require__(58948);
;// CONCATENATED MODULE: ./src/pipeline/one-download.js
/** Runs stages that share a folder for downloads one after the other, whatever pipelines they are of: package managers do not share theirs. */
function oneDownloadAtATime(runner) {
    const last = new Map();
    const run = (request) => {
        const folder = request.downloadCachePath;
        if (folder === undefined)
            return runner.run(request);
        const before = last.get(folder);
        const result = before === undefined ? runner.run(request) : before.then(() => runner.run(request));
        const ended = result.catch(() => { }).then(() => void (last.get(folder) === ended && last.delete(folder)));
        last.set(folder, ended);
        return result;
    };
    return { run, expect: (pipeline, upcoming) => runner.expect(pipeline, upcoming) };
}

// EXTERNAL MODULE: ./src/pipeline/stage-description.js
var stage_description = __webpack_require__(18445);
;// CONCATENATED MODULE: ./src/pipeline/run-pipeline.js
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



/** Boxes that get ready while a stage runs: enough to keep all processors busy when stages are short. */
const stagesAhead = Math.min(4, (0,external_node_os_.availableParallelism)());
/** Runs the stages of a pipeline that the store lacks. Throws only when it could not try. */
async function runPipeline(pipeline, world) {
    const startedAt = performance.now();
    const start = await findStart(pipeline, world.store);
    const facts = pipeline.stages.map((stage, index) => factsOf(stage, index, pipeline, world));
    announce(pipeline, start.cached, facts, world.monitor);
    const progress = { results: [], metadata: { ...start.tree?.metadata }, unsealed: [], unsealedMs: 0 };
    if (start.cached < pipeline.stages.length)
        await runStages(pipeline, start, facts, progress, world);
    const success = progress.results.every((result) => result.success);
    const durationMs = performance.now() - startedAt;
    world.monitor({ kind: "pipeline-finished", pipeline: pipeline.name, id: pipeline.id, success, durationMs });
    return {
        name: pipeline.name,
        id: pipeline.id,
        success,
        durationMs,
        stages: progress.results,
        cached: start.cached,
        metadata: progress.metadata,
    };
}
async function findStart(pipeline, store) {
    for (let cached = pipeline.stages.length; cached > 0; cached -= 1) {
        const stage = pipeline.stages[cached - 1];
        const tree = stage && (await store.find(stage.id));
        if (tree !== undefined)
            return { tree, cached };
    }
    return { tree: await findBase(pipeline, store), cached: 0 };
}
async function findBase(pipeline, store) {
    if (pipeline.base === null)
        return undefined;
    const tree = await store.find(pipeline.base);
    if (tree !== undefined)
        return tree;
    throw new errors/* StoreError */.AD(`Cannot start pipeline '${pipeline.name}': its base ${pipeline.base} is not in the store`, {
        hint: "Build the manifest that makes the base first, in the same store",
    });
}
async function runStages(pipeline, start, facts, progress, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = __addDisposableResource(env_1, new DisposableStack(), false);
        stack.defer(() => world.runner.expect(pipeline, []));
        const tree = __addDisposableResource(env_1, await world.store.begin(start.tree), true);
        for (const [index, stage] of pipeline.stages.entries()) {
            const fact = facts[index];
            if (index < start.cached || fact === undefined)
                continue;
            world.signal.throwIfAborted();
            const next = pipeline.stages.slice(index + 1, index + 1 + stagesAhead);
            const upcoming = next.map((following) => describeUpcoming(pipeline, following, world));
            const result = await runOne(pipeline, stage, fact, tree, world, upcoming);
            progress.results.push(result);
            if (!result.success)
                break;
            if (result.metadata !== undefined)
                progress.metadata[stage.id] = result.metadata;
            progress.unsealed.push((0,stage_description/* describeStage */.al)(pipeline, stage));
            progress.unsealedMs += result.durationMs;
            if (!world.checkpoints({ pipeline, stage, isLast: index === pipeline.stages.length - 1, unsealedMs: progress.unsealedMs }))
                continue;
            await seal(pipeline, stage, fact, tree, progress, world);
        }
        await tree.settle();
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
async function runOne(pipeline, stage, facts, tree, world, upcoming) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        world.monitor({ kind: "stage-started", pipeline: pipeline.name, stage: facts });
        const writer = __addDisposableResource(env_2, await tree.openWriter(), true);
        if (world.breakBefore(pipeline, stage))
            world.monitor({ kind: "stage-shell", pipeline: pipeline.name, stage: facts });
        const running = world.runner.run({
            ...describeUpcoming(pipeline, stage, world),
            treePath: writer.path,
            timeoutMs: world.stageTimeoutMs,
            onOutput: (text) => world.monitor({ kind: "stage-output", pipeline: pipeline.name, stage: facts, text }),
        });
        world.runner.expect(pipeline, upcoming);
        const result = await running;
        world.monitor({ kind: "stage-finished", pipeline: pipeline.name, stage: facts, result });
        return result;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function describeUpcoming(pipeline, stage, world) {
    const { sources, signal } = world;
    const downloadCachePath = world.downloadCachePath(stage);
    return { pipeline, stage, sources, signal, downloadCachePath, breakBefore: world.breakBefore(pipeline, stage) };
}
async function seal(pipeline, stage, facts, tree, progress, world) {
    const startedAt = performance.now();
    const sourceEpoch = pipeline.sourceEpoch === undefined ? undefined : Number(pipeline.sourceEpoch.source);
    const onCommitted = ({ digest, layerBytes }) => {
        const durationMs = performance.now() - startedAt;
        world.monitor({ kind: "checkpoint-sealed", pipeline: pipeline.name, stage: facts, digest, layerBytes, durationMs });
    };
    await tree.seal(stage.id, {
        metadata: { ...progress.metadata },
        stages: progress.unsealed,
        sourceEpoch,
        onCommitted,
    });
    progress.unsealed = [];
    progress.unsealedMs = 0;
}
function announce(pipeline, cached, facts, monitor) {
    monitor({
        kind: "pipeline-started",
        pipeline: {
            name: pipeline.name,
            id: pipeline.id,
            build: pipeline.build,
            runner: pipeline.runner,
            sourceEpoch: pipeline.sourceEpoch?.source,
            stages: facts.length,
            cached,
        },
    });
    for (const stage of facts.slice(0, cached))
        monitor({ kind: "stage-cached", pipeline: pipeline.name, stage });
}
function factsOf(stage, index, pipeline, world) {
    const { type, id, kind, options } = stage;
    const position = stage.position();
    return { type, id, kind, index, total: pipeline.stages.length, options, position, network: world.wantsNetwork(stage) };
}

;// CONCATENATED MODULE: ./src/pipeline/schedule.js
/**
 * Runs jobs as soon as what they need has succeeded, at most `limit` at once, earlier ones first. After a failure nothing more is started,
 * and what runs goes on to its end: what it makes is of use to the next build. Answers the results of those that ran, in the order of the
 * list; throws, when all have ended, what the first one threw.
 */
async function runJobs(jobs, limit) {
    const results = new Map();
    const started = new Set();
    const running = new Set();
    const thrown = [];
    const isOver = () => thrown.length > 0 || [...results.values()].some(({ success }) => !success);
    const isReady = ({ needs }, index) => !started.has(index) && needs.every((need) => results.has(need));
    const start = (index, job) => {
        started.add(index);
        const ended = job.run().then((result) => void results.set(index, result), (error) => void thrown.push(error));
        const noted = ended.then(() => void running.delete(noted));
        running.add(noted);
    };
    for (;;) {
        for (const [index, job] of jobs.entries()) {
            if (running.size < limit && !isOver() && isReady(job, index))
                start(index, job);
        }
        if (running.size === 0)
            break;
        await Promise.race(running);
    }
    if (thrown.length > 0)
        throw thrown[0];
    return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}

;// CONCATENATED MODULE: ./src/build.js
var build_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var build_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Builds what a manifest describes. */
async function build(request, ports) {
    const startedAt = performance.now();
    const { manifest } = request;
    const names = request.exports.length > 0 ? request.exports : manifest.defaultExports;
    const checkpoints = chooseCheckpoints(request);
    const stored = await findStored(manifest, ports.store);
    const has = (id) => stored.has(id);
    const pipelines = (0,graph/* findPipelinesToBuild */.y2)(manifest, names, has);
    build_announce(manifest, pipelines, names, ports);
    const sources = await fetchSources(manifest, pipelines, has, ports);
    const results = sources.every((source) => source.success)
        ? await runPipelines(pipelines, has, checkpoints, request, ports)
        : [];
    const built = results.length === pipelines.length && results.every((result) => result.success);
    const success = built && sources.every((source) => source.success);
    const exported = success ? await exportAll(names, request, has, ports) : [];
    const durationMs = performance.now() - startedAt;
    ports.monitor({ kind: "build-finished", success, durationMs });
    return { success, durationMs, sources, pipelines: results, exports: exported };
}
function chooseCheckpoints(request) {
    const { checkpoints, manifest } = request;
    if (checkpoints.length === 0)
        return pipeline_checkpoints/* automaticCheckpoints */.JP;
    const unmatched = (0,pipeline_checkpoints/* findUnmatchedPatterns */.cj)(checkpoints, manifest.pipelines);
    if (unmatched.length === 0)
        return (0,pipeline_checkpoints/* namedCheckpoints */.vT)(checkpoints);
    throw new errors/* UsageError */.eb(`Cannot set checkpoints: nothing in the manifest is named ${unmatched.map((text) => `'${text}'`).join(", ")}`, {
        hint: "Name a pipeline, a stage id or a stage type; *, ? and [...] match as in a shell",
    });
}
/** Ids of a manifest whose trees are in the store. */
async function findStored(manifest, store) {
    const ids = [...new Set(manifest.pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => stage.id)))];
    const found = await Promise.all(ids.map((id) => store.find(id)));
    return new Set(ids.filter((_, index) => found[index] !== undefined));
}
function build_announce(manifest, pipelines, names, { monitor }) {
    monitor({ kind: "build-started", manifest: manifest.file, pipelines: pipelines.length, sources: manifest.sources.length });
    if (names.length === 0)
        monitor({ kind: "notice", level: "warning", message: "Nothing to build: the manifest has no pipeline with stages" });
    else if (pipelines.length === 0)
        monitor({ kind: "notice", level: "info", message: `Everything was cached: ${names.join(", ")}` });
}
async function fetchSources(manifest, pipelines, has, { sources, monitor, signal }) {
    const wanted = (0,graph/* findSourceItems */.vP)(pipelines.flatMap((pipeline) => (0,graph/* findStagesToRun */.Fg)(pipeline, has)));
    const outcomes = [];
    for (const source of manifest.sources) {
        const ids = [...source.items.keys()].filter((id) => wanted.has(id));
        if (ids.length > 0)
            outcomes.push(await sources.fetch({ source, ids, signal, monitor }));
    }
    return outcomes;
}
async function runPipelines(pipelines, has, checkpoints, request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, runner, signal } = ports;
        const names = pipelines.map(({ name }) => name);
        const { monitor, flush } = inOrder(names, ports.monitor);
        const _ = build_addDisposableResource(env_1, { [Symbol.dispose]: flush }, false);
        const pattern = request.breakBefore === undefined ? undefined : (0,pipeline_checkpoints/* globToRegExp */.tL)(request.breakBefore);
        const world = {
            store,
            runner: oneDownloadAtATime(runner),
            sources: request.manifest.sources,
            monitor,
            signal,
            checkpoints,
            stageTimeoutMs: request.stageTimeoutMs,
            wantsNetwork: request.wantsNetwork,
            downloadCachePath: (stage) => (request.wantsNetwork(stage) ? ports.downloadCachePath(stage.type) : undefined),
            breakBefore: (_, stage) => pattern?.test(stage.type) === true || pattern?.test(stage.id) === true,
        };
        const needs = (0,graph/* findNeeds */.$I)(pipelines, has);
        const jobs = pipelines.map((pipeline, index) => ({ needs: needs[index] ?? [], run: () => runPipeline(pipeline, world) }));
        // A shell has the terminal for itself.
        return await runJobs(jobs, pattern === undefined ? (request.jobs ?? (0,external_node_os_.availableParallelism)()) : 1);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        build_disposeResources(env_1);
    }
}
async function exportAll(names, { manifest, checkpoints, releaseExports }, wasStored, ports) {
    const exported = [];
    for (const [index, name] of names.entries()) {
        const wanted = (0,graph/* requirePipeline */.GX)(manifest, name);
        const { id, name: pipeline } = wanted;
        if (id === null)
            throw new errors/* UsageError */.eb(`Cannot export '${name}': the pipeline has no stages`);
        const startedAt = performance.now();
        const comesAgain = names.slice(index + 1).some((other) => (0,graph/* requirePipeline */.GX)(manifest, other).id === id);
        const keep = releaseExports !== true || comesAgain || wasStored(id) || (0,pipeline_checkpoints/* isCheckpoint */.Zx)(wanted, checkpoints);
        const { path, files } = await ports.exportTree(id, name, keep);
        exported.push({ pipeline, id, path, files });
        ports.monitor({ kind: "export-finished", pipeline, id, path, durationMs: performance.now() - startedAt });
    }
    return exported;
}


/***/ }),

/***/ 84947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine),
  o: () => (/* binding */ wantsNetwork)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/build.js + 4 modules
var build = __webpack_require__(19697);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/image/image-facts.js
var image_facts = __webpack_require__(57792);
// EXTERNAL MODULE: ./src/store/durable-file.js
var durable_file = __webpack_require__(2023);
;// CONCATENATED MODULE: ./src/export-notes.js






/** Changes closer together than the kernel's clock ticks could leave a file with the same times. */
const clockTickMs = 20;
/** Notes of one store. */
class ExportNotes {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    /** Names of the files of a tree when a folder still holds them as they were exported. */
    findIntact(target, digest) {
        const note = this.#find(target);
        if (note?.digest !== digest)
            return undefined;
        const isIntact = Object.entries(note.files).every(([name, { mark }]) => markOf((0,external_node_path_.join)(target, name)) === mark);
        return isIntact ? Object.keys(note.files) : undefined;
    }
    /** Notes the files of a tree that was just exported. */
    async write(target, digest, names) {
        await (0,promises_.setTimeout)(clockTickMs);
        const files = names.map((name) => [name, { mark: markOf((0,external_node_path_.join)(target, name)) ?? "" }]);
        this.#save({ target, digest, files: Object.fromEntries(files) });
    }
    /** The facts of a file in a folder that was exported to; read from the file itself unless it is as it was when they were read. */
    async readFacts(target, name) {
        const path = (0,external_node_path_.join)(target, name);
        const mark = markOf(path);
        const noted = this.#find(target)?.files[name];
        if (noted?.facts !== undefined && noted.mark === mark)
            return noted.facts;
        const facts = await (0,image_facts/* readImageFacts */.v)(path);
        const note = this.#find(target);
        if (mark !== undefined && note?.files[name]?.mark === mark && markOf(path) === mark)
            this.#save({ ...note, files: { ...note.files, [name]: { mark, facts } } });
        return facts;
    }
    #save(note) {
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
        (0,durable_file/* replaceFile */.fR)(this.#path(note.target), `${JSON.stringify(note)}\n`);
    }
    #find(target) {
        try {
            const note = JSON.parse((0,external_node_fs_.readFileSync)(this.#path(target), "utf8"));
            return note.target === target ? note : undefined;
        }
        catch {
            return undefined;
        }
    }
    #path(target) {
        return (0,external_node_path_.join)(this.#folder, `${(0,external_node_crypto_.createHash)("sha256").update(target).digest("hex")}.json`);
    }
}
function markOf(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    if (stats?.isFile() !== true)
        return undefined;
    return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(" ");
}

// EXTERNAL MODULE: ./src/modules/catalogue.js
var modules_catalogue = __webpack_require__(44886);
// EXTERNAL MODULE: ./src/pipeline/early-folders.js
var early_folders = __webpack_require__(48923);
// EXTERNAL MODULE: ./src/pipeline/freshness.js
var freshness = __webpack_require__(8567);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/errors.js
var src_errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/manifest/plain.js
var plain = __webpack_require__(18787);
;// CONCATENATED MODULE: ./src/services/download/checksum.js
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



const hexDigits = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
/** Reads a checksum; throws for an unknown algorithm or a wrong number of digits. */
function parseChecksum(text) {
    const [, algorithm = "", hex = ""] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(text) ?? [];
    if (hexDigits[algorithm] === hex.length)
        return { algorithm, hex };
    throw new src_errors/* SourceError */.c8(`Cannot read the checksum '${text}'`, {
        hint: `Write it as ALGORITHM:DIGITS with one of ${Object.keys(hexDigits).join(", ")}`,
    });
}
/** The hash of a file as it is on disk. */
async function hashFile(path, algorithm) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hash = (0,external_node_crypto_.createHash)(algorithm);
        const file = __addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(path, "r"), true);
        // One buffer for all: a stream's would wait for the collector, a hundred megabytes of them.
        const buffer = Buffer.allocUnsafeSlow(1024 * 1024);
        for (let length = -1; length !== 0;) {
            length = (await file.read(buffer, 0, buffer.length)).bytesRead;
            hash.update(buffer.subarray(0, length));
        }
        return hash.digest("hex");
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./src/services/download/agents.js



/** All connections of one fetcher. */
class AgentPool {
    #environment;
    #agents = new Map();
    constructor(environment) {
        this.#environment = environment;
    }
    find(url, needs) {
        const { certificatePath, keyPath, authorityPath } = needs.secrets ?? {};
        const key = JSON.stringify([url.protocol, needs.insecure ?? false, certificatePath, keyPath, authorityPath]);
        const known = this.#agents.get(key);
        if (known !== undefined)
            return known;
        const made = this.#make(url.protocol === "https:", needs);
        this.#agents.set(key, made);
        return made;
    }
    [Symbol.dispose]() {
        for (const agent of this.#agents.values())
            agent.destroy();
        this.#agents.clear();
    }
    #make(secure, { insecure, secrets }) {
        const common = { keepAlive: true, proxyEnv: proxyEnvironment(this.#environment) };
        if (!secure)
            return new external_node_http_.Agent(common);
        return new external_node_https_.Agent({
            ...common,
            rejectUnauthorized: !insecure,
            cert: readFile(secrets?.certificatePath),
            key: readFile(secrets?.keyPath),
            ca: readFile(secrets?.authorityPath),
        });
    }
}
/** osbuild's own variable wins over what every program reads. */
function proxyEnvironment(environment) {
    const own = environment.OSBUILD_SOURCES_CURL_PROXY;
    if (own)
        return { HTTP_PROXY: own, HTTPS_PROXY: own };
    const names = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"];
    return Object.fromEntries(names.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined));
}
function readFile(path) {
    return path === undefined ? undefined : (0,external_node_fs_.readFileSync)(path);
}

;// CONCATENATED MODULE: ./src/services/download/host-limits.js
/** How many transfers go on at once: some per host, so that no server is flooded, and some in all. */
class HostLimits {
    #queues = new Map();
    #all = new Queue(16);
    /** Waits for a turn; disposing what it resolves with ends the turn. */
    async enter(url, maximumPerHost = 6) {
        const host = hostOf(url);
        const queue = this.#queues.get(host) ?? new Queue(maximumPerHost);
        this.#queues.set(host, queue);
        const own = await queue.enter();
        const shared = await this.#all.enter();
        return {
            [Symbol.dispose]: () => {
                shared();
                own();
            },
        };
    }
}
class Queue {
    #waiting = [];
    #free;
    constructor(places) {
        this.#free = Math.max(1, places);
    }
    async enter() {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        return () => {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free += 1;
            else
                next();
        };
    }
}
function hostOf(url) {
    return /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./src/services/download/partial-file.js
var partial_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var partial_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/**
 * A file that arrives in pieces, over several attempts: what is written is hashed at once and kept for the next attempt. What an earlier
 * process left of it is taken in; whether that is right, its checksum tells in the end.
 */
class PartialFile {
    path;
    entityTag;
    #algorithm;
    #handle;
    #hash;
    #sizeBytes = 0;
    constructor(path, algorithm, handle) {
        this.path = path;
        this.#algorithm = algorithm;
        this.#handle = handle;
        this.#hash = (0,external_node_crypto_.createHash)(algorithm);
    }
    static async open(path, algorithm) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stack = partial_file_addDisposableResource(env_1, new AsyncDisposableStack(), true);
            const partial = stack.use(new PartialFile(path, algorithm, await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT, 0o644)));
            for await (const chunk of partial.#handle.createReadStream({ start: 0, autoClose: false }))
                partial.#count(chunk);
            stack.move();
            return partial;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = partial_file_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    get sizeBytes() {
        return this.#sizeBytes;
    }
    async append(chunk) {
        for (let at = 0; at < chunk.length;) {
            const { bytesWritten } = await this.#handle.write(chunk, at, chunk.length - at, this.#sizeBytes + at);
            at += bytesWritten;
        }
        this.#count(chunk);
    }
    #count(chunk) {
        this.#hash.update(chunk);
        this.#sizeBytes += chunk.length;
    }
    /** Forgets all that came so far. */
    async restart() {
        await this.#handle.truncate(0);
        this.#hash = (0,external_node_crypto_.createHash)(this.#algorithm);
        this.#sizeBytes = 0;
        this.entityTag = undefined;
    }
    /** Hash of what is here; the file is on disk when this resolves. */
    async finish() {
        await this.#handle.datasync();
        return this.#hash.copy().digest("hex");
    }
    async [Symbol.asyncDispose]() {
        await this.#handle.close();
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/services/download/transfer.js





/** A transfer that failed; `retry` says whether the same URL may work later. */
class TransferError extends Error {
    retry;
    waitMs;
    constructor(message, details) {
        super(message);
        this.name = "TransferError";
        this.retry = details.retry;
        this.waitMs = details.waitMs;
    }
}
const maximumRedirects = 20;
const connectTimeoutMs = 30_000;
const retryableStatus = [408, 425, 429, 500, 502, 503, 504];
const permanentCodes = /^(ENOTFOUND|EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ENOENT|EACCES|EISDIR)/;
const agent = `osbuild (Linux.${process.arch === "x64" ? "x86_64" : "aarch64"}; https://osbuild.org/)`;
/** Opens a URL and resolves when its body starts. */
async function startTransfer(request, agents) {
    let url = parseUrl(request.url);
    if (url.protocol === "file:")
        return startFile(url, request);
    const origin = url.origin;
    for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
        const needs = url.origin === origin ? request : { ...request, secrets: undefined };
        const response = await ask(url, needs, agents);
        const status = response.statusCode ?? 0;
        const next = response.headers.location;
        if (status < 300 || status >= 400 || next === undefined)
            return readAnswer(url, response, request);
        response.resume();
        url = requireWeb(new URL(next, url));
    }
    throw new TransferError(`Cannot download '${describeUrl(request.url)}': it redirects more than ${maximumRedirects} times`, {
        retry: false,
    });
}
/** A URL without what may be secret in it: user, password and query. */
function describeUrl(text) {
    try {
        const url = new URL(text);
        return url.protocol === "file:" ? url.href : `${url.origin}${url.pathname}`;
    }
    catch {
        return text;
    }
}
/** Package names hold characters that servers read differently (`+`, `^`): quote them, keep what is quoted already. */
function quotePath(path) {
    return path.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9_.~/-]/gu, (part) => part.length === 3 && part.startsWith("%") ? part : encodeURIComponent(part).replace(/[!'()*]/g, percent));
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function parseUrl(text) {
    const parts = /^([a-z]+:\/\/[^/?#]*)([^?#]*)(.*)$/is.exec(text);
    try {
        const url = new URL(parts === null ? text : `${parts[1]}${quotePath(parts[2] ?? "")}${parts[3]}`);
        return url.protocol === "file:" ? url : requireWeb(url);
    }
    catch (error) {
        if (error instanceof TransferError)
            throw error;
        throw new TransferError(`Cannot download '${text}': it is no URL`, { retry: false });
    }
}
function requireWeb(url) {
    if (url.protocol === "http:" || url.protocol === "https:")
        return url;
    throw new TransferError(`Cannot download '${describeUrl(url.href)}': only http, https and file are supported`, {
        retry: false,
    });
}
function ask(url, request, agents) {
    const headers = { "user-agent": agent, accept: "*/*" };
    if (request.fromByte) {
        headers.range = `bytes=${request.fromByte}-`;
        if (request.entityTag !== undefined)
            headers["if-range"] = request.entityTag;
    }
    const send = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        const options = { headers, agent: agents.find(url, request), signal: request.signal, timeout: connectTimeoutMs };
        const sent = send(url, options, (response) => resolve(response));
        sent.on("timeout", () => sent.destroy(new Error(`the server did not answer within ${connectTimeoutMs / 1000} s`)));
        sent.on("error", (error) => reject(explain(url.href, error)));
        sent.end();
    });
}
function readAnswer(url, response, request) {
    const status = response.statusCode ?? 0;
    if (status !== 200 && status !== 206) {
        response.resume();
        const wait = retryAfter(response.headers["retry-after"]);
        throw new TransferError(`Cannot download '${describeUrl(url.href)}': the server answered ${status} ${response.statusMessage ?? ""}`.trim(), {
            retry: retryableStatus.includes(status) || (status === 416 && request.fromByte !== undefined),
            waitMs: wait,
        });
    }
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(String(response.headers["content-range"] ?? ""));
    const fromByte = status === 206 ? Number(range?.[1] ?? 0) : 0;
    const length = response.headers["content-length"];
    const total = length === undefined ? undefined : fromByte + Number(length);
    const tag = response.headers.etag;
    return {
        body: response,
        fromByte,
        totalBytes: total,
        entityTag: typeof tag === "string" && !tag.startsWith("W/") ? tag : undefined,
    };
}
function retryAfter(value) {
    if (typeof value !== "string")
        return undefined;
    const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(waitMs) && waitMs > 0 ? waitMs : undefined;
}
function startFile(url, request) {
    const start = request.fromByte ?? 0;
    const body = (0,external_node_fs_.createReadStream)((0,external_node_url_.fileURLToPath)(url), { start, signal: request.signal });
    return { body, fromByte: start, totalBytes: undefined, entityTag: undefined };
}
/** What went wrong with a connection or a body, in words, and whether trying again makes sense. */
function explain(url, error) {
    if (error instanceof TransferError)
        return error;
    const code = (0,src_errors/* codeOf */.$N)(error) ?? "";
    return new TransferError(`Cannot download '${describeUrl(url)}': ${(0,src_errors/* messageOf */.bD)(error)}`, { retry: !permanentCodes.test(code) });
}

;// CONCATENATED MODULE: ./src/services/download/read-body.js

const slowestBytesPerSecond = 1000;
/** Reads a body to its end; rejects when it stalls, breaks off, or grows past the limit. */
async function readBody(answer, { url, signal, timing, onChunk }) {
    const { body, totalBytes } = answer;
    let received = answer.fromByte;
    let inWindow = 0;
    const watch = setInterval(() => {
        if (inWindow < (slowestBytesPerSecond * timing.stallMs) / 1000)
            body.destroy(new Error(`the transfer stalled for ${timing.stallMs / 1000} s`));
        inWindow = 0;
    }, timing.stallMs);
    try {
        if ((totalBytes ?? 0) > timing.maximumBytes)
            throw tooLarge(url, timing.maximumBytes);
        for await (const chunk of body) {
            received += chunk.length;
            inWindow += chunk.length;
            if (received > timing.maximumBytes)
                throw tooLarge(url, timing.maximumBytes);
            await onChunk(chunk);
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw explain(url, error);
    }
    finally {
        clearInterval(watch);
        body.destroy();
    }
    if (totalBytes === undefined || received === totalBytes)
        return;
    throw new TransferError(`Cannot download '${describeUrl(url)}': it broke off after ${received} of ${totalBytes} bytes`, {
        retry: true,
    });
}
function tooLarge(url, maximumBytes) {
    return new TransferError(`Cannot download '${describeUrl(url)}': it is larger than ${maximumBytes} bytes`, { retry: false });
}

;// CONCATENATED MODULE: ./src/services/download/downloader.js
var downloader_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var downloader_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










const defaultTiming = {
    attempts: 8,
    backoffMs: 500,
    maximumBackoffMs: 30_000,
    stallMs: 30_000,
    maximumBytes: 64 * 1024 ** 3,
};
/** Downloads for one source; holds its connections. */
class Downloader {
    #agents;
    #timing;
    #hosts = new HostLimits();
    constructor(environment, timing = defaultTiming) {
        this.#agents = new AgentPool(environment);
        this.#timing = timing;
    }
    /** Fetches one file to `<folder>/<checksum>`. */
    async download(download, place) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const checksum = parseChecksum(download.checksum);
            const path = (0,external_node_path_.join)(place.scratchPath, `${download.checksum}.part`);
            const partial = downloader_addDisposableResource(env_1, await PartialFile.open(path, checksum.algorithm), true);
            try {
                const isWhole = partial.sizeBytes > 0 && (await partial.finish()) === checksum.hex;
                if (!isWhole)
                    await this.#tryAll(download, place, (url) => this.#attempt({ ...download, url }, checksum, partial, place));
                await (0,external_node_fs_promises_.rename)(path, (0,external_node_path_.join)(place.folder, download.checksum));
            }
            catch (error) {
                if (!place.signal.aborted)
                    await (0,external_node_fs_promises_.rm)(path, { force: true });
                throw error;
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = downloader_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    /** Fetches a text of limited size. */
    async fetchText(url, needs, signal) {
        const chunks = [];
        const timing = { ...this.#timing, maximumBytes: 32 * 1024 * 1024 };
        await this.#tryAll({ ...needs, urls: [url] }, { signal }, async () => {
            chunks.length = 0;
            const answer = await startTransfer({ ...needs, url, signal }, this.#agents);
            await readBody(answer, { signal, timing, url, onChunk: async (chunk) => void chunks.push(chunk) });
        });
        return Buffer.concat(chunks).toString("utf8");
    }
    [Symbol.dispose]() {
        this.#agents[Symbol.dispose]();
    }
    /** Asks one place after the other; a place that can only fail again is not asked again. */
    async #tryAll({ urls, maximumParallel }, { signal }, attempt) {
        const usable = [...urls];
        let failure;
        for (let tries = 0; tries < this.#timing.attempts * urls.length && usable.length > 0; tries += 1) {
            const url = usable[tries % usable.length];
            try {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const _ = downloader_addDisposableResource(env_2, await this.#hosts.enter(url, maximumParallel), false);
                    return await attempt(url);
                }
                catch (e_2) {
                    env_2.error = e_2;
                    env_2.hasError = true;
                }
                finally {
                    downloader_disposeResources(env_2);
                }
            }
            catch (error) {
                signal.throwIfAborted();
                failure = explain(url, error);
                if (!failure.retry)
                    usable.splice(usable.indexOf(url), 1);
            }
            const allFailed = usable.length > 0 && (tries + 1) % usable.length === 0;
            if (allFailed)
                await (0,promises_.setTimeout)(this.#pause(Math.floor(tries / usable.length), usable.length === 1 ? failure.waitMs : undefined), null, {
                    signal,
                });
        }
        throw new src_errors/* SourceError */.c8(failure?.message ?? "Cannot download: no URL is known");
    }
    async #attempt(download, checksum, partial, { signal, onProgress }) {
        const { url, insecure, secrets } = download;
        const request = { url, insecure, secrets, fromByte: partial.sizeBytes || undefined, entityTag: partial.entityTag, signal };
        const answer = await startTransfer(request, this.#agents).catch(async (error) => {
            if (partial.sizeBytes > 0)
                await partial.restart(); // perhaps the server cannot go on from here
            throw error;
        });
        if (answer.fromByte !== partial.sizeBytes)
            await partial.restart();
        if (answer.fromByte !== partial.sizeBytes)
            throw new TransferError(`Cannot download '${describeUrl(url)}': the server sent another part`, { retry: true });
        partial.entityTag = answer.entityTag;
        await readBody(answer, {
            url,
            signal,
            timing: this.#timing,
            onChunk: async (chunk) => {
                await partial.append(chunk);
                onProgress({ doneBytes: partial.sizeBytes, totalBytes: answer.totalBytes });
            },
        });
        await requireChecksum(url, checksum, partial, answer.fromByte > 0);
    }
    #pause(round, asked) {
        const { backoffMs, maximumBackoffMs } = this.#timing;
        const ours = Math.min(backoffMs * 2 ** round, maximumBackoffMs);
        return asked === undefined ? ours * (0.5 + Math.random() / 2) : Math.min(asked, maximumBackoffMs * 4);
    }
}
/** Content that is not what was promised is dropped, and its place is not asked again, unless it came in parts of two versions. */
async function requireChecksum(url, { algorithm, hex }, partial, resumed) {
    const found = await partial.finish();
    if (found === hex)
        return;
    const size = partial.sizeBytes;
    await partial.restart();
    const text = `checksum mismatch, the manifest says ${algorithm}:${hex}, its ${size} bytes have ${algorithm}:${found}`;
    throw new TransferError(`Cannot download '${describeUrl(url)}': ${text}`, { retry: resumed });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./src/linux/native.js
var linux_native = __webpack_require__(33809);
;// CONCATENATED MODULE: ./src/linux/memory-file.js


/** Files in memory without a name, for messages that are too large for a packet. */
/** Makes one that holds these bytes, rewound; the caller closes it. */
function createMemoryFile(name, data) {
    const fd = (0,linux_native/* systemCall */.Mn)("int memfd_create(const char *name, unsigned int flags)", [name, 1]);
    for (let at = 0; at < data.length;)
        at += (0,external_node_fs_.writeSync)(fd, data, at, data.length - at, at);
    return fd;
}
/** Content of one that came from elsewhere and is closed here; undefined when it is something else or larger than allowed. */
function readMemoryFile(fd, maximumBytes) {
    try {
        if (!(0,external_node_fs_.readlinkSync)(`/proc/self/fd/${fd}`).startsWith("/memfd:"))
            return undefined;
        const size = (0,external_node_fs_.fstatSync)(fd).size;
        if (size > maximumBytes)
            return undefined;
        const data = Buffer.alloc(size);
        return data.subarray(0, (0,external_node_fs_.readSync)(fd, data, 0, size, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Lets reads and writes of a descriptor wait, as programs that get it expect. */
function makeBlocking(fd) {
    (0,linux_native/* systemCall */.Mn)("int fcntl(int fd, int command, long value)", [fd, 4, 0]);
}
/** A pipe: where to read and where to write. */
function makePipe() {
    const ends = new Int32Array(2);
    (0,linux_native/* systemCall */.Mn)("int pipe2(void *ends, int flags)", [ends, 0o2000000]);
    return [ends[0] ?? -1, ends[1] ?? -1];
}

;// CONCATENATED MODULE: ./src/linux/poll.js


const watches = new Set();
const readable = 1;
let wakeFd;
let looping = false;
/** Calls back whenever the descriptor is readable or hung up, until disposed. The callback must not throw. */
function watchReadable(fd, onReadable) {
    const watch = { fd, onReadable };
    watches.add(watch);
    if (looping)
        wake();
    else
        void loop();
    return {
        [Symbol.dispose]: () => {
            if (watches.delete(watch))
                wake();
        },
    };
}
/** Resolves when the descriptor is readable or hung up, or the signal is aborted. */
function whenReadable(fd, signal) {
    return new Promise((resolve) => {
        const watch = watchReadable(fd, finish);
        signal?.addEventListener("abort", finish, { once: true });
        if (signal?.aborted)
            finish();
        function finish() {
            watch[Symbol.dispose]();
            signal?.removeEventListener("abort", finish);
            resolve();
        }
    });
}
async function loop() {
    looping = true;
    const wakeable = (0,linux_native/* systemCall */.Mn)("int eventfd(unsigned int value, int flags)", [0, 0o2004000]);
    wakeFd = wakeable;
    while (watches.size > 0) {
        const polled = [...watches];
        const set = pollSet([...polled.map((watch) => watch.fd), wakeable]);
        await (0,linux_native/* systemCallAsync */.Q5)("int poll(void *fds, unsigned long count, int timeout)", [set, polled.length + 1, -1]);
        if (answered(set, polled.length))
            drain(wakeable);
        for (const [index, watch] of polled.entries()) {
            if (answered(set, index) && watches.has(watch))
                watch.onReadable();
        }
    }
    looping = false;
    wakeFd = undefined;
    (0,external_node_fs_.closeSync)(wakeable);
}
function pollSet(descriptors) {
    const set = Buffer.alloc(descriptors.length * 8);
    for (const [index, fd] of descriptors.entries()) {
        set.writeInt32LE(fd, index * 8);
        set.writeInt16LE(readable, index * 8 + 4);
    }
    return set;
}
function answered(set, index) {
    return set.readInt16LE(index * 8 + 6) !== 0;
}
function wake() {
    const one = Buffer.alloc(8);
    one.writeBigUInt64LE(1n);
    if (wakeFd !== undefined)
        (0,external_node_fs_.writeSync)(wakeFd, one);
}
function drain(fd) {
    (0,linux_native/* systemCall */.Mn)("long read(int fd, void *data, size_t size)", [fd, Buffer.alloc(8), 8]);
}

;// CONCATENATED MODULE: ./src/linux/socket.js


const kinds = { datagram: 2, seqpacket: 5 };
const unix = 1;
const flags = 0o2004000; // SOCK_CLOEXEC | SOCK_NONBLOCK
const socketLevel = 1;
const passCredentials = 16;
const sendBuffer = 7;
const rights = 1;
const noSignal = 0x4000;
const closeOnExec = 0x40000000;
const peekWhole = 0x22; // MSG_PEEK | MSG_TRUNC
const truncated = 0x28; // MSG_TRUNC | MSG_CTRUNC
const maximumDescriptors = 253;
const pathBytes = 108;
/** A message as it arrived. */
class Packet {
    data;
    /** Where an answer to a datagram goes; empty when the sender has no address. */
    from;
    truncated;
    #descriptors;
    constructor(data, from, isTruncated, descriptors) {
        this.data = data;
        this.from = from;
        this.truncated = isTruncated;
        this.#descriptors = [...descriptors];
    }
    /** Descriptors that came along and were not taken; they close with the packet. */
    get descriptors() {
        return this.#descriptors;
    }
    /** Hands over all descriptors: the caller closes them. */
    take() {
        const taken = this.#descriptors;
        this.#descriptors = [];
        return taken;
    }
    /** Gives descriptors (back) to the packet, which closes them. */
    own(descriptors) {
        this.#descriptors.push(...descriptors);
    }
    [Symbol.dispose]() {
        for (const fd of this.take())
            (0,external_node_fs_.closeSync)(fd);
    }
}
/** One socket; see the top of the file. */
class UnixSocket {
    fd;
    #open = true;
    constructor(fd) {
        this.fd = fd;
    }
    /** A new socket, without an address. */
    static create(kind) {
        return new UnixSocket((0,linux_native/* systemCall */.Mn)("int socket(int domain, int type, int protocol)", [unix, kinds[kind] | flags, 0]));
    }
    /** Two sockets connected to each other. */
    static pair(kind) {
        const pair = new Int32Array(2);
        (0,linux_native/* systemCall */.Mn)("int socketpair(int domain, int type, int protocol, void *pair)", [unix, kinds[kind] | flags, 0, pair]);
        return [new UnixSocket(pair[0] ?? -1), new UnixSocket(pair[1] ?? -1)];
    }
    /** Takes an address in the file system, or (empty path) one the kernel makes up, which answers need. */
    bind(path) {
        const address = addressOf(path);
        (0,linux_native/* systemCall */.Mn)("int bind(int fd, void *address, unsigned int size)", [this.fd, address, address.length], path);
    }
    listen() {
        (0,linux_native/* systemCall */.Mn)("int listen(int fd, int backlog)", [this.fd, 4096]);
    }
    connect(path) {
        const address = addressOf(path);
        (0,linux_native/* systemCall */.Mn)("int connect(int fd, void *address, unsigned int size)", [this.fd, address, address.length], path);
    }
    /** The next client; undefined when none waits. */
    accept() {
        const call = "int accept4(int fd, void *address, void *size, int flags)";
        const fd = unlessAgain(() => (0,linux_native/* systemCall */.Mn)(call, [this.fd, null, null, flags]));
        return fd === undefined ? undefined : new UnixSocket(fd);
    }
    /** Asks the kernel to give every sender an address and to say who it is. */
    passCredentials() {
        setOption(this.fd, passCredentials, 1);
    }
    setSendBuffer(sizeBytes) {
        setOption(this.fd, sendBuffer, sizeBytes);
    }
    /** Sends one message; throws EAGAIN when the receiver is full, EMSGSIZE when it is too large for one. */
    send(data, options = {}) {
        const message = new MessageHeader(data, controlOf(options.descriptors ?? []), Buffer.from(options.to ?? []));
        (0,linux_native/* systemCall */.Mn)("long sendmsg(int fd, void *message, int flags)", [this.fd, message.header, noSignal]);
        message.keep();
    }
    /** Takes the next message; undefined when there is none. A closed peer is an empty message. Longer ones are cut and say so. */
    receive(maximumBytes) {
        const size = unlessAgain(() => (0,linux_native/* systemCall */.Mn)("long recv(int fd, void *data, size_t size, int flags)", [this.fd, null, 0, peekWhole]));
        if (size === undefined)
            return undefined;
        const data = Buffer.alloc(Math.max(1, Math.min(size, maximumBytes)));
        const message = new MessageHeader(data, Buffer.alloc(controlSpace(maximumDescriptors) + 32), Buffer.alloc(pathBytes + 2));
        const call = "long recvmsg(int fd, void *message, int flags)";
        const received = unlessAgain(() => (0,linux_native/* systemCall */.Mn)(call, [this.fd, message.header, closeOnExec]));
        if (received === undefined)
            return undefined;
        const descriptors = descriptorsIn(message.receivedControl());
        return new Packet(data.subarray(0, received), message.receivedName(), (message.flags() & truncated) !== 0, descriptors);
    }
    [Symbol.dispose]() {
        if (this.#open)
            (0,external_node_fs_.closeSync)(this.fd);
        this.#open = false;
    }
}
/** `struct msghdr` with one part; the layout is the same on x64 and arm64. */
class MessageHeader {
    header = Buffer.alloc(56);
    #parts = Buffer.alloc(16);
    #buffers;
    #control;
    #name;
    constructor(data, control, name) {
        this.#control = control;
        this.#name = name;
        this.#buffers = [data, control, name, this.#parts];
        this.#parts.writeBigUInt64LE(addressIn(data), 0);
        this.#parts.writeBigUInt64LE(BigInt(data.length), 8);
        this.header.writeBigUInt64LE(addressIn(name), 0);
        this.header.writeUInt32LE(name.length, 8);
        this.header.writeBigUInt64LE(addressIn(this.#parts), 16);
        this.header.writeBigUInt64LE(1n, 24);
        this.header.writeBigUInt64LE(addressIn(control), 32);
        this.header.writeBigUInt64LE(BigInt(control.length), 40);
    }
    receivedControl() {
        return this.#control.subarray(0, Number(this.header.readBigUInt64LE(40)));
    }
    receivedName() {
        return this.#name.subarray(0, Math.min(this.#name.length, this.header.readUInt32LE(8)));
    }
    flags() {
        return this.header.readInt32LE(48);
    }
    /** Keeps what the header points to from being collected before the call is done. */
    keep() {
        return this.#buffers.length;
    }
}
function addressIn(data) {
    return data.length === 0 ? 0n : BigInt((0,linux_native/* koffi */.Ei)().address(data));
}
function addressOf(path) {
    const name = Buffer.from(path);
    if (name.length >= pathBytes)
        throw new linux_native/* SystemCallError */.EO("bind", "ENAMETOOLONG", path);
    const address = Buffer.alloc(name.length === 0 ? 2 : name.length + 3);
    address.writeUInt16LE(unix, 0);
    name.copy(address, 2);
    return address;
}
function setOption(fd, option, value) {
    const call = "int setsockopt(int fd, int level, int option, void *value, unsigned int size)";
    (0,linux_native/* systemCall */.Mn)(call, [fd, socketLevel, option, new Int32Array([value]), 4]);
}
function controlSpace(count) {
    return 16 + Math.ceil((count * 4) / 8) * 8;
}
function controlOf(descriptors) {
    if (descriptors.length === 0)
        return Buffer.alloc(0);
    const control = Buffer.alloc(controlSpace(descriptors.length));
    control.writeBigUInt64LE(BigInt(16 + descriptors.length * 4), 0);
    control.writeInt32LE(socketLevel, 8);
    control.writeInt32LE(rights, 12);
    for (const [index, fd] of descriptors.entries())
        control.writeInt32LE(fd, 16 + index * 4);
    return control;
}
function descriptorsIn(control) {
    const found = [];
    for (let at = 0; at + 16 <= control.length;) {
        const size = Number(control.readBigUInt64LE(at));
        if (size < 16)
            break;
        if (control.readInt32LE(at + 8) === socketLevel && control.readInt32LE(at + 12) === rights) {
            for (let fd = at + 16; fd + 4 <= Math.min(at + size, control.length); fd += 4)
                found.push(control.readInt32LE(fd));
        }
        at += Math.ceil(size / 8) * 8;
    }
    return found;
}
function unlessAgain(call) {
    try {
        return call();
    }
    catch (error) {
        if (error instanceof linux_native/* SystemCallError */.EO && error.code === "EAGAIN")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/services/message.js


/** Most bytes a message may have, in a packet or in memory. */
const maximumMessageBytes = 64 * 1024 * 1024;
const viaDescriptor = Buffer.from("<args-via-fd>");
let packetLimit;
/** Reads what a packet holds; throws for anything but a JSON object. */
function decodeMessage(packet) {
    if (packet.truncated)
        throw new Error("A message with more descriptors or bytes than allowed came in");
    const [first, ...rest] = packet.descriptors;
    if (first === undefined || !packet.data.equals(viaDescriptor)) {
        return { data: parseObject(packet.data), descriptors: packet.descriptors };
    }
    packet.take();
    packet.own(rest);
    const payload = readMemoryFile(first, maximumMessageBytes);
    if (payload === undefined)
        throw new Error("A message came in whose content is not a file in memory of an allowed size");
    return { data: parseObject(payload), descriptors: rest };
}
/** Sends a JSON value and descriptors (which stay the caller's). */
function sendMessage(socket, value, descriptors = []) {
    const data = Buffer.from(JSON.stringify(value));
    packetLimit ??= readPacketLimit();
    if (data.length <= packetLimit) {
        socket.setSendBuffer(data.length);
        socket.send(data, { descriptors });
        return;
    }
    const payload = createMemoryFile("jsoncomm/payload", data);
    try {
        socket.send(viaDescriptor, { descriptors: [payload, ...descriptors] });
    }
    finally {
        (0,external_node_fs_.closeSync)(payload);
    }
}
function parseObject(data) {
    const value = JSON.parse(data.toString("utf8"));
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new Error("A message came in that is no JSON object");
    return value;
}
function readPacketLimit() {
    try {
        return Number((0,external_node_fs_.readFileSync)("/proc/sys/net/core/wmem_max", "utf8"));
    }
    catch {
        return 64000;
    }
}

;// CONCATENATED MODULE: ./src/services/external-service.js
var external_service_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var external_service_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const stopTimeoutMs = 30_000;
const hurriedStopTimeoutMs = 3000;
/** A running service; disposing ends it and waits until it has cleaned up. */
class ExternalService {
    #socket;
    #child;
    #exited;
    #host;
    #type;
    #lastLine = "";
    #failed = false;
    /** Starts a program `<libdir>/<kind>/<type>`. */
    constructor(file, host) {
        const [ours, theirs] = UnixSocket.pair("seqpacket");
        makeBlocking(theirs.fd);
        this.#socket = ours;
        this.#host = host;
        this.#type = (0,external_node_path_.basename)(file);
        this.#child = (0,external_node_child_process_.spawn)(file, ["--service-id", host.id, "--service-fd", "3"], {
            env: { ...process.env, PYTHONUNBUFFERED: "1", ...pythonPath((0,external_node_path_.dirname)((0,external_node_path_.dirname)(file))) },
            stdio: ["ignore", "pipe", "pipe", theirs.fd],
        });
        theirs[Symbol.dispose]();
        this.#exited = new Promise((resolve) => {
            this.#child.on("error", (error) => resolve(error.message));
            this.#child.on("close", (code, signal) => resolve(signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`));
        });
        for (const stream of [this.#child.stdout, this.#child.stderr]) {
            if (stream !== null)
                (0,external_node_readline_.createInterface)({ input: stream }).on("line", (line) => this.#print(line));
        }
    }
    /** Calls a method and resolves with its answer; an exception in the program is a ServiceError. */
    async call(method, args) {
        try {
            sendMessage(this.#socket, { type: "method", data: { name: method, args } });
        }
        catch {
            return await this.#explainEnd();
        }
        for (;;) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const packet = external_service_addDisposableResource(env_1, await this.#receive(), false);
                const { type, data } = decodeMessage(packet).data;
                const content = typeof data === "object" && data !== null ? data : {};
                if (type === "reply")
                    return content.reply;
                if (type === "exception")
                    throw new src_errors/* ServiceError */._7(`${this.#host.id} (${this.#type}): ${describeException(content)}`);
                if (type !== "signal")
                    throw new src_errors/* ServiceError */._7(`${this.#host.id} (${this.#type}) sent a message of the type '${String(type)}'`);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                external_service_disposeResources(env_1);
            }
        }
    }
    async [Symbol.asyncDispose]() {
        this.#socket[Symbol.dispose]();
        const patienceMs = this.#host.signal?.aborted ? hurriedStopTimeoutMs : stopTimeoutMs;
        const timer = setTimeout(() => this.#child.kill("SIGKILL"), patienceMs);
        const end = await this.#exited;
        clearTimeout(timer);
        if (!this.#failed && end !== "it ended with code 0")
            throw new src_errors/* ServiceError */._7(`${this.#host.id} (${this.#type}) did not stop well: ${end}`);
    }
    async #receive() {
        for (;;) {
            await whenReadable(this.#socket.fd, this.#host.signal);
            this.#host.signal?.throwIfAborted();
            const packet = this.#tryReceive();
            if (packet === "nothing")
                continue;
            if (packet === "closed")
                return await this.#explainEnd();
            return packet;
        }
    }
    #tryReceive() {
        try {
            const packet = this.#socket.receive(maximumMessageBytes);
            return packet === undefined ? "nothing" : packet.data.length === 0 ? "closed" : packet;
        }
        catch (error) {
            if ((0,src_errors/* codeOf */.$N)(error) === "ECONNRESET")
                return "closed"; // it ended without reading all it was sent
            throw error;
        }
    }
    /** The program is gone before its time: its last words are the best explanation there is. */
    async #explainEnd() {
        this.#failed = true;
        const end = await this.#exited;
        const said = this.#lastLine === "" ? "" : `: ${this.#lastLine}`;
        throw new src_errors/* ServiceError */._7(`${this.#host.id} (${this.#type}) gave no answer, ${end}${said}`);
    }
    #print(line) {
        if (line.trim() !== "")
            this.#lastLine = line.trim();
        this.#host.log(`${this.#host.id} (${this.#type}): ${line}\n`);
    }
}
function describeException(content) {
    return `${String(content.name ?? "exception")}: ${String(content.value ?? "")}`.trim();
}
/** Python modules import the `osbuild` package: the libdir's own when it ships one. */
function pythonPath(libdir) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(libdir, "osbuild", "__init__.py")) ? { PYTHONPATH: libdir } : {};
}

;// CONCATENATED MODULE: ./src/services/fetch-external.js
var fetch_external_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var fetch_external_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


/** Fetches through a source program of a libdir, which answers for all items at once. */
async function fetchExternal(file, { sourcesPath }, { source, ids, signal, monitor }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const log = (text) => monitor({ kind: "source-progress", type: source.type, message: text.trimEnd(), doneBytes: 0, totalBytes: undefined });
        const service = fetch_external_addDisposableResource(env_1, new ExternalService(file, { id: `source/${source.type}`, log, signal }), true);
        const items = Object.fromEntries(ids.map((id) => [id, (0,plain/* plainValue */._)(source.items.get(id))]));
        const options = (0,plain/* plainObject */.o)(source.options);
        const answer = await service.call("download", { items, options, cache: sourcesPath, output: null, checksums: [] });
        return fetch_external_readAnswer(answer, ids, source.type);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = fetch_external_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function fetch_external_readAnswer(answer, ids, type) {
    const { success, output, results } = (typeof answer === "object" && answer !== null ? answer : {});
    const given = new Map((Array.isArray(results) ? results : []).flatMap(readResult).map((item) => [item.checksum, item]));
    const missing = success === false ? String(output ?? `source ${type} failed`) : undefined;
    return ids.map((id) => given.get(id) ?? { checksum: id, error: missing });
}
function readResult(value) {
    if (typeof value !== "object" || value === null)
        return [];
    const { success, metadata, error } = value;
    const { checksum, cached } = (typeof metadata === "object" && metadata !== null ? metadata : {});
    const result = { checksum: String(checksum ?? ""), cached: cached === true };
    return [success === false ? { ...result, error: String(error ?? "failed") } : result];
}

;// CONCATENATED MODULE: ./src/services/fetch-progress.js
/** Sums up what the items of a source do and tells the monitor a few times a second. */
class FetchProgress {
    #type;
    #monitor;
    #items;
    #bytes = new Map();
    #finished = 0;
    #lastAt = 0;
    constructor(type, items, monitor) {
        this.#type = type;
        this.#items = items;
        this.#monitor = monitor;
    }
    update(id, done, total) {
        this.#bytes.set(id, { done, total });
        if (performance.now() - this.#lastAt > 250)
            this.#report(`Fetched ${this.#finished} of ${this.#items}`);
    }
    finish(id, failure) {
        this.#finished += 1;
        this.#report(failure ?? `Fetched ${this.#finished} of ${this.#items}: ${id}`);
    }
    #report(message) {
        this.#lastAt = performance.now();
        const parts = [...this.#bytes.values()];
        const doneBytes = parts.reduce((sum, part) => sum + part.done, 0);
        const isKnown = parts.length === this.#items && parts.every((part) => part.total !== undefined);
        const totalBytes = isKnown ? parts.reduce((sum, part) => sum + (part.total ?? 0), 0) : undefined;
        this.#monitor({ kind: "source-progress", type: this.#type, message, doneBytes, totalBytes });
    }
}

;// CONCATENATED MODULE: ./src/services/host-exec.js


/** Runs a host program to its end; rejects with what it wrote to standard error when it fails. */
function execOnHost(command, args, options, host) {
    return new Promise((resolve, reject) => {
        const env = { ...process.env, LC_ALL: "C.UTF-8", ...options.env };
        const child = (0,external_node_child_process_.spawn)(command, args, { cwd: options.cwd, env, stdio: "pipe", signal: host.signal });
        const output = [];
        const errors = [];
        child.stdout.on("data", (chunk) => output.push(chunk));
        child.stderr.on("data", (chunk) => errors.push(chunk));
        child.stdin.on("error", () => { }); // the program may end without reading its input
        child.stdin.end(options.input ?? "");
        child.on("error", (error) => reject(explainSpawn(command, error)));
        child.on("close", (code, signal) => {
            const exitCode = code ?? 128;
            const said = Buffer.concat(errors).toString().trim();
            const stdout = Buffer.concat(output).toString();
            if (!options.quiet)
                host.log(joinLines(stdout, said));
            if (signal === null && [0, ...(options.okCodes ?? [])].includes(exitCode))
                return resolve({ exitCode, stdout });
            const reason = said === "" ? `'${command}' failed` : plainWords(said);
            reject(new src_errors/* ServiceError */._7(signal === null ? `${reason} (code: ${exitCode})` : `'${command}' was ended by ${signal}`));
        });
    });
}
/** Programs in Go (skopeo, podman) write why they end as a field of a log line. */
function plainWords(said) {
    const quoted = /^time="[^"]*" level=fatal msg=("(?:[^"\\]|\\.)*")$/m.exec(said)?.[1];
    try {
        return quoted === undefined ? said : String(JSON.parse(quoted));
    }
    catch {
        return said; // Go knows escapes that JSON does not
    }
}
function joinLines(...texts) {
    return texts
        .map((text) => text.trim())
        .filter((text) => text !== "")
        .map((text) => `${text}\n`)
        .join("");
}
function explainSpawn(command, error) {
    if (error.code !== "ENOENT")
        return error;
    return new src_errors/* HostError */.dh(`Cannot run '${command}': this host has no such program`, {
        hint: `Install the package that has '${command}'`,
    });
}

;// CONCATENATED MODULE: ./src/services/secrets.js



/** Finds the certificates for a URL; throws when this host has none. */
function findSecrets(provider, url, environment, paths = subscriptionPaths()) {
    switch (provider) {
        case "org.osbuild.mtls":
            return fromEnvironment(environment);
        case "org.osbuild.rhsm":
            return fromSubscription(url, paths);
        case "org.osbuild.rhsm.consumer":
            return fromConsumer();
        default:
            throw new src_errors/* SourceError */.c8(`Cannot use the secrets '${provider}': no such provider is known`, {
                hint: "Known are org.osbuild.mtls, org.osbuild.rhsm and org.osbuild.rhsm.consumer",
            });
    }
}
function fromEnvironment(environment) {
    const keyPath = environment.OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY;
    const certificatePath = environment.OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT;
    if (keyPath && certificatePath) {
        return { keyPath, certificatePath, authorityPath: environment.OSBUILD_SOURCES_CURL_SSL_CA_CERT || undefined };
    }
    throw new src_errors/* SourceError */.c8("Cannot use the secrets 'org.osbuild.mtls': the environment names no client certificate", {
        hint: "Set OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY and OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT to the paths of key and certificate",
    });
}
function fromSubscription(url, paths) {
    const repositories = (0,external_node_fs_.existsSync)(paths.repoFile) ? parseRepositories((0,external_node_fs_.readFileSync)(paths.repoFile, "utf8")) : [];
    const match = repositories.find((repository) => matchesBaseUrl(repository.baseurl ?? "", url));
    if (match?.sslclientkey && match.sslclientcert) {
        return {
            keyPath: match.sslclientkey,
            certificatePath: match.sslclientcert,
            authorityPath: match.sslcacert || paths.authority,
        };
    }
    const pair = findEntitlement(paths.entitlements);
    if (pair !== undefined)
        return { ...pair, authorityPath: paths.authority };
    throw new src_errors/* SourceError */.c8("Cannot use the secrets 'org.osbuild.rhsm': this host has no subscription for this URL", {
        hint: "Register the host with subscription-manager",
    });
}
function fromConsumer() {
    const [keyPath, certificatePath] = ["/etc/pki/consumer/key.pem", "/etc/pki/consumer/cert.pem"];
    if ((0,external_node_fs_.existsSync)(keyPath) && (0,external_node_fs_.existsSync)(certificatePath))
        return { keyPath, certificatePath };
    throw new src_errors/* SourceError */.c8("Cannot use the secrets 'org.osbuild.rhsm.consumer': this host is not registered", {
        hint: "Register the host with subscription-manager",
    });
}
function subscriptionPaths() {
    const contained = (0,external_node_fs_.existsSync)("/run/.containerenv") && (0,external_node_fs_.existsSync)("/run/secrets");
    const authorities = contained ? "/run/secrets/rhsm/ca" : "/etc/rhsm/ca";
    const satellite = (0,external_node_path_.join)(authorities, "katello-server-ca.pem");
    return {
        repoFile: contained ? "/run/secrets/redhat.repo" : "/etc/yum.repos.d/redhat.repo",
        entitlements: contained ? "/run/secrets/etc-pki-entitlement" : "/etc/pki/entitlement",
        authority: (0,external_node_fs_.existsSync)(satellite) ? satellite : (0,external_node_path_.join)(authorities, "redhat-uep.pem"),
    };
}
/** Sections of a `.repo` file, as their keys. */
function parseRepositories(text) {
    const sections = [];
    for (const line of text.split("\n")) {
        if (/^\s*\[/.test(line))
            sections.push({});
        const [, key, value] = /^\s*([A-Za-z_]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
        const section = sections.at(-1);
        if (section !== undefined && key !== undefined)
            section[key] = value ?? "";
    }
    return sections;
}
/** Whether a URL starts with a repository's, in which `$releasever` and the like stand for any name. */
function matchesBaseUrl(baseurl, url) {
    if (baseurl === "")
        return false;
    const pattern = baseurl.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\$(releasever|arch|basearch|uuid)/g, "[^/]*");
    return new RegExp(`^${pattern}`).test(url);
}
function findEntitlement(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return undefined;
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => name.endsWith("-key.pem"))
        .sort()
        .map((name) => ({ keyPath: (0,external_node_path_.join)(folder, name), certificatePath: (0,external_node_path_.join)(folder, name.replace(/-key\.pem$/, ".pem")) }))
        .find((pair) => (0,external_node_fs_.existsSync)(pair.certificatePath));
}

;// CONCATENATED MODULE: ./src/services/verified-files.js



/**
 * Which files of a content folder are known to be what their names say. People put files there themselves for builds without network, so
 * a file is believed only after its content was hashed once; size, inode and time say whether it is still the same.
 */
class VerifiedFiles {
    #folder;
    #recordPath;
    #known;
    #changed = false;
    constructor(sourcesPath, contentType) {
        this.#folder = (0,external_node_path_.join)(sourcesPath, contentType);
        this.#recordPath = (0,external_node_path_.join)(sourcesPath, ".verified", `${contentType}.json`);
        this.#known = readRecord(this.#recordPath);
    }
    /** Whether the file is there and is what its name says. */
    async has(name) {
        const { algorithm, hex } = parseChecksum(name);
        const path = (0,external_node_path_.join)(this.#folder, name);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (!stats?.isFile())
            return false;
        const state = stateOf(path);
        if (this.#known.get(name) === state)
            return true;
        if ((await hashFile(path, algorithm)) !== hex)
            return false;
        this.add(name);
        return true;
    }
    /** Notes a file that was checked while it was written. */
    add(name) {
        this.#known.set(name, stateOf((0,external_node_path_.join)(this.#folder, name)));
        this.#changed = true;
    }
    /** Writes the record; another process may have written its own: a lost entry costs one more hash. */
    save() {
        if (!this.#changed)
            return;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#recordPath), { recursive: true });
        const temporary = `${this.#recordPath}.${process.pid}`;
        (0,external_node_fs_.writeFileSync)(temporary, JSON.stringify(Object.fromEntries(this.#known)));
        (0,external_node_fs_.renameSync)(temporary, this.#recordPath);
    }
}
function stateOf(path) {
    const { ino, size, mtimeNs } = (0,external_node_fs_.statSync)(path, { bigint: true });
    return `${ino}:${size}:${mtimeNs}`;
}
function readRecord(path) {
    try {
        return new Map(Object.entries(JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"))));
    }
    catch {
        return new Map(); // none yet, or damaged: everything is hashed once more
    }
}

;// CONCATENATED MODULE: ./src/services/fetch-sources.js
var fetch_sources_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var fetch_sources_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** Fetches sources for one build. */
function createSourceFetcher(setup) {
    return { fetch: (request) => fetchSource(setup, request) };
}
async function fetchSource(setup, request) {
    const startedAt = performance.now();
    const { source, monitor, signal } = request;
    const { type, id } = source;
    const ids = [...new Set(request.ids)].filter((item) => source.items.has(item));
    monitor({ kind: "source-started", type, id, items: ids.length });
    const items = await fetchItems(setup, { ...request, ids }).catch((error) => ids.map((item) => failed(item, error)));
    if (signal.aborted)
        throw new src_errors/* InterruptedError */.p4("Interrupted while content was fetched");
    const error = items.findLast((item) => item.error !== undefined)?.error;
    const success = error === undefined;
    monitor({ kind: "source-finished", type, id, success, durationMs: performance.now() - startedAt, error, items });
    const output = success ? `source ${type} finished successfully` : `source ${type} finished unsuccessfully: ${error}`;
    return { type, success, output, items };
}
async function fetchItems(setup, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { type } = request.source;
        const entry = setup.catalogue.sources.get(type);
        if (entry === undefined)
            throw new src_errors/* SourceError */.c8(`Cannot fetch from '${type}': there is no such source module`);
        if (entry.module === undefined)
            return fetchExternal(entry.file, setup, request);
        const folder = (0,external_node_path_.join)(setup.sourcesPath, entry.module.contentType);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const work = fetch_sources_addDisposableResource(env_1, await FetchWork.start(setup, request, entry), true);
        return await work.fetchAll();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = fetch_sources_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The fetching of one source: what its items share, gone when it is done. */
class FetchWork {
    #setup;
    #request;
    #module;
    #folder;
    #scratchPath;
    #downloader;
    #files;
    #progress;
    #shared = new Map();
    constructor(setup, request, module) {
        this.#setup = setup;
        this.#request = request;
        this.#module = module;
        this.#folder = (0,external_node_path_.join)(setup.sourcesPath, module.contentType);
        this.#scratchPath = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(setup.sourcesPath, `.fetch-${process.pid}-${request.source.type}-`));
        this.#downloader = new Downloader(setup.environment ?? process.env, setup.timing);
        this.#files = new VerifiedFiles(setup.sourcesPath, module.contentType);
        this.#progress = new FetchProgress(request.source.type, request.ids.length, request.monitor);
    }
    /** Starts; of what a killed process left behind, downloads that are wanted again go on, and the rest goes. */
    static async start(setup, request, entry) {
        if (entry.module === undefined)
            throw new src_errors/* SourceError */.c8(`Cannot fetch from '${entry.type}'`);
        const work = new FetchWork(setup, request, entry.module);
        for (const name of (0,external_node_fs_.readdirSync)(setup.sourcesPath)) {
            if (isAbandoned(name, request.source.type))
                await work.#adopt((0,external_node_path_.join)(setup.sourcesPath, name));
        }
        return work;
    }
    async #adopt(folder) {
        const wanted = new Set(this.#request.ids.map((id) => `${id}.part`));
        for (const name of (0,external_node_fs_.readdirSync)(folder))
            if (wanted.has(name))
                (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(this.#scratchPath, name));
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true });
    }
    async fetchAll() {
        const results = new Map();
        const queue = [...this.#request.ids];
        const worker = async () => {
            for (let id = queue.shift(); id !== undefined && !this.#request.signal.aborted; id = queue.shift()) {
                results.set(id, await this.#fetchOne(id));
            }
        };
        await Promise.all(Array.from({ length: this.#module.parallel ?? 1 }, worker));
        this.#files.save();
        this.#noteUse();
        return this.#request.ids.map((id) => results.get(id) ?? failed(id, new Error("Interrupted")));
    }
    /** For what forgets content by age: files say themselves when they were shown to a stage last, folders do not. */
    #noteUse() {
        for (const name of [...this.#request.ids, "repo"]) {
            const path = (0,external_node_path_.join)(this.#folder, name);
            const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            if (stat?.isDirectory())
                (0,external_node_fs_.utimesSync)(path, new Date(), stat.mtime);
        }
    }
    async #fetchOne(id) {
        try {
            if (id.includes("/") || id.startsWith("."))
                throw new src_errors/* SourceError */.c8(`Cannot fetch '${id}': it is no checksum`);
            if (await this.#has(id)) {
                this.#progress.finish(id);
                return { checksum: id, cached: true };
            }
            await this.#module.fetch(this.#contextOf(id));
            if (this.#module.has === undefined)
                this.#files.add(id);
            this.#progress.finish(id);
            return { checksum: id, cached: false };
        }
        catch (error) {
            this.#progress.finish(id, (0,src_errors/* messageOf */.bD)(error));
            return failed(id, error);
        }
    }
    async #has(id) {
        return this.#module.has === undefined ? this.#files.has(id) : this.#module.has(this.#contextOf(id));
    }
    #contextOf(id) {
        const { source, signal } = this.#request;
        const { environment = process.env } = this.#setup;
        const place = {
            folder: this.#folder,
            scratchPath: this.#scratchPath,
            signal,
            onProgress: ({ doneBytes, totalBytes }) => this.#progress.update(id, doneBytes, totalBytes),
        };
        return {
            id,
            item: (0,plain/* plainValue */._)(source.items.get(id)),
            options: (0,plain/* plainObject */.o)(source.options),
            folder: this.#folder,
            scratchPath: this.#scratchPath,
            signal,
            environment,
            download: (download) => this.#downloader.download(download, place),
            fetchText: (url, needs = {}) => this.#downloader.fetchText(url, needs, signal),
            keep: (path) => keepFile(path, (0,external_node_path_.join)(this.#folder, id), id),
            findSecrets: (provider, url) => findSecrets(provider, url, environment),
            exec: (command, args = [], options = {}) => execOnHost(command, args, options, { log: () => { }, signal }),
            once: (key, make) => this.#once(key, make),
        };
    }
    #once(key, make) {
        const known = this.#shared.get(key) ?? make();
        this.#shared.set(key, known);
        return known;
    }
    /** Interrupted downloads stay, for the next process that wants them. */
    async [Symbol.asyncDispose]() {
        this.#downloader[Symbol.dispose]();
        const isWorthKeeping = (name) => name.endsWith(".part") && (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.#scratchPath, name)).size > 0;
        if (this.#request.signal.aborted && (0,external_node_fs_.readdirSync)(this.#scratchPath).some(isWorthKeeping))
            return;
        await (0,external_node_fs_promises_.rm)(this.#scratchPath, { recursive: true, force: true });
    }
}
/** Whether a scratch folder was a source's, and its process is gone. */
function isAbandoned(name, type) {
    const [, pid, owner] = /^\.fetch-(\d+)-(?:(.+)-)?[^-]+$/.exec(name) ?? [];
    return pid !== undefined && (owner ?? type) === type && !(0,external_node_fs_.existsSync)(`/proc/${pid}`);
}
async function keepFile(from, to, checksum) {
    const { algorithm, hex } = parseChecksum(checksum);
    const found = await hashFile(from, algorithm);
    if (found !== hex)
        throw new src_errors/* SourceError */.c8(`Checksum mismatch: the manifest says ${checksum}, the content has ${algorithm}:${found}`);
    (0,external_node_fs_.renameSync)(from, to);
}
function failed(checksum, error) {
    return { checksum, error: (0,src_errors/* messageOf */.bD)(error) };
}

// EXTERNAL MODULE: ./src/linux/mount.js
var mount = __webpack_require__(1441);
;// CONCATENATED MODULE: ./src/linux/removals.js

/** Work that nobody waits for while other work goes on, folders to remove above all: on a busy disk that takes longer than starting a stage. */
class Removals {
    #running = new Set();
    /** Begins to remove a folder, which nothing is mounted in any more. */
    add(path) {
        this.follow((0,external_node_fs_promises_.rm)(path, { recursive: true, force: true })); // the folder above is removed as a whole at the end
    }
    /** Takes note of work that is under way; how it ends is of no interest. */
    follow(work) {
        const running = Promise.resolve(work).then(() => { }, () => { });
        this.#running.add(running);
        void running.then(() => this.#running.delete(running));
    }
    async [Symbol.asyncDispose]() {
        await Promise.all(this.#running);
    }
}

// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(64005);
;// CONCATENATED MODULE: ./src/pipeline/ports.js
/** Paths inside the sandbox that the services' answers speak of. */
const sandboxPaths = {
    dev: "/dev",
    tree: "/run/osbuild/tree",
    output: "/run/osbuild/output",
    input: "/run/osbuild/input",
    inputs: "/run/osbuild/inputs",
    mounts: "/run/osbuild/mounts",
    sources: "/run/osbuild/sources",
    api: "/run/osbuild/api",
};

;// CONCATENATED MODULE: ./src/services/add-devices.js
var add_devices_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var add_devices_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Opens all devices in order; the workplace's stack owns them. */
async function addDevices(place) {
    const opened = new Map();
    const answers = {};
    for (const device of place.request.stage.devices) {
        const parent = device.parent === undefined ? undefined : opened.get(device.parent);
        const made = place.stack.use(await openDevice(place, device, parent));
        opened.set(device.name, made);
        answers[device.name] = { path: `${sandboxPaths.dev}/${made.path}`, node: made.number, ...made.facts };
    }
    return { opened, answers };
}
function openDevice(place, device, parent) {
    const entry = place.catalogue.devices.get(device.type);
    if (entry === undefined)
        throw new src_errors/* ServiceError */._7(`Cannot open the device '${device.name}': there is no module ${device.type}`);
    if (entry.module !== undefined)
        return entry.module.open(contextOf(place, device, parent));
    const { onOutput, signal } = place.request;
    return openExternal(place, device, parent, new ExternalService(entry.file, { id: `device/${device.name}`, log: onOutput, signal }));
}
function contextOf(place, device, parent) {
    const { request, host, stack } = place;
    const log = (text) => request.onOutput(text);
    return {
        name: device.name,
        options: (0,plain/* plainObject */.o)(device.options),
        treePath: request.treePath,
        devPath: (0,external_node_path_.join)(place.path, "dev"),
        parent,
        signal: request.signal,
        exec: (command, args = [], options = {}) => execOnHost(command, args, options, { log, signal: undefined }), // also closes, after an interruption
        openLoop: (file, { offsetBytes, sizeBytes, readOnly, sectorSize, lock, scanPartitions } = {}) => host.openLoop(file, { offsetBytes, sizeBytes, readOnly, sectorSize, lock, scanPartitions }),
        makeNode: (path, number) => host.makeNode(path, number),
        openPartition: async (from, partition) => stack.use(await host.openPartition(from, partition)),
        hostPath: (opened) => host.hostPath(opened),
        log: (line) => log(`${line}\n`),
    };
}
async function openExternal(place, device, parent, service) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = add_devices_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        stack.use(service);
        const answer = await service.call("open", {
            dev: (0,external_node_path_.join)(place.path, "dev"),
            parent: parent?.path ?? null,
            tree: place.request.treePath,
            options: (0,plain/* plainObject */.o)(device.options),
        });
        const { path, number, facts } = add_devices_readAnswer(answer, device.type);
        const kept = stack.move();
        return { path, number, facts, [Symbol.asyncDispose]: () => closeExternal(service, kept) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = add_devices_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function closeExternal(service, stack) {
    try {
        await service.call("close", null);
    }
    finally {
        await stack.disposeAsync();
    }
}
function add_devices_readAnswer(answer, type) {
    const { path, node, ...facts } = (typeof answer === "object" && answer !== null ? answer : {});
    const { major, minor } = (typeof node === "object" && node !== null ? node : {});
    if (typeof path !== "string" || typeof major !== "number" || typeof minor !== "number") {
        throw new src_errors/* ServiceError */._7(`The device module ${type} answered no path and node`);
    }
    return { path, number: { major, minor }, facts };
}

;// CONCATENATED MODULE: ./src/services/add-mounts.js
var add_mounts_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var add_mounts_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Opens all mounts in order; the workplace's stack owns them. */
async function addMounts(place, devices) {
    const answers = {};
    for (const mount of place.request.stage.mounts) {
        const source = await findSource(place, mount, devices);
        const made = place.stack.use(await openMount(place, mount, source));
        answers[mount.name] = made.path === undefined ? {} : { path: `${sandboxPaths.mounts}/${made.path}` };
    }
    return answers;
}
async function findSource(place, mount, devices) {
    if (mount.source === undefined)
        return undefined;
    const device = devices.opened.get(mount.source);
    if (device === undefined)
        throw new src_errors/* ServiceError */._7(`Cannot mount '${mount.name}': there is no device '${mount.source}'`);
    const partition = mount.partition === undefined ? 0 : Number(mount.partition.source);
    if (partition === 0)
        return place.host.hostPath(device);
    return place.host.hostPath(place.stack.use(await place.host.openPartition(device, partition)));
}
function openMount(place, mount, source) {
    const entry = place.catalogue.mounts.get(mount.type);
    if (entry === undefined)
        throw new src_errors/* ServiceError */._7(`Cannot mount '${mount.name}': there is no module ${mount.type}`);
    if (entry.module !== undefined)
        return entry.module.mount(add_mounts_contextOf(place, mount, source));
    const { onOutput, signal } = place.request;
    return add_mounts_openExternal(place, mount, source, new ExternalService(entry.file, { id: `mount/${mount.name}`, log: onOutput, signal }));
}
function add_mounts_contextOf(place, mount, source) {
    const { onOutput, signal, treePath, pipeline } = place.request;
    return {
        mount: mountObject(mount),
        source,
        root: (0,external_node_path_.join)(place.path, "mounts"),
        treePath,
        scratchPath: (0,external_node_path_.join)(place.path, "scratch"),
        sourceEpoch: pipeline.sourceEpoch === undefined ? undefined : Number(pipeline.sourceEpoch.source),
        signal,
        exec: (command, args = [], options = {}) => execOnHost(command, args, options, { log: onOutput, signal: undefined }),
        log: (line) => onOutput(`${line}\n`),
    };
}
/** The mount as it stands in a manifest. */
function mountObject(mount) {
    const { name, type, source, target, partition, options } = mount;
    const given = { name, type, source, target, partition: partition === undefined ? undefined : Number(partition.source) };
    return { ...given, options: (0,plain/* plainValue */._)(options) ?? {} };
}
async function add_mounts_openExternal(place, mount, source, service) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = add_mounts_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        stack.use(service);
        const root = (0,external_node_path_.join)(place.path, "mounts");
        const answer = await service.call("mount", {
            source: source ?? null,
            target: mount.target ?? null,
            root,
            tree: place.request.treePath,
            options: (0,plain/* plainValue */._)(mount.options),
        });
        const path = answer === null || answer === undefined ? undefined : requireBelow(root, answer, mount.type);
        const kept = stack.move();
        return { path, [Symbol.asyncDispose]: () => kept.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = add_mounts_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function requireBelow(root, answer, type) {
    if (typeof answer !== "string" || !(0,external_node_fs_.existsSync)(answer))
        throw new src_errors/* ServiceError */._7(`The mount module ${type} answered no path`);
    const path = (0,external_node_path_.relative)(root, answer);
    if (path.startsWith("..") || (0,external_node_path_.isAbsolute)(path))
        throw new src_errors/* ServiceError */._7(`The mount module ${type} answered a path outside of '${root}'`);
    return path === "" ? "." : path;
}

// EXTERNAL MODULE: ./src/linux/loop.js
var linux_loop = __webpack_require__(97812);
// EXTERNAL MODULE: ./src/linux/partition-table.js
var partition_table = __webpack_require__(58851);
// EXTERNAL MODULE: ./src/modules/device-mapper.js
var device_mapper = __webpack_require__(34395);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(66675);
;// CONCATENATED MODULE: ./src/services/partition-devices.js



/**
 * Gives a folder a node `loop0p1` for each partition of `loop0`: the kernel's own where it found them, else loop devices over the ranges
 * that the partition table names. Resolves with the devices made, which the caller owns.
 */
async function addPartitionDevices({ device, fd, folder, configuration, }) {
    const found = (0,linux_loop/* kernelPartitions */.vG)(device.name);
    for (const { partition, number } of found)
        (0,linux_loop/* makeBlockNode */.Wg)(`${folder}/${device.name}p${partition}`, number);
    if (found.length > 0)
        return [];
    const { offsetBytes = 0, sectorSize, readOnly } = configuration;
    const made = [];
    for (const range of (0,partition_table/* readPartitions */.g)(fd, sectorSize ?? 512, offsetBytes)) {
        const part = {
            offsetBytes: offsetBytes + range.offsetBytes,
            sizeBytes: range.sizeBytes,
            sectorSize,
            readOnly,
            reserve: device_mapper/* reserveLoop */.HN,
        };
        made.push(await (0,linux_loop/* openLoopDevice */.FS)(fd, folder, part));
        (0,linux_loop/* makeBlockNode */.Wg)(`${folder}/${device.name}p${range.number}`, made.at(-1)?.number ?? device.number);
    }
    return made;
}

;// CONCATENATED MODULE: ./src/services/device-host.js
var device_host_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var device_host_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Makes loop devices for the devices and mounts of one stage; whoever asks owns what it gets. */
class DeviceHost {
    #treePath;
    #devPath;
    #backings = new WeakMap();
    constructor(treePath, devPath) {
        this.#treePath = treePath;
        this.#devPath = devPath;
    }
    /** A loop device over a regular file of the tree. */
    async openLoop(file, configuration) {
        const path = new modules_tree/* Tree */.PH(this.#treePath).resolve(file);
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (!stats?.isFile())
            throw new src_errors/* ServiceError */._7(`Cannot make a loop device: '${file}' is ${stats ? "no regular file" : "not in the tree"}`);
        const { offsetBytes = 0, sizeBytes = 0 } = configuration;
        if (offsetBytes + sizeBytes > stats.size) {
            throw new src_errors/* ServiceError */._7(`Cannot make a loop device: bytes ${offsetBytes} to ${offsetBytes + sizeBytes} of '${file}' were asked for, it has ${stats.size}`);
        }
        return this.#openLoop({ path, configuration });
    }
    /** One partition of a device: the kernel's own node where there is one, else a loop device over its range. */
    async openPartition(device, partition) {
        const path = `${device.path}p${partition}`;
        const node = (0,external_node_path_.join)(this.#devPath, path);
        if ((0,external_node_fs_.existsSync)(node))
            return { path, number: numberOf(node), [Symbol.asyncDispose]: async () => { } };
        const backing = this.#backings.get(device) ?? { path: (0,external_node_path_.join)(this.#devPath, device.path), configuration: {} };
        const { offsetBytes: base = 0, sectorSize, readOnly } = backing.configuration;
        const range = findPartition(backing.path, base, sectorSize ?? 512, partition);
        if (range === undefined)
            throw new src_errors/* ServiceError */._7(`Cannot find partition ${partition} of '${device.path}': its partition table has none`);
        const configuration = { offsetBytes: base + range.offsetBytes, sizeBytes: range.sizeBytes, sectorSize, readOnly };
        return this.#openLoop({ path: backing.path, configuration });
    }
    /** Where host programs find a device: the host's own node when it is the same device, so that what they record names it well. */
    hostPath(device) {
        const shared = `/dev/${device.path}`;
        const stats = (0,external_node_fs_.statSync)(shared, { throwIfNoEntry: false });
        const { major, minor } = device.number;
        const isSame = stats?.isBlockDevice() && stats.rdev === deviceId({ major, minor });
        return isSame ? shared : (0,external_node_path_.join)(this.#devPath, device.path);
    }
    makeNode(path, number) {
        const node = new modules_tree/* Tree */.PH(this.#devPath).resolve(path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(node), { recursive: true });
        (0,linux_loop/* makeBlockNode */.Wg)(node, number);
    }
    async #openLoop(backing) {
        const fd = (0,external_node_fs_.openSync)(backing.path, (backing.configuration.readOnly ? external_node_fs_.constants.O_RDONLY : external_node_fs_.constants.O_RDWR) | external_node_fs_.constants.O_NOFOLLOW);
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const stack = device_host_addDisposableResource(env_1, new AsyncDisposableStack(), true);
                const loop = stack.use(await (0,linux_loop/* openLoopDevice */.FS)(fd, this.#devPath, { ...backing.configuration, reserve: device_mapper/* reserveLoop */.HN }));
                const scanned = { device: loop, fd, folder: this.#devPath, configuration: backing.configuration };
                const partitions = backing.configuration.scanPartitions ? await addPartitionDevices(scanned) : [];
                for (const partition of partitions)
                    stack.use(partition);
                const kept = stack.move();
                const opened = { path: (0,external_node_path_.basename)(loop.path), number: loop.number, [Symbol.asyncDispose]: () => kept.disposeAsync() };
                this.#backings.set(opened, backing);
                return opened;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = device_host_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
}
function findPartition(path, base, sectorSize, partition) {
    const fd = (0,external_node_fs_.openSync)(path, "r");
    try {
        return (0,partition_table/* readPartitions */.g)(fd, sectorSize, base).find((range) => range.number === partition);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function numberOf(path) {
    const device = (0,external_node_fs_.statSync)(path).rdev;
    return { major: (device >> 8) & 0xfff, minor: (device & 0xff) | ((device >> 12) & ~0xff) };
}
function deviceId({ major, minor }) {
    return ((major << 8) | (minor & 0xff) | ((minor & ~0xff) << 12)) >>> 0;
}

;// CONCATENATED MODULE: ./src/services/early-dialect.js


/**
 * Programs of 2019 and 2020 speak to their engine in datagrams, under the same socket names that later ones use with another kind of
 * socket. Nothing in a libdir says which it is; what its code asks the kernel for does.
 */
const maximumBytes = 1024 * 1024;
/** Whether a module, or the `osbuild` package that its libdir ships, was written for the datagrams of 2019 and 2020. */
function speaksDatagrams(file) {
    const library = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(file)), "osbuild");
    const shipped = (0,external_node_fs_.existsSync)(library) ? (0,external_node_fs_.readdirSync)(library).filter((name) => name.endsWith(".py")) : [];
    return [file, ...shipped.map((name) => (0,external_node_path_.join)(library, name))].some((path) => readSource(path).includes("SOCK_DGRAM"));
}
/** Whether an assembler writes to a folder of its own beside the tree, as those of 2019 and 2020 do. */
function writesOutputFolder(file) {
    return /["']output_dir["']/.test(readSource(file));
}
function readSource(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stats?.isFile() && stats.size <= maximumBytes ? (0,external_node_fs_.readFileSync)(path, "latin1") : "";
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/linux/network-namespace.js


const newNetwork = 0x40000000;
const own = "/proc/thread-self/ns/net";
/** Makes a namespace and calls `make` inside. */
function openNetworkNamespace(make) {
    const home = (0,external_node_fs_.openSync)(own, "r");
    try {
        (0,linux_native/* systemCall */.Mn)("int unshare(int flags)", [newNetwork]);
        try {
            const fd = (0,external_node_fs_.openSync)(own, "r");
            return { path: `/proc/${process.pid}/fd/${fd}`, made: make(), [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(fd) };
        }
        finally {
            (0,linux_native/* systemCall */.Mn)("int setns(int fd, int type)", [home, newNetwork]);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(home);
    }
}

// EXTERNAL MODULE: ./src/manifest/canonical.js
var canonical = __webpack_require__(22429);
;// CONCATENATED MODULE: ./src/services/message-server.js
var message_server_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var message_server_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






const maximumClients = 512;
/** Serves osbuild's messages at a path until disposed; requests under way are waited for. */
function openMessageServer(path, handle) {
    const socket = UnixSocket.create("seqpacket");
    bindBelow(socket, path);
    socket.listen();
    const stop = new AbortController();
    const clients = new Set();
    const accepting = acceptClients(socket, stop.signal, (client) => {
        if (clients.size >= maximumClients)
            return client[Symbol.dispose]();
        const serving = serve(client, handle, stop.signal).catch(() => { }); // a broken connection is the client's affair
        clients.add(serving);
        void serving.then(() => clients.delete(serving));
    });
    return {
        [Symbol.asyncDispose]: async () => {
            stop.abort();
            await accepting;
            await Promise.all(clients);
            socket[Symbol.dispose]();
        },
    };
}
/** Binds a socket at a path of any length: the kernel takes only short ones, so the folder is named by a descriptor. */
function bindBelow(socket, path) {
    const folder = (0,external_node_fs_.openSync)((0,external_node_path_.dirname)(path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        socket.bind(`/proc/self/fd/${folder}/${(0,external_node_path_.basename)(path)}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(folder);
    }
}
async function acceptClients(socket, signal, onClient) {
    while (!signal.aborted) {
        await whenReadable(socket.fd, signal);
        for (let client = socket.accept(); client !== undefined; client = socket.accept())
            onClient(client);
    }
}
async function serve(client, handle, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const socket = message_server_addDisposableResource(env_1, client, false);
        while (!signal.aborted) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                await whenReadable(socket.fd, signal);
                const packet = message_server_addDisposableResource(env_2, socket.receive(maximumMessageBytes), false);
                if (packet === undefined)
                    continue;
                if (packet.data.length === 0)
                    return;
                try {
                    const reply = await handle(decodeMessage(packet));
                    if (reply !== undefined)
                        sendMessage(socket, reply.value);
                }
                catch (error) {
                    sendMessage(socket, exceptionMessage(error));
                }
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                message_server_disposeResources(env_2);
            }
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        message_server_disposeResources(env_1);
    }
}
function exceptionMessage(error) {
    return { method: "exception", exception: { type: "RuntimeError", value: (0,src_errors/* messageOf */.bD)(error), traceback: "" } };
}

;// CONCATENATED MODULE: ./src/services/datagram-server.js
var datagram_server_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var datagram_server_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



const maximumRequestBytes = 64 * 1024;
const maximumPending = 64;
/** Serves datagrams on a new socket, at a path, until disposed; requests under way are waited for. */
function openDatagramServer(socket, path, handle) {
    bindBelow(socket, path);
    socket.passCredentials();
    const stop = new AbortController();
    const pending = new Set();
    const serving = datagram_server_serve(socket, stop.signal, (packet) => {
        if (pending.size >= maximumPending)
            return packet[Symbol.dispose]();
        const answering = answer(socket, packet, handle).catch(() => { }); // a client that is gone misses its answer
        pending.add(answering);
        void answering.then(() => pending.delete(answering));
    });
    return {
        [Symbol.asyncDispose]: async () => {
            stop.abort();
            await serving;
            await Promise.all(pending);
            socket[Symbol.dispose]();
        },
    };
}
async function datagram_server_serve(socket, signal, onPacket) {
    while (!signal.aborted) {
        await whenReadable(socket.fd, signal);
        for (let packet = socket.receive(maximumRequestBytes); packet !== undefined; packet = socket.receive(maximumRequestBytes)) {
            onPacket(packet);
        }
    }
}
async function answer(socket, packet, handle) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const message = datagram_server_addDisposableResource(env_1, packet, false);
        const reply = await handle(parse(message), message).catch((error) => ({ value: { error: (0,src_errors/* messageOf */.bD)(error) } }));
        const { value, descriptors = [] } = reply;
        if (message.from.length > 2)
            socket.send(Buffer.from(JSON.stringify(value)), { to: message.from, descriptors });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        datagram_server_disposeResources(env_1);
    }
}
function parse(packet) {
    if (packet.truncated)
        return {};
    try {
        const value = JSON.parse(packet.data.toString("utf8"));
        return typeof value === "object" && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/services/repositories.js

const sourceType = "org.osbuild.dnf";
/** Repositories of the sources, each with its client certificate from the secrets; undefined when no source describes any. */
function describeRepositories(sources = [], secrets = undefined) {
    const source = sources.find(({ type }) => type === sourceType);
    if (source === undefined)
        return undefined;
    const certificates = objectOf(objectOf(objectOf(secrets)[sourceType]).repos);
    const described = Object.entries({ ...objectOf((0,plain/* plainObject */.o)(source.options).repos), ...(0,plain/* plainObject */.o)(source.items) });
    return Object.fromEntries(described.map(([checksum, repo]) => [checksum, { ...objectOf(repo), ...objectOf(certificates[checksum]) }]));
}
function objectOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./src/services/early-sources.js





/** Shows the content below `/run/osbuild/sources/<source>` and answers `{}`, or what a program of the libdir answers, or an error. */
async function answerSourceRequest(request, place) {
    const { source: name, checksums } = request;
    if (typeof name !== "string" || !Array.isArray(checksums) || !checksums.every((item) => typeof item === "string")) {
        return { error: "The request names no source and checksums" };
    }
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name))
        return { error: `unknown source: ${name}` };
    const source = place.request.sources?.find(({ type }) => type === name || aliases[type] === name);
    const entry = place.catalogue.sources?.get(name);
    if (entry?.origin === "program")
        return askProgram(entry.file, name, checksums, source, place);
    if (source === undefined)
        return { error: `unknown source: ${name}` };
    return name === "org.osbuild.dnf" ? answerRepositories(checksums, place) : showFiles(name, checksums, source, place);
}
/** Format 1 and older call it by what it makes. */
const aliases = { "org.osbuild.curl": "org.osbuild.files" };
async function askProgram(file, name, checksums, source, { path, sourcesPath, request, secrets }) {
    const output = (0,external_node_path_.join)(path, "sources", name);
    (0,external_node_fs_.mkdirSync)(output, { recursive: true });
    const options = source === undefined ? {} : (0,plain/* plainObject */.o)(source.options);
    const own = secrets?.[name] ?? null;
    const given = { options, secrets: own, cache: (0,external_node_path_.join)(sourcesPath, name), output, checksums };
    const { stdout } = await execOnHost(file, [], { input: JSON.stringify(given), quiet: true }, { log: request.onOutput, signal: request.signal });
    try {
        return JSON.parse(stdout);
    }
    catch {
        return { error: `source returned malformed json: ${stdout.slice(0, 1000)}` };
    }
}
async function showFiles(name, checksums, source, place) {
    const unknown = checksums.find((checksum) => !source.items.has(checksum));
    if (unknown !== undefined)
        return { error: `unknown file: ${unknown}` };
    const outcome = await place.fetcher?.fetch({ source, ids: checksums, signal: place.request.signal, monitor: () => { } });
    const failure = outcome?.items.find((item) => item.error !== undefined);
    if (failure !== undefined)
        return { error: failure.error };
    const output = (0,external_node_path_.join)(place.path, "sources", name);
    (0,external_node_fs_.mkdirSync)(output, { recursive: true });
    for (const checksum of checksums) {
        const file = (0,external_node_path_.join)(place.sourcesPath, "org.osbuild.files", checksum);
        if (!(0,external_node_fs_.existsSync)(file))
            return { error: `unknown file: ${checksum}` };
        (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(output, checksum), external_node_fs_.constants.COPYFILE_FICLONE);
    }
    return {};
}
/** Nothing is fetched: the stage's package manager is told where the repositories are. */
function answerRepositories(checksums, { request, secrets }) {
    const known = describeRepositories(request.sources, secrets) ?? {};
    const unknown = checksums.find((checksum) => !Object.hasOwn(known, checksum));
    if (unknown !== undefined)
        return { error: `source unknown: ${unknown}` };
    return checksums.map((checksum) => ({ checksum, ...known[checksum] }));
}

;// CONCATENATED MODULE: ./src/services/early-endpoints.js










/**
 * What programs of 2019 and 2020 find in their sandbox: their arguments on standard input or from `setup-stdio`, loop devices and sources
 * over datagrams, and for assemblers the tree read-only with an output folder beside it.
 */
/** Writes the arguments as these programs read them; resolves with the file's path. */
function writeEarlyArguments(place) {
    const { path, request } = place;
    const { kind, options } = request.stage;
    const places = kind === "stage" ? { sources: sandboxPaths.sources } : { output_dir: sandboxPaths.output };
    const fixed = JSON.stringify({ tree: sandboxPaths.tree, ...places, ...describeFolders(place).arguments }).slice(0, -1);
    const file = (0,external_node_path_.join)(path, "arguments");
    (0,external_node_fs_.writeFileSync)(file, `${fixed},"options":${(0,canonical/* formatJson */.IB)(options)}}`);
    return file;
}
/** Serves `osbuild` (setup-stdio), `remoteloop` and `sources`, whose answers show content below `/run/osbuild/sources`. */
function openEarlyEndpoints(place, loops, argumentsPath) {
    const stack = new AsyncDisposableStack();
    const network = stack.use(openNetworkNamespace(() => [0, 1, 2].map(() => UnixSocket.create("datagram"))));
    const output = stack.use(new OutputPipe(place.request.onOutput));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(place.path, "sources"));
    const handlers = {
        remoteloop: async (data, packet) => ({ value: { devname: await loops.make({ data, descriptors: packet.descriptors }) } }),
        sources: async (request) => ({ value: await answerSourceRequest(request, place) }),
        osbuild: async ({ method }) => setUpStandardStreams(method, argumentsPath, output.writeFd),
    };
    for (const [index, [name, handle]] of Object.entries(handlers).entries()) {
        stack.use(openDatagramServer(network.made[index], (0,external_node_path_.join)(place.path, "api", name), handle));
    }
    return { networkPath: network.path, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
function setUpStandardStreams(method, argumentsPath, output) {
    if (method !== "setup-stdio")
        throw new Error(`Cannot do '${String(method)}': the only method here is 'setup-stdio'`);
    const input = (0,external_node_fs_.openSync)(argumentsPath, external_node_fs_.constants.O_RDONLY);
    setImmediate(() => (0,external_node_fs_.closeSync)(input)); // after the answer, which carries a copy
    return { value: { stdin: 0, stdout: 1, stderr: 2 }, descriptors: [input, output, output] };
}
/** An assembler of 2019 or 2020 sees the finished tree where one of today sees its output. */
function describeEarlyBinds({ path, request }) {
    if (request.stage.kind !== "assembler")
        return [];
    const finished = (0,external_node_path_.join)(path, "inputs", "tree");
    return [
        { hostPath: request.treePath, sandboxPath: sandboxPaths.output, readOnly: false },
        { hostPath: finished, sandboxPath: sandboxPaths.tree, readOnly: true },
    ];
}
/** The folders of the host that a stage of 2019 was given, and what its arguments say of them. An assembler's output is a tree as any other. */
function describeFolders({ folders, request }) {
    const { stage } = request;
    const [input, output] = [folders?.input, folders?.output].map((folder) => (folder?.stage === stage ? folder : undefined));
    const filled = stage.kind === "stage" ? output : undefined;
    return {
        arguments: {
            ...(input === undefined ? {} : { input_dir: sandboxPaths.input }),
            ...(filled === undefined ? {} : { output_dir: sandboxPaths.output }),
        },
        binds: [
            ...(input === undefined ? [] : [{ hostPath: input.path, sandboxPath: sandboxPaths.input, readOnly: true }]),
            ...(filled === undefined ? [] : [{ hostPath: filled.path, sandboxPath: sandboxPaths.output, readOnly: false }]),
        ],
    };
}
/** Where programs write when they asked for their output; read to its end before the session closes. */
class OutputPipe {
    writeFd;
    #ended;
    constructor(onOutput) {
        const [readFd, writeFd] = makePipe();
        this.writeFd = writeFd;
        const decoder = new TextDecoder();
        const stream = new external_node_net_.Socket({ fd: readFd, readable: true, writable: false });
        stream.on("data", (chunk) => onOutput(decoder.decode(chunk, { stream: true })));
        stream.on("error", () => { });
        this.#ended = new Promise((resolve) => stream.once("close", () => resolve()));
    }
    async [Symbol.asyncDispose]() {
        (0,external_node_fs_.closeSync)(this.writeFd);
        await this.#ended;
    }
}

;// CONCATENATED MODULE: ./src/linux/file-facts.js


const emptyPath = 0x1000;
const dontSync = 0x4000;
const basicStats = 0x7ff;
const fuseMagic = 0x65735546n;
const patienceMs = 30_000; // a busy host is slow, and a stage that stalls us only stalls itself
/** What a descriptor refers to, without asking a file system that another program serves. */
function readFileFacts(fd) {
    const result = Buffer.alloc(256);
    const call = "int statx(int folder, const char *path, int flags, unsigned int mask, void *result)";
    (0,linux_native/* systemCall */.Mn)(call, [fd, "", emptyPath | dontSync, basicStats, result]);
    const kind = result.readUInt16LE(28) & 0o170000;
    return {
        kind: kind === 0o100000 ? "file" : kind === 0o040000 ? "folder" : "other",
        sizeBytes: Number(result.readBigUInt64LE(40)),
        identity: `${result.readUInt32LE(136)}:${result.readUInt32LE(140)}:${result.readBigUInt64LE(32)}`,
    };
}
/** Whether a file is served by a program (FUSE), or its file system does not answer in time. */
async function isServedByProgram(fd) {
    const result = Buffer.alloc(256);
    const asked = (0,linux_native/* systemCallAsync */.Q5)("int fstatfs(int fd, void *result)", [fd, result]);
    const patience = new AbortController();
    const answer = await Promise.race([asked, (0,promises_.setTimeout)(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
    patience.abort();
    return answer !== 0 || result.readBigUInt64LE(0) === fuseMagic;
}

;// CONCATENATED MODULE: ./src/services/loop-request.js
const sectorSizes = [512, 1024, 2048, 4096];
/** Reads a request and checks its shape; throws with the reason to answer. */
function parseLoopRequest(data, descriptors) {
    const sectorSize = data.sector_size ?? 512;
    if (!sectorSizes.includes(sectorSize))
        throw new Error(`Cannot make a loop device with sectors of ${String(sectorSize)} bytes`);
    return {
        file: position(data, "fd", descriptors),
        folder: position(data, "dir_fd", descriptors),
        configuration: {
            offsetBytes: bytes(data, "offset"),
            sizeBytes: bytes(data, "sizelimit") || undefined,
            readOnly: flag(data, "read_only"),
            lock: flag(data, "lock"),
            scanPartitions: flag(data, "partscan"),
            sectorSize: sectorSize === 512 ? undefined : Number(sectorSize),
        },
    };
}
/** Checks that the part asked for is inside the file; throws with the reason to answer. */
function requireRange(configuration, fileBytes) {
    const { offsetBytes = 0, sizeBytes = 0 } = configuration;
    if (offsetBytes + sizeBytes <= fileBytes && offsetBytes <= fileBytes)
        return;
    throw new Error(`Cannot show bytes ${offsetBytes} to ${offsetBytes + sizeBytes} of a file of ${fileBytes} bytes`);
}
function position(data, name, descriptors) {
    const value = data[name];
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) < descriptors)
        return Number(value);
    throw new Error(`Cannot find the descriptor '${name}' of the request: it says ${String(value)} and ${descriptors} came along`);
}
function bytes(data, name) {
    const value = data[name] ?? undefined;
    if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0))
        return value;
    throw new Error(`Cannot read '${name}': ${String(value)} is not a number of bytes`);
}
function flag(data, name) {
    const value = data[name] ?? false;
    if (typeof value === "boolean")
        return value;
    throw new Error(`Cannot read '${name}': ${String(value)} is neither true nor false`);
}

;// CONCATENATED MODULE: ./src/services/loop-service.js






/**
 * Makes loop devices for programs of a sandbox, which cannot do so themselves: the client sends a file and its /dev, the service makes the
 * device, puts its node there and answers the name. Devices live as long as the service, whatever their clients do.
 */
const maximumDevices = 1024;
/** The loop devices of one stage. */
class LoopService {
    #devPath;
    #devices = [];
    #refusing;
    #pending = Promise.resolve();
    /** Only requests that send this folder as their /dev are served. */
    constructor(devPath) {
        this.#devPath = devPath;
    }
    /** Serves one request; rejects with the reason to answer. */
    async make(request) {
        const made = this.#pending.then(() => this.#make(request));
        this.#pending = made.catch(() => { });
        return made;
    }
    async [Symbol.asyncDispose]() {
        this.#refusing = "The stage has ended";
        await this.#pending;
        const results = await Promise.allSettled(this.#devices.splice(0).map((device) => device[Symbol.asyncDispose]()));
        const failed = results.find((result) => result.status === "rejected");
        if (failed !== undefined)
            throw failed.reason;
    }
    async #make(request) {
        if (this.#refusing !== undefined)
            throw new Error(this.#refusing);
        if (this.#devices.length >= maximumDevices)
            throw new Error(`Cannot make more than ${maximumDevices} loop devices for one stage`);
        const { file, folder, configuration } = parseLoopRequest(request.data, request.descriptors.length);
        const fd = request.descriptors[file];
        await this.#requireFile(fd, request.descriptors[folder]);
        requireRange(configuration, readFileFacts(fd).sizeBytes);
        const device = this.#keep(await (0,linux_loop/* openLoopDevice */.FS)(fd, this.#devPath, { ...configuration, reserve: device_mapper/* reserveLoop */.HN }));
        if (configuration.scanPartitions) {
            const partitions = await addPartitionDevices({ device, fd, folder: this.#devPath, configuration });
            for (const partition of partitions)
                this.#keep(partition);
        }
        return device.name;
    }
    #keep(device) {
        this.#devices.push(device);
        return device;
    }
    async #requireFile(fd, folder) {
        if (readFileFacts(fd).kind !== "file")
            throw new Error("Cannot make a loop device: the descriptor sent is not a regular file");
        if (readFileFacts(folder).identity !== identityOf(this.#devPath)) {
            throw new Error("Cannot make a loop device: the folder sent is not /dev of the sandbox");
        }
        if (!(await isServedByProgram(fd)))
            return;
        this.#refusing = "Cannot make loop devices over files that a program serves";
        throw new Error(this.#refusing);
    }
}
function identityOf(folder) {
    const fd = (0,external_node_fs_.openSync)(folder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        return readFileFacts(fd).identity;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/services/store-api.js






/** Serves it at a path; what it opened lives as long as it does. */
function openStoreApi(path, place) {
    const stack = new AsyncDisposableStack();
    const server = openMessageServer(path, async ({ data }) => ({ value: await store_api_answer(data, place, stack) }));
    stack.use(server);
    return { [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
async function store_api_answer(request, place, stack) {
    switch (request.method) {
        case "read-tree":
            return { path: (await viewTree(request, place, stack)) ?? null };
        case "read-tree-at":
            return await bindTree(request, place, stack).then((path) => ({ path }), (error) => ({ path: null, error: (0,src_errors/* messageOf */.bD)(error) }));
        case "mkdtemp":
            return { path: (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place.path, "scratch", `${textOf(request.prefix)}`)) };
        case "source":
            return { path: (0,external_node_path_.join)(place.sourcesPath, textOf(request.name)) };
        default:
            throw new Error(`Cannot do '${String(request.method)}' with the store`);
    }
}
async function viewTree(request, place, stack) {
    const tree = await place.store.find(textOf(request["object-id"]));
    return tree === undefined ? undefined : stack.use(await tree.openView()).path;
}
async function bindTree(request, place, stack) {
    const tree = await viewTree(request, place, stack);
    if (tree === undefined)
        return null;
    const source = new modules_tree/* Tree */.PH(tree).resolve(textOf(request.subtree));
    const target = textOf(request.target);
    if (!(0,external_node_fs_.existsSync)(target))
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    (0,mount/* bindMount */.Dy)(source, target, { readOnly: true, recursive: true });
    stack.defer(() => (0,mount/* detachMount */.vE)(target));
    return target;
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./src/services/map-inputs.js
var map_inputs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var map_inputs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/** Maps the inputs of a stage: each gets an empty folder and fills it, with links, mounts or files. */
/** Maps all inputs in order; the workplace's stack owns them. */
async function mapInputs(place) {
    const answers = {};
    for (const input of place.request.stage.inputs) {
        const target = (0,external_node_path_.join)(place.path, "inputs", input.name);
        if ((0,external_node_path_.relative)((0,external_node_path_.join)(place.path, "inputs"), target) !== input.name || input.name.startsWith(".")) {
            throw new src_errors/* ServiceError */._7(`Cannot map the input '${input.name}': its name is no name of a folder`);
        }
        (0,external_node_fs_.mkdirSync)(target);
        const mapped = place.stack.use(await mapInput(place, input, target));
        const path = mapped.path === undefined ? input.name : (0,external_node_path_.relative)((0,external_node_path_.join)(place.path, "inputs"), mapped.path);
        answers[input.name] = { path: `${sandboxPaths.inputs}/${path}`, data: mapped.data };
    }
    return { answers: { ...describeRepositoriesInput(place), ...answers } };
}
/** A built-in stage of 2020 that names repositories by checksum finds them as an input `repos`, which its manifest could not write. */
function describeRepositoriesInput({ request, catalogue, secrets, path }) {
    const entry = request.stage.kind === "stage" ? catalogue.stages?.get(request.stage.type) : undefined;
    const repos = entry?.meta.inputs?.properties?.repos && describeRepositories(request.sources, secrets);
    if (repos === undefined)
        return {};
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, "inputs", "repos"), { recursive: true });
    return { repos: { path: `${sandboxPaths.inputs}/repos`, data: { repos } } };
}
async function mapInput(place, input, target) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const entry = place.catalogue.inputs.get(input.type);
        if (entry === undefined)
            throw new src_errors/* ServiceError */._7(`Cannot map the input '${input.name}': there is no module ${input.type}`);
        if (entry.module === undefined)
            return mapExternal(place, input, target, entry.file);
        const stack = map_inputs_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const mapped = stack.use(await entry.module.map(map_inputs_contextOf(place, input, target, stack)));
        const kept = stack.move();
        return { ...mapped, [Symbol.asyncDispose]: () => kept.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = map_inputs_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function map_inputs_contextOf(place, input, target, stack) {
    const { onOutput, signal } = place.request;
    const scratchPath = (0,external_node_path_.join)(place.path, "scratch", `input-${input.name}`);
    (0,external_node_fs_.mkdirSync)(scratchPath);
    return {
        name: input.name,
        origin: input.origin,
        references: input.references.map(({ id, options }) => ({ id, options: (0,plain/* plainObject */.o)(options) })),
        options: (0,plain/* plainObject */.o)(input.options),
        target,
        scratchPath,
        signal,
        sourcePath: (contentType) => (0,external_node_path_.join)(place.sourcesPath, contentType),
        readTree: (reference) => openTree(place, reference, stack),
        bind: (hostPath, path) => map_inputs_bindBelow(hostPath, new modules_tree/* Tree */.PH(target).resolve(path), stack),
        link: (hostPath, path) => linkOrCopy(hostPath, new modules_tree/* Tree */.PH(target).resolve(path)),
        exec: (command, args = [], options = {}) => execOnHost(command, args, options, { log: onOutput, signal }),
    };
}
async function openTree(place, reference, stack) {
    const tree = reference.id === null ? undefined : await place.store.find(reference.id);
    if (tree === undefined) {
        throw new src_errors/* ServiceError */._7(`Unknown pipeline '${reference.id}': its tree is not in the store`, {
            hint: reference.id === null ? "The pipeline has no stages" : undefined,
        });
    }
    return stack.use(await tree.openView()).path;
}
function map_inputs_bindBelow(hostPath, target, stack) {
    if ((0,external_node_fs_.statSync)(hostPath).isDirectory())
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    else if (!(0,external_node_fs_.existsSync)(target))
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(target, "wx"));
    (0,mount/* bindMount */.Dy)(hostPath, target, { readOnly: true, recursive: true });
    stack.defer(() => (0,mount/* detachMount */.vE)(target));
}
/** A link costs nothing; stages see it read-only. */
function linkOrCopy(source, path) {
    try {
        (0,external_node_fs_.linkSync)(source, path);
    }
    catch (error) {
        if (!["EXDEV", "EPERM", "EMLINK"].includes((0,src_errors/* codeOf */.$N)(error) ?? ""))
            throw error;
        (0,external_node_fs_.copyFileSync)(source, path, external_node_fs_.constants.COPYFILE_FICLONE);
    }
}
async function mapExternal(place, input, target, file) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = map_inputs_addDisposableResource(env_2, new AsyncDisposableStack(), true);
        const socket = (0,external_node_path_.join)(place.path, `store-${input.name}`);
        stack.use(openStoreApi(socket, place));
        const { onOutput, signal } = place.request;
        const service = stack.use(new ExternalService(file, { id: `input/${input.name}`, log: onOutput, signal }));
        const refs = Object.fromEntries(input.references.map(({ id, options }) => [String(id), (0,plain/* plainObject */.o)(options)]));
        const options = (0,plain/* plainObject */.o)(input.options);
        const answer = await service.call("map", { origin: input.origin, refs, target, options, api: { store: socket } });
        const mapped = map_inputs_readAnswer(answer, (0,external_node_path_.join)(place.path, "inputs"), input.type);
        const kept = stack.move();
        return { ...mapped, [Symbol.asyncDispose]: () => kept.disposeAsync() };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = map_inputs_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function map_inputs_readAnswer(answer, root, type) {
    const { path, data } = (typeof answer === "object" && answer !== null ? answer : {});
    if (typeof path !== "string")
        throw new src_errors/* ServiceError */._7(`The input module ${type} answered no path`);
    const below = (0,external_node_path_.relative)(root, path);
    if (below.startsWith("..") || (0,external_node_path_.isAbsolute)(below))
        throw new src_errors/* ServiceError */._7(`The input module ${type} answered a path outside of its folder`);
    return { path, data: typeof data === "object" && data !== null ? data : {} };
}

;// CONCATENATED MODULE: ./src/services/private-dev.js




/** A stage's own /dev: the few nodes that every program expects, and whatever its devices add. Small, so that nothing can be hoarded in it. */
const nodes = { null: 3, zero: 5, full: 7, random: 8, urandom: 9 };
const characterDevice = 0o020666;
/** Mounts a private /dev at a folder (made when missing); disposing detaches it. */
function mountPrivateDev(path) {
    (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    (0,mount/* mount */.Or)({ source: "tmpfs", target: path, type: "tmpfs", options: "mode=0755,size=1m,nr_inodes=8192", noSetuid: true });
    for (const [name, minor] of Object.entries(nodes))
        addNode((0,external_node_path_.join)(path, name), 1, minor);
    addNode((0,external_node_path_.join)(path, "tty"), 5, 0);
    if ((0,external_node_fs_.existsSync)("/dev/fuse"))
        addNode((0,external_node_path_.join)(path, "fuse"), 10, 229);
    return { [Symbol.dispose]: () => (0,mount/* detachMount */.vE)(path) };
}
function addNode(path, major, minor) {
    (0,linux_loop/* makeNode */.HI)(path, characterDevice, { major, minor });
    if (((0,external_node_fs_.statSync)(path).mode & 0o777) !== 0o666)
        (0,external_node_fs_.chmodSync)(path, 0o666);
}

;// CONCATENATED MODULE: ./src/services/stage-api.js

const maximumTextLength = 64 * 1024;
/** Serves the `osbuild` socket at a path. */
function openStageApi(path) {
    let exception;
    const handle = async ({ data }) => {
        if (data.method !== "exception")
            throw new Error(`Cannot do '${String(data.method)}': the only method here is 'exception'`);
        exception = faultOf(data.exception);
        return undefined;
    };
    const server = openMessageServer(path, handle);
    return {
        get exception() {
            return exception;
        },
        [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };
}
function faultOf(reported) {
    const given = typeof reported === "object" && reported !== null ? reported : { value: reported };
    const data = { type: stage_api_textOf(given.type), value: stage_api_textOf(given.value), traceback: stage_api_textOf(given.traceback) };
    return { type: "exception", message: data.type === "" ? data.value : `${data.type}: ${data.value}`, data };
}
function stage_api_textOf(value) {
    return value === undefined || value === null ? "" : String(value).slice(0, maximumTextLength);
}

;// CONCATENATED MODULE: ./src/services/stage-services.js
var stage_services_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var stage_services_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

















/** Services for the stages of one build. */
function createStageServices(setup) {
    const removals = new Removals();
    return {
        open: (request) => explainFailure(request, () => openSession(setup, request, removals)),
        [Symbol.asyncDispose]: () => removals[Symbol.asyncDispose](),
    };
}
async function openSession(setup, request, removals) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = stage_services_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const path = openFolder(setup.runDirectory, stack, removals);
        const devPath = (0,external_node_path_.join)(path, "dev");
        stack.use(mountPrivateDev(devPath));
        const loops = stack.use(new LoopService(devPath));
        const place = { ...setup, request, path, host: new DeviceHost(request.treePath, devPath), stack };
        const endpoints = openEndpoints(place, loops);
        const inputs = await mapInputs(place);
        const devices = await addDevices(place);
        const mounts = await addMounts(place, devices);
        const kept = stack.move();
        const close = () => closeAll(kept);
        return {
            devPath,
            binds: [...bindsOf(path), ...endpoints.binds, ...describeFolders(place).binds],
            arguments: { inputs: inputs.answers, devices: devices.answers, mounts },
            inputPath: endpoints.inputPath,
            networkPath: endpoints.networkPath,
            get exception() {
                return endpoints.api?.exception;
            },
            close,
            [Symbol.asyncDispose]: async () => void (await close()),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = stage_services_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function openFolder(runDirectory, stack, removals) {
    (0,external_node_fs_.mkdirSync)(runDirectory, { recursive: true });
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(runDirectory), "stage-"));
    stack.defer(() => removeFolder(path, removals));
    for (const name of ["api", "inputs", "mounts", "scratch"])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, name));
    return path;
}
/** Never deletes through a mount that something left behind. */
function removeFolder(path, removals) {
    for (const mounted of (0,mount/* listMounts */.dx)(path))
        (0,mount/* detachMount */.vE)(mounted);
    removals.add(path);
}
function bindsOf(path) {
    const folder = (name, readOnly) => ({
        hostPath: (0,external_node_path_.join)(path, name),
        sandboxPath: sandboxPaths[name],
        readOnly,
    });
    const sockets = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(path, "api")).map((name) => ({
        hostPath: (0,external_node_path_.join)(path, "api", name),
        sandboxPath: `${sandboxPaths.api}/${name}`,
        readOnly: false,
    }));
    const sources = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, "sources")) ? [folder("sources", true)] : [];
    return [folder("inputs", true), folder("mounts", false), ...sources, ...sockets];
}
/** The sockets of a stage: for programs of 2019 and 2020 those they know, for all others today's. */
function openEndpoints(place, loops) {
    const { path, stack, catalogue, request } = place;
    const { stage, pipeline } = request;
    const module = (stage.kind === "stage" ? catalogue.stages : catalogue.assemblers)?.get(stage.type);
    const programs = [module, catalogue.runners?.get(pipeline.runner)].filter((entry) => entry?.origin === "program");
    const inputPath = module?.origin === "program" ? writeEarlyArguments(place) : undefined;
    if (inputPath !== undefined && programs.some((entry) => entry !== undefined && speaksDatagrams(entry.file))) {
        const { networkPath } = stack.use(openEarlyEndpoints(place, loops, inputPath));
        return { binds: describeEarlyBinds(place), inputPath, networkPath, api: undefined };
    }
    stack.use(openMessageServer((0,external_node_path_.join)(path, "api", "remoteloop"), async (message) => ({ value: { devname: await loops.make(message) } })));
    const binds = module?.origin === "program" && writesOutputFolder(module.file) ? describeEarlyBinds(place) : [];
    return { binds, inputPath, api: stack.use(openStageApi((0,external_node_path_.join)(path, "api", "osbuild"))) };
}
/** What a module of the catalogue throws becomes the stage's fault; what is known already stays as it is. */
async function explainFailure(request, open) {
    try {
        return await open();
    }
    catch (thrown) {
        const error = thrown instanceof SuppressedError ? firstOf(thrown) : thrown;
        if (request.signal.aborted)
            throw new src_errors/* InterruptedError */.p4("Interrupted while services of a stage were opened", { cause: error });
        if (error instanceof src_errors/* ServiceError */._7 || error instanceof src_errors/* HostError */.dh)
            throw error;
        if (error instanceof stage/* StageFailure */.B)
            throw new src_errors/* ServiceError */._7(error.message, { cause: error });
        const code = (0,src_errors/* codeOf */.$N)(error);
        throw new src_errors/* ServiceError */._7(`Cannot open what stage ${request.stage.type} needs: ${(0,src_errors/* messageOf */.bD)(error)}`, {
            cause: error,
            hint: code === "EPERM" || code === "EACCES" ? "Run as root" : undefined,
        });
    }
}
/** What went wrong before closing what was open went wrong as well. */
function firstOf(error) {
    return error instanceof SuppressedError ? firstOf(error.suppressed) : error;
}
async function closeAll(stack) {
    try {
        await stack.disposeAsync();
        return undefined;
    }
    catch (error) {
        return { type: "service", message: `Cannot close what the stage used: ${messagesOf(error).join("; ")}` };
    }
}
/** A stack that fails several times nests its errors. */
function messagesOf(error) {
    if (!(error instanceof SuppressedError))
        return [(0,src_errors/* messageOf */.bD)(error)];
    return [...messagesOf(error.suppressed), ...messagesOf(error.error)];
}

;// CONCATENATED MODULE: ./src/early-boxes.js

/**
 * Boxes of stages whose turn is to come. Starting a sandbox and Node in it takes many times longer than what most stages do; with the
 * next boxes started while a stage runs, the processors that stage leaves idle do that. A box that was not needed or did not start leaves
 * no trace: the stage gets one of its own then, and whatever is wrong with it is found out in its turn.
 */
class EarlyBoxes {
    #open;
    /** By pipeline, then by stage. */
    #boxes = new Map();
    #closing = new Removals();
    constructor(open) {
        this.#open = open;
    }
    /** Starts the boxes of stages that come next in a pipeline, and drops those of all others. */
    expect(pipeline, upcoming) {
        const before = this.#boxes.get(pipeline.name);
        const boxes = upcoming.map((next) => [next.stage.id, before?.get(next.stage.id) ?? this.#start(next)]);
        this.#boxes.set(pipeline.name, new Map(boxes));
        for (const [id, box] of before ?? [])
            if (!this.#boxes.get(pipeline.name)?.has(id))
                this.#drop(box);
    }
    /** The box of a stage whose turn has come; it is the caller's. */
    async take({ pipeline, stage }) {
        const boxes = this.#boxes.get(pipeline.name);
        const found = boxes?.get(stage.id);
        boxes?.delete(stage.id);
        const box = await found;
        if (box?.hasEnded !== true)
            return box;
        this.#drop(Promise.resolve(box));
        return undefined;
    }
    async [Symbol.asyncDispose]() {
        for (const boxes of this.#boxes.values())
            for (const box of boxes.values())
                this.#drop(box);
        this.#boxes.clear();
        await this.#closing[Symbol.asyncDispose]();
    }
    async #start(next) {
        try {
            return await this.#open(next);
        }
        catch {
            return undefined;
        }
    }
    #drop(box) {
        this.#closing.follow(box.then((opened) => opened?.[Symbol.asyncDispose]()));
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/linux/overlay.js
var overlay = __webpack_require__(7676);
;// CONCATENATED MODULE: ./src/sandbox/build-root.js







/** Whether the runner of a build root found it certificate authorities. */
function hasCertificates({ statePath }) {
    const bundles = ["ssl/certs/ca-certificates.crt", "pki/ca-trust/extracted/pem/tls-ca-bundle.pem"];
    return bundles.some((path) => ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(statePath, "etc", path), { throwIfNoEntry: false })?.size ?? 0) > 0);
}
/** A runner that failed: the stages of its build root cannot run. */
class PreparationError extends src_errors/* BuildError */.zS {
    code = "E_RUNNER";
}
/** Those of a build root's etc that its programs cannot do without: what selects one of several programs of a name is part of /usr by meaning. */
const shownOfEtc = ["mke2fs.conf", "containers", "selinux", "alternatives"];
/** The parts of a tree that a sandbox shows; those that are no plain files and folders are left out. Throws when it has no /usr. */
function describeTreeRoot(tree) {
    const usrPath = findPlain(tree, "usr");
    if (usrPath === undefined)
        throw new PreparationError("Cannot use the build pipeline's tree as a build root: it has no folder /usr");
    return {
        usrPath,
        bootPath: findPlain(tree, "boot"),
        etc: listPlain(tree, shownOfEtc),
        ostreePath: findPlain(tree, "ostree"),
    };
}
function listPlain(root, names) {
    const found = names.map((name) => [name, findPlain(root, "etc", name)]);
    return Object.fromEntries(found.filter((entry) => entry[1] !== undefined));
}
/** A path in a tree, unless something on its way is a symbolic link: followed outside of the tree, that would show the host to a stage. */
function findPlain(root, ...parts) {
    const paths = parts.map((_, index) => (0,external_node_path_.join)(root, ...parts.slice(0, index + 1)));
    const plain = paths.every((path) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return stat !== undefined && (stat.isDirectory() || (stat.isFile() && path === paths.at(-1)));
    });
    return plain ? paths.at(-1) : undefined;
}
/** The host as a build root: /usr behind a mount that no stage can make writable, and a copy of little of its /etc. */
function openHostRoot(folder) {
    const [usrPath, etcPath] = [(0,external_node_path_.join)(folder, "usr"), (0,external_node_path_.join)(folder, "etc")];
    const nothing = (0,external_node_path_.join)(folder, "nothing");
    for (const path of [usrPath, nothing, etcPath])
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    for (const name of ["containers", "alternatives"]) {
        if ((0,external_node_fs_.existsSync)(`/etc/${name}`))
            (0,external_node_fs_.cpSync)(`/etc/${name}`, (0,external_node_path_.join)(etcPath, name), { recursive: true, verbatimSymlinks: true });
    }
    const common = { bootPath: undefined, etc: listPlain(folder, shownOfEtc), ostreePath: undefined };
    if (hasMountsBelow("/usr", (0,external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8")) || !tryOverlay(usrPath, ["/usr", nothing])) {
        return { ...common, usrPath: "/usr", [Symbol.dispose]: () => { } };
    }
    return { ...common, usrPath, [Symbol.dispose]: () => (0,mount/* detachMount */.vE)(usrPath) };
}
/** Whether something is mounted below a folder: an overlay of the folder would not show it. */
function hasMountsBelow(folder, mountinfo) {
    return mountinfo.split("\n").some((line) => line.split(" ")[4]?.startsWith(`${folder}/`));
}
/** A private, writable view of a prepared folder. */
async function openFolderView(prepared, place) {
    const [path, changes, work] = [(0,external_node_path_.join)(place, "view"), (0,external_node_path_.join)(place, "changes"), (0,external_node_path_.join)(place, "work")];
    for (const folder of [path, changes, work])
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const mounted = tryOverlay(path, [prepared], { path: changes, work });
    if (!mounted)
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("cp", ["-a", "--", `${prepared}/.`, path]);
    return { path, [Symbol.dispose]: () => (mounted ? (0,mount/* detachMount */.vE)(path) : undefined) };
}
/** False where the filesystem below cannot carry an overlay (another overlay, for one). */
function tryOverlay(target, lowers, upper) {
    try {
        (0,overlay/* mountOverlay */.M)({ target, lowers, upper });
        return true;
    }
    catch (error) {
        if (["EINVAL", "ENODEV", "EOPNOTSUPP"].includes((0,src_errors/* codeOf */.$N)(error) ?? ""))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/early-program.js


/** Which osbuild a program of a libdir was written for. */
function findGeneration({ type, file }) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(file)), "osbuild-run")) || type.startsWith("io.weldr."))
        return "2019";
    const source = early_program_readSource(file);
    const readsInput = /\bstdin\b|setup[-_]stdio|SOCK_DGRAM/.test(source);
    return readsInput && !source.includes("arguments") ? "2020" : "today";
}
/** Where a program of 2020 or 2019 stands in the sandbox, what starts it, and what the sandbox shows for that. */
function describeEarlyProgram({ kind, type, file }, generation) {
    if (generation === "2020")
        return { through: [], path: `/run/osbuild/lib/${kind}s/${type}`, binds: [] };
    const libdir = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file));
    const path = `/run/osbuild/${type}`;
    const starter = "/run/osbuild/osbuild-run";
    const shown = [
        [(0,external_node_path_.join)(libdir, "osbuild-run"), starter],
        [(0,external_node_path_.join)(libdir, "osbuild"), "/run/osbuild/osbuild"],
    ];
    const present = shown.filter(([hostPath]) => (0,external_node_fs_.existsSync)(hostPath));
    const binds = [...present, [file, path]].map(([hostPath, sandboxPath]) => ({ hostPath, sandboxPath, readOnly: true }));
    return { through: present.some(([, place]) => place === starter) ? [starter] : [], path, binds };
}
const maximumSourceBytes = 1024 * 1024;
/** Text of a script; nothing for what is too large to be one. */
function early_program_readSource(file) {
    const stats = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    return stats?.isFile() && stats.size <= maximumSourceBytes ? (0,external_node_fs_.readFileSync)(file, "latin1") : "";
}

;// CONCATENATED MODULE: ./src/sandbox/module-program.js




const libPath = "/run/osbuild/lib";
/** The program that runs a module. */
function describeProgram(parts) {
    const { kind, module, runner, libdirs, host } = parts;
    const runnerPath = `/run/osbuild/runner/${(0,external_node_path_.basename)(runner.file)}`;
    const through = runner.origin === "program" ? [runnerPath] : [];
    const owner = module.origin === "built-in" ? runner : module;
    const shared = [...through.map((path) => readOnly(runner.file, path)), ...describeLibdirOf(owner, libdirs)];
    if (module.origin === "program")
        return describeExternal(parts, through, shared);
    const { command, bind } = host(module.origin === "typescript" ? (0,external_node_path_.join)(libPath, `${kind}s`, (0,external_node_path_.basename)(module.file)) : module.type);
    return { command: [...through, ...command], binds: [...shared, bind], readsInput: false };
}
function describeExternal({ kind, module }, through, shared) {
    const { type, file } = module;
    const generation = findGeneration(module);
    if (generation === "today") {
        const path = `/run/osbuild/bin/${type}`;
        return { command: [...through, path], binds: [...shared, readOnly(file, path)], readsInput: false };
    }
    const early = describeEarlyProgram({ kind, type, file }, generation);
    const starter = early.through.length > 0 ? early.through : through;
    return { command: [...starter, early.path], binds: [...shared, ...early.binds], readsInput: true };
}
/** Binds that show the libdir of a module; none for built-in ones. */
function describeLibdirOf(module, libdirs) {
    return module.origin === "built-in" ? [] : describeLibdir(libdirOf(module), libdirs);
}
/** The folders of modules that the user named, as far as modules came from them. */
function listLibdirs(modules) {
    return [...new Set([...modules].filter((module) => module.origin !== "built-in").map(libdirOf))];
}
/** Python modules import the `osbuild` package from their libdir: one that has none borrows it from the next that has. */
function describeLibdir(libdir, libdirs) {
    const lender = hasPackage(libdir) ? undefined : libdirs.find(hasPackage);
    if (lender === undefined)
        return [readOnly(libdir, libPath)];
    const own = (0,external_node_fs_.readdirSync)(libdir).filter((name) => name !== "osbuild");
    return [
        ...own.map((name) => readOnly((0,external_node_path_.join)(libdir, name), (0,external_node_path_.join)(libPath, name))),
        readOnly((0,external_node_path_.join)(lender, "osbuild"), `${libPath}/osbuild`),
    ];
}
function hasPackage(libdir) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(libdir, "osbuild")).length > 0;
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === "ENOENT" || (0,src_errors/* codeOf */.$N)(error) === "ENOTDIR")
            return false;
        throw error;
    }
}
function libdirOf(module) {
    return (0,external_node_path_.dirname)((0,external_node_path_.dirname)(module.file));
}
function readOnly(hostPath, sandboxPath) {
    return { hostPath, sandboxPath, readOnly: true };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/sandbox/output-record.js

const defaultLimits = { head: 256 * 1024, tail: 256 * 1024, live: 32 * 1024 * 1024 };
const pieceBytes = 64 * 1024;
/** Collects output; see the top of the file. */
class OutputRecord {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onText;
    #limits;
    #head = "";
    #tail = [];
    #tailBytes = 0;
    #droppedBytes = 0;
    #passedOn = 0;
    /** Nobody reads on, and no character is half read. */
    #isOnlyKept = false;
    constructor(onText, limits = defaultLimits) {
        this.#onText = onText;
        this.#limits = limits;
    }
    /** Takes the next bytes. */
    write(chunk) {
        if (this.#isOnlyKept)
            this.#keepInTail(chunk);
        else
            this.#read(chunk);
    }
    #read(chunk) {
        this.#take(this.#decoder.write(chunk));
        const isFull = this.#head.length === this.#limits.head && this.#passedOn > this.#limits.live;
        this.#isOnlyKept = isFull && (chunk.at(-1) ?? 0) < 0x80;
    }
    /** Takes text that is no part of the stream of bytes. */
    note(text) {
        this.#take(text);
    }
    /** Everything kept, with a line in place of what was not. */
    end() {
        this.#take(this.#decoder.end());
        const tail = skipBrokenCharacter(Buffer.concat(this.#tail), this.#droppedBytes > 0).toString();
        if (this.#droppedBytes === 0)
            return this.#head + tail;
        return `${this.#head}\n[... ${this.#droppedBytes} bytes left out ...]\n${tail}`;
    }
    #take(text) {
        if (text === "")
            return;
        this.#passOn(text);
        const room = this.#limits.head - this.#head.length;
        this.#head += text.slice(0, room);
        if (text.length > room)
            this.#keepInTail(Buffer.from(text.slice(room)));
    }
    #keepInTail(bytes) {
        const last = this.#tail.at(-1);
        // Many small pieces would make the list long and each removal from it slow.
        if (last !== undefined && last.length + bytes.length <= pieceBytes)
            this.#tail.splice(-1, 1, Buffer.concat([last, bytes]));
        else
            this.#tail.push(bytes);
        this.#tailBytes += bytes.length;
        while (this.#tailBytes > this.#limits.tail)
            this.#dropFromTail(this.#tailBytes - this.#limits.tail);
    }
    #dropFromTail(excess) {
        const [first = Buffer.alloc(0)] = this.#tail;
        const dropped = Math.min(excess, first.length);
        if (dropped === first.length)
            this.#tail.shift();
        else
            this.#tail[0] = first.subarray(dropped);
        this.#tailBytes -= dropped;
        this.#droppedBytes += dropped;
    }
    #passOn(text) {
        if (this.#passedOn > this.#limits.live)
            return;
        this.#passedOn += text.length;
        this.#onText(text);
        if (this.#passedOn > this.#limits.live)
            this.#onText("\n[... the rest is not shown; its end is kept with the result ...]\n");
    }
}
/** Where something was cut off, the first bytes may be the end of a character. */
function skipBrokenCharacter(bytes, isCut) {
    const start = bytes.subarray(0, 4).findIndex((byte) => (byte & 0xc0) !== 0x80);
    return isCut && start > 0 ? bytes.subarray(start) : bytes;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/sandbox/bubblewrap.js
/**
 * The sandbox's layout, as arguments of bubblewrap. Pure: what is described here is what a stage sees, in the order it is mounted.
 *
 * A stage sees the build root's /usr read-only, an /etc and a /var of its own, empty /run and /tmp of limited size, a private /dev, the
 * processes of its own pid namespace, and everything osbuild gives it below /run/osbuild. Nothing else of the host has a name in here.
 */
/** Arguments of bubblewrap for a sandbox, the program's own argv not included. */
function describeSandbox(sandbox) {
    return [
        ...describeIsolation(sandbox),
        ...describeSystem(sandbox),
        ...describeSystemFiles(sandbox.root),
        ...["--ro-bind", sandbox.kernelCommandLinePath, "/proc/cmdline"],
        ...sandbox.binds.flatMap(describeBind),
    ];
}
function describeIsolation({ capabilities, network, env, filterDescriptor, interactive }) {
    const namespaces = [
        "--unshare-ipc",
        "--unshare-pid",
        "--unshare-uts",
        "--unshare-cgroup-try",
        ...(network ? [] : ["--unshare-net"]),
    ];
    return [
        ...["--chdir", "/", "--die-with-parent", ...(interactive === true ? [] : ["--new-session"]), ...namespaces],
        ...["--hostname", "osbuild", "--cap-drop", "ALL"],
        ...capabilities.flatMap((name) => ["--cap-add", name]),
        ...["--clearenv", ...Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value])],
        ...(filterDescriptor === undefined ? [] : ["--seccomp", String(filterDescriptor)]),
    ];
}
function describeSystem({ root, devPath, etcPath, varPath, memoryBytes }) {
    const quarter = memoryBytes === undefined ? undefined : Math.floor(memoryBytes / 4);
    return [
        ...(root.bootPath === undefined ? [] : ["--ro-bind", root.bootPath, "/boot"]),
        ...["--ro-bind", root.usrPath, "/usr"],
        ...["lib", "lib64", "bin", "sbin"].flatMap((name) => ["--symlink", `usr/${name}`, `/${name}`]),
        ...["--dev-bind", devPath, "/dev", ...memory("/dev/shm", quarter, "1777")],
        ...["--bind", etcPath, "/etc", ...memory("/run", quarter, "0755"), ...memory("/tmp", memoryBytes, "1777")],
        // bubblewrap leaves the kernel's settings writable for root.
        ...["--bind", varPath, "/var", "--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys", "--ro-bind", "/sys", "/sys"],
        ...["--ro-bind-try", "/sys/fs/selinux", "/sys/fs/selinux"],
    ];
}
function memory(path, sizeBytes, mode) {
    return sizeBytes === undefined ? ["--tmpfs", path] : ["--perms", mode, "--size", String(sizeBytes), "--tmpfs", path];
}
function describeSystemFiles({ etc, ostreePath }) {
    const files = Object.entries(etc).flatMap(([name, path]) => ["--ro-bind", path, `/etc/${name}`]);
    return ostreePath === undefined ? files : [...files, "--ro-bind", ostreePath, "/ostree"];
}
function describeBind({ hostPath, sandboxPath, readOnly, optional }) {
    return [`--${readOnly ? "ro-" : ""}bind${optional === true ? "-try" : ""}`, hostPath, sandboxPath];
}

;// CONCATENATED MODULE: ./src/sandbox/bubblewrap-program.js





/**
 * Finds bubblewrap. Ubuntu 25.04 and later attach an AppArmor profile to its path that takes capabilities from everything it starts: a copy
 * in a private folder has no profile. `root` is where the host's files are.
 */
async function findBubblewrap(folder, root = "/") {
    const installed = ["usr/bin/bwrap", "usr/local/bin/bwrap", "bin/bwrap"].map((path) => (0,external_node_path_.join)(root, path)).find(isExecutable);
    if (installed === undefined) {
        throw new src_errors/* HostError */.dh("Cannot run stages: this host has no bubblewrap", { hint: "Install it: apt-get install bubblewrap" });
    }
    const path = isAppArmorActive(root) ? await copyUnconfined(installed, (0,external_node_path_.join)(folder, "bwrap")) : installed;
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(path, ["--version"]);
    return { path, limitsMemory: canLimitMemory(stdout) };
}
/** Whether a version line of bubblewrap (`bubblewrap 0.8.0`) is of one that knows `--size`. */
function canLimitMemory(versionLine) {
    const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(versionLine) ?? [];
    return Number(major) > 0 || Number(minor) >= 7;
}
function isAppArmorActive(root) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, "sys/module/apparmor/parameters/enabled"), "utf8").startsWith("Y");
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === "ENOENT")
            return false;
        throw error;
    }
}
async function copyUnconfined(source, target) {
    (0,external_node_fs_.copyFileSync)(source, target);
    (0,external_node_fs_.chmodSync)(target, 0o755);
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(target, ["--ro-bind", "/", "/", "/bin/cat", "/proc/self/attr/current"]);
    if (!stdout.includes("bwrap"))
        return target;
    throw new src_errors/* HostError */.dh(`Cannot run stages: AppArmor confines what bubblewrap starts (${stdout.trim()})`, {
        hint: "Disable its profile: ln -s /etc/apparmor.d/bwrap-userns-restrict /etc/apparmor.d/disable/ && systemctl reload apparmor",
    });
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/call-filter.js
/**
 * System calls that no stage has a use for and that lead out of the sandbox of a privileged program: files by handle, kernel modules,
 * another kernel, BPF programs, the clock, making a read-only mount writable. Assembled for seccomp as the kernel reads it.
 *
 * Only mount(2) shows its flags to a filter; the newer calls for mounts pass them in memory, so these do not exist in the sandbox and
 * mount(8) goes back to the old one, as it does on older kernels.
 */
// open_by_handle_at, init_module, finit_module, delete_module, kexec_load, kexec_file_load, reboot, swapon, swapoff, bpf,
// perf_event_open, acct, settimeofday, clock_settime, clock_adjtime, userfaultfd; on x86 also iopl, ioperm.
const x64 = {
    architecture: 0xc000003e,
    refused: [304, 175, 313, 176, 246, 320, 169, 167, 168, 321, 298, 163, 164, 227, 305, 323, 172, 173],
    mount: 165,
    otherTable: 0x40000000,
};
const x86 = {
    architecture: 0x40000003,
    refused: [342, 128, 350, 129, 283, 88, 87, 115, 357, 336, 51, 79, 264, 343, 374, 110, 101, 404, 405],
    mount: 21,
};
const arm64 = {
    architecture: 0xc00000b7,
    refused: [265, 105, 273, 106, 104, 294, 142, 224, 225, 280, 241, 89, 170, 112, 266, 282],
    mount: 40,
};
const arm = {
    architecture: 0x40000028,
    refused: [371, 128, 379, 129, 347, 401, 88, 87, 115, 386, 364, 51, 79, 262, 372, 388, 404, 405],
    mount: 21,
};
/** open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr, open_tree_attr: the same everywhere. */
const absent = [428, 429, 430, 431, 432, 433, 442, 467];
const families = { x64: [x64, x86], arm64: [arm64, arm] };
const allow = 0x7fff0000;
const refuse = 0x00050000 + 1;
const doNotExist = 0x00050000 + 38;
const kill = 0x80000000;
const readOnlyFlag = 1;
const remountFlag = 32;
/** Offsets in what a filter is shown: the call's number, its architecture, the low half of its fourth argument. */
const offsets = { number: 0, architecture: 4, fourthArgument: 40 };
/** The filter for programs of an architecture (as Node names it) and its 32-bit sibling; undefined where we know no call numbers. */
function assembleCallFilter(architecture) {
    const family = families[architecture];
    if (family === undefined)
        return undefined;
    const program = [load(offsets.architecture), ...family.flatMap(assembleArchitecture), call_filter_answer(kill)];
    return Buffer.concat(program.map(encode));
}
function assembleArchitecture(calls) {
    const rules = [
        load(offsets.number),
        ...(calls.otherTable === undefined ? [] : [isAtLeast(calls.otherTable), call_filter_answer(doNotExist)]),
        ...calls.refused.flatMap((number) => [is(number), call_filter_answer(refuse)]),
        ...absent.flatMap((number) => [is(number), call_filter_answer(doNotExist)]),
        is(calls.mount, 5),
        load(offsets.fourthArgument),
        hasBit(remountFlag, 3),
        hasBit(readOnlyFlag, 1),
        call_filter_answer(allow),
        call_filter_answer(refuse),
        call_filter_answer(allow),
    ];
    return [is(calls.architecture, rules.length), ...rules];
}
function load(offset) {
    return [0x20, 0, 0, offset];
}
/** Goes on with the next instruction when equal, else skips some. */
function is(value, skip = 1) {
    return [0x15, 0, skip, value];
}
function isAtLeast(value) {
    return [0x35, 0, 1, value];
}
function hasBit(bit, skip) {
    return [0x45, 0, skip, bit];
}
function call_filter_answer(value) {
    return [0x06, 0, 0, value];
}
function encode([code, ifTrue, ifFalse, value]) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt16LE(code, 0);
    bytes.writeUInt8(ifTrue, 2);
    bytes.writeUInt8(ifFalse, 3);
    bytes.writeUInt32LE(value >>> 0, 4);
    return bytes;
}

;// CONCATENATED MODULE: ./src/sandbox/capabilities.js

/**
 * Which capabilities a stage keeps: osbuild's defaults and what the module asks for, but never one that this process lacks. bubblewrap 0.8
 * starts a program with *every* capability when it cannot set one of those asked for.
 */
const defaults = [
    ..."AUDIT_WRITE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID IPC_LOCK LINUX_IMMUTABLE MAC_OVERRIDE MKNOD".split(" "),
    ..."NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_CHROOT SYS_NICE SYS_RESOURCE".split(" "),
].map((name) => `CAP_${name}`);
/** By bit number, as the kernel counts them. */
const names = [
    ..."CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE".split(" "),
    ..."NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN".split(" "),
    ..."SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE".split(" "),
    ..."MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE".split(" "),
].map((name) => `CAP_${name}`);
/** Capabilities for a module that asks for `wanted` beyond the defaults; `permitted` is this process's mask. */
function chooseCapabilities(wanted, permitted) {
    return [...new Set([...defaults, ...wanted])].filter((name) => isPermitted(name, permitted)).sort();
}
/** The permitted set of this process. */
function readPermittedCapabilities() {
    return parsePermittedCapabilities((0,external_node_fs_.readFileSync)("/proc/self/status", "utf8"));
}
/** The permitted set in the text of a /proc/PID/status. */
function parsePermittedCapabilities(status) {
    return BigInt(`0x${/^CapPrm:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`);
}
function isPermitted(name, permitted) {
    const bit = names.indexOf(name);
    return bit >= 0 && ((permitted >> BigInt(bit)) & 1n) === 1n;
}

;// CONCATENATED MODULE: ./src/sandbox/carried-node.js






/**
 * Our own Node, brought into any build root: the program, the loader it names and the libraries it needs, in one folder that every
 * sandbox shows at the same place. The loader is started explicitly with that folder as its library path, so the build root needs no node,
 * no shell and no matching C library, and programs that stages start never see the path.
 */
/** Where the folder is in the sandbox. */
const carriedNodePath = "/run/osbuild/engine";
const nodeFlags = ["--disable-warning=ExperimentalWarning", "--no-network-family-autoselection", "--v8-pool-size=1"];
/** Fills a new folder with what every sandbox needs to run built-in modules. */
async function openCarriedNode(folder) {
    const bound = [];
    const close = () => {
        for (const path of bound.reverse())
            (0,mount/* detachMount */.vE)(path);
    };
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "lib"), { recursive: true });
    const bind = (source, name, kind) => {
        const target = (0,external_node_path_.join)(folder, name);
        (0,external_node_fs_.mkdirSync)(kind === "file" ? (0,external_node_path_.dirname)(target) : target, { recursive: true });
        if (kind === "file")
            (0,external_node_fs_.writeFileSync)(target, "");
        (0,mount/* bindMount */.Dy)(source, target, { readOnly: true });
        bound.push(target);
    };
    try {
        bind(process.execPath, "node", "file");
        const entry = carryCode(bind);
        const loader = await carryLibraries(folder);
        const inside = (name) => `${carriedNodePath}/${name}`;
        return { hostPath: folder, command: [...loader, inside("node"), ...nodeFlags, inside(entry)], [Symbol.dispose]: close };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** The module host: one bundle, or, in a checkout, the sources, whose types Node strips. */
function carryCode(bind) {
    const native = `koffi-linux-${process.arch}.node`;
    const bundle = (0,external_node_path_.join)(import.meta.dirname, "..", "module-host");
    bind((0,linux_native/* nativeLibraryPath */.aN)(), `code/native/${native}`, "file");
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(bundle, "index.js"))) {
        bind(bundle, "code/module-host", "folder");
        return "code/module-host/index.js";
    }
    const repository = (0,external_node_path_.join)(import.meta.dirname, "..", "..");
    for (const name of ["src", "stages", "assemblers", "runners"]) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, name)))
            bind((0,external_node_path_.join)(repository, name), `code/${name}`, "folder");
    }
    bind((0,external_node_path_.join)(repository, "package.json"), "code/package.json", "file");
    return "code/src/entry/module-host.ts";
}
async function carryLibraries(folder) {
    const loader = findLoader(process.execPath);
    if (loader === undefined)
        return [];
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(loader, ["--list", process.execPath]);
    for (const path of parseLibraries(stdout))
        (0,external_node_fs_.copyFileSync)(path, (0,external_node_path_.join)(folder, "lib", (0,external_node_path_.basename)(path)));
    (0,external_node_fs_.copyFileSync)(loader, (0,external_node_path_.join)(folder, "loader"));
    const glibc = (0,external_node_path_.basename)(loader).startsWith("ld-linux");
    return [`${carriedNodePath}/loader`, ...(glibc ? ["--inhibit-cache"] : []), "--library-path", `${carriedNodePath}/lib`];
}
/** Paths of the libraries in what a loader lists of a program. */
function parseLibraries(list) {
    return [...list.matchAll(/=> (\/\S+)/g)].map((match) => match[1] ?? "");
}
/** The loader that an ELF program names (its interpreter); undefined for a static one. */
function findLoader(program) {
    const header = readBytes(program, 0, 64);
    const [table, entrySize, entries] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54), header.readUInt16LE(56)];
    const segments = readBytes(program, table, entrySize * entries);
    for (let at = 0; at < segments.length; at += entrySize) {
        if (segments.readUInt32LE(at) !== 3)
            continue;
        const [offset, size] = [Number(segments.readBigUInt64LE(at + 8)), Number(segments.readBigUInt64LE(at + 32))];
        return readBytes(program, offset, size - 1).toString();
    }
    return undefined;
}
function readBytes(path, offset, length) {
    const descriptor = (0,external_node_fs_.openSync)(path, "r");
    const bytes = Buffer.alloc(length);
    (0,external_node_fs_.readSync)(descriptor, bytes, 0, length, offset);
    return bytes;
}

;// CONCATENATED MODULE: ./src/sandbox/late-folder.js



/**
 * Folders that a sandbox can be given while it runs. A sandbox gets an empty folder of a shared mount; what is mounted on that folder later
 * appears in the sandbox too, and nothing that is mounted in there ever comes back: bubblewrap makes its mounts slaves of ours.
 */
class LateFolders {
    #path;
    #made = 0;
    /** `path` is a new folder. */
    constructor(path) {
        (0,external_node_fs_.mkdirSync)(path);
        (0,mount/* bindMount */.Dy)(path, path);
        (0,mount/* makeShared */.SH)(path);
        this.#path = path;
    }
    /** An empty folder to show in one sandbox. */
    make() {
        this.#made += 1;
        const path = (0,external_node_path_.join)(this.#path, String(this.#made));
        (0,external_node_fs_.mkdirSync)(path);
        let shown = false;
        // As bubblewrap's own binds: whatever the tree holds, no device and no set-user-id program of it works.
        const show = (source) => {
            (0,mount/* bindMount */.Dy)(source, path, { plain: true });
            shown = true;
        };
        return { path, show, [Symbol.dispose]: () => (shown ? (0,mount/* detachMount */.vE)(path) : undefined) };
    }
    [Symbol.dispose]() {
        (0,mount/* detachMount */.vE)(this.#path);
    }
}

;// CONCATENATED MODULE: ./src/linux/group-filter.js



const BPF_PROG_LOAD = 5;
const BPF_PROG_ATTACH = 8;
const callNumbers = { x64: 321, arm64: 280 };
/** Descriptors of loaded programs, by kind and instructions. */
const programs = new Map();
/** Attaches a program to the group at `folder`. */
function attachFilter(folder, kind, instructions) {
    const program = findProgram(kind, instructions);
    const group = (0,external_node_fs_.openSync)(folder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        const attributes = Buffer.alloc(20);
        for (const [at, value] of [group, program, kind.attach, 0].entries())
            attributes.writeUInt32LE(value, at * 4);
        callBpf(BPF_PROG_ATTACH, attributes);
    }
    finally {
        (0,external_node_fs_.closeSync)(group);
    }
}
/** One instruction as the kernel reads it. */
function instruction(code, registers, offset, value) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt8(code, 0);
    bytes.writeUInt8(registers, 1);
    bytes.writeInt16LE(offset, 2);
    bytes.writeInt32LE(value, 4);
    return bytes;
}
/** The kernel checks each program anew, which takes longer than attaching it: stages with the same one share it. */
function findProgram(kind, instructions) {
    const key = `${kind.program} ${instructions.toString("latin1")}`;
    const program = programs.get(key) ?? loadProgram(kind, instructions);
    programs.set(key, program);
    return program;
}
function loadProgram(kind, instructions) {
    const attributes = Buffer.alloc(48);
    attributes.writeUInt32LE(kind.program, 0);
    attributes.writeUInt32LE(instructions.length / 8, 4);
    attributes.writeBigUInt64LE(BigInt((0,linux_native/* koffi */.Ei)().address(instructions)), 8);
    attributes.writeBigUInt64LE(BigInt((0,linux_native/* koffi */.Ei)().address(Buffer.from("GPL\0"))), 16);
    for (let attempt = 1;; attempt += 1) {
        try {
            return callBpf(BPF_PROG_LOAD, attributes);
        }
        catch (error) {
            // A signal came while the kernel checked the program: a child that ended, for one.
            if ((0,src_errors/* codeOf */.$N)(error) !== "EAGAIN" || attempt === 20)
                throw error;
        }
    }
}
function callBpf(command, attributes) {
    const call = callNumbers[process.arch] ?? -1;
    const declaration = "long syscall(long number, long command, void *attributes, unsigned long size)";
    return (0,linux_native/* systemCall */.Mn)(declaration, [call, command, attributes, attributes.length], "control group filter");
}

;// CONCATENATED MODULE: ./src/linux/device-filter.js

const devices = { program: 15, attach: 6 }; // BPF_PROG_TYPE_CGROUP_DEVICE, BPF_CGROUP_DEVICE
const makeNodeAccess = 1;
/** Lets programs of the group at `folder` open the devices of a list and no others. The filter goes with the group. */
function attachDeviceFilter(folder, allowed) {
    attachFilter(folder, devices, assembleDeviceFilter(allowed));
}
/** The BPF instructions: 1 (yes) for making nodes and for listed devices, else 0. */
function assembleDeviceFilter(allowed) {
    const loadField = (register, offset) => instruction(0x61, register | (1 << 4), offset, 0);
    const answer = (value) => [instruction(0xb7, 0, 0, value), instruction(0x95, 0, 0, 0)];
    const skipUnless = (register, value, count) => instruction(0x55, register, count, value);
    const program = [
        ...[loadField(2, 0), loadField(4, 4), loadField(5, 8)], // access << 16 | kind, major, minor
        ...[instruction(0xbf, 3 | (2 << 4), 0, 0), instruction(0x77, 3, 0, 16), instruction(0x57, 2, 0, 0xffff)],
        ...[skipUnless(3, makeNodeAccess, 2), ...answer(1)],
    ];
    for (const { kind, major, minor } of allowed) {
        const tail = [...(minor === undefined ? [] : [skipUnless(5, minor, 2)]), ...answer(1)];
        program.push(skipUnless(2, kind === "block" ? 1 : 2, tail.length + 1), skipUnless(4, major, tail.length), ...tail);
    }
    return Buffer.concat([...program, ...answer(0)]);
}

;// CONCATENATED MODULE: ./src/linux/settings-filter.js

/**
 * The kernel's settings are no namespace's own: a stage that may mount can mount a second /proc over a read-only one and write there. A BPF
 * program on its control group (cgroup v2, Linux 5.2) lets it read settings and refuses to change any, whatever way it reached them.
 */
const settings = { program: 23, attach: 18 }; // BPF_PROG_TYPE_CGROUP_SYSCTL, BPF_CGROUP_SYSCTL
/** Programs of the group at `folder` can no longer change what is below /proc/sys. The filter goes with the group. */
function attachSettingsFilter(folder) {
    attachFilter(folder, settings, assembleSettingsFilter());
}
/** The BPF instructions: 0 (no) for writing, else 1. */
function assembleSettingsFilter() {
    return Buffer.concat([
        instruction(0x61, 2 | (1 << 4), 0, 0), // r2 = whether it is written
        instruction(0xb7, 0, 0, 1),
        instruction(0x15, 2, 1, 0),
        instruction(0xb7, 0, 0, 0),
        instruction(0x95, 0, 0, 0),
    ]);
}

;// CONCATENATED MODULE: ./src/sandbox/limits.js








const maximumProcesses = 8192;
/** What every stage may open: what its /dev holds and what modules make there (loop devices, fuse). */
const commonDevices = [
    ...[3, 5, 7, 8, 9].map((minor) => ({ kind: "character", major: 1, minor })),
    ...[0, 2].map((minor) => ({ kind: "character", major: 5, minor })),
    ...[229, 237].map((minor) => ({ kind: "character", major: 10, minor })),
    { kind: "character", major: 136 },
    { kind: "block", major: 7 },
];
const namePrefix = "osbuild-action-";
/** Puts limits around one sandbox, the `number`th of this process; device nodes in `devPath` can be opened. */
function openLimits(number, devPath) {
    const made = [];
    for (const controller of listControllers()) {
        try {
            const folder = (0,external_node_path_.join)(controller.folder, `${namePrefix}${process.pid}-${number}`);
            makeGroup(folder);
            made.push(folder);
            limit(folder, controller.names, devPath);
        }
        catch (error) {
            if (!["EACCES", "EPERM", "EROFS", "ENOENT", "EINVAL", "ENOSYS", "EBUSY", "EEXIST"].includes((0,src_errors/* codeOf */.$N)(error) ?? ""))
                throw error;
        }
    }
    const removeAll = async () => void (await Promise.all(made.map(removeGroup)));
    return { groups: made.map((folder) => (0,external_node_path_.join)(folder, "cgroup.procs")), [Symbol.asyncDispose]: removeAll };
}
/** Removes what engines that were killed have left. */
function removeAbandonedLimits() {
    for (const { folder } of listControllers()) {
        for (const name of (0,external_node_fs_.readdirSync)(folder).filter((entry) => entry.startsWith(namePrefix))) {
            if (!(0,external_node_fs_.existsSync)(`/proc/${name.slice(namePrefix.length).split("-")[0]}`))
                removeNow((0,external_node_path_.join)(folder, name));
        }
    }
}
function listControllers() {
    return findControllers((0,external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8"), (0,external_node_fs_.readFileSync)("/proc/self/cgroup", "utf8"));
}
/** Where this host has the controllers: one folder for all (v2), or one each (v1), or both; each once, however often it is mounted. */
function findControllers(mountinfo, ownGroups) {
    const mounts = new Map();
    for (const line of mountinfo.split("\n")) {
        const controller = readController(line, ownGroups);
        const [, , device = ""] = line.split(" ");
        if (controller !== undefined && !mounts.has(device))
            mounts.set(device, controller);
    }
    return [...mounts.values()];
}
function readController(line, ownGroups) {
    const [before = "", after = ""] = line.split(" - ");
    const [, , , shown = "", place = ""] = before.split(" ");
    const [type = "", , options = ""] = after.split(" ");
    if (type === "cgroup2")
        return { folder: place, names: ["devices", "pids", "memory"] };
    const name = options.split(",").find((option) => ["pids", "memory"].includes(option));
    if (type !== "cgroup" || name === undefined)
        return undefined;
    const own = new RegExp(`^\\d+:(?:[^:]*,)?${name}(?:,[^:]*)?:(.*)$`, "m").exec(ownGroups)?.[1] ?? "";
    // A container may be shown its own part of the hierarchy only, while it is told its place in the whole.
    const below = shown !== "/" && `${own}/`.startsWith(`${shown}/`) ? own.slice(shown.length) : own;
    return { folder: (0,external_node_path_.join)(place, below.replace(/\/$/, "")), names: [name] };
}
function limit(folder, names, devPath) {
    const available = (0,external_node_fs_.readdirSync)(folder);
    const memory = Math.floor((0,external_node_os_.totalmem)() * 0.9);
    if (available.includes("pids.max"))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "pids.max"), String(maximumProcesses));
    if (available.includes("memory.max"))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "memory.max"), String(memory));
    if (available.includes("memory.limit_in_bytes"))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "memory.limit_in_bytes"), String(memory));
    if (!names.includes("devices"))
        return;
    attachDeviceFilter(folder, [...commonDevices, ...listDevices(devPath).filter((device) => !isCommon(device))]);
    attachSettingsFilter(folder);
}
/** Numbers of the device nodes in a folder and below. */
function listDevices(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isBlockDevice() || entry.isCharacterDevice())
        .map((entry) => {
        const { rdev } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(entry.parentPath, entry.name));
        return { kind: entry.isBlockDevice() ? "block" : "character", major: majorOf(rdev), minor: minorOf(rdev) };
    });
}
function isCommon({ kind, major, minor }) {
    return commonDevices.some((known) => known.kind === kind && known.major === major && [undefined, minor].includes(known.minor));
}
function majorOf(device) {
    return Number((BigInt(device) >> 8n) & 0xfffn);
}
function minorOf(device) {
    return Number((BigInt(device) & 0xffn) | ((BigInt(device) >> 12n) & 0xfff00n));
}
/** A group of that name is one that an earlier process with our number left. */
function makeGroup(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) !== "EEXIST")
            throw error;
        removeNow(folder);
        (0,external_node_fs_.mkdirSync)(folder);
    }
}
/** Processes of a namespace that was killed leave a little later than its first one. */
async function removeGroup(folder) {
    for (let attempt = 0; attempt < 100; attempt += 1) {
        const code = await (0,external_node_fs_promises_.rmdir)(folder).then(() => "ENOENT", src_errors/* codeOf */.$N);
        if (code === "ENOENT")
            return;
        await (0,promises_.setTimeout)(attempt);
    }
}
/** False while a process is in the group, or where groups cannot be removed. */
function removeNow(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
        return true;
    }
    catch (error) {
        return (0,src_errors/* codeOf */.$N)(error) === "ENOENT";
    }
}

;// CONCATENATED MODULE: ./src/sandbox/run-sandbox.js




const graceMs = 1500;
const maximumReportBytes = 1024 * 1024;
const signalNumbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGABRT: 6,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGTERM: 15,
};
const argumentsDescriptor = 4;
/** Descriptor of the system call filter in bubblewrap's process. */
const filterDescriptor = 5;
// A shell that becomes bubblewrap: enters control groups while it is a single process, and makes one pipe of both outputs.
const launcher = 'while [ "$1" != -- ]; do echo 0 2>/dev/null > "$1" || :; shift; done; shift; exec "$@" 2>&1';
const interactiveLauncher = 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"';
/** Starts a program in a sandbox. */
function startSandbox(given) {
    const child = start(given);
    const stop = new Stop(child, given.signal);
    passArguments(child.stdio[argumentsDescriptor], given.sandbox);
    child.stdin?.on("error", () => { }); // it ended before it was released
    return {
        ended: waitForEnd(child, stop, given),
        stop: () => stop.begin("aborted"),
        isApart: (folder) => isApart(child, folder),
        release: (timeoutMs) => {
            stop.limit(timeoutMs);
            child.stdin?.end();
        },
    };
}
async function waitForEnd(child, stop, given) {
    const report = collectReport(child.stdio[3]);
    child.stdout?.on("data", given.onOutput);
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", (code, signal) => resolve(code ?? 128 + (signalNumbers[signal ?? ""] ?? 0)));
        });
        return { exitCode, stopped: stop.reason, report: await report };
    }
    finally {
        stop.disarm();
    }
}
/** Through a pipe: the stage can read bubblewrap's argv in its /proc, and paths of the host are none of its business. */
function passArguments(pipe, sandbox) {
    pipe.on("error", () => { }); // bubblewrap ended before it read them all and says why itself
    pipe.end(sandbox.map((argument) => `${argument}\0`).join(""));
}
function start(given) {
    const { bubblewrapPath, command, groups = [], filterPath, inputPath, networkPath, interactive, waits } = given;
    const opened = [inputPath, filterPath].map((path) => (path === undefined ? undefined : (0,external_node_fs_.openSync)(path, "r")));
    const [input = waits === true ? "pipe" : "ignore", filter] = opened;
    const standard = interactive === true ? ["inherit", "inherit", "inherit"] : [input, "pipe", "ignore"];
    const script = interactive === true ? interactiveLauncher : launcher;
    const enter = networkPath === undefined ? [] : ["/usr/bin/nsenter", `--net=${networkPath}`, "--"];
    const start = ["-c", script, "sh", ...groups, "--", ...enter, bubblewrapPath, "--args", String(argumentsDescriptor), "--"];
    try {
        const stdio = [...standard, "pipe", "pipe", ...(filter === undefined ? [] : [filter])];
        return (0,external_node_child_process_.spawn)("/bin/sh", [...start, ...command], { stdio, env: {} });
    }
    finally {
        for (const descriptor of opened)
            if (descriptor !== undefined)
                (0,external_node_fs_.closeSync)(descriptor);
    }
}
async function collectReport(stream) {
    const chunks = [];
    let size = 0;
    stream.on("error", () => { }); // a sandbox that is killed while it writes
    for await (const chunk of stream) {
        if (size < maximumReportBytes)
            chunks.push(chunk);
        size += chunk.length;
    }
    return Buffer.concat(chunks).toString();
}
/** Ends a sandbox when time is up or the build is given up. */
class Stop {
    reason;
    #isOver = false;
    #child;
    #signal;
    #timers = [];
    #onAbort = () => this.begin("aborted");
    constructor(child, signal) {
        this.#child = child;
        this.#signal = signal;
        signal.addEventListener("abort", this.#onAbort, { once: true });
        if (signal.aborted)
            this.#onAbort();
    }
    limit(timeoutMs) {
        if (timeoutMs !== undefined)
            this.#timers.push(setTimeout(() => this.begin("timeout"), timeoutMs));
    }
    disarm() {
        this.#isOver = true;
        this.#signal.removeEventListener("abort", this.#onAbort);
        for (const timer of this.#timers)
            clearTimeout(timer);
    }
    begin(reason) {
        if (this.reason !== undefined || this.#isOver)
            return;
        this.reason = reason;
        this.#timers.push(setTimeout(() => this.#child.kill("SIGKILL"), graceMs));
        this.#askToEnd();
    }
    /** Waits for a sandbox that is just starting: bubblewrap killed before its child is tied to it would leave that child behind. */
    #askToEnd() {
        const stage = findStagePid(this.#child.pid);
        if (stage !== undefined)
            run_sandbox_kill(-stage, "SIGTERM");
        else
            this.#timers.push(setTimeout(() => this.#askToEnd(), 20));
    }
}
/** bubblewrap's child is the first process of the pid namespace, whose first child is the stage, leader of its own session. */
function findStagePid(bubblewrap) {
    const first = bubblewrap === undefined ? undefined : findChild(bubblewrap);
    return first === undefined ? undefined : findChild(first);
}
/** bubblewrap's child takes the root it was given away, with all below it, when it has made its own. */
function isApart(child, folder) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
        return true;
    const first = findChild(child.pid);
    if (first === undefined)
        return false;
    return !(0,mount/* parseMountPoints */.qj)(readProcess(`${first}/mountinfo`) ?? "").some((point) => point.includes(folder));
}
function findChild(pid) {
    const [child = ""] = readProcess(`${pid}/task/${pid}/children`)?.split(" ") ?? [];
    return child === "" ? undefined : Number(child);
}
/** Undefined when the process has ended. */
function readProcess(path) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${path}`, "latin1");
    }
    catch (error) {
        if (["ENOENT", "ESRCH", "EINVAL"].includes((0,src_errors/* codeOf */.$N)(error) ?? ""))
            return undefined;
        throw error;
    }
}
function run_sandbox_kill(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) !== "ESRCH")
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/sandboxes.js
var sandboxes_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var sandboxes_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
















/**
 * All sandboxes of one engine: finds bubblewrap, brings Node along, prepares build roots once, and starts sandboxes on them. Everything
 * it mounts and makes is below one private folder and goes with it.
 */
class Sandboxes {
    #folder;
    #bubblewrap;
    #node;
    #stack;
    #permitted = readPermittedCapabilities();
    #prepared = new Map();
    #filterPath;
    #removals = new Removals();
    #started = 0;
    #hostRoot;
    #lateFolders;
    /** Sandboxes that have a copy of what is mounted here, as far as is known. */
    #starting = new Set();
    /** Resolves when sandboxes may start. */
    #mayStart = Promise.resolve();
    /** Makes what every sandbox shares in a new folder below `parent` (on disk, with room for what stages put in /var). */
    static async open(parent) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stack = sandboxes_addDisposableResource(env_1, new DisposableStack(), false);
            (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
            removeAbandonedLimits();
            const folder = stack.adopt((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, "sandboxes-")), (path) => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }));
            const bubblewrap = await findBubblewrap(folder);
            const node = stack.use(await openCarriedNode((0,external_node_path_.join)(folder, "engine")));
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "cmdline"), "root=/dev/osbuild\n");
            return new Sandboxes(folder, bubblewrap, node, stack.move());
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            sandboxes_disposeResources(env_1);
        }
    }
    constructor(folder, bubblewrap, node, stack) {
        this.#folder = folder;
        this.#bubblewrap = bubblewrap;
        this.#node = node;
        this.#stack = stack;
        this.#filterPath = writeCallFilter((0,external_node_path_.join)(folder, "filter"));
    }
    /** The argv that runs a built-in module, and what it needs to see. */
    describeModuleHost(kind, type) {
        return {
            command: [...this.#node.command, kind, type],
            bind: { hostPath: this.#node.hostPath, sandboxPath: carriedNodePath, readOnly: true },
        };
    }
    /** A build root as its runner leaves it: made on first use, then kept. `tree` undefined means the host. */
    prepareRoot(tree, by, devPath, signal) {
        const network = by.network && tree !== undefined; // the host has its own
        const key = `${tree ?? ""}\0${by.runner.origin === "program" ? "" : by.runner.file}\0${network}`;
        const known = this.#prepared.get(key);
        if (known !== undefined)
            return known;
        const made = this.#prepare(tree, { ...by, network }, devPath, signal);
        this.#prepared.set(key, made);
        made.catch(() => this.#prepared.delete(key));
        return made;
    }
    /** Starts a program in a sandbox of its own, /etc and /var included. */
    async start(request) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const stack = sandboxes_addDisposableResource(env_2, new DisposableStack(), false);
            const place = stack.adopt((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.#folder, "stage-")), (path) => this.discard(path));
            const view = stack.use(await openFolderView(request.root.statePath, place));
            await this.#mayStart;
            const running = this.#start(request, view.path);
            const owned = stack.move();
            return { ...running, ended: running.ended.finally(() => owned.dispose()) };
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            sandboxes_disposeResources(env_2);
        }
    }
    /** Runs a program in a sandbox of its own to its end. */
    async run(request) {
        return (await this.start(request)).ended;
    }
    /**
     * Does something while no sandbox is starting: a filesystem that is unmounted while one has a copy of the mount would be written back
     * only later, by nobody who could say so.
     */
    async betweenStarts(action) {
        const before = this.#mayStart;
        const acting = before.then(() => this.haveStarted()).then(action);
        this.#mayStart = acting.then(() => { }, () => { });
        return await acting;
    }
    /** Waits until every sandbox that was started has made its own root; until then it has a copy of everything that is mounted here. */
    async haveStarted() {
        for (; this.#starting.size > 0; await (0,promises_.setTimeout)(1)) {
            for (const running of this.#starting)
                if (running.isApart(this.#folder))
                    this.#starting.delete(running);
        }
    }
    /** An empty folder for a sandbox that starts before what it is to see there exists. */
    makeLateFolder() {
        this.#lateFolders ??= this.#stack.use(new LateFolders((0,external_node_path_.join)(this.#folder, "late")));
        return this.#lateFolders.make();
    }
    /** Removes a folder that nothing needs any more, at the latest when this is disposed. */
    discard(path) {
        this.#removals.add(path);
    }
    async [Symbol.asyncDispose]() {
        await Promise.allSettled(this.#prepared.values());
        await this.#removals[Symbol.asyncDispose]();
        this.#stack.dispose();
    }
    async #prepare(tree, by, devPath, signal) {
        const root = tree === undefined ? this.#openHost() : describeTreeRoot(tree);
        const statePath = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.#folder, "root-"));
        for (const name of ["etc", "var"])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(statePath, name), { mode: 0o755 });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(statePath, "var", "tmp"));
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(statePath, "var", "tmp"), 0o1777);
        const prepared = { root, statePath };
        if (by.runner.origin !== "program")
            await this.#runRunner(by, prepared, devPath, signal);
        return prepared;
    }
    async #runRunner({ runner, libdirs, network }, root, devPath, signal) {
        const { command, bind } = this.describeModuleHost("runner", runner.origin === "typescript" ? runnerPath(runner) : runner.type);
        const output = new OutputRecord(() => { });
        const onOutput = (chunk) => output.write(chunk);
        const common = {
            root,
            devPath,
            binds: [...describeLibdirOf(runner, libdirs), bind],
            capabilities: [],
            network: false,
            env: stageEnvironment(undefined),
            command: network ? [...command, "certificates"] : command,
            onOutput,
            signal,
        };
        await this.#mayStart;
        const end = await this.#start(common, root.statePath).ended;
        if (end.exitCode === 0)
            return;
        signal.throwIfAborted();
        throw new PreparationError(`Cannot prepare the build root with the runner '${runner.type}':\n${output.end()}`);
    }
    #openHost() {
        this.#hostRoot ??= this.#stack.use(openHostRoot((0,external_node_path_.join)(this.#folder, "host")));
        return this.#hostRoot;
    }
    #start(request, statePath) {
        const sandbox = describeSandbox({
            ...request,
            network: request.network || request.networkPath !== undefined,
            root: request.root.root,
            etcPath: (0,external_node_path_.join)(statePath, "etc"),
            varPath: (0,external_node_path_.join)(statePath, "var"),
            kernelCommandLinePath: (0,external_node_path_.join)(this.#folder, "cmdline"),
            capabilities: chooseCapabilities(request.capabilities, this.#permitted),
            filterDescriptor: this.#filterPath === undefined ? undefined : filterDescriptor,
            memoryBytes: this.#bubblewrap.limitsMemory ? Math.floor((0,external_node_os_.totalmem)() / 2) : undefined,
        });
        const limits = openLimits(this.#started++, request.devPath);
        const { groups } = limits;
        const bubblewrapPath = this.#bubblewrap.path;
        const running = startSandbox({ ...request, bubblewrapPath, sandbox, groups, filterPath: this.#filterPath });
        this.#starting.add(running);
        const onEnd = () => {
            this.#starting.delete(running);
            this.#removals.follow(limits[Symbol.asyncDispose]());
        };
        return { ...running, ended: running.ended.finally(onEnd) };
    }
}
function writeCallFilter(path) {
    const filter = assembleCallFilter(process.arch);
    if (filter !== undefined)
        (0,external_node_fs_.writeFileSync)(path, filter);
    return filter && path;
}
function runnerPath({ file }) {
    return `/run/osbuild/lib/runners/${(0,external_node_path_.basename)(file)}`;
}
const proxyVariables = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"];
/** What a stage with network is told of the way out: the proxies that this process was told of. */
function networkEnvironment(given) {
    const names = proxyVariables.flatMap((name) => [name, name.toUpperCase()]);
    return Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}
/** The whole environment of a stage: what the contract names and nothing else. */
function stageEnvironment(sourceEpoch) {
    return {
        container: "bwrap-osbuild",
        LC_CTYPE: "C.UTF-8",
        PATH: "/usr/sbin:/usr/bin",
        PYTHONPATH: "/run/osbuild/lib",
        PYTHONUNBUFFERED: "1",
        TERM: process.env.TERM ?? "dumb",
        ...(sourceEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: sourceEpoch }),
    };
}

// EXTERNAL MODULE: ./src/manifest/json.js
var json = __webpack_require__(85653);
;// CONCATENATED MODULE: ./src/sandbox/stage-files.js




/** Writes the files of one run into a new folder, which `discard` removes. */
function openStageFiles(parent, given, discard) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, "files-"));
    const [argumentsPath, metadataPath] = [(0,external_node_path_.join)(folder, "arguments"), (0,external_node_path_.join)(folder, "meta")];
    (0,external_node_fs_.writeFileSync)(argumentsPath, formatArguments(given));
    (0,external_node_fs_.writeFileSync)(metadataPath, "");
    return { argumentsPath, metadataPath, [Symbol.dispose]: () => discard(folder) };
}
/** Text of the arguments file: numbers of the manifest keep the text they were written with. */
function formatArguments({ pipeline, stage, services }) {
    const paths = { devices: "/dev", inputs: "/run/osbuild/inputs", mounts: "/run/osbuild/mounts" };
    const { devices, inputs, mounts } = services;
    const fixed = JSON.stringify({ tree: "/run/osbuild/tree", paths, devices, inputs, mounts }).slice(0, -1);
    const epoch = pipeline.sourceEpoch === undefined ? "" : `,"source-epoch":${pipeline.sourceEpoch.source}`;
    return `${fixed},"options":${formatJson(stage.options)},"meta":{"id":"${stage.id}"${epoch}}}`;
}
function formatJson(value) {
    if (value instanceof json/* JsonNumber */.W)
        return value.source;
    if (value instanceof Map)
        return `{${[...value].map(([key, item]) => `${JSON.stringify(key)}:${formatJson(item)}`).join(",")}}`;
    if (Array.isArray(value))
        return `[${value.map(formatJson).join(",")}]`;
    return JSON.stringify(value);
}
const maximumMetadataBytes = 16 * 1024 * 1024;
/** What the module host said was thrown, if it could. */
function parseReport(report) {
    if (report === "")
        return undefined;
    try {
        const data = JSON.parse(report);
        return { type: "exception", message: String(data.value), data };
    }
    catch {
        return undefined; // a program of the stage wrote to the descriptor, or the stage was killed while it did
    }
}
/** What the stage wrote to /run/osbuild/meta; nothing when it wrote nothing. */
function readMetadata(path) {
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size === 0)
        return { value: undefined };
    if (size > maximumMetadataBytes)
        return { problem: `The stage reported ${size} bytes of metadata; at most ${maximumMetadataBytes} are read` };
    try {
        return { value: JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) };
    }
    catch (error) {
        return { problem: `The stage's metadata in /run/osbuild/meta is no JSON: ${(0,src_errors/* messageOf */.bD)(error)}` };
    }
}

// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
;// CONCATENATED MODULE: ./src/linux/terminal.js


const SIGTTOU = 22;
const defaultAction = 0;
const ignore = 1;
/** Makes this process the one that the terminal's keys interrupt, after a program that made itself that has ended. */
function reclaimTerminal() {
    if (!(0,external_node_tty_.isatty)(0))
        return;
    // Who is not in front is stopped for touching the terminal, unless it ignores that.
    setAction(ignore);
    try {
        (0,linux_native/* systemCall */.Mn)("int tcsetpgrp(int fd, int group)", [0, (0,linux_native/* systemCall */.Mn)("int getpgrp()", [])], "terminal");
    }
    finally {
        setAction(defaultAction);
    }
}
function setAction(action) {
    (0,linux_native/* systemCall */.Mn)("long signal(int number, long action)", [SIGTTOU, action], "SIGTTOU");
}

;// CONCATENATED MODULE: ./src/stage-box.js
var stage_box_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var stage_box_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

/** Everything one stage needs, open: its services, its files and its sandbox, which may run already and wait for its turn. */
class StageBox {
    session;
    files;
    /** Where the session's services and the sandbox write to; before the box's turn there is nothing to write. */
    log;
    #parts;
    #running;
    #hasEnded = false;
    constructor(parts, log) {
        this.session = parts.session;
        this.files = parts.files;
        this.log = log;
        this.#parts = parts;
    }
    /** Starts the sandbox before its turn: what it does then, it does without a tree. */
    async startEarly() {
        this.#running = await this.#start(true);
        const noteEnd = () => {
            this.#hasEnded = true;
        };
        this.#running.ended.then(noteEnd, noteEnd);
    }
    /** Whether it has ended before its turn: then it is of no use. */
    get hasEnded() {
        return this.#hasEnded;
    }
    /** Lets a person work in the sandbox; resolves with the exit code of the shell. */
    async runShell() {
        const { sandboxes, sandbox } = this.#parts;
        const env = { ...sandbox.env, PS1: "sandbox:\\w\\$ " };
        const find = "command -v bash > /dev/null && exec bash --norc --noprofile || exec sh";
        try {
            return (await sandboxes.run({ ...sandbox, env, command: ["/bin/sh", "-c", find], interactive: true })).exitCode;
        }
        finally {
            reclaimTerminal();
        }
    }
    /** Runs the stage's program to its end. */
    async run({ treePath, timeoutMs, output }) {
        this.log.output = output;
        this.#parts.tree?.show(treePath);
        this.#running ??= await this.#start(false);
        this.#running.release(timeoutMs);
        return await this.#running.ended;
    }
    async [Symbol.asyncDispose]() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stack = stage_box_addDisposableResource(env_1, new AsyncDisposableStack(), true);
            stack.use(this.files);
            stack.use(this.session);
            if (this.#parts.tree)
                stack.use(this.#parts.tree);
            this.#running?.stop(); // of no effect when it has ended
            await this.#running?.ended.catch(() => { }); // whoever ran it has been told
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = stage_box_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    #start(waits) {
        const { sandboxes, sandbox } = this.#parts;
        return sandboxes.start({ ...sandbox, waits, onOutput: (chunk) => this.log.output?.write(chunk) });
    }
}

;// CONCATENATED MODULE: ./src/stage-runner.js
var stage_runner_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var stage_runner_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** The stage runner of one engine. What sandboxes share is made when the first stage runs: a build that is cached needs none of it. */
async function openStageRunner(parts) {
    return new SandboxedStageRunner(parts);
}
class SandboxedStageRunner {
    #parts;
    #early = new EarlyBoxes((upcoming) => this.#openEarly(upcoming));
    #sandboxes;
    #libdirs;
    #views = new Map();
    constructor(parts) {
        this.#parts = parts;
        const { stages, assemblers, runners } = parts.modules;
        this.#libdirs = listLibdirs([...stages.values(), ...assemblers.values(), ...runners.values()]);
    }
    async run(request) {
        const startedAt = performance.now();
        const output = new OutputRecord(request.onOutput);
        const early = this.#early.take(request);
        const ended = await this.#attempt(request, output, await this.#openSandboxes(), early);
        const { type, id } = request.stage;
        return { type, id, ...ended, output: output.end(), durationMs: performance.now() - startedAt };
    }
    expect(pipeline, upcoming) {
        this.#early.expect(pipeline, upcoming.filter((next) => this.#canStartEarly(next)));
    }
    async [Symbol.asyncDispose]() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await this.#early[Symbol.asyncDispose]();
            const stack = stage_runner_addDisposableResource(env_1, new AsyncDisposableStack(), true);
            for (const opened of await Promise.allSettled([...this.#views.values(), this.#sandboxes])) {
                if (opened.status === "fulfilled" && opened.value !== undefined)
                    stack.use(opened.value);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = stage_runner_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    #openSandboxes() {
        this.#sandboxes ??= Sandboxes.open(this.#parts.folder);
        return this.#sandboxes;
    }
    async #attempt(request, output, sandboxes, early) {
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const box = stage_runner_addDisposableResource(env_2, (await early) ?? (await this.#openBox(request, sandboxes, output)), true);
                return await this.#runIn(box, request, output, sandboxes);
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = stage_runner_disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        }
        catch (error) {
            if (request.signal.aborted)
                return stage_runner_failed({ type: "aborted", message: "The build was interrupted" });
            if (!(error instanceof src_errors/* BuildError */.zS))
                throw error;
            return stage_runner_failed({ type: "service", message: error.message, hint: error.hint });
        }
    }
    async #runIn(box, request, output, sandboxes) {
        if (request.breakBefore === true) {
            const exitCode = await box.runShell();
            if (exitCode !== 0)
                return stage_runner_failed({ type: "aborted", message: `The shell before the stage ended with code ${exitCode}` });
        }
        const end = await box.run({ ...request, output });
        const { devices, mounts } = request.stage;
        const close = () => box.session.close();
        const closing = devices.length + mounts.length > 0 ? await sandboxes.betweenStarts(close) : await close();
        await sandboxes.haveStarted();
        return conclude(request, end, box.files, box.session.exception ?? closing);
    }
    /** Only what cannot tell the difference: modules of ours, which wait with everything for their turn, and need nothing of the tree to start. */
    #canStartEarly({ pipeline, stage, breakBefore }) {
        const { [`${stage.kind}s`]: modules, runners } = this.#parts.modules;
        const isOurs = modules.get(stage.type)?.origin === "built-in" && runners.get(pipeline.runner)?.origin === "built-in";
        return isOurs && breakBefore !== true && stage.inputs.length + stage.devices.length + stage.mounts.length === 0;
    }
    async #openEarly(upcoming) {
        const sandboxes = await this.#openSandboxes();
        const tree = sandboxes.makeLateFolder();
        const box = await this.#openBox({ ...upcoming, treePath: tree.path, tree }, sandboxes);
        await box.startEarly();
        return box;
    }
    async #openBox(request, sandboxes, output) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const stack = stage_runner_addDisposableResource(env_3, new AsyncDisposableStack(), true);
            if (request.tree)
                stack.use(request.tree);
            const log = output === undefined ? {} : { output };
            const session = stack.use(await this.#parts.services.open({ ...request, onOutput: (text) => log.output?.note(text) }));
            const given = { ...request, services: session.arguments };
            const files = stack.use(openStageFiles(this.#parts.folder, given, (folder) => sandboxes.discard(folder)));
            const sandbox = await this.#describe({ request, session, files, sandboxes });
            stack.move();
            return new StageBox({ sandboxes, sandbox, session, files, tree: request.tree }, log);
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_3 = stage_runner_disposeResources(env_3);
            if (result_3)
                await result_3;
        }
    }
    async #describe({ request, session, files, sandboxes }) {
        const { pipeline, stage, signal } = request;
        const module = requireModule(this.#parts.modules[`${stage.kind}s`], stage.type, stage.kind);
        const runner = requireModule(this.#parts.modules.runners, pipeline.runner, "runner");
        const tree = pipeline.build === null ? undefined : await this.#openTree(pipeline.build);
        const network = module.meta.network === true;
        const root = await sandboxes.prepareRoot(tree, { runner, libdirs: this.#libdirs, network }, session.devPath, signal);
        const host = (type) => sandboxes.describeModuleHost(stage.kind, type);
        const { command, binds, readsInput } = describeProgram({ kind: stage.kind, module, runner, libdirs: this.#libdirs, host });
        return {
            ...{ root, devPath: session.devPath, command, signal, onOutput: () => { } },
            binds: [
                ...binds,
                ...describeFiles(request, files),
                ...session.binds,
                ...describeResources(request, network ? root : undefined),
            ],
            capabilities: module.meta.capabilities ?? [],
            network,
            env: { ...stageEnvironment(pipeline.sourceEpoch?.source), ...(network ? networkEnvironment(process.env) : {}) },
            inputPath: readsInput ? session.inputPath : undefined,
            networkPath: network ? undefined : session.networkPath,
        };
    }
    async #openTree(id) {
        const known = this.#views.get(id) ?? this.#openView(id);
        this.#views.set(id, known);
        return (await known).path;
    }
    async #openView(id) {
        const tree = await this.#parts.store.find(id);
        if (tree === undefined)
            throw new Error(`The build root ${id} is not in the store`);
        return await tree.openView();
    }
}
function stage_runner_failed(error) {
    return { success: false, error };
}
function requireModule(modules, type, kind) {
    const entry = (0,modules_catalogue/* findModule */.ku)(modules, type);
    if (entry === undefined)
        throw new Error(`There is no ${kind} '${type}'`);
    return entry;
}
function stage_runner_readOnly(hostPath, sandboxPath) {
    return { hostPath, sandboxPath, readOnly: true };
}
function describeFiles({ treePath }, files) {
    return [
        { hostPath: treePath, sandboxPath: "/run/osbuild/tree", readOnly: false },
        { hostPath: files.metadataPath, sandboxPath: "/run/osbuild/meta", readOnly: false },
        stage_runner_readOnly(files.argumentsPath, "/run/osbuild/api/arguments"),
    ];
}
/** Files of the host's /etc: those a manifest of 2019 names, and what a stage with network needs. */
function describeResources(request, networkRoot) {
    const named = request.stage.systemResourcesFromEtc.map((path) => stage_runner_readOnly(path, path));
    return [...named, ...(networkRoot === undefined ? [] : describeNetwork(request, networkRoot))];
}
/**
 * What a stage with network sees of the host: its resolver, its package manager's settings and a folder for downloads; its certificates too,
 * unless the build root has its own, in the places that its own programs know.
 */
function describeNetwork({ downloadCachePath }, root) {
    const certificates = hasCertificates(root) ? [] : ["/etc/ssl", "/etc/pki", "/etc/ca-certificates"];
    const paths = ["/etc/resolv.conf", "/etc/hosts", ...certificates, "/etc/apt", "/etc/nsswitch.conf"];
    const cache = downloadCachePath === undefined ? [] : [{ hostPath: downloadCachePath, sandboxPath: "/run/osbuild/cache", readOnly: false }];
    return [...paths.map((path) => ({ ...stage_runner_readOnly(path, path), optional: true })), ...cache];
}
function conclude(request, end, files, reported) {
    const { type } = request.stage;
    if (end.stopped === "aborted")
        return { ...stage_runner_failed({ type: "aborted", message: "The build was interrupted" }), exitCode: end.exitCode };
    if (end.stopped === "timeout") {
        const message = `'${type}' did not end within ${(request.timeoutMs ?? 0) / 1000} s`;
        return {
            ...stage_runner_failed({ type: "timeout", message, hint: "Give it more time with --stage-timeout SECONDS" }),
            exitCode: end.exitCode,
        };
    }
    const error = reported ?? parseReport(end.report);
    const metadata = readMetadata(files.metadataPath);
    if ("problem" in metadata)
        return { ...stage_runner_failed(error ?? { type: "exception", message: metadata.problem }), exitCode: end.exitCode };
    const success = end.exitCode === 0 && error?.type !== "service";
    return {
        success,
        exitCode: end.exitCode,
        ...describeSignal(end.exitCode),
        ...(success ? {} : { error }),
        metadata: metadata.value,
    };
}
/** bubblewrap ends with 128 and the signal's number when a signal ended the program. */
function describeSignal(exitCode) {
    const names = { 6: "SIGABRT", 9: "SIGKILL", 11: "SIGSEGV", 13: "SIGPIPE", 15: "SIGTERM" };
    const signal = names[exitCode - 128];
    return signal === undefined ? {} : { signal };
}

// EXTERNAL MODULE: ./src/store/failure.js
var failure = __webpack_require__(86813);
// EXTERNAL MODULE: ./src/store/make-folders.js
var make_folders = __webpack_require__(9757);
// EXTERNAL MODULE: ./src/store/merge.js
var merge = __webpack_require__(17611);
// EXTERNAL MODULE: ./src/store/store.js + 19 modules
var store = __webpack_require__(15663);
;// CONCATENATED MODULE: ./src/engine.js
var engine_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var engine_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** Store, sandbox and services, wired. Needs root and a private mount namespace. */
class Engine {
    store;
    exportNotes;
    #options;
    #runner;
    #sources;
    #owned;
    static async open(options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            process.umask(0o022); // what a build makes must not depend on who calls
            const stack = engine_addDisposableResource(env_1, new AsyncDisposableStack(), true);
            const { catalogue, secrets, folders } = options;
            const lasting = stack.use(await openStore(options.storePath, options));
            const isApart = folders !== undefined && (0,early_folders/* needsOwnStore */.L)(folders);
            const store = isApart ? stack.use(await openStore(stack.use(lasting.openScratch("store")).path, options)) : lasting;
            const scratch = stack.use(store.openScratch("stages"));
            const sourcesPath = lasting.layout.sources;
            const sources = createSourceFetcher({ catalogue, sourcesPath });
            const services = stack.use(createStageServices({ catalogue, store, fetcher: sources, secrets, folders, sourcesPath, runDirectory: scratch.path }));
            const runner = stack.use(await openStageRunner({ modules: catalogue, services, store, folder: scratch.path }));
            return new Engine(options, store, runner, sources, stack.move());
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = engine_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    constructor(options, store, runner, sources, owned) {
        this.#options = options;
        this.store = store;
        this.exportNotes = new ExportNotes(store.layout.exports);
        this.#runner = runner;
        this.#sources = sources;
        this.#owned = owned;
    }
    /** Builds a manifest and exports what was asked for into the output directory. */
    build({ refreshAfterDays, ...request }) {
        const { catalogue, monitor, signal } = this.#options;
        return (0,build/* build */.j)({ ...request, wantsNetwork: (stage) => wantsNetwork(stage, catalogue) }, {
            store: this.findTreesFor(request.manifest, refreshAfterDays),
            runner: this.#runner,
            sources: this.#sources,
            monitor,
            signal,
            downloadCachePath: (type) => this.store.sourceFolder(type),
            exportTree: (id, name, keep) => this.#export(id, name, keep),
        });
    }
    /** The store as a build of this manifest sees it: without trees whose unpinned packages are older than some days. */
    findTreesFor(manifest, refreshAfterDays) {
        if (refreshAfterDays === undefined)
            return this.store;
        const isDue = (0,freshness/* findDue */.oN)(manifest, {
            wantsNetwork: (stage) => wantsNetwork(stage, this.#options.catalogue),
            sealedMs: (id) => this.store.findSealedMs(id),
            oldestMs: (0,freshness/* daysAgo */.HM)(refreshAfterDays),
        });
        return {
            find: async (id) => (isDue(id) ? undefined : this.store.find(id)),
            begin: (base) => this.store.begin(base),
        };
    }
    async [Symbol.asyncDispose]() {
        await this.#owned.disposeAsync();
    }
    async #export(id, name, keep) {
        const tree = await this.store.find(id);
        if (tree === undefined)
            throw new Error(`The finished tree ${id} is not in the store`);
        const { folders, outputDirectory } = this.#options;
        const output = folders?.output?.stage.id === id ? folders.output : undefined;
        const target = output?.path ?? (0,external_node_path_.join)(outputDirectory, name);
        if (output?.stage.kind === "stage") {
            const files = (0,merge/* listTopFiles */.H)([target]);
            this.#handOver(target, files);
            return { path: target, files: files ?? [] };
        }
        const intact = this.exportNotes.findIntact(target, tree.digest);
        if (intact !== undefined)
            return { path: target, files: intact };
        await (0,failure/* explaining */.z)(`Cannot export to '${target}'`, async () => (0,make_folders/* makeFolders */.w)(target));
        const files = await this.store.export(tree, target, { keep, keepOwners: this.#options.keepOwners });
        this.#handOver(target, files);
        if (files !== undefined)
            await this.exportNotes.write(target, tree.digest, files);
        return { path: target, files: files ?? [] };
    }
    /** Image files belong to who asked for them; a tree with folders is an operating system and keeps its owners. */
    #handOver(target, files) {
        const { owner, keepOwners, outputDirectory } = this.#options;
        if (owner === undefined || keepOwners === false)
            return;
        if ((0,external_node_path_.dirname)(target) === outputDirectory)
            (0,external_node_fs_.chownSync)(outputDirectory, owner.uid, owner.gid);
        if (files === undefined)
            return;
        for (const path of [target, ...files.map((name) => (0,external_node_path_.join)(target, name))])
            (0,external_node_fs_.chownSync)(path, owner.uid, owner.gid);
    }
}
function openStore(path, { version, maximumStoreBytes, monitor }) {
    const onNotice = (message) => monitor({ kind: "notice", level: "info", message });
    return store/* Store */.i.open(path, { engine: version, maximumBytes: maximumStoreBytes, onNotice });
}
/** Whether a stage asks for the host's network. */
function wantsNetwork(stage, catalogue) {
    return stage.kind === "stage" && (0,modules_catalogue/* findModule */.ku)(catalogue.stages, stage.type)?.meta.network === true;
}


/***/ }),

/***/ 18787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue),
/* harmony export */   o: () => (/* binding */ plainObject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85653);

/** A document's value as plain JavaScript, for modules: numbers become numbers, what they were written like is gone. */
function plainValue(value) {
    if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W)
        return Number(value.source);
    if (Array.isArray(value))
        return value.map(plainValue);
    if (typeof value === "object" && value !== null)
        return plainObject(value);
    return value;
}
/** An object of a document as a plain one; keys like `__proto__` stay keys. */
function plainObject(value) {
    return Object.fromEntries([...value].map(([key, item]) => [key, plainValue(item)]));
}


/***/ }),

/***/ 34395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ reserveLoop),
/* harmony export */   SJ: () => (/* binding */ reserveMapper),
/* harmony export */   t6: () => (/* binding */ logicalVolumeName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Device managers of the host react to every new device: they read it, hold it, activate what is on it. A marker file per device tells
 * osbuild's udev rule to leave that one alone.
 */
const folder = "/run/osbuild/locks/udev";
/** Marks a device-mapper device by its name until disposed. */
function reserveMapper(name) {
    return reserve(`dm-${name}`);
}
/** Marks a loop device by its number until disposed. */
function reserveLoop(minor) {
    return reserve(`device-7:${minor}`);
}
function reserve(name) {
    const path = `${folder}/${name}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, "");
    }
    catch {
        return { [Symbol.dispose]: () => { } }; // udev could not read it there either
    }
    return { [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }) };
}
/** Name below /dev/mapper of a logical volume: hyphens of both names are doubled. */
function logicalVolumeName(group, volume) {
    return `${group.replaceAll("-", "--")}-${volume.replaceAll("-", "--")}`;
}


/***/ }),

/***/ 93443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ automaticCheckpoints),
/* harmony export */   Zx: () => (/* binding */ isCheckpoint),
/* harmony export */   cj: () => (/* binding */ findUnmatchedPatterns),
/* harmony export */   tL: () => (/* binding */ globToRegExp),
/* harmony export */   vT: () => (/* binding */ namedCheckpoints)
/* harmony export */ });
/** Seals after every stage: a layer costs what the stage changed, so a later run starts exactly where the manifest changed. */
const automaticCheckpoints = () => true;
/** Seals only what patterns name: pipelines (their last stage), stage ids or stage types, with `*`, `?` and `[...]` as in a shell. */
function namedCheckpoints(patterns) {
    const matchers = patterns.map(globToRegExp);
    return ({ pipeline, stage, isLast }) => isLast || isNamed(pipeline, stage, isLast, matchers);
}
/** Whether the last tree of a pipeline is to stay in the store once the build is over and everything was exported. */
function isCheckpoint(pipeline, patterns) {
    const last = pipeline.stages.at(-1);
    return patterns.length === 0 || (last !== undefined && isNamed(pipeline, last, true, patterns.map(globToRegExp)));
}
/** Patterns that name nothing in the manifest. */
function findUnmatchedPatterns(patterns, pipelines) {
    return patterns.filter((pattern) => {
        const matchers = [globToRegExp(pattern)];
        return !pipelines.some((pipeline) => pipeline.stages.some((stage, index) => isNamed(pipeline, stage, index === pipeline.stages.length - 1, matchers)));
    });
}
/** A shell pattern over a whole string, as Python's fnmatch reads it. */
function globToRegExp(pattern) {
    const source = pattern.replace(/\[(!?)([^\]]+)\]|[\s\S]/g, (text, not, set) => {
        if (set !== undefined)
            return `[${not ? "^" : ""}${set.replaceAll("\\", "\\\\").replace(/^\^/, "\\^")}]`;
        if (text === "*")
            return ".*";
        return text === "?" ? "." : text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    });
    return new RegExp(`^(?:${source})$`, "s");
}
function isNamed(pipeline, stage, isLast, matchers) {
    const names = [stage.id, stage.type, ...(isLast ? [pipeline.name] : [])];
    return matchers.some((matcher) => names.some((name) => matcher.test(name)));
}


/***/ }),

/***/ 48923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ needsOwnStore),
/* harmony export */   V: () => (/* binding */ assignFolders)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/** Finds who sees which folder. Throws a `UsageError` for manifests that have no place for them. */
function assignFolders(manifest, paths) {
    const assign = (flag, path, stage) => {
        if (path === undefined)
            return undefined;
        if (manifest.format !== "2019")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot use ${flag}: only manifests of 2019 have such a folder, and this is one of ${nameOf(manifest)}`, {
                hint: "Show files to a stage through an input and a source; --output-directory says where exports go",
            });
        if (stage === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot use ${flag}: the manifest has no stage`);
        return { path, stage };
    };
    const [tree] = manifest.pipelines;
    const folders = {
        input: assign("--input", paths.input, tree?.stages[0]),
        output: assign("--output", paths.output, manifest.pipelines.at(-1)?.stages.at(-1)),
    };
    if (needsOwnStore(folders) && tree !== undefined && tree.base !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("Cannot use --input or --output with 'base': what they show counts for no id, and so no stored tree is used", {
            hint: "Give all stages of the tree instead of 'base'",
        });
    return folders;
}
/** Whether what is built depends on more than its ids say, or has to be made again although it was made before. */
function needsOwnStore({ input, output }) {
    return input !== undefined || output?.stage.kind === "stage";
}
function nameOf({ format }) {
    return format === "2020" ? "2020" : `format ${format}`;
}


/***/ })

};
