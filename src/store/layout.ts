import { mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, StoreError } from "../errors.ts";
import { replaceFile } from "./durable-file.ts";
import { explainFailure } from "./failure.ts";
import { makeFolders } from "./make-folders.ts";

/**
 * What a store is on disk:
 *
 *   store.json             format of everything below
 *   CACHEDIR.TAG           tells backup programs to leave it out
 *   lock                   held shared by every process that has the store open
 *   objects/<digest>/      one sealed layer: object.json, and layer/ or layer.squashfs
 *   refs/<stage id>        -> ../objects/<digest>: the tree of a stage; several may mean one object
 *   facts/<stage id>.json  what is known of that stage beside its tree
 *   exports/<name>.json    what was exported where, see export-notes.ts
 *   sources/<type>/        content that sources fetched, as each source lays it out
 *   tmp/<name>/            scratch of one process, locked by it
 *
 * Everything that other processes see appears by rename, after its content is durable. Whatever is not reachable from a ref, and every
 * scratch folder without a holder, is garbage.
 */
export interface StoreLayout {
  readonly root: string;
  readonly objects: string;
  readonly refs: string;
  readonly facts: string;
  readonly exports: string;
  readonly sources: string;
  readonly scratch: string;
  readonly lock: string;
  readonly format: string;
}

export const storeFormat = 1;

const cacheTag =
  "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of osbuild-action: everything in it can be made again.\n";

/** Paths of a store. */
export function storeLayout(root: string): StoreLayout {
  return {
    root,
    objects: join(root, "objects"),
    refs: join(root, "refs"),
    facts: join(root, "facts"),
    exports: join(root, "exports"),
    sources: join(root, "sources"),
    scratch: join(root, "tmp"),
    lock: join(root, "lock"),
    format: join(root, "store.json"),
  };
}

/** A folder as a store, with what is missing made. Throws a `StoreError` where there can be none. */
export function openLayout(path: string): StoreLayout {
  return explainingStore(path, () => {
    makeFolders(path);
    const layout = storeLayout(realpathSync(path)); // mounts are known by their real paths
    ensureLayout(layout);
    return layout;
  });
}

/** A folder as a store to look at, which need not be there. Throws a `StoreError` where there can be none. */
export function readLayout(path: string): StoreLayout {
  return explainingStore(path, () => {
    const layout = storeLayout(path);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new StoreError(`Cannot open store '${path}': something else is in its place`);
    checkFormat(layout);
    return layout;
  });
}

function explainingStore(path: string, action: () => StoreLayout): StoreLayout {
  try {
    return action();
  } catch (error) {
    const explained = explainFailure(error, `Cannot open store '${path}'`);
    if (!(explained instanceof StoreError) || explained.hint !== undefined) throw explained;
    throw new StoreError(explained.message, {
      cause: error,
      hint: "Put the store elsewhere: name a folder on a disk with --store DIR",
    });
  }
}

/** Makes what is missing of a store; refuses a folder that holds a store of another format. */
export function ensureLayout(layout: StoreLayout): void {
  checkFormat(layout);
  for (const folder of [layout.refs, layout.facts, layout.sources]) mkdirSync(folder, { recursive: true });
  // Trees hold programs that run with their owner's rights; nobody else on this host may reach those.
  for (const folder of [layout.objects, layout.scratch]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(layout.lock, "", { flag: "a" });
  writeFileSync(join(layout.root, "CACHEDIR.TAG"), cacheTag);
  if (readFormat(layout) === undefined) replaceFile(layout.format, `${JSON.stringify({ format: storeFormat })}\n`);
}

/** Throws when the folder is a store this program cannot read. */
export function checkFormat(layout: StoreLayout): void {
  const format = readFormat(layout);
  if (format === undefined || format === storeFormat) return;
  throw new StoreError(`Cannot use store '${layout.root}': it has format ${format}, this version reads ${storeFormat}`, {
    code: "E_STORE_FORMAT",
    hint: "Use another folder, or delete this one: everything in it can be made again",
  });
}

function readFormat(layout: StoreLayout): unknown {
  try {
    const parsed: unknown = JSON.parse(readFileSync(layout.format, "utf8"));
    return typeof parsed === "object" && parsed !== null && "format" in parsed ? parsed.format : "unknown";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    if (error instanceof SyntaxError) return "unknown";
    throw error;
  }
}
