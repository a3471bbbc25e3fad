import { rmSync } from "node:fs";
import { posix } from "node:path";
import type { AssemblerContext } from "../assembler.ts";
import type { Tree } from "../tree.ts";
import { mountFilesystem } from "./mount.ts";
import { hasProgram } from "./program.ts";

/**
 * What belongs into one filesystem of a disk: a folder of the tree without the folders where other filesystems are mounted.
 *
 * The canonical view is a mounted squashfs: sorted folders and no times but those of the content, the only source from which
 * `mke2fs -d` makes the same bytes twice. It is not compressed and lives beside the image until the filesystem is filled.
 * The plain view is the tree itself with empty folders mounted over what does not belong.
 */

export interface TreeView extends AsyncDisposable {
  readonly path: string;
  /** The folder has access control lists, which a squashfs cannot hold. */
  readonly lacksAccessLists?: boolean;
}

type ViewContext = Pick<AssemblerContext, "exec" | "openLoop" | "output">;

/** Shows a folder in canonical order where the build root has mksquashfs, and plain where it does not. */
export async function openCanonicalView(context: ViewContext, folder: Tree, without: readonly string[]): Promise<TreeView> {
  if (!hasProgram("mksquashfs")) return openPlainView(context, folder, without);
  await using stack = new AsyncDisposableStack();
  const file = context.output.resolve("/.tree-view.squashfs");
  stack.defer(() => rmSync(file, { force: true }));
  // its warnings go with its output: what it cannot hold is no error to it; with this variable it would change times of files
  const command = [
    "-c",
    'unset SOURCE_DATE_EPOCH; exec "$0" "$@" 2>&1',
    "mksquashfs",
    ...squashfsArguments(folder.path, file, without),
  ];
  const { stdout } = await context.exec("sh", command);
  const loop = stack.use(await context.openLoop(file, { readOnly: true }));
  const { path } = stack.use(await mountFilesystem(context.exec, ["-t", "squashfs", "-o", "ro", loop.path]));
  const owned = stack.move();
  const lacksAccessLists = /unrecognised xattr prefix system.posix_acl/i.test(stdout);
  return { path, lacksAccessLists, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** Shows a folder as it is, some folders in it emptied. */
export async function openPlainView(context: ViewContext, folder: Tree, without: readonly string[]): Promise<TreeView> {
  await using stack = new AsyncDisposableStack();
  const covered = without.filter((path) => folder.list(path).length > 0);
  if (covered.length === 0) return { path: folder.path, [Symbol.asyncDispose]: () => Promise.resolve() };
  const { path } = stack.use(await mountFilesystem(context.exec, ["--bind", folder.path]));
  for (const inner of covered) {
    stack.use(
      await mountFilesystem(
        context.exec,
        ["-t", "tmpfs", "-o", "ro,mode=0755", "none"],
        folder.resolve(inner).replace(folder.path, path),
      ),
    );
  }
  const owned = stack.move();
  return { path, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** Arguments for a squashfs that is written as fast as a copy. */
function squashfsArguments(source: string, file: string, without: readonly string[]): readonly string[] {
  const plain = ["-noI", "-noD", "-noF", "-noX", "-no-progress", "-noappend", "-quiet", "-mkfs-time", "0"];
  return [source, file, ...plain, ...(without.length > 0 ? ["-e", ...without.map((path) => posix.relative("/", path))] : [])];
}

/** Mount points below another one with no third between them, as paths inside its filesystem. */
export function nestedMountpoints(mountpoint: string, mountpoints: readonly string[]): readonly string[] {
  const below = mountpoints
    .map((path) => posix.relative(mountpoint, path))
    .filter((path) => path !== "" && !path.startsWith(".."));
  return below.filter((path) => !below.some((other) => path.startsWith(`${other}/`))).map((path) => `/${path}`);
}
