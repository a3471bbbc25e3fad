export const id = 389;
export const ids = [389];
export const modules = {

/***/ 66389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/manifest/load.js + 25 modules
var load = __webpack_require__(38584);
// EXTERNAL MODULE: ./src/pipeline/graph.js
var graph = __webpack_require__(58948);
;// CONCATENATED MODULE: ./src/pipeline/matrix.js

/** The jobs for manifests, given what the store has. */
function makeMatrix(manifests, has) {
    const needed = manifests.map((manifest) => ({
        manifest,
        pipelines: (0,graph/* findPipelinesToBuild */.y2)(manifest, manifest.defaultExports, has),
    }));
    const shared = findShared(needed, has);
    const waves = [];
    const levels = new Map();
    // A shared tree stands after all it needs: needing few stages means standing early.
    for (const tree of [...shared.values()].sort((a, b) => a.makes.size - b.makes.size)) {
        const below = [...levels].filter(([id]) => tree.makes.has(id)).map(([, level]) => level + 1);
        const level = Math.max(0, ...below);
        levels.set(tree.id, level);
        waves[level] ??= [];
        waves[level].push(tree.job);
    }
    const images = manifests.map((manifest) => ({
        name: nameOf(manifest),
        manifest: manifest.file,
        exports: manifest.defaultExports,
        sharedBy: 1,
    }));
    return { waves: [...waves, images].map((include) => ({ include })) };
}
function findShared(needed, has) {
    const users = countUsers(needed, has);
    const shared = new Map();
    for (const { manifest, pipelines } of needed) {
        for (const pipeline of pipelines) {
            const running = (0,graph/* findStagesToRun */.Fg)(pipeline, has);
            for (const [index, { id }] of running.entries()) {
                const count = users.get(id) ?? 0;
                const next = running[index + 1];
                const isLastOfItsUsers = next === undefined || (users.get(next.id) ?? 0) < count;
                if (count > 1 && isLastOfItsUsers && !shared.has(id))
                    shared.set(id, sharedTree(manifest, { pipeline, id, count }, has));
            }
        }
    }
    return shared;
}
function sharedTree(manifest, { pipeline, id, count }, has) {
    const stages = (0,graph/* findPipelinesToBuild */.y2)(manifest, [id], has).flatMap((needed) => (0,graph/* findStagesToRun */.Fg)(needed, has));
    const job = { name: `${pipeline.name}-${id.slice(0, 8)}`, manifest: manifest.file, exports: [id], sharedBy: count };
    return { id, job, makes: new Set(stages.map((stage) => stage.id)) };
}
/** How many manifests run each stage. */
function countUsers(needed, has) {
    const users = new Map();
    for (const { pipelines } of needed) {
        const ids = new Set(pipelines.flatMap((pipeline) => (0,graph/* findStagesToRun */.Fg)(pipeline, has)).map((stage) => stage.id));
        for (const id of ids)
            users.set(id, (users.get(id) ?? 0) + 1);
    }
    return users;
}
function nameOf(manifest) {
    return (manifest.file.split(/[\\/]/).at(-1) ?? manifest.file).replace(/\.(?:json|ya?ml)$/i, "");
}

// EXTERNAL MODULE: ./src/pipeline/plan.js
var pipeline_plan = __webpack_require__(55109);
// EXTERNAL MODULE: ./src/plan-facts.js
var plan_facts = __webpack_require__(9476);
// EXTERNAL MODULE: ./src/schema/check.js + 2 modules
var check = __webpack_require__(96940);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
;// CONCATENATED MODULE: ./src/cli/describe-plan.js

/** A plan for people. */
function describePlan(plan) {
    const blocks = [
        ...plan.pipelines.map(describePipeline),
        describeDownloads(plan.downloads),
        describeDisk(plan),
        describeTools(plan),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n\n${describeEnd(plan)}\n`;
}
function describePipeline({ name, id, build, runner, stages }) {
    const root = build === null ? "the host" : build.slice(0, 12);
    const width = Math.max(0, ...stages.map((stage) => stage.type.length));
    return [
        `Pipeline ${name} (${id?.slice(0, 12) ?? "no stages"}), built in ${root} with ${runner}`,
        ...stages.map((stage) => describeStage(stage, width)),
    ].join("\n");
}
function describeStage({ type, id, action, reason, module, unpinned }, width) {
    const notes = [
        reason,
        unpinned ? "unpinned: takes what its network has today" : undefined,
        module === undefined ? "no such module" : module,
    ];
    return `  ${action.padEnd(6)}  ${type.padEnd(width)}  ${id.slice(0, 12)}  ${notes.filter((note) => note !== undefined).join(" | ")}`;
}
function describeDownloads(downloads) {
    if (downloads.length === 0)
        return "";
    const types = [...new Set(downloads.map((download) => download.source))];
    return [
        "Sources",
        ...types.map((type) => describeSource(type, downloads.filter((download) => download.source === type))),
    ].join("\n");
}
function describeSource(type, downloads) {
    const missing = downloads.filter((download) => !download.cached);
    const sizes = missing.map((download) => download.sizeBytes).filter((size) => size !== undefined);
    const bytes = (0,units/* formatBytes */.z3)(sizes.reduce((sum, size) => sum + size, 0));
    const unknown = missing.length - sizes.length;
    const size = unknown === 0 ? bytes : `${sizes.length > 0 ? `${bytes} and ` : ""}${(0,units/* formatCount */.B4)(unknown, "file")} of unknown size`;
    const fetched = missing.length === 0 ? "nothing to fetch" : `${missing.length} to fetch (${size})`;
    return `  ${type}: ${fetched}, ${downloads.length - missing.length} cached`;
}
function describeDisk({ disk, stagesToRun }) {
    if (stagesToRun === 0)
        return "";
    const { neededBytes, unknownStages, freeBytes } = disk;
    const unknown = unknownStages === 0 ? "" : `${(0,units/* formatCount */.B4)(unknownStages, "stage")} of unknown size`;
    const known = neededBytes === 0 && unknown !== "" ? "" : (0,units/* formatBytes */.z3)(neededBytes);
    const need = [known, unknown].filter((part) => part !== "").join(" and ");
    const free = freeBytes === undefined ? "" : `; ${(0,units/* formatBytes */.z3)(freeBytes)} free`;
    const short = freeBytes !== undefined && freeBytes < neededBytes
        ? "\n  Not enough: free some, or put the store elsewhere with --store"
        : "";
    return `Disk\n  needed: ${need}${free}${short}`;
}
function describeTools({ missingTools }) {
    if (missingTools.length === 0)
        return "";
    return `Missing on this host\n  ${missingTools.join(", ")}\n  Add --install-dependencies to the build, or install them`;
}
function describeEnd({ stagesToRun, pipelines }) {
    if (stagesToRun === 0)
        return "Nothing to run: everything is cached";
    const unpinned = pipelines
        .flatMap((pipeline) => pipeline.stages)
        .filter((stage) => stage.action === "run" && stage.unpinned).length;
    return `${(0,units/* formatCount */.B4)(stagesToRun, "stage")} to run${unpinned === 0 ? "" : `, ${unpinned} of them unpinned`}`;
}

// EXTERNAL MODULE: ./src/cli/documents.js
var documents = __webpack_require__(98630);
;// CONCATENATED MODULE: ./src/cli/plan.js









/** `plan MANIFEST...`: what a build would do. It reads the store, the catalogue and the host, and changes none of them. */
async function planCommand(input, world) {
    const catalogue = await world.loadCatalogue(input.values("libdir"));
    const manifests = await loadAll(input, catalogue);
    const [manifest] = manifests;
    if (manifests.length > 1 && !input.has("matrix"))
        throw new errors/* UsageError */.eb("Cannot plan several manifests as one build", { hint: "Add --matrix" });
    const facts = (0,plan_facts/* gatherPlanFacts */.S)((0,external_node_path_.resolve)(input.value("store") ?? ".osbuild"), catalogue);
    if (input.has("matrix"))
        world.out(`${JSON.stringify(makeMatrix(manifests, facts.has))}\n`);
    else if (manifest !== undefined) {
        const plan = (0,pipeline_plan/* makePlan */.C)(manifest, input.values("export"), facts);
        world.out(input.has("json") ? `${JSON.stringify(plan, null, 2)}\n` : describePlan(plan));
    }
    return errors/* exitCodes */.hS.ok;
}
async function loadAll(input, catalogue) {
    const [checker, osRelease] = await Promise.all([(0,check/* loadSchemaChecker */.N)(), (0,documents/* readOsRelease */.A3)()]);
    const [buildEnv, sources] = await Promise.all(["build-env", "sources"].map(async (flag) => {
        const file = input.value(flag);
        return file === undefined ? undefined : (0,documents/* readDocument */.u0)(file);
    }));
    const manifests = [];
    for (const file of input.positionals) {
        const document = (0,load/* addTo2020 */.hO)(await (0,documents/* readDocument */.u0)(file), { buildEnv, sources });
        manifests.push(await (0,load/* loadManifest */.eY)(document, { catalogue, osRelease, checker }));
    }
    return manifests;
}


/***/ }),

/***/ 48203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ installTools),
/* harmony export */   jF: () => (/* binding */ findMissingTools),
/* harmony export */   m3: () => (/* binding */ engineTools),
/* harmony export */   yS: () => (/* binding */ missingToolsError)
/* harmony export */ });
/* unused harmony export packagesOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92430);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);




/** Programs of the host that builds run, with the Debian and Ubuntu package that has each. */
const packages = {
    "apt-ftparchive": "apt-utils",
    "apt-get": "apt",
    btrfs: "btrfs-progs",
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
    "systemd-dissect": "systemd-container",
    "systemd-sysusers": "systemd",
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
    "/usr/lib/grub/i386-pc": "grub-pc-bin",
    "/usr/lib/grub/x86_64-efi": "grub-efi-amd64-bin",
    "/usr/lib/grub/arm64-efi": "grub-efi-arm64-bin",
    "/usr/lib/systemd/boot/efi/linuxx64.efi.stub": "systemd-boot-efi",
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
    const child = (0,execa__WEBPACK_IMPORTED_MODULE_3__/* .execa */ .Ho)("apt-get", ["--quiet=2", ...args], {
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


/***/ }),

/***/ 58948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function dependenciesOf(pipeline, has) {
    const inputs = findStagesToRun(pipeline, has).flatMap((stage) => stage.inputs);
    const shown = inputs.filter((input) => input.origin === "org.osbuild.pipeline").flatMap((input) => input.references);
    const ids = [pipeline.build, ...shown.map((reference) => reference.id)];
    return ids.filter((id) => id !== null);
}


/***/ }),

/***/ 55109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _stage_description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18445);


/** The plan for exporting these pipelines; none means those the manifest means. */
function makePlan(manifest, exports, facts) {
    const names = exports.length > 0 ? exports : manifest.defaultExports;
    const building = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findPipelinesToBuild */ .y2)(manifest, names, facts.has);
    const wanted = new Set([...building, ...names.map((name) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePipeline */ .GX)(manifest, name))]);
    const pipelines = manifest.pipelines.filter((pipeline) => wanted.has(pipeline));
    const running = building.flatMap((pipeline) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findStagesToRun */ .Fg)(pipeline, facts.has).map((stage) => ({ pipeline, stage })));
    const downloads = planDownloads(manifest, running.map(({ stage }) => stage), facts);
    return {
        manifest: manifest.file,
        exports: names,
        pipelines: pipelines.map((pipeline) => planPipeline(pipeline, manifest, facts)),
        downloads,
        disk: estimateDisk(running, downloads, facts),
        missingTools: facts.findMissingTools(listTools(running, facts)),
        stagesToRun: running.length,
    };
}
/** What stages run from the host when it is their build root; elsewhere the build tree has to have it. */
function listTools(running, facts) {
    const onHost = running.filter(({ pipeline }) => pipeline.build === null);
    return onHost.flatMap(({ stage }) => facts.findModule(stage)?.tools ?? []);
}
function planPipeline(pipeline, manifest, facts) {
    const { name, id, build, runner, stages } = pipeline;
    const toRun = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .findStagesToRun */ .Fg)(pipeline, facts.has);
    return { name, id, build, runner, stages: stages.map((stage) => planStage(stage, toRun, { pipeline, manifest, facts })) };
}
function planStage(stage, toRun, context) {
    const module = context.facts.findModule(stage);
    const runs = toRun.includes(stage);
    return {
        type: stage.type,
        id: stage.id,
        action: runs ? "run" : "cached",
        reason: runs ? explain(stage, stage === toRun[0], context) : undefined,
        module: module?.file,
        unpinned: module?.network ?? false,
    };
}
/** The first difference to the nearest stage that ever ran: one on the same tree first, then one with the fewest differences. */
function explain(stage, isFirst, { pipeline, manifest, facts }) {
    const alike = facts.known.filter((known) => known.type === stage.type);
    if (alike.some((known) => known.id === stage.id))
        return "its tree is no longer in the store";
    const parts = (0,_stage_description_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(pipeline, stage);
    const compared = alike.map((known) => ({ known, differences: (0,_stage_description_js__WEBPACK_IMPORTED_MODULE_1__/* .findDifferences */ .cG)(known.parts, parts) }));
    const sameBase = compared.filter(({ known }) => known.base === stage.base && known.build === pipeline.build);
    const [nearest] = (sameBase.length > 0 ? sameBase : compared).toSorted((a, b) => a.differences.length - b.differences.length);
    if (nearest === undefined)
        return facts.known.length === 0 ? "nothing is in the store yet" : "no stage of this type ran before";
    const [first, ...others] = nearest.differences;
    if (sameBase.length > 0 && first !== undefined)
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
    const inputs = running.flatMap((stage) => stage.inputs).filter((input) => input.origin === "org.osbuild.source");
    const wanted = new Set(inputs.flatMap((input) => input.references).map((reference) => reference.id));
    return manifest.sources.flatMap((source) => [...source.items.keys()]
        .filter((id) => wanted.has(id))
        .map((id) => ({ source: source.type, id, cached: facts.hasItem(source, id), sizeBytes: facts.findItemBytes(source, id) })));
}
function estimateDisk(running, downloads, facts) {
    const sizes = running.map(({ stage }) => facts.findLayerBytes(stage.id) ?? estimateLayer(stage, facts));
    const known = sizes.filter((size) => size !== undefined);
    const fetched = downloads.filter((download) => !download.cached).map((download) => download.sizeBytes ?? 0);
    return {
        neededBytes: [...known, ...fetched].reduce((sum, size) => sum + size, 0),
        unknownStages: sizes.length - known.length,
        freeBytes: facts.freeBytes,
    };
}
/** What the newest stage of the same type left, as a guess. */
function estimateLayer(stage, facts) {
    const alike = facts.known.filter((known) => known.type === stage.type);
    return alike.map((known) => facts.findLayerBytes(known.id)).find((size) => size !== undefined);
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

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ gatherPlanFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48203);
/* harmony import */ var _manifest_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85653);
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1313);
/* harmony import */ var _modules_catalogue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44886);
/* harmony import */ var _pipeline_stage_description_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18445);
/* harmony import */ var _store_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85553);
/* harmony import */ var _store_object_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21264);
/* harmony import */ var _store_refs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27869);










/** What a plan depends on beside the manifest, as this machine has it. Changes nothing. */
function gatherPlanFacts(storePath, catalogue) {
    const layout = (0,_store_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .storeLayout */ .GK)(storePath);
    const stored = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(layout.refs) ? readStore(layout) : nothingStored;
    return {
        ...stored,
        findModule: (stage) => moduleFacts(stage, catalogue),
        hasItem: (source, id) => hasItem(layout, catalogue, source, id),
        findItemBytes,
        findMissingTools: (tools) => (process.platform === "linux" ? (0,_host_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .findMissingTools */ .jF)([..._host_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .engineTools */ .m3, ...tools]) : []),
        freeBytes: findFreeBytes(storePath),
    };
}
const nothingStored = { has: () => false, known: [], findLayerBytes: () => undefined };
function readStore(layout) {
    (0,_store_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .checkFormat */ .KA)(layout);
    const ids = new Set((0,_store_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .listRefs */ .Dy)(layout).map((ref) => ref.id));
    const records = listFacts(layout)
        .map((id) => (0,_store_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .findStageRecord */ .vL)(layout, id))
        .filter((record) => record !== undefined);
    const texts = records.toSorted((a, b) => b.sealedMs - a.sealedMs).flatMap((record) => record.stages ?? []);
    return {
        has: (id) => ids.has(id),
        known: texts.map(_pipeline_stage_description_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStageDescription */ .CK).filter((description) => description !== undefined),
        findLayerBytes(id) {
            const digest = (0,_store_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .findRef */ .DQ)(layout, id);
            try {
                return digest === undefined ? undefined : (0,_store_object_record_js__WEBPACK_IMPORTED_MODULE_6__/* .findRecord */ .Tq)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.objects, digest))?.sizeBytes;
            }
            catch {
                // Only root may look at objects; a plan can do without.
                return undefined;
            }
        },
    };
}
function listFacts(layout) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(layout.facts))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(layout.facts)
        .filter((name) => name.endsWith(".json"))
        .map((name) => name.slice(0, -".json".length));
}
function moduleFacts({ kind, type }, catalogue) {
    if (kind === "assembler") {
        const entry = (0,_modules_catalogue_js__WEBPACK_IMPORTED_MODULE_8__/* .findModule */ .ku)(catalogue.assemblers, type);
        return entry && { file: entry.file, network: false, tools: entry.meta.tools ?? [] };
    }
    const entry = (0,_modules_catalogue_js__WEBPACK_IMPORTED_MODULE_8__/* .findModule */ .ku)(catalogue.stages, type);
    return entry && { file: entry.file, network: entry.meta.network ?? false, tools: entry.meta.tools ?? [] };
}
function hasItem(layout, catalogue, { type }, id) {
    const module = (0,_modules_catalogue_js__WEBPACK_IMPORTED_MODULE_8__/* .findModule */ .ku)(catalogue.sources, type)?.module;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.sources, module?.contentType ?? type, id);
    return path.startsWith(layout.sources) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
}
/** Inline content is as large as it says; other sources may say how large an item is. */
function findItemBytes({ items }, id) {
    const item = items.get(id);
    const data = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(item).get("data"));
    if (data !== undefined)
        return Math.floor((data.length * 3) / 4);
    return sizeOf((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(item).get("size"));
}
function sizeOf(size) {
    return size instanceof _manifest_json_js__WEBPACK_IMPORTED_MODULE_9__/* .JsonNumber */ .W ? Number(size.source) : undefined;
}
function findFreeBytes(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? undefined : findFreeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
    return bavail * bsize;
}


/***/ }),

/***/ 2023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   td: () => (/* binding */ replaceLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

let counter = 0;
/** Writes a file so that others see either the old content or all of the new. Durable only after a flush. */
function replaceFile(path, content) {
    const next = temporaryName(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(next, content, { mode: 0o644 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(next, path);
}
/** Points a symbolic link somewhere else; at no time is there none. */
function replaceLink(path, target) {
    const next = temporaryName(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(next, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, next);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(next, path);
}
/** Whether a name was made by this file and is left over. */
function isTemporaryName(name) {
    return /\.\d+-\d+\.new$/.test(name);
}
function temporaryName(path) {
    counter += 1;
    return `${path}.${process.pid}-${counter}.new`;
}


/***/ }),

/***/ 85553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ storeFormat),
/* harmony export */   GK: () => (/* binding */ storeLayout),
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   p0: () => (/* binding */ ensureLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2023);




const storeFormat = 1;
const cacheTag = "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of osbuild-action: everything in it can be made again.\n";
/** Paths of a store. */
function storeLayout(root) {
    return {
        root,
        objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "objects"),
        refs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "refs"),
        facts: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "facts"),
        sources: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "sources"),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "tmp"),
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "lock"),
        format: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "store.json"),
    };
}
/** Makes what is missing of a store; refuses a folder that holds a store of another format. */
function ensureLayout(layout) {
    checkFormat(layout);
    for (const folder of [layout.refs, layout.facts, layout.sources])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    // Trees hold programs that run with their owner's rights; nobody else on this host may reach those.
    for (const folder of [layout.objects, layout.scratch])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(layout.lock, "", { flag: "a" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.root, "CACHEDIR.TAG"), cacheTag);
    if (readFormat(layout) === undefined)
        (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(layout.format, `${JSON.stringify({ format: storeFormat })}\n`);
}
/** Throws when the folder is a store this program cannot read. */
function checkFormat(layout) {
    const format = readFormat(layout);
    if (format === undefined || format === storeFormat)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(`Cannot use store '${layout.root}': it has format ${format}, this version reads ${storeFormat}`, {
        code: "E_STORE_FORMAT",
        hint: "Use another folder, or delete this one: everything in it can be made again",
    });
}
function readFormat(layout) {
    try {
        const parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(layout.format, "utf8"));
        return typeof parsed === "object" && parsed !== null && "format" in parsed ? parsed.format : "unknown";
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOENT")
            return undefined;
        if (error instanceof SyntaxError)
            return "unknown";
        throw error;
    }
}


/***/ }),

/***/ 21264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   bM: () => (/* binding */ formatRecord)
/* harmony export */ });
/* unused harmony export parseRecord */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);




/** Text of object.json: the fields in this order and a checksum over them, so that any flipped bit shows. */
function formatRecord(record) {
    const { digest, base, layerDigest, merged, layer, times, sizeBytes, entries, boot, createdMs, engine } = record;
    const form = layer.kind === "folder" ? { kind: layer.kind } : { kind: layer.kind, bytes: layer.bytes, contentDigest: layer.contentDigest };
    const body = JSON.stringify({
        digest,
        base,
        layerDigest,
        merged,
        layer: form,
        times,
        sizeBytes,
        entries,
        boot,
        createdMs,
        engine,
    });
    return `${body.slice(0, -1)},"checksum":"${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex")}"}\n`;
}
/** The record in a text; undefined when a single bit of it is not as `formatRecord` wrote it. */
function parseRecord(text) {
    try {
        const record = JSON.parse(text);
        return formatRecord(record) === text ? record : undefined;
    }
    catch {
        return undefined;
    }
}
/** The record of an object's folder; undefined when there is no object. */
function findRecord(folder) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "object.json"), "utf8");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOTDIR")
            return undefined;
        throw error;
    }
    const record = parseRecord(text);
    if (record !== undefined && folder.endsWith(`/${record.digest}`))
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD(`Damaged object in the store: '${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "object.json")}' is not what was written`, {
        code: "E_STORE_DAMAGED",
        hint: "Run `osbuild-action store verify --repair`; what is missing then is built again",
    });
}


/***/ }),

/***/ 27869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findRef),
/* harmony export */   Dy: () => (/* binding */ listRefs),
/* harmony export */   KF: () => (/* binding */ removeRef),
/* harmony export */   Ln: () => (/* binding */ writeRef),
/* harmony export */   nW: () => (/* binding */ writeStageRecord),
/* harmony export */   vL: () => (/* binding */ findStageRecord),
/* harmony export */   vN: () => (/* binding */ touchRef)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);





const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const targetPattern = /^\.\.\/objects\/([0-9a-f]{64})$/;
/** Digest a ref points to; undefined when there is no such ref. */
function findRef(layout, id) {
    try {
        return targetPattern.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(refPath(layout, id)))?.[1];
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "EINVAL")
            return undefined;
        throw error;
    }
}
/** Notes what is known of a stage; not durable before the filesystem is flushed. */
function writeStageRecord(layout, id, record) {
    const text = JSON.stringify(record);
    (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(factsPath(layout, id), `${text}\n${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text)}\n`);
}
/** Points a ref to an object that is durable already. */
function writeRef(layout, id, digest) {
    (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceLink */ .td)(refPath(layout, id), `../objects/${digest}`);
}
/** Takes a ref away. */
function removeRef(layout, id) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(refPath(layout, id), { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(factsPath(layout, id), { force: true });
}
/** Every ref, by name. */
function listRefs(layout) {
    const refs = [];
    for (const id of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(layout.refs).sort()) {
        const digest = (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemporaryName */ .$W)(id) ? undefined : findRef(layout, id);
        const stat = digest === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(refPath(layout, id), { throwIfNoEntry: false });
        if (digest !== undefined && stat !== undefined)
            refs.push({ id, digest, usedMs: stat.mtimeMs });
    }
    return refs;
}
/** What is known of a stage; undefined when that is gone or damaged. */
function findStageRecord(layout, id) {
    try {
        return parseSealed((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(factsPath(layout, id), "utf8"));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === "ENOENT")
            return undefined;
        throw error;
    }
}
/** Notes that a stage's tree is used now: pruning takes what was not used for longest. */
function touchRef(layout, id) {
    const now = new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(refPath(layout, id), now, now);
}
function refPath(layout, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.refs, requireName(id));
}
function factsPath(layout, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.facts, `${requireName(id)}.json`);
}
/** Names come out of files from elsewhere too: they must not lead out of the store. */
function requireName(id) {
    if (!namePattern.test(id))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD(`Cannot use '${id}' as the name of a tree`);
    return id;
}
/** The record in a text with its checksum below. */
function parseSealed(content) {
    const [text = "", checksum] = content.split("\n");
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text) !== checksum || content !== `${text}\n${checksum}\n`)
        return undefined;
    return JSON.parse(text);
}


/***/ })

};
