import { execFile } from "node:child_process";
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { codeOf } from "../errors.ts";
import { detachMount } from "../linux/mount.ts";
import { mountOverlay } from "../linux/overlay.ts";
import type { SandboxRoot } from "./bubblewrap.ts";

/**
 * The filesystem a stage's programs come from: a build pipeline's tree, or the host's /usr. A runner prepares each once; the /etc and /var
 * it made are kept, and every stage gets a copy-on-write view of them, so that nothing but the tree passes from stage to stage.
 */

/** A build root that is ready for stages. */
export interface PreparedRoot {
  readonly root: SandboxRoot;
  /** Folder whose `etc` and `var` are what the runner made; empty ones when stages bring a runner of their own. */
  readonly statePath: string;
}

/** Whether the runner of a build root found it certificate authorities. */
export function hasCertificates({ statePath }: PreparedRoot): boolean {
  const bundles = ["ssl/certs/ca-certificates.crt", "pki/ca-trust/extracted/pem/tls-ca-bundle.pem"];
  return bundles.some((path) => (lstatSync(join(statePath, "etc", path), { throwIfNoEntry: false })?.size ?? 0) > 0);
}

/** The parts of a tree that a sandbox shows; those that are no plain folders are left out. */
export function describeTreeRoot(tree: string): SandboxRoot {
  const bootPath = join(tree, "boot");
  return {
    usrPath: join(tree, "usr"),
    bootPath: lstatSync(bootPath, { throwIfNoEntry: false })?.isDirectory() ? bootPath : undefined,
    etcPath: join(tree, "etc"),
    ostreePath: join(tree, "ostree"),
  };
}

/** The host as a build root: /usr behind a mount that no stage can make writable, and /etc/containers. */
export function openHostRoot(folder: string): SandboxRoot & Disposable {
  const usrPath = join(folder, "usr");
  const nothing = join(folder, "nothing");
  for (const path of [usrPath, nothing, join(folder, "etc")]) mkdirSync(path, { recursive: true });
  if (existsSync("/etc/containers")) cpSync("/etc/containers", join(folder, "etc", "containers"), { recursive: true });
  const common = { bootPath: undefined, etcPath: join(folder, "etc"), ostreePath: undefined };
  if (hasMountsBelow("/usr", readFileSync("/proc/self/mountinfo", "utf8")) || !tryOverlay(usrPath, ["/usr", nothing])) {
    return { ...common, usrPath: "/usr", [Symbol.dispose]: () => {} };
  }
  return { ...common, usrPath, [Symbol.dispose]: () => detachMount(usrPath) };
}

/** Whether something is mounted below a folder: an overlay of the folder would not show it. */
export function hasMountsBelow(folder: string, mountinfo: string): boolean {
  return mountinfo.split("\n").some((line) => line.split(" ")[4]?.startsWith(`${folder}/`));
}

/** A private, writable view of a prepared folder. */
export async function openFolderView(prepared: string, place: string): Promise<FolderView> {
  const [path, changes, work] = [join(place, "view"), join(place, "changes"), join(place, "work")];
  for (const folder of [path, changes, work]) mkdirSync(folder, { recursive: true });
  const mounted = tryOverlay(path, [prepared], { path: changes, work });
  if (!mounted) await promisify(execFile)("cp", ["-a", "--", `${prepared}/.`, path]);
  return { path, [Symbol.dispose]: () => (mounted ? detachMount(path) : undefined) };
}

/** A folder that vanishes with its owner. */
export interface FolderView extends Disposable {
  readonly path: string;
}

/** False where the filesystem below cannot carry an overlay (another overlay, for one). */
function tryOverlay(
  target: string,
  lowers: readonly string[],
  upper?: { readonly path: string; readonly work: string },
): boolean {
  try {
    mountOverlay({ target, lowers, upper });
    return true;
  } catch (error) {
    if (["EINVAL", "ENODEV", "EOPNOTSUPP"].includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}
