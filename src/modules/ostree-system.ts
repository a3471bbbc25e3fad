import { dirname } from "node:path/posix";
import { runMountedOn } from "./run-in-tree.ts";
import { setFileContexts } from "./selinux.ts";
import { type StageContext, StageFailure } from "./stage.ts";
import type { Tree } from "./tree.ts";

/** What is done to a deployed OSTree system: content for /var, labels. Paths are those of the tree. */

type Host = Pick<StageContext, "tree" | "exec">;

const filled = ["home", "roothome", "lib/rpm", "opt", "srv", "usrlocal", "mnt", "media", "spool", "spool/mail"];
const someLinesIgnored = 65;

/** Makes the folders that systemd-tmpfiles would make in /var at boot; `root` is the system's root, `bindVar` its /var when that is elsewhere. */
export async function fillVar(host: Host, root: string, bindVar?: string): Promise<void> {
  const { tree } = host;
  const target = bindVar ?? `${root}/var`;
  for (const name of ["lib", "log"]) tree.makeDirectory(`${target}/${name}`, { parents: true });
  const mounts = bindVar === undefined ? [] : [{ source: tree.resolve(bindVar), target: tree.resolve(`${root}/var`) }];
  for (const name of filled) {
    if (tree.has(`${target}/${name}`)) continue;
    const args = ["--create", "--boot", `--root=${tree.resolve(root)}`, `--prefix=/var/${name}`];
    await runMountedOn(host, mounts, "systemd-tmpfiles", args, { okCodes: [someLinesIgnored] });
  }
}

/** Path of a deployment's stateroot. */
export function stateRootOf(deployment: string): string {
  return dirname(dirname(deployment));
}

/** Path of the policy's file contexts that a deployment brings, if it has SELinux switched on. */
export function findPolicy(tree: Tree, deployment: string): string | undefined {
  for (const folder of [`${deployment}/etc/selinux`, `${deployment}/usr/etc/selinux`]) {
    const config = tree.findText(`${folder}/config`) ?? "";
    const value = (key: string) => new RegExp(`^\\s*${key}\\s*=\\s*(.*?)\\s*$`, "m").exec(config)?.[1];
    const type = ["enforcing", "permissive"].includes(value("SELINUX") ?? "") ? value("SELINUXTYPE") : undefined;
    if (type !== undefined) return `${folder}/${type}/contexts/files/file_contexts`;
  }
  return undefined;
}

/** Labels what deploying made: ostree does so only on a host that runs SELinux. */
export async function labelDeployment({ tree, exec }: Host, deployment: string, policy: string): Promise<void> {
  const contexts = tree.resolve(policy);
  for (const [folder, name] of [
    ["/", "boot"],
    [deployment, "etc"],
    [stateRootOf(deployment), "var"],
  ] as const) {
    const root = folder === "/" ? tree.path : tree.resolve(folder);
    await setFileContexts({ exec }, { root, contexts, paths: [`${root}/${name}`] });
  }
}

/** Throws unless the path is below the tree and there; for folders that programs are to see as mounted. */
export function requireFolder(tree: Tree, path: string): string {
  if (!tree.isDirectory(path)) throw new StageFailure(`Cannot deploy: the tree has no folder '${path}'`);
  return tree.resolve(path);
}
