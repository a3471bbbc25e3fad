import type { Manifest, Stage, StageId } from "../manifest/manifest.ts";
import type { PlannedPipeline } from "../protocol.ts";
import { findUnpinned } from "./freshness.ts";
import { findPipelinesToBuild, needsOf } from "./graph.ts";

/** What a cache could give before a build: every stage of the pipelines that the exports need, and what each depends on. */
export function describeCheckpoints(
  manifest: Manifest,
  exports: readonly string[],
  facts: { readonly has: (id: StageId) => boolean; readonly wantsNetwork: (stage: Stage) => boolean },
): readonly PlannedPipeline[] {
  const needed = findPipelinesToBuild(manifest, exports, () => false);
  const nameOf = new Map(needed.map((pipeline) => [pipeline.id, pipeline.name]));
  const unpinned = findUnpinned(manifest, facts.wantsNetwork);
  return needed.map((pipeline) => {
    const checkpoints = pipeline.stages.map(({ id, type }) => ({
      ...{ id, stage: type, inStore: facts.has(id), unpinned: unpinned.has(id), onHost: pipeline.build === null },
    }));
    return {
      name: pipeline.name,
      exported: exports.includes(pipeline.name) || (pipeline.id !== null && exports.includes(pipeline.id)),
      needs: needsOf(pipeline, pipeline.stages)
        .map((id) => nameOf.get(id))
        .filter((name) => name !== undefined),
      checkpoints,
      complete: true,
    };
  });
}
