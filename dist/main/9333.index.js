export const id = 9333;
export const ids = [9333];
export const modules = {

/***/ 49333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/image/image-facts.js
var image_facts = __webpack_require__(57792);
// EXTERNAL MODULE: ./src/image/installed-packages.js
var installed_packages = __webpack_require__(87883);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/image/measure-tree.js


/** Walks a tree, without following links and without leaving its filesystem. */
function measureTree(root, shown = 10) {
    const sizes = new Map();
    const seen = new Set();
    const counts = { files: 0, folders: 0, links: 0 };
    const device = (0,external_node_fs_.lstatSync)(root).dev;
    const walk = (path) => {
        let total = 0;
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path), { withFileTypes: true })) {
            const child = `${path}/${entry.name}`;
            const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, child));
            if (stats.isDirectory()) {
                counts.folders += 1;
                if (stats.dev === device)
                    total += walk(child);
            }
            else if (stats.isSymbolicLink())
                counts.links += 1;
            else {
                counts.files += 1;
                const key = `${stats.dev}:${stats.ino}`;
                if (stats.nlink === 1 || !seen.has(key))
                    total += stats.size;
                if (stats.nlink > 1)
                    seen.add(key);
            }
        }
        sizes.set(path === "" ? "/" : path, total);
        return total;
    };
    const bytes = walk("");
    return { ...counts, bytes, biggestFolders: chooseBiggest(sizes, shown) };
}
const nearlyAll = 0.8;
/** A folder that only leads to one other says nothing of its own. */
function chooseBiggest(sizes, shown) {
    const largestChild = new Map();
    for (const [path, bytes] of sizes) {
        const parent = path.slice(0, path.lastIndexOf("/")) || "/";
        if (path !== "/")
            largestChild.set(parent, Math.max(largestChild.get(parent) ?? 0, bytes));
    }
    return [...sizes]
        .filter(([path, bytes]) => path !== "/" && bytes > 0 && (largestChild.get(path) ?? 0) < bytes * nearlyAll)
        .map(([path, bytes]) => ({ path, bytes }))
        .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
        .slice(0, shown);
}

// EXTERNAL MODULE: ./src/image/tree-diff.js
var tree_diff = __webpack_require__(18871);
// EXTERNAL MODULE: ./src/lock/package-changes.js
var package_changes = __webpack_require__(85573);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
// EXTERNAL MODULE: ./src/cli/opened-image.js
var opened_image = __webpack_require__(75435);
// EXTERNAL MODULE: ./src/cli/tree-diff.js
var cli_tree_diff = __webpack_require__(76828);
;// CONCATENATED MODULE: ./src/cli/image-report.js
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










/** `report IMAGE`: what an image is made of; with `--against`, also what changed since another one. */
async function reportCommand(input, world) {
    world.out(await describeNamed(input, world));
    return errors/* exitCodes */.hS.ok;
}
/** The images are closed again before anything is printed: a reader that went away ends the program. */
async function describeNamed(input, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [path = ""] = input.positionals;
        const image = __addDisposableResource(env_1, await (0,opened_image/* openNamedImage */.j)(path, world), true);
        const report = await describeImage(image);
        const previous = input.value("against");
        if (previous === undefined)
            return input.has("json") ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report);
        const before = __addDisposableResource(env_1, await (0,opened_image/* openNamedImage */.j)(previous, world), true);
        const changes = await describeDifference(before, image);
        if (input.has("json"))
            return `${JSON.stringify({ ...report, changes }, null, 2)}\n`;
        return formatReport(report) + formatDifference(previous, changes);
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
const shown = 10;
async function describeImage(image) {
    const root = image.parts.find((part) => part.path !== undefined && (0,installed_packages/* isSystem */.y)(part.path)) ??
        image.parts.find(({ path }) => path !== undefined);
    const system = root?.path === undefined ? undefined : await (0,installed_packages/* readSystem */.m)(root.path);
    const packages = system?.packages ?? [];
    return {
        path: image.path,
        image: (0,external_node_fs_.statSync)(image.path).isFile() ? await (0,image_facts/* readImageFacts */.v)(image.path) : null,
        partitions: image.kind === "disk" || image.kind === "filesystem" ? image.parts.map(describePart) : [],
        system: system?.release.PRETTY_NAME ?? null,
        packages: {
            count: packages.length,
            bytes: packages.reduce((sum, one) => sum + one.installedBytes, 0),
            biggest: findBiggest(packages),
        },
        tree: root?.path === undefined ? null : measureTree(root.path, shown),
    };
}
function describePart({ number, offsetBytes, sizeBytes, filesystem, }) {
    const { type = null, uuid = null, label = null, sizeBytes: total, freeBytes } = filesystem ?? {};
    const usedBytes = total === undefined || freeBytes === undefined ? null : total - freeBytes;
    return { number: number ?? 0, offsetBytes, sizeBytes, filesystem: type, uuid, label, usedBytes };
}
function findBiggest(packages) {
    return packages
        .toSorted((a, b) => b.installedBytes - a.installedBytes || (a.name < b.name ? -1 : 1))
        .slice(0, shown)
        .map(({ name, version, installedBytes }) => ({ name, version, bytes: installedBytes }));
}
function formatReport({ path, image, partitions, system, packages, tree }) {
    const size = (bytes) => (typeof bytes === "number" ? (0,units/* formatBytes */.z3)(bytes) : "");
    const lines = [
        `Image      ${path}`,
        ...(image === null
            ? []
            : [
                `Format     ${image.format}, ${(0,units/* formatBytes */.z3)(image.virtualSizeBytes)} virtual, ${(0,units/* formatBytes */.z3)(image.diskBytes)} on disk`,
                `sha256     ${image.sha256}`,
            ]),
        ...(system === null ? [] : [`System     ${system}`]),
        ...(partitions.length === 0
            ? []
            : ["", ...formatTable([partitionTitles, ...partitions.map((part) => formatPart(part, size))])]),
        ...(packages.count === 0 ? [] : ["", `Packages   ${packages.count}, ${(0,units/* formatBytes */.z3)(packages.bytes)} installed; the biggest:`]),
        ...formatTable(packages.biggest.map(({ name, version, bytes }) => [size(bytes), name, version])),
        ...(tree === null
            ? []
            : [
                "",
                `Files      ${(0,units/* formatCount */.B4)(tree.files, "file")}, ${(0,units/* formatCount */.B4)(tree.folders, "folder")}, ${(0,units/* formatBytes */.z3)(tree.bytes)}; the biggest folders:`,
            ]),
        ...formatTable((tree?.biggestFolders ?? []).map((folder) => [size(folder.bytes), folder.path])),
    ];
    return `${lines.join("\n")}\n`;
}
const partitionTitles = ["Partition", "Start", "Size", "Used", "Type", "UUID", "Label"];
function formatPart(part, size) {
    const text = (key) => String(part[key] ?? "-") || "-";
    return [
        text("number"),
        size(part.offsetBytes),
        size(part.sizeBytes),
        size(part.usedBytes) || "-",
        text("filesystem"),
        text("uuid"),
        text("label"),
    ];
}
/** Rows below each other, two spaces in. */
function formatTable(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
async function describeDifference(before, after) {
    const [old, fresh] = [(0,opened_image/* requireSystem */.d)(before).path, (0,opened_image/* requireSystem */.d)(after).path];
    const [left, right] = [await (0,installed_packages/* readSystem */.m)(old), await (0,installed_packages/* readSystem */.m)(fresh)];
    const index = ({ packages }) => new Map(packages.map((one) => [`${one.name} ${one.version} ${one.architecture}`, one]));
    const { added_files, deleted_files, differences } = (0,tree_diff/* compareTrees */.t)(old, fresh, (0,cli_tree_diff.labelReader)());
    return {
        packages: (0,package_changes/* compareLocked */.Ys)(index(left), index(right)),
        files: { added_files, deleted_files, changed: Object.keys(differences) },
        bytes: measureTree(fresh).bytes - measureTree(old).bytes,
    };
}
const filesShown = 20;
function formatDifference(previous, { packages, files, bytes }) {
    const groups = [
        ["+", files.added_files],
        ["-", files.deleted_files],
        ["~", files.changed],
    ];
    const all = groups.flatMap(([mark, paths]) => paths.map((path) => `  ${mark} ${path}`));
    const rest = all.length > filesShown ? [`  and ${(0,units/* formatCount */.B4)(all.length - filesShown, "more file")}: --json lists them all`] : [];
    const lines = [
        "",
        `Since ${previous}: ${(0,package_changes/* summarizeChanges */.Nf)(packages)}, ${bytes < 0 ? "-" : "+"}${(0,units/* formatBytes */.z3)(Math.abs(bytes))}`,
        ...(0,package_changes/* describeChanges */.DT)(packages),
        `${(0,units/* formatCount */.B4)(files.added_files.length, "file")} added, ${files.deleted_files.length} removed, ${files.changed.length} changed`,
        ...all.slice(0, filesShown),
        ...rest,
    ];
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   labelReader: () => (/* binding */ labelReader),
/* harmony export */   treeDiffCommand: () => (/* binding */ treeDiffCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16986);
/* harmony import */ var _image_tree_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18871);
/* harmony import */ var _linux_xattr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70611);




/** `tree-diff A B`: what differs of two folders, as JSON. */
function treeDiffCommand(input, world) {
    const [before = "", after = ""] = input.positionals;
    for (const folder of [before, after]) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Cannot compare '${folder}': it is not a folder`);
    }
    world.out(`${JSON.stringify((0,_image_tree_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTrees */ .t)(before, after, labelReader()), null, 2)}\n`);
    return Promise.resolve(0);
}
/** Reads SELinux labels, where the system has them. */
function labelReader() {
    if (process.platform !== "linux")
        return () => null;
    return (path) => (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_3__/* .findXattr */ .dc)(Buffer.from(path), "security.selinux")?.toString("utf8").replace(/\0$/, "") ?? null;
}


/***/ }),

/***/ 18871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Compares two trees entry by entry; children of added and deleted folders are listed too. */
function compareTrees(before, after, readLabel, { times = false } = {}) {
    const added = [];
    const deleted = [];
    const differences = {};
    const visit = (path) => {
        const [left, right] = [names((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(before, path)), names((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(after, path))];
        for (const name of [...new Set([...left, ...right])].sort()) {
            const child = `${path}/${name}`;
            const [from, to] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(before, child), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(after, child)];
            if (!right.has(name))
                deleted.push(...list(from, child));
            else if (!left.has(name))
                added.push(...list(to, child));
            else {
                const found = compareEntries(from, to, readLabel, times);
                if (Object.keys(found).length > 0)
                    differences[child] = found;
                if (isFolder(from) && isFolder(to))
                    visit(child);
                else if (isFolder(from))
                    deleted.push(...list(from, child).slice(1));
                else if (isFolder(to))
                    added.push(...list(to, child).slice(1));
            }
        }
    };
    visit("");
    const root = times ? compareEntries(before, after, readLabel, times) : {};
    if (Object.keys(root).length > 0)
        differences["/"] = root;
    return { added_files: added.sort(), deleted_files: deleted.sort(), differences };
}
function compareEntries(before, after, readLabel, times) {
    const [left, right] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(before), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(after)];
    const aspects = {
        mode: [left.mode, right.mode],
        uid: [left.uid, right.uid],
        gid: [left.gid, right.gid],
        selinux: [readLabel(before), readLabel(after)],
        ...(times ? { mtime: [Math.floor(left.mtimeMs / 1000), Math.floor(right.mtimeMs / 1000)] } : {}),
        ...compareContent([before, left], [after, right]),
    };
    return Object.fromEntries(Object.entries(aspects).filter(([, [from, to]]) => from !== to));
}
function compareContent([before, left], [after, right]) {
    if (left.isSymbolicLink() && right.isSymbolicLink())
        return { symlink: [(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(before), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(after)] };
    if (left.isFile() && right.isFile())
        return { content: [hashFile(before), hashFile(after)] };
    return {};
}
function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const buffer = Buffer.allocUnsafe(1 << 20);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    try {
        for (let length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer); length > 0; length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer))
            hash.update(buffer.subarray(0, length));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    return `sha256:${hash.digest("hex")}`;
}
function list(folder, path) {
    return [path, ...(isFolder(folder) ? [...names(folder)].flatMap((name) => list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), `${path}/${name}`)) : [])];
}
function names(folder) {
    return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder));
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isDirectory();
}


/***/ }),

/***/ 70611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ setXattr),
/* harmony export */   dc: () => (/* binding */ findXattr),
/* harmony export */   o$: () => (/* binding */ removeXattr),
/* harmony export */   pW: () => (/* binding */ listXattrs)
/* harmony export */ });
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33809);

/** Extended attributes by path, links not followed. Paths and values are bytes: neither need be text. */
const listCall = "long llistxattr(const void *path, void *list, size_t size)";
const getCall = "long lgetxattr(const void *path, const void *name, void *value, size_t size)";
const setCall = "int lsetxattr(const void *path, const void *name, const void *value, size_t size, int flags)";
const removeCall = "int lremovexattr(const void *path, const void *name)";
const scratch = Buffer.alloc(65_536);
/** Names of a path's attributes, sorted; none where the filesystem has none. */
function listXattrs(path) {
    const length = call(listCall, [terminated(path), scratch, scratch.length], path, ["EOPNOTSUPP", "ENOTSUP"]);
    if (length <= 0)
        return [];
    return scratch.toString("latin1", 0, length).split("\0").filter(Boolean).sort();
}
/** Value of an attribute; undefined when the path does not have it. */
function findXattr(path, name) {
    const missing = ["ENODATA", "EOPNOTSUPP", "ENOTSUP"];
    const length = call(getCall, [terminated(path), terminatedName(name), scratch, scratch.length], path, missing);
    return length < 0 ? undefined : Buffer.from(scratch.subarray(0, length));
}
/** Sets an attribute. */
function setXattr(path, name, value) {
    call(setCall, [terminated(path), terminatedName(name), value, value.length, 0], path, []);
}
/** Takes an attribute away; nothing happens when the path does not have it. */
function removeXattr(path, name) {
    call(removeCall, [terminated(path), terminatedName(name)], path, ["ENODATA", "EOPNOTSUPP"]);
}
function call(declaration, args, path, allowed) {
    const result = Number((0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .libc */ .nF)(declaration)(...args));
    if (result >= 0)
        return result;
    const code = (0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .errnoName */ .gh)((0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .koffi */ .Ei)().errno());
    if (allowed.includes(code))
        return -1;
    throw new _native_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemCallError */ .EO(/(\w+)\s*\(/.exec(declaration)?.[1] ?? "xattr", code, `'${path.toString("utf8")}'`);
}
function terminated(path) {
    return Buffer.concat([path, Buffer.of(0)]);
}
function terminatedName(name) {
    return Buffer.from(`${name}\0`, "latin1");
}


/***/ }),

/***/ 75558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ describeLock),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   uh: () => (/* binding */ keepEpochs)
/* harmony export */ });
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22429);
/* harmony import */ var _manifest_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85653);
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1313);



/** Replaces every resolved stage by one that installs from files, adds where the files are, and fixes the time where nothing does. */
function describeLock(document, written, resolved) {
    const key = written.format === "2" ? "type" : "name";
    const stages = resolved.flatMap((one) => [
        { path: [...one.stage.path, key], value: one.manager === "apt" ? "org.osbuild.dpkg" : "org.osbuild.rpm" },
        ...(written.format === "2" ? describeStage2(one) : describeStage1(one)),
    ]);
    return [...describeEpochs(resolved), ...stages, describeSources(document, written, resolved)];
}
/** In which file of a lock a package is, as a comment of its line. */
function commentsOf(packages) {
    return packages.map(({ name, version }) => ` ${name} ${version}`);
}
function headingOf({ stage }) {
    const names = stage.options.get("packages");
    const wanted = Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
    return ` Locked from ${stage.type}: ${wanted.join(" ")}`;
}
function describeStage1(one) {
    const packages = one.packages.map(({ checksum, checkSignature }) => checkSignature
        ? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([
            ["checksum", checksum],
            ["check_gpg", true],
        ])
        : checksum);
    const gpgkeys = one.keys.length === 0 ? undefined : one.keys;
    const path = [...one.stage.path, "options"];
    return [
        { path, value: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([["gpgkeys", gpgkeys]]) },
        { path: [...path, "packages"], value: packages, comments: commentsOf(one.packages), heading: headingOf(one) },
    ];
}
function describeStage2(one) {
    const references = one.packages.map(({ checksum, checkSignature }) => one.packages.some((other) => other.checkSignature)
        ? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([
            ["id", checksum],
            ["options", checkSignature ? new Map([["metadata", new Map([["rpm.check_gpg", true]])]]) : undefined],
        ])
        : checksum);
    const input = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([
        ["type", "org.osbuild.files"],
        ["origin", "org.osbuild.source"],
        ["references", []],
    ]);
    const path = [...one.stage.path, "inputs"];
    return [
        { path: [...one.stage.path, "options"], value: one.keys.length === 0 ? undefined : new Map([["gpgkeys", one.keys]]) },
        { path, value: new Map([["packages", input]]) },
        { path: [...path, "packages", "references"], value: references, comments: commentsOf(one.packages), heading: headingOf(one) },
    ];
}
/** The time of the newest repository is the newest a file of the tree can honestly have. */
function describeEpochs(resolved) {
    const pipelines = new Set(resolved.map(({ pipeline }) => pipeline));
    return [...pipelines].flatMap((pipeline) => {
        const epochs = resolved.flatMap((one) => (one.pipeline === pipeline && one.epoch !== undefined ? [one.epoch] : []));
        if (pipeline.hasEpoch || epochs.length === 0)
            return [];
        return [{ path: [...pipeline.path, "source-epoch"], value: new _manifest_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonNumber */ .W(String(Math.max(...epochs))) }];
    });
}
function describeSources({ value }, written, resolved) {
    const sources = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value).get("sources"));
    const [type, key] = written.format === "2" ? ["org.osbuild.curl", "items"] : ["org.osbuild.files", "urls"];
    const before = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(sources.get(type));
    const packages = resolved.flatMap((one) => one.packages).toSorted(byName);
    const items = new Map([...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(before.get(key)), ...packages.map(({ checksum, url }) => [checksum, url])]);
    return { path: ["sources", type], value: new Map([...before, [key, items]]) };
}
function byName(a, b) {
    return a.name === b.name ? (a.url < b.url ? -1 : 1) : a.name < b.name ? -1 : 1;
}
/**
 * The edits with the times of an earlier lock that pins the same files: repositories are signed anew without a change, and a lock shall
 * change only when what it pins does.
 */
function keepEpochs(edits, earlier) {
    const sources = edits.at(-1);
    const before = sources && valueAt(earlier.value, sources.path);
    if (sources === undefined || before === undefined || (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(before) !== (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(sources.value ?? null))
        return edits;
    return edits.map((edit) => {
        const known = edit.path.at(-1) === "source-epoch" ? valueAt(earlier.value, edit.path) : undefined;
        return known instanceof _manifest_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonNumber */ .W ? { ...edit, value: known } : edit;
    });
}
/** The value at a path of a document; undefined where there is none. */
function valueAt(value, path) {
    return path.reduce((at, step) => (Array.isArray(at) ? at[Number(step)] : (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(at).get(String(step))), value);
}


/***/ }),

/***/ 80394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parsePackageFile),
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/** What a file name says about the package in it: those of Debian (`a_1%3a2-3_amd64.deb`) and of RPM (`a-1.2-3.fc42.x86_64.rpm`). */
function parsePackageFile(file) {
    const plain = decode(file);
    const [, name, version, architecture] = /^([^_/]+)_([^_/]+)_([^_/.]+)\.u?deb$/.exec(plain) ?? /^(.+)-([^-]+-[^-]+)\.([^.]+)\.rpm$/.exec(plain) ?? [];
    return name === undefined || version === undefined || architecture === undefined ? undefined : { name, version, architecture };
}
/** The last part of a URL's path, as it is written there. */
function fileOf(url) {
    return url.replace(/[?#].*$/, "").replace(/^.*\//, "");
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 85573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   Nf: () => (/* binding */ summarizeChanges),
/* harmony export */   Ys: () => (/* binding */ compareLocked),
/* harmony export */   th: () => (/* binding */ listLocked)
/* harmony export */ });
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1313);
/* harmony import */ var _monitor_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46171);
/* harmony import */ var _lock_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75558);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80394);
/* harmony import */ var _package_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50941);





/** The pinned packages of every pipeline of a document, with the checksum each is pinned to. */
function listLocked(document) {
    const urls = readUrls(document);
    const pipelines = (0,_package_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .readWritten */ .p)(document).pipelines.map(({ name, path, stages }) => {
        const ids = stages.flatMap((stage) => listReferences(stage, document));
        const packages = ids.flatMap((id) => {
            const found = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePackageFile */ .I)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W)(urls.get(id) ?? ""));
            return found === undefined ? [] : [[id, found]];
        });
        return [name || path.join("."), new Map(packages)];
    });
    return new Map(pipelines.filter(([, packages]) => packages.size > 0));
}
/** What changed from one set of packages to another; each is known by its name and architecture. */
function compareLocked(before, after) {
    const [left, right] = [indexByKey(before), indexByKey(after)];
    const keys = [...new Set([...left.keys(), ...right.keys()])].sort();
    const added = [];
    const removed = [];
    const changed = [];
    const rebuilt = [];
    for (const key of keys) {
        const [old, fresh] = [left.get(key), right.get(key)];
        if (old === undefined)
            added.push(...(fresh === undefined ? [] : [fresh.package]));
        else if (fresh === undefined)
            removed.push(old.package);
        else if (old.package.version !== fresh.package.version)
            changed.push({
                name: fresh.package.name,
                architecture: fresh.package.architecture,
                from: old.package.version,
                to: fresh.package.version,
            });
        else if (old.id !== fresh.id)
            rebuilt.push(fresh.package);
    }
    return { added, removed, changed, rebuilt };
}
/** The changes as lines of text, `+`, `-` and `~` before them; empty when there are none. */
function describeChanges(changes) {
    const lines = [
        ...changes.removed.map((one) => ({ mark: "-", name: one.name, what: one.version })),
        ...changes.added.map((one) => ({ mark: "+", name: one.name, what: one.version })),
        ...changes.changed.map((one) => ({ mark: "~", name: one.name, what: `${one.from} -> ${one.to}` })),
        ...changes.rebuilt.map((one) => ({ mark: "~", name: one.name, what: `${one.version}, other content` })),
    ];
    const sorted = lines.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const width = Math.max(0, ...sorted.map(({ name }) => name.length)) + 2;
    return sorted.map(({ mark, name, what }) => `  ${mark} ${name.padEnd(width)}${what}`);
}
/** `2 packages added, 1 removed, 5 changed`, for headings. */
function summarizeChanges({ added, removed, changed, rebuilt }) {
    const parts = [
        ...(added.length > 0 ? [`${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(added.length, "package")} added`] : []),
        ...(removed.length > 0 ? [`${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(removed.length, "package")} removed`] : []),
        ...(changed.length + rebuilt.length > 0 ? [`${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(changed.length + rebuilt.length, "package")} changed`] : []),
    ];
    return parts.length === 0 ? "the same packages" : parts.join(", ");
}
/** Several versions of one package (kernels) keep a key of their own. */
function indexByKey(packages) {
    const index = new Map();
    for (const [id, one] of packages) {
        const key = `${one.name}:${one.architecture}`;
        index.set(index.has(key) ? `${key}=${one.version}` : key, { id, package: one });
    }
    return index;
}
function readUrls({ value }) {
    const sources = [...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value).get("sources")).values()].map(_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy);
    const items = sources.flatMap((source) => [...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(source.get("items")), ...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(source.get("urls"))]);
    return new Map(items.map(([id, item]) => [id, (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) ?? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(item).get("url")) ?? ""]));
}
/** Ids of a stage's packages: in its options (format 1) or in its inputs. */
function listReferences(stage, { value }) {
    const written = (0,_lock_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, stage.path);
    const own = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(stage.options.get("packages"));
    const inputs = [...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(written).get("inputs")).values()].map((input) => (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(input).get("references"));
    const listed = [
        ...own,
        ...inputs.flatMap((references) => (references instanceof Map ? [...references.keys()] : (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(references))),
    ];
    return listed.map((item) => (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) ?? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(item).get("checksum")) ?? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(item).get("id")) ?? "");
}


/***/ }),

/***/ 50941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lockable),
/* harmony export */   p: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);


/** Stages that `lock` can replace, with the package manager that resolves for each. */
const lockable = new Map([
    ["org.osbuild.apt", "apt"],
    ["org.osbuild.dnf", "dnf"],
    ["org.osbuild.yum", "dnf"],
]);
/** Reads the pipelines of a valid document, builds before what is built with them. Throws for formats that have no place for a lock. */
function readWritten({ value, file }) {
    const root = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    if (root.get("version") === "2")
        return { format: "2", pipelines: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(root.get("pipelines")).map(readPipeline2) };
    if (root.get("pipeline") instanceof Map)
        return { format: "1", pipelines: readPipeline1((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(root.get("pipeline")), ["pipeline"], "tree") };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot lock '${file}': this form of a manifest of 2019 or 2020 has no place for what a lock names`, {
        hint: 'Write it in format 2 (`version: "2"`), or as `pipeline:` with `stages:`',
    });
}
function readPipeline2(value, index) {
    const pipeline = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    const path = ["pipelines", index];
    return {
        path,
        name: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(pipeline.get("name")) ?? "",
        build: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(pipeline.get("build"))?.replace(/^name:/, ""),
        hasEpoch: pipeline.has("source-epoch"),
        stages: readStages(pipeline, path, "type"),
    };
}
function readPipeline1(pipeline, path, name) {
    const inner = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(pipeline.get("build")).get("pipeline"));
    const buildName = name === "tree" ? "build" : `${name}-build`;
    const builds = inner.size === 0 ? [] : readPipeline1(inner, [...path, "build", "pipeline"], buildName);
    const stages = readStages(pipeline, path, "name");
    const build = builds.length === 0 ? undefined : buildName;
    return [...builds, { path, name, build, hasEpoch: pipeline.has("source-epoch"), stages }];
}
function readStages(pipeline, path, key) {
    return (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(pipeline.get("stages")).map((value, index) => {
        const stage = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
        const type = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(stage.get(key)) ?? "";
        return { path: [...path, "stages", index], type, options: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(stage.get("options")) };
    });
}


/***/ }),

/***/ 22429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85653);

/**
 * JSON text exactly as Python's `json.dumps` writes it, since osbuild's ids are hashes of such text: ", " and ": " between parts,
 * everything outside printable ASCII escaped, integers with all their digits, floats in Python's shortest form.
 */
/** The text that ids are made of: keys sorted by code point at every level. */
function canonicalJson(value) {
    return write(value, true);
}
/** The same text with keys in the order they have. */
function formatJson(value) {
    return write(value, false);
}
function write(value, sorted) {
    if (value === null)
        return "null";
    if (typeof value === "string")
        return quote(value);
    if (typeof value === "boolean")
        return value ? "true" : "false";
    if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W)
        return formatNumber(value.source);
    if (value instanceof Map)
        return writeObject(value, sorted);
    let text = "[";
    for (const item of value)
        text += (text === "[" ? "" : ", ") + write(item, sorted);
    return `${text}]`;
}
function writeObject(object, sorted) {
    const members = sorted && object.size > 1 ? [...object].sort(([a], [b]) => compareCodePoints(a, b)) : object;
    let text = "";
    for (const [key, value] of members)
        text += `${text === "" ? "{" : ", "}${quote(key)}: ${write(value, sorted)}`;
    return text === "" ? "{}" : `${text}}`;
}
function quote(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A number as Python prints the value that this text stands for. */
function formatNumber(source) {
    if (!/[.eE]/.test(source))
        return source === "-0" ? "0" : source;
    const value = Number(source);
    const sign = Object.is(value, -0) || value < 0 ? "-" : "";
    return sign + formatMagnitude(Math.abs(value));
}
/** Positional from 0.0001 up to 10^16, scientific with at least two exponent digits outside. */
function formatMagnitude(value) {
    const [mantissa = "0", power = "0"] = value.toExponential().split("e");
    const exponent = Number(power);
    const digits = mantissa.replace(".", "");
    if (exponent < -4 || exponent >= 16)
        return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
    if (exponent < 0)
        return `0.${"0".repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
    return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}
/** JavaScript sorts by UTF-16 unit, which puts surrogate pairs before U+E000 to U+FFFF; code points say otherwise. */
function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ unlessEmpty),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _X: () => (/* binding */ objectFrom),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85653);

/**
 * Reading a document that may be wrong: loading goes on after problems, so that all are told at once. What has the wrong type counts as
 * absent; the schema check has reported it.
 */
const emptyObject = new Map();
/** The object, or an empty one. */
function objectOf(value) {
    return value instanceof Map ? value : emptyObject;
}
/** The list, or an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The text, or undefined. */
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}
/** The number, or undefined. */
function numberOf(value) {
    return value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W ? value : undefined;
}
/** An object of the members that are there, in this order. */
function objectFrom(members) {
    const object = new Map();
    for (const [key, value] of members)
        if (value !== undefined)
            object.set(key, value);
    return object;
}
/** The value unless it is an empty object, an empty list or null, which descriptions leave out. */
function unlessEmpty(value) {
    if (value === null)
        return undefined;
    if (value instanceof Map)
        return value.size > 0 ? value : undefined;
    return Array.isArray(value) && value.length === 0 ? undefined : value;
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
