import { createHash } from "node:crypto";
import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, type Stats } from "node:fs";
import { join } from "node:path";

/** The difference of two trees, in the shape osbuild's tests use. Modes are full `st_mode` numbers, content is `sha256:<hex>`. */
export interface TreeDifference {
  readonly added_files: readonly string[];
  readonly deleted_files: readonly string[];
  readonly differences: Readonly<Record<string, EntryDifference>>;
}

/** What differs of a path that both trees have: [before, after]. */
export type EntryDifference = {
  readonly [Aspect in "mode" | "uid" | "gid" | "selinux" | "content" | "symlink" | "mtime"]?: readonly [unknown, unknown];
};

/** Reads the SELinux label of a path, the last link not followed; null when it has none. */
export type LabelReader = (path: string) => string | null;

/** What counts beside what osbuild's tests compare. */
export interface Strictness {
  /** Also compare modification times, in whole seconds. */
  readonly times?: boolean;
}

/** Compares two trees entry by entry; children of added and deleted folders are listed too. */
export function compareTrees(
  before: string,
  after: string,
  readLabel: LabelReader,
  { times = false }: Strictness = {},
): TreeDifference {
  const added: string[] = [];
  const deleted: string[] = [];
  const differences: Record<string, EntryDifference> = {};
  const visit = (path: string): void => {
    const [left, right] = [names(join(before, path)), names(join(after, path))];
    for (const name of [...new Set([...left, ...right])].sort()) {
      const child = `${path}/${name}`;
      const [from, to] = [join(before, child), join(after, child)];
      if (!right.has(name)) deleted.push(...list(from, child));
      else if (!left.has(name)) added.push(...list(to, child));
      else {
        const found = compareEntries(from, to, readLabel, times);
        if (Object.keys(found).length > 0) differences[child] = found;
        if (isFolder(from) && isFolder(to)) visit(child);
        else if (isFolder(from)) deleted.push(...list(from, child).slice(1));
        else if (isFolder(to)) added.push(...list(to, child).slice(1));
      }
    }
  };
  visit("");
  const root = times ? compareEntries(before, after, readLabel, times) : {};
  if (Object.keys(root).length > 0) differences["/"] = root;
  return { added_files: added.sort(), deleted_files: deleted.sort(), differences };
}

function compareEntries(before: string, after: string, readLabel: LabelReader, times: boolean): EntryDifference {
  const [left, right] = [lstatSync(before), lstatSync(after)];
  const aspects: Record<string, readonly [unknown, unknown]> = {
    mode: [left.mode, right.mode],
    uid: [left.uid, right.uid],
    gid: [left.gid, right.gid],
    selinux: [readLabel(before), readLabel(after)],
    ...(times ? { mtime: [Math.floor(left.mtimeMs / 1000), Math.floor(right.mtimeMs / 1000)] as const } : {}),
    ...compareContent([before, left], [after, right]),
  };
  return Object.fromEntries(Object.entries(aspects).filter(([, [from, to]]) => from !== to));
}

function compareContent(
  [before, left]: readonly [string, Stats],
  [after, right]: readonly [string, Stats],
): Record<string, readonly [string, string]> {
  if (left.isSymbolicLink() && right.isSymbolicLink()) return { symlink: [readlinkSync(before), readlinkSync(after)] };
  if (left.isFile() && right.isFile()) return { content: [hashFile(before), hashFile(after)] };
  return {};
}

function hashFile(path: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const descriptor = openSync(path, "r");
  try {
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer))
      hash.update(buffer.subarray(0, length));
  } finally {
    closeSync(descriptor);
  }
  return `sha256:${hash.digest("hex")}`;
}

function list(folder: string, path: string): readonly string[] {
  return [path, ...(isFolder(folder) ? [...names(folder)].flatMap((name) => list(join(folder, name), `${path}/${name}`)) : [])];
}

function names(folder: string): ReadonlySet<string> {
  return new Set(readdirSync(folder));
}

function isFolder(path: string): boolean {
  return lstatSync(path).isDirectory();
}
