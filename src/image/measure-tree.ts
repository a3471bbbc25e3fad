import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** How much is where in a tree. */
export interface TreeMeasure {
  readonly files: number;
  readonly folders: number;
  readonly links: number;
  /** Content of all files; a file with several names counts once. */
  readonly bytes: number;
  /** Folders with all that is below them, the biggest first; those of which a folder below has nearly all are left out. */
  readonly biggestFolders: readonly { readonly path: string; readonly bytes: number }[];
}

/** Walks a tree, without following links and without leaving its filesystem. */
export function measureTree(root: string, shown = 10): TreeMeasure {
  const sizes = new Map<string, number>();
  const seen = new Set<string>();
  const counts = { files: 0, folders: 0, links: 0 };
  const device = lstatSync(root).dev;
  const walk = (path: string): number => {
    let total = 0;
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const child = `${path}/${entry.name}`;
      const stats = lstatSync(join(root, child));
      if (stats.isDirectory()) {
        counts.folders += 1;
        if (stats.dev === device) total += walk(child);
      } else if (stats.isSymbolicLink()) counts.links += 1;
      else {
        counts.files += 1;
        const key = `${stats.dev}:${stats.ino}`;
        if (stats.nlink === 1 || !seen.has(key)) total += stats.size;
        if (stats.nlink > 1) seen.add(key);
      }
    }
    sizes.set(path === "" ? "/" : path, total);
    return total;
  };
  const bytes = walk("");
  return { ...counts, bytes, biggestFolders: chooseBiggest(sizes, shown) };
}

const nearlyAll = 0.8;

/** A folder that only leads to one other says nothing of its own. */
function chooseBiggest(sizes: ReadonlyMap<string, number>, shown: number): TreeMeasure["biggestFolders"] {
  const largestChild = new Map<string, number>();
  for (const [path, bytes] of sizes) {
    const parent = path.slice(0, path.lastIndexOf("/")) || "/";
    if (path !== "/") largestChild.set(parent, Math.max(largestChild.get(parent) ?? 0, bytes));
  }
  return [...sizes]
    .filter(([path, bytes]) => path !== "/" && bytes > 0 && (largestChild.get(path) ?? 0) < bytes * nearlyAll)
    .map(([path, bytes]) => ({ path, bytes }))
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
    .slice(0, shown);
}
