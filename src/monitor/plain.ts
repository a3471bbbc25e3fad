import type { BuildEvent, Monitor, StageFacts, StageResult } from "./event.ts";
import { formatBytes, formatCount, formatDuration } from "./units.ts";

/** Plain lines for logs and pipes: every event that matters to a person, stage output indented, nothing rewritten. */
export function plainMonitor(write: (text: string) => void): Monitor {
  let atLineStart = true;
  const line = (text: string) => {
    write(`${atLineStart ? "" : "\n"}${text}\n`);
    atLineStart = true;
  };
  return (event) => {
    if (event.kind === "stage-output") {
      write(indent(event.text, atLineStart));
      atLineStart = event.text.endsWith("\n");
      return;
    }
    const text = describeEvent(event);
    if (text !== undefined) line(text);
  };
}

/** One event as a line of text; undefined when it says nothing to a person. */
export function describeEvent(event: BuildEvent): string | undefined {
  switch (event.kind) {
    case "build-started":
      return `Building ${event.manifest}: ${formatCount(event.pipelines, "pipeline")}, ${formatCount(event.sources, "source")}`;
    case "notice":
      return `${event.level === "warning" ? "Warning: " : ""}${event.message}${event.hint === undefined ? "" : `\n  ${event.hint}`}`;
    case "source-started":
      return `Source ${event.type}: ${formatCount(event.items, "item")}`;
    case "source-progress":
      return `  ${event.message} (${formatBytes(event.doneBytes)}${event.totalBytes ? ` of ${formatBytes(event.totalBytes)}` : ""})`;
    case "source-finished":
      return `  ${event.success ? "fetched" : `failed: ${event.error ?? "unknown error"}`} in ${formatDuration(event.durationMs)}`;
    case "pipeline-started":
      return describePipeline(event.pipeline);
    case "stage-cached":
      return `  ${position(event.stage)} ${event.stage.type}: cached`;
    case "stage-started":
      return `  ${position(event.stage)} ${event.stage.type}${event.stage.network ? " (network, unpinned)" : ""}`;
    case "stage-shell":
      return [
        `Shell in the sandbox of ${event.stage.type}: the tree is /run/osbuild/tree, the arguments are /run/osbuild/api/arguments.`,
        "What you change in the tree stays in it. `exit` goes on with the stage, `exit 1` ends the build.",
      ].join("\n");
    case "stage-finished":
      return describeResult(event.stage, event.result);
    case "export-finished":
      return `Exported ${event.pipeline} to ${event.path}`;
    case "stage-output":
    case "checkpoint-sealed":
    case "pipeline-finished":
    case "build-finished":
      return undefined;
  }
}

function describePipeline(pipeline: Extract<BuildEvent, { kind: "pipeline-started" }>["pipeline"]): string {
  const root = pipeline.build === null ? "host" : pipeline.build.slice(0, 12);
  const cached = pipeline.cached === 0 ? "" : `, ${pipeline.cached} of ${formatCount(pipeline.stages, "stage")} cached`;
  return `Pipeline ${pipeline.name}: build root ${root}, runner ${pipeline.runner}${cached}`;
}

function describeResult(stage: StageFacts, result: StageResult): string {
  const time = formatDuration(result.durationMs);
  if (result.success) return `  ${position(stage)} ${stage.type}: done in ${time}`;
  return `  ${position(stage)} ${stage.type}: FAILED after ${time}: ${describeFault(result)}`;
}

/** Why a stage failed, in one line. */
export function describeFault(result: StageResult): string {
  if (result.error !== undefined) return result.error.message;
  if (result.signal !== undefined) return `ended by ${result.signal}`;
  return `ended with code ${result.exitCode ?? "unknown"}`;
}

function position(stage: StageFacts): string {
  return `[${stage.index + 1}/${stage.total}]`;
}

function indent(text: string, atLineStart: boolean): string {
  const body = text.replace(/\n(?=.)/gs, "\n      ");
  return atLineStart ? `      ${body}` : body;
}
