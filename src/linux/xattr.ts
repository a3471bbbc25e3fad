import { errnoName, koffi, libc, SystemCallError } from "./native.ts";

/** Extended attributes by path, links not followed. Paths and values are bytes: neither need be text. */

const listCall = "long llistxattr(const void *path, void *list, size_t size)";
const getCall = "long lgetxattr(const void *path, const void *name, void *value, size_t size)";
const setCall = "int lsetxattr(const void *path, const void *name, const void *value, size_t size, int flags)";
const removeCall = "int lremovexattr(const void *path, const void *name)";

const scratch = Buffer.alloc(65_536);

/** Names of a path's attributes, sorted; none where the filesystem has none. */
export function listXattrs(path: Buffer): readonly string[] {
  const length = call(listCall, [terminated(path), scratch, scratch.length], path, ["EOPNOTSUPP", "ENOTSUP"]);
  if (length <= 0) return [];
  return scratch.toString("latin1", 0, length).split("\0").filter(Boolean).sort();
}

/** Value of an attribute; undefined when the path does not have it. */
export function findXattr(path: Buffer, name: string): Buffer | undefined {
  const missing = ["ENODATA", "EOPNOTSUPP", "ENOTSUP"];
  const length = call(getCall, [terminated(path), terminatedName(name), scratch, scratch.length], path, missing);
  return length < 0 ? undefined : Buffer.from(scratch.subarray(0, length));
}

/** Sets an attribute. */
export function setXattr(path: Buffer, name: string, value: Buffer): void {
  call(setCall, [terminated(path), terminatedName(name), value, value.length, 0], path, []);
}

/** Takes an attribute away; nothing happens when the path does not have it. */
export function removeXattr(path: Buffer, name: string): void {
  call(removeCall, [terminated(path), terminatedName(name)], path, ["ENODATA", "EOPNOTSUPP"]);
}

function call(declaration: string, args: readonly unknown[], path: Buffer, allowed: readonly string[]): number {
  const result = Number(libc(declaration)(...args));
  if (result >= 0) return result;
  const code = errnoName(koffi().errno());
  if (allowed.includes(code)) return -1;
  throw new SystemCallError(/(\w+)\s*\(/.exec(declaration)?.[1] ?? "xattr", code, `'${path.toString("utf8")}'`);
}

function terminated(path: Buffer): Buffer {
  return Buffer.concat([path, Buffer.of(0)]);
}

function terminatedName(name: string): Buffer {
  return Buffer.from(`${name}\0`, "latin1");
}
