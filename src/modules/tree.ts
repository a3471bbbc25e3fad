import type { Stats } from "node:fs";
import * as fs from "node:fs";
import { dirname, posix } from "node:path";
import { codeOf } from "../errors.ts";

/**
 * A folder that paths are rooted in and cannot leave.
 *
 * Every path is resolved component by component as if the folder were the root of the system: an absolute symbolic link starts
 * again at the folder, ".." stops there. A tree is hostile input: /etc may be a link to the host's /etc, a file to write may be a
 * fifo or a device. Nothing here opens anything but regular files, and nothing follows a link out.
 * Calls are synchronous on purpose: a stage is a program of its own and does one thing at a time.
 */

/** Options of `Tree.write`. `mode` is set exactly; without it a new file gets 0666 less the umask and an old one keeps its own. */
export interface WriteOptions {
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  /** Fail when the file exists. */
  readonly exclusive?: boolean;
  readonly append?: boolean;
}

/** An error about a path of the tree, as the tree sees it: never a host path. */
export class TreeError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, message: string) {
    super(message);
    this.name = "TreeError";
    this.code = code;
    this.path = path;
  }
}

const maximumLinks = 40;

/** Rooted file operations; see the top of the file. */
export class Tree {
  /** Path of the folder as this process sees it, for programs that take the root as an argument. */
  readonly path: string;

  constructor(path: string) {
    this.path = path.length > 1 ? path.replace(/\/+$/, "") : path;
  }

  /** Path below the root for a program's argument, links resolved inside the root; what is missing at the end is kept as it is. */
  resolve(path: string, options: { readonly follow?: boolean } = {}): string {
    const todo = split(path);
    let done: string[] = [];
    let links = 0;
    while (todo.length > 0) {
      const name = todo.shift() as string;
      if (name === "..") {
        done.pop();
        continue;
      }
      const here = this.#join([...done, name]);
      const target = todo.length > 0 || options.follow !== false ? readLink(here) : undefined;
      if (target === undefined) {
        done.push(name);
        continue;
      }
      links += 1;
      if (links > maximumLinks) throw new TreeError("ELOOP", path, `Cannot resolve '${path}': too many symbolic links`);
      if (target.startsWith("/")) done = [];
      todo.unshift(...split(target));
    }
    return this.#join(done);
  }

  /** What is at a path, the last link not followed; undefined when nothing is. */
  find(path: string): Stats | undefined {
    return stat(this.resolve(path, { follow: false }));
  }

  /** What is at a path, links followed inside the root; throws when nothing is. */
  require(path: string): Stats {
    const found = stat(this.resolve(path));
    if (found === undefined) throw new TreeError("ENOENT", path, `'${path}' does not exist in the tree`);
    return found;
  }

  /** Whether a path exists, links followed inside the root. */
  has(path: string): boolean {
    return stat(this.resolve(path)) !== undefined;
  }

  /** Whether a path is a folder, links followed inside the root. */
  isDirectory(path: string): boolean {
    return stat(this.resolve(path))?.isDirectory() ?? false;
  }

  /** Whether a path is a regular file, links followed inside the root. */
  isFile(path: string): boolean {
    return stat(this.resolve(path))?.isFile() ?? false;
  }

  /** Bytes of a regular file. */
  readBytes(path: string): Buffer {
    const descriptor = this.#open(path, fs.constants.O_RDONLY);
    try {
      return fs.readFileSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  }

  /** Text of a regular file, as UTF-8. */
  read(path: string): string {
    return this.readBytes(path).toString("utf8");
  }

  /** Text of a regular file; undefined when it does not exist. */
  findText(path: string): string | undefined {
    return this.has(path) ? this.read(path) : undefined;
  }

  /** Writes a regular file; its folder must exist. An existing file is truncated in place and keeps its owner. */
  write(path: string, content: string | Uint8Array, options: WriteOptions = {}): void {
    const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_EXCL } = fs.constants;
    const flags = O_WRONLY | O_CREAT | (options.append ? O_APPEND : O_TRUNC) | (options.exclusive ? O_EXCL : 0);
    const descriptor = this.#open(path, flags);
    try {
      fs.writeFileSync(descriptor, content);
      if (options.uid !== undefined || options.gid !== undefined) fs.fchownSync(descriptor, options.uid ?? 0, options.gid ?? 0);
      if (options.mode !== undefined) fs.fchmodSync(descriptor, options.mode);
    } finally {
      fs.closeSync(descriptor);
    }
  }

  /** Replaces the text of a file by what `change` makes of it; a missing file is read as `missing`, or is an error without it. */
  edit(path: string, change: (text: string) => string, options: WriteOptions & { readonly missing?: string } = {}): void {
    const before = options.missing === undefined ? this.read(path) : (this.findText(path) ?? options.missing);
    this.write(path, change(before), options);
  }

  /** Text of a symbolic link. */
  readLink(path: string): string {
    const target = readLink(this.resolve(path, { follow: false }));
    if (target === undefined) throw new TreeError("EINVAL", path, `Cannot read the link '${path}': it is no symbolic link`);
    return target;
  }

  /** Removes a file or a link; nothing happens when there is none. */
  remove(path: string): void {
    const target = this.resolve(path, { follow: false });
    if (stat(target)?.isDirectory()) throw new TreeError("EISDIR", path, `Cannot remove '${path}': it is a folder, not a file`);
    fs.rmSync(target, { force: true });
  }

  /** Removes a folder and all below it; nothing happens when there is none. */
  removeTree(path: string): void {
    const target = this.resolve(path, { follow: false });
    if (target === this.path) throw new TreeError("EINVAL", path, "Cannot remove the root of the tree");
    fs.rmSync(target, { force: true, recursive: true });
  }

  /** Makes a folder. With `parents` an existing one is fine and missing parents are made; `mode` is that of the last one, exactly. */
  makeDirectory(path: string, options: { readonly mode?: number; readonly parents?: boolean } = {}): void {
    const target = this.resolve(path);
    if (options.parents && stat(target)?.isDirectory()) return;
    explained(path, `make the folder '${path}'`, () => fs.mkdirSync(target, { recursive: options.parents ?? false }));
    if (options.mode !== undefined) fs.chmodSync(target, options.mode);
  }

  /** Makes a symbolic link at `path` with any text as its target; `replace` removes a file or link that is there. */
  symlink(target: string, path: string, options: { readonly replace?: boolean } = {}): void {
    if (options.replace) this.remove(path);
    explained(path, `make the link '${path}'`, () => fs.symlinkSync(target, this.resolve(path, { follow: false })));
  }

  /** Makes a hard link at `path` to an existing file, links not followed. */
  link(existing: string, path: string): void {
    const [from, to] = [this.resolve(existing, { follow: false }), this.resolve(path, { follow: false })];
    explained(path, `link '${path}' to '${existing}'`, () => fs.linkSync(from, to));
  }

  /** Moves a file or folder inside the tree. */
  rename(from: string, to: string): void {
    fs.renameSync(this.resolve(from, { follow: false }), this.resolve(to, { follow: false }));
  }

  /** Sets the mode of a file or folder. */
  chmod(path: string, mode: number): void {
    explained(path, `change the mode of '${path}'`, () => fs.chmodSync(this.resolve(path), mode));
  }

  /** Sets owner and group, the last link not followed unless asked for. */
  chown(path: string, uid: number, gid: number, options: { readonly follow?: boolean } = {}): void {
    const target = this.resolve(path, { follow: options.follow ?? false });
    explained(path, `change the owner of '${path}'`, () => fs.lchownSync(target, uid, gid));
  }

  /** Names in a folder, sorted by code unit; empty when the folder does not exist. */
  list(path: string): readonly string[] {
    const target = this.resolve(path);
    return stat(target)?.isDirectory() ? fs.readdirSync(target).sort() : [];
  }

  /** The folder at a path as a root of its own. */
  subtree(path: string): Tree {
    return new Tree(this.resolve(path));
  }

  #join(names: readonly string[]): string {
    return names.length === 0 ? this.path : `${this.path === "/" ? "" : this.path}/${names.join("/")}`;
  }

  #open(path: string, flags: number): number {
    const exclusive = (flags & fs.constants.O_EXCL) !== 0;
    const target = this.resolve(path, { follow: !exclusive });
    const found = stat(target);
    if (found !== undefined && !exclusive && !found.isFile()) {
      throw new TreeError("EINVAL", path, `Cannot open '${path}': it is ${kindOf(found)}, not a regular file`);
    }
    try {
      return fs.openSync(target, flags | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK, 0o666);
    } catch (error) {
      throw asTreeError(error, path, "open");
    }
  }
}

function explained(path: string, what: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw asTreeError(error, path, what);
  }
}

function split(path: string): string[] {
  return path.split("/").filter((name) => name !== "" && name !== ".");
}

function stat(path: string): Stats | undefined {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

function readLink(path: string): string | undefined {
  return stat(path)?.isSymbolicLink() ? fs.readlinkSync(path) : undefined;
}

/** What a directory entry is, in words for a message. */
export function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a folder";
  if (stats.isSymbolicLink()) return "a symbolic link";
  if (stats.isFIFO()) return "a fifo";
  if (stats.isSocket()) return "a socket";
  if (stats.isBlockDevice() || stats.isCharacterDevice()) return "a device";
  return "a regular file";
}

function asTreeError(error: unknown, path: string, what: string): unknown {
  const reasons: Record<string, string> = {
    ENOENT: `'${posix.normalize(path)}' or a folder above it does not exist`,
    EEXIST: `'${path}' exists already`,
    ENOTDIR: `'${dirname(path)}' is not a folder`,
  };
  const code = codeOf(error) ?? "";
  const reason = reasons[code];
  return reason === undefined ? error : new TreeError(code, path, `Cannot ${what}: ${reason}`);
}
