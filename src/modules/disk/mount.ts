import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Exec } from "./program.ts";

/** A filesystem mounted in the sandbox until it is disposed of. */
export interface Mounted extends AsyncDisposable {
  readonly path: string;
}

/** Mounts with the arguments of `mount` that stand before the folder, on a new folder or on the given one. */
export async function mountFilesystem(exec: Exec, args: readonly string[], target?: string): Promise<Mounted> {
  const path = target ?? mkdtempSync(join(tmpdir(), "mount-"));
  await exec("mount", [...args, path]);
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      await exec("umount", [path]);
      if (target === undefined) rmdirSync(path);
    },
  };
}
