import type { StageContext } from "./stage.ts";
import type { Tree } from "./tree.ts";

const scriptPath = "/osbuild-script";

/** Runs a script with the tree as its root; the file is gone afterwards, also when the script fails. */
export async function runScript(tree: Tree, script: string, chroot: StageContext["chroot"]): Promise<void> {
  tree.write(scriptPath, script, { exclusive: true, mode: 0o700 });
  try {
    await chroot(scriptPath);
  } finally {
    tree.remove(scriptPath);
  }
}
