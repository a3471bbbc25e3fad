import { statSync } from "node:fs";
import { UsageError } from "../errors.ts";
import { compareTrees, type LabelReader } from "../image/tree-diff.ts";
import { findXattr } from "../linux/xattr.ts";
import type { CommandInput, CommandWorld } from "./command.ts";

/** `tree-diff A B`: what differs of two folders, as JSON. */
export function treeDiffCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [before = "", after = ""] = input.positionals;
  for (const folder of [before, after]) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`Cannot compare '${folder}': it is not a folder`);
  }
  world.out(`${JSON.stringify(compareTrees(before, after, labelReader()), null, 2)}\n`);
  return Promise.resolve(0);
}

/** Reads SELinux labels, where the system has them. */
export function labelReader(): LabelReader {
  if (process.platform !== "linux") return () => null;
  return (path) => findXattr(Buffer.from(path), "security.selinux")?.toString("utf8").replace(/\0$/, "") ?? null;
}
