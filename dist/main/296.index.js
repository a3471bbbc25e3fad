export const id = 296;
export const ids = [296];
export const modules = {

/***/ 32296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildCommand: () => (/* binding */ buildCommand)
});

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/results.js + 1 modules
var results = __webpack_require__(36583);
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
    const tail = stage.output.trimEnd().split("\n").slice(-tailLines);
    const isFull = /No space left on device|Disk quota exceeded|ENOSPC/.test(`${stage.output}\n${(0,plain/* describeFault */.Qx)(stage)}`);
    const hint = isFull
        ? "Free space where the store is, or shrink it: osbuild-action store prune --max-size SIZE"
        : stage.error?.hint;
    return [
        ...tail.map((line) => `  | ${line}`),
        `Error: Stage '${stage.type}' of pipeline '${pipeline.name}' failed: ${isFull ? "the disk is full" : (0,plain/* describeFault */.Qx)(stage)}`,
        ...(hint === undefined ? [] : [`  ${hint}`]),
        "  Finished stages are kept: the next build starts from the last one",
        `  A shell in its sandbox: ${reentry(stage.id)}`,
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./src/cli/run-build.js + 3 modules
var run_build = __webpack_require__(38601);
;// CONCATENATED MODULE: ./src/cli/build.js





/** `build MANIFEST`: makes what the manifest describes and ends with what it made. */
async function buildCommand(input, world) {
    const { manifest, report } = await (0,run_build/* runBuild */.c)(input, world);
    const images = await (0,results/* findImages */.Mz)(report);
    if (input.has("json")) {
        const result = { ...report, ...(0,results/* findIds */.aU)(manifest, report), images, metadata: (0,results/* collectMetadata */.um)(manifest, report) };
        world.out(`${JSON.stringify(result, null, 2)}\n`);
    }
    else {
        world.err(describeReport(manifest, report, images, (id) => describeReentry(world.args, id)));
    }
    return report.success ? errors/* exitCodes */.hS.ok : errors/* exitCodes */.hS.failed;
}


/***/ })

};
