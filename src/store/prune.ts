import { existsSync, renameSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import { tryLock } from "../linux/lock.ts";
import { findBases, type StoredObject, sizeOf, takeInventory } from "./inventory.ts";
import type { StoreLayout } from "./layout.ts";
import { listRefs, removeRef } from "./refs.ts";
import { removeFolder, Scratch } from "./scratch.ts";

/** What pruning did. */
export interface PruneResult {
  readonly removed: readonly StoredObject[];
  readonly freedBytes: number;
  /** What the objects that are left take. */
  readonly keptBytes: number;
  /** More than asked for, because it is in use. */
  readonly isOverLimit: boolean;
}

/**
 * Deletes what no ref reaches, then what was not used for longest, until the rest fits. Only objects that nothing is on top of can go, so
 * every chain stays whole; one that a running build uses is locked and stays, and so does all below it.
 */
export async function pruneStore(layout: StoreLayout, maximumBytes: number): Promise<PruneResult> {
  await using scratch = Scratch.make(layout.scratch, "prune");
  const objects = new Map(takeInventory(layout));
  const removed: StoredObject[] = [];
  const kept = new Set<string>();
  let bytes = [...objects.values()].reduce((sum, object) => sum + sizeOf(layout, object), 0);
  for (;;) {
    const next = chooseNext(objects, kept, bytes > maximumBytes);
    if (next === undefined) break;
    if (await removeObject(layout, next.digest, scratch.path)) {
      objects.delete(next.digest);
      removed.push(next);
      bytes -= sizeOf(layout, next);
    } else kept.add(next.digest);
  }
  const freedBytes = removed.reduce((sum, object) => sum + sizeOf(layout, object), 0);
  return { removed, freedBytes, keptBytes: bytes, isOverLimit: bytes > maximumBytes };
}

/** A limit that leaves room for others: 20 GB, or half the disk if that is less. */
export function defaultMaximumBytes(path: string): number {
  const { blocks, bsize } = statfsSync(findExisting(path));
  return Math.min(20e9, Math.floor((blocks * bsize) / 2));
}

/** The folder itself, or the nearest above it that exists: a store may be about to be made. */
function findExisting(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : findExisting(dirname(path));
}

/** Deletes an object and the refs to it, unless somebody uses it. */
export async function removeObject(layout: StoreLayout, digest: string, scratch: string): Promise<boolean> {
  const gone = takeObject(layout, digest, scratch);
  if (gone !== undefined) await removeFolder(gone);
  return gone !== undefined;
}

/** Moves an object into scratch, unless somebody uses it. Refs go first: at no time does one point to nothing. */
export function takeObject(layout: StoreLayout, digest: string, scratch: string): string | undefined {
  const folder = join(layout.objects, digest);
  using lock = tryLock(folder, "exclusive");
  if (lock === undefined) return undefined;
  for (const ref of listRefs(layout)) if (ref.digest === digest) removeRef(layout, ref.id);
  const gone = join(scratch, digest);
  renameSync(folder, gone);
  return gone;
}

function chooseNext(objects: ReadonlyMap<string, StoredObject>, kept: ReadonlySet<string>, isOver: boolean) {
  const bases = findBases(objects.values());
  const leaves = [...objects.values()].filter(({ digest }) => !bases.has(digest) && !kept.has(digest));
  const candidates = isOver ? leaves : leaves.filter(({ refs }) => refs.length === 0);
  return candidates.reduce<StoredObject | undefined>(
    (oldest, object) => (oldest === undefined || object.usedMs < oldest.usedMs ? object : oldest),
    undefined,
  );
}
