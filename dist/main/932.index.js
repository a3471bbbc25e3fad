export const id = 932;
export const ids = [932];
export const modules = {

/***/ 24932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeCommand: () => (/* binding */ storeCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/host/namespace.js
var namespace = __webpack_require__(24455);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
// EXTERNAL MODULE: ./src/store/failure.js
var failure = __webpack_require__(86813);
// EXTERNAL MODULE: ./src/store/inventory.js
var inventory = __webpack_require__(66771);
// EXTERNAL MODULE: ./src/store/layout.js
var store_layout = __webpack_require__(85553);
// EXTERNAL MODULE: ./src/store/prune.js
var prune = __webpack_require__(91439);
// EXTERNAL MODULE: ./src/store/refs.js
var store_refs = __webpack_require__(27869);
// EXTERNAL MODULE: ./src/store/scratch.js
var store_scratch = __webpack_require__(64253);
// EXTERNAL MODULE: ./src/store/store.js + 20 modules
var store = __webpack_require__(13912);
// EXTERNAL MODULE: ./src/store/content-digest.js
var content_digest = __webpack_require__(19735);
// EXTERNAL MODULE: ./src/store/layer-digest.js
var layer_digest = __webpack_require__(53319);
;// CONCATENATED MODULE: ./src/store/verify.js
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








/** Reads every byte of a store and says what is not as it was written. */
async function verifyStore(layout, onObject = () => { }) {
    const objects = (0,inventory/* takeInventory */.O1)(layout);
    const problems = [];
    for (const object of objects.values()) {
        onObject(object.digest);
        const message = await findDamage(layout, object, objects);
        if (message !== undefined)
            problems.push({ name: object.digest, kind: "object", message });
    }
    const refs = (0,external_node_fs_.readdirSync)(layout.refs).filter((name) => !name.endsWith(".new"));
    const sound = new Map([...objects.values()].flatMap((object) => object.refs.map((ref) => [ref.id, object])));
    for (const id of refs) {
        if (!sound.has(id))
            problems.push({ name: id, kind: "ref", message: "points to no object" });
        else if ((0,store_refs/* findStageRecord */.vL)(layout, id) === undefined)
            problems.push({ name: id, kind: "ref", message: "its facts are damaged" });
    }
    return { objects: objects.size, refs: refs.length, problems };
}
/** Deletes what is damaged and everything on top of it; answers how many objects went. What a running build uses stays. */
async function repairStore(layout, problems) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, store_scratch/* Scratch */.fx.make(layout.scratch, "repair"), true);
        for (const { kind, name } of problems)
            if (kind === "ref")
                (0,store_refs/* removeRef */.KF)(layout, name);
        const damaged = new Set(problems.filter(({ kind }) => kind === "object").map(({ name }) => name));
        let removed = 0;
        for (;;) {
            const objects = (0,inventory/* takeInventory */.O1)(layout);
            const bases = (0,inventory/* findBases */.uW)(objects.values());
            const next = [...objects.values()].find((object) => !bases.has(object.digest) && restsOn(object, objects, damaged));
            if (next === undefined)
                return removed + (await removeRest(layout, objects, damaged, scratch.path));
            if (!(await (0,prune/* removeObject */.Gj)(layout, next.digest, scratch.path)))
                return removed;
            removed += 1;
        }
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
/** Damaged objects whose children are damaged too have no order any more. */
async function removeRest(layout, objects, damaged, scratch) {
    let removed = 0;
    for (const digest of damaged)
        if (objects.has(digest) && (await (0,prune/* removeObject */.Gj)(layout, digest, scratch)))
            removed += 1;
    return removed;
}
function restsOn(object, objects, damaged) {
    for (let at = object; at !== undefined; at = objects.get(at.record?.base ?? "")) {
        if (damaged.has(at.digest))
            return true;
    }
    return false;
}
async function findDamage(layout, { digest, record }, objects) {
    if (record === undefined)
        return "object.json is not what was written";
    if (record.base !== null && !objects.has(record.base))
        return `the object below it, ${record.base}, is gone`;
    const folder = (0,external_node_path_.join)(layout.objects, digest);
    const extra = (0,external_node_fs_.readdirSync)(folder).filter((name) => name !== "object.json" && name !== nameOfLayer(record));
    if (extra.length > 0)
        return `holds '${extra[0]}', which is not part of it`;
    if (!record.merged && (0,layer_digest/* objectDigest */.A2)(record.base, record.layerDigest) !== digest)
        return "its digest is not that of its layer and base";
    return findLayerDamage((0,external_node_path_.join)(folder, nameOfLayer(record)), record);
}
async function findLayerDamage(path, { layer, layerDigest, times }) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined)
        return "its layer is gone";
    if (layer.kind === "squashfs")
        return (await (0,content_digest/* digestContent */.a)(path)) === layer.contentDigest ? undefined : "its packed layer changed";
    const seen = await (0,layer_digest/* digestLayer */.c8)({ layer: path, times });
    return seen.layerDigest === layerDigest ? undefined : "its layer changed";
}
function nameOfLayer({ layer }) {
    return layer.kind === "folder" ? "layer" : "layer.squashfs";
}

;// CONCATENATED MODULE: ./src/cli/store.js
var store_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var store_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













const actions = {
    list: { takes: "", mounts: false, run: list },
    show: { takes: "ID", mounts: false, run: show },
    verify: { takes: "", mounts: false, run: verify },
    prune: { takes: "", mounts: true, run: store_prune },
    export: { takes: "ID DIR", mounts: true, run: exportTree },
    pack: { takes: "ID FILE", mounts: true, run: pack },
    import: { takes: "FILE...", mounts: true, run: importFiles },
};
/** Runs one action on the store. */
async function storeCommand(input, world) {
    const [name = "", ...rest] = input.positionals;
    const action = actions[name];
    if (action === undefined) {
        throw new errors/* UsageError */.eb(`There is no store command '${name}'`, { hint: `Commands: ${Object.keys(actions).join(", ")}` });
    }
    const wanted = action.takes.split(" ").filter(Boolean);
    const isOpenEnded = action.takes.endsWith("...");
    if (rest.length < wanted.length || (!isOpenEnded && rest.length > wanted.length)) {
        throw new errors/* UsageError */.eb(`Cannot run 'store ${name}' with ${(0,units/* formatCount */.B4)(rest.length, "argument")}`, {
            hint: `Usage: osbuild-action store ${name} ${action.takes}`.trimEnd(),
        });
    }
    const path = (0,external_node_path_.resolve)(input.value("store") ?? ".osbuild");
    if (name !== "import" && !(0,external_node_fs_.existsSync)(path))
        throw new errors/* UsageError */.eb(`There is no store at '${path}'`, { hint: "Name it with --store DIR" });
    const layout = (0,store_layout/* storeLayout */.GK)(path);
    (0,store_layout/* checkFormat */.KA)(layout);
    if (action.mounts)
        (0,namespace/* enterPrivateNamespace */.v)(world.env);
    return (0,failure/* explaining */.z)(`Cannot ${name} in store '${path}'`, () => action.run({ ...input, positionals: rest }, world, layout));
}
async function list(input, world, layout) {
    const objects = (0,inventory/* takeInventory */.O1)(layout);
    const trees = (0,store_refs/* listRefs */.Dy)(layout).map(({ id, digest, usedMs }) => ({ id, digest, usedMs, object: objects.get(digest) }));
    trees.sort((one, other) => other.usedMs - one.usedMs);
    const totalBytes = [...objects.values()].reduce((sum, object) => sum + (0,inventory/* sizeOf */.$d)(layout, object), 0);
    if (input.has("json")) {
        const rows = trees.map(({ object, ...tree }) => ({ ...tree, sizeBytes: object?.record?.sizeBytes ?? null }));
        world.out(`${JSON.stringify({ trees: rows, objects: objects.size, totalBytes })}\n`);
        return errors/* exitCodes */.hS.ok;
    }
    for (const { id, usedMs, object } of trees) {
        const size = object?.record === undefined ? "damaged" : (0,units/* formatBytes */.z3)(object.record.sizeBytes);
        world.out(`${id}  ${size.padStart(9)}  ${new Date(usedMs).toISOString().slice(0, 16).replace("T", " ")}\n`);
    }
    world.out(`${(0,units/* formatCount */.B4)(trees.length, "tree")} in ${(0,units/* formatCount */.B4)(objects.size, "object")}, ${(0,units/* formatBytes */.z3)(totalBytes)}\n`);
    return errors/* exitCodes */.hS.ok;
}
async function show(input, world, layout) {
    const objects = (0,inventory/* takeInventory */.O1)(layout);
    const ref = requireRef(layout, input.positionals[0] ?? "");
    const chain = [];
    for (let at = objects.get(ref.digest); at !== undefined; at = objects.get(at.record?.base ?? ""))
        chain.push(at);
    const facts = (0,store_refs/* findStageRecord */.vL)(layout, ref.id);
    const layers = chain.map(({ digest, record }) => ({ digest, ...record, refs: objects.get(digest)?.refs.map(({ id }) => id) }));
    if (input.has("json")) {
        world.out(`${JSON.stringify({ ...ref, metadata: facts?.metadata ?? {}, layers })}\n`);
        return errors/* exitCodes */.hS.ok;
    }
    world.out(`Tree     ${ref.id}\nDigest   ${ref.digest}\nEngine   ${facts?.engine ?? "unknown"}\n`);
    world.out(`Sealed   ${new Date(facts?.sealedMs ?? 0).toISOString()}\nUsed     ${new Date(ref.usedMs).toISOString()}\n`);
    for (const { digest, record } of chain) {
        const what = record === undefined
            ? "damaged"
            : `${(0,units/* formatBytes */.z3)(record.sizeBytes)}, ${(0,units/* formatCount */.B4)(record.entries, "path")}, ${record.layer.kind}`;
        world.out(`Layer    ${digest.slice(0, 16)}  ${what}\n`);
    }
    return errors/* exitCodes */.hS.ok;
}
async function verify(input, world, layout) {
    const result = await verifyStore(layout);
    const removed = input.has("repair") ? await repairStore(layout, result.problems) : 0;
    if (input.has("json"))
        world.out(`${JSON.stringify({ ...result, removed })}\n`);
    else {
        for (const { kind, name, message } of result.problems)
            world.out(`${kind} ${name}: ${message}\n`);
        const found = result.problems.length === 0 ? "nothing damaged" : (0,units/* formatCount */.B4)(result.problems.length, "problem");
        world.out(`${(0,units/* formatCount */.B4)(result.objects, "object")}, ${(0,units/* formatCount */.B4)(result.refs, "tree")}: ${found}\n`);
        if (input.has("repair"))
            world.out(`${(0,units/* formatCount */.B4)(removed, "object")} deleted\n`);
    }
    return result.problems.length === 0 || input.has("repair") ? errors/* exitCodes */.hS.ok : errors/* exitCodes */.hS.failed;
}
async function store_prune(input, world, layout) {
    const limit = input.value("max-size");
    const maximumBytes = limit === undefined ? (0,prune/* defaultMaximumBytes */.hZ)(layout.root) : (0,units/* parseSize */.DB)(limit, "--max-size");
    await (0,store_scratch/* sweepScratch */.Dq)(layout.scratch);
    const { removed, freedBytes, keptBytes, isOverLimit } = await (0,prune/* pruneStore */.I9)(layout, maximumBytes);
    if (input.has("json"))
        world.out(`${JSON.stringify({ removed: removed.map(({ digest }) => digest), freedBytes, keptBytes, isOverLimit })}\n`);
    else {
        world.out(`${(0,units/* formatCount */.B4)(removed.length, "object")} deleted, ${(0,units/* formatBytes */.z3)(freedBytes)}; ${(0,units/* formatBytes */.z3)(keptBytes)} kept\n`);
        if (isOverLimit)
            world.out("What is left is over the limit: it is in use\n");
    }
    return errors/* exitCodes */.hS.ok;
}
async function exportTree(input, world, layout) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [id = "", target = ""] = input.positionals;
        const store = store_addDisposableResource(env_1, await openStore(layout, world), true);
        const tree = await store.require(requireRef(layout, id).id);
        await store.export(tree, (0,external_node_path_.resolve)(target));
        return errors/* exitCodes */.hS.ok;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = store_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function pack(input, world, layout) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const [id = "", file = ""] = input.positionals;
        const below = input.value("since");
        const since = below === undefined || below === "none" ? null : requireRef(layout, below).id;
        const store = store_addDisposableResource(env_2, await openStore(layout, world), true);
        const packed = await store.pack(requireRef(layout, id).id, (0,external_node_path_.resolve)(file), { since });
        if (input.has("json"))
            world.out(`${JSON.stringify(packed)}\n`);
        else
            world.out(`${packed.path}: ${(0,units/* formatBytes */.z3)(packed.sizeBytes)}\n`);
        return errors/* exitCodes */.hS.ok;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = store_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function importFiles(input, world, layout) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const store = store_addDisposableResource(env_3, await openStore(layout, world), true);
        for (const file of input.positionals) {
            const tree = await store.import((0,external_node_path_.resolve)(file));
            world.out(input.has("json") ? `${JSON.stringify({ id: tree.id, digest: tree.digest })}\n` : `${tree.id}\n`);
        }
        return errors/* exitCodes */.hS.ok;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = store_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
function openStore(layout, world) {
    return store/* Store */.i.open(layout.root, { engine: "store", onNotice: (message) => world.err(`${message}\n`) });
}
/** A tree by its id, or by the beginning of it. */
function requireRef(layout, text) {
    const refs = (0,store_refs/* listRefs */.Dy)(layout).filter(({ id }) => id.startsWith(text));
    const [ref] = refs;
    if (ref !== undefined && refs.length === 1 && text.length >= 4)
        return ref;
    if (ref === undefined || text.length < 4)
        throw new errors/* UsageError */.eb(`There is no tree '${text}' in the store`, { hint: "osbuild-action store list shows them" });
    throw new errors/* UsageError */.eb(`Cannot tell which tree '${text}' is: ${refs.length} begin so`, { hint: "Write more of the id" });
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
