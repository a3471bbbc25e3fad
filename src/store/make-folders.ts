import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Makes a folder and what is missing above it. Node's own `recursive` never ends where a folder cannot be made, as in /proc. */
export function makeFolders(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
