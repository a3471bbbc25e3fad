export const id = 8279;
export const ids = [8279];
export const modules = {

/***/ 11637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Hb: () => (/* binding */ removeBundle),
/* harmony export */   Mf: () => (/* binding */ writeBundle),
/* harmony export */   P8: () => (/* binding */ bundleBuildMs),
/* harmony export */   cI: () => (/* binding */ bundleTip),
/* harmony export */   g9: () => (/* binding */ bundleSize),
/* harmony export */   im: () => (/* binding */ bundleMark),
/* harmony export */   nV: () => (/* binding */ layerPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39825);
/**
 * What one cache entry holds: the layers from one checkpoint to the next one worth an entry, bases first, as a folder `<id of the last>/` with
 * `<id>.layer` files and `bundle.json`. Stages that are quickly built share an entry with the next slow one.
 */




/** Bytes of all layers. */
function bundleSize({ layers }) {
    return layers.reduce((sum, layer) => sum + layer.sizeBytes, 0);
}
/** Time it took to build what the layers hold. */
function bundleBuildMs({ layers }) {
    return layers.reduce((sum, layer) => sum + layer.buildMs, 0);
}
/** The mark of the last layer. */
function bundleMark({ base, layers }) {
    return layers.reduce(_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .nextMark */ .li, base);
}
/** Id of the last layer. */
function bundleTip({ layers }) {
    return layers.at(-1)?.id ?? "";
}
/** Path of a layer in the exchange directory, once its bundle is made or restored. */
function layerPath(directory, tip, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tip, `${id}.layer`);
}
/** Moves the layers' files, which lie in the exchange directory, into the bundle's folder. */
async function writeBundle(directory, bundle) {
    const tip = bundleTip(bundle);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tip));
    for (const { id } of bundle.layers)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${id}.layer`), layerPath(directory, tip, id));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tip, "bundle.json"), JSON.stringify(bundle));
}
/** Reads what a cache gave. Throws a `StoreError` unless it is whole and its content is what the mark says; the engine checks the files' sha256. */
async function readBundle(directory, tip, mark) {
    const bundle = parseBundle(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tip, "bundle.json"), "utf8"));
    if (bundle === undefined || bundleTip(bundle) !== tip)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD("The cache entry has no valid list of layers");
    if (bundleMark(bundle) !== mark)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD("The cache entry is not the one its key names");
    for (const { id, sizeBytes } of bundle.layers) {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(layerPath(directory, tip, id));
        if (size !== sizeBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(`The cache entry has ${size} bytes of layer ${id}, which has ${sizeBytes}`);
    }
    return bundle;
}
/** Deletes a bundle's files. */
async function removeBundle(directory, tip) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tip), { recursive: true, force: true });
}
function parseBundle(text) {
    const bundle = JSON.parse(text);
    if (typeof bundle?.base !== "string" || !Array.isArray(bundle.layers))
        return undefined;
    return bundle.layers.every(isLayer) ? { base: bundle.base, layers: bundle.layers } : undefined;
}
function isLayer(value) {
    const { id, sha256, sizeBytes, buildMs } = (value ?? {});
    const isHash = (text) => typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
    return isHash(id) && isHash(sha256) && Number.isSafeInteger(sizeBytes) && typeof buildMs === "number";
}


/***/ }),

/***/ 95598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   bF: () => (/* binding */ listPlaces),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39825);

/** Every checkpoint of a plan by id. */
function listPlaces(planned, context, nowMs) {
    const period = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .findPeriod */ .PC)(nowMs, context.expiryDays);
    const stemOf = ({ id, onHost, unpinned }) => {
        if (unpinned && period === undefined)
            return undefined;
        const host = onHost ? planned.host : undefined;
        return (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStem */ .Pr)(id, { prefix: context.prefix, engine: planned.keyFacts, host, period: unpinned ? period : undefined });
    };
    const places = planned.pipelines.flatMap(({ name, needs, checkpoints, complete }) => checkpoints.map((checkpoint, index) => {
        const isLast = complete && index === checkpoints.length - 1;
        const sealedMs = checkpoint.unpinned && period !== undefined ? (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .periodStart */ .Ep)(period, context.expiryDays) : undefined;
        return { checkpoint, pipeline: name, needs, isLast, stem: stemOf(checkpoint), sealedMs };
    }));
    return new Map(places.map((place) => [place.checkpoint.id, place]));
}
/** The part of a ledger note that says what it is about. */
function subjectOf({ checkpoint, pipeline }) {
    return { pipeline, stage: checkpoint.stage, id: checkpoint.id };
}
/** What is wrong, in the client's own words, as one line. */
function reasonOf(said, otherwise) {
    const text = said.map((line) => line.replace(/^::\w+[^:]*::/, "").replace(/^Failed to \w+: /, "")).join("; ");
    return text === "" ? otherwise : text.slice(0, 300);
}


/***/ }),

/***/ 55509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* unused harmony export CacheTimeout */
/** The cache answered neither yes nor no in time. */
class CacheTimeout extends Error {
}
/** Waits for the cache, but not for ever; throws a `CacheTimeout`. */
async function within(deadlineMs, work) {
    const { promise, reject } = Promise.withResolvers();
    const timer = setTimeout(() => reject(new CacheTimeout(`no answer within ${Math.round(deadlineMs / 1000)} s`)), deadlineMs);
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 39825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ parseKey),
/* harmony export */   Ep: () => (/* binding */ periodStart),
/* harmony export */   PC: () => (/* binding */ findPeriod),
/* harmony export */   Pr: () => (/* binding */ keyStem),
/* harmony export */   TD: () => (/* binding */ formatKey),
/* harmony export */   li: () => (/* binding */ nextMark),
/* harmony export */   xP: () => (/* binding */ emptyMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Names of cache entries. A key is `<prefix>-<what it is>-<its mark>-<its base's mark>-<size and time>`, every part of fixed length. The first hash covers
 * all that ids and environment say about the content, so one lookup by prefix finds the entry; the rest of the key then tells, before anything is
 * downloaded, which entry it goes on top of, how big it is and what building it took.
 *
 * A mark is the hash of the layers themselves, down to the empty tree. Two builds of one stage may differ in bits; marks keep a layer from being put on
 * a tree other than the one it was made on, and bind a download to its key.
 */

/** The mark of the empty tree. */
const emptyMark = "0".repeat(16);
/** The mark of a layer on top of what has the mark `base`. */
function nextMark(base, layer) {
    return hash(`${base} ${layer.id} ${layer.sha256}`).slice(0, emptyMark.length);
}
/** The part of a key that says what the entry is; ends with a dash. */
function keyStem(id, facts) {
    const parts = ["1", ...facts.engine, `host=${facts.host ?? ""}`, `period=${facts.period ?? ""}`, id];
    return `${facts.prefix}-${hash(JSON.stringify(parts)).slice(0, 40)}-`;
}
/** The whole key of an entry. Size and time are in steps of a half power of two. */
function formatKey(stem, facts) {
    return `${stem}${facts.mark}-${facts.base}-${toStep(facts.sizeBytes)}${toStep(facts.buildMs)}`;
}
/** Reads what a key tells; undefined when it is not a key of that stem. */
function parseKey(stem, key) {
    const rest = key.startsWith(stem) ? key.slice(stem.length) : "";
    const [, mark, base, size, time] = /^([0-9a-f]{16})-([0-9a-f]{16})-([0-9a-f]{2})([0-9a-f]{2})$/.exec(rest) ?? [];
    if (mark === undefined || base === undefined || size === undefined || time === undefined)
        return undefined;
    return { mark, base, sizeBytes: fromStep(size), buildMs: fromStep(time) };
}
/** Number of the period that a moment falls into; undefined when nothing expires. */
function findPeriod(nowMs, days) {
    return days > 0 ? Math.floor(nowMs / (days * 86_400_000)) : undefined;
}
/** When such a period began: nothing that was saved in it is older. */
function periodStart(period, days) {
    return period * days * 86_400_000;
}
function toStep(value) {
    const step = Math.round(2 * Math.log2(Math.max(1, value)));
    return Math.min(step, 255).toString(16).padStart(2, "0");
}
function fromStep(text) {
    return Math.round(2 ** (Number.parseInt(text, 16) / 2));
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


/***/ }),

/***/ 36447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ chooseRestores),
/* harmony export */   W: () => (/* binding */ restoreCost)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39825);
/**
 * Decides which cache entries to download: the cheapest way to everything that is exported. A pipeline is either complete, or its missing stages run and
 * then everything it needs (build root, inputs) must be there too. Entries go on top of one another, so of one pipeline a whole chain is taken or none.
 * An entry's time is that of all stages from its base on; stages that no entry covers run in any case and need no weighing.
 */

/** What downloading and mounting costs: measured on hosted runners, on the careful side. */
const bytesPerMs = 50_000;
const entryMs = 500;
/** Milliseconds to restore an entry of that size, as far as one can tell. */
function restoreCost(sizeBytes) {
    return entryMs + sizeBytes / bytesPerMs;
}
/** Ids of the checkpoints to restore, bases first. `found`: what the cache has, by checkpoint id. */
function chooseRestores(planned, found) {
    const pipelines = new Map(planned.pipelines.map((pipeline) => [pipeline.name, pipeline]));
    const known = new Map();
    const wayTo = (name) => {
        const pipeline = pipelines.get(name);
        const way = known.get(name) ?? (pipeline === undefined ? nothing : cheapest(listWays(pipeline, found, wayTo)));
        known.set(name, way);
        return way;
    };
    return [...new Set(planned.pipelines.filter(({ exported }) => exported).flatMap(({ name }) => wayTo(name).restores))];
}
const nothing = { ms: 0, restores: [] };
function cheapest(ways) {
    return ways.reduce((best, way) => (way.ms < best.ms ? way : best));
}
/** From scratch, from each checkpoint in the store, and from each that the cache can give; the newest first, which wins when costs are equal. */
function listWays(pipeline, found, wayTo) {
    const { checkpoints } = pipeline;
    const ways = checkpoints.flatMap((checkpoint, index) => {
        const chain = checkpoint.inStore ? [] : findChain(pipeline, checkpoint.id, found);
        if (chain === undefined)
            return [];
        const restoreMs = chain.reduce((sum, id) => sum + restoreCost(found.get(id)?.sizeBytes ?? 0), 0);
        return [finish(pipeline, index, { ms: restoreMs, restores: chain }, found, wayTo)];
    });
    return [finish(pipeline, -1, nothing, found, wayTo), ...ways].reverse();
}
/** Adds what is to be built after checkpoint `index`, and what building needs. */
function finish(pipeline, index, start, found, wayTo) {
    const rest = pipeline.checkpoints.slice(index + 1);
    if (rest.length === 0 && pipeline.complete)
        return start;
    const needs = pipeline.needs.map(wayTo);
    const buildMs = rest.reduce((sum, checkpoint) => sum + (found.get(checkpoint.id)?.buildMs ?? 0), 0);
    return {
        ms: start.ms + buildMs + needs.reduce((sum, way) => sum + way.ms, 0),
        restores: [...needs.flatMap((way) => way.restores), ...start.restores],
    };
}
/** The entries from the empty tree up to a checkpoint; undefined when one is missing. */
function findChain(pipeline, id, found) {
    const owners = new Map(pipeline.checkpoints.map((checkpoint) => [found.get(checkpoint.id)?.mark, checkpoint.id]));
    const chain = [];
    for (let next = id;;) {
        const entry = next === undefined ? undefined : found.get(next);
        if (next === undefined || entry === undefined || chain.includes(next))
            return undefined;
        chain.unshift(next);
        if (entry.base === _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMark */ .xP)
            return chain;
        next = owners.get(entry.base);
    }
}


/***/ }),

/***/ 47868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ saveLeftovers),
/* harmony export */   x: () => (/* binding */ SaveQueue)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _monitor_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46171);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11637);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95598);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55509);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39825);
/* harmony import */ var _restore_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36447);
/**
 * Saves checkpoints while the build goes on. Layers gather in one bundle until it is worth an entry of its own: at the end of a pipeline, or when
 * building them took long. An entry goes on top of another entry, so it is saved only after that one, and only if that one could be.
 */









/** Building that took this long is worth an entry before its pipeline ends; each entry raises the bar, so that there are few whatever a manifest has. */
const slowMs = 3000;
const slowGrowth = 1.5;
const mostFailures = 3;
const patienceMs = 60_000;
/** Takes packed checkpoints and turns them into cache entries. */
class SaveQueue {
    #context;
    #budgetLeft;
    #failures = 0;
    #abandoned = false;
    #entryCount = 0;
    #places = new Map();
    #open = new Map();
    #marks = new Map();
    #bytes = new Map();
    /** Whether what has this mark is in the cache. */
    #entries = new Map([[_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyMark */ .xP, Promise.resolve(true)]]);
    constructor(context, budgetBytes) {
        this.#context = context;
        this.#budgetLeft = budgetBytes;
    }
    /** Begins a build: what may be saved, and what came from the cache. */
    begin(places, marks, bytes) {
        this.#places = places;
        for (const [id, mark] of marks) {
            this.#marks.set(id, mark);
            this.#entries.set(mark, Promise.resolve(true));
        }
        for (const [pipeline, size] of bytes)
            this.#count(pipeline, size);
    }
    /** Takes a file over. */
    async keep(packed) {
        const { id, base, pipeline } = packed;
        const place = this.#places.get(id);
        const baseMark = base === null ? _keys_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyMark */ .xP : this.#marks.get(base);
        if (place === undefined)
            return this.#drop(packed, "the plan did not name it");
        if (place.stem === undefined)
            return this.#drop(packed, "packages from unpinned repositories are not to be cached");
        if (baseMark === undefined)
            return this.#drop(packed, "what it goes on is not in the cache");
        const open = this.#open.get(pipeline);
        if (open !== undefined && (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleMark */ .im)(open) !== baseMark)
            await this.#close(pipeline);
        const { layers, base: start } = this.#open.get(pipeline) ?? { layers: [], base: baseMark };
        const { sha256, sizeBytes, buildMs } = packed;
        const bundle = { base: start, layers: [...layers, { id, sha256, sizeBytes, buildMs }] };
        this.#marks.set(id, (0,_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .nextMark */ .li)(baseMark, packed));
        this.#open.set(pipeline, bundle);
        const isSlow = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleBuildMs */ .P8)(bundle) >= slowMs * slowGrowth ** this.#entryCount && this.#findObjection(bundle, place) === undefined;
        if (place.isLast || isSlow)
            await this.#close(pipeline);
    }
    /** Ends a build: what has gathered is saved or dropped. */
    async flush() {
        for (const pipeline of [...this.#open.keys()])
            await this.#close(pipeline);
    }
    /** Leaves what is not uploaded yet to the post step. */
    async abandon() {
        this.#abandoned = true;
        await this.flush();
    }
    /** Waits for all uploads. */
    async settle() {
        await Promise.all(this.#entries.values());
    }
    async #close(pipeline) {
        const bundle = this.#open.get(pipeline);
        const place = bundle && this.#places.get((0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTip */ .cI)(bundle));
        this.#open.delete(pipeline);
        if (bundle === undefined || place?.stem === undefined)
            return;
        const objection = this.#findObjection(bundle, place);
        if (objection !== undefined) {
            await this.#dropBundle(bundle, place, objection);
        }
        else {
            this.#entryCount += 1;
            this.#budgetLeft -= (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleSize */ .g9)(bundle);
            this.#count(pipeline, (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleSize */ .g9)(bundle));
            await this.#enqueue(bundle, place, place.stem);
        }
    }
    #findObjection(bundle, place) {
        const sizeBytes = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleSize */ .g9)(bundle);
        if (sizeBytes > this.#budgetLeft) {
            return `${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(sizeBytes)} are over what is left of the budget, ${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(Math.max(0, this.#budgetLeft))}`;
        }
        const needed = place.isLast ? place.needs.map((name) => this.#bytes.get(name) ?? 0) : [];
        const saved = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleBuildMs */ .P8)(bundle) + needed.filter((size) => size > 0).reduce((sum, size) => sum + (0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .restoreCost */ .W)(size), 0);
        return (0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .restoreCost */ .W)(sizeBytes) > saved ? "building is quicker than downloading" : undefined;
    }
    async #enqueue(bundle, place, stem) {
        const tip = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTip */ .cI)(bundle);
        const mark = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleMark */ .im)(bundle);
        const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .formatKey */ .TD)(stem, { mark, base: bundle.base, sizeBytes: (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleSize */ .g9)(bundle), buildMs: (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleBuildMs */ .P8)(bundle) });
        await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBundle */ .Mf)(this.#context.directory, bundle);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(pendingPath(this.#context.directory, tip), key);
        const below = this.#entries.get(bundle.base) ?? Promise.resolve(false);
        this.#entries.set(mark, below.then((isThere) => this.#save(bundle, place, { stem, key, isThere })).catch(() => false));
    }
    async #save(bundle, place, entry) {
        const refusal = await this.#findRefusal(bundle, entry);
        const result = refusal === undefined ? await this.#upload(bundle, place, entry.key) : false;
        if (this.#abandoned && !result)
            return false;
        if (refusal !== undefined)
            this.#context.note({ ...(0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(place), kind: "not-saved", reason: refusal });
        await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .removeBundle */ .Hb)(this.#context.directory, (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTip */ .cI)(bundle));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(pendingPath(this.#context.directory, (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTip */ .cI)(bundle)), { force: true });
        return result;
    }
    /** The client packs before it asks whether the entry is there: so ask first. */
    async #findRefusal(bundle, entry) {
        if (!entry.isThere)
            return "what it goes on could not be saved";
        if (this.#failures >= mostFailures)
            return "saving failed before";
        const { key } = await this.#context.service.find((0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTip */ .cI)(bundle), entry.stem);
        const same = key !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .parseKey */ .Do)(entry.stem, key)?.base === bundle.base;
        return same ? "another job has saved it" : undefined;
    }
    async #upload(bundle, place, key) {
        const started = performance.now();
        const { key: saved, said } = await this.#ask(bundle, key);
        if (saved === undefined) {
            if (this.#abandoned)
                return false;
            this.#failures += 1;
            const reason = (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(said, "the cache did not take it");
            this.#context.note({ ...(0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(place), kind: "not-saved", reason, warning: true });
            return false;
        }
        const durationMs = performance.now() - started;
        this.#context.note({
            ...(0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(place),
            kind: "saved",
            sizeBytes: (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleSize */ .g9)(bundle),
            durationMs,
            layers: bundle.layers.length,
        });
        return true;
    }
    /** A cache that does not answer is asked nothing more. */
    async #ask(bundle, key) {
        const { service } = this.#context;
        try {
            return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .within */ .u)(patienceMs + 10 * (0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .restoreCost */ .W)((0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleSize */ .g9)(bundle)), service.save((0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTip */ .cI)(bundle), key));
        }
        catch (error) {
            await service[Symbol.asyncDispose]();
            return { said: [(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)] };
        }
    }
    async #drop({ id, stage, pipeline, path }, reason) {
        this.#context.note({ id, stage, pipeline, kind: "not-saved", reason });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
    async #dropBundle(bundle, place, reason) {
        this.#context.note({ ...(0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(place), kind: "not-saved", reason });
        this.#entries.set((0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleMark */ .im)(bundle), Promise.resolve(false));
        for (const { id } of bundle.layers)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#context.directory, `${id}.layer`), { force: true });
    }
    #count(pipeline, sizeBytes) {
        this.#bytes.set(pipeline, (this.#bytes.get(pipeline) ?? 0) + sizeBytes);
    }
}
/** Uploads what a run before this step left; gives the number of entries saved. */
async function saveLeftovers(service, directory) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).filter((name) => name.endsWith(pendingSuffix));
    const saved = names.map(async (name) => {
        const key = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), "utf8");
        return (await service.save(name.slice(0, -pendingSuffix.length), key)).key !== undefined;
    });
    return (await Promise.all(saved)).filter(Boolean).length;
}
const pendingSuffix = ".pending";
/** File that names the key of a bundle which is not saved yet; the post step saves what it finds. */
function pendingPath(directory, tip) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tip + pendingSuffix);
}


/***/ }),

/***/ 19266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openCacheService)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Starts the cache client in the exchange directory. `program` is its file. */
function openCacheService(program, directory) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(program, [], {
        cwd: directory,
        env: { ...process.env, GITHUB_WORKSPACE: directory, RUNNER_TEMP: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "client") },
        stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const waiting = new Map();
    child.on("message", (answer) => settle(waiting, answer));
    for (const event of ["exit", "error"]) {
        child.on(event, () => {
            for (const serial of waiting.keys())
                settle(waiting, { serial, said: ["The cache client ended"] });
        });
    }
    const ask = askOf(child, waiting);
    return {
        find: (path, stem) => ask("find", path, stem),
        restore: (path, key) => ask("restore", path, key),
        save: (path, key) => ask("save", path, key),
        [Symbol.asyncDispose]: () => stop(child),
    };
}
function askOf(child, waiting) {
    let last = 0;
    return (verb, path, key) => {
        const serial = ++last;
        const { promise, resolve } = Promise.withResolvers();
        waiting.set(serial, resolve);
        if (child.connected)
            child.send({ serial, verb, path, key }, () => { });
        else
            settle(waiting, { serial, said: ["The cache client ended"] });
        return promise;
    };
}
function settle(waiting, answer) {
    waiting.get(answer.serial)?.(answer);
    waiting.delete(answer.serial);
}
async function stop(child) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
        return;
    child.kill("SIGKILL");
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "exit");
}


/***/ }),

/***/ 55565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ removeStepFolders),
/* harmony export */   _: () => (/* binding */ makeStepFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16854);




/** Makes the step's folders in the runner's own temporary folder. */
async function makeStepFolders(env) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "osbuild-"));
    const folders = { root, exchange: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "exchange"), scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "scratch") };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folders.exchange);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folders.scratch);
    return folders;
}
/** Removes the step's folders, through sudo if root has left something in them that must not stay. */
async function removeStepFolders(root) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(root, { recursive: true, force: true }).catch(() => { });
    const isGone = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root).then(() => false, () => true);
    if (!isGone)
        await (0,execa__WEBPACK_IMPORTED_MODULE_3__.execa)("sudo", ["-n", "--", "rm", "-rf", "--one-file-system", "--", root], { reject: false });
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
