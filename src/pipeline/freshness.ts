import type { Manifest, Stage, StageId } from "../manifest/manifest.ts";
import { needsOf } from "./graph.ts";

/**
 * Trees with unpinned packages are as old as the day their stage ran, which their ids do not tell. Here is what depends on such stages, and
 * which of it is due again.
 */

/** Of each stage whose tree depends on stages with network (in its pipeline, its build tree or its inputs): those stages. */
export function findUnpinned(
  manifest: Manifest,
  wantsNetwork: (stage: Stage) => boolean,
): ReadonlyMap<StageId, ReadonlySet<StageId>> {
  const found = new Map<StageId, ReadonlySet<StageId>>();
  for (const pipeline of manifest.pipelines) {
    let loose = new Set(needsOf(pipeline, pipeline.stages).flatMap((id) => [...(found.get(id) ?? [])]));
    for (const stage of pipeline.stages) {
      if (wantsNetwork(stage)) loose = new Set([...loose, stage.id]);
      if (loose.size > 0) found.set(stage.id, loose);
    }
  }
  return found;
}

/** How old a tree with unpinned packages may be, and how to tell. Times are milliseconds since 1970. */
export interface Freshness {
  readonly wantsNetwork: (stage: Stage) => boolean;
  /** When a tree was sealed; undefined when the store does not have it. */
  readonly sealedMs: (id: StageId) => number | undefined;
  readonly oldestMs: number;
}

/** Says which trees are due again: packages of theirs are too old, or were brought anew since. */
export function findDue(manifest: Manifest, { wantsNetwork, sealedMs, oldestMs }: Freshness): (id: StageId) => boolean {
  const unpinned = findUnpinned(manifest, wantsNetwork);
  return (id) => {
    const loose = unpinned.get(id);
    const sealed = sealedMs(id);
    if (loose === undefined || sealed === undefined) return false;
    const times = [...loose].map(sealedMs).filter((time) => time !== undefined);
    return sealed < oldestMs || times.some((time) => time < oldestMs || time > sealed);
  };
}

/** The moment that many days ago. */
export function daysAgo(days: number): number {
  return Date.now() - days * 86_400_000;
}
