import type { BuildReport } from "../build.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { StageResult } from "../monitor/event.ts";
import { describeFault } from "../monitor/plain.ts";
import { formatBytes, formatCount, formatDuration } from "../monitor/units.ts";
import { type ExportedImage, findIds } from "../results.ts";

/** The end of a build as text: images, ids, the time of every stage; or what failed, with the end of its output. */
export function describeReport(
  manifest: Manifest,
  report: BuildReport,
  images: readonly ExportedImage[],
  reentry: (stageId: string) => string,
): string {
  if (!report.success) return describeFailure(report, reentry);
  const { treeId, outputId } = findIds(manifest, report);
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

function describeImage(image: ExportedImage): readonly string[] {
  return [
    `Image      ${image.path}`,
    `Format     ${image.format}, ${formatBytes(image.virtualSizeBytes)} virtual, ${formatBytes(image.diskBytes)} on disk`,
    `sha256     ${image.sha256}`,
  ];
}

function describeTimes(report: BuildReport): readonly string[] {
  const total = `Total      ${formatDuration(report.durationMs)}`;
  const ran = report.pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => ({ ...stage, pipeline: pipeline.name })));
  if (ran.length === 0) return [`${total}: everything was cached`];
  const cached = report.pipelines.reduce((sum, pipeline) => sum + pipeline.cached, 0);
  return [
    ...ran.map((stage) => `${formatDuration(stage.durationMs).padStart(10)}  ${stage.pipeline}: ${stage.type}`),
    `${total}: ${formatCount(ran.length, "stage")} run, ${cached} cached`,
  ];
}

const tailLines = 40;

function describeFailure(report: BuildReport, reentry: (stageId: string) => string): string {
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
function explainFault(stage: StageResult): { readonly reason: string; readonly hint: string | undefined } {
  const reason = describeFault(stage);
  const text = `${stage.output}\n${reason}`;
  if (/No space left on device|Disk quota exceeded|ENOSPC/.test(text))
    return {
      reason: "the disk is full",
      hint: "Free space where the store is, or shrink it: osbuild-action store prune --max-size SIZE",
    };
  const program = /execvp \/run\/osbuild\/\w+\/(\S+): (Permission denied|No such file)/.exec(text);
  if (program === null) return { reason, hint: stage.error?.hint };
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
