import type { Stats } from "node:fs";
import { AccountTable } from "../src/modules/account-table.ts";
import { requireOption } from "../src/modules/required-option.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Shift owners by id maps",
  description:
    "Changes owners and groups of all below a path. A map `u:INSIDE:OUTSIDE:COUNT` turns ids from OUTSIDE on into ids from INSIDE on; `g` is for groups, `b` or nothing for both. With a user and a group, their ranges in `/etc/subuid` and `/etc/subgid` are used, from id 0 on. Files for which no map has the owner or the group go to 65534.",
  options: {
    additionalProperties: false,
    properties: {
      items: {
        type: "object",
        description: "Maps by path",
        additionalProperties: false,
        patternProperties: {
          "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
            oneOf: [
              { type: "array", minItems: 1, items: { type: "string", pattern: "^(?:(?:u|g|b):)?[0-9]+:[0-9]+:[1-9][0-9]*$" } },
              {
                type: "object",
                additionalProperties: false,
                required: ["user", "group"],
                properties: { user: { type: "string", minLength: 1 }, group: { type: "string", minLength: 1 } },
              },
            ],
          },
        },
      },
    },
  },
  example: { type: "org.osbuild.idmap", options: { items: { "/usr/lib/qm/rootfs": ["b:100000:0:65536"] } } },
} as const satisfies StageMeta;

interface Range {
  readonly inside: number;
  readonly outside: number;
  readonly count: number;
}

interface Maps {
  readonly users: readonly Range[];
  readonly groups: readonly Range[];
}

export function run({ tree, options }: StageContext<typeof meta>): void {
  for (const [path, given] of Object.entries(requireOption("items", options.items))) {
    if (!tree.isDirectory(path)) throw new StageFailure(`Cannot map ids below '${path}': it is no folder of the tree`);
    const maps =
      "user" in given
        ? { users: ownRange(tree, "uid", given.user), groups: ownRange(tree, "gid", given.group) }
        : parseMaps(given);
    mapAll(tree, path, { maps, seen: new Set() });
  }
}

function parseMaps(entries: readonly string[]): Maps {
  const ranges = entries.map((entry) => {
    const [kind, inside, outside, count] = /^[ugb]:/.test(entry) ? entry.split(":") : ["b", ...entry.split(":")];
    return { kind, inside: Number(inside), outside: Number(outside), count: Number(count) };
  });
  return { users: ranges.filter(({ kind }) => kind !== "g"), groups: ranges.filter(({ kind }) => kind !== "u") };
}

function ownRange(tree: Tree, kind: "uid" | "gid", name: string): readonly Range[] {
  const row = AccountTable.find(tree, `/etc/sub${kind}`)?.get(name);
  return row === undefined ? [] : [{ inside: Number(row[1]), outside: 0, count: Number(row[2]) }];
}

/** Files with several names are changed once; links are changed themselves. */
function mapAll(tree: Tree, path: string, walk: { readonly maps: Maps; readonly seen: Set<string> }): void {
  const found = tree.require(path);
  change(tree, path, found, walk.maps);
  for (const name of tree.list(path)) {
    const below = `${path}/${name}`;
    const stats = tree.find(below);
    if (stats === undefined) continue;
    const key = `${stats.dev}:${stats.ino}`;
    if (stats.isDirectory()) mapAll(tree, below, walk);
    else if (!walk.seen.has(key)) change(tree, below, stats, walk.maps);
    walk.seen.add(key);
  }
}

function change(tree: Tree, path: string, { uid, gid, mode }: Stats, { users, groups }: Maps): void {
  const [newUid, newGid] = [mapId(uid, users), mapId(gid, groups)];
  const ids = newUid === undefined && newGid === undefined ? [65534, 65534] : [newUid ?? uid, newGid ?? gid];
  const [toUid = uid, toGid = gid] = ids;
  if (toUid === uid && toGid === gid) return;
  const isLink = tree.find(path)?.isSymbolicLink() ?? false;
  tree.chown(path, toUid, toGid, { follow: false });
  if (!isLink && (mode & 0o6000) !== 0) tree.chmod(path, mode & 0o7777); // changing the owner cleared setuid and setgid
}

function mapId(id: number, ranges: readonly Range[]): number | undefined {
  const range = ranges.find(({ outside, count }) => id >= outside && id < outside + count);
  return range && id - range.outside + range.inside;
}
