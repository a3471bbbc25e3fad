import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Programs of 2019 and 2020 speak to their engine in datagrams, under the same socket names that later ones use with another kind of
 * socket. Nothing in a libdir says which it is; what its code asks the kernel for does.
 */

const maximumBytes = 1024 * 1024;

/** Whether a module, or the `osbuild` package that its libdir ships, was written for the datagrams of 2019 and 2020. */
export function speaksDatagrams(file: string): boolean {
  const library = join(dirname(dirname(file)), "osbuild");
  const shipped = existsSync(library) ? readdirSync(library).filter((name) => name.endsWith(".py")) : [];
  return [file, ...shipped.map((name) => join(library, name))].some((path) => readSource(path).includes("SOCK_DGRAM"));
}

/** Whether an assembler writes to a folder of its own beside the tree, as those of 2019 and 2020 do. */
export function writesOutputFolder(file: string): boolean {
  return /["']output_dir["']/.test(readSource(file));
}

function readSource(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() && stats.size <= maximumBytes ? readFileSync(path, "latin1") : "";
}
