import { UsageError } from "../errors.ts";
import type { Manifest, Pipeline, Stage, StageId } from "../manifest/manifest.ts";

/**
 * Which pipelines a build needs. Pipelines depend on the tree they are built in (their build pipeline) and on the trees their inputs show;
 * what the store has needs nothing below it any more. Dependencies are followed by id, since pipelines of equal content are one.
 */

/** The pipelines to build for these exports, in build order: whatever a pipeline needs comes before it. What the store has is left out. */
export function findPipelinesToBuild(
  manifest: Manifest,
  exports: readonly string[],
  has: (id: StageId) => boolean,
): readonly Pipeline[] {
  const targets = exports.map((name) => requirePipeline(manifest, name));
  const pipelines = withTargets(manifest.pipelines, targets);
  const needed = new Set<StageId | null>(targets.map((pipeline) => pipeline.id));
  const firstWithId = new Map(pipelines.toReversed().map((pipeline) => [pipeline.id, pipeline]));
  // Dependencies always stand earlier in the manifest, so one walk from its end meets every pipeline after all that need it.
  const found = pipelines.toReversed().filter((pipeline) => {
    const { id } = pipeline;
    if (id === null || !needed.has(id) || firstWithId.get(id) !== pipeline || has(id)) return false;
    for (const dependency of needsOf(pipeline, findStagesToRun(pipeline, has))) needed.add(dependency);
    return true;
  });
  return found.toReversed();
}

/** Pipelines that are to be built only in part stand where the whole ones do. */
function withTargets(pipelines: readonly Pipeline[], targets: readonly Pipeline[]): readonly Pipeline[] {
  const parts = targets.filter((target) => !pipelines.includes(target));
  if (parts.length === 0) return pipelines;
  return pipelines.flatMap((pipeline) => [...parts.filter((part) => part.name === pipeline.name), pipeline]);
}

/** The stages of a pipeline that must run: all after the last one whose tree the store has. */
export function findStagesToRun(pipeline: Pipeline, has: (id: StageId) => boolean): Pipeline["stages"] {
  const last = pipeline.stages.findLastIndex((stage) => has(stage.id));
  return pipeline.stages.slice(last + 1);
}

/** Ids of what stages are shown of sources. */
export function findSourceItems(stages: readonly Stage[]): ReadonlySet<string | null> {
  const inputs = stages.flatMap((stage) => stage.inputs).filter((input) => input.origin === "org.osbuild.source");
  return new Set(inputs.flatMap((input) => input.references).map((reference) => reference.id));
}

/** The pipeline of that name or id; for the id of a stage within one, the pipeline up to there. */
export function requirePipeline(manifest: Manifest, name: string): Pipeline {
  const { pipelines } = manifest;
  const found =
    pipelines.find((pipeline) => pipeline.name === name) ??
    pipelines.find((pipeline) => pipeline.id === name) ??
    findPart(pipelines, name);
  if (found !== undefined) return found;
  const names = pipelines.map((pipeline) => `'${pipeline.name}'`).join(", ");
  throw new UsageError(`Cannot export '${name}': the manifest has no such pipeline`, {
    hint: names === "" ? "The manifest has no pipelines" : `Use one of ${names}`,
  });
}

function findPart(pipelines: readonly Pipeline[], id: string): Pipeline | undefined {
  for (const pipeline of pipelines) {
    const index = pipeline.stages.findIndex((stage) => stage.id === id);
    const stage = pipeline.stages[index];
    if (stage !== undefined) return { ...pipeline, id: stage.id, stages: pipeline.stages.slice(0, index + 1) };
  }
  return undefined;
}

/** For each of some pipelines in build order the places of those it has to wait for: whose trees it needs, and with which it shares stages. */
export function findNeeds(pipelines: readonly Pipeline[], has: (id: StageId) => boolean): readonly (readonly number[])[] {
  const stageIds = pipelines.map(({ stages }) => new Set(stages.map(({ id }) => id)));
  return pipelines.map((pipeline, index) => {
    const running = findStagesToRun(pipeline, has);
    const needed = new Set([...needsOf(pipeline, running), ...running.map(({ id }) => id)]);
    return stageIds.slice(0, index).flatMap((ids, before) => ([...needed].some((id) => ids.has(id)) ? [before] : []));
  });
}

/** The trees a pipeline needs for some of its stages: its build tree, its base and those its inputs show. */
export function needsOf({ build, base }: Pipeline, stages: Pipeline["stages"]): readonly StageId[] {
  const inputs = stages.flatMap((stage) => stage.inputs).filter((input) => input.origin === "org.osbuild.pipeline");
  const ids = [build, base, ...inputs.flatMap((input) => input.references.map((reference) => reference.id))];
  return [...new Set(ids.filter((id): id is StageId => id !== null))];
}
