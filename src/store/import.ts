import { chmodSync, chownSync, constants, mkdirSync, renameSync, statSync, truncateSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, StoreError } from "../errors.ts";
import { syncFileSystem } from "../linux/durability.ts";
import { digestContent } from "./content-digest.ts";
import { unpackImage } from "./image.ts";
import { digestLayer } from "./layer-digest.ts";
import { currentBoot } from "./layer-trust.ts";
import type { ObjectRecord } from "./object-record.ts";
import { damaged, type PackFacts, readPackFacts } from "./pack-file.ts";
import { type PublishHost, publishObject, writeRecord } from "./publish.ts";
import { writeRef, writeStageRecord } from "./refs.ts";

/** How to take a packed layer in. */
export interface ImportOptions {
  /** As packing answered it, when the caller knows: a file that was replaced by another valid one is refused too. */
  readonly sha256?: string | undefined;
  /** The file may be moved instead of copied. */
  readonly move?: boolean | undefined;
  /** When the tree was sealed, as far as the caller knows; else it counts as sealed now. */
  readonly sealedMs?: number | undefined;
}

/** What importing needs beside the store itself. */
export interface ImportRequest extends ImportOptions {
  readonly path: string;
  /** Empty, on the store's filesystem. */
  readonly scratch: string;
  /** Whether a packed layer can be used as it is; else it is unpacked. */
  readonly canMount: boolean;
  readonly hasTree: (digest: string) => boolean;
}

/**
 * Takes a packed layer in, after every byte of it was found to be what was packed; answers the name of its tree. It can be used at once, without
 * waiting for the disk: should the system crash before the layer is there, its record names a boot that is over, and it is checked again.
 */
export async function importLayer(
  host: PublishHost,
  request: ImportRequest,
): Promise<{ readonly id: string; readonly digest: string }> {
  const { facts, sha256 } = await readPackFacts(request.path);
  if (request.sha256 !== undefined && request.sha256 !== sha256)
    throw damaged(request.path, "its sha256 is not the one expected");
  if (facts.base !== null && !request.hasTree(facts.base)) throw withoutBase(request.path, facts.base);
  const folder = join(request.scratch, "object");
  mkdirSync(folder, { mode: 0o755 });
  const image = await takeFile(request, join(folder, "layer.squashfs"));
  if ((await digestContent(image, facts.bytes)) !== facts.contentDigest)
    throw damaged(request.path, "its content is not what was packed");
  const layer = await placeLayer(folder, image, facts, request.canMount);
  const { digest, base, layerDigest, merged, times, entries, engine } = facts;
  const sizeBytes = statSync(image, { throwIfNoEntry: false })?.size ?? facts.bytes;
  const boot = layer.kind === "squashfs" ? currentBoot() : null;
  writeRecord(folder, {
    digest,
    base,
    layerDigest,
    merged,
    layer,
    times,
    sizeBytes,
    entries,
    boot,
    createdMs: Date.now(),
    engine,
  });
  writeStageRecord(host.layout, facts.id, { metadata: facts.metadata, sealedMs: request.sealedMs ?? Date.now(), engine });
  if (boot === null) await syncFileSystem(folder);
  await publishObject(host, folder, digest);
  writeRef(host.layout, facts.id, digest);
  return { id: facts.id, digest };
}

/** From here on the file is the store's: nobody else may change it between the check and its use. */
async function takeFile({ path, move }: ImportRequest, target: string): Promise<string> {
  if (!move || !tryMove(path, target)) await copyFile(path, target, constants.COPYFILE_FICLONE);
  chownSync(target, 0, 0);
  chmodSync(target, 0o600);
  return target;
}

function tryMove(path: string, target: string): boolean {
  try {
    renameSync(path, target);
    return true;
  } catch (error) {
    if (codeOf(error) === "EXDEV") return false;
    throw error;
  }
}

async function placeLayer(folder: string, image: string, facts: PackFacts, canMount: boolean): Promise<ObjectRecord["layer"]> {
  truncateSync(image, facts.bytes);
  if (facts.kind === "squashfs" && canMount) return { kind: "squashfs", bytes: facts.bytes, contentDigest: facts.contentDigest };
  const layer = join(folder, "layer");
  await unpackImage(image, facts.kind, layer);
  const { layerDigest } = await digestLayer({ layer, times: facts.times });
  if (layerDigest !== facts.layerDigest) throw damaged(image, "unpacked, it is not what was packed");
  renameSync(image, join(folder, "..", "unpacked"));
  return { kind: "folder" };
}

function withoutBase(path: string, base: string): StoreError {
  return new StoreError(`Cannot import '${path}': the tree it goes on top of, ${base}, is not in the store`, {
    code: "E_STORE_MISSING",
    hint: "Import the file with that tree first",
  });
}
