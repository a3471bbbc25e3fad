import { type BigIntStats, linkSync, lstatSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { codeOf } from "../errors.ts";
import { copyPath, copyPathFacts, makeNode } from "../linux/file-copy.ts";
import { joinBytes, shortenPath } from "../linux/short-path.ts";
import { findXattr, removeXattr, setXattr } from "../linux/xattr.ts";
import { innerOpaqueMark, opaqueMark } from "./overlay-notes.ts";

/**
 * Several layers as one, by the rules overlayfs itself follows: the topmost path wins; a whiteout takes away all below it; an opaque
 * folder, or one that replaces something else, shows nothing from below.
 */

export interface MergeRequest {
  /** Folders of the layers, top first. */
  readonly layers: readonly string[];
  /** An empty folder; made when there is none. */
  readonly target: string;
  /** Nothing is below the lowest layer: the result is a plain tree, without whiteouts and marks. */
  readonly complete: boolean;
  /**
   * What becomes of files: copies; further names of the layers' own (for what nothing ever changes); or, for those of the top layer, the
   * layers' own files themselves (for a layer that nobody needs any more).
   */
  readonly files: "copy" | "link" | "move";
}

interface Merge extends Pick<MergeRequest, "complete" | "files"> {
  /** Folder of the top layer, with a slash. */
  readonly top: Buffer;
  /** Copies of files that have several names. */
  readonly copied: Map<string, Buffer>;
  lastPause: number;
}

interface Found {
  readonly path: Buffer;
  readonly stat: BigIntStats;
}

const sliceMs = 10;
/** Names below descriptors do not live long enough to link to. */
const descriptorFolder = "/proc/self/fd/";

/** Merges layers into a new folder. */
export async function mergeLayers({ layers, target, complete, files }: MergeRequest): Promise<void> {
  const top = Buffer.from(`${layers[0] ?? ""}/`);
  const merge: Merge = { complete, files, top, copied: new Map(), lastPause: performance.now() };
  mkdirSync(target, { recursive: true });
  const roots = layers.map((layer) => found(Buffer.from(layer)));
  await mergeFolders(merge, roots, false, Buffer.from(target));
}

/** `folders` are the versions of one folder, top first; `sealed`: something in these layers hides what the base has there. */
async function mergeFolders(merge: Merge, folders: readonly Found[], sealed: boolean, target: Buffer): Promise<void> {
  const [top] = folders;
  if (top === undefined) return;
  const opaqueAt = folders.findIndex(({ path }) => isOpaque(path));
  const visible = opaqueAt === -1 ? folders : folders.slice(0, opaqueAt + 1);
  const hidesBase = sealed || opaqueAt !== -1;
  await mergeEntries(merge, visible, hidesBase, target);
  copyPathFacts(top.path, target, top.stat);
  if (opaqueAt === 0) removeXattr(target, opaqueMark);
  if (merge.complete) showInnerOpaque(target);
  if (hidesBase && !merge.complete) setXattr(target, opaqueMark, Buffer.from("y"));
}

async function mergeEntries(merge: Merge, folders: readonly Found[], hidesBase: boolean, target: Buffer): Promise<void> {
  using stack = new DisposableStack();
  const sources = folders.map(({ path }) => stack.use(shortenPath(path)).path);
  const { path } = stack.use(shortenPath(target));
  for (const [name, versions] of collect(sources)) await mergeEntry(merge, versions, hidesBase, joinBytes(path, name));
}

/** Names at the top of the tree that these layers make, when nothing but files is there. */
export function listTopFiles(layers: readonly string[]): readonly string[] | undefined {
  const roots = layers.map((layer) => Buffer.from(layer));
  const opaqueAt = roots.findIndex(isOpaque);
  const entries = [...collect(opaqueAt === -1 ? roots : roots.slice(0, opaqueAt + 1))];
  const seen = entries.filter(([, [top]]) => top !== undefined && !isWhiteout(top.stat));
  return seen.every(([, [top]]) => top?.stat.isFile() === true) ? seen.map(([name]) => name.toString()).sort() : undefined;
}

/** Every name with all its versions, top first. */
function collect(folders: readonly Buffer[]): Iterable<[Buffer, readonly Found[]]> {
  const names = new Map<string, [Buffer, Found[]]>();
  for (const path of folders) {
    for (const name of readdirSync(path, { encoding: "buffer" })) {
      const key = name.toString("latin1");
      const entry = names.get(key) ?? [name, []];
      entry[1].push(found(joinBytes(path, name)));
      names.set(key, entry);
    }
  }
  return names.values();
}

async function mergeEntry(merge: Merge, versions: readonly Found[], parentHidesBase: boolean, target: Buffer): Promise<void> {
  const [top] = versions;
  if (top === undefined) return;
  if (performance.now() - merge.lastPause > sliceMs) {
    await setImmediate();
    merge.lastPause = performance.now();
  }
  if (top.stat.isDirectory()) {
    const other = versions.findIndex(({ stat }) => !stat.isDirectory());
    const folders = other === -1 ? versions : versions.slice(0, other);
    mkdirSync(target, { mode: 0o700 });
    return mergeFolders(merge, folders, other !== -1, target);
  }
  if (!isWhiteout(top.stat)) return place(merge, top, target);
  if (!merge.complete && !parentHidesBase) makeNode(target, top.stat.mode, 0n);
}

async function place(merge: Merge, { path, stat }: Found, target: Buffer): Promise<void> {
  if (merge.files === "link" && tryPlace(linkSync, path, target)) return;
  if (merge.files === "move" && path.subarray(0, merge.top.length).equals(merge.top) && tryPlace(renameSync, path, target))
    return;
  const key = `${stat.dev}:${stat.ino}`;
  const copy = stat.nlink > 1n ? merge.copied.get(key) : undefined;
  if (copy !== undefined) return linkSync(copy, target);
  await copyPath(path, target, stat);
  if (stat.nlink > 1n && !target.includes(descriptorFolder)) merge.copied.set(key, target);
}

function tryPlace(action: typeof linkSync, path: Buffer, target: Buffer): boolean {
  try {
    action(path, target);
    return true;
  } catch (error) {
    // A packed layer is another filesystem; a file can have only so many names.
    if (codeOf(error) === "EXDEV" || codeOf(error) === "EMLINK") return false;
    throw error;
  }
}

function found(path: Buffer): Found {
  return { path, stat: lstatSync(path, { bigint: true }) };
}

/** A folder that is opaque in an overlay within the tree, such as a container's layer, says so without our overlay's escape. */
function showInnerOpaque(path: Buffer): void {
  const value = findXattr(path, innerOpaqueMark);
  if (value === undefined) return;
  setXattr(path, opaqueMark, value);
  removeXattr(path, innerOpaqueMark);
}

function isOpaque(path: Buffer): boolean {
  return findXattr(path, opaqueMark)?.toString() === "y";
}

function isWhiteout(stat: BigIntStats): boolean {
  return stat.isCharacterDevice() && stat.rdev === 0n;
}
