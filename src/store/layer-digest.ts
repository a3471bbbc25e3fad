import { createHash, type Hash, hash } from "node:crypto";
import { type BigIntStats, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { joinBytes, shortenPath } from "../linux/short-path.ts";
import { findXattr, listXattrs } from "../linux/xattr.ts";
import { digestContent } from "./content-digest.ts";
import { isOverlayNote, opaqueMark } from "./overlay-notes.ts";

/**
 * What names an object: sha256 over the digest of its base and the digest of its layer, which is one over a listing of it.
 *
 * The listing has every path of the layer in the order of its bytes with type, mode, owner, size and content hash of regular
 * files, targets of links, device numbers, extended attributes (capabilities, SELinux labels), and which paths are one file. What the layer
 * takes away counts as well: whiteouts and opaque marks. What does not count: inode numbers, how a file is laid out on disk, times of access and
 * change, and overlay's notes to itself. Times of modification differ from run to run without meaning anything, so they count only in
 * trees with a source epoch, where they are part of what is promised; then in whole seconds, which every layer form keeps.
 *
 * The listing names bytes, never text: a path need not be UTF-8.
 */

/** A layer's digest and what was seen on the way. */
export interface LayerDigest {
  readonly layerDigest: string;
  readonly entries: number;
  readonly sizeBytes: number;
}

/** What to digest. */
export interface DigestRequest {
  readonly layer: string;
  readonly times: boolean;
}

interface Walk {
  readonly times: boolean;
  readonly hash: Hash;
  /** First path of every file with several. */
  readonly linked: Map<string, Buffer>;
  entries: number;
  blocks: bigint;
  lastPause: number;
}

const blockBytes = 512;
const sliceMs = 10;
const smallBytes = 1 << 20;

/** Digests a layer; lets others run in between. */
export async function digestLayer({ layer, times }: DigestRequest): Promise<LayerDigest> {
  const walk: Walk = {
    times,
    hash: createHash("sha256"),
    linked: new Map(),
    entries: 0,
    blocks: 0n,
    lastPause: performance.now(),
  };
  walk.hash.update(`osbuild-action layer 1\ntimes ${times}\n`);
  await visit(walk, Buffer.alloc(0), Buffer.from(layer));
  return { layerDigest: walk.hash.digest("hex"), entries: walk.entries, sizeBytes: Number(walk.blocks) * blockBytes };
}

/** Name of the tree that a layer makes of its base (null: of an empty tree). */
export function objectDigest(base: string | null, layerDigest: string): string {
  return hash("sha256", `osbuild-action object 1\nbase ${base ?? "none"}\nlayer ${layerDigest}\n`);
}

/** Whether a layer changes nothing of its base: no paths, and the root folder as it was. */
export function isEmptyLayer(layer: string, before: string, times: boolean): boolean {
  if (readdirSync(layer).length > 0) return false;
  return describeRoot(layer, times) === describeRoot(before, times);
}

function describeRoot(layer: string, times: boolean): string {
  const path = Buffer.from(layer);
  return describe(path, lstatSync(path, { bigint: true }), times) + describeXattrs(path).toString("latin1");
}

/** `path` is below the layer's root, `full` is how to reach it. */
async function visit(walk: Walk, path: Buffer, full: Buffer): Promise<void> {
  const stat = lstatSync(full, { bigint: true });
  walk.entries += 1;
  if (performance.now() - walk.lastPause > sliceMs) {
    await setImmediate();
    walk.lastPause = performance.now();
  }
  const first = findFirstName(walk, path, stat);
  if (first !== undefined) return record(walk, path, `same ${first.length}`, first);
  walk.blocks += stat.blocks;
  record(walk, path, describe(full, stat, walk.times), await contentOf(full, stat));
  walk.hash.update(describeXattrs(full));
  if (!stat.isDirectory()) return;
  using folder = shortenPath(full);
  for (const name of readdirSync(folder.path, { encoding: "buffer" }).sort(Buffer.compare)) {
    await visit(walk, joinBytes(path, name), joinBytes(folder.path, name));
  }
}

/** Digest of what is in a regular file. */
export async function digestFileContent(path: Buffer): Promise<string> {
  return (await contentOf(path, lstatSync(path, { bigint: true }))).toString("hex");
}

/** Digest of all that a file is but its name: two with the same may as well be one. */
export async function digestFileFacts(path: Buffer): Promise<string> {
  const stat = lstatSync(path, { bigint: true });
  const digest = createHash("sha256").update(`${describe(path, stat, false)} ${stat.mtimeNs}\n`);
  return digest
    .update(await contentOf(path, stat))
    .update(describeXattrs(path))
    .digest("hex");
}

function record(walk: Walk, path: Buffer, facts: string, content: Buffer): void {
  walk.hash.update(`${facts} ${path.length} ${content.length}\n`).update(path).update(content);
}

function findFirstName(walk: Walk, path: Buffer, stat: BigIntStats): Buffer | undefined {
  if (stat.isDirectory() || stat.nlink < 2n) return undefined;
  const key = `${stat.dev}:${stat.ino}`;
  const first = walk.linked.get(key);
  if (first === undefined) walk.linked.set(key, path);
  return first;
}

/** Everything of a path but its name, content and extended attributes. */
function describe(path: Buffer, stat: BigIntStats, times: boolean): string {
  const kind = kindOf(stat);
  if (kind === "whiteout") return kind;
  const facts = [kind, (stat.mode & 0o7777n).toString(8), stat.uid, stat.gid];
  if (kind === "file") facts.push(stat.size);
  if (kind === "block" || kind === "character") facts.push(stat.rdev);
  if (kind === "folder" && findXattr(path, opaqueMark)?.toString() === "y") facts.push("opaque");
  if (times) facts.push(stat.mtimeNs / 1_000_000_000n);
  return facts.join(" ");
}

function kindOf(stat: BigIntStats): string {
  if (stat.isFile()) return "file";
  if (stat.isDirectory()) return "folder";
  if (stat.isSymbolicLink()) return "link";
  if (stat.isCharacterDevice()) return stat.rdev === 0n ? "whiteout" : "character";
  if (stat.isBlockDevice()) return "block";
  return stat.isFIFO() ? "fifo" : "socket";
}

async function contentOf(path: Buffer, stat: BigIntStats): Promise<Buffer> {
  if (stat.isSymbolicLink()) return readlinkSync(path, { encoding: "buffer" });
  if (!stat.isFile() || stat.size === 0n) return Buffer.alloc(0);
  return stat.size <= smallBytes ? hash("sha256", readFileSync(path), "buffer") : Buffer.from(await digestContent(path), "hex");
}

function describeXattrs(path: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (const name of listXattrs(path)) {
    if (isOverlayNote(name)) continue;
    const value = findXattr(path, name) ?? Buffer.alloc(0);
    parts.push(Buffer.from(`xattr ${name.length} ${value.length}\n${name}`, "latin1"), value);
  }
  return Buffer.concat(parts);
}
