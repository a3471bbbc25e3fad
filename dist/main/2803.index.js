export const id = 2803;
export const ids = [2803];
export const modules = {

/***/ 12803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildCommand: () => (/* binding */ buildCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/image/checksums.js


/** Name of the file of checksums beside the exports. */
const checksumsName = "SHA256SUMS";
/** The lines that `sha256sum --check` reads. */
function formatChecksums(files) {
    return files.map(({ name, sha256 }) => formatLine(name, sha256)).join("");
}
/** sha256sum marks a line with a backslash when the name in it is escaped. */
function formatLine(name, sha256) {
    const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
    return `${escaped === name ? "" : "\\"}${sha256}  ${escaped}\n`;
}
/** Writes the checksums of files below a folder into it, as the files' owner; answers the path. */
function writeChecksums(folder, images) {
    const path = (0,external_node_path_.join)(folder, checksumsName);
    const fresh = `${path}.${process.pid}.new`;
    (0,external_node_fs_.writeFileSync)(fresh, formatChecksums(images.map(({ path: file, sha256 }) => ({ name: (0,external_node_path_.relative)(folder, file), sha256 }))));
    const owner = images[0] === undefined ? undefined : (0,external_node_fs_.lstatSync)(images[0].path);
    if (owner !== undefined)
        (0,external_node_fs_.chownSync)(fresh, owner.uid, owner.gid);
    (0,external_node_fs_.renameSync)(fresh, path);
    return path;
}

// EXTERNAL MODULE: ./src/results.js
var results = __webpack_require__(17243);
;// CONCATENATED MODULE: ./src/cli/reentry.js
/** The command that runs a build again and stops with a shell in the sandbox of a stage, its tree as it was before the stage. */
function describeReentry(args, stageId) {
    const kept = args.filter((argument) => argument !== "--break" && !argument.startsWith("--break="));
    return ["osbuild-action", ...kept, `--break=${stageId}`].map(quote).join(" ");
}
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./src/monitor/plain.js
var plain = __webpack_require__(67876);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
;// CONCATENATED MODULE: ./src/cli/report.js



/** The end of a build as text: images, ids, the time of every stage; or what failed, with the end of its output. */
function describeReport(manifest, report, images, reentry) {
    if (!report.success)
        return describeFailure(report, reentry);
    const { treeId, outputId } = (0,results/* findIds */.aU)(manifest, report);
    const lines = [
        "",
        ...images.flatMap(describeImage),
        ...report.exports
            .filter(({ path }) => !images.some((image) => image.path.startsWith(path)))
            .map(({ path }) => `Tree       ${path}`),
        ...(treeId === null ? [] : [`Tree id    ${treeId}`]),
        ...(outputId === null ? [] : [`Output id  ${outputId}`]),
        ...describeTimes(report),
    ];
    return `${lines.join("\n")}\n`;
}
function describeImage(image) {
    return [
        `Image      ${image.path}`,
        `Format     ${image.format}, ${(0,units/* formatBytes */.z3)(image.virtualSizeBytes)} virtual, ${(0,units/* formatBytes */.z3)(image.diskBytes)} on disk`,
        `sha256     ${image.sha256}`,
    ];
}
function describeTimes(report) {
    const total = `Total      ${(0,units/* formatDuration */.a3)(report.durationMs)}`;
    const ran = report.pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => ({ ...stage, pipeline: pipeline.name })));
    if (ran.length === 0)
        return [`${total}: everything was cached`];
    const cached = report.pipelines.reduce((sum, pipeline) => sum + pipeline.cached, 0);
    return [
        ...ran.map((stage) => `${(0,units/* formatDuration */.a3)(stage.durationMs).padStart(10)}  ${stage.pipeline}: ${stage.type}`),
        `${total}: ${(0,units/* formatCount */.B4)(ran.length, "stage")} run, ${cached} cached`,
    ];
}
const tailLines = 40;
function describeFailure(report, reentry) {
    const failed = report.pipelines
        .flatMap((pipeline) => pipeline.stages.map((stage) => ({ pipeline, stage })))
        .find(({ stage }) => !stage.success);
    if (failed === undefined) {
        const sources = report.sources.filter((source) => !source.success);
        return `Error: ${sources.map((source) => source.output).join("\n")}\n  What was fetched is kept: run the same command again\n`;
    }
    const { pipeline, stage } = failed;
    const output = stage.output.trimEnd();
    const tail = output === "" ? [] : output.split("\n").slice(-tailLines);
    const { reason, hint } = explainFault(stage);
    return [
        ...tail.map((line) => `  | ${line}`),
        `Error: Stage '${stage.type}' of pipeline '${pipeline.name}' failed: ${reason}`,
        ...(hint === undefined ? [] : [`  ${hint}`]),
        "  Finished stages are kept: the next build starts from the last one",
        `  A shell in its sandbox: ${reentry(stage.id)}`,
        "",
    ].join("\n");
}
/** Why a stage failed and what to do, where its output tells more than its exit code. */
function explainFault(stage) {
    const reason = (0,plain/* describeFault */.Qx)(stage);
    const text = `${stage.output}\n${reason}`;
    if (/No space left on device|Disk quota exceeded|ENOSPC/.test(text))
        return {
            reason: "the disk is full",
            hint: "Free space where the store is, or shrink it: osbuild-action store prune --max-size SIZE",
        };
    const program = /execvp \/run\/osbuild\/\w+\/(\S+): (Permission denied|No such file)/.exec(text);
    if (program === null)
        return { reason, hint: stage.error?.hint };
    const isForbidden = program[2] === "Permission denied";
    return isForbidden
        ? {
            reason: `'${program[1]}' cannot be run: the file is not executable`,
            hint: `Make it executable: chmod +x ${program[1]}`,
        }
        : {
            reason: `'${program[1]}' cannot be run: the build root has no interpreter for it`,
            hint: "Its first line names the interpreter: put that into the build root",
        };
}

// EXTERNAL MODULE: ./src/cli/run-build.js + 6 modules
var run_build = __webpack_require__(42731);
;// CONCATENATED MODULE: ./src/cli/build.js







/** `build MANIFEST`: makes what the manifest describes and ends with what it made. */
async function buildCommand(input, world) {
    const { manifest, report, exportNotes } = await (0,run_build/* runBuild */.cM)(input, world);
    const images = await (0,results/* findImages */.Mz)(report, exportNotes);
    if (images.length > 0)
        writeChecksums((0,external_node_path_.resolve)(input.value("output") ?? input.value("output-directory") ?? "output"), images);
    if (input.has("json")) {
        const result = { ...report, ...(0,results/* findIds */.aU)(manifest, report), images, metadata: (0,results/* collectMetadata */.um)(manifest, report) };
        world.out(`${JSON.stringify(result, null, 2)}\n`);
    }
    else {
        world.err(describeReport(manifest, report, images, (id) => describeReentry(world.args, id)));
    }
    return report.success ? errors/* exitCodes */.hS.ok : errors/* exitCodes */.hS.failed;
}


/***/ }),

/***/ 17243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ findImages),
/* harmony export */   aU: () => (/* binding */ findIds),
/* harmony export */   um: () => (/* binding */ collectMetadata)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The exported files that are images: an export that has folders is a tree and has none, and what lay beside them before is none either. */
async function findImages(report, notes) {
    const images = [];
    for (const { pipeline, path, files } of report.exports) {
        for (const name of files)
            images.push({ pipeline, name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name), ...(await notes.readFacts(path, name)) });
    }
    return images;
}
/** Ids a person may want to quote: of the last tree that is no image, and of what was exported. */
function findIds(manifest, report) {
    const trees = manifest.pipelines.filter((pipeline) => pipeline.stages.every((stage) => stage.kind === "stage"));
    const exported = report.exports.map(({ id }) => id);
    const below = trees.findLast(({ id }) => id !== null && !exported.includes(id));
    return { treeId: below?.id ?? trees.at(-1)?.id ?? null, outputId: report.exports.at(-1)?.id ?? null };
}
/** What stages reported, by pipeline and stage type; of two stages of one type the later wins, key by key. */
function collectMetadata(manifest, report) {
    const all = Object.assign({}, ...report.pipelines.map((pipeline) => pipeline.metadata));
    const named = manifest.pipelines.map((pipeline) => {
        const byType = {};
        for (const { type, id } of pipeline.stages) {
            if (Object.hasOwn(all, id))
                byType[type] = { ...byType[type], ...all[id] };
        }
        return [pipeline.name, byType];
    });
    return Object.fromEntries(named.filter(([, stages]) => Object.keys(stages).length > 0));
}


/***/ })

};
