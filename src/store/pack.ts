import { chownSync, constants, renameSync, rmSync, statSync } from "node:fs";
import { appendFile, copyFile, open } from "node:fs/promises";
import { join } from "node:path";
import type { TreeView } from "../pipeline/ports.ts";
import { digestContent } from "./content-digest.ts";
import { makeImage } from "./image.ts";
import { digestLayer } from "./layer-digest.ts";
import { mergeLayers } from "./merge.ts";
import type { Chain } from "./object-layers.ts";
import { describePack, digestTrailer, formatTrailer, type PackKind } from "./pack-file.ts";
import type { Layer } from "./writable-tree.ts";

/** What to pack: the layers of a tree above a point, as one. */
export interface PackRequest {
  readonly id: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly chain: Chain;
  /** Folders of the whole chain, top first. */
  readonly layers: readonly Layer[];
  /** How many of them, from the top. */
  readonly depth: number;
  readonly target: string;
  /** Where to work; on the store's filesystem. */
  readonly scratch: string;
  /** The packed object, when it is stored packed. */
  readonly image: string | undefined;
  /** Shows the whole tree. */
  readonly openView: () => Promise<TreeView>;
  readonly owner?: { readonly uid: number; readonly gid: number } | undefined;
}

/** A packed layer. */
export interface PackedLayer {
  readonly path: string;
  /** Digest of the tree below; null: nothing is. */
  readonly base: string | null;
  /** Of the description at its end, which holds the digest of all else: `import` checks the whole file by it. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Packs; the file appears under its name only when it is complete and durable. */
export async function packLayers(request: PackRequest): Promise<PackedLayer> {
  const partial = `${request.target}.partial`;
  try {
    return await packInto(partial, request);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

async function packInto(partial: string, request: PackRequest): Promise<PackedLayer> {
  rmSync(partial, { force: true });
  await using stack = new AsyncDisposableStack();
  const { record, folder } = await selectLayer(request, stack);
  const kind = folder === undefined ? await takeImage(partial, request) : await makeImage(folder, partial);
  const { size: bytes } = statSync(partial);
  const contentDigest = await digestContent(partial, bytes);
  const { id, metadata, target, owner } = request;
  const trailer = formatTrailer(describePack(record, { id, metadata, kind, bytes, contentDigest }));
  await appendFile(partial, trailer);
  if (owner) chownSync(partial, owner.uid, owner.gid);
  await flush(partial);
  renameSync(partial, target);
  return { path: target, base: record.base, sha256: digestTrailer(trailer), sizeBytes: bytes + trailer.length };
}

/**
 * The layer to pack, as an object of its own. Without a folder it is packed already. A whole tree is packed as it is seen; several layers are
 * copied into one, never linked: a new link is a change that programs reading the same files in a stage may notice.
 */
async function selectLayer({ chain, layers, depth, scratch, image, openView }: PackRequest, stack: AsyncDisposableStack) {
  const { top, records } = chain;
  if (depth === 1) return { record: top, folder: image === undefined ? layers[0]?.path : undefined };
  const base = records[depth]?.digest ?? null;
  const folder = base === null ? stack.use(await openView()).path : join(scratch, "merged");
  if (base !== null) {
    const merged = layers.slice(0, depth).map(({ path }) => path);
    await mergeLayers({ layers: merged, target: folder, complete: false, files: "copy" });
  }
  const seen = await digestLayer({ layer: folder, times: top.times });
  return { record: { ...top, ...seen, base, merged: true }, folder };
}

async function takeImage(partial: string, { image = "" }: PackRequest): Promise<PackKind> {
  await copyFile(image, partial, constants.COPYFILE_FICLONE);
  return "squashfs";
}

async function flush(path: string): Promise<void> {
  await using file = await open(path, "r");
  await file.sync();
}
