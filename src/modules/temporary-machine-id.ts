import type { Tree } from "./tree.ts";

const path = "/etc/machine-id";

/** Gives a tree a machine id, always the same, while packages are installed; afterwards the file is empty and read-only. */
export async function withTemporaryMachineId<Result>(tree: Tree, work: () => Promise<Result>): Promise<Result> {
  if (!tree.has(path)) {
    tree.makeDirectory("/etc", { parents: true });
    tree.write(path, `${"f".repeat(32)}\n`, { mode: 0o444 });
  }
  const result = await work();
  tree.remove(path);
  tree.write(path, "", { mode: 0o444 });
  return result;
}
