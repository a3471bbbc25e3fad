import { messageOf } from "../../errors.ts";
import type { CheckpointsPlanned, RestoredCheckpoint } from "../../protocol.ts";
import { type Bundle, bundleMark, bundleSize, bundleTip, layerPath, readBundle, removeBundle } from "./bundle.ts";
import { type CacheContext, type Place, reasonOf, subjectOf } from "./context.ts";
import { within } from "./deadline.ts";
import { type EntryFacts, emptyMark, formatKey, nextMark, parseKey } from "./keys.ts";
import { chooseRestores, restoreCost } from "./restore-plan.ts";

/** What came out of the cache. */
export interface Restored {
  /** For the engine, bases first. */
  readonly checkpoints: readonly RestoredCheckpoint[];
  /** Marks of all these layers. */
  readonly marks: ReadonlyMap<string, string>;
  /** Bytes by pipeline. */
  readonly bytes: ReadonlyMap<string, number>;
  /** When they were downloaded, all of them together. */
  readonly download: Download;
}

/** A stretch of `performance.now()`. */
export interface Download {
  readonly startMs: number;
  readonly durationMs: number;
}

const lookupDeadlineMs = 20_000;

/** Looks all checkpoints up, newest first, and downloads those that are cheaper to restore than to build. Throws a `CacheTimeout` at most. */
export async function restoreCheckpoints(
  context: CacheContext,
  planned: CheckpointsPlanned,
  places: ReadonlyMap<string, Place>,
): Promise<Restored> {
  const found = new Map<string, Entry>();
  const wanted = [...places.values()].filter((place) => place.stem !== undefined).toReversed();
  await within(
    lookupDeadlineMs,
    inParallel(wanted, 8, (place) => lookUp(context, place, found)),
  );
  const bundles = new Map<string, Bundle>();
  const startMs = performance.now();
  const chosen = await downloadChosen(context, { planned, places, found, bundles });
  const download = { startMs, durationMs: performance.now() - startMs };
  noteUnused(context, places, found, chosen);
  const whole = chosen.map((id) => bundles.get(id)).filter((bundle) => bundle !== undefined);
  return { ...collect(context, places, whole), download };
}

interface Choice {
  readonly planned: CheckpointsPlanned;
  readonly places: ReadonlyMap<string, Place>;
  readonly found: Map<string, Entry>;
  readonly bundles: Map<string, Bundle>;
}

/** What cannot be downloaded is as good as not found: then others may pay. */
async function downloadChosen(context: CacheContext, choice: Choice): Promise<readonly string[]> {
  const { planned, found, bundles } = choice;
  const chosen = chooseRestores(planned, found);
  const missing = chosen.filter((id) => !bundles.has(id));
  if (missing.length === 0) return chosen;
  const cost = missing.reduce((sum, id) => sum + restoreCost(found.get(id)?.sizeBytes ?? 0), 0);
  await within(
    60_000 + 10 * cost,
    inParallel(missing, 3, (id) => fetchBundle(context, choice, id)),
  );
  for (const id of missing.filter((one) => !bundles.has(one))) found.delete(id);
  return downloadChosen(context, choice);
}

type Entry = EntryFacts & { readonly stem: string };

async function lookUp(context: CacheContext, place: Place, found: Map<string, Entry>): Promise<void> {
  const { checkpoint, stem = "" } = place;
  if (checkpoint.inStore) return context.note({ ...subjectOf(place), kind: "in-store" });
  const { key, said } = await context.service.find(checkpoint.id, stem);
  const facts = key === undefined ? undefined : parseKey(stem, key);
  if (facts !== undefined) found.set(checkpoint.id, { ...facts, stem });
  context.note({ ...subjectOf(place), kind: facts === undefined ? "miss" : "hit" });
  if (said.length > 0 && facts === undefined) noteTrouble(context, place, reasonOf(said, "the lookup failed"));
}

function noteUnused(
  context: CacheContext,
  places: ReadonlyMap<string, Place>,
  found: ReadonlyMap<string, Entry>,
  chosen: readonly string[],
): void {
  const marks = new Set([emptyMark, ...[...found.values()].map(({ mark }) => mark)]);
  for (const [id, { base }] of found) {
    const place = places.get(id);
    if (place === undefined || chosen.includes(id)) continue;
    const reason = marks.has(base) ? "not needed, or building is quicker" : "what it goes on is not in the cache any more";
    context.note({ ...subjectOf(place), kind: "not-restored", reason });
  }
}

async function fetchBundle(context: CacheContext, { places, found, bundles }: Choice, id: string): Promise<void> {
  const place = places.get(id);
  const entry = found.get(id);
  if (place === undefined || entry === undefined) return;
  const started = performance.now();
  try {
    const { key, said } = await context.service.restore(id, formatKey(entry.stem, entry));
    if (key === undefined) return noteTrouble(context, place, reasonOf(said, "the entry is gone"));
    const bundle = await readBundle(context.directory, id, entry.mark);
    bundles.set(id, bundle);
    context.note({
      ...subjectOf(place),
      kind: "restored",
      sizeBytes: bundleSize(bundle),
      durationMs: performance.now() - started,
    });
  } catch (error) {
    noteTrouble(context, place, messageOf(error));
    await removeBundle(context.directory, id);
  }
}

function noteTrouble(context: CacheContext, place: Place, reason: string): void {
  context.note({ ...subjectOf(place), kind: "not-restored", reason, warning: true });
}

/** A chain ends where a download failed. */
function collect(
  context: CacheContext,
  places: ReadonlyMap<string, Place>,
  bundles: readonly Bundle[],
): Omit<Restored, "download"> {
  const whole = new Set([emptyMark]);
  const checkpoints: RestoredCheckpoint[] = [];
  const marks = new Map<string, string>();
  const bytes = new Map<string, number>();
  for (const bundle of bundles) {
    if (!whole.has(bundle.base)) continue;
    whole.add(bundleMark(bundle));
    const tip = bundleTip(bundle);
    const pipeline = places.get(tip)?.pipeline ?? "";
    bytes.set(pipeline, (bytes.get(pipeline) ?? 0) + bundleSize(bundle));
    let below = bundle.base;
    for (const layer of bundle.layers) {
      const base = [...marks].find(([, mark]) => mark === below)?.[0] ?? null;
      below = nextMark(below, layer);
      marks.set(layer.id, below);
      const { id, sha256 } = layer;
      const sealedMs = places.get(id)?.sealedMs;
      checkpoints.push({ id, base, path: layerPath(context.directory, tip, id), sha256, sealedMs });
    }
  }
  return { checkpoints, marks, bytes };
}

async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const workers = Array.from({ length: width }, async () => {
    for (const item of queue) await work(item);
  });
  await Promise.all(workers);
}
