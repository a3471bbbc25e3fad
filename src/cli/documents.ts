import { readFile, rename, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { reasonOf, UsageError } from "../errors.ts";
import type { SourceDocument } from "../manifest/document.ts";
import { parseDocument } from "../manifest/parse.ts";
import { addModules, type Catalogue } from "../modules/catalogue.ts";

/** Reads a document from a file, or from standard input for `-`. Rejects with what a person can act on. */
export async function readDocument(path: string): Promise<SourceDocument> {
  return parseDocument(await readBytes(path), path === "-" ? "<stdin>" : path);
}

/** The bytes of a file, or of standard input for `-`. Rejects with what a person can act on. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === "-" ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    throw new UsageError(`Cannot read '${path}': ${reasonOf(error)}`);
  }
}

/** Writes a text file: all of it, or nothing. */
export async function replaceText(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}.new`;
  try {
    await writeFile(fresh, text);
    await rename(fresh, path);
  } catch (error) {
    throw new UsageError(`Cannot write '${path}': ${reasonOf(error)}`);
  }
}

/** The text that says which distribution this host is; undefined where there is none. */
export async function readOsRelease(): Promise<string | undefined> {
  for (const path of ["/etc/os-release", "/usr/lib/os-release"]) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The catalogue with the modules of libdirs. */
export async function extendCatalogue(builtIn: Catalogue, libdirs: readonly string[]): Promise<Catalogue> {
  if (libdirs.length === 0) return builtIn;
  const { loadLibdirs } = await import("../modules/libdir.ts");
  return addModules(builtIn, await loadLibdirs(libdirs));
}
