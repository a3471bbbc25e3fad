import { type BigIntStats, existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimes } from "../linux/file-copy.ts";
import { joinBytes, shortenPath } from "../linux/short-path.ts";

/**
 * Where overlay keeps an index, all names of a file below stay one file when it is changed through any of them. But only the name that was used
 * has the file in the upper folder; the others find it through the index, which is no part of a layer. Before a layer is sealed they are
 * given the file as well.
 */

/** Where a tree is while it is under construction. */
export interface IndexedTree {
  /** The whole tree, mounted. */
  readonly tree: string;
  readonly upper: string;
  readonly work: string;
}

/** Whether the kernel keeps an index for a mount with this work folder. */
export function hasIndex(work: string): boolean {
  return existsSync(join(work, "index"));
}

/** Puts the file of every indexed name into the upper folder. */
export function completeHardLinks({ tree, upper, work }: IndexedTree): void {
  const indexed = listIndexed(Buffer.from(join(work, "index")));
  if (indexed.size === 0) return;
  const incomplete = findIncomplete(Buffer.from(tree), Buffer.from(upper), indexed);
  if (incomplete.size > 0) copyUp(Buffer.from(tree), incomplete);
}

/** Inodes of the index's files. Folders and whiteouts in it are overlay's own marks. */
function listIndexed(index: Buffer): ReadonlySet<bigint> {
  const inodes = readdirSync(index, { encoding: "buffer", withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => lstatSync(joinBytes(index, entry.name), { bigint: true }))
    .filter((stat) => !(stat.isCharacterDevice() && stat.rdev === 0n));
  return new Set(inodes.map((stat) => stat.ino));
}

/** Files of the index, as the mounted tree shows them, that have more names than there are in the upper folder. */
function findIncomplete(tree: Buffer, upper: Buffer, indexed: ReadonlySet<bigint>): ReadonlySet<string> {
  const missing = new Map<string, bigint>();
  const visit = (full: Buffer, shown: Buffer) => {
    using folder = shortenPath(full);
    using view = shortenPath(shown);
    for (const entry of readdirSync(folder.path, { encoding: "buffer", withFileTypes: true })) {
      const [own, name] = [joinBytes(folder.path, entry.name), joinBytes(view.path, entry.name)];
      if (entry.isDirectory()) visit(own, name);
      else if (indexed.has(lstatSync(own, { bigint: true }).ino)) {
        const stat = lstatSync(name, { bigint: true });
        missing.set(identity(stat), (missing.get(identity(stat)) ?? stat.nlink) - 1n);
      }
    }
  };
  visit(upper, tree);
  return new Set([...missing].filter(([, count]) => count > 0n).map(([file]) => file));
}

/** Setting the times that a file has already makes overlay take up the name it is set through. */
function copyUp(tree: Buffer, files: ReadonlySet<string>): void {
  const visit = (full: Buffer) => {
    using folder = shortenPath(full);
    for (const entry of readdirSync(folder.path, { encoding: "buffer", withFileTypes: true })) {
      const name = joinBytes(folder.path, entry.name);
      if (entry.isDirectory()) visit(name);
      else {
        const stat = lstatSync(name, { bigint: true });
        if (files.has(identity(stat))) setTimes(name, stat.atimeNs, stat.mtimeNs);
      }
    }
  };
  visit(tree);
}

function identity(stat: BigIntStats): string {
  return `${stat.dev}:${stat.ino}`;
}
