import { execFile } from "node:child_process";
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { BuildError, codeOf } from "../errors.ts";
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

/** A runner that failed: the stages of its build root cannot run. */
export class PreparationError extends BuildError {
  readonly code = "E_RUNNER";
}

/** Those of a build root's etc that its programs cannot do without: what selects one of several programs of a name is part of /usr by meaning. */
const shownOfEtc: readonly string[] = ["mke2fs.conf", "containers", "selinux", "alternatives"];

/** The parts of a tree that a sandbox shows; those that are no plain files and folders are left out. Throws when it has no /usr. */
export function describeTreeRoot(tree: string): SandboxRoot {
  const usrPath = findPlain(tree, "usr");
  if (usrPath === undefined)
    throw new PreparationError("Cannot use the build pipeline's tree as a build root: it has no folder /usr");
  return {
    usrPath,
    bootPath: findPlain(tree, "boot"),
    etc: listPlain(tree, shownOfEtc),
    ostreePath: findPlain(tree, "ostree"),
  };
}

function listPlain(root: string, names: readonly string[]): Readonly<Record<string, string>> {
  const found = names.map((name) => [name, findPlain(root, "etc", name)] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** A path in a tree, unless something on its way is a symbolic link: followed outside of the tree, that would show the host to a stage. */
function findPlain(root: string, ...parts: readonly string[]): string | undefined {
  const paths = parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
  const plain = paths.every((path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat !== undefined && (stat.isDirectory() || (stat.isFile() && path === paths.at(-1)));
  });
  return plain ? paths.at(-1) : undefined;
}

/** The host as a build root: /usr behind a mount that no stage can make writable, and a copy of little of its /etc. */
export function openHostRoot(folder: string): SandboxRoot & Disposable {
  const [usrPath, etcPath] = [join(folder, "usr"), join(folder, "etc")];
  const nothing = join(folder, "nothing");
  for (const path of [usrPath, nothing, etcPath]) mkdirSync(path, { recursive: true });
  for (const name of ["containers", "alternatives"]) {
    if (existsSync(`/etc/${name}`)) cpSync(`/etc/${name}`, join(etcPath, name), { recursive: true, verbatimSymlinks: true });
  }
  const common = { bootPath: undefined, etc: listPlain(folder, shownOfEtc), ostreePath: undefined };
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
