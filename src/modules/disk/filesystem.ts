import { mkdirSync, type Stats, statSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { AssemblerContext } from "../assembler.ts";
import { StageFailure } from "../stage.ts";
import { Tree } from "../tree.ts";
import { findAccessLists } from "./access-lists.ts";
import { type Clock, copyIntoFat, makeFat } from "./fat.ts";
import { type FilesystemIdentity, type FilesystemType, mkfsArguments, populatedExt4Arguments } from "./mkfs.ts";
import { mountFilesystem } from "./mount.ts";
import type { ImageRange } from "./range.ts";
import { makeScratch } from "./scratch.ts";
import { nestedMountpoints, openCanonicalView, openPlainView } from "./tree-view.ts";

/**
 * One filesystem in a range of an image file, filled from the tree.
 *
 * ext4 and vfat are written into the file directly; xfs and btrfs need the kernel: a loop device from the host, mounted in the sandbox.
 * A mount point inside the filesystem becomes an empty folder, its content belongs to the filesystem mounted there.
 */

export interface FilesystemRequest extends FilesystemIdentity {
  readonly type: FilesystemType;
  readonly mountpoint: string;
}

/** What filling a filesystem needs from the assembler. */
export type FillContext = Pick<AssemblerContext, "exec" | "openLoop" | "output" | "tree" | "log"> & { readonly clock: Clock };

/** Makes a filesystem in a range of an image and fills it with its part of the tree; `mountpoints` are those of all filesystems. */
export async function makeFilledFilesystem(
  context: FillContext,
  range: ImageRange,
  request: FilesystemRequest,
  mountpoints: readonly string[],
): Promise<void> {
  using empty = makeScratch();
  const folder = context.tree.isDirectory(request.mountpoint) ? context.tree.subtree(request.mountpoint) : new Tree(empty.path);
  const nested = nestedMountpoints(request.mountpoint, mountpoints);
  switch (request.type) {
    case "ext4":
      await fillExt4(context, range, request, folder, nested);
      break;
    case "vfat":
      await makeFat(context.exec, range, request, context.clock);
      await copyIntoFat(context.exec, range, folder, context.clock, nested);
      break;
    case "xfs":
    case "btrfs":
      await fillMounted(context, range, request, folder, nested);
  }
}

async function fillExt4(
  context: FillContext,
  range: ImageRange,
  request: FilesystemRequest,
  folder: Tree,
  nested: readonly string[],
): Promise<void> {
  await using view = await openCanonicalView(context, folder, nested);
  const [command = "", ...args] = populatedExt4Arguments(range, request, view.path);
  await context.exec(command, args, { env: context.clock });
  const folders = nested.flatMap(withParents).filter((path) => !new Tree(view.path).isDirectory(path));
  using scratch = makeScratch();
  const commands = [
    ...[...new Set(folders)].map((path) => `mkdir "${requirePlain(path)}"`),
    ...describeRoot(statSync(view.path)),
    ...(view.lacksAccessLists ? describeAccessLists(folder, new Set(nested), scratch.path) : []),
  ];
  await context.exec("debugfs", ["-w", "-f", "-", `${range.image}?offset=${range.offsetBytes}`], {
    input: `${commands.join("\n")}\n`,
    env: context.clock,
    quiet: true,
  });
}

/** Commands of debugfs that give the root of a filesystem the attributes `mke2fs -d` leaves out before version 1.47.1. */
function describeRoot({ mode, uid, gid, mtime }: Stats): readonly string[] {
  const time = `@${Math.floor(mtime.getTime() / 1000)}`;
  const fields = { mode: `0${mode.toString(8)}`, uid, gid, atime: time, ctime: time, mtime: time };
  return Object.entries(fields).map(([field, value]) => `set_inode_field <2> ${field} ${value}`);
}

/** Commands of debugfs that give files the access control lists they have in the tree. */
function describeAccessLists(folder: Tree, without: ReadonlySet<string>, scratch: string): readonly string[] {
  return findAccessLists(folder, without).map(({ path, name, value }, index) => {
    const file = join(scratch, String(index));
    writeFileSync(file, value);
    return `ea_set -f ${file} "${requirePlain(path)}" ${name}`;
  });
}

async function fillMounted(
  context: FillContext,
  range: ImageRange,
  request: FilesystemRequest,
  folder: Tree,
  nested: readonly string[],
): Promise<void> {
  await using loop = await context.openLoop(range.image, range);
  const [command = "", ...args] = mkfsArguments(request.type, loop.path, request);
  await context.exec(command, args, { env: context.clock });
  await using view = await openPlainView(context, folder, nested);
  await using mounted = await mountFilesystem(context.exec, ["-t", request.type, ...mountOptions(request.type), loop.path]);
  await context.exec("cp", ["-a", "--", `${view.path}/.`, mounted.path]);
  for (const path of nested) mkdirSync(new Tree(mounted.path).resolve(path), { recursive: true, mode: 0o755 });
}

/** Two builds at once may hold filesystems of one UUID; xfs alone refuses that. */
function mountOptions(type: FilesystemType): readonly string[] {
  return type === "xfs" ? ["-o", "nouuid"] : [];
}

function withParents(path: string): readonly string[] {
  return path === "/" ? [] : [...withParents(posix.dirname(path)), path];
}

function requirePlain(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: debugfs reads one command per line
  if (/["\u0000-\u001f]/.test(path)) throw new StageFailure(`Cannot name '${path}' to debugfs: quotes and control characters`);
  return path;
}
