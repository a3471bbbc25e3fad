import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../../src/errors.ts";
import { type Case, type Measurement, measureInTurn, openScratch, type Run, runCommand } from "./measure.ts";

/**
 * A Debian tree from packages that were downloaded before, by us and by whatever else can make one here. It stays a folder: no two of them
 * make the same image formats. A tool that does not get through its first run, which downloads, is named with the reason.
 */

const suite = "bookworm";
const packages = [
  "init",
  "systemd-timesyncd",
  "dbus",
  "linux-image-amd64",
  "initramfs-tools",
  "openssh-server",
  "sudo",
  "iproute2",
];
const timeoutMs = 600_000;

/** Times of whole trees. */
export async function measurePeers(cli: readonly string[]): Promise<readonly Measurement[]> {
  using scratch = openScratch();
  const ready: Case[] = [];
  const failed: Measurement[] = [];
  for (const [name, prepare] of Object.entries(tools)) {
    const folder = join(scratch.path, name);
    mkdirSync(folder);
    try {
      const run = prepare(folder, cli);
      await run();
      ready.push([`Debian tree, ${name}`, run]);
    } catch (error) {
      failed.push({ name: `Debian tree, ${name}`, runs: [], reason: describeFailure(error) });
    }
  }
  return [...(await measureInTurn(2, ready)), ...failed];
}

/** The last line of what the tool said. */
function describeFailure(error: unknown): string {
  const said = typeof error === "object" && error !== null ? String(Reflect.get(error, "all") ?? "") : "";
  return (said.trim().split("\n").at(-1) || messageOf(error).split("\n")[0] || "").slice(0, 120);
}

type Tool = (folder: string, cli: readonly string[]) => () => Promise<Run>;

const tools: Readonly<Record<string, Tool>> = {
  /** The store is emptied of trees and keeps its downloads. */
  ours: (folder, cli) => {
    const [manifest, store, out] = ["manifest.json", "store", "out"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const stages = [{ type: "org.osbuild.apt", options: { suite, packages } }];
    writeFileSync(manifest, JSON.stringify({ version: "2", pipelines: [{ name: "tree", stages }] }));
    return () => {
      for (const name of ["objects", "refs", "facts"]) rmSync(join(store, name), { recursive: true, force: true });
      rmSync(out, { recursive: true, force: true });
      return runCommand([...cli, "build", "--quiet", "--store", store, "--output-directory", out, manifest]);
    };
  },
  mmdebstrap: (folder) => {
    const [cache, target] = [join(folder, "cache"), join(folder, "tree")];
    mkdirSync(cache);
    const archives = "/var/cache/apt/archives";
    const hooks = [
      `--setup-hook=mkdir -p "$1"${archives}`,
      `--setup-hook=sync-in "${cache}" ${archives}`,
      `--customize-hook=sync-out ${archives} "${cache}"`,
    ];
    const options = ["--quiet", "--mode=root", "--variant=essential", "--skip=download/empty", "--skip=essential/unlink"];
    const include = `--include=apt,usr-is-merged,${packages.join(",")}`;
    return () => {
      rmSync(target, { recursive: true, force: true });
      return runCommand(["mmdebstrap", ...options, ...hooks, include, suite, target], { timeoutMs });
    };
  },
  mkosi: (folder) => {
    mkdirSync(join(folder, "cache"));
    const what = ["--distribution", "debian", "--release", suite, "--format", "directory", "--package", packages.join(",")];
    const places = ["--output", "tree", "--cache", join(folder, "cache"), "--bootable=no", "--force"];
    return () => runCommand(["mkosi", ...what, ...places, "build"], { cwd: folder, timeoutMs });
  },
  "debos (downloads each time)": (folder) => {
    const recipe = join(folder, "recipe.yaml");
    const actions = [
      { action: "debootstrap", suite, variant: "minbase", components: ["main"] },
      { action: "apt", recommends: false, packages },
    ];
    writeFileSync(recipe, JSON.stringify({ architecture: "amd64", actions }));
    return () => runCommand(["debos", "--disable-fakemachine", recipe], { cwd: folder, timeoutMs });
  },
  vmdb2: (folder) => {
    const [recipe, image] = [join(folder, "recipe.yaml"), join(folder, "disk.img")];
    const steps = [
      { mkimg: "{{ output }}", size: "2G" },
      { mklabel: "gpt", device: "{{ output }}" },
      { mkpart: "primary", device: "{{ output }}", start: "0%", end: "100%", tag: "root" },
      { kpartx: "{{ output }}" },
      { mkfs: "ext4", partition: "root" },
      { mount: "root" },
      { debootstrap: suite, target: "root" },
      { apt: "install", packages, tag: "root" },
    ];
    writeFileSync(recipe, JSON.stringify({ steps }));
    return () => {
      rmSync(image, { force: true });
      return runCommand(["vmdb2", "--output", image, recipe], { cwd: folder, timeoutMs });
    };
  },
};
