import type { BuildReport } from "../build.ts";
import type { Manifest, Pipeline } from "../manifest/manifest.ts";
import type { StageResult } from "../monitor/event.ts";
import type { SourceOutcome } from "../pipeline/ports.ts";
import { collectMetadata } from "../results.ts";

/** The result of a build as `osbuild --json` writes it, by the format of the manifest. */
export function describeResult(manifest: Manifest, report: BuildReport): unknown {
  return manifest.format === "2" ? describeFormat2(manifest, report) : describeFormat1(manifest, report);
}

function describeFormat2(manifest: Manifest, report: BuildReport): unknown {
  const results = report.pipelines.map((pipeline) => [pipeline.name, pipeline.stages.map(describeLogEntry)] as const);
  const common = { sources: describeSources(report.sources), log: Object.fromEntries(results) };
  if (report.success) return { type: "result", success: true, metadata: collectMetadata(manifest, report), ...common };
  return { type: "error", success: false, error: describeError(report), ...common };
}

function describeLogEntry({ id, type, output, success, error }: StageResult): unknown {
  return { id, type, output, ...(success ? {} : { success, ...(error && { error: describeFault(error) }) }) };
}

function describeError({ pipelines, sources }: BuildReport): unknown {
  const stage = pipelines.flatMap((pipeline) => pipeline.stages).find(({ success }) => !success);
  if (stage !== undefined) {
    const { id, type, output, error } = stage;
    const details = { stage: { id, type, output, error: error === undefined ? null : describeFault(error) } };
    return { type: "org.osbuild.error.stage", details };
  }
  const source = sources.find(({ success }) => !success);
  return { type: "org.osbuild.error.source", details: { source: { type: source?.type, output: source?.output } } };
}

function describeFault(error: NonNullable<StageResult["error"]>): unknown {
  return { type: error.type, data: error.data ?? { value: error.message } };
}

function describeSources(sources: readonly SourceOutcome[]): unknown {
  const byType = sources.map(
    ({ type, items }) => [type, items.map(({ checksum, cached, error }) => ({ cached, checksum, error }))] as const,
  );
  return { success: sources.every(({ success }) => success), ...Object.fromEntries(byType) };
}

/** Format 1 and older nest the builds that ran. */
function describeFormat1(manifest: Manifest, report: BuildReport): unknown {
  const find = (name: string) => report.pipelines.find((pipeline) => pipeline.name === name);
  const stagesOf = (name: string) => find(name)?.stages.map((stage) => describeStage(stage, find(name)?.metadata ?? {}));
  const build = describeBuilds(manifest.pipelines, stagesOf);
  const [stages, assembler] = [stagesOf("tree"), stagesOf("assembler")?.[0]];
  return { success: report.success, ...build, ...(stages && { stages }), ...(assembler !== undefined && { assembler }) };
}

/** Innermost first in the manifest, outermost first here. */
function describeBuilds(pipelines: readonly Pipeline[], stagesOf: (name: string) => readonly unknown[] | undefined): object {
  let described = {};
  for (const { name } of pipelines.filter((pipeline) => /^build(-build)*$/.test(pipeline.name))) {
    const stages = stagesOf(name);
    if (stages !== undefined || Object.keys(described).length > 0) described = { build: { ...described, stages } };
  }
  return described;
}

function describeStage(stage: StageResult, metadata: Readonly<Record<string, unknown>>): unknown {
  const { id, type, success, output, error } = stage;
  return { id, type, success, error: error === undefined ? null : describeFault(error), output, metadata: metadata[id] ?? {} };
}
