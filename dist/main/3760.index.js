export const id = 3760;
export const ids = [3760];
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
    const { execa } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 16854));
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
/* unused harmony export formatMountWords */
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
/** Whether the kernel can mount a filesystem, after loading what it has for it. Asked of the kernel once. */
function canMount(type) {
    const known = mountable.get(type) ?? askKernel(type);
    mountable.set(type, known);
    return known;
}
const mountable = new Map();
function askKernel(type) {
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
/* harmony export */   lT: () => (/* binding */ findUnpinned),
/* harmony export */   oN: () => (/* binding */ findDue)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);

/**
 * Trees with unpinned packages are as old as the day their stage ran, which their ids do not tell. Here is what depends on such stages, and
 * which of it is due again.
 */
/** Of each stage whose tree depends on stages with network (in its pipeline, its build tree or its inputs): those stages. */
function findUnpinned(manifest, wantsNetwork) {
    const found = new Map();
    for (const pipeline of manifest.pipelines) {
        let loose = new Set((0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(pipeline, pipeline.stages).flatMap((id) => [...(found.get(id) ?? [])]));
        for (const stage of pipeline.stages) {
            if (wantsNetwork(stage))
                loose = new Set([...loose, stage.id]);
            if (loose.size > 0)
                found.set(stage.id, loose);
        }
    }
    return found;
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
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   vP: () => (/* binding */ findSourceItems),
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
        for (const dependency of needsOf(pipeline, findStagesToRun(pipeline, has)))
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
/** Ids of what stages are shown of sources. */
function findSourceItems(stages) {
    const inputs = stages.flatMap((stage) => stage.inputs).filter((input) => input.origin === "org.osbuild.source");
    return new Set(inputs.flatMap((input) => input.references).map((reference) => reference.id));
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
        const running = findStagesToRun(pipeline, has);
        const needed = new Set([...needsOf(pipeline, running), ...running.map(({ id }) => id)]);
        return stageIds.slice(0, index).flatMap((ids, before) => ([...needed].some((id) => ids.has(id)) ? [before] : []));
    });
}
/** The trees a pipeline needs for some of its stages: its build tree, its base and those its inputs show. */
function needsOf({ build, base }, stages) {
    const inputs = stages.flatMap((stage) => stage.inputs).filter((input) => input.origin === "org.osbuild.pipeline");
    const ids = [build, base, ...inputs.flatMap((input) => input.references.map((reference) => reference.id))];
    return [...new Set(ids.filter((id) => id !== null))];
}


/***/ }),

/***/ 55109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listHostTools),
/* harmony export */   C: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _stage_description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18445);


/** The plan for exporting these pipelines; none means those the manifest means. */
function makePlan(manifest, exports, facts) {
    const names = exportsOf(manifest, exports);
    const running = findRunning(manifest, names, facts);
    const wanted = new Set([...running.map(({ pipeline }) => pipeline), ...names.map((name) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePipeline */ .GX)(manifest, name))]);
    const pipelines = manifest.pipelines.filter((pipeline) => wanted.has(pipeline));
    const downloads = planDownloads(manifest, running, facts);
    const memory = remember(facts.known);
    return {
        manifest: manifest.file,
        exports: names,
        pipelines: pipelines.map((pipeline) => planPipeline(pipeline, { manifest, facts, memory })),
        downloads,
        disk: estimateDisk(running, downloads, { facts, memory }),
        missingTools: facts.findMissingTools(toolsOf(manifest, running, facts)),
        stagesToRun: running.length,
    };
}
/**
 * The programs of the host that a build runs: those of stages whose build root it is (elsewhere the build tree has to have them), those that
 * open what stages are shown, and those that fetch what is not there yet. What the store has needs none.
 */
function listHostTools(manifest, exports, facts) {
    return toolsOf(manifest, findRunning(manifest, exportsOf(manifest, exports), facts), facts);
}
function toolsOf(manifest, running, facts) {
    const ofStages = running.flatMap(({ pipeline, stage }) => {
        const { tools = [], hostTools = [] } = facts.findModule(stage) ?? {};
        return [...(pipeline.build === null ? tools : []), ...hostTools];
    });
    const fetched = listItems(manifest, running).filter(({ source, id }) => !facts.hasItem(source, id));
    const ofSources = [...new Set(fetched.map(({ source }) => source))].flatMap(facts.findSourceTools);
    return [...new Set([...ofStages, ...ofSources])].sort();
}
function exportsOf(manifest, exports) {
    return exports.length > 0 ? exports : manifest.defaultExports;
}
function findRunning(manifest, exports, { has }) {
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findPipelinesToBuild */ .y2)(manifest, exports, has).flatMap((pipeline) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findStagesToRun */ .Fg)(pipeline, has).map((stage) => ({ pipeline, stage })));
}
function planPipeline(pipeline, context) {
    const { name, id, build, runner, stages } = pipeline;
    const [first, ...others] = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findStagesToRun */ .Fg)(pipeline, context.facts.has);
    const toRun = { first, all: new Set([first, ...others]) };
    const inPipeline = { ...context, pipeline };
    return { name, id, build, runner, stages: stages.map((stage) => planStage(stage, toRun, inPipeline)) };
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
function remember(known) {
    return {
        ids: new Set(known.map(({ id }) => id)),
        byType: Map.groupBy(known, ({ type }) => type),
        byPlace: Map.groupBy(known, placeOf),
    };
}
function placeOf({ type, base, build }) {
    return `${type} ${base} ${build}`;
}
/** A stage is compared with so many that are alike: with thousands a plan would take minutes. */
const maxCompared = 50;
/** The first difference to the nearest stage that ever ran: one on the same tree first, then one with the fewest differences. */
function explain(stage, isFirst, { pipeline, manifest, facts, memory }) {
    if (facts.isDue(stage.id))
        return "its unpinned packages are due again";
    if (memory.ids.has(stage.id))
        return "its tree is no longer in the store";
    const sameBase = memory.byPlace.get(placeOf({ type: stage.type, base: stage.base, build: pipeline.build }));
    const alike = (sameBase ?? memory.byType.get(stage.type) ?? []).slice(0, maxCompared);
    if (alike.length === 0)
        return facts.known.length === 0 ? "nothing is in the store yet" : "no stage of this type ran before";
    const parts = (0,_stage_description_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(pipeline, stage);
    const compared = alike.map((known) => ({ known, differences: (0,_stage_description_js__WEBPACK_IMPORTED_MODULE_1__/* .findDifferences */ .cG)(known.parts, parts) }));
    const nearest = compared.reduce((one, other) => (other.differences.length < one.differences.length ? other : one));
    const [first, ...others] = nearest.differences;
    if (sameBase !== undefined && first !== undefined)
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
    return listItems(manifest, running).map(({ source, id }) => ({
        source: source.type,
        id,
        cached: facts.hasItem(source, id),
        sizeBytes: facts.findItemBytes(source, id),
    }));
}
/** What stages refer to, by source. */
function listItems(manifest, running) {
    const wanted = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findSourceItems */ .vP)(running.map(({ stage }) => stage));
    return manifest.sources.flatMap((source) => [...source.items.keys()].filter((id) => wanted.has(id)).map((id) => ({ source, id })));
}
function estimateDisk(running, downloads, { facts, memory }) {
    const types = new Set(running.map(({ stage }) => stage.type));
    const guesses = new Map(Array.from(types, (type) => [type, estimateLayer(memory.byType.get(type) ?? [], facts)]));
    const sizes = running.map(({ stage }) => facts.findLayerBytes(stage.id) ?? guesses.get(stage.type));
    const known = sizes.filter((size) => size !== undefined);
    const fetched = downloads.filter((download) => !download.cached).map((download) => download.sizeBytes ?? 0);
    return {
        neededBytes: [...known, ...fetched].reduce((sum, size) => sum + size, 0),
        unknownStages: sizes.length - known.length,
        freeBytes: facts.freeBytes,
    };
}
/** What the newest stage of a type left, as a guess for others of the type. */
function estimateLayer(alike, facts) {
    for (const { id } of alike) {
        const size = facts.findLayerBytes(id);
        if (size !== undefined)
            return size;
    }
    return undefined;
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
        id: id,
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

/***/ 3760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ findMissingHostTools),
  SI: () => (/* binding */ gatherPlanFacts),
  TN: () => (/* binding */ hideDue)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/host/tools.js
var host_tools = __webpack_require__(48203);
// EXTERNAL MODULE: ./src/manifest/json.js
var json = __webpack_require__(85653);
// EXTERNAL MODULE: ./src/manifest/values.js
var values = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/modules/catalogue.js
var modules_catalogue = __webpack_require__(44886);
// EXTERNAL MODULE: ./src/pipeline/freshness.js
var freshness = __webpack_require__(8567);
// EXTERNAL MODULE: ./src/pipeline/plan.js
var plan = __webpack_require__(55109);
// EXTERNAL MODULE: ./src/pipeline/stage-description.js
var stage_description = __webpack_require__(18445);
// EXTERNAL MODULE: ./src/modules/filesystem.js
var filesystem = __webpack_require__(32784);
;// CONCATENATED MODULE: ./src/services/service-tools.js

/** Programs of the host that open what a stage is shown: its inputs, devices and mounts. */
function listServiceTools({ inputs, devices, mounts }, catalogue) {
    return [
        ...inputs.flatMap(({ type }) => catalogue.inputs.get(type)?.meta.tools ?? []),
        ...devices.flatMap(({ type }) => catalogue.devices.get(type)?.meta.tools ?? []),
        ...mounts.flatMap(({ type }) => catalogue.mounts.get(type)?.meta ?? []).flatMap(filesystem/* toolsOfMount */.QA),
    ];
}

// EXTERNAL MODULE: ./src/store/layout.js
var store_layout = __webpack_require__(85553);
// EXTERNAL MODULE: ./src/store/object-record.js
var object_record = __webpack_require__(21264);
// EXTERNAL MODULE: ./src/store/refs.js
var refs = __webpack_require__(27869);
;// CONCATENATED MODULE: ./src/plan-facts.js













/** What a plan depends on beside the manifest, as this machine has it. Changes nothing. */
function gatherPlanFacts(storePath, catalogue) {
    const layout = (0,store_layout/* readLayout */.T4)(storePath);
    const tools = gatherToolFacts(layout, catalogue);
    return {
        ...tools,
        known: listKnown(layout),
        findLayerBytes: (id) => (tools.has(id) ? findLayerBytes(layout, id) : undefined),
        findItemBytes,
        findMissingTools: (tools) => (process.platform === "linux" ? (0,host_tools/* findMissingTools */.jF)([...host_tools/* engineTools */.m3, ...tools]) : []),
        freeBytes: findFreeBytes(storePath),
    };
}
/** Programs of the host that a build would run and that are missing: the same that a plan tells. */
function findMissingHostTools(manifest, request) {
    const { storePath, catalogue, exports, refreshAfterDays } = request;
    const facts = hideDue(gatherToolFacts((0,store_layout/* readLayout */.T4)(storePath), catalogue), manifest, refreshAfterDays);
    return (0,host_tools/* findMissingTools */.jF)([...host_tools/* engineTools */.m3, ...(0,plan/* listHostTools */.A)(manifest, exports, facts)]);
}
/** The facts for a build that runs stages with network again when their trees are older than some days. */
function hideDue(facts, manifest, refreshAfterDays) {
    if (refreshAfterDays === undefined)
        return facts;
    const wantsNetwork = (stage) => facts.findModule(stage)?.network === true;
    const due = (0,freshness/* findDue */.oN)(manifest, { wantsNetwork, sealedMs: facts.findSealedMs, oldestMs: (0,freshness/* daysAgo */.HM)(refreshAfterDays) });
    return { ...facts, has: (id) => facts.has(id) && !due(id), isDue: (id) => facts.isDue(id) || due(id) };
}
function gatherToolFacts(layout, catalogue) {
    const names = listNames();
    return {
        has: (id) => names(layout.refs).has(id) && (0,refs/* findRef */.DQ)(layout, id) !== undefined,
        isDue: () => false,
        findSealedMs: (id) => (0,refs/* findStageRecord */.vL)(layout, id)?.sealedMs,
        findModule: (stage) => moduleFacts(stage, catalogue),
        findSourceTools: ({ type }) => (0,modules_catalogue/* findModule */.ku)(catalogue.sources, type)?.meta.tools ?? [],
        hasItem: ({ type }, id) => names((0,external_node_path_.join)(layout.sources, contentTypeOf(type, catalogue))).has(id),
    };
}
/** What folders hold, each read once: manifests ask for thousands of names. */
function listNames() {
    const read = new Map();
    return (folder) => {
        const names = read.get(folder) ?? new Set((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : []);
        read.set(folder, names);
        return names;
    };
}
/** Newest first. */
function listKnown(layout) {
    if (!(0,external_node_fs_.existsSync)(layout.facts))
        return [];
    const names = (0,external_node_fs_.readdirSync)(layout.facts).filter((name) => name.endsWith(".json"));
    const records = names.map((name) => (0,refs/* findStageRecord */.vL)(layout, name.slice(0, -".json".length)));
    const newest = records.filter((record) => record !== undefined).toSorted((a, b) => b.sealedMs - a.sealedMs);
    const texts = newest.flatMap((record) => record.stages ?? []);
    return texts.map(stage_description/* parseStageDescription */.CK).filter((description) => description !== undefined);
}
function findLayerBytes(layout, id) {
    const digest = (0,refs/* findRef */.DQ)(layout, id);
    try {
        return digest === undefined ? undefined : (0,object_record/* findRecord */.Tq)((0,external_node_path_.join)(layout.objects, digest))?.sizeBytes;
    }
    catch {
        // Only root may look at objects; a plan can do without.
        return undefined;
    }
}
function moduleFacts(stage, catalogue) {
    const { kind, type } = stage;
    if (kind === "assembler") {
        const entry = (0,modules_catalogue/* findModule */.ku)(catalogue.assemblers, type);
        return entry && { file: entry.file, network: false, tools: entry.meta.tools ?? [], hostTools: [] };
    }
    const entry = (0,modules_catalogue/* findModule */.ku)(catalogue.stages, type);
    const hostTools = listServiceTools(stage, catalogue);
    return entry && { file: entry.file, network: entry.meta.network ?? false, tools: entry.meta.tools ?? [], hostTools };
}
function contentTypeOf(source, { sources }) {
    return (0,modules_catalogue/* findModule */.ku)(sources, source)?.module?.contentType ?? source;
}
/** Inline content is as large as it says; other sources may say how large an item is. */
function findItemBytes({ items }, id) {
    const item = items.get(id);
    const data = (0,values/* textOf */.b6)((0,values/* objectOf */.Xy)(item).get("data"));
    if (data !== undefined)
        return Math.floor((data.length * 3) / 4);
    return sizeOf((0,values/* objectOf */.Xy)(item).get("size"));
}
function sizeOf(size) {
    return size instanceof json/* JsonNumber */.W ? Number(size.source) : undefined;
}
function findFreeBytes(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return (0,external_node_path_.dirname)(path) === path ? undefined : findFreeBytes((0,external_node_path_.dirname)(path));
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(path);
    return bavail * bsize;
}


/***/ })

};
