export const id = 8269;
export const ids = [8269];
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
// EXTERNAL MODULE: ./src/store/prune.js + 1 modules
var prune = __webpack_require__(59767);
// EXTERNAL MODULE: ./src/store/refs.js
var store_refs = __webpack_require__(27869);
// EXTERNAL MODULE: ./src/store/scratch.js
var store_scratch = __webpack_require__(64253);
// EXTERNAL MODULE: ./src/store/store.js + 19 modules
var store = __webpack_require__(15663);
// EXTERNAL MODULE: ./src/linux/lock.js
var linux_lock = __webpack_require__(82297);
// EXTERNAL MODULE: ./src/store/content-digest.js
var content_digest = __webpack_require__(19735);
// EXTERNAL MODULE: ./src/store/durable-file.js
var durable_file = __webpack_require__(2023);
// EXTERNAL MODULE: ./src/store/layer-digest.js
var layer_digest = __webpack_require__(53319);
// EXTERNAL MODULE: ./src/store/object-record.js
var object_record = __webpack_require__(21264);
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











/** Reads every byte of a store and says what is not as it was written. Others may use the store meanwhile: what they delete is no problem. */
async function verifyStore(layout, onObject = () => { }) {
    const problems = [];
    let objects = 0;
    for (const digest of (0,inventory/* takeInventory */.O1)(layout).keys()) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const lock = __addDisposableResource(env_1, (0,linux_lock/* tryLock */.bh)((0,external_node_path_.join)(layout.objects, digest), "shared"), false);
            if (lock === undefined)
                continue;
            onObject(digest);
            objects += 1;
            const message = await findDamage(layout, digest);
            if (message !== undefined)
                problems.push({ name: digest, kind: "object", message });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    const refs = (0,external_node_fs_.readdirSync)(layout.refs).filter((name) => !(0,durable_file/* isTemporaryName */.$W)(name));
    for (const id of refs) {
        const message = findRefDamage(layout, id);
        if (message !== undefined)
            problems.push({ name: id, kind: "ref", message });
    }
    return { objects, refs: refs.length, problems };
}
/** A ref that goes while it is looked at went before its object, and is no problem. */
function findRefDamage(layout, id) {
    const digest = (0,store_refs/* findRef */.DQ)(layout, id);
    const isSound = digest !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(layout.objects, digest));
    if (isSound && (0,store_refs/* findStageRecord */.vL)(layout, id) !== undefined)
        return undefined;
    if (!(0,external_node_fs_.readdirSync)(layout.refs).includes(id))
        return undefined;
    return isSound ? "its facts are damaged" : "points to no object";
}
/** Deletes what is damaged and everything on top of it; answers how many objects went. What a running build uses stays. */
async function repairStore(layout, problems) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_2, store_scratch/* Scratch */.fx.make(layout.scratch, "repair"), true);
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
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_2);
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
async function findDamage(layout, digest) {
    const folder = (0,external_node_path_.join)(layout.objects, digest);
    const record = (0,object_record/* readRecord */.aE)(folder);
    if (record === undefined)
        return "object.json is not what was written";
    if (record.base !== null && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(layout.objects, record.base)))
        return `the object below it, ${record.base}, is gone`;
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
    const layout = (0,store_layout/* storeLayout */.GK)(path);
    if (name !== "import" && !(0,external_node_fs_.existsSync)(layout.format))
        throw new errors/* UsageError */.eb(`There is no store at '${path}'`, { hint: "Name it with --store DIR" });
    return (0,failure/* explaining */.z)(`Cannot ${name} in store '${path}'`, async () => {
        (0,store_layout/* checkFormat */.KA)(layout);
        if (action.mounts)
            (0,namespace/* enterPrivateNamespace */.v)(world.env);
        return action.run({ ...input, positionals: rest }, world, layout);
    });
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
    const { removed, removedContent, freedBytes, keptBytes, isOverLimit } = await (0,prune/* pruneStore */.I9)(layout, maximumBytes);
    const digests = removed.map(({ digest }) => digest);
    if (input.has("json"))
        world.out(`${JSON.stringify({ removed: digests, removedContent, freedBytes, keptBytes, isOverLimit })}\n`);
    else {
        const what = [(0,units/* formatCount */.B4)(removed.length, "object")];
        if (removedContent.length > 0)
            what.push((0,units/* formatCount */.B4)(removedContent.length, "download"));
        world.out(`${what.join(" and ")} deleted, ${(0,units/* formatBytes */.z3)(freedBytes)}; ${(0,units/* formatBytes */.z3)(keptBytes)} kept\n`);
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

/***/ 97812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ openLoopDevice),
/* harmony export */   HI: () => (/* binding */ makeNode),
/* harmony export */   Wg: () => (/* binding */ makeBlockNode),
/* harmony export */   vG: () => (/* binding */ kernelPartitions)
/* harmony export */ });
/* unused harmony exports loopMajor, LoopDevice */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33809);





/** Block device number of all loop devices. */
const loopMajor = 7;
const commands = {
    setDescriptor: 0x4c00,
    clear: 0x4c01,
    setStatus: 0x4c04,
    getStatus: 0x4c05,
    setBlockSize: 0x4c09,
    configure: 0x4c0a,
    getFree: 0x4c82,
    flush: 0x1261,
};
const loopFlags = { readOnly: 1, autoclear: 4, scanPartitions: 8 };
const ioctlNumber = "int ioctl(int fd, unsigned long command, long value)";
const ioctlBuffer = "int ioctl(int fd, unsigned long command, void *value)";
const attempts = 200;
/** A configured loop device; disposing writes it back, clears it and removes its node. */
class LoopDevice {
    name;
    path;
    number;
    #fd;
    #file;
    #reservation;
    #open = true;
    constructor(given) {
        this.name = `loop${given.minor}`;
        this.path = given.path;
        this.number = { major: loopMajor, minor: given.minor };
        this.#fd = given.fd;
        this.#file = given.file;
        this.#reservation = given.reservation;
    }
    async [Symbol.asyncDispose]() {
        if (!this.#open)
            return;
        this.#open = false;
        try {
            const flushed = await (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCallAsync */ .Q5)(ioctlNumber, [this.#fd, commands.flush, 0]);
            await this.#clear();
            if (flushed !== 0)
                throw new Error(`Cannot write '${this.name}' back to its file: the kernel reports an error`);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
            removeNode(this.path);
            this.#reservation?.[Symbol.dispose]();
        }
    }
    /** Another program may hold the device for a moment: ask until it lets go. */
    async #clear() {
        for (let tries = 0; tries < 320; tries += 1) {
            attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [this.#fd, commands.clear, 0]), ["ENXIO", "EBUSY"]);
            if (boundFile(this.#fd) !== this.#file)
                return;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(tries < 20 ? 5 : 100);
        }
        throw new Error(`Cannot release '${this.name}': a program still uses it after 30 s`);
    }
}
/** Makes a loop device over a file (or block device) that is open as `fd`, its node in `folder`. */
async function openLoopDevice(fd, folder, configuration = {}) {
    const control = openControl();
    try {
        for (let tries = 0; tries < attempts; tries += 1) {
            const device = tryOpen((0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [control, commands.getFree, 0]), fd, folder, configuration);
            if (device !== undefined)
                return device;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(Math.min(tries, 50) * Math.random());
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(control);
    }
    throw new Error(`Cannot get a loop device: other programs took every free one ${attempts} times`);
}
/** Partitions the kernel found on a loop device: their numbers and device numbers. */
function kernelPartitions(name) {
    const folder = `/sys/block/${name}`;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((entry) => entry.startsWith(`${name}p`))
        .map((entry) => {
        const [major = 0, minor = 0] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry, "dev"), "utf8")
            .trim()
            .split(":")
            .map(Number);
        return { partition: Number(entry.slice(name.length + 1)), number: { major, minor } };
    });
}
/** Makes a block device node that only root may use. */
function makeBlockNode(path, number) {
    makeNode(path, 0o060600, number);
}
/** Makes a device node; `mode` holds its kind. */
function makeNode(path, mode, { major, minor }) {
    const device = (BigInt(major & 0xfff) << 8n) | BigInt(minor & 0xff) | (BigInt(minor & ~0xff) << 12n);
    const call = "long syscall(long number, int folder, const char *path, unsigned int mode, unsigned long device)"; // old C libraries lack mknod
    (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(call, [process.arch === "arm64" ? 33 : 259, -100, path, mode, device], path);
}
function openControl() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/loop-control", "r+");
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .dh(`Cannot make loop devices: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: "Run as root on a host with the loop module; in a container, add --privileged or --device /dev/loop-control",
            cause: error,
        });
    }
}
function tryOpen(minor, file, folder, configuration) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `loop${minor}`);
    if (attempt(() => makeBlockNode(path, { major: loopMajor, minor }), ["EEXIST"]))
        return undefined;
    const reservation = configuration.reserve?.(minor);
    let fd = -1;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, configuration.readOnly ? "r" : "r+");
        if (configuration.lock)
            (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)("int flock(int fd, int operation)", [fd, 6]);
        configure(fd, file, configuration);
        return new LoopDevice({ minor, path, fd, file: identityOf(file), reservation });
    }
    catch (error) {
        if (fd !== -1)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        removeNode(path);
        reservation?.[Symbol.dispose]();
        if (["EBUSY", "EAGAIN", "EWOULDBLOCK", "ENXIO"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ""))
            return undefined;
        throw error;
    }
}
/** One call where the kernel has it (5.8), three where not. */
function configure(fd, file, configuration) {
    const info = statusOf(configuration);
    const config = Buffer.alloc(304);
    config.writeUInt32LE(file, 0);
    config.writeUInt32LE(configuration.sectorSize ?? 0, 4);
    info.copy(config, 8);
    const unsupported = attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlBuffer, [fd, commands.configure, config]), ["EINVAL", "ENOTTY"]);
    if (!unsupported)
        return;
    (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [fd, commands.setDescriptor, file]);
    try {
        for (let tries = 0; attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlBuffer, [fd, commands.setStatus, info]), ["EAGAIN"]); tries += 1) {
            if (tries === attempts)
                throw new _native_js__WEBPACK_IMPORTED_MODULE_4__/* .SystemCallError */ .EO("ioctl", "EAGAIN", "LOOP_SET_STATUS64");
        }
        if (configuration.sectorSize !== undefined) {
            (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [fd, commands.setBlockSize, configuration.sectorSize]);
        }
    }
    catch (error) {
        attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlNumber, [fd, commands.clear, 0]), ["ENXIO"]);
        throw error;
    }
}
/** `struct loop_info64`. */
function statusOf(configuration) {
    const info = Buffer.alloc(232);
    info.writeBigUInt64LE(BigInt(configuration.offsetBytes ?? 0), 24);
    info.writeBigUInt64LE(BigInt(configuration.sizeBytes ?? 0), 32);
    const readOnly = configuration.readOnly ? loopFlags.readOnly : 0;
    info.writeUInt32LE(loopFlags.autoclear | readOnly | (configuration.scanPartitions ? loopFlags.scanPartitions : 0), 52);
    return info;
}
/** Device and inode of a file, as LOOP_GET_STATUS64 tells them. */
function identityOf(fd) {
    const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, { bigint: true });
    return `${dev}:${ino}`;
}
function boundFile(fd) {
    const info = Buffer.alloc(232);
    const unbound = attempt(() => (0,_native_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCall */ .Mn)(ioctlBuffer, [fd, commands.getStatus, info]), ["ENXIO"]);
    return unbound ? undefined : `${info.readBigUInt64LE(0)}:${info.readBigUInt64LE(8)}`;
}
/** Whether a call failed with one of the given codes; other failures throw. */
function attempt(call, codes) {
    try {
        call();
        return false;
    }
    catch (error) {
        if (codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ""))
            return true;
        throw error;
    }
}
function removeNode(path) {
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path), ["ENOENT"]);
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ bindMount),
/* harmony export */   Or: () => (/* binding */ mount),
/* harmony export */   SH: () => (/* binding */ makeShared),
/* harmony export */   dx: () => (/* binding */ listMounts),
/* harmony export */   qj: () => (/* binding */ parseMountPoints),
/* harmony export */   r1: () => (/* binding */ syncFileSystem),
/* harmony export */   ux: () => (/* binding */ makePrivate),
/* harmony export */   vE: () => (/* binding */ detachMount),
/* harmony export */   vs: () => (/* binding */ unmount)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33809);


/** Mounts of this process's namespace: a few microseconds each, where mount(8) costs milliseconds. */
const MS_RDONLY = 1;
const MS_NOSUID = 2;
const MS_NODEV = 4;
const MS_REMOUNT = 32;
const MS_BIND = 4096;
const MS_REC = 16384;
const MS_PRIVATE = 1 << 18;
const MS_SHARED = 1 << 20;
const MNT_DETACH = 2;
const mountCall = "int mount(const char *source, const char *target, const char *type, unsigned long flags, const char *data)";
const unmountCall = "int umount2(const char *target, int flags)";
/** Mounts a filesystem. */
function mount({ source, target, type, options = "", readOnly, noDevices, noSetuid, remount }) {
    const flags = (readOnly ? MS_RDONLY : 0) | (remount ? MS_REMOUNT : 0) | (noDevices ? MS_NODEV | MS_NOSUID : 0) | (noSetuid ? MS_NOSUID : 0);
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [source, target, type, flags, options], `mount ${type} '${source}' on '${target}'`);
}
/** Shows a folder or file a second time, at `target`. */
function bindMount(source, target, options = {}) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [source, target, null, MS_BIND | (options.recursive ? MS_REC : 0), null], `bind '${source}' on '${target}'`);
    const limits = (options.readOnly ? MS_RDONLY : 0) | (options.plain ? MS_NODEV | MS_NOSUID : 0);
    if (limits === 0)
        return;
    try {
        (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_BIND | MS_REMOUNT | limits, null], `limit what '${target}' can do`);
    }
    catch (error) {
        unmount(target);
        throw error;
    }
}
/** Cuts a mount and those below it off from what happens elsewhere. */
function makePrivate(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_PRIVATE | MS_REC, null], `make '${target}' private`);
}
/** Lets what is mounted below a mount from now on appear wherever the mount is shown. */
function makeShared(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(mountCall, [null, target, null, MS_SHARED, null], `make '${target}' shared`);
}
/** Unmounts; `EBUSY` when something still uses it. */
function unmount(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(unmountCall, [target, 0], `unmount '${target}'`);
}
/** Takes a mount out of sight at once, and away when its last user is gone. */
function detachMount(target) {
    (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCall */ .Mn)(unmountCall, [target, MNT_DETACH], `detach '${target}'`);
}
/** Writes back all that is in memory of the file system at a path. */
async function syncFileSystem(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const result = await (0,_native_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCallAsync */ .Q5)("int syncfs(int fd)", [fd]);
        if (result !== 0)
            throw new Error(`Cannot write '${path}' back: the kernel reports an error`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Mount points at and below a folder, deepest and newest first: the order to unmount them in. */
function listMounts(folder) {
    const points = parseMountPoints((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/mountinfo", "latin1"));
    return points.filter((point) => point === folder || point.startsWith(`${folder}/`)).reverse();
}
/** Mount points of a mountinfo table, in its order: parents before children. */
function parseMountPoints(table) {
    return table
        .split("\n")
        .map((line) => line.split(" ")[4])
        .filter((point) => point !== undefined)
        .map((point) => {
        const bytes = point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
        return Buffer.from(bytes, "latin1").toString("utf8");
    });
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
