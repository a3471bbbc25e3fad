import { existsSync } from "node:fs";
import { join } from "node:path";
import { requireOutputPath } from "../given.ts";
import { runInTree } from "../run-in-tree.ts";
import type { StageContext } from "../stage.ts";
import type { Tree } from "../tree.ts";
import type { BootMethod } from "./boot-method.ts";
import { type ArgumentAreas, copyLiveFiles, liveArguments } from "./live-files.ts";
import { makeLiveBoot } from "./live-iso.ts";
import type { InstalledSystem } from "./live-root.ts";
import type { LiveSystem } from "./live-system.ts";

/** What the last part of the work begins with: a folder with kernel, initramfs and root filesystem of the ISO. */
export interface UnfinishedIso {
  readonly context: StageContext;
  readonly live: LiveSystem;
  readonly iso: Tree;
  readonly installed: InstalledSystem;
  readonly filenames: Readonly<Record<"live-iso" | "live-kernel" | "live-initramfs" | "live-rootfs", string>>;
}

const labelLength = 32;
const minimalDataSize = 16 * 1024;

/** Makes the ISO boot, packs it and puts all four files into the tree. */
export async function finishLiveIso(given: UnfinishedIso): Promise<void> {
  const { context, live, iso, installed, filenames } = given;
  const { tree, exec } = context;
  const volumeSet = `${installed.name || live.fallbackName}-${live.version}`;
  const label = volumeSet.slice(0, labelLength);
  const areas = copyLiveFiles(live.tree, iso, liveArguments(installed.kernelArguments, label));
  const system = { context, system: live.tree, iso, label, volumeSet, isFixture: live.isFixture };
  const method = await makeLiveBoot(system, areas);
  writeFacts(iso, method);
  iso.write("/coreos/miniso.dat", Buffer.alloc(minimalDataSize));
  if (live.isFixture) useStandIns(iso);

  const full = join(iso.path, "../live.iso");
  await pack(context, iso, method, full);
  const outputs = { vmlinuz: "live-kernel", "initrd.img": "live-initramfs", "rootfs.img": "live-rootfs" } as const;
  for (const [name, output] of Object.entries(outputs)) {
    await copy(exec, iso.resolve(`/images/pxeboot/${name}`), requireOutputPath(tree, filenames[output]));
  }
  await addMinimalIso(given, method, full);
  await copy(exec, full, requireOutputPath(tree, filenames["live-iso"]));
}

/** The ISO learns how to become one without a root filesystem: `coreos-installer` compares it with one that is made just for this. */
async function addMinimalIso({ context, live, iso }: UnfinishedIso, method: BootMethod, full: string): Promise<void> {
  iso.remove("/images/pxeboot/rootfs.img");
  iso.remove("/coreos/miniso.dat");
  const minimal = join(iso.path, "../live.iso.minimal");
  await pack(context, iso, method, minimal);
  const binds = { "/run": "/run", "/tmp": "/tmp" };
  const args = ["pack", "minimal-iso", full, minimal, "--consume"];
  await runInTree({ tree: live.tree, exec: context.exec }, "coreos-installer", args, { binds });
}

async function pack({ exec }: StageContext, iso: Tree, { command, isHybrid }: BootMethod, target: string): Promise<void> {
  const [program = "", ...args] = command;
  await exec(program, [...args, "-o", target, iso.path]);
  if (isHybrid) await exec("isohybrid", ["--uefi", target]);
}

/** Writes for `coreos-installer` where kernel arguments and the Ignition config are. */
function writeFacts(iso: Tree, { areas, ignition }: BootMethod): void {
  const files = areas.files.filter(({ path }) => existsSync(iso.resolve(path))).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length > 0) iso.write("/coreos/kargs.json", formatSorted(sortArea({ ...areas, files })));
  iso.write("/coreos/igninfo.json", formatSorted(ignition));
}

function sortArea({ files, ...rest }: ArgumentAreas): Readonly<Record<string, unknown>> {
  return { ...rest, files: files.map(({ path, offset, pad, end }) => ({ end, offset, pad, path })) };
}

function formatSorted(value: Readonly<Record<string, unknown>>): string {
  const sorted = Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, undefined, 2)}\n`;
}

function useStandIns(iso: Tree): void {
  const texts = { "efiboot.img": "efiboot.img", "pxeboot/rootfs.img": "rootfs data", "pxeboot/initrd.img": "initrd data" };
  for (const [name, text] of Object.entries({ ...texts, "pxeboot/vmlinuz": "the kernel" }))
    iso.write(`/images/${name}`, `${text}\n`);
  if (!iso.isDirectory("/isolinux")) return;
  const loader = Buffer.alloc(iso.require("/isolinux/isolinux.bin").size);
  loader.write("\u00fb\u00c0\u0078\u0070", 64, "latin1"); // what isohybrid looks for
  iso.write("/isolinux/isolinux.bin", loader);
  for (const name of iso.list("/isolinux").filter((one) => /\.(c32|msg)$/.test(one))) iso.remove(`/isolinux/${name}`);
}

async function copy(exec: StageContext["exec"], source: string, target: string): Promise<void> {
  await exec("cp", ["--reflink=auto", source, target]);
}
