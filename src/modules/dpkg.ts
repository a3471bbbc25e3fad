import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { runInTree } from "./run-in-tree.ts";
import { type StageContext, StageFailure } from "./stage.ts";
import type { Tree } from "./tree.ts";

/**
 * Installs Debian packages from files, without apt and without a network.
 *
 * An empty tree is bootstrapped: the essential packages are extracted by the build root's dpkg-deb, then installed properly by the dpkg that
 * came with them. From then on the tree's own dpkg does everything, in few large steps (unpack all, configure all), which is several times
 * faster than one package at a time. No service starts, nobody is asked, and the initramfs is built once, at the end.
 * What would make two equal installs differ, or two machines alike, is removed: see `tidy`.
 */

/** A package as the tree's dpkg knows it. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly arch: string;
}

/** What to install. All paths are in one folder. */
export interface PackageSet {
  readonly folder: string;
  /** File names of everything to install, dependencies first where it matters. */
  readonly files: readonly string[];
  /** File names that an empty tree needs before dpkg can run: the essential packages with their dependencies. */
  readonly essential: readonly string[];
  readonly architecture: string;
}

type Host = Pick<StageContext, "tree" | "exec" | "log">;

const statusFile = "/var/lib/dpkg/status";

/** Whether a tree has a Debian package database with something in it. */
export function hasPackages(tree: Tree): boolean {
  return (tree.findText(statusFile) ?? "") !== "";
}

/** Installs the packages and configures them; throws with the names of those whose scripts failed. */
export async function installPackages(host: Host, set: PackageSet): Promise<void> {
  const { tree } = host;
  const before = { kernels: listKernels(tree), keys: listHostKeys(tree), machineId: tree.findText("/etc/machine-id") };
  const policy = tree.findText(policyFile);
  const essential = hasPackages(tree) ? [] : set.essential;
  if (essential.length > 0) await bootstrap(host, set);
  else tree.write(policyFile, refuseServices, { mode: 0o755 });
  const rest = set.files.filter((file) => !essential.includes(file));
  if (rest.length > 0) await dpkg(host, set, ["--force-depends", "--unpack"], rest);
  await dpkg(host, set, ["--configure", "--pending"]);
  if (policy === undefined) tree.remove(policyFile);
  else tree.write(policyFile, policy);
  await makeInitramfs(
    host,
    listKernels(tree).filter((name) => !before.kernels.includes(name)),
  );
  tidy(tree, before);
}

/** What the tree's dpkg says is installed, sorted by name. */
export function listInstalled(tree: Tree): readonly InstalledPackage[] {
  return readStatus(tree)
    .filter(({ status }) => status.endsWith(" installed"))
    .map(({ name, version, arch }) => ({ name, version, arch }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readStatus(tree: Tree): readonly (InstalledPackage & { readonly status: string })[] {
  const stanzas = (tree.findText(statusFile) ?? "").split(/\n\n+/).filter((text) => text.trim() !== "");
  return stanzas.map((text) => {
    const field = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(text)?.[1] ?? "";
    return { name: field("Package"), version: field("Version"), arch: field("Architecture"), status: field("Status") };
  });
}

const policyFile = "/usr/sbin/policy-rc.d";
const refuseServices = "#!/bin/sh\nexit 101\n";
const quietEnvironment = {
  DEBIAN_FRONTEND: "noninteractive",
  DEBCONF_NONINTERACTIVE_SEEN: "true",
  LC_ALL: "C",
  INITRD: "No", // hooks of kernel packages leave the initramfs to us
  RUNLEVEL: "1",
};

async function bootstrap(host: Host, set: PackageSet): Promise<void> {
  const { tree } = host;
  mergeUsr(tree, set.architecture);
  await extract(host, set);
  for (const name of ["info", "updates", "triggers", "alternatives", "parts"])
    tree.makeDirectory(`/var/lib/dpkg/${name}`, { parents: true });
  for (const name of ["status", "available"]) tree.write(`/var/lib/dpkg/${name}`, "");
  tree.write("/var/lib/dpkg/arch", `${set.architecture}\n`);
  tree.write(policyFile, refuseServices, { mode: 0o755 });
  await dpkg(host, set, ["--force-depends", "--install"], set.essential);
}

/** Folders of the root are links into /usr, as on every Debian since 2019. */
function mergeUsr(tree: Tree, architecture: string): void {
  const libraries = ["amd64", "ppc64el", "loong64"].includes(architecture) ? ["lib64"] : [];
  for (const name of ["bin", "sbin", "lib", ...libraries]) {
    tree.makeDirectory(`/usr/${name}`, { parents: true });
    if (tree.find(`/${name}`) === undefined) tree.symlink(`usr/${name}`, `/${name}`);
  }
}

/** Unpacks the files of the essential packages, on all processors: decompression is what takes the time. */
async function extract({ tree, exec }: Host, { folder, essential }: PackageSet): Promise<void> {
  const waiting = [...essential];
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      await exec("sh", ["-c", unpack, "sh", `${folder}/${file}`, tree.path]);
    }
  });
  await Promise.all(workers);
  // A folder of several packages has the time of whichever came last: they are all given the time of the build, which a source-epoch replaces.
  await exec("find", [tree.path, "-type", "d", "-exec", "touch", "--no-dereference", "{}", "+"]);
}

/** `dpkg-deb --extract` would replace the links of a merged /usr by folders. */
const unpack = 'dpkg-deb --fsys-tarfile "$1" | tar --extract --directory "$2" --keep-directory-symlink';

async function dpkg(host: Host, set: PackageSet, action: readonly string[], files: readonly string[] = []): Promise<void> {
  const shown = "/run/packages";
  const flags = ["--log=/dev/null", "--force-unsafe-io", "--force-confdef", "--force-confold"];
  const paths = files.map((file) => `${shown}/${basename(file)}`);
  try {
    await runInTree(host, "dpkg", [...flags, ...action, ...paths], {
      scratch: true,
      binds: { [shown]: set.folder },
      env: quietEnvironment,
    });
  } catch (error) {
    const failed = readStatus(host.tree).filter(({ status }) => /half-|unpacked|triggers/.test(status));
    if (failed.length === 0 || action.includes("--unpack")) throw error;
    throw new StageFailure(`Cannot install ${failed.map(({ name }) => `'${name}'`).join(", ")}: see what dpkg says above`);
  }
}

function listKernels(tree: Tree): readonly string[] {
  return tree
    .list("/boot")
    .filter((name) => name.startsWith("vmlinuz-"))
    .map((name) => name.slice("vmlinuz-".length));
}

function listHostKeys(tree: Tree): readonly string[] {
  return tree.list("/etc/ssh").filter((name) => /^ssh_host_.*_key(\.pub)?$/.test(name));
}

async function makeInitramfs(host: Host, kernels: readonly string[]): Promise<void> {
  if (!host.tree.has("/usr/sbin/update-initramfs")) return;
  for (const version of kernels) {
    if (host.tree.has(`/boot/initrd.img-${version}`)) continue;
    await runInTree(host, "update-initramfs", ["-c", "-k", version], { scratch: true, env: { LC_ALL: "C" } });
  }
  linkInitramfs(host.tree);
}

/** Kernel packages keep /vmlinuz as a link to the newest kernel, and /initrd.img too where there already is one. */
function linkInitramfs(tree: Tree): void {
  for (const suffix of ["", ".old"]) {
    if (!tree.find(`/vmlinuz${suffix}`)?.isSymbolicLink()) continue;
    const kernel = basename(tree.resolve(`/vmlinuz${suffix}`));
    const target = `boot/${kernel.replace("vmlinuz-", "initrd.img-")}`;
    if (tree.has(`/${target}`)) tree.symlink(target, `/initrd.img${suffix}`, { replace: true });
  }
}

const leftovers = [
  "/var/cache/ldconfig/aux-cache",
  "/var/log/alternatives.log",
  "/var/log/bootstrap.log",
  "/var/log/dpkg.log",
  "/var/log/fontconfig.log",
  "/var/lib/dpkg/status-old",
  "/var/lib/dpkg/available-old",
  "/var/lib/dpkg/diversions-old",
  "/var/lib/dpkg/statoverride-old",
  "/var/cache/debconf/config.dat-old",
  "/var/cache/debconf/passwords.dat-old",
  "/var/cache/debconf/templates.dat-old",
  ...["passwd", "group", "shadow", "gshadow", "subuid", "subgid"].map((name) => `/etc/${name}-`),
];

/** Removes what only this install explains: logs, backups, and the identity of one machine (machine id, host keys). */
function tidy(tree: Tree, before: { readonly keys: readonly string[]; readonly machineId: string | undefined }): void {
  for (const path of leftovers) tree.remove(path);
  if (before.machineId === undefined && tree.isFile("/etc/machine-id")) {
    tree.write("/etc/machine-id", "");
    tree.remove("/var/lib/dbus/machine-id");
  }
  const fresh = listHostKeys(tree).filter((name) => !before.keys.includes(name));
  for (const name of fresh) tree.remove(`/etc/ssh/${name}`);
  if (fresh.length > 0) makeKeysAtBoot(tree);
}

/** Every machine makes host keys of its own, before its ssh server starts. */
function makeKeysAtBoot(tree: Tree): void {
  const unit = "/etc/systemd/system/ssh-host-keys.service";
  const wants = "/etc/systemd/system/multi-user.target.wants";
  if (!tree.isDirectory("/etc/systemd/system")) return;
  tree.write(
    unit,
    [
      "[Unit]",
      "Description=Make the host keys of the ssh server",
      "Before=ssh.service",
      "ConditionPathExistsGlob=!/etc/ssh/ssh_host_*_key",
      "",
      "[Service]",
      "Type=oneshot",
      "ExecStart=/usr/bin/ssh-keygen -A",
      "",
      "[Install]",
      "WantedBy=multi-user.target",
      "",
    ].join("\n"),
  );
  tree.makeDirectory(wants, { parents: true });
  tree.symlink(unit, `${wants}/ssh-host-keys.service`, { replace: true });
}
