import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ExecOptions, type ExecResult, StageFailure } from "../stage.ts";

/** Runs a program of the build root; what stages and assemblers have as `exec`. */
export type Exec = (command: string, args?: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

/** Whether the build root has a program. */
export function hasProgram(name: string): boolean {
  const folders = (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");
  return folders.some((folder) => existsSync(join(folder, name)));
}

/** The first of several names a program goes by that the build root has: distributions do not agree on `grub2-` and `grub-`. */
export function requireProgram(...names: readonly string[]): string {
  const found = names.find(hasProgram);
  if (found === undefined) throw new StageFailure(`Cannot run '${names.join("' or '")}': the build root has no such program`);
  return found;
}
