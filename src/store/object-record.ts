import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, StoreError } from "../errors.ts";

/** What `object.json` says of an object. */
export interface ObjectRecord {
  /** Names the tree: covers the base and everything in the layer that counts (see layer-digest.ts). */
  readonly digest: string;
  /** The object below; null: the layer is a whole tree. */
  readonly base: string | null;
  readonly layerDigest: string;
  /** The layer is several merged into one: `digest` is then the name the tree got from those, not from this layer and base. */
  readonly merged: boolean;
  readonly layer: LayerForm;
  /** Whether times of files are part of the digest. */
  readonly times: boolean;
  /** Bytes the layer takes on disk. */
  readonly sizeBytes: number;
  readonly entries: number;
  /** Set while only the running system vouches for the layer: it was checked, but nobody waited for the disk. Names that boot. */
  readonly boot: string | null;
  /** Milliseconds since 1970. */
  readonly createdMs: number;
  /** Version of the program that made it. */
  readonly engine: string;
}

/** How the layer is stored: a folder `layer`, or one file `layer.squashfs` whose first bytes are the filesystem. */
export type LayerForm =
  | { readonly kind: "folder" }
  | { readonly kind: "squashfs"; readonly bytes: number; readonly contentDigest: string };

/** Text of object.json: the fields in this order and a checksum over them, so that any flipped bit shows. */
export function formatRecord(record: ObjectRecord): string {
  const { digest, base, layerDigest, merged, layer, times, sizeBytes, entries, boot, createdMs, engine } = record;
  const form =
    layer.kind === "folder" ? { kind: layer.kind } : { kind: layer.kind, bytes: layer.bytes, contentDigest: layer.contentDigest };
  const body = JSON.stringify({
    digest,
    base,
    layerDigest,
    merged,
    layer: form,
    times,
    sizeBytes,
    entries,
    boot,
    createdMs,
    engine,
  });
  return `${body.slice(0, -1)},"checksum":"${createHash("sha256").update(body).digest("hex")}"}\n`;
}

/** The record in a text; undefined when a single bit of it is not as `formatRecord` wrote it. */
export function parseRecord(text: string): ObjectRecord | undefined {
  try {
    const record = JSON.parse(text) as ObjectRecord;
    return formatRecord(record) === text ? record : undefined;
  } catch {
    return undefined;
  }
}

/** The record of an object's folder; undefined when there is no object. */
export function findRecord(folder: string): ObjectRecord | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, "object.json"), "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
  const record = parseRecord(text);
  if (record !== undefined && folder.endsWith(`/${record.digest}`)) return record;
  throw new StoreError(`Damaged object in the store: '${join(folder, "object.json")}' is not what was written`, {
    code: "E_STORE_DAMAGED",
    hint: "Run `osbuild-action store verify --repair`; what is missing then is built again",
  });
}

/** The record of an object's folder; undefined when it is damaged or there is no object. */
export function readRecord(folder: string): ObjectRecord | undefined {
  try {
    return findRecord(folder);
  } catch {
    return undefined;
  }
}
