import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StoreLayout } from "./layout.ts";
import { type ObjectRecord, readRecord } from "./object-record.ts";
import { listRefs, type Ref } from "./refs.ts";

/** An object as it is on disk. */
export interface StoredObject {
  readonly digest: string;
  /** Undefined: it cannot be read any more. */
  readonly record: ObjectRecord | undefined;
  readonly refs: readonly Ref[];
  /** When it, or anything on top of it, was used last; milliseconds since 1970. */
  readonly usedMs: number;
}

/** Every object of a store, by digest. */
export function takeInventory(layout: StoreLayout): ReadonlyMap<string, StoredObject> {
  const refs = Map.groupBy(listRefs(layout), (ref) => ref.digest);
  const objects = new Map<string, StoredObject>();
  for (const digest of readdirSync(layout.objects).sort()) {
    const record = readRecord(join(layout.objects, digest));
    const own = refs.get(digest) ?? [];
    objects.set(digest, { digest, record, refs: own, usedMs: Math.max(0, ...own.map((ref) => ref.usedMs)) });
  }
  return withUses(objects);
}

/** Digests of objects that others are on top of. */
export function findBases(objects: Iterable<StoredObject>): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const { record } of objects) if (record?.base) bases.add(record.base);
  return bases;
}

/** What is below something used is used. */
function withUses(objects: Map<string, StoredObject>): ReadonlyMap<string, StoredObject> {
  for (const { record, usedMs } of [...objects.values()].sort((one, other) => other.usedMs - one.usedMs)) {
    for (let base = record?.base ?? null; base !== null; ) {
      const below = objects.get(base);
      if (below === undefined || below.usedMs >= usedMs) break;
      objects.set(base, { ...below, usedMs });
      base = below.record?.base ?? null;
    }
  }
  return objects;
}

/** Bytes an object takes; for a damaged one, at least its folder. */
export function sizeOf(layout: StoreLayout, object: StoredObject): number {
  return object.record?.sizeBytes ?? statSync(join(layout.objects, object.digest), { throwIfNoEntry: false })?.size ?? 0;
}
