import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { tryLock } from "../linux/lock.ts";
import { digestContent } from "./content-digest.ts";
import { isTemporaryName } from "./durable-file.ts";
import { findBases, type StoredObject, takeInventory } from "./inventory.ts";
import { digestLayer, objectDigest } from "./layer-digest.ts";
import type { StoreLayout } from "./layout.ts";
import { type ObjectRecord, readRecord } from "./object-record.ts";
import { removeObject } from "./prune.ts";
import { findRef, findStageRecord, removeRef } from "./refs.ts";
import { Scratch } from "./scratch.ts";

/** Something in a store that is not as it was written. */
export interface StoreProblem {
  /** Object or ref. */
  readonly name: string;
  readonly kind: "object" | "ref";
  readonly message: string;
}

/** What verifying found. */
export interface VerifyResult {
  readonly objects: number;
  readonly refs: number;
  readonly problems: readonly StoreProblem[];
}

/** Reads every byte of a store and says what is not as it was written. Others may use the store meanwhile: what they delete is no problem. */
export async function verifyStore(layout: StoreLayout, onObject: (digest: string) => void = () => {}): Promise<VerifyResult> {
  const problems: StoreProblem[] = [];
  let objects = 0;
  for (const digest of takeInventory(layout).keys()) {
    using lock = tryLock(join(layout.objects, digest), "shared");
    if (lock === undefined) continue;
    onObject(digest);
    objects += 1;
    const message = await findDamage(layout, digest);
    if (message !== undefined) problems.push({ name: digest, kind: "object", message });
  }
  const refs = readdirSync(layout.refs).filter((name) => !isTemporaryName(name));
  for (const id of refs) {
    const message = findRefDamage(layout, id);
    if (message !== undefined) problems.push({ name: id, kind: "ref", message });
  }
  return { objects, refs: refs.length, problems };
}

/** A ref that goes while it is looked at went before its object, and is no problem. */
function findRefDamage(layout: StoreLayout, id: string): string | undefined {
  const digest = findRef(layout, id);
  const isSound = digest !== undefined && existsSync(join(layout.objects, digest));
  if (isSound && findStageRecord(layout, id) !== undefined) return undefined;
  if (!readdirSync(layout.refs).includes(id)) return undefined;
  return isSound ? "its facts are damaged" : "points to no object";
}

/** Deletes what is damaged and everything on top of it; answers how many objects went. What a running build uses stays. */
export async function repairStore(layout: StoreLayout, problems: readonly StoreProblem[]): Promise<number> {
  await using scratch = Scratch.make(layout.scratch, "repair");
  for (const { kind, name } of problems) if (kind === "ref") removeRef(layout, name);
  const damaged = new Set(problems.filter(({ kind }) => kind === "object").map(({ name }) => name));
  let removed = 0;
  for (;;) {
    const objects = takeInventory(layout);
    const bases = findBases(objects.values());
    const next = [...objects.values()].find((object) => !bases.has(object.digest) && restsOn(object, objects, damaged));
    if (next === undefined) return removed + (await removeRest(layout, objects, damaged, scratch.path));
    if (!(await removeObject(layout, next.digest, scratch.path))) return removed;
    removed += 1;
  }
}

/** Damaged objects whose children are damaged too have no order any more. */
async function removeRest(
  layout: StoreLayout,
  objects: ReadonlyMap<string, StoredObject>,
  damaged: ReadonlySet<string>,
  scratch: string,
): Promise<number> {
  let removed = 0;
  for (const digest of damaged) if (objects.has(digest) && (await removeObject(layout, digest, scratch))) removed += 1;
  return removed;
}

function restsOn(object: StoredObject, objects: ReadonlyMap<string, StoredObject>, damaged: ReadonlySet<string>): boolean {
  for (let at: StoredObject | undefined = object; at !== undefined; at = objects.get(at.record?.base ?? "")) {
    if (damaged.has(at.digest)) return true;
  }
  return false;
}

async function findDamage(layout: StoreLayout, digest: string): Promise<string | undefined> {
  const folder = join(layout.objects, digest);
  const record = readRecord(folder);
  if (record === undefined) return "object.json is not what was written";
  if (record.base !== null && !existsSync(join(layout.objects, record.base)))
    return `the object below it, ${record.base}, is gone`;
  const extra = readdirSync(folder).filter((name) => name !== "object.json" && name !== nameOfLayer(record));
  if (extra.length > 0) return `holds '${extra[0]}', which is not part of it`;
  if (!record.merged && objectDigest(record.base, record.layerDigest) !== digest)
    return "its digest is not that of its layer and base";
  return findLayerDamage(join(folder, nameOfLayer(record)), record);
}

async function findLayerDamage(path: string, { layer, layerDigest, times }: ObjectRecord): Promise<string | undefined> {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return "its layer is gone";
  if (layer.kind === "squashfs")
    return (await digestContent(path)) === layer.contentDigest ? undefined : "its packed layer changed";
  const seen = await digestLayer({ layer: path, times });
  return seen.layerDigest === layerDigest ? undefined : "its layer changed";
}

function nameOfLayer({ layer }: ObjectRecord): string {
  return layer.kind === "folder" ? "layer" : "layer.squashfs";
}
