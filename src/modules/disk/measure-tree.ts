import { posix } from "node:path";
import type { Tree } from "../tree.ts";

const blockBytes = 4096;

/** Bytes a filesystem needs for what is in a tree: whole blocks, one at least for each file and folder. */
export function measureTree(tree: Tree, folder = "/"): number {
  return tree.list(folder).reduce((sum, name) => {
    const path = posix.join(folder, name);
    const found = tree.find(path);
    if (found?.isDirectory()) return sum + blockBytes + measureTree(tree, path);
    return sum + Math.ceil((found?.size ?? 0) / blockBytes + 1) * blockBytes;
  }, 0);
}
