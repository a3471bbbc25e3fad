export const id = 1491;
export const ids = [1491];
export const modules = {

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

/***/ 71491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(16854);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/host/elevate.js
var elevate = __webpack_require__(41606);
// EXTERNAL MODULE: ./src/host/namespace.js
var namespace = __webpack_require__(24455);
;// CONCATENATED MODULE: ./src/image/explain-difference.js
/** Likely reasons why a file is not the same in two builds, by what is known of its path. */
const reasons = [
    [/^\/(etc|var\/lib\/dbus)\/machine-id$/, "identity of one machine: empty it, so that every machine makes its own"],
    [/\/ssh_host_\w+_key(\.pub)?$/, "host key of one machine: make it at the first boot"],
    [/random[-_]seed$/, "random seed: remove it, it must differ on every machine"],
    [/^\/var\/log\//, "log of the install: remove it in the last stage"],
    [/^\/var\/cache\/ldconfig\/aux-cache$/, "cache of ldconfig, made from inode numbers and times: remove it"],
    [/^\/var\/cache\//, "cache: remove it in the last stage"],
    [/^\/var\/lib\/apt\/lists\//, "package lists of the day: remove them, or install from a lock"],
    [/initrd|initramfs/, "initramfs: its files carry times unless the pipeline has a source-epoch"],
    [/\.pyc$/, "compiled Python carries the time of its source: the pipeline needs a source-epoch"],
    [/^\/etc\/shadow-?$/, "day of the last password change: the pipeline needs a source-epoch"],
    [/\/rpmdb\.sqlite/, "RPM database carries install times: the pipeline needs a source-epoch"],
    [/^\/var\/lib\/dpkg\//, "package database: the packages differ, or their order; install from a lock"],
    [/\/\.(?:updated|lock|pid)$|\.lock$|\.pid$/, "trace of a program that ran: remove it"],
    [/^\/lost\+found$/, "made by mkfs"],
];
/** The likely reason for what differs at a path. */
function explainPath(path, what) {
    if (what.length === 1 && what[0] === "time")
        return "the time of the build, which a source-epoch of the pipeline would replace";
    return reasons.find(([pattern]) => pattern.test(path))?.[1] ?? "what a stage wrote depends on more than the manifest";
}

// EXTERNAL MODULE: ./src/image/tree-diff.js
var tree_diff = __webpack_require__(18871);
;// CONCATENATED MODULE: ./src/image/compare-images.js



/** All differences of two opened images; empty when they are the same. */
function compareImages(first, second, readLabel) {
    if (first.kind !== second.kind || first.parts.length !== second.parts.length)
        return [{ where: "image", what: `a ${first.kind} and a ${second.kind}`, reason: "the builds made different things" }];
    if (first.kind === "folder" || first.kind === "archive")
        return compareFolders(first, second, readLabel);
    const [a, b] = [first.rawPath ?? first.path, second.rawPath ?? second.path];
    const found = first.parts.flatMap((part, index) => comparePart(part, second.parts[index] ?? part, [a, b], readLabel));
    const outside = compareBytes(a, b, gaps(first)).map((range) => ({
        where: first.kind === "disk" ? "outside of partitions" : "image",
        what: describeRange(range),
        reason: "partition table or boot loader: give the table and every partition a UUID",
    }));
    const all = [...outside, ...found];
    if (all.length > 0 || first.rawPath === first.path)
        return all;
    return [
        {
            where: "image format",
            what: "the packing",
            reason: "the disk inside is the same: the program that packed it is not deterministic",
        },
    ];
}
function compareFolders(first, second, readLabel) {
    const [left, right] = [first.parts[0]?.path, second.parts[0]?.path];
    if (left === undefined || right === undefined)
        return [];
    const files = compareFiles(first.kind, left, right, readLabel);
    if (files.length > 0 || first.kind === "folder")
        return files;
    return [
        {
            where: first.kind,
            what: "order, or facts that a folder does not keep",
            reason: "the files are the same: the packer is not deterministic",
        },
    ];
}
function comparePart(left, right, files, readLabel) {
    const where = left.filesystem === undefined ? left.name : `${left.name} (${left.filesystem.type})`;
    if (left.offsetBytes !== right.offsetBytes || left.sizeBytes !== right.sizeBytes)
        return [{ where, what: "place or size", reason: "the partition tables differ" }];
    const ranges = compareBytes(...files, [{ start: left.offsetBytes, end: left.offsetBytes + left.sizeBytes }]);
    if (ranges.length === 0)
        return [];
    const inFiles = left.path !== undefined && right.path !== undefined ? compareFiles(where, left.path, right.path, readLabel) : [];
    const facts = compareFacts(where, left, right);
    if (inFiles.length + facts.length > 0)
        return [...facts, ...inFiles];
    return ranges.map((range) => ({
        where,
        what: describeRange(range),
        reason: "metadata of the filesystem: how files were laid out, or times inside of it",
    }));
}
function compareFacts(where, left, right) {
    const [a, b] = [factsOf(left), factsOf(right)];
    return Object.keys(a)
        .filter((key) => a[key] !== b[key])
        .map((key) => ({
        where,
        what: `${key}: ${a[key]} and ${b[key]}`,
        reason: "mkfs chose it: give the filesystem a UUID, or an option that fixes this",
    }));
}
function factsOf({ filesystem }) {
    return filesystem === undefined
        ? {}
        : { type: filesystem.type, uuid: filesystem.uuid, label: filesystem.label, ...filesystem.details };
}
function compareFiles(where, left, right, readLabel) {
    const difference = (0,tree_diff/* compareTrees */.t)(left, right, readLabel, { times: true });
    const only = (paths, what) => paths.map((path) => ({ where, path, what, reason: explainPath(path, [what]) }));
    const changed = Object.entries(difference.differences).map(([path, aspects]) => {
        const what = Object.keys(aspects).map(nameAspect);
        return { where, path, what: what.join(", "), reason: explainPath(path, what) };
    });
    return [
        ...only(difference.deleted_files, "only in the first"),
        ...only(difference.added_files, "only in the second"),
        ...changed,
    ];
}
const aspectNames = {
    mode: "mode",
    uid: "owner",
    gid: "group",
    selinux: "SELinux label",
    content: "content",
    symlink: "target",
    mtime: "time",
};
function nameAspect(aspect) {
    return aspectNames[aspect] ?? aspect;
}
const blockBytes = 1 << 20;
const maximumRanges = 100;
/** Differences this near to each other are told as one. */
const mergeBytes = 512;
/** Where two files differ inside of these ranges; at most a hundred places are told apart. */
function compareBytes(first, second, within) {
    const [a, b] = [(0,external_node_fs_.openSync)(first, "r"), (0,external_node_fs_.openSync)(second, "r")];
    const found = [];
    try {
        for (const { start, end } of within) {
            for (let at = start; at < end; at += blockBytes)
                compareBlock([a, b], at, Math.min(blockBytes, end - at), found);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(a);
        (0,external_node_fs_.closeSync)(b);
    }
    return found;
}
const blocks = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
function compareBlock([a, b], at, size, found) {
    const [left, right] = [blocks[0].subarray(0, size), blocks[1].subarray(0, size)];
    const [x, y] = [(0,external_node_fs_.readSync)(a, left, 0, size, at), (0,external_node_fs_.readSync)(b, right, 0, size, at)];
    left.fill(0, x);
    right.fill(0, y);
    if (left.equals(right))
        return;
    for (let index = 0; index < size; index += 1) {
        if (left[index] === right[index])
            continue;
        const last = found.at(-1);
        if (last !== undefined && (at + index - last.end < mergeBytes || found.length >= maximumRanges))
            last.end = at + index + 1;
        else
            found.push({ start: at + index, end: at + index + 1 });
    }
}
function gaps({ parts, rawPath, path, kind }) {
    const size = (0,external_node_fs_.statSync)(rawPath ?? path).size;
    if (kind !== "disk")
        return kind === "filesystem" ? [] : [{ start: 0, end: size }];
    const ranges = [];
    let at = 0;
    for (const { offsetBytes, sizeBytes } of parts.toSorted((one, other) => one.offsetBytes - other.offsetBytes)) {
        if (offsetBytes > at)
            ranges.push({ start: at, end: offsetBytes });
        at = Math.max(at, offsetBytes + sizeBytes);
    }
    return at < size ? [...ranges, { start: at, end: size }] : ranges;
}
function describeRange({ start, end }) {
    return `bytes 0x${start.toString(16)} to 0x${(end - 1).toString(16)}`;
}

// EXTERNAL MODULE: ./src/image/image-facts.js
var image_facts = __webpack_require__(57792);
// EXTERNAL MODULE: ./src/image/open-image.js + 1 modules
var open_image = __webpack_require__(62868);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
// EXTERNAL MODULE: ./src/cli/run-build.js + 6 modules
var run_build = __webpack_require__(42731);
// EXTERNAL MODULE: ./src/cli/tree-diff.js
var cli_tree_diff = __webpack_require__(76828);
;// CONCATENATED MODULE: ./src/cli/verify.js
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












/** Answers 0 when every export is the same, 1 when one is not. */
async function verifyCommand(input, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if ((input.positionals[0] ?? "-") === "-")
            throw new errors/* UsageError */.eb("Cannot verify a manifest from standard input: it is read twice", { hint: "Write it to a file" });
        if (process.getuid?.() === 0)
            (0,namespace/* enterPrivateNamespace */.v)(world.env);
        await (0,run_build/* loadNamedManifest */.X8)(input, world);
        (0,elevate/* becomeRoot */.i)((line) => world.err(`${line}\n`));
        (0,namespace/* enterPrivateNamespace */.v)(world.env);
        const place = __addDisposableResource(env_1, openPlace(input), false);
        const sources = (0,external_node_path_.resolve)(input.value("store") ?? ".osbuild", "sources");
        const first = (0,external_node_path_.join)(place.path, "first");
        const second = (0,external_node_path_.join)(place.path, "the-second-build");
        await build(first, [], { input, world, sources });
        await build(second, otherConditions, { input, world, sources: (0,external_node_path_.join)(first, "store", "sources") });
        await share((0,external_node_path_.join)(first, "store", "sources"), sources);
        const verdicts = [];
        for (const name of listExports((0,external_node_path_.join)(first, "output"), (0,external_node_path_.join)(second, "output")))
            verdicts.push(await judge(name, (0,external_node_path_.join)(first, "output"), (0,external_node_path_.join)(second, "output"), world));
        if (verdicts.length === 0)
            throw new errors/* UsageError */.eb("Cannot compare anything: the manifest exports nothing");
        const identical = verdicts.every((verdict) => verdict.identical);
        world.out(input.has("json") ? `${JSON.stringify({ identical, exports: verdicts }, null, 2)}\n` : describe(verdicts));
        return identical ? errors/* exitCodes */.hS.ok : errors/* exitCodes */.hS.failed;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function openPlace(input) {
    const kept = input.value("keep");
    if (kept !== undefined) {
        if ((0,external_node_fs_.existsSync)(kept) && (0,external_node_fs_.readdirSync)(kept).length > 0)
            throw new errors/* UsageError */.eb(`Cannot keep the builds in '${kept}': the folder is not empty`, { hint: "Name a new folder" });
        (0,external_node_fs_.mkdirSync)(kept, { recursive: true });
        return { path: (0,external_node_path_.resolve)(kept), [Symbol.dispose]: () => { } };
    }
    const parent = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(input.value("store") ?? ".osbuild"));
    (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, ".osbuild-verify-"));
    return { path, [Symbol.dispose]: () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }) };
}
/** What an image must not depend on. */
const otherConditions = [
    "unshare",
    "--uts",
    "sh",
    "-c",
    'hostname other-host; umask 027; TZ=Pacific/Kiritimati; LANG=C LC_ALL=POSIX; export TZ LANG LC_ALL; pin=$(command -v taskset); if [ "$pin" ]; then exec "$pin" -c 0 "$@"; else exec "$@"; fi',
    "sh",
];
/** Builds in a folder of its own with this program, below other conditions; fails when the build does. */
async function build(folder, conditions, { input, world, sources }) {
    const store = (0,external_node_path_.join)(folder, "store");
    (0,external_node_fs_.mkdirSync)(store, { recursive: true });
    await share(sources, (0,external_node_path_.join)(store, "sources"));
    const program = [process.execPath, ...process.execArgv, process.argv[1] ?? ""];
    const repeated = ["export", "libdir"].flatMap((flag) => input.values(flag).flatMap((value) => [`--${flag}`, value]));
    const flags = ["--store", store, "--output-directory", (0,external_node_path_.join)(folder, "output"), "--cache-max-size", "unlimited", ...repeated];
    const [command = "", ...args] = [...conditions, ...program, "build", ...flags, input.positionals[0] ?? "-"];
    const { exitCode, stderr } = await (0,execa.execa)(command, args, {
        reject: false,
        stdin: "ignore",
        stdout: "ignore",
        stderr: input.has("quiet") || input.has("json") ? "pipe" : "inherit",
        cancelSignal: world.signal,
        forceKillAfterDelay: 20_000,
    });
    world.signal.throwIfAborted();
    if (exitCode === 0)
        return;
    throw new errors/* StageError */.Zu(`Cannot verify: ${conditions.length === 0 ? "the first build" : "the second build"} failed`, {
        hint: stderr ? stderr.trimEnd().split("\n").slice(-20).join("\n  ") : "What it said last is above",
    });
}
/** Gives a folder what another one has, without copying content. */
async function share(from, to) {
    if (!(0,external_node_fs_.existsSync)(from))
        return;
    (0,external_node_fs_.mkdirSync)(to, { recursive: true });
    const { exitCode, stderr } = await (0,execa.execa)("cp", ["--archive", "--link", "--no-clobber", "--", `${from}/.`, to], {
        reject: false,
    });
    if (exitCode === 0)
        return;
    const copied = await (0,execa.execa)("cp", ["--archive", "--no-clobber", "--", `${from}/.`, to], { reject: false });
    if (copied.exitCode !== 0)
        throw new errors/* SourceError */.c8(`Cannot use what '${from}' has: ${stderr}`);
}
/** Exported files by their path below the output, exported trees by their folder. */
function listExports(...outputs) {
    const names = outputs.flatMap((output) => (0,external_node_fs_.readdirSync)(output, { withFileTypes: true }).flatMap((pipeline) => {
        if (!pipeline.isDirectory())
            return [];
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(output, pipeline.name), { withFileTypes: true });
        const isTree = entries.length === 0 || !entries.every((entry) => entry.isFile());
        return isTree ? [pipeline.name] : entries.map((entry) => (0,external_node_path_.join)(pipeline.name, entry.name));
    }));
    return [...new Set(names)].sort();
}
async function judge(name, first, second, world) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const [left, right] = [(0,external_node_path_.join)(first, name), (0,external_node_path_.join)(second, name)];
        const missing = [left, right].find((path) => !(0,external_node_fs_.existsSync)(path));
        if (missing !== undefined) {
            const what = missing === left ? "only in the second build" : "only in the first build";
            return {
                name,
                identical: false,
                sha256: null,
                differences: [{ where: name, what, reason: "the builds made different things" }],
            };
        }
        const isTree = (0,external_node_fs_.statSync)(left).isDirectory();
        const digests = isTree ? [] : [(await (0,image_facts/* readImageFacts */.v)(left)).sha256, (await (0,image_facts/* readImageFacts */.v)(right)).sha256];
        if (!isTree && digests[0] === digests[1])
            return { name, identical: true, sha256: digests[0] ?? null, differences: [] };
        const a = __addDisposableResource(env_2, await (0,open_image/* openImage */.U)(left, world.signal), true);
        const b = __addDisposableResource(env_2, await (0,open_image/* openImage */.U)(right, world.signal), true);
        const differences = compareImages(a, b, (0,cli_tree_diff.labelReader)());
        return { name, identical: isTree && differences.length === 0, sha256: null, differences };
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
const shown = 60;
function describe(verdicts) {
    const lines = verdicts.flatMap(({ name, identical, sha256, differences }) => {
        if (identical)
            return [`Identical  ${name}${sha256 === null ? "" : `\nsha256     ${sha256}`}`];
        const found = differences.map(({ where, path, what, reason }) => `  ${where}${path === undefined ? "" : ` ${path}`}: ${what}\n    ${reason}`);
        const rest = found.length > shown ? [`  and ${(0,units/* formatCount */.B4)(found.length - shown, "more difference")}: --json lists them all`] : [];
        return [`Differs    ${name}: ${(0,units/* formatCount */.B4)(found.length, "difference")}`, ...found.slice(0, shown), ...rest];
    });
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 62868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ openImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(16854);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/linux/loop.js
var loop = __webpack_require__(97812);
// EXTERNAL MODULE: ./src/linux/mount.js
var mount = __webpack_require__(1441);
// EXTERNAL MODULE: ./src/linux/partition-table.js
var partition_table = __webpack_require__(58851);
;// CONCATENATED MODULE: ./src/image/filesystem-facts.js

/** Reads the head of what starts at `offset` of an open file; undefined when no known filesystem is there. */
function readFilesystem(fd, offset = 0) {
    const read = (at, size) => {
        const buffer = Buffer.alloc(size);
        (0,external_node_fs_.readSync)(fd, buffer, 0, size, offset + at);
        return buffer;
    };
    for (const probe of [readExt, readFat, readXfs, readBtrfs, readSquashfs, readErofs, readSwap, readIso]) {
        const found = probe(read);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function readExt(read) {
    const block = read(1024, 1024);
    if (block.readUInt16LE(56) !== 0xef53)
        return undefined;
    const blockSize = 1024 << block.readUInt32LE(24);
    const [hasJournal, hasExtents] = [block.readUInt32LE(92) & 4, block.readUInt32LE(96) & 0x40];
    return {
        type: hasExtents ? "ext4" : hasJournal ? "ext3" : "ext2",
        uuid: formatUuid(block.subarray(104, 120)),
        label: filesystem_facts_text(block.subarray(120, 136)),
        sizeBytes: block.readUInt32LE(4) * blockSize,
        freeBytes: block.readUInt32LE(12) * blockSize,
        details: {
            "creation time": time(block.readUInt32LE(264)),
            "last write": time(block.readUInt32LE(48)),
            "last mount": time(block.readUInt32LE(44)),
            "hash seed": formatUuid(block.subarray(236, 252)),
        },
    };
}
function readFat(read) {
    const block = read(0, 512);
    const wide = filesystem_facts_text(block.subarray(82, 90)) === "FAT32";
    if (block.readUInt16LE(510) !== 0xaa55 || !(wide || filesystem_facts_text(block.subarray(54, 62)).startsWith("FAT")))
        return undefined;
    const at = wide ? 67 : 39;
    const serial = block.readUInt32LE(at).toString(16).toUpperCase().padStart(8, "0");
    const sectors = block.readUInt16LE(19) || block.readUInt32LE(32);
    return {
        type: "vfat",
        uuid: `${serial.slice(0, 4)}-${serial.slice(4)}`,
        label: filesystem_facts_text(block.subarray(at + 4, at + 15)),
        sizeBytes: sectors * block.readUInt16LE(11),
        details: { "serial number": serial },
    };
}
function readXfs(read) {
    const block = read(0, 512);
    if (block.toString("latin1", 0, 4) !== "XFSB")
        return undefined;
    const blockSize = block.readUInt32BE(4);
    return {
        type: "xfs",
        uuid: formatUuid(block.subarray(32, 48)),
        label: filesystem_facts_text(block.subarray(108, 120)),
        sizeBytes: Number(block.readBigUInt64BE(8)) * blockSize,
        freeBytes: Number(block.readBigUInt64BE(144)) * blockSize,
        details: {},
    };
}
function readBtrfs(read) {
    const block = read(65536, 1024);
    if (block.toString("latin1", 64, 72) !== "_BHRfS_M")
        return undefined;
    const [size, used] = [Number(block.readBigUInt64LE(112)), Number(block.readBigUInt64LE(120))];
    const label = filesystem_facts_text(block.subarray(299, 299 + 256));
    const details = { generation: String(block.readBigUInt64LE(72)) };
    return { type: "btrfs", uuid: formatUuid(block.subarray(32, 48)), label, sizeBytes: size, freeBytes: size - used, details };
}
function readSquashfs(read) {
    const block = read(0, 96);
    if (block.toString("latin1", 0, 4) !== "hsqs")
        return undefined;
    const details = { "creation time": time(block.readUInt32LE(8)) };
    return { type: "squashfs", uuid: "", label: "", sizeBytes: Number(block.readBigUInt64LE(40)), freeBytes: 0, details };
}
function readErofs(read) {
    const block = read(1024, 128);
    if (block.readUInt32LE(0) !== 0xe0f5e1e2)
        return undefined;
    const details = { "creation time": time(Number(block.readBigUInt64LE(24) & 0xffffffffn)) };
    return { type: "erofs", uuid: formatUuid(block.subarray(48, 64)), label: filesystem_facts_text(block.subarray(64, 80)), details };
}
function readSwap(read) {
    if (read(4086, 10).toString("latin1") !== "SWAPSPACE2")
        return undefined;
    const block = read(1024, 64);
    return { type: "swap", uuid: formatUuid(block.subarray(12, 28)), label: filesystem_facts_text(block.subarray(28, 44)), details: {} };
}
function readIso(read) {
    const block = read(0x8000, 2048);
    if (block.toString("latin1", 1, 6) !== "CD001")
        return undefined;
    const made = block.toString("latin1", 813, 829);
    const label = filesystem_facts_text(block.subarray(40, 72));
    return {
        type: "iso9660",
        uuid: made,
        label,
        sizeBytes: block.readUInt32LE(80) * 2048,
        freeBytes: 0,
        details: { "creation time": made },
    };
}
function formatUuid(bytes) {
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
function filesystem_facts_text(bytes) {
    return bytes.toString("utf8").replace(/\0.*$/s, "").trimEnd();
}
function time(seconds) {
    return seconds === 0 ? "never" : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

// EXTERNAL MODULE: ./src/image/image-facts.js
var image_facts = __webpack_require__(57792);
;// CONCATENATED MODULE: ./src/image/open-image.js
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









/** Opens an image; what is unpacked or mounted is in a folder of ours until it is disposed of. */
async function openImage(path, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            throw new errors/* UsageError */.eb(`Cannot read '${path}': there is no such file`);
        const whole = { name: (0,external_node_path_.basename)(path), offsetBytes: 0, sizeBytes: stats.size };
        if (stats.isDirectory())
            return { path, kind: "folder", parts: [{ ...whole, sizeBytes: 0, path }], [Symbol.asyncDispose]: async () => { } };
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.adopt((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)("/var/tmp", "image-")), (place) => (0,external_node_fs_.rmSync)(place, { recursive: true, force: true }));
        const opened = await lookInto(path, { folder, stack, signal, whole });
        const owned = stack.move();
        return { path, ...opened, [Symbol.asyncDispose]: () => owned.disposeAsync() };
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
async function lookInto(path, place) {
    const format = await (0,image_facts/* readImageFormat */.h)(path);
    if (/^(tar(\.\w+)?|tgz)$/.test(format)) {
        const target = (0,external_node_path_.join)(place.folder, "archive");
        (0,external_node_fs_.mkdirSync)(target);
        await run("tar", ["--extract", "--file", path, "--directory", target, "--xattrs", "--xattrs-include=*", "--same-owner"], place);
        return { kind: "archive", rawPath: path, parts: [{ ...place.whole, path: target }] };
    }
    const rawPath = await unpack(path, format, place);
    const fd = (0,external_node_fs_.openSync)(rawPath, "r");
    place.stack.defer(() => (0,external_node_fs_.closeSync)(fd));
    const partitions = (0,partition_table/* readPartitions */.g)(fd, 512);
    const whole = readFilesystem(fd);
    // A FAT filesystem starts like a disk with partitions; where it is one, its boot code is no table.
    if (partitions.length > 0 && whole?.type !== "vfat") {
        const parts = [];
        for (const partition of partitions)
            parts.push(await showPartition(fd, rawPath, partition, place));
        return { kind: "disk", rawPath, parts };
    }
    if (whole === undefined)
        return { kind: "file", rawPath, parts: [{ ...place.whole, sizeBytes: (0,external_node_fs_.statSync)(rawPath).size }] };
    const range = { number: 0, offsetBytes: 0, sizeBytes: (0,external_node_fs_.statSync)(rawPath).size };
    return {
        kind: "filesystem",
        rawPath,
        parts: [{ ...(await showPartition(fd, rawPath, range, place)), name: place.whole.name }],
    };
}
const diskFormats = ["qcow2", "vmdk", "vdi", "vpc", "vhdx"];
const packers = { xz: "xz", gz: "gzip", zst: "zstd" };
/** The raw bytes of an image: itself, converted, or decompressed. */
async function unpack(path, format, place) {
    const raw = (0,external_node_path_.join)(place.folder, "disk.raw");
    if (diskFormats.includes(format)) {
        await run("qemu-img", ["convert", "-O", "raw", path, raw], place);
        return raw;
    }
    const packer = packers[/\.(xz|gz|zst)$/.exec(path)?.[1] ?? ""];
    if (packer === undefined)
        return path;
    await run("sh", ["-c", '"$1" --decompress --stdout -- "$2" | dd of="$3" bs=1M conv=sparse status=none', "sh", packer, path, raw], place);
    return raw;
}
async function showPartition(fd, rawPath, range, place) {
    const { number, offsetBytes, sizeBytes } = range;
    const filesystem = readFilesystem(fd, offsetBytes);
    const part = { name: `partition ${number}`, number, offsetBytes, sizeBytes, filesystem };
    if (filesystem === undefined || ["swap"].includes(filesystem.type))
        return part;
    const path = (0,external_node_path_.join)(place.folder, `part-${number}`);
    (0,external_node_fs_.mkdirSync)(path);
    try {
        await mountPart(fd, { range, path, type: filesystem.type }, place);
        return { ...part, path };
    }
    catch {
        place.signal.throwIfAborted();
        const copied = filesystem.type === "vfat" && (await copyFat(rawPath, offsetBytes, path, place));
        return copied ? { ...part, path } : part;
    }
}
async function mountPart(fd, { range, path, type }, { folder, stack }) {
    const { offsetBytes, sizeBytes } = range;
    const device = stack.use(await (0,loop/* openLoopDevice */.FS)(fd, folder, { offsetBytes, sizeBytes, readOnly: true }));
    // The journal of an image that was never mounted is clean, and a read-only image cannot be recovered.
    const options = type === "ext4" || type === "ext3" ? "noload" : type === "xfs" ? "norecovery,nouuid" : "";
    (0,mount/* mount */.Or)({ source: device.path, target: path, type, options, readOnly: true, noDevices: true });
    stack.defer(() => (0,mount/* detachMount */.vE)(path));
}
/** Kernels without vfat: mtools reads it just as well. */
async function copyFat(rawPath, offsetBytes, path, place) {
    try {
        await run("mcopy", ["-i", `${rawPath}@@${offsetBytes}`, "-s", "-p", "-m", "-n", "::/*", path], place);
        return true;
    }
    catch (error) {
        return /no match|not found/i.test((0,errors/* messageOf */.bD)(error));
    }
}
async function run(program, args, { signal }) {
    try {
        await (0,execa.execa)(program, args, {
            cancelSignal: signal,
            stdin: "ignore",
            stdout: "ignore",
            env: { LC_ALL: "C.UTF-8", MTOOLS_SKIP_CHECK: "1" },
        });
    }
    catch (error) {
        signal.throwIfAborted();
        const text = (0,errors/* messageOf */.bD)(error);
        if (text.includes("ENOENT"))
            throw new errors/* HostError */.dh(`Cannot look into the image: this host lacks ${program}`, {
                hint: `Install ${program}, then run the same command again`,
            });
        throw new errors/* UsageError */.eb(`Cannot look into the image: ${text.split("\n").at(-1) ?? text}`);
    }
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


/***/ })

};
