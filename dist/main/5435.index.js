export const id = 5435;
export const ids = [5435];
export const modules = {

/***/ 75435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requireSystem),
/* harmony export */   j: () => (/* binding */ openNamedImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _host_elevate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41606);
/* harmony import */ var _host_namespace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24455);
/* harmony import */ var _image_installed_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87883);
/* harmony import */ var _image_open_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62868);







/** Opens the images of a command line. Folders need nothing; what has to be mounted or unpacked needs root, which is asked for first. */
async function openNamedImage(path, world) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Cannot read '${path}': there is no such file`);
    if (stats.isFile()) {
        (0,_host_elevate_js__WEBPACK_IMPORTED_MODULE_3__/* .becomeRoot */ .i)((line) => world.err(`${line}\n`));
        (0,_host_namespace_js__WEBPACK_IMPORTED_MODULE_4__/* .enterPrivateNamespace */ .v)(world.env);
    }
    return (0,_image_open_image_js__WEBPACK_IMPORTED_MODULE_6__/* .openImage */ .U)(path, world.signal);
}
/** The part that has the system on it: the one with packages, else the one with a release file. */
function requireSystem(image) {
    const shown = image.parts.flatMap((part) => (part.path === undefined ? [] : [{ ...part, path: part.path }]));
    const found = shown.find((part) => (0,_image_installed_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystem */ .y)(part.path));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Cannot find a system in '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image.path)}': nothing that can be read there has a package database or a release file`, {
        hint: "Name a disk image, a filesystem image, a tar archive or a folder with a root filesystem in it",
    });
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

/***/ 87883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readSystem),
/* harmony export */   y: () => (/* binding */ isSystem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16854);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);
/* harmony import */ var _modules_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66675);






const dpkgStatus = "/var/lib/dpkg/status";
const dpkgFolder = "/var/lib/dpkg/status.d";
const rpmFolders = ["/usr/lib/sysimage/rpm", "/var/lib/rpm", "/usr/share/rpm"];
/** Whether a folder holds a system: it says which one, or has a package database. */
function isSystem(folder) {
    const tree = new _modules_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Tree */ .PH(folder);
    return ["/etc/os-release", "/usr/lib/os-release", dpkgStatus, ...rpmFolders].some((path) => tree.has(path));
}
/** Reads the databases of dpkg and of rpm, as far as the tree has them. */
async function readSystem(folder) {
    const tree = new _modules_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Tree */ .PH(folder);
    const release = parseRelease(tree.findText("/usr/lib/os-release") ?? tree.findText("/etc/os-release") ?? "");
    const rpmFolder = rpmFolders.find((path) => tree.isDirectory(path) && tree.list(path).some(isDatabase));
    const packages = [...readDpkg(tree), ...(rpmFolder === undefined ? [] : await readRpm(tree.subtree(rpmFolder)))];
    const databases = [dpkgStatus, ...(rpmFolder === undefined ? [] : [rpmFolder]), "/usr/lib/os-release"];
    const times = databases.flatMap((path) => tree.find(path)?.mtimeMs ?? []);
    return { release, packages: packages.sort(byName), changedAt: new Date(times[0] ?? 0) };
}
function parseRelease(text) {
    return Object.fromEntries([...text.matchAll(/^([A-Z_]+)=(?:"([^"\n]*)"|'([^'\n]*)'|([^\n]*))$/gm)].map(([, key = "", ...values]) => [
        key,
        values.find((value) => value !== undefined) ?? "",
    ]));
}
function readDpkg(tree) {
    const parts = tree.isDirectory(dpkgFolder) ? tree.list(dpkgFolder) : [];
    const texts = [dpkgStatus, ...parts.filter((name) => !name.endsWith(".md5sums")).map((name) => `${dpkgFolder}/${name}`)];
    return texts.flatMap((path) => parseStatus(tree.findText(path) ?? ""));
}
function parseStatus(text) {
    return text
        .split(/\n\n+/)
        .filter((stanza) => /^Package: /m.test(stanza) && !/^Status: .*(?:not-installed|config-files)$/m.test(stanza))
        .map((stanza) => {
        const field = (key) => new RegExp(`^${key}: (.*)$`, "m").exec(stanza)?.[1] ?? "";
        const [source = "", sourceVersion] = (field("Source") || field("Package")).split(/[ ()]+/);
        return {
            manager: "deb",
            name: field("Package"),
            version: field("Version"),
            architecture: field("Architecture"),
            source: `${source} ${sourceVersion || field("Version")}`,
            supplier: field("Maintainer"),
            homepage: field("Homepage"),
            summary: field("Description"),
            license: "",
            installedBytes: Number(field("Installed-Size") || "0") * 1024,
        };
    });
}
const rpmTags = [
    "NAME",
    "EPOCHNUM",
    "VERSION",
    "RELEASE",
    "ARCH",
    "SOURCERPM",
    "VENDOR",
    "URL",
    "SUMMARY",
    "LICENSE",
    "LONGSIZE",
];
/** rpm locks what it reads, which a read-only image does not allow: it reads a copy. */
async function readRpm(database) {
    const copy = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "rpmdb-"));
    try {
        for (const name of database.list("/").filter(isDatabase))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copy, name), database.readBytes(`/${name}`));
        const format = `${rpmTags.map((tag) => `%{${tag}}`).join("\\t")}\\n`;
        const { stdout } = await (0,execa__WEBPACK_IMPORTED_MODULE_5__.execa)("rpm", ["--dbpath", copy, "--nodigest", "--nosignature", "-qa", "--queryformat", format]);
        return stdout
            .split("\n")
            .filter((line) => line !== "" && !line.startsWith("gpg-pubkey\t"))
            .map(parseRpm);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .dh("Cannot read the RPM database: this host lacks rpm", {
                hint: "Run: sudo apt-get install -y --no-install-recommends rpm",
            });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c8(`Cannot read the RPM database: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split("\n").at(-1) ?? ""}`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(copy, { recursive: true });
    }
}
function isDatabase(name) {
    return /^(rpmdb\.sqlite(-wal)?|Packages(\.db)?)$/.test(name);
}
function parseRpm(line) {
    const [name = "", epoch = "0", version = "", release = "", arch = "", source = "", vendor = "", url = "", summary = "", license = "", size = "0",] = line.split("\t").map((value) => (value === "(none)" ? "" : value));
    return {
        manager: "rpm",
        name,
        version: `${epoch === "0" ? "" : `${epoch}:`}${version}-${release}`,
        architecture: arch,
        source: source.replace(/\.src\.rpm$/, ""),
        supplier: vendor,
        homepage: url,
        summary,
        license,
        installedBytes: Number(size),
    };
}
function byName(a, b) {
    const key = ({ name, architecture, version }) => `${name}\0${architecture}\0${version}`;
    return key(a) < key(b) ? -1 : 1;
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


/***/ })

};
