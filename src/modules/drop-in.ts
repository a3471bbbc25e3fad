import { posix } from "node:path";
import type { Tree, WriteOptions } from "./tree.ts";

/** Writes a configuration file, its folder made when missing. An existing file is replaced, or refused with `exclusive`. */
export function writeDropIn(tree: Tree, path: string, text: string, options: WriteOptions = {}): void {
  tree.makeDirectory(posix.dirname(`/${path}`), { parents: true });
  tree.write(path, text, options);
}
