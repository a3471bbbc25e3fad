import { glob, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { codeOf, UsageError } from "../errors.ts";

/** A manifest to work on. */
export interface ManifestFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the workspace, as annotations need it. */
  readonly name: string;
}

/** The files that paths and globs mean, in their order, each once; throws when one means nothing. */
export async function findManifests(patterns: readonly string[], workspace: string): Promise<readonly ManifestFile[]> {
  const found = await Promise.all(patterns.map((pattern) => findMatches(pattern, workspace)));
  const paths = [...new Set(found.flat().map((match) => resolve(workspace, match)))];
  return paths.map((path) => ({ path, name: path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path }));
}

async function findMatches(pattern: string, workspace: string): Promise<readonly string[]> {
  if (await isFile(resolve(workspace, pattern))) return [pattern];
  const matches = /[*?[{]/.test(pattern) ? await Array.fromAsync(glob(pattern, { cwd: workspace })) : [];
  if (matches.length > 0) return matches.sort();
  throw new UsageError(`Input manifest: there is no file ${JSON.stringify(pattern)} in ${workspace}`, {
    hint: "Check out the repository before this step, and write the path relative to its root",
  });
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return false;
    throw error;
  }
}

/** A folder name for each manifest: its file name without extension, made unique with a number. */
export function folderNames(manifests: readonly ManifestFile[]): readonly string[] {
  const taken = new Set<string>();
  return manifests.map(({ path }) => {
    const stem = basename(path).replace(/\.(json|ya?ml)$/i, "");
    let name = stem;
    for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}`;
    taken.add(name);
    return name;
  });
}
