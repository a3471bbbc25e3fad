import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { codeOf, StoreError } from "../errors.ts";
import { listTopFiles, mergeLayers } from "./merge.ts";

/** How a tree leaves the store. */
export interface ExportRequest {
  /** Folders of its layers, top first. */
  readonly layers: readonly string[];
  readonly target: string;
  /** The top layer is not needed any more: its files may be moved out. */
  readonly move: boolean;
  /** False where the target's filesystem takes no owners: all is then this process's. */
  readonly keepOwners: boolean;
  /** Shows the whole tree, for what cannot be done layer by layer. */
  readonly openView: () => Promise<{ readonly path: string } & AsyncDisposable>;
}

/**
 * Copies a tree exactly: owners, modes, times, attributes, links, devices and holes.
 *
 * Content is shared with the store where the filesystem can do that safely (reflink). It is never shared by hard links: whoever changes an
 * exported image in place would change the sealed tree with it. Where neither will do, a tree that nobody needs any more can be moved.
 *
 * Answers the names of its files when it has nothing else at its top: what is beside them in the target is none of it.
 */
export async function exportTree({
  layers,
  target,
  move,
  keepOwners,
  openView,
}: ExportRequest): Promise<readonly string[] | undefined> {
  const files = listTopFiles(layers);
  if (files !== undefined) removeOldFiles(files, target);
  if (keepOwners && isEmptyOrMissing(target)) {
    try {
      await mergeLayers({ layers, target, complete: true, files: move ? "move" : "copy" });
      return files;
    } catch (error) {
      // A filesystem without such attributes: cp leaves out what it cannot keep.
      if (codeOf(error) !== "EOPNOTSUPP") throw error;
    }
  }
  await using view = await openView();
  await copyOver(view.path, target, keepOwners);
  return files;
}

/** What these files replace goes first: a machine that runs from the old image keeps what it has open. */
function removeOldFiles(files: readonly string[], target: string): void {
  if (isEmptyOrMissing(target)) return;
  const old = new Set(readdirSync(target, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])));
  for (const name of files) if (old.has(name)) rmSync(join(target, name), { force: true });
}

function isEmptyOrMissing(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return true;
    throw error;
  }
}

async function copyOver(source: string, target: string, keepOwners: boolean): Promise<void> {
  const how = ["-a", "--reflink=auto", ...(keepOwners ? [] : ["--no-preserve=ownership"])];
  const copy = ["cp", ...how, "--", `${source}/.`, target];
  const { execa } = await import("execa");
  const { exitCode, stderr } = await execa("setpriv", ["--pdeathsig", "KILL", "--", ...copy], { reject: false });
  if (exitCode === 0) return;
  const full = /No space left|quota/i.test(stderr);
  throw new StoreError(`Cannot export to '${target}': ${stderr.split("\n")[0] ?? ""}`, {
    ...(full ? { code: "E_STORE_FULL", hint: "Free space there, or export somewhere else" } : {}),
  });
}
