import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findXattr, listXattrs } from "../../linux/xattr.ts";
import type { Tree } from "../tree.ts";

/** An access control list as the kernel gives it. */
export interface AccessList {
  readonly path: string;
  readonly name: (typeof names)[number];
  readonly value: Buffer;
}

const names = ["system.posix_acl_access", "system.posix_acl_default"] as const;

/** All access control lists below the root of a tree, sorted by path; some folders are left out. Nobody may change the tree meanwhile. */
export function findAccessLists(tree: Tree, without: ReadonlySet<string>): readonly AccessList[] {
  return readAccessLists(tree.path, "/").concat(walk(tree.path, "/", without));
}

/** Only folders that are no links are entered, so no path leads out of the tree; asking the tree about each would take a second. */
function walk(root: string, folder: string, without: ReadonlySet<string>): AccessList[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (without.has(path) || entry.isSymbolicLink()) return [];
    const own = readAccessLists(join(root, path), path);
    return entry.isDirectory() ? own.concat(walk(root, path, without)) : own;
  });
}

function readAccessLists(hostPath: string, path: string): AccessList[] {
  const bytes = Buffer.from(hostPath);
  const present = listXattrs(bytes);
  return names.flatMap((name) => {
    const value = present.includes(name) ? findXattr(bytes, name) : undefined;
    return value === undefined ? [] : [{ path, name, value }];
  });
}
