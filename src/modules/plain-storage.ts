import { lstatSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PrivateMount } from "./run-in-tree.ts";
import { type StageContext, StageFailure } from "./stage.ts";

/**
 * A container storage with the driver `overlay` refuses to be made on an overlay, which the tree under construction usually is: it is made
 * in a folder beside it then, and moved in when it is whole.
 */

/** Lets an action change the storage at a path of the tree, in a folder that the driver accepts; it may mount there what nobody else sees. */
export async function changeStorage(
  { tree, exec }: Pick<StageContext, "tree" | "exec">,
  { path, driver }: { readonly path: string; readonly driver: string },
  action: (folder: string, mounts: readonly PrivateMount[]) => Promise<void>,
): Promise<void> {
  if (driver !== "overlay" || !isOverlay(tree.path)) return action(tree.resolve(path), []);
  const folder = mkdtempSync(join(tmpdir(), "storage-"));
  try {
    if (tree.isDirectory(path)) await exec("cp", ["-a", `${tree.resolve(path)}/.`, folder]);
    await action(folder, [{ source: folder, target: folder }]); // the driver leaves a mount behind
    refuseWhiteouts(folder);
    if (tree.isDirectory(path)) tree.removeTree(path);
    tree.makeDirectory(dirname(path), { parents: true });
    await exec("cp", ["-a", "-T", folder, tree.resolve(path)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const overlayMagic = 0x794c7630;

function isOverlay(path: string): boolean {
  return statfsSync(path).type === overlayMagic;
}

/** What a layer takes away of the layers below it is a device 0:0 there, which no overlay can hold. */
function refuseWhiteouts(folder: string): void {
  const marks = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const stat = lstatSync(join(folder, name));
    return stat.isCharacterDevice() && stat.rdev === 0;
  });
  if (marks.length === 0) return;
  throw new StageFailure(
    `Cannot keep the image in a storage of the tree: its layers delete ${marks.length} files of layers below them. ` +
      "Copy it to an 'oci-archive', or squash the image to one layer first",
  );
}
