import { chmodSync, chownSync, closeSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { mount, unmount } from "../linux/mount.ts";
import type { MountContext } from "./mount.ts";
import { StageFailure } from "./stage.ts";
import { kindOf } from "./tree.ts";

/**
 * A FAT filesystem without the kernel's help: its files are copied with mtools into a folder in memory when it is opened, and what has
 * changed there is copied back when it is closed. The folder has the filesystem's size, so that a full disk is noticed when it is written to.
 * What FAT cannot hold (links, devices) fails the close, by name.
 */

export interface FatFolderOptions {
  readonly readOnly: boolean;
  readonly uid: number;
  readonly gid: number;
  /** Permission bits that all files lack. */
  readonly umask: number;
}

export type FatPlace = Pick<MountContext, "exec" | "sourceEpoch"> & { readonly source: string; readonly path: string };

interface Entry {
  readonly isFolder: boolean;
  /** Changes when the content or the times of a file do. */
  readonly state: string;
}

type Listing = ReadonlyMap<string, Entry>;

const batchSize = 200;

/** Fills the folder at `path`; disposing writes changes back. */
export async function mirrorFat(place: FatPlace, options: FatFolderOptions): Promise<AsyncDisposable> {
  const { path } = place;
  mount({
    source: "tmpfs",
    target: path,
    type: "tmpfs",
    options: `mode=0755,size=${readSize(place.source)}`,
    noSetuid: true,
    noDevices: true,
  });
  try {
    const found = await mtools(place, "mdir", ["-b", "-a", "::/"]);
    if (found.trim() !== "") await mtools(place, "mcopy", ["-s", "-p", "-m", "-n", "::/*", path]);
    setOwners(path, options);
    const before = list(path);
    if (options.readOnly) mount({ source: "tmpfs", target: path, type: "tmpfs", readOnly: true, remount: true });
    return { [Symbol.asyncDispose]: () => close(place, before, options.readOnly) };
  } catch (error) {
    unmount(path);
    throw error;
  }
}

async function close(place: FatPlace, before: Listing, readOnly: boolean): Promise<void> {
  try {
    if (!readOnly) await writeBack(place, before, list(place.path));
  } finally {
    unmount(place.path);
  }
}

/** Removes, then makes folders, then copies files: the order in which nothing is in the way. */
async function writeBack(place: FatPlace, before: Listing, after: Listing): Promise<void> {
  const gone = [...before].filter(([path, entry]) => after.get(path)?.isFolder !== entry.isFolder);
  const top = gone.filter(([path]) => !gone.some(([other]) => path.startsWith(`${other}/`)));
  for (const [path, { isFolder }] of top) await mtools(place, isFolder ? "mdeltree" : "mdel", [`::/${escapePattern(path)}`]);
  requireOneCase(after);
  const folders = [...after]
    .filter(([path, entry]) => entry.isFolder && before.get(path)?.isFolder !== true)
    .map(([path]) => path);
  for (const path of folders.sort()) await mtools(place, "mmd", [`::/${path}`]);
  const files = [...after]
    .filter(([path, entry]) => !entry.isFolder && before.get(path)?.state !== entry.state)
    .map(([path]) => path);
  for (const batch of batchesByFolder(files)) {
    const sources = batch.paths.map((path) => join(place.path, path));
    await mtools(place, "mcopy", ["-o", "-m", "-Q", ...sources, `::/${batch.folder}`]);
  }
}

async function mtools(place: FatPlace, command: string, args: readonly string[]): Promise<string> {
  const epoch = place.sourceEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(place.sourceEpoch) };
  const env = { MTOOLSRC: "/dev/null", MTOOLS_SKIP_CHECK: "1", TZ: "UTC", LC_ALL: "C.UTF-8", ...epoch };
  const { stdout } = await place.exec(command, ["-i", place.source, ...args], { env, quiet: true });
  return stdout;
}

function list(root: string): Listing {
  const found = new Map<string, Entry>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(root.length + 1);
    const stats = lstatSync(path, { bigint: true });
    if (!stats.isFile() && !stats.isDirectory()) {
      throw new StageFailure(`Cannot write '${name}' to a FAT filesystem: it is ${kindOf(lstatSync(path))}`);
    }
    found.set(name, { isFolder: stats.isDirectory(), state: `${stats.ino}:${stats.size}:${stats.mtimeNs}` });
  }
  return found;
}

/** FAT does not tell names apart that differ in case alone. */
function requireOneCase(listing: Listing): void {
  const seen = new Map<string, string>();
  for (const path of listing.keys()) {
    const other = seen.get(path.toLowerCase());
    if (other !== undefined)
      throw new StageFailure(`Cannot write '${path}' to a FAT filesystem: it has '${other}', which is the same name there`);
    seen.set(path.toLowerCase(), path);
  }
}

function batchesByFolder(files: readonly string[]): readonly { readonly folder: string; readonly paths: readonly string[] }[] {
  const groups = Map.groupBy([...files].sort(), (path) => path.slice(0, path.lastIndexOf("/") + 1));
  return [...groups].flatMap(([folder, paths]) =>
    Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, index) => ({
      folder,
      paths: paths.slice(index * batchSize, (index + 1) * batchSize),
    })),
  );
}

function escapePattern(path: string): string {
  return path.replace(/[[\]*?\\]/g, "\\$&");
}

function setOwners(root: string, { uid, gid, umask }: FatFolderOptions): void {
  const paths = [root, ...readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name))];
  for (const path of paths) {
    chownSync(path, uid, gid);
    chmodSync(path, 0o777 & ~umask);
  }
}

/** Bytes of the filesystem, from its boot sector. */
function readSize(device: string): number {
  const boot = Buffer.alloc(512);
  const fd = openSync(device, "r");
  readSync(fd, boot, 0, 512, 0);
  closeSync(fd);
  const sectors = boot.readUInt16LE(19) || boot.readUInt32LE(32);
  const size = sectors * boot.readUInt16LE(11);
  if (boot.readUInt16LE(510) === 0xaa55 && size > 0) return size;
  throw new StageFailure("Cannot mount a FAT filesystem: the device holds none");
}
