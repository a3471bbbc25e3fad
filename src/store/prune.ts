import { existsSync, renameSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import { tryLock } from "../linux/lock.ts";
import { type FetchedContent, listFetched } from "./fetched.ts";
import { findBases, type StoredObject, sizeOf, takeInventory } from "./inventory.ts";
import type { StoreLayout } from "./layout.ts";
import { listRefs, removeRef } from "./refs.ts";
import { removeFolder, Scratch } from "./scratch.ts";

/** What pruning did. */
export interface PruneResult {
  readonly removed: readonly StoredObject[];
  /** Paths of what was fetched once. */
  readonly removedContent: readonly string[];
  readonly freedBytes: number;
  /** What is left takes. */
  readonly keptBytes: number;
  /** More than asked for, because it is in use. */
  readonly isOverLimit: boolean;
}

/**
 * Deletes what no ref reaches, then what was not used for longest, until the rest fits. Only objects that nothing is on top of can go, so
 * every chain stays whole; one that a running build uses is locked and stays, and so does all below it. What sources fetched counts and goes
 * in the same way, but only while nobody has the store open: nothing says what of it a running build uses.
 */
export async function pruneStore(layout: StoreLayout, maximumBytes: number): Promise<PruneResult> {
  await using scratch = Scratch.make(layout.scratch, "prune");
  const objects = new Map(takeInventory(layout));
  const removed: StoredObject[] = [];
  const kept = new Set<string>();
  using alone = tryLock(layout.lock, "exclusive");
  const fetched = listFetched(layout);
  const content = alone === undefined ? [] : [...fetched];
  const removedContent: string[] = [];
  const before = sum([...objects.values()].map((object) => sizeOf(layout, object))) + sum(fetched.map((item) => item.sizeBytes));
  let bytes = before;
  for (;;) {
    const isOver = bytes > maximumBytes;
    const next = chooseNext(objects, kept, isOver);
    const [item] = content;
    if (item !== undefined && isOver && isOlder(item, next)) {
      renameSync(item.path, join(scratch.path, `content-${removedContent.length}`));
      bytes -= item.sizeBytes;
      removedContent.push(item.path);
      content.shift();
      continue;
    }
    if (next === undefined) break;
    if (await removeObject(layout, next.digest, scratch.path)) {
      objects.delete(next.digest);
      removed.push(next);
      bytes -= sizeOf(layout, next);
    } else kept.add(next.digest);
  }
  return { removed, removedContent, freedBytes: before - bytes, keptBytes: bytes, isOverLimit: bytes > maximumBytes };
}

/** Objects that nothing refers to go first, whatever their age. */
function isOlder(item: FetchedContent, object: StoredObject | undefined): boolean {
  return object === undefined || (object.refs.length > 0 && item.usedMs < object.usedMs);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
