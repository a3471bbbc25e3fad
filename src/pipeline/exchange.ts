import type { Manifest, Pipeline, Stage, StageId } from "../manifest/manifest.ts";
import type { PlannedPipeline } from "../protocol.ts";
import { findPipelinesToBuild } from "./graph.ts";

/** What a cache could give before a build: every stage of the pipelines that the exports need, and what each depends on. */
export function describeCheckpoints(
  manifest: Manifest,
  exports: readonly string[],
  facts: { readonly has: (id: StageId) => boolean; readonly wantsNetwork: (stage: Stage) => boolean },
): readonly PlannedPipeline[] {
  const needed = findPipelinesToBuild(manifest, exports, () => false);
  const nameOf = new Map(needed.map((pipeline) => [pipeline.id, pipeline.name]));
  const unpinned = new Set<StageId | null>();
  return needed.map((pipeline) => {
    const needs = dependenciesOf(pipeline);
    const below = needs.some((id) => unpinned.has(id));
    let loose = below;
    const checkpoints = pipeline.stages.map((stage) => {
      loose ||= facts.wantsNetwork(stage);
      if (loose) unpinned.add(stage.id);
      return { id: stage.id, stage: stage.type, inStore: facts.has(stage.id), unpinned: loose, onHost: pipeline.build === null };
    });
    return {
      name: pipeline.name,
      exported: exports.includes(pipeline.name) || (pipeline.id !== null && exports.includes(pipeline.id)),
      needs: needs.map((id) => nameOf.get(id)).filter((name) => name !== undefined),
      checkpoints,
      complete: true,
    };
  });
}

function dependenciesOf(pipeline: Pipeline): readonly StageId[] {
  const inputs = pipeline.stages.flatMap((stage) => stage.inputs).filter((input) => input.origin === "org.osbuild.pipeline");
  const ids = [pipeline.build, ...inputs.flatMap((input) => input.references.map((reference) => reference.id))];
  return [...new Set(ids.filter((id): id is StageId => id !== null))];
}
