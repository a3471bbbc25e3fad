import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { reasonOf, UsageError } from "../errors.ts";
import type { Manifest } from "../manifest/manifest.ts";
import { assignFolders, type EarlyFolders } from "../pipeline/early-folders.ts";
import { makeFolders } from "../store/make-folders.ts";
import type { CommandInput } from "./command.ts";

/** The folders of `--input` and `--output`, for a manifest of 2019; the output folder is made if need be. */
export function readFolders(input: CommandInput, manifest: Manifest): EarlyFolders {
  const [read, filled] = ["input", "output"].map((flag) => input.value(flag));
  if (filled !== undefined)
    for (const flag of ["export", "output-directory"])
      if (input.has(flag) || input.values(flag).length > 0)
        throw new UsageError(`Cannot use --output together with --${flag}: both say what goes where`, {
          hint: "Leave one of them out",
        });
  const folders = assignFolders(manifest, {
    ...(read === undefined ? {} : { input: resolve(read) }),
    ...(filled === undefined ? {} : { output: resolve(filled) }),
  });
  if (read !== undefined) requireFolder("--input", read);
  if (filled !== undefined) requireEmpty(filled);
  return folders;
}

function requireFolder(flag: string, path: string): void {
  const stat = attempt(flag, path, () => statSync(path));
  if (!stat.isDirectory()) throw new UsageError(`Cannot use ${flag} '${path}': it is no folder`, { hint: "Name a folder" });
}

function requireEmpty(path: string): void {
  attempt("--output", path, () => makeFolders(resolve(path)));
  requireFolder("--output", path);
  if (attempt("--output", path, () => readdirSync(path)).length > 0)
    throw new UsageError(`Cannot use --output '${path}': the folder is not empty`, { hint: "Name a new or an empty folder" });
}

function attempt<T>(flag: string, path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new UsageError(`Cannot use ${flag} '${path}': ${reasonOf(error)}`, { hint: "Name a folder you can use" });
  }
}
