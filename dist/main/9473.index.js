export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 49473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMain: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(32322);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
;// CONCATENATED MODULE: ./src/action/server.js
/** Address of the GitHub Enterprise Server this runs on; undefined on GitHub's own hosts. */
function findEnterpriseServer(env) {
    const { hostname, origin } = new URL(env.GITHUB_SERVER_URL || "https://github.com");
    return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname) ? undefined : origin;
}
/** Whether a runner offers its step a cache: the newer service, or the one that Enterprise Servers have. */
function hasCacheService(env) {
    const isNew = env.ACTIONS_CACHE_SERVICE_V2 && findEnterpriseServer(env) === undefined;
    return Boolean(env.ACTIONS_RUNTIME_TOKEN && (isNew ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL));
}
/** Whether it offers artifacts. */
function hasArtifactService(env) {
    return Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL);
}

;// CONCATENATED MODULE: ./src/action/artifact.js






/** Why this runner cannot take artifacts; undefined when it can. */
function whyNoArtifacts(env) {
    const server = findEnterpriseServer(env);
    if (server !== undefined) {
        return `${server} is a GitHub Enterprise Server, which does not take artifacts of this kind; the image stays in the output directory`;
    }
    return hasArtifactService(env) ? undefined : "this runner has no artifact service; the image stays in the output directory";
}
/** Uploads images: each as it is, or all in one zip when there are several for one name. */
async function uploadImages(request) {
    const { images, name } = request;
    if (images.length === 0)
        return [];
    if (name !== undefined && images.length > 1)
        return [await upload(request, name, images)];
    const uploaded = [];
    for (const image of images)
        uploaded.push(await upload(request, name ?? image.name, [image]));
    return uploaded;
}
async function upload(request, name, images) {
    const { files, root, isPlain } = await stageFiles(request.scratch, name, images);
    const options = {
        skipArchive: isPlain,
        compressionLevel: 0,
        ...(request.retentionDays && { retentionDays: request.retentionDays }),
    };
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(5734), __webpack_require__.e(7878)]).then(__webpack_require__.bind(__webpack_require__, 47878));
        // The client tells of every 8 MiB.
        const { id, digest = "" } = await (0,core/* group */.Os)(`Upload of artifact ${name}`, () => new DefaultArtifactClient().uploadArtifact(name, files, root, options));
        const sha256 = images[0]?.sha256;
        if (isPlain && digest !== sha256)
            throw new errors/* SourceError */.c8(`What was uploaded has sha256 ${digest}, the image ${sha256}`);
        const run = `${process.env.GITHUB_RUN_ID}/artifacts/${id}`;
        const url = `${process.env.GITHUB_SERVER_URL || "https://github.com"}/${process.env.GITHUB_REPOSITORY}/actions/runs/${run}`;
        return { name, paths: images.map(({ path }) => path), id: id ?? 0, url, link: `./${run}`, digest };
    }
    catch (error) {
        throw new errors/* SourceError */.c8(`Cannot upload artifact ${JSON.stringify(name)} (${(0,units/* formatBytes */.z3)(sizeOf(images))}): ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: /already exists/.test((0,errors/* messageOf */.bD)(error))
                ? "Names are unique in a run: set the input artifact-name, for example to a value of the matrix"
                : "The image is in the output directory; a later step can still use it",
            cause: error,
        });
    }
}
/** The client names a plain file by its path: so it gets a link of the right name. */
async function stageFiles(scratch, name, images) {
    const [first] = images;
    if (first !== undefined && images.length === 1 && (await (0,promises_.stat)(first.path)).isFile()) {
        if ((0,external_node_path_.basename)(first.path) === name)
            return { files: [first.path], root: (0,external_node_path_.dirname)(first.path), isPlain: true };
        const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, "artifact-"));
        await (0,promises_.symlink)(first.path, (0,external_node_path_.join)(root, name));
        return { files: [(0,external_node_path_.join)(root, name)], root, isPlain: true };
    }
    const files = (await Promise.all(images.map(({ path }) => listFiles(path)))).flat();
    return { files, root: commonFolder(images.map(({ path }) => path)), isPlain: false };
}
async function listFiles(path) {
    if ((await (0,promises_.stat)(path)).isFile())
        return [path];
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}
function commonFolder(paths) {
    let folder = (0,external_node_path_.dirname)(paths[0] ?? "/");
    while (!paths.every((path) => path.startsWith((0,external_node_path_.join)(folder, "/"))))
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
function sizeOf(images) {
    return images.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

// EXTERNAL MODULE: ./src/action/cache/context.js
var cache_context = __webpack_require__(95598);
;// CONCATENATED MODULE: ./src/action/cache/permission.js
/** What the input, the workflow's `cache-mode` and the token allow together. */
function findPermission(mode, env) {
    if (mode === "off")
        return { read: false, write: false };
    const write = mode === "read-write";
    switch (env.ACTIONS_CACHE_MODE?.trim().toLowerCase()) {
        case "none":
            return { read: false, write: false, why: "the workflow sets cache-mode: none" };
        case "read":
            return { read: true, write: false, why: write ? "the workflow sets cache-mode: read" : undefined };
        case "write-only":
            return { read: false, write, why: "the workflow sets cache-mode: write-only" };
        default:
            if (!write || tokenCanWrite(env.ACTIONS_RUNTIME_TOKEN))
                return { read: true, write };
            return { read: true, write: false, why: "this run's token may not write to it" };
    }
}
/** Reads the scopes of a runner's token; a token that does not say may. */
function tokenCanWrite(token) {
    try {
        const claims = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString());
        const scopes = JSON.parse(claims.ac ?? "");
        return scopes.some(({ Permission }) => (Permission & 2) !== 0);
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./src/action/cache/bundle.js
var cache_bundle = __webpack_require__(11637);
// EXTERNAL MODULE: ./src/action/cache/deadline.js
var deadline = __webpack_require__(55509);
// EXTERNAL MODULE: ./src/action/cache/keys.js
var keys = __webpack_require__(39825);
// EXTERNAL MODULE: ./src/action/cache/restore-plan.js
var restore_plan = __webpack_require__(36447);
;// CONCATENATED MODULE: ./src/action/cache/restore.js






const lookupDeadlineMs = 20_000;
/** Looks all checkpoints up, newest first, and downloads those that are cheaper to restore than to build. Throws a `CacheTimeout` at most. */
async function restoreCheckpoints(context, planned, places) {
    const found = new Map();
    const wanted = [...places.values()].filter((place) => place.stem !== undefined).toReversed();
    await (0,deadline/* within */.u)(lookupDeadlineMs, inParallel(wanted, 8, (place) => lookUp(context, place, found)));
    const bundles = new Map();
    const startMs = performance.now();
    const chosen = await downloadChosen(context, { planned, places, found, bundles });
    const download = { startMs, durationMs: performance.now() - startMs };
    noteUnused(context, places, found, chosen);
    const whole = chosen.map((id) => bundles.get(id)).filter((bundle) => bundle !== undefined);
    return { ...collect(context, places, whole), download };
}
/** What cannot be downloaded is as good as not found: then others may pay. */
async function downloadChosen(context, choice) {
    const { planned, found, bundles } = choice;
    const chosen = (0,restore_plan/* chooseRestores */.T)(planned, found);
    const missing = chosen.filter((id) => !bundles.has(id));
    if (missing.length === 0)
        return chosen;
    const cost = missing.reduce((sum, id) => sum + (0,restore_plan/* restoreCost */.W)(found.get(id)?.sizeBytes ?? 0), 0);
    await (0,deadline/* within */.u)(60_000 + 10 * cost, inParallel(missing, 3, (id) => fetchBundle(context, choice, id)));
    for (const id of missing.filter((one) => !bundles.has(one)))
        found.delete(id);
    return downloadChosen(context, choice);
}
async function lookUp(context, place, found) {
    const { checkpoint, stem = "" } = place;
    if (checkpoint.inStore)
        return context.note({ ...(0,cache_context/* subjectOf */.et)(place), kind: "in-store" });
    const { key, said } = await context.service.find(checkpoint.id, stem);
    const facts = key === undefined ? undefined : (0,keys/* parseKey */.Do)(stem, key);
    if (facts !== undefined)
        found.set(checkpoint.id, { ...facts, stem });
    context.note({ ...(0,cache_context/* subjectOf */.et)(place), kind: facts === undefined ? "miss" : "hit" });
    if (said.length > 0 && facts === undefined)
        noteTrouble(context, place, (0,cache_context/* reasonOf */.A3)(said, "the lookup failed"));
}
function noteUnused(context, places, found, chosen) {
    const marks = new Set([keys/* emptyMark */.xP, ...[...found.values()].map(({ mark }) => mark)]);
    for (const [id, { base }] of found) {
        const place = places.get(id);
        if (place === undefined || chosen.includes(id))
            continue;
        const reason = marks.has(base) ? "not needed, or building is quicker" : "what it goes on is not in the cache any more";
        context.note({ ...(0,cache_context/* subjectOf */.et)(place), kind: "not-restored", reason });
    }
}
async function fetchBundle(context, { places, found, bundles }, id) {
    const place = places.get(id);
    const entry = found.get(id);
    if (place === undefined || entry === undefined)
        return;
    const started = performance.now();
    try {
        const { key, said } = await context.service.restore(id, (0,keys/* formatKey */.TD)(entry.stem, entry));
        if (key === undefined)
            return noteTrouble(context, place, (0,cache_context/* reasonOf */.A3)(said, "the entry is gone"));
        const bundle = await (0,cache_bundle/* readBundle */.Bo)(context.directory, id, entry.mark);
        bundles.set(id, bundle);
        context.note({
            ...(0,cache_context/* subjectOf */.et)(place),
            kind: "restored",
            sizeBytes: (0,cache_bundle/* bundleSize */.g9)(bundle),
            durationMs: performance.now() - started,
        });
    }
    catch (error) {
        noteTrouble(context, place, (0,errors/* messageOf */.bD)(error));
        await (0,cache_bundle/* removeBundle */.Hb)(context.directory, id);
    }
}
function noteTrouble(context, place, reason) {
    context.note({ ...(0,cache_context/* subjectOf */.et)(place), kind: "not-restored", reason, warning: true });
}
/** A chain ends where a download failed. */
function collect(context, places, bundles) {
    const whole = new Set([keys/* emptyMark */.xP]);
    const checkpoints = [];
    const marks = new Map();
    const bytes = new Map();
    for (const bundle of bundles) {
        if (!whole.has(bundle.base))
            continue;
        whole.add((0,cache_bundle/* bundleMark */.im)(bundle));
        const tip = (0,cache_bundle/* bundleTip */.cI)(bundle);
        const pipeline = places.get(tip)?.pipeline ?? "";
        bytes.set(pipeline, (bytes.get(pipeline) ?? 0) + (0,cache_bundle/* bundleSize */.g9)(bundle));
        let below = bundle.base;
        for (const layer of bundle.layers) {
            const base = [...marks].find(([, mark]) => mark === below)?.[0] ?? null;
            below = (0,keys/* nextMark */.li)(below, layer);
            marks.set(layer.id, below);
            const { id, sha256 } = layer;
            const sealedMs = places.get(id)?.sealedMs;
            checkpoints.push({ id, base, path: (0,cache_bundle/* layerPath */.nV)(context.directory, tip, id), sha256, sealedMs });
        }
    }
    return { checkpoints, marks, bytes };
}
async function inParallel(items, width, work) {
    const queue = items.values();
    const workers = Array.from({ length: width }, async () => {
        for (const item of queue)
            await work(item);
    });
    await Promise.all(workers);
}

// EXTERNAL MODULE: ./src/action/cache/save.js
var save = __webpack_require__(47868);
// EXTERNAL MODULE: ./src/action/cache/service.js
var cache_service = __webpack_require__(19266);
;// CONCATENATED MODULE: ./src/action/cache/tree-cache.js
/**
 * Trees from run to run. The engine says which checkpoints could be restored and hands over those it seals, as files; this side finds them in the Actions
 * cache, downloads what pays and uploads what is new. No trouble with the cache ever fails a build: it becomes a note in the ledger.
 */
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









/** Opens the cache as far as it is there and allowed. */
async function openTreeCache({ inputs, program, directory, onNote }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const permission = inputs.command === "build" ? findPermission(inputs.cache, process.env) : { read: false, write: false };
        if (!permission.read && !permission.write)
            return noCache(permission);
        if (!hasCacheService(process.env))
            return noCache({ read: false, write: false, why: describeAbsence() });
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, "client"), { recursive: true });
        const scope = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const service = scope.use((0,cache_service/* openCacheService */.W)(program, directory));
        const ledger = [];
        const note = (entry) => {
            ledger.push(entry);
            onNote(entry);
        };
        const context = { service, directory, prefix: inputs.cachePrefix, expiryDays: inputs.cacheExpiryDays, note };
        const owned = scope.move();
        return withCache(context, new save/* SaveQueue */.x(context, inputs.cacheBudgetBytes), { permission, ledger, owned });
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
function withCache(context, queue, { permission, ledger, owned }) {
    return {
        exchange: { directory: context.directory, save: permission.write },
        permission,
        ledger,
        restore: (planned) => restore(context, queue, planned, permission.read),
        noteImport: ({ id, success, durationMs, error = "the engine would not take it" }) => {
            const { pipeline, stage } = ledger.find((entry) => entry.id === id) ?? { pipeline: "", stage: "" };
            if (success)
                context.note({ pipeline, stage, id, kind: "imported", sizeBytes: 0, durationMs });
            else
                context.note({ pipeline, stage, id, kind: "not-restored", reason: error, warning: true });
        },
        keep: (packed) => queue.keep(packed),
        flush: () => queue.flush(),
        settle: () => queue.settle(),
        abandon: () => queue.abandon(),
        [Symbol.asyncDispose]: () => owned.disposeAsync(),
    };
}
async function restore(context, queue, planned, read) {
    const places = (0,cache_context/* listPlaces */.bF)(planned, context, Date.now());
    const restored = read ? await tryRestore(context, planned, places) : nothing;
    queue.begin(places, restored.marks, restored.bytes);
    const doNotPack = [...places].filter(([, place]) => place.stem === undefined).map(([id]) => id);
    const answer = { kind: "checkpoints-restored", restored: restored.checkpoints, doNotPack };
    return { answer, download: restored.checkpoints.length === 0 ? undefined : restored.download };
}
const nothing = { checkpoints: [], marks: new Map(), bytes: new Map(), download: { startMs: 0, durationMs: 0 } };
async function tryRestore(context, ...[planned, places]) {
    try {
        return await restoreCheckpoints(context, planned, places);
    }
    catch (error) {
        await context.service[Symbol.asyncDispose]();
        context.note({ pipeline: "", stage: "", id: "", kind: "not-restored", reason: (0,errors/* messageOf */.bD)(error), warning: true });
        return nothing;
    }
}
function noCache(permission) {
    const done = () => Promise.resolve();
    return {
        exchange: undefined,
        permission,
        ledger: [],
        restore: () => Promise.resolve({ answer: { kind: "checkpoints-restored", restored: [], doNotPack: [] }, download: undefined }),
        noteImport: () => { },
        keep: done,
        flush: done,
        settle: done,
        abandon: done,
        [Symbol.asyncDispose]: done,
    };
}
function describeAbsence() {
    return `${findEnterpriseServer(process.env) ?? "this runner"} has no cache service`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ../../node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(16854);
// EXTERNAL MODULE: ../../node_modules/execa/lib/return/final-error.js
var final_error = __webpack_require__(43243);
;// CONCATENATED MODULE: ./src/action/compress.js





const programs = {
    zstd: { argv: ["zstd", "-T0", "-q", "-f", "--rm"], suffix: "zst" },
    xz: { argv: ["xz", "-T0", "-f"], suffix: "xz" },
    gzip: { argv: ["gzip", "-f"], suffix: "gz" },
};
/** The image compressed, in place of the one it was made from. A folder stays as it is. */
async function compressImage(image, compression, signal) {
    if (compression === "none" || !(await (0,promises_.stat)(image.path)).isFile())
        return image;
    const { argv, suffix } = programs[compression];
    const [program, ...flags] = argv;
    try {
        await (0,execa.execa)(program, [...flags, "--", image.path], { cancelSignal: signal });
    }
    catch (error) {
        signal.throwIfAborted();
        const isMissing = (0,errors/* codeOf */.$N)(error) === "ENOENT";
        throw new errors/* HostError */.dh(`Cannot compress the image: ${isMissing ? `there is no ${program} here` : describe(error)}`, {
            hint: isMissing
                ? `Install ${program} before this step`
                : "See whether the disk is full; compression: none needs no more of it",
        });
    }
    const path = `${image.path}.${suffix}`;
    const { size, blocks } = await (0,promises_.stat)(path);
    const sha256 = await digestFile(path);
    return {
        ...image,
        path,
        name: `${image.name}.${suffix}`,
        format: `${image.format}.${suffix}`,
        sizeBytes: size,
        diskBytes: blocks * 512,
        sha256,
    };
}
/** What the program itself said. */
function describe(error) {
    const said = error instanceof final_error/* ExecaError */.vy ? String(error.stderr).trim() : "";
    return said === "" ? (0,errors/* messageOf */.bD)(error) : said;
}
async function digestFile(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest("hex");
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./src/protocol.js
var protocol = __webpack_require__(99065);
;// CONCATENATED MODULE: ./src/action/engine.js
/**
 * The other side of protocol.ts: starts the engine and listens. The engine is root, so it gets no token and no shell: one program under sudo, an empty
 * environment, its orders on stdin.
 */





/** How long the engine may take to clean up. */
const farewellMs = 4000;
/** Runs the engine to its end and gives its exit code. When the signal fires it is told to stop, and this resolves within seconds. */
async function runEngine(program, request, listener, signal) {
    const [file = "", ...args] = engineCommand(program, request);
    const child = (0,external_node_child_process_.spawn)(file, args, { stdio: ["pipe", "pipe", "pipe"], env: { PATH: process.env.PATH, LANG: "C.UTF-8" } });
    const ended = (0,external_node_events_.once)(child, "close").then(() => child.exitCode ?? errors/* exitCodes */.hS.failed);
    child.stdin.on("error", () => { });
    child.stdin.write((0,protocol/* encodeMessage */.mH)(request));
    let refusal = "";
    (0,external_node_readline_.createInterface)({ input: child.stderr }).on("line", (line) => {
        if (line.startsWith("sudo: "))
            refusal = line;
        listener.onText(line);
    });
    const heard = listen(child, listener);
    const stopped = stopWhenAborted(child, signal);
    try {
        const [code, messages] = await Promise.race([Promise.all([ended, heard]), stopped]);
        if (messages === 0 && code === 1 && refusal !== "")
            throw withoutRoot(refusal);
        return code;
    }
    catch (error) {
        throw (0,errors/* messageOf */.bD)(error) === `spawn ${file} ENOENT` ? withoutRoot(`there is no ${file}`) : error;
    }
    finally {
        child.stdin.end();
    }
}
/** Only building needs root. */
function engineCommand(program, { command }) {
    const plain = [process.execPath, ...process.execArgv, program];
    return command !== "build" || process.getuid?.() === 0 ? plain : ["sudo", "-n", "--", ...plain];
}
function withoutRoot(why) {
    return new errors/* HostError */.dh(`Cannot build: stages run in namespaces that only root can make (${why})`, {
        hint: "Use a runner whose user may run sudo without a password, as hosted Ubuntu runners do, or run the job as root",
    });
}
/** Gives the number of messages. */
async function listen(child, listener) {
    if (child.stdout === null)
        return 0;
    let count = 0;
    for await (const value of (0,protocol/* decodeMessages */.Vj)(child.stdout)) {
        const message = value;
        count += 1;
        listener.onMessage(message);
        if (message.kind === "checkpoints-planned") {
            const answer = await listener.onPlanned(message);
            child.stdin?.write((0,protocol/* encodeMessage */.mH)(answer));
        }
    }
    return count;
}
/** Root's process cannot be killed from here; the end of its stdin is what it obeys. */
async function stopWhenAborted(child, signal) {
    if (!signal.aborted)
        await (0,external_node_events_.once)(signal, "abort");
    child.stdin?.end();
    await Promise.race([(0,external_node_events_.once)(child, "close"), new Promise((resolve) => setTimeout(resolve, farewellMs).unref())]);
    child.unref();
    return [errors/* exitCodes */.hS.interrupted, undefined];
}

;// CONCATENATED MODULE: ./src/action/inputs.js
/**
 * The inputs of action.yml, read strictly: a value that is not understood is an error that names the input, never a silent default, and all errors
 * are reported at once.
 */


const commands = ["build", "validate", "plan"];
const cacheModes = ["read-write", "read-only", "off"];
const compressions = ["none", "zstd", "xz", "gzip"];
/** Reads all inputs; throws one `UsageError` with everything that is wrong with them. */
function parseInputs(read) {
    const faults = [];
    const ask = (name, parse, fallback) => {
        try {
            return parse(read(name));
        }
        catch (error) {
            faults.push(`Input ${name}: ${(0,errors/* messageOf */.bD)(error)}`);
            return fallback;
        }
    };
    const inputs = {
        manifests: ask("manifest", requireLines, []),
        command: ask("command", (text) => parseChoice(text, commands), "build"),
        exports: ask("export", parseList, []),
        outputDirectory: ask("output-directory", requireText, ""),
        store: ask("store", requireText, ""),
        libdirs: ask("libdir", parseLines, []),
        checkpoints: ask("checkpoints", parseCheckpoints, []),
        cache: ask("cache", (text) => parseChoice(text, cacheModes), "off"),
        cachePrefix: ask("cache-prefix", parsePrefix, ""),
        cacheBudgetBytes: ask("cache-budget", (text) => (0,units/* parseSize */.DB)(text, "cache-budget"), 0),
        cacheExpiryDays: ask("cache-expiry-days", (text) => parseWhole(text, 0, 3650), 0),
        artifact: ask("artifact", parseBoolean, false),
        artifactName: ask("artifact-name", parseArtifactName, undefined),
        artifactRetentionDays: ask("artifact-retention-days", (text) => parseOptional(text, (days) => parseWhole(days, 1, 400)), undefined),
        compression: ask("compression", (text) => parseChoice(text, compressions), "none"),
        stageTimeoutMs: ask("stage-timeout", parseTimeout, undefined),
        installDependencies: ask("install-dependencies", parseBoolean, false),
        summary: ask("summary", parseBoolean, false),
        annotations: ask("annotations", parseBoolean, false),
    };
    faults.push(...findConflicts(inputs));
    if (faults.length > 0)
        throw new errors/* UsageError */.eb(faults.join("\n"), { hint: "The inputs and their values are described in action.yml" });
    return inputs;
}
function* findConflicts(inputs) {
    if (!inputs.artifact && inputs.artifactName !== undefined)
        yield "Input artifact-name: has no meaning with artifact: false";
    if (!inputs.artifact && inputs.artifactRetentionDays !== undefined)
        yield "Input artifact-retention-days: has no meaning with artifact: false";
    if (inputs.command === "validate" && inputs.exports.length > 0)
        yield "Input export: has no meaning with command: validate";
}
function parseBoolean(text) {
    return parseChoice(text.toLowerCase(), ["true", "false"]) === "true";
}
function parseChoice(text, choices) {
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined)
        throw new errors/* UsageError */.eb(`${JSON.stringify(text)} is not one of ${choices.join(", ")}`);
    return choice;
}
function parseWhole(text, least, most) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most))
        throw new errors/* UsageError */.eb(`${JSON.stringify(text)} is not a whole number from ${least} to ${most}`);
    return value;
}
function parseTimeout(text) {
    return parseWhole(text, 0, 86_400) * 1000 || undefined;
}
function parseOptional(text, parse) {
    return text === "" ? undefined : parse(text);
}
function requireText(text) {
    if (text === "")
        throw new errors/* UsageError */.eb("must not be empty");
    return text;
}
function parseLines(text) {
    return splitList(text, /\r?\n/);
}
function requireLines(text) {
    requireText(text);
    return parseLines(text);
}
function parseList(text) {
    return splitList(text, /[\r\n,]+/);
}
function splitList(text, separator) {
    const items = text.split(separator).map((item) => item.trim());
    return [...new Set(items.filter((item) => item !== ""))];
}
function parseCheckpoints(text) {
    const globs = parseList(requireText(text));
    const word = globs.find((glob) => ["auto", "all", "none"].includes(glob));
    if (word !== undefined && globs.length > 1)
        throw new errors/* UsageError */.eb(`${word} stands alone, without ${globs.find((glob) => glob !== word)}`);
    return globs;
}
function parsePrefix(text) {
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(text)) {
        throw new errors/* UsageError */.eb(`${JSON.stringify(text)} is not 1 to 64 letters, digits, dots, dashes and underscores`);
    }
    return text;
}
function parseArtifactName(text) {
    if (/["\\:<>|*?/\r\n]/.test(text))
        throw new errors/* UsageError */.eb(`${JSON.stringify(text)} has a character that artifacts may not have: " \\ : < > | * ? /`);
    return text === "" ? undefined : text;
}

;// CONCATENATED MODULE: ./src/action/manifests.js



/** The files that paths and globs mean, in their order, each once; throws when one means nothing. */
async function findManifests(patterns, workspace) {
    const found = await Promise.all(patterns.map((pattern) => findMatches(pattern, workspace)));
    const paths = [...new Set(found.flat().map((match) => (0,external_node_path_.resolve)(workspace, match)))];
    return paths.map((path) => ({ path, name: path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path }));
}
async function findMatches(pattern, workspace) {
    if (await isFile((0,external_node_path_.resolve)(workspace, pattern)))
        return [pattern];
    const matches = /[*?[{]/.test(pattern) ? await Array.fromAsync((0,promises_.glob)(pattern, { cwd: workspace })) : [];
    if (matches.length > 0)
        return matches.sort();
    throw new errors/* UsageError */.eb(`Input manifest: there is no file ${JSON.stringify(pattern)} in ${workspace}`, {
        hint: "Check out the repository before this step, and write the path relative to its root",
    });
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === "ENOENT" || (0,errors/* codeOf */.$N)(error) === "ENOTDIR")
            return false;
        throw error;
    }
}
/** A folder name for each manifest: its file name without extension, made unique with a number. */
function folderNames(manifests) {
    const taken = new Set();
    return manifests.map(({ path }) => {
        const stem = (0,external_node_path_.basename)(path).replace(/\.(json|ya?ml)$/i, "");
        let name = stem;
        for (let count = 2; taken.has(name); count += 1)
            name = `${stem}-${count}`;
        taken.add(name);
        return name;
    });
}

;// CONCATENATED MODULE: ./src/action/report/record.js
/**
 * What outputs and summary are made of: the run of one manifest, gathered from what the engine said.
 */
/** A record of nothing yet. */
function startRecord(manifest, startedMs) {
    return {
        manifest,
        startedMs,
        stages: [],
        problems: [],
        spans: [],
        sourceErrors: [],
        downloadMs: 0,
        totalStages: 0,
        cachedStages: 0,
        images: [],
        treeId: null,
        outputId: null,
        metadata: null,
        plan: undefined,
        failure: undefined,
        success: false,
        exitCode: 0,
        durationMs: 0,
        ledger: [],
        ledgerStart: 0,
    };
}
/** Adds what the engine said at a moment. */
function addToRecord(record, message, nowMs) {
    switch (message.kind) {
        case "pipeline-started":
            record.totalStages += message.pipeline.stages;
            record.cachedStages += message.pipeline.cached;
            break;
        case "stage-started":
            record.stages.push(startStage(message.pipeline, message.stage, nowMs - record.startedMs));
            break;
        case "stage-finished":
            endStage(record, message);
            break;
        case "checkpoint-sealed":
            withStage(record, message, (stage) => {
                stage.layerBytes = message.layerBytes;
            });
            break;
        case "source-finished":
            if (!message.success)
                record.sourceErrors.push(`${message.type}: ${message.error ?? "items could not be fetched"}`);
            record.spans.push(spanEnding(message.type, nowMs - record.startedMs, message.durationMs));
            break;
        case "export-finished":
            record.spans.push(spanEnding(`export ${message.pipeline}`, nowMs - record.startedMs, message.durationMs));
            break;
        default:
            addResult(record, message);
    }
}
/** Adds when trees came from the cache, in the terms of `performance.now()`. */
function noteDownload(record, download) {
    record.downloadMs += download.durationMs;
    record.spans.push({ name: "download", startMs: download.startMs - record.startedMs, durationMs: download.durationMs });
}
function addResult(record, message) {
    switch (message.kind) {
        case "problems":
            record.problems.push(...message.problems);
            break;
        case "plan":
            record.plan = message;
            record.totalStages = countStages(message, () => true);
            record.cachedStages = countStages(message, ({ cached }) => cached);
            break;
        case "failed":
            record.failure = message;
            break;
        case "outcome":
            record.success = message.success;
            record.images = message.images;
            record.treeId = message.treeId;
            record.outputId = message.outputId;
            record.metadata = message.metadata;
            record.totalStages = message.stages.total;
            record.cachedStages = message.stages.cached;
            break;
    }
}
function countStages({ pipelines }, counts) {
    return pipelines.reduce((sum, { stages }) => sum + stages.filter(counts).length, 0);
}
function startStage(pipeline, stage, startMs) {
    const { type, id, index, total, network = false, position } = stage;
    const result = {
        state: "running",
        durationMs: 0,
        layerBytes: undefined,
        output: "",
        error: undefined,
        hint: undefined,
    };
    return { pipeline, type, id, index, total, network, position, startMs, ...result };
}
function endStage(record, message) {
    const { result } = message;
    withStage(record, message, (stage) => {
        stage.state = result.success ? "done" : "failed";
        stage.durationMs = result.durationMs;
        stage.output = result.success ? "" : result.output;
        stage.error = result.success ? undefined : describeFault(result);
        stage.hint = result.error?.hint;
    });
}
function describeFault({ error, exitCode, signal }) {
    if (error !== undefined)
        return error.message;
    if (signal !== undefined)
        return `killed by ${signal}`;
    return exitCode === undefined ? "failed" : `exit code ${exitCode}`;
}
function withStage(record, { pipeline, stage }, change) {
    const found = record.stages.findLast((candidate) => candidate.id === stage.id && candidate.pipeline === pipeline);
    if (found !== undefined)
        change(found);
}
function spanEnding(name, endMs, durationMs) {
    return { name, startMs: Math.max(0, endMs - durationMs), durationMs };
}
/** `pipeline/type`, as outputs name a stage. */
function stageName({ pipeline, type }) {
    return `${pipeline}/${type}`;
}
/** The first stage that failed. */
function findFailedStage(record) {
    return record.stages.find(({ state }) => state === "failed");
}

;// CONCATENATED MODULE: ./src/action/cache/ledger.js

/** One note for people, without the stage's name. */
function describeNote(note) {
    switch (note.kind) {
        case "hit":
            return "found";
        case "miss":
            return "not found";
        case "in-store":
            return "in the store already";
        case "restored":
            return `restored, ${(0,units/* formatBytes */.z3)(note.sizeBytes)} in ${(0,units/* formatDuration */.a3)(note.durationMs)}`;
        case "imported":
            return `mounted in ${(0,units/* formatDuration */.a3)(note.durationMs)}`;
        case "saved":
            return `saved${note.layers > 1 ? ` with ${note.layers - 1} before it` : ""}, ${(0,units/* formatBytes */.z3)(note.sizeBytes)} in ${(0,units/* formatDuration */.a3)(note.durationMs)}`;
        case "not-restored":
            return `not restored: ${note.reason}`;
        case "not-saved":
            return `not saved: ${note.reason}`;
    }
}
/** Sums a ledger up. */
function totalLedger(ledger) {
    const count = (...kinds) => ledger.filter((note) => kinds.includes(note.kind)).length;
    const sum = (kind, field) => ledger.reduce((total, note) => total + (note.kind === kind && field in note ? note[field] : 0), 0);
    return {
        lookedUp: count("hit", "miss"),
        hits: count("hit"),
        restored: count("restored"),
        restoredBytes: sum("restored", "sizeBytes"),
        importMs: sum("imported", "durationMs"),
        saved: count("saved"),
        savedBytes: sum("saved", "sizeBytes"),
    };
}

;// CONCATENATED MODULE: ./src/action/outputs.js

/** All outputs of one step may take 1 MB together. */
const mostReportedBytes = 300_000;
/** The outputs of action.yml, all of them, whatever happened. */
function computeOutputs(records, artifacts) {
    const images = records.flatMap((record) => record.images.map((image) => ({ manifest: record.manifest, ...image })));
    const stages = records.flatMap((record) => record.stages);
    const failed = records.map(findFailedStage).find((stage) => stage !== undefined);
    const total = sum(records, ({ totalStages }) => totalStages);
    const cached = sum(records, ({ cachedStages }) => cachedStages);
    const [artifact] = artifacts;
    return {
        "image-path": images[0]?.path ?? "",
        images: JSON.stringify(images),
        digest: images[0]?.sha256 ?? "",
        "tree-id": records.find(({ treeId }) => treeId !== null)?.treeId ?? "",
        "output-id": records.find(({ outputId }) => outputId !== null)?.outputId ?? "",
        "cache-hit": cached === 0 ? "false" : cached === total ? "true" : "partial",
        "cached-stages": String(cached),
        "total-stages": String(total),
        "rebuilt-from": stages[0] === undefined ? "" : stageName(stages[0]),
        "artifact-id": artifact === undefined ? "" : String(artifact.id),
        "artifact-url": artifact?.url ?? "",
        "artifact-digest": artifact?.digest ?? "",
        "failed-stage": failed === undefined ? "" : stageName(failed),
        metadata: JSON.stringify(Object.fromEntries(records.map((record) => [record.manifest, describeRecord(record, artifacts)]))),
    };
}
function describeRecord(record, artifacts) {
    const { success, durationMs, downloadMs, totalStages, cachedStages, treeId, outputId, images, problems, ledger, plan } = record;
    const stages = record.stages.map(({ output, ...stage }) => stage);
    const paths = images.map(({ path }) => path);
    const mine = artifacts.filter((artifact) => artifact.paths.some((path) => paths.includes(path)));
    const failure = record.failure && { code: record.failure.code, message: record.failure.message, hint: record.failure.hint };
    const facts = {
        success,
        durationMs,
        downloadMs,
        totalStages,
        cachedStages,
        treeId,
        outputId,
        images,
        artifacts: mine,
        stages,
        problems,
        ledger,
        plan,
        failure,
    };
    const reported = JSON.stringify(record.metadata ?? null);
    return { ...facts, reported: reported.length <= mostReportedBytes ? record.metadata : "too long for an output" };
}
function sum(items, value) {
    return items.reduce((total, item) => total + value(item), 0);
}

;// CONCATENATED MODULE: ./src/action/report/annotations.js

/** More errors of one step the runner does not show. */
const mostAnnotations = 10;
/** What went wrong in all runs, the runner's limit not applied. */
function listAnnotations(records) {
    return records.flatMap((record) => [...listProblems(record), ...listFailures(record)]);
}
function listProblems({ problems, manifest }) {
    return problems.map(({ file, line, column, path, message, hint }) => ({
        title: "Manifest",
        message: `${path === "" ? "" : `${path}: `}${withHint(message, hint)}`,
        file: file === "" ? manifest : file,
        line,
        column,
    }));
}
function* listFailures(record) {
    const file = record.manifest;
    const stage = findFailedStage(record);
    if (stage !== undefined) {
        const { line, column } = stage.position ?? {};
        const lastLine = stage.output.trimEnd().split("\n").at(-1) ?? "";
        const message = withHint(`${stage.error ?? "failed"}${lastLine === "" || stage.error?.includes(lastLine) ? "" : `\n${lastLine}`}`, stage.hint);
        yield { title: `${stageName(stage)} failed`, message, file, line, column };
    }
    for (const error of record.sourceErrors)
        yield { title: "Source failed", message: error, file };
    if (record.failure !== undefined && record.problems.length === 0) {
        yield { title: "osbuild", message: withHint(record.failure.message, record.failure.hint), file };
    }
}
function withHint(message, hint) {
    return hint === undefined ? message : `${message}\n${hint}`;
}

;// CONCATENATED MODULE: ./src/action/report/log.js
/**
 * The build as the runner's log: one group for each stage, with its output while it runs. What stages print is not ours: between two secret words the
 * runner takes no commands, and single lines are made harmless.
 */


/** A stage that is quicker is shown when it ends, with its time in the title. */
const liveAfterMs = 1000;
/** A log that writes lines to `write`. */
function openLog(write) {
    const groups = new Groups(write);
    const line = (text) => groups.outside(() => write(`${harmless(text)}\n`));
    return {
        line,
        outside: (print) => groups.outside(print),
        hear: (message) => hear(groups, line, message),
        end: () => groups.end(),
    };
}
function hear(groups, line, message) {
    switch (message.kind) {
        case "pipeline-started": {
            const { name, stages, cached, build } = message.pipeline;
            const root = build === null ? "this host" : `tree ${build.slice(0, 12)}`;
            line(`Pipeline ${name}: ${(0,units/* formatCount */.B4)(stages, "stage")}, ${cached} in the store, built with ${root}`);
            break;
        }
        case "stage-started":
            groups.start(message.stage.id, titleOf(message.pipeline, message.stage));
            break;
        case "stage-output":
            groups.add(message.stage.id, message.text);
            break;
        case "stage-finished":
            groups.finish(message.stage.id, titleOf(message.pipeline, message.stage), endingOf(message.result));
            break;
        case "source-started":
            line(`Source ${message.type}: ${(0,units/* formatCount */.B4)(message.items, "item")}`);
            break;
        case "source-finished":
            line(`Source ${message.type}: ${message.success ? "complete" : `failed: ${message.error ?? ""}`} (${(0,units/* formatDuration */.a3)(message.durationMs)})`);
            break;
        case "export-finished":
            line(`Exported ${message.pipeline} to ${message.path} (${(0,units/* formatDuration */.a3)(message.durationMs)})`);
            break;
        case "notice":
            line(`${message.level === "warning" ? "Warning: " : ""}${message.message}${message.hint === undefined ? "" : ` (${message.hint})`}`);
            break;
        case "outcome":
            for (const image of message.images)
                line(`Image ${image.path}: ${image.format}, ${(0,units/* formatBytes */.z3)(image.sizeBytes)}, sha256 ${image.sha256}`);
            break;
    }
}
function titleOf(pipeline, { type, index, total, network }) {
    return `${pipeline} ${index + 1}/${total} ${type}${network === true ? " (with network)" : ""}`;
}
function endingOf({ success, durationMs, error, exitCode, signal }) {
    const time = (0,units/* formatDuration */.a3)(durationMs);
    if (success)
        return time;
    const reason = error?.message ?? (signal === undefined ? `exit code ${exitCode}` : `killed by ${signal}`);
    return `FAILED after ${time}: ${reason}`;
}
/** Keeps a line of foreign text from being read as a command, and a text from becoming many lines that could be. */
function harmless(text) {
    return text.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
}
/** At most one group is open; the output of stages that run beside it waits. */
class Groups {
    #write;
    #pending = new Map();
    #open;
    #waiting = [];
    constructor(write) {
        this.#write = write;
    }
    start(id, title) {
        this.#pending.set(id, { title, startedMs: performance.now(), text: "" });
        setTimeout(() => this.#goLive(), liveAfterMs).unref();
    }
    add(id, text) {
        const pending = this.#pending.get(id);
        if (this.#open?.id === id)
            this.#print(text);
        if (pending !== undefined)
            pending.text += text;
    }
    finish(id, title, ending) {
        const pending = this.#pending.get(id);
        const wasLive = this.#open?.id === id;
        if (wasLive)
            this.#close();
        this.outside(() => {
            if (!wasLive) {
                this.#show(id, pending ?? { title, startedMs: 0, text: "" }, `${title} (${ending})`);
                this.#close();
            }
            else {
                this.#write(`${harmless(`${title}: ${ending}`)}\n`);
            }
        });
        this.#pending.delete(id);
    }
    outside(print) {
        if (this.#open === undefined)
            print();
        else
            this.#waiting.push(print);
    }
    end() {
        const unfinished = [...this.#pending];
        this.#pending.clear();
        this.#close();
        for (const [id, pending] of unfinished) {
            this.#show(id, pending, `${pending.title} (not finished)`);
            this.#close();
        }
    }
    /** Shows the stage that has run longest, if it has run long enough. */
    #goLive() {
        const [first] = this.#pending;
        if (first === undefined || this.#open !== undefined)
            return;
        const [id, pending] = first;
        if (performance.now() - pending.startedMs >= liveAfterMs - 1)
            this.#show(id, pending, pending.title);
    }
    #show(id, { text }, title) {
        const word = (0,external_node_crypto_.randomUUID)();
        this.#pending.delete(id);
        this.#write(`::group::${harmless(title).replace(/[\r\n]+/g, " ")}\n::stop-commands::${word}\n`);
        this.#open = { id, word, atLineStart: true };
        this.#print(text);
    }
    #print(text) {
        if (text === "" || this.#open === undefined)
            return;
        this.#write(text);
        this.#open.atLineStart = text.endsWith("\n");
    }
    #close() {
        if (this.#open === undefined)
            return;
        const { word, atLineStart } = this.#open;
        this.#open = undefined;
        this.#write(`${atLineStart ? "" : "\n"}::${word}::\n::endgroup::\n`);
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const print of waiting)
            this.outside(print);
        this.#goLive();
    }
}

;// CONCATENATED MODULE: ./src/action/report/timeline.js
/** More bars than these nobody can read; the longest are kept. */
const mostBars = 40;
const hourMs = 3_600_000;
/** The run as a Mermaid Gantt chart; undefined when nothing took time. */
function drawTimeline(record) {
    const bars = chooseBars([
        ...record.spans.map((span) => ({ ...span, section: "other", state: "done" })),
        ...record.stages.map(barOf),
    ]);
    const end = Math.max(0, ...bars.map((bar) => bar.startMs + bar.durationMs));
    if (end === 0)
        return undefined;
    const scale = end > hourMs ? 60 : 1;
    const lines = [
        "gantt",
        `  title ${scale === 1 ? "Minutes and seconds" : "Hours and minutes"}`,
        "  dateFormat x",
        "  axisFormat %M:%S",
    ];
    for (const section of new Set(bars.map((bar) => bar.section))) {
        lines.push(`  section ${plain(section)}`);
        for (const bar of bars.filter((candidate) => candidate.section === section)) {
            const from = Math.round(bar.startMs / scale);
            const to = Math.max(from + 1, Math.round((bar.startMs + bar.durationMs) / scale));
            lines.push(`  ${plain(bar.name)} :${bar.state}, ${from}, ${to}`);
        }
    }
    return lines.join("\n");
}
function barOf({ pipeline, type, state, startMs, durationMs }) {
    return {
        section: pipeline,
        name: type.replace(/^org\.osbuild\./, ""),
        state: state === "failed" ? "crit" : "active",
        startMs,
        durationMs,
    };
}
function chooseBars(bars) {
    const longest = bars.toSorted((one, other) => other.durationMs - one.durationMs).slice(0, mostBars);
    return longest.sort((one, other) => one.startMs - other.startMs);
}
/** Mermaid gives meaning to colons, commas, semicolons and hashes. */
function plain(text) {
    return text.replace(/[^\w.+ -]/g, "_").slice(0, 60) || "_";
}

;// CONCATENATED MODULE: ./src/action/report/summary.js
/**
 * The job summary: result, images, the failing stage, where the time went, what the cache did. The runner refuses a summary above 1 MiB, so the long parts
 * come last and are left out when there is no room.
 */




/** The runner's limit is 1 MiB for a step. */
const mostBytes = 1_000_000;
const logLines = 100;
const logBytes = 60_000;
/** The summary as Markdown. */
function renderSummary({ records, artifacts, permission, notices }) {
    const parts = [
        ...records.flatMap((record) => [
            renderResult(record),
            renderImages(record, artifacts),
            renderFailure(record),
            renderProblems(record),
            renderPlan(record),
        ]),
        notices.map((notice) => `> ${prose(notice)}`).join("\n>\n"),
        ...records.flatMap((record) => [renderTimeline(record), renderStages(record), renderLedger(record, permission)]),
    ];
    return joinWithin(parts.filter((part) => part !== ""));
}
function renderResult(record) {
    const failed = findFailedStage(record);
    const took = (0,units/* formatDuration */.a3)(record.durationMs);
    const name = code(record.manifest);
    if (record.plan !== undefined)
        return `## Plan of ${name}`;
    if (record.problems.length > 0)
        return `## ❌ ${name}: ${(0,units/* formatCount */.B4)(record.problems.length, "problem")}`;
    if (failed !== undefined)
        return `## ❌ ${name}: ${code(stageName(failed))} failed after ${took}`;
    if (!record.success)
        return `## ❌ ${name}: ${prose(record.failure?.message ?? record.sourceErrors[0] ?? "not built")}`;
    if (record.totalStages === 0)
        return `## ✅ ${name} is valid`;
    const first = record.stages[0];
    const from = first === undefined ? "" : `; the first that ran was ${code(stageName(first))}`;
    return `## ✅ ${name} in ${took}\n\n${record.cachedStages} of ${(0,units/* formatCount */.B4)(record.totalStages, "stage")} did not have to run${from}.`;
}
function renderImages({ images }, artifacts) {
    if (images.length === 0)
        return "";
    const rows = images.map((image) => {
        const artifact = artifacts.find(({ paths }) => paths.includes(image.path));
        const name = artifact === undefined ? code(image.name) : `[${code(image.name)}](${artifact.link})`;
        return [name, image.format, (0,units/* formatBytes */.z3)(image.sizeBytes), (0,units/* formatBytes */.z3)(image.virtualSizeBytes), code(image.sha256)];
    });
    return table(["Image", "Format", "Size", "Virtual size", "sha256"], rows);
}
function renderFailure(record) {
    const stage = findFailedStage(record);
    if (stage === undefined)
        return record.failure?.hint === undefined ? "" : prose(record.failure.hint);
    const where = stage.position === undefined ? "" : `, ${code(`${record.manifest}:${stage.position.line}`)}`;
    const head = `Stage ${stage.index + 1} of ${stage.total}${where}: ${prose(stage.error ?? "")}${stage.hint === undefined ? "" : `\n\n${prose(stage.hint)}`}`;
    const log = tail(stage.output);
    return log === "" ? head : `${head}\n\n<details open><summary>End of its log</summary>\n\n${fence(log)}\n\n</details>`;
}
function renderProblems({ problems }) {
    if (problems.length === 0)
        return "";
    const rows = problems.map(({ file, line, column, path, message, hint }) => [
        code(`${file}:${line}:${column}`),
        code(path),
        `${prose(message)}${hint === undefined ? "" : `<br>${prose(hint)}`}`,
    ]);
    return table(["Where", "What", "Problem"], rows);
}
function renderPlan({ plan }) {
    if (plan === undefined)
        return "";
    const rows = plan.pipelines.flatMap(({ name, stages }) => stages.map(({ type, cached, reason = "", unpinned }) => [
        prose(name),
        code(type),
        cached ? "in the store" : "runs",
        prose(`${reason}${unpinned ? " (unpinned)" : ""}`),
    ]));
    const { downloads, missingTools, diskNeededBytes, diskFreeBytes } = plan;
    const facts = [
        `${(0,units/* formatCount */.B4)(downloads.items, "download")}${downloads.bytes === undefined ? "" : `, ${(0,units/* formatBytes */.z3)(downloads.bytes)}`}`,
        ...(diskNeededBytes === undefined
            ? []
            : [`${(0,units/* formatBytes */.z3)(diskNeededBytes)} of disk needed, ${(0,units/* formatBytes */.z3)(diskFreeBytes ?? 0)} free`]),
        ...(missingTools.length === 0 ? [] : [`missing host tools: ${missingTools.join(", ")}`]),
    ];
    const scope = "Counted with what the store holds; the Actions cache was not asked.";
    return `${facts.map(prose).join("; ")}. ${scope}\n\n${table(["Pipeline", "Stage", "", "Why"], rows)}`;
}
function renderTimeline(record) {
    const chart = drawTimeline(record);
    return chart === undefined ? "" : `### Where the time went\n\n\`\`\`mermaid\n${chart}\n\`\`\``;
}
function renderStages({ stages }) {
    if (stages.length === 0)
        return "";
    const size = ({ layerBytes }) => (layerBytes === undefined ? "" : (0,units/* formatBytes */.z3)(layerBytes));
    const rows = stages.map((stage) => [
        code(stageName(stage)),
        stage.state,
        (0,units/* formatDuration */.a3)(stage.durationMs),
        size(stage),
        stage.network ? "unpinned" : "",
    ]);
    return `<details><summary>Stages that ran</summary>\n\n${table(["Stage", "Result", "Time", "Adds", ""], rows)}\n\n</details>`;
}
function renderLedger(record, { why }) {
    const { ledger } = record;
    const reason = why === undefined ? "" : `Not all of the cache was used: ${prose(why)}.`;
    const shown = ledger.filter(({ kind }) => kind !== "miss" && kind !== "hit" && kind !== "in-store");
    if (ledger.length === 0)
        return reason === "" ? "" : `### Cache\n\n${reason}`;
    const totals = totalLedger(ledger);
    const restored = totals.restored === 0 ? "0" : describeRestored(totals, record);
    const line = `Looked up ${totals.lookedUp}, found ${totals.hits}; restored ${restored}; saved ${totals.saved} (${(0,units/* formatBytes */.z3)(totals.savedBytes)}).`;
    const rows = shown.map((note) => [
        code(note.stage === "" ? "cache" : stageName({ pipeline: note.pipeline, type: note.stage })),
        prose(describeNote(note)),
    ]);
    return ["### Cache", reason, line, rows.length === 0 ? "" : table(["Checkpoint", "What happened"], rows)]
        .filter(Boolean)
        .join("\n\n");
}
function describeRestored({ restored, restoredBytes, importMs }, { downloadMs, durationMs }) {
    const times = [`download ${(0,units/* formatDuration */.a3)(downloadMs)}`, `mounting ${(0,units/* formatDuration */.a3)(importMs)}`];
    const rest = `everything else ${(0,units/* formatDuration */.a3)(Math.max(0, durationMs - downloadMs - importMs))}`;
    return `${restored} (${[(0,units/* formatBytes */.z3)(restoredBytes), ...times, rest].join(", ")})`;
}
function tail(text) {
    const lines = text.trimEnd().split("\n").slice(-logLines).join("\n");
    return lines.length > logBytes ? `…${lines.slice(-logBytes)}` : lines;
}
function joinWithin(parts) {
    let text = "";
    for (const part of parts) {
        if (Buffer.byteLength(text) + Buffer.byteLength(part) > mostBytes)
            return `${text}The rest did not fit into the summary; it is in the log.\n`;
        text += `${part}\n\n`;
    }
    return text;
}
function table(heads, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
/** Foreign text in a line or cell. */
function prose(text) {
    return text.replace(/[\\`*_{}[\]<>#|~&@]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s*\n\s*/g, "<br>");
}
function code(text) {
    const html = text.replace(/[&<>|]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
    return `<code>${html}</code>`;
}
function fence(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const ticks = "`".repeat(longest + 1);
    return `${ticks}text\n${text}\n${ticks}`;
}

;// CONCATENATED MODULE: ./src/action/report/report.js
/**
 * Everything the step tells: the log as it goes, and at the end outputs, annotations and the summary.
 */









const mostWarnings = 10;
/** What the step has to say, while it runs and when it ends. */
class Report {
    log;
    records = [];
    #artifacts = [];
    #notices = [];
    #failures = [];
    #wants = { summary: true, annotations: true };
    #permission = { read: false, write: false };
    #warnings = 0;
    /** The log goes to `write`. */
    constructor(write) {
        this.log = openLog(write);
    }
    configure({ summary, annotations }) {
        this.#wants = { summary, annotations };
    }
    usePermission(permission) {
        this.#permission = permission;
        const { read, write, why } = permission;
        const extent = read ? "is only read" : write ? "is only written" : "is not used";
        if (why !== undefined)
            this.log.line(`The cache ${extent}: ${why}`);
    }
    addArtifacts(added) {
        this.#artifacts.push(...added);
        for (const { name, url, digest } of added)
            this.log.line(`Artifact ${name}: ${url}, sha256 ${digest}`);
    }
    hear(message) {
        if (message.kind === "notice" && message.level === "warning")
            this.warn({ message: report_withHint(message.message, message.hint) });
        else
            this.log.hear(message);
    }
    /** The end of a run, as far as the log has not said it. */
    hearEnd(record) {
        const { manifest, plan, success, totalStages, downloadMs, durationMs } = record;
        if (plan !== undefined)
            for (const line of describePlan(manifest, plan))
                this.log.line(line);
        else if (success && totalStages === 0)
            this.log.line(`${manifest} is valid`);
        if (downloadMs === 0)
            return;
        const rest = (0,units/* formatDuration */.a3)(durationMs - downloadMs);
        this.log.line(`Downloading from the cache took ${(0,units/* formatDuration */.a3)(downloadMs)}, everything else ${rest}`);
    }
    hearCache(note) {
        if (note.kind === "hit" || note.kind === "miss" || note.kind === "in-store")
            return;
        const text = `Cache: ${subject(note)}${describeNote(note)}`;
        if ("warning" in note && note.warning === true)
            this.warn({ message: text });
        else
            this.log.line(text);
    }
    /** Gives each run its part; what was saved after a run has ended counts for the one after it. */
    useLedger(ledger) {
        for (const [index, record] of this.records.entries()) {
            const end = this.records[index + 1]?.ledgerStart ?? ledger.length;
            record.ledger = ledger.slice(record.ledgerStart, end);
        }
    }
    notice(text) {
        this.#notices.push(text);
        this.log.line(text);
    }
    warn(problem) {
        this.#warnings += 1;
        const text = (0,errors/* messageOf */.bD)(problem);
        if (this.#wants.annotations && this.#warnings <= mostWarnings)
            this.log.outside(() => (0,core/* warning */.$e)(text));
        else
            this.log.line(`Warning: ${text}`);
    }
    /** The step failed for another reason than a run that did. */
    fail(error) {
        this.#failures.push(error);
    }
    /** Sets outputs, writes annotations and summary; gives the step's exit code. */
    async finish() {
        const { log, records } = this;
        log.end();
        logLedger(records, log);
        for (const [name, value] of Object.entries(computeOutputs(records, this.#artifacts)))
            (0,core/* setOutput */.uH)(name, value);
        const annotations = [...this.#failures.map(describeFailure), ...listAnnotations(records)];
        printErrors(annotations, this.#wants.annotations, log);
        await this.#writeSummary();
        return exitCodeOf(records, this.#failures);
    }
    async #writeSummary() {
        if (!this.#wants.summary || !process.env.GITHUB_STEP_SUMMARY)
            return;
        const notices = [...this.#failures.map((problem) => `❌ ${(0,errors/* messageOf */.bD)(problem)}`), ...this.#notices];
        try {
            const text = renderSummary({ records: this.records, artifacts: this.#artifacts, permission: this.#permission, notices });
            await core/* summary */.z.addRaw(text).write();
        }
        catch (error) {
            this.warn({ message: `Cannot write the job summary: ${(0,errors/* messageOf */.bD)(error)}` });
        }
    }
}
function describePlan(manifest, { pipelines }) {
    const stages = pipelines.flatMap(({ name, stages: list }) => list.map((stage) => ({ ...stage, pipeline: name })));
    const running = stages.filter(({ cached }) => !cached);
    const head = `${manifest}: ${running.length} of ${(0,units/* formatCount */.B4)(stages.length, "stage")} to run`;
    return [head, ...running.map((stage) => `  ${stageName(stage)}: ${stage.reason ?? "not in the store"}`)];
}
function subject({ stage, pipeline }) {
    return stage === "" ? "" : `${stageName({ pipeline, type: stage })} `;
}
function logLedger(records, log) {
    const ledger = records.flatMap((record) => record.ledger);
    if (ledger.length === 0)
        return;
    const { lookedUp, hits, restored, saved } = totalLedger(ledger);
    log.outside(() => {
        const lines = ledger.map((note) => `${note.id.slice(0, 12)} ${subject(note)}${describeNote(note)}`);
        const title = `Cache ledger: ${lookedUp} looked up, ${hits} found, ${restored} restored, ${saved} saved`;
        process.stdout.write(`::group::${title}\n${lines.map((line) => `${harmless(line)}\n`).join("")}::endgroup::\n`);
    });
}
function printErrors(annotations, asAnnotations, log) {
    for (const [index, { title, message, file, line, column }] of annotations.entries()) {
        if (asAnnotations && index < mostAnnotations) {
            (0,core/* error */.z3)(message, {
                title,
                ...(file !== undefined && { file }),
                ...(line !== undefined && { startLine: line }),
                ...(column !== undefined && { startColumn: column }),
            });
        }
        else {
            log.line(`Error: ${[file, line, column].filter((part) => part !== undefined).join(":")}${file === undefined ? "" : ": "}${message}`);
        }
    }
}
function describeFailure(problem) {
    if (problem instanceof errors/* BuildError */.zS)
        return { title: "osbuild", message: report_withHint(problem.message, problem.hint) };
    const stack = typeof problem === "object" && problem !== null && "stack" in problem ? String(problem.stack) : (0,errors/* messageOf */.bD)(problem);
    return { title: "osbuild: this is a bug", message: stack };
}
function report_withHint(message, hint) {
    return hint === undefined ? message : `${message}\n${hint}`;
}
function exitCodeOf(records, failures) {
    const [failure] = failures;
    if (failure !== undefined)
        return failure instanceof errors/* BuildError */.zS ? failure.exitCode : errors/* exitCodes */.hS.failed;
    return (records.find(({ success }) => !success)?.exitCode ||
        (records.every(({ success }) => success) ? errors/* exitCodes */.hS.ok : errors/* exitCodes */.hS.failed));
}

;// CONCATENATED MODULE: ./src/action/request.js


const proxies = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"];
/** Variables of the step that mean something to a build. None of them is a secret of the runner; sources are told where their own ones are. */
const passedOn = [
    "SOURCE_DATE_EPOCH",
    ...proxies,
    ...proxies.map((name) => name.toUpperCase()),
    "OSBUILD_SOURCES_CURL_PROXY",
    "OSBUILD_SOURCES_CURL_SSL_CA_CERT",
    "OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT",
    "OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY",
    "OSBUILD_SOURCES_OSTREE_INSECURE",
    "OSBUILD_SOURCES_OSTREE_PROXY",
    "OSBUILD_SOURCES_OSTREE_SSL_CA_CERT",
    "OSBUILD_SOURCES_OSTREE_SSL_CLIENT_CERT",
    "OSBUILD_SOURCES_OSTREE_SSL_CLIENT_KEY",
    "REGISTRY_AUTH_FILE",
];
/** The engine's orders for one manifest. */
function makeRequest(inputs, manifest, place) {
    const variables = passedOn.map((name) => [name, place.env[name]]);
    return {
        protocol: protocol/* protocolVersion */.Xg,
        command: inputs.command,
        manifest: manifest.path,
        manifestName: manifest.name,
        exports: inputs.exports,
        outputDirectory: place.outputDirectory,
        store: (0,external_node_path_.resolve)(place.workspace, inputs.store),
        libdirs: inputs.libdirs.map((folder) => (0,external_node_path_.resolve)(place.workspace, folder)),
        checkpoints: inputs.checkpoints,
        stageTimeoutMs: inputs.stageTimeoutMs,
        refreshAfterDays: inputs.cacheExpiryDays,
        installDependencies: inputs.installDependencies,
        owner: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
        environment: Object.fromEntries(variables.filter((entry) => Boolean(entry[1]))),
        exchange: inputs.command === "build" ? place.exchange : undefined,
    };
}

// EXTERNAL MODULE: ./src/action/workspace.js
var action_workspace = __webpack_require__(55565);
;// CONCATENATED MODULE: ./src/action/main.js
/**
 * The Action's story: read the inputs, run the engine for each manifest with the tree cache beside it, upload the images, say what happened. Outputs,
 * annotations and summary come in any case; then the step fails if anything did.
 */
var main_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var main_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** Runs the step; gives its exit code. Throws nothing. */
async function runMain(programs) {
    const report = new Report((text) => process.stdout.write(text));
    const stop = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.on(name, () => stop.abort(new errors/* InterruptedError */.p4("The job was cancelled")));
    try {
        const inputs = parseInputs(core/* getInput */.V4);
        report.configure(inputs);
        await runStep(inputs, programs, report, stop.signal);
    }
    catch (error) {
        report.fail(error);
    }
    return await report.finish();
}
async function runStep(inputs, programs, report, signal) {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const manifests = await findManifests(inputs.manifests, workspace);
    const folders = await (0,action_workspace/* makeStepFolders */._)(process.env);
    (0,core/* saveState */.LZ)("folder", folders.root);
    const step = { inputs, programs, report, signal, folders, workspace };
    {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const cache = main_addDisposableResource(env_1, await openTreeCache({
                inputs,
                program: programs.cacheClient,
                directory: folders.exchange,
                onNote: (note) => report.hearCache(note),
            }), true);
            report.usePermission(cache.permission);
            try {
                await runManifests(step, manifests, cache);
                await handOver(step, manifests);
                await untilAborted(cache.settle(), signal);
            }
            finally {
                if (signal.aborted)
                    await cache.abandon();
                report.useLedger(cache.ledger);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = main_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    if (!signal.aborted)
        await (0,action_workspace/* removeStepFolders */.S)(folders.root);
}
/** All manifests are validated; building ends with the first that fails. */
async function runManifests(step, manifests, cache) {
    const names = folderNames(manifests);
    const output = (0,external_node_path_.resolve)(step.workspace, step.inputs.outputDirectory);
    for (const [index, manifest] of manifests.entries()) {
        const outputDirectory = manifests.length === 1 ? output : (0,external_node_path_.join)(output, names[index] ?? "");
        const record = await runManifest(step, manifest, outputDirectory, cache);
        if (step.signal.aborted)
            throw step.signal.reason;
        if (!record.success && step.inputs.command === "build")
            return;
    }
}
async function runManifest(step, manifest, outputDirectory, cache) {
    const { inputs, report, signal, workspace, programs } = step;
    const record = startRecord(manifest.name, performance.now());
    report.records.push(record);
    if (inputs.command === "build")
        await (0,promises_.mkdir)(outputDirectory, { recursive: true });
    const request = makeRequest(inputs, manifest, { workspace, outputDirectory, env: process.env, exchange: cache.exchange });
    record.ledgerStart = cache.ledger.length;
    let kept = Promise.resolve();
    let lastText = "";
    const exitCode = await runEngine(programs.engine, request, {
        onMessage: (message) => {
            addToRecord(record, message, performance.now());
            report.hear(message);
            if (message.kind === "checkpoint-imported")
                cache.noteImport(message);
            if (message.kind === "checkpoint-packed")
                kept = kept.then(() => cache.keep(message)).catch((error) => report.warn(error));
        },
        onPlanned: async (planned) => {
            const { answer, download } = await cache.restore(planned);
            if (download !== undefined)
                noteDownload(record, download);
            return answer;
        },
        onText: (line) => {
            lastText = line.trim() === "" ? lastText : line.trim();
            report.log.line(line);
        },
    }, signal);
    await kept;
    await cache.flush().catch((error) => report.warn(error));
    record.durationMs = performance.now() - record.startedMs;
    settleRecord(record, { exitCode, command: inputs.command, lastText });
    report.hearEnd(record);
    return record;
}
/** A run is good only when the engine said so and ended so. */
function settleRecord(record, { exitCode, command, lastText }) {
    const said = { build: record.success, plan: record.plan !== undefined, validate: record.problems.length === 0 }[command];
    record.success = said && exitCode === errors/* exitCodes */.hS.ok;
    record.exitCode = exitCode;
    const isExplained = record.success || record.failure || record.problems.length > 0 || record.sourceErrors.length > 0;
    if (isExplained || record.stages.some(({ state }) => state === "failed"))
        return;
    const silent = `The engine ended with exit code ${exitCode}${lastText === "" ? "" : `: ${lastText}`}`;
    const message = exitCode === errors/* exitCodes */.hS.interrupted ? "The build was stopped" : silent;
    record.failure = { kind: "failed", code: "E_ENGINE", message, exitCode };
}
async function handOver(step, manifests) {
    const { inputs, report, folders, signal } = step;
    const records = report.records.filter(({ success }) => success);
    for (const record of records) {
        const compressed = record.images.map((image) => compressImage(image, inputs.compression, signal));
        record.images = await untilAborted(Promise.all(compressed), signal);
    }
    const images = records.flatMap((record) => record.images);
    const failed = records.length < manifests.length;
    if (!inputs.artifact || images.length === 0 || failed)
        return;
    const obstacle = whyNoArtifacts(process.env);
    if (obstacle !== undefined)
        return report.notice(`No artifact: ${obstacle}`);
    const uploading = uploadImages({
        images: nameApart(records, folderNames(manifests)),
        name: inputs.artifactName,
        retentionDays: inputs.artifactRetentionDays,
        scratch: folders.scratch,
    });
    report.addArtifacts(await untilAborted(uploading, signal));
}
/** Two manifests may make files of one name; artifacts may not have it. */
function nameApart(records, folders) {
    const names = records.flatMap(({ images }) => images.map(({ name }) => name));
    return records.flatMap(({ images }, index) => images.map((image) => {
        const isTaken = names.filter((name) => name === image.name).length > 1;
        return isTaken ? { ...image, name: `${folders[index]}-${image.name}` } : image;
    }));
}
async function untilAborted(work, signal) {
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
    if (signal.aborted)
        stop();
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
}


/***/ }),

/***/ 85653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ JsonNumber)
/* harmony export */ });
/**
 * JSON as osbuild's ids need it: numbers keep the text they were written with, objects keep the order of their keys.
 * A JavaScript number never stands between a manifest and its hash.
 */
/** A number as it stands in the document: `1`, `1.0` and `1e0` differ. */
class JsonNumber {
    source;
    constructor(source) {
        this.source = source;
    }
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


/***/ })

};
