import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { runCommand } from "./command.ts";
import type { Measurement } from "./sandbox.ts";

/**
 * A Debian tree from packages that were downloaded before, by us and by mmdebstrap where it is installed. mkosi, vmdb2 and debos are not here:
 * their images need partition devices, the device mapper or a virtual machine, which not every machine that runs this has.
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

/** Times of whole trees, in alternating runs; empty without mmdebstrap. */
export async function measurePeers(cli: readonly string[], rounds = 3): Promise<readonly Measurement[]> {
  if ((await execa("mmdebstrap", ["--version"], { reject: false })).exitCode !== 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "bench-peers-"));
  try {
    const runs = { ours: prepareOurs(cli, folder), mmdebstrap: prepareMmdebstrap(folder) };
    const table: Record<keyof typeof runs, number[]> = { ours: [], mmdebstrap: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of ["ours", "mmdebstrap"] as const) {
        const ms = await runs[name]();
        if (round > 0) table[name].push(ms); // the first one downloads
      }
    }
    return Object.entries(table).map(([name, runsMs]) => ({ name: `Debian tree, packages downloaded, ${name}`, runsMs }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The store is emptied of trees and keeps its downloads. */
function prepareOurs(cli: readonly string[], folder: string): () => Promise<number> {
  const [manifest, store] = [join(folder, "manifest.json"), join(folder, "store")];
  const stages = [{ type: "org.osbuild.apt", options: { suite, packages } }];
  writeFileSync(manifest, JSON.stringify({ version: "2", pipelines: [{ name: "tree", stages }] }));
  return async () => {
    for (const name of ["objects", "refs", "facts"]) rmSync(join(store, name), { recursive: true, force: true });
    rmSync(join(folder, "out"), { recursive: true, force: true });
    const places = ["--store", store, "--output-directory", join(folder, "out")];
    return (await runCommand([...cli, "build", "--quiet", ...places, manifest])).ms;
  };
}

function prepareMmdebstrap(folder: string): () => Promise<number> {
  const [cache, target] = [join(folder, "cache"), join(folder, "mmdebstrap")];
  mkdirSync(cache);
  const archives = "/var/cache/apt/archives";
  const hooks = [
    `--setup-hook=mkdir -p "$1"${archives}`,
    `--setup-hook=sync-in "${cache}" ${archives}`,
    `--customize-hook=sync-out ${archives} "${cache}"`,
  ];
  const options = ["--quiet", "--mode=root", "--variant=essential", "--skip=download/empty", "--skip=essential/unlink"];
  const argv = ["mmdebstrap", ...options, ...hooks, `--include=apt,usr-is-merged,${packages.join(",")}`, suite, target];
  return async () => {
    rmSync(target, { recursive: true, force: true });
    return (await runCommand(argv)).ms;
  };
}
