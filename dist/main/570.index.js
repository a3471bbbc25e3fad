export const id = 570;
export const ids = [570];
export const modules = {

/***/ 48203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   HG: () => (/* binding */ installTools),
/* harmony export */   jF: () => (/* binding */ findMissingTools),
/* harmony export */   m3: () => (/* binding */ engineTools),
/* harmony export */   yS: () => (/* binding */ missingToolsError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);



/** Programs of the host that builds run, with the Debian and Ubuntu package that has each. */
const packages = {
    "apt-ftparchive": "apt-utils",
    "apt-get": "apt",
    btrfs: "btrfs-progs",
    bzip2: "bzip2",
    busybox: "busybox-static",
    bwrap: "bubblewrap",
    chattr: "e2fsprogs",
    createrepo_c: "createrepo-c",
    cryptsetup: "cryptsetup-bin",
    curl: "curl",
    dmsetup: "dmsetup",
    dnf: "dnf",
    "dpkg-deb": "dpkg",
    flock: "util-linux",
    genisoimage: "genisoimage",
    getcap: "libcap2-bin",
    getfacl: "acl",
    getfattr: "attr",
    gpg: "gnupg",
    "grub-mkimage": "grub-common",
    implantisomd5: "isomd5sum",
    isohybrid: "syslinux-utils",
    lvchange: "lvm2",
    lvcreate: "lvm2",
    mcopy: "mtools",
    mke2fs: "e2fsprogs",
    "mkfs.btrfs": "btrfs-progs",
    "mkfs.erofs": "erofs-utils",
    "mkfs.ext4": "e2fsprogs",
    "mkfs.fat": "dosfstools",
    "mkfs.xfs": "xfsprogs",
    mksquashfs: "squashfs-tools",
    mkswap: "util-linux",
    mtools: "mtools",
    objcopy: "binutils",
    openssl: "openssl",
    ostree: "ostree",
    parted: "parted",
    "qemu-img": "qemu-utils",
    "qemu-system-aarch64": "qemu-system-arm",
    "qemu-system-x86_64": "qemu-system-x86",
    rpm: "rpm",
    rpmbuild: "rpm",
    rpmkeys: "rpm",
    setfattr: "attr",
    setfiles: "policycoreutils",
    sfdisk: "fdisk",
    sgdisk: "gdisk",
    skopeo: "skopeo",
    strings: "binutils",
    "systemd-dissect": "systemd-container",
    "systemd-sysusers": "systemd",
    "systemd-tmpfiles": "systemd",
    tar: "tar",
    unshare: "util-linux",
    veritysetup: "cryptsetup-bin",
    xfs_admin: "xfsprogs",
    xorrisofs: "xorriso",
    xz: "xz-utils",
    zip: "zip",
    zstd: "zstd",
};
/** Folders GRUB's programs read, as packages: they are no programs, so they are looked up by path. */
const folders = {
    "/usr/lib/ISOLINUX": "isolinux",
    "/usr/lib/syslinux/modules/bios": "syslinux-common",
    "/usr/lib/grub/i386-pc": "grub-pc-bin",
    "/usr/lib/grub/x86_64-efi": "grub-efi-amd64-bin",
    "/usr/lib/grub/arm64-efi": "grub-efi-arm64-bin",
    "/usr/lib/systemd/boot/efi/linuxx64.efi.stub": "systemd-boot-efi",
    "/etc/ssl/certs/ca-certificates.crt": "ca-certificates",
    "/usr/share/OVMF": "ovmf",
    "/usr/share/keyrings/debian-archive-keyring.gpg": "debian-archive-keyring",
};
/** What every build needs, whatever the manifest says. */
const engineTools = ["bwrap"];
const searchPath = `/usr/local/sbin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/usr/local/bin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/usr/sbin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/usr/bin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/sbin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/bin`;
/** Tools (programs, or absolute paths) that the host lacks. */
function findMissingTools(tools) {
    return [...new Set(tools)].filter((tool) => !isPresent(tool)).sort();
}
/** Packages of Debian and Ubuntu that have these tools; a tool nobody knows stands for itself. */
function packagesOf(tools) {
    return [...new Set(tools.map((tool) => packages[tool] ?? folders[tool] ?? tool))].sort();
}
/** The error for missing tools: names them and the one command that installs them. */
function missingToolsError(tools) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh(`This host lacks ${tools.join(", ")}`, {
        hint: `Run: sudo apt-get install -y --no-install-recommends ${packagesOf(tools).join(" ")}   (or build with --install-dependencies)`,
    });
}
/** Installs missing tools with apt, after saying which. Throws `HostError` when apt is not there or fails. */
async function installTools(tools, say, signal) {
    const names = packagesOf(tools);
    if (!isPresent("apt-get"))
        throw missingToolsError(tools);
    say(`Installing ${names.join(", ")} (for ${tools.join(", ")})`);
    try {
        await apt(["update"], say, signal);
        await apt(["install", "--yes", "--no-install-recommends", ...names], say, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh(`Cannot install ${names.join(", ")}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split("\n")[0]}`, {
            hint: "Install them by hand, then run the same command again",
            cause: error,
        });
    }
    const missing = findMissingTools(tools);
    if (missing.length > 0)
        throw missingToolsError(missing);
}
async function apt(args, say, signal) {
    const { execa } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 92430));
    const child = execa("apt-get", ["--quiet=2", ...args], {
        env: { DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C.UTF-8" },
        cancelSignal: signal,
        all: true,
        stdin: "ignore",
    });
    for await (const line of child.iterable({ from: "all" })) {
        if (/^(Setting up|E:|W:)/.test(line))
            say(`  ${line}`);
    }
    await child;
}
function isPresent(tool) {
    const candidates = tool.startsWith("/") ? [tool] : searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, tool));
    return candidates.some((path) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, tool.startsWith("/") ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}


/***/ }),

/***/ 32784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ bindMount),
/* harmony export */   OT: () => (/* binding */ unmountDownTo),
/* harmony export */   QA: () => (/* binding */ toolsOfMount),
/* harmony export */   Qu: () => (/* binding */ countMounts),
/* harmony export */   an: () => (/* binding */ canMount),
/* harmony export */   g7: () => (/* binding */ norecoveryProperty),
/* harmony export */   lU: () => (/* binding */ mountFilesystem),
/* harmony export */   lu: () => (/* binding */ deviceMountProperties),
/* harmony export */   mh: () => (/* binding */ makeTarget),
/* harmony export */   qR: () => (/* binding */ readOnlyProperty),
/* harmony export */   qY: () => (/* binding */ partitionProperty)
/* harmony export */ });
/* unused harmony exports formatMountWords, unmountWhole */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16986);
/* harmony import */ var _linux_mount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1441);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66675);








/** What all mounts of block devices share: the folder below the stage's mounts, mount(8) with its options, and an end that loses nothing. */
const unmountAttempts = 50;
/** Properties that every mount of a device has in a manifest. */
const deviceMountProperties = {
    name: { type: "string", description: "Name of the mount in the stage" },
    type: { type: "string" },
    source: { type: "string", description: "Name of the device" },
    target: { type: "string", description: "Where to mount it, below the stage's mounts" },
};
/** The partition of a device that has several. */
const partitionProperty = { type: "number", description: "Partition of the device to mount, counted from one" };
/** Options of every filesystem that may be mounted read-only. */
const readOnlyProperty = { type: "boolean", description: "Allow nothing to be written", default: false };
/** Options of filesystems with a journal. */
const norecoveryProperty = { type: "boolean", description: "Leave the journal as it is", default: false };
/** Mounts the source at the target below the stage's mounts. */
async function mountFilesystem(context, type, target, words) {
    if (context.source === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_6__/* .StageFailure */ .B(`Cannot mount a filesystem at '${target}': the mount names no source`);
    const path = makeTarget(context.root, target);
    const options = formatMountWords(words);
    const given = options === "" ? [] : ["-o", options];
    await context.exec("mount", ["-t", type, ...given, "--source", context.source, "--target", path]);
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(context.root, path) || ".", [Symbol.asyncDispose]: () => unmountWhole(path, target) };
}
/** Whether the kernel can mount a filesystem, after loading what it has for it. */
function canMount(type) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)("/proc/filesystems"))
        return false; // another kernel than Linux, where plans are made but no builds
    const isKnown = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/filesystems", "utf8").split("\n").includes(`\t${type}`);
    if (!isKnown())
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("modprobe", ["--quiet", type]);
    return isKnown();
}
/** Programs of the host that opening such a mount takes here. */
function toolsOfMount({ tools = [], insteadOfTools }) {
    return insteadOfTools !== undefined && canMount(insteadOfTools) ? [] : tools;
}
/** Shows a folder of the host a second time, with all mounts below; `private` keeps mounts made later at one place out of the other. */
function bindMount(source, target, options = {}) {
    (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .bindMount */ .Dy)(source, target, { recursive: true });
    if (options.private)
        (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .makePrivate */ .ux)(target);
}
/** How many mounts are at a folder and below. */
function countMounts(folder) {
    return (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .listMounts */ .dx)(folder).length;
}
/** Unmounts what was mounted at a folder and below since there were `count` mounts. */
async function unmountDownTo(folder, count) {
    if (countMounts(folder) > count)
        await (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .syncFileSystem */ .r1)(folder);
    for (const path of (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .listMounts */ .dx)(folder).slice(0, -count || undefined))
        await unmountPatiently(path, path);
}
/** Makes the folder of a mount below the root, links of filesystems that are mounted there already resolved inside it. */
function makeTarget(root, target) {
    const mounts = new _tree_js__WEBPACK_IMPORTED_MODULE_7__/* .Tree */ .PH(root);
    mounts.makeDirectory(target, { parents: true });
    return mounts.resolve(target);
}
/** `{ ro: true, uid: 0, subvol: undefined }` becomes `ro,uid=0`. */
function formatMountWords(words) {
    return Object.entries(words)
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([key, value]) => (value === true ? key : `${key}=${requireWord(String(value))}`))
        .join(",");
}
/** Writes a filesystem back and unmounts it; a program that is just ending may hold it for a moment. */
async function unmountWhole(path, target) {
    await (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .syncFileSystem */ .r1)(path);
    await unmountPatiently(path, target);
}
async function unmountPatiently(path, target) {
    for (let tries = 1;; tries += 1) {
        try {
            return (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .unmount */ .vs)(path);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== "EBUSY")
                throw error;
            if (tries === unmountAttempts)
                break;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(100);
        }
    }
    (0,_linux_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .detachMount */ .vE)(path);
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_6__/* .StageFailure */ .B(`Cannot unmount '${target}': a program still uses it`);
}
function requireWord(value) {
    if (!value.includes(","))
        return value;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_6__/* .StageFailure */ .B(`Cannot mount with the option '${value}': it contains a comma`);
}


/***/ }),

/***/ 64005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ StageFailure)
/* harmony export */ });
/** A failure the stage foresaw: the message goes to the user as it is, without a stack. */
class StageFailure extends Error {
    exitCode;
    constructor(message, exitCode = 1) {
        super(message);
        this.name = "StageFailure";
        this.exitCode = exitCode;
    }
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ daysAgo),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   lT: () => (/* binding */ findUnpinned),
/* harmony export */   oN: () => (/* binding */ findDue)
/* harmony export */ });
/**
 * Trees with unpinned packages are as old as the day their stage ran, which their ids do not tell. Here is what depends on such stages, and
 * which of it is due again.
 */
/** Of each stage whose tree depends on stages with network (in its pipeline, its build tree or its inputs): those stages. */
function findUnpinned(manifest, wantsNetwork) {
    const found = new Map();
    for (const pipeline of manifest.pipelines) {
        let loose = new Set(needsOf(pipeline).flatMap((id) => [...(found.get(id) ?? [])]));
        for (const stage of pipeline.stages) {
            if (wantsNetwork(stage))
                loose = new Set([...loose, stage.id]);
            if (loose.size > 0)
                found.set(stage.id, loose);
        }
    }
    return found;
}
/** The trees a pipeline needs: its build tree, its base and its inputs. */
function needsOf(pipeline) {
    const inputs = pipeline.stages.flatMap((stage) => stage.inputs).filter((input) => input.origin === "org.osbuild.pipeline");
    const ids = [pipeline.build, pipeline.base, ...inputs.flatMap((input) => input.references.map((reference) => reference.id))];
    return [...new Set(ids.filter((id) => id !== null))];
}
/** Says which trees are due again: packages of theirs are too old, or were brought anew since. */
function findDue(manifest, { wantsNetwork, sealedMs, oldestMs }) {
    const unpinned = findUnpinned(manifest, wantsNetwork);
    return (id) => {
        const loose = unpinned.get(id);
        const sealed = sealedMs(id);
        if (loose === undefined || sealed === undefined)
            return false;
        const times = [...loose].map(sealedMs).filter((time) => time !== undefined);
        return sealed < oldestMs || times.some((time) => time < oldestMs || time > sealed);
    };
}
/** The moment that many days ago. */
function daysAgo(days) {
    return Date.now() - days * 86_400_000;
}


/***/ }),

/***/ 58948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ findNeeds),
/* harmony export */   Fg: () => (/* binding */ findStagesToRun),
/* harmony export */   GX: () => (/* binding */ requirePipeline),
/* harmony export */   y2: () => (/* binding */ findPipelinesToBuild)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/**
 * Which pipelines a build needs. Pipelines depend on the tree they are built in (their build pipeline) and on the trees their inputs show;
 * what the store has needs nothing below it any more. Dependencies are followed by id, since pipelines of equal content are one.
 */
/** The pipelines to build for these exports, in build order: whatever a pipeline needs comes before it. What the store has is left out. */
function findPipelinesToBuild(manifest, exports, has) {
    const targets = exports.map((name) => requirePipeline(manifest, name));
    const pipelines = withTargets(manifest.pipelines, targets);
    const needed = new Set(targets.map((pipeline) => pipeline.id));
    const firstWithId = new Map(pipelines.toReversed().map((pipeline) => [pipeline.id, pipeline]));
    // Dependencies always stand earlier in the manifest, so one walk from its end meets every pipeline after all that need it.
    const found = pipelines.toReversed().filter((pipeline) => {
        const { id } = pipeline;
        if (id === null || !needed.has(id) || firstWithId.get(id) !== pipeline || has(id))
            return false;
        for (const dependency of dependenciesOf(pipeline, has))
            needed.add(dependency);
        return true;
    });
    return found.toReversed();
}
/** Pipelines that are to be built only in part stand where the whole ones do. */
function withTargets(pipelines, targets) {
    const parts = targets.filter((target) => !pipelines.includes(target));
    if (parts.length === 0)
        return pipelines;
    return pipelines.flatMap((pipeline) => [...parts.filter((part) => part.name === pipeline.name), pipeline]);
}
/** The stages of a pipeline that must run: all after the last one whose tree the store has. */
function findStagesToRun(pipeline, has) {
    const last = pipeline.stages.findLastIndex((stage) => has(stage.id));
    return pipeline.stages.slice(last + 1);
}
/** The pipeline of that name or id; for the id of a stage within one, the pipeline up to there. */
function requirePipeline(manifest, name) {
    const { pipelines } = manifest;
    const found = pipelines.find((pipeline) => pipeline.name === name) ??
        pipelines.find((pipeline) => pipeline.id === name) ??
        findPart(pipelines, name);
    if (found !== undefined)
        return found;
    const names = pipelines.map((pipeline) => `'${pipeline.name}'`).join(", ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot export '${name}': the manifest has no such pipeline`, {
        hint: names === "" ? "The manifest has no pipelines" : `Use one of ${names}`,
    });
}
function findPart(pipelines, id) {
    for (const pipeline of pipelines) {
        const index = pipeline.stages.findIndex((stage) => stage.id === id);
        const stage = pipeline.stages[index];
        if (stage !== undefined)
            return { ...pipeline, id: stage.id, stages: pipeline.stages.slice(0, index + 1) };
    }
    return undefined;
}
/** For each of some pipelines in build order the places of those it has to wait for: whose trees it needs, and with which it shares stages. */
function findNeeds(pipelines, has) {
    const stageIds = pipelines.map(({ stages }) => new Set(stages.map(({ id }) => id)));
    return pipelines.map((pipeline, index) => {
        const needed = new Set([...dependenciesOf(pipeline, has), ...(pipeline.base === null ? [] : [pipeline.base])]);
        for (const { id } of findStagesToRun(pipeline, has))
            needed.add(id);
        return stageIds.slice(0, index).flatMap((ids, before) => ([...needed].some((id) => ids.has(id)) ? [before] : []));
    });
}
function dependenciesOf(pipeline, has) {
    const inputs = findStagesToRun(pipeline, has).flatMap((stage) => stage.inputs);
    const shown = inputs.filter((input) => input.origin === "org.osbuild.pipeline").flatMap((input) => input.references);
    const ids = [pipeline.build, ...shown.map((reference) => reference.id)];
    return ids.filter((id) => id !== null);
}


/***/ }),

/***/ 18445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CK: () => (/* binding */ parseStageDescription),
/* harmony export */   al: () => (/* binding */ describeStage),
/* harmony export */   cG: () => (/* binding */ findDifferences)
/* harmony export */ });
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22429);
/* harmony import */ var _manifest_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31679);
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);



/** The text to keep. */
function describeStage(pipeline, stage) {
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .formatJson */ .IB)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFrom */ ._X)([
        ["id", stage.id],
        ["type", stage.type],
        ["build", pipeline.build],
        ["base", stage.base],
        ["parts", partsOf(pipeline, stage)],
    ]));
}
/** What a text says; undefined when another version wrote it. */
function parseStageDescription(text) {
    const value = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_manifest_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text).value);
    const [id, type] = [(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value.get("id")), (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value.get("type"))];
    if (id === undefined || type === undefined)
        return undefined;
    return {
        id,
        type,
        build: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value.get("build")) ?? null,
        base: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value.get("base")) ?? null,
        parts: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value.get("parts")),
    };
}
/** The parts of a stage that a change can be in. */
function partsOf(pipeline, stage) {
    const named = (list, describe) => new Map(list.map((item) => [item.name, describe(item)]));
    return (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFrom */ ._X)([
        ["options", stage.options],
        [
            "inputs",
            named(stage.inputs, ({ type, origin, references, options }) => (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFrom */ ._X)([
                ["type", type],
                ["origin", origin],
                ["references", new Map(references.map(({ id, options: given }) => [id ?? "null", given]))],
                ["options", options],
            ])),
        ],
        [
            "devices",
            named(stage.devices, ({ type, parent, options }) => (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFrom */ ._X)([
                ["type", type],
                ["parent", parent],
                ["options", options],
            ])),
        ],
        [
            "mounts",
            named(stage.mounts, ({ type, source, target, partition, options }) => (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFrom */ ._X)([
                ["type", type],
                ["source", source],
                ["target", target],
                ["partition", partition],
                ["options", options],
            ])),
        ],
        ["source-epoch", pipeline.sourceEpoch],
        ["systemResourcesFromEtc", stage.systemResourcesFromEtc],
    ]);
}
/** Where two values differ, in words: `options.hostname changed`. Paths are those of leaves; a list counts as one value. */
function findDifferences(before, after, path = "") {
    if (before === undefined)
        return after === undefined ? [] : [`${path} is new`];
    if (after === undefined)
        return [`${path} is gone`];
    if (before instanceof Map && after instanceof Map) {
        const keys = [...new Set([...after.keys(), ...before.keys()])];
        return keys.flatMap((key) => findDifferences(before.get(key), after.get(key), path === "" ? key : `${path}.${key}`));
    }
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(before) === (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(after) ? [] : [`${path} changed`];
}


/***/ }),

/***/ 36643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listServiceTools)
/* harmony export */ });
/* harmony import */ var _modules_filesystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32784);

/** Programs of the host that open what a stage is shown: its inputs, devices and mounts. */
function listServiceTools({ inputs, devices, mounts }, catalogue) {
    return [
        ...inputs.flatMap(({ type }) => catalogue.inputs.get(type)?.meta.tools ?? []),
        ...devices.flatMap(({ type }) => catalogue.devices.get(type)?.meta.tools ?? []),
        ...mounts.flatMap(({ type }) => catalogue.mounts.get(type)?.meta ?? []).flatMap(_modules_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfMount */ .QA),
    ];
}


/***/ })

};
