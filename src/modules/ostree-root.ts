import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../errors.ts";
import { type StageContext, StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/** The layout of the root folder that OSTree deploys: everything of the system is in /usr, everything of the machine in /var. */

type Host = Pick<StageContext, "tree" | "exec">;

const folders = ["dev", "proc", "run", "sys", "sysroot", "var"];
const links = {
  home: "var/home",
  media: "run/media",
  mnt: "var/mnt",
  opt: "var/opt",
  ostree: "sysroot/ostree",
  root: "var/roothome",
  srv: "var/srv",
};
const merged = ["bin", "lib", "lib32", "lib64", "sbin"];

/** Lays the root out anew; keeps /usr (with /etc in it), /boot, /var, homes and the links into /usr. */
export async function rearrangeRoot(host: Host, { temporaryFolder }: { readonly temporaryFolder: boolean }): Promise<void> {
  const { tree } = host;
  for (const name of ["etc", "usr", "boot", "var"]) {
    if (!tree.isDirectory(`/${name}`)) throw new StageFailure(`Cannot rearrange the tree: it has no folder '/${name}'`);
  }
  await move(host, join(tree.path, "etc"), tree.resolve("/usr/etc"));
  const names = tree.list("/");
  const aside = mkdtempSync(join(tree.path, "tmp"));
  const old = new Tree(aside);
  for (const name of names) await move(host, join(tree.path, name), join(aside, name));
  makeRoot(tree, temporaryFolder);
  for (const name of ["usr", "boot", "var"]) {
    if (tree.find(`/${name}`) !== undefined) tree.removeTree(`/${name}`); // an empty folder made above
    await move(host, join(aside, name), join(tree.path, name));
  }
  if (old.list("/home").length > 0) await move(host, old.resolve("/home"), tree.resolve("/var/home"));
  for (const name of merged) if (old.find(`/${name}`) !== undefined) await move(host, join(aside, name), join(tree.path, name));
  rmSync(aside, { recursive: true });
}

function makeRoot(tree: Tree, temporaryFolder: boolean): void {
  tree.chmod("/", 0o755);
  for (const name of folders) tree.makeDirectory(`/${name}`, { mode: 0o755 });
  for (const [name, target] of Object.entries(links)) tree.symlink(target, `/${name}`);
  if (temporaryFolder) tree.makeDirectory("/tmp", { mode: 0o1777 });
  else tree.symlink("tmp", "/sysroot/tmp");
}

/** Renames; a tree in layers cannot rename folders of a lower layer, there they are copied. */
async function move({ exec }: Host, from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    await exec("mv", ["--no-target-directory", from, to]);
  }
}
