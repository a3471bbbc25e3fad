import { posix } from "node:path";
import { StageFailure } from "../stage.ts";
import { Tree } from "../tree.ts";
import { type DiskImage, rangeOf } from "./disk-image.ts";
import type { FillContext } from "./filesystem.ts";
import { mountFilesystem } from "./mount.ts";

/** A boot entry of the tree, as paths inside it. */
export interface KernelEntry {
  readonly linux: string;
  readonly initrd: string;
  readonly options: string;
}

const entriesFolder = "/boot/loader/entries";

/** The boot entry that is not for rescue. */
function requireKernelEntry(tree: Tree): KernelEntry {
  const name = tree.list(entriesFolder).find((name) => name.endsWith(".conf") && !name.endsWith("rescue.conf"));
  if (name === undefined) throw new StageFailure(`Cannot install zipl: no boot entry in '${entriesFolder}'`);
  const entry = parseBootEntry(tree.read(posix.join(entriesFolder, name)));
  const { linux, initrd, options = "" } = entry;
  if (linux === undefined || initrd === undefined)
    throw new StageFailure(`Cannot install zipl: '${name}' names no kernel or no initrd`);
  return { linux, initrd, options };
}

/** Keys and values of a Boot Loader Specification entry; the last of a key wins. */
export function parseBootEntry(text: string): Readonly<Partial<Record<string, string>>> {
  const pairs = text.split("\n").map((line) => /^(\S+)\s+(.*?)\s*$/.exec(line));
  return Object.fromEntries(pairs.flatMap((match) => (match ? [[match[1], match[2]]] : [])));
}

/** Installs zipl for IBM Z: it reads kernel and initrd from the mounted filesystems and writes to the disk itself. */
export async function installZipl(context: FillContext, disk: DiskImage): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const whole = stack.use(await context.openLoop(disk.image, {}));
  const root = await layMounts(context, disk, stack);
  const boot = disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === "/boot") ?? findRoot(disk);
  const entry = requireKernelEntry(root);
  const inRoot = (path: string) => root.resolve(path);
  await context.exec("zipl", [
    "--verbose",
    ...[
      "--target",
      inRoot("/boot"),
      "--image",
      inRoot(entry.linux),
      "--ramdisk",
      inRoot(entry.initrd),
      "--parameters",
      entry.options,
    ],
    ...[
      "--targetbase",
      whole.path,
      "--targettype",
      "SCSI",
      "--targetblocksize",
      "512",
      "--targetoffset",
      String(boot?.start ?? 0),
    ],
  ]);
}

function findRoot(disk: DiskImage): DiskImage["partitions"][number] | undefined {
  return disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === "/");
}

async function layMounts(context: FillContext, disk: DiskImage, stack: AsyncDisposableStack): Promise<Tree> {
  let root: Tree | undefined;
  const depth = (path: string | undefined) => (path ?? "").length;
  const sorted = [...disk.partitions].sort((a, b) => depth(a.filesystem?.mountpoint) - depth(b.filesystem?.mountpoint));
  for (const partition of sorted) {
    const { filesystem } = partition;
    if (filesystem === undefined || filesystem.type === "vfat") continue;
    const loop = stack.use(await context.openLoop(disk.image, rangeOf(disk, partition)));
    const options = filesystem.type === "xfs" ? ["-o", "nouuid"] : [];
    const target = root?.resolve(filesystem.mountpoint);
    const mounted = stack.use(await mountFilesystem(context.exec, [...options, loop.path], target));
    root ??= new Tree(mounted.path);
  }
  if (root === undefined) throw new StageFailure("Cannot install zipl: the disk has no filesystem");
  return root;
}
