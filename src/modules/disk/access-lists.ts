import { join } from "node:path";
import { findXattr } from "../../linux/xattr.ts";
import type { Tree } from "../tree.ts";

/** An access control list as the kernel gives it. */
export interface AccessList {
  readonly path: string;
  readonly name: "system.posix_acl_access" | "system.posix_acl_default";
  readonly value: Buffer;
}

/** All access control lists below a folder of a tree, sorted by path; some folders are left out. */
export function findAccessLists(tree: Tree, folder: string, without: ReadonlySet<string>): readonly AccessList[] {
  const own = readAccessLists(tree.resolve(folder), folder);
  return own.concat(
    tree.list(folder).flatMap((name) => {
      const path = join(folder, name);
      const found = tree.find(path);
      if (without.has(path) || found === undefined || found.isSymbolicLink()) return [];
      return found.isDirectory() ? findAccessLists(tree, path, without) : readAccessLists(tree.resolve(path), path);
    }),
  );
}

function readAccessLists(hostPath: string, path: string): AccessList[] {
  return (["system.posix_acl_access", "system.posix_acl_default"] as const).flatMap((name) => {
    const value = findXattr(Buffer.from(hostPath), name);
    return value === undefined ? [] : [{ path, name, value }];
  });
}
