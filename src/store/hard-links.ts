import { type BigIntStats, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "../errors.ts";
import { setTimes } from "../linux/file-copy.ts";
import { unmount } from "../linux/mount.ts";
import { mountOverlay } from "../linux/overlay.ts";
import { joinBytes, shortenPath } from "../linux/short-path.ts";
import { findXattr } from "../linux/xattr.ts";
import { digestFileContent, digestFileFacts } from "./layer-digest.ts";

/**
 * Where overlay keeps no index (see indexed-links.ts; layers of several filesystems, packed ones for one), it copies a file up by name:
 * change one of several hard links to a file below, and it is a file of its own. A stage that changes owners or
 * labels so makes a copy for each name. Before a layer is sealed this is put right: names that were one file below, and of which what was
 * copied up differs in owner, mode or attributes only, are one file again, all of them changed, as they would be on a plain filesystem.
 * A file whose content changed cannot be told from one that was put in its place: its other names stay as they were.
 */

/** Where a tree is while it is under construction. */
export interface LinkedTree {
  /** The whole tree, mounted. */
  readonly tree: string;
  readonly upper: string;
  /** Layers below, top first. */
  readonly lowers: readonly string[];
  /** For a mount; made and removed. */
  readonly scratch: string;
}

/** Joins again what copying up has parted. */
export async function restoreHardLinks({ tree, upper, lowers, scratch }: LinkedTree): Promise<void> {
  const changed = listChangedFiles(Buffer.from(upper));
  if (changed.length === 0) return;
  mkdirSync(scratch);
  try {
    mountOverlay({ lowers: lowers.length === 1 ? [...lowers, scratch] : lowers, target: scratch });
    const places = { tree: Buffer.from(tree), upper: Buffer.from(upper), below: Buffer.from(scratch) };
    for (const names of findGroups(places.below, changed).values()) await joinNames(places, names);
    unmount(scratch);
  } finally {
    rmdirSync(scratch);
  }
}

interface Places {
  readonly tree: Buffer;
  readonly upper: Buffer;
  readonly below: Buffer;
}

/** Paths of the regular files of an upper folder that may be copies: those in folders that are below as well, which overlay notes. */
function listChangedFiles(upper: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  const visit = (path: Buffer, full: Buffer) => {
    using folder = shortenPath(full);
    for (const entry of readdirSync(folder.path, { encoding: "buffer", withFileTypes: true })) {
      const inside = joinBytes(path, entry.name);
      if (entry.isFile()) found.push(inside);
      else if (entry.isDirectory() && isBelow(joinBytes(folder.path, entry.name)))
        visit(inside, joinBytes(folder.path, entry.name));
    }
  };
  visit(Buffer.alloc(0), upper);
  return found;
}

function isBelow(folder: Buffer): boolean {
  return findXattr(folder, "trusted.overlay.origin") !== undefined;
}

/** All names below of each file with several names of which one at least was changed. */
function findGroups(below: Buffer, changed: readonly Buffer[]): ReadonlyMap<string, readonly Buffer[]> {
  const groups = new Map<string, Buffer[]>();
  for (const path of changed) {
    const stat = find(joinBytes(below, path));
    if (stat?.isFile() && stat.nlink > 1n) groups.set(identity(stat), []);
  }
  const visit = (path: Buffer, full: Buffer) => {
    const stat = lstatSync(full, { bigint: true });
    if (stat.isFile() && stat.nlink > 1n) groups.get(identity(stat))?.push(path);
    if (!stat.isDirectory()) return;
    using folder = shortenPath(full);
    for (const name of readdirSync(folder.path, { encoding: "buffer" }))
      visit(joinBytes(path, name), joinBytes(folder.path, name));
  };
  if (groups.size > 0) visit(Buffer.alloc(0), below);
  return groups;
}

/** Makes names one file again, unless what was changed of them differs; names that were replaced or removed stay so. */
async function joinNames({ tree, upper, below }: Places, names: readonly Buffer[]): Promise<void> {
  const copies: Buffer[] = [];
  for (const name of names) if (await isCopy(joinBytes(upper, name), joinBytes(below, name))) copies.push(name);
  const [leader] = copies;
  if (leader === undefined || names.length < 2) return;
  const versions = new Set<string>();
  for (const name of copies) versions.add(await digestFileFacts(joinBytes(upper, name)));
  if (versions.size > 1) return;
  const inode = find(joinBytes(upper, leader))?.ino;
  for (const name of names) {
    const own = find(joinBytes(upper, name));
    const isReplaced = own !== undefined && !copies.includes(name);
    if (isReplaced || own?.ino === inode || find(joinBytes(tree, name)) === undefined) continue;
    linkOver(joinBytes(tree, leader), joinBytes(tree, name));
  }
}

/** Whether a file of the upper folder is the one below but for owner, mode and attributes. */
async function isCopy(path: Buffer, below: Buffer): Promise<boolean> {
  const [own, old] = [find(path), find(below)];
  if (!own?.isFile() || !old?.isFile() || own.size !== old.size || own.mtimeNs !== old.mtimeNs) return false;
  return (await digestFileContent(path)) === (await digestFileContent(below));
}

/** Gives a file one more name in place of another file, through the mounted tree; the folder's times stay. */
function linkOver(path: Buffer, name: Buffer): void {
  const folder = Buffer.from(dirname(name.toString("latin1")), "latin1");
  const stat = lstatSync(folder, { bigint: true });
  const next = Buffer.concat([folder, Buffer.from(`/.osbuild-link-${process.pid}`)]);
  linkSync(path, next);
  renameSync(next, name);
  setTimes(folder, stat.atimeNs, stat.mtimeNs);
}

/** What is there; a path too long to name counts as missing, so its links stay as they are. */
function find(path: Buffer): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === "ENAMETOOLONG") return undefined;
    throw error;
  }
}

function identity(stat: BigIntStats): string {
  return `${stat.dev}:${stat.ino}`;
}
