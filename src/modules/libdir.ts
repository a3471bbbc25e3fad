import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { codeOf, messageOf, UsageError } from "../errors.ts";
import type { CatalogueEntry, CatalogueFolder, LibdirModules } from "./catalogue.ts";
import { readExternalMeta } from "./external-meta.ts";
import type { ModuleMeta } from "./meta.ts";

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
  await Promise.all(libdirs.map(requireLibdir));
  const perFolder = folders.map(async (folder) => {
    const found = await Promise.all(libdirs.map((libdir) => loadFolder(resolve(libdir), folder)));
    return [folder, found.flat()] as const;
  });
  return Object.fromEntries(await Promise.all(perFolder)) as LibdirModules;
}

async function requireLibdir(libdir: string): Promise<void> {
  const names = await listFolder(libdir);
  if (names.some((name) => folders.some((folder) => folder === name))) return;
  throw new UsageError(`Cannot use '${libdir}' as a libdir: it has none of the folders ${folders.join(", ")}`, {
    hint: "Name the folder that holds `stages`, not `stages` itself",
  });
}

async function loadFolder(libdir: string, folder: CatalogueFolder): Promise<readonly CatalogueEntry[]> {
  const path = join(libdir, folder);
  const names = (await listFolder(path)).filter(
    (name) => name.includes(".") && !/^[._]|\.(?:md|json|js|map|pyc|d\.ts)$|^(?:index|load)\.ts$/.test(name),
  );
  return Promise.all(
    names.map((name) => (name.endsWith(".ts") ? loadTypeScript(path, name, folder) : loadProgram(path, name, folder))),
  );
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

/** What a module of each kind exports beside its meta. */
const verbs: Readonly<Record<CatalogueFolder, string>> = {
  stages: "run",
  assemblers: "run",
  sources: "fetch",
  inputs: "map",
  devices: "open",
  mounts: "mount",
  runners: "prepare",
};

async function loadTypeScript(path: string, name: string, folder: CatalogueFolder): Promise<CatalogueEntry> {
  const file = join(path, name);
  const module = await importModule(file);
  for (const [key, kind] of [
    ["meta", "object"],
    [verbs[folder], "function"],
  ] as const) {
    if (typeof module[key] !== kind || module[key] === null)
      throw new UsageError(`Cannot use the module '${file}': it has no export '${key}'`);
  }
  const entry = module as { readonly meta: ModuleMeta };
  return { type: name.slice(0, -".ts".length), origin: "typescript", file, meta: entry.meta, module: entry };
}

async function importModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(/* webpackIgnore: true */ pathToFileURL(file).href); // the bundler would look for it now
  } catch (error) {
    const lines = messageOf(error).split("\n");
    throw new UsageError(`Cannot load the module '${file}': ${lines[0]}`, {
      hint: "Types that Node can strip are all it may have",
    });
  }
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
