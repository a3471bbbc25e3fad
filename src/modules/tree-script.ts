import type { StageContext } from "./stage.ts";
import type { Tree } from "./tree.ts";

const scriptPath = "/osbuild-script";
const programFolders = ["bin", "sbin", "lib", "lib64"];

/**
 * Runs a script with the tree as its root; the file is gone afterwards, also when the script fails. A tree that has not even the
 * interpreter borrows `/usr` of the build root for as long as the script runs, in a mount namespace of its own.
 */
export async function runScript(
  { tree, chroot, exec, log }: Pick<StageContext, "tree" | "chroot" | "exec" | "log">,
  script: string,
): Promise<void> {
  const interpreter = /^#!\s*(\/\S+)/.exec(script)?.[1];
  const borrows = interpreter !== undefined && !tree.has(interpreter);
  const added = borrows ? addProgramFolders(tree) : [];
  tree.write(scriptPath, script, { exclusive: true, mode: 0o700 });
  try {
    if (!borrows) await chroot(scriptPath);
    else {
      log(`The tree has no ${interpreter}: the script runs with /usr of the build root`);
      const borrow = 'mount --bind /usr "$1/usr" && exec chroot "$1" "$2"';
      await exec("unshare", ["--mount", "--", "sh", "-ec", borrow, "sh", tree.path, scriptPath]);
    }
  } finally {
    for (const path of [scriptPath, ...added]) tree.removeTree(path);
  }
}

/** Makes the folders and links through which programs and libraries of /usr are found; answers those that were missing. */
function addProgramFolders(tree: Tree): readonly string[] {
  const links = programFolders.map((name) => `/${name}`).filter((path) => tree.find(path) === undefined);
  const folders = ["/usr"].filter((path) => tree.find(path) === undefined);
  for (const path of folders) tree.makeDirectory(path);
  for (const path of links) tree.symlink(`usr${path}`, path);
  return [...links, ...folders];
}
