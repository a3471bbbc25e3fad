import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { codeOf, messageOf, UsageError } from "../errors.ts";
import type { CatalogueEntry, CatalogueFolder, LibdirModules } from "./catalogue.ts";
import { readExternalMeta } from "./external-meta.ts";

/**
 * A libdir is a folder with osbuild's layout: `stages/TYPE` programs with `stages/TYPE.meta.json` beside them, and so on per kind. Besides,
 * `stages/TYPE.ts` is a module in TypeScript with the exports of a built-in one.
 */

const folders = [
  "stages",
  "assemblers",
  "sources",
  "inputs",
  "devices",
  "mounts",
  "runners",
] as const satisfies readonly CatalogueFolder[];

/** The modules of libdirs, in search order. Rejects with a `UsageError` for a libdir that is none. */
export async function loadLibdirs(libdirs: readonly string[]): Promise<LibdirModules> {
  const perFolder = folders.map(async (folder) => {
    const found = await Promise.all(libdirs.map((libdir) => loadFolder(resolve(libdir), folder)));
    return [folder, found.flat()] as const;
  });
  await Promise.all(libdirs.map(requireLibdir));
  return Object.fromEntries(await Promise.all(perFolder)) as LibdirModules;
}

async function requireLibdir(libdir: string): Promise<void> {
  const names = await listFolder(libdir);
  if (names.some((name) => folders.some((folder) => folder === name))) return;
  throw new UsageError(`Cannot use '${libdir}' as a libdir: it has none of the folders ${folders.join(", ")}`);
}

async function loadFolder(libdir: string, folder: CatalogueFolder): Promise<readonly CatalogueEntry[]> {
  const path = join(libdir, folder);
  const names = (await listFolder(path)).filter(
    (name) => name.includes(".") && !/^[._]|\.(?:md|json|js|map|pyc|d\.ts)$|^(?:index|load)\.ts$/.test(name),
  );
  return Promise.all(names.map((name) => (name.endsWith(".ts") ? loadTypeScript(path, name) : loadProgram(path, name, folder))));
}

async function listFolder(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => !entry.name.startsWith(".")).map((entry) => entry.name);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw new UsageError(`Cannot read the libdir folder '${path}': ${messageOf(error)}`);
  }
}

async function loadTypeScript(path: string, name: string): Promise<CatalogueEntry> {
  const file = join(path, name);
  const module = await import(/* webpackIgnore: true */ pathToFileURL(file).href); // the bundler would look for it now
  if (typeof module?.meta !== "object") throw new UsageError(`Cannot use the module '${file}': it has no export 'meta'`);
  return { type: name.slice(0, -".ts".length), origin: "typescript", file, meta: module.meta, module };
}

async function loadProgram(path: string, type: string, folder: CatalogueFolder): Promise<CatalogueEntry> {
  const file = join(path, type);
  const metaJson = await readText(`${file}.meta.json`);
  const program = metaJson === undefined && folder !== "runners" ? await readText(file) : undefined;
  try {
    return { type, origin: "program", file, meta: readExternalMeta(folder, { metaJson, program }), module: undefined };
  } catch (error) {
    throw new UsageError(`Cannot read '${file}.meta.json': ${messageOf(error)}`);
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "EISDIR") return undefined;
    throw error;
  }
}
