/**
 * Decides which cache entries to download: the cheapest way to everything that is exported. A pipeline is either complete, or its missing stages run and
 * then everything it needs (build root, inputs) must be there too. Entries go on top of one another, so of one pipeline a whole chain is taken or none.
 * An entry's time is that of all stages from its base on; stages that no entry covers run in any case and need no weighing.
 */

import type { CheckpointsPlanned, PlannedPipeline } from "../../protocol.ts";
import { type EntryFacts, emptyMark } from "./keys.ts";

/** What downloading and mounting costs: measured on hosted runners, on the careful side. */
const bytesPerMs = 50_000;
const entryMs = 500;

/** Milliseconds to restore an entry of that size, as far as one can tell. */
export function restoreCost(sizeBytes: number): number {
  return entryMs + sizeBytes / bytesPerMs;
}

interface Way {
  readonly ms: number;
  readonly restores: readonly string[];
}

/** Ids of the checkpoints to restore, bases first. `found`: what the cache has, by checkpoint id. */
export function chooseRestores(planned: CheckpointsPlanned, found: ReadonlyMap<string, EntryFacts>): readonly string[] {
  const pipelines = new Map(planned.pipelines.map((pipeline) => [pipeline.name, pipeline]));
  const known = new Map<string, Way>();
  const wayTo = (name: string): Way => {
    const pipeline = pipelines.get(name);
    const way = known.get(name) ?? (pipeline === undefined ? nothing : cheapest(listWays(pipeline, found, wayTo)));
    known.set(name, way);
    return way;
  };
  return [...new Set(planned.pipelines.filter(({ exported }) => exported).flatMap(({ name }) => wayTo(name).restores))];
}

const nothing: Way = { ms: 0, restores: [] };

function cheapest(ways: readonly Way[]): Way {
  return ways.reduce((best, way) => (way.ms < best.ms ? way : best));
}

/** From scratch, from each checkpoint in the store, and from each that the cache can give; the newest first, which wins when costs are equal. */
function listWays(
  pipeline: PlannedPipeline,
  found: ReadonlyMap<string, EntryFacts>,
  wayTo: (name: string) => Way,
): readonly Way[] {
  const { checkpoints } = pipeline;
  const ways = checkpoints.flatMap((checkpoint, index) => {
    const chain = checkpoint.inStore ? [] : findChain(pipeline, checkpoint.id, found);
    if (chain === undefined) return [];
    const restoreMs = chain.reduce((sum, id) => sum + restoreCost(found.get(id)?.sizeBytes ?? 0), 0);
    return [finish(pipeline, index, { ms: restoreMs, restores: chain }, found, wayTo)];
  });
  return [finish(pipeline, -1, nothing, found, wayTo), ...ways].reverse();
}

/** Adds what is to be built after checkpoint `index`, and what building needs. */
function finish(
  pipeline: PlannedPipeline,
  index: number,
  start: Way,
  found: ReadonlyMap<string, EntryFacts>,
  wayTo: (name: string) => Way,
): Way {
  const rest = pipeline.checkpoints.slice(index + 1);
  if (rest.length === 0 && pipeline.complete) return start;
  const needs = pipeline.needs.map(wayTo);
  const buildMs = rest.reduce((sum, checkpoint) => sum + (found.get(checkpoint.id)?.buildMs ?? 0), 0);
  return {
    ms: start.ms + buildMs + needs.reduce((sum, way) => sum + way.ms, 0),
    restores: [...needs.flatMap((way) => way.restores), ...start.restores],
  };
}

/** The entries from the empty tree up to a checkpoint; undefined when one is missing. */
function findChain(pipeline: PlannedPipeline, id: string, found: ReadonlyMap<string, EntryFacts>): readonly string[] | undefined {
  const owners = new Map(pipeline.checkpoints.map((checkpoint) => [found.get(checkpoint.id)?.mark, checkpoint.id]));
  const chain: string[] = [];
  for (let next: string | undefined = id; ; ) {
    const entry = next === undefined ? undefined : found.get(next);
    if (next === undefined || entry === undefined || chain.includes(next)) return undefined;
    chain.unshift(next);
    if (entry.base === emptyMark) return chain;
    next = owners.get(entry.base);
  }
}
