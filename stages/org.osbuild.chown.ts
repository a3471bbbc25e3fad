import { AccountTable } from "../src/modules/account-table.ts";
import { requireOption } from "../src/modules/required-option.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Change owners",
  description:
    "Changes owner and group of files and folders. Names are looked up in the tree. Links are followed inside the tree; a recursive change applies to links themselves.",
  options: {
    additionalProperties: false,
    properties: {
      items: {
        type: "object",
        additionalProperties: false,
        patternProperties: {
          "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
            type: "object",
            anyOf: [{ required: ["user"] }, { required: ["group"] }],
            properties: {
              user: {
                description: "User name or id",
                oneOf: [
                  { type: "string", pattern: "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,31}$" },
                  { type: "number", minimum: 0 },
                ],
              },
              group: {
                description: "Group name or id",
                oneOf: [
                  { type: "string", pattern: "^[A-Za-z0-9_][A-Za-z0-9_-]{0,31}$" },
                  { type: "number", minimum: 0 },
                ],
              },
              recursive: { type: "boolean", description: "Change all below, too", default: false },
            },
          },
        },
      },
    },
  },
  format1Options: true,
  example: { type: "org.osbuild.chown", options: { items: { "/srv/www": { user: "nginx", group: 1000, recursive: true } } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  for (const [path, { user, group, recursive = false }] of Object.entries(requireOption("items", options.items))) {
    if (tree.find(path) === undefined)
      throw new StageFailure(`Cannot change the owner of '${path}': it does not exist in the tree`);
    const ids = { uid: findId(tree, "passwd", user), gid: findId(tree, "group", group) };
    if (recursive) changeAll(tree, path, ids);
    else change(tree, path, ids);
  }
}

type Ids = { readonly uid: number | undefined; readonly gid: number | undefined };

function change(tree: Tree, path: string, ids: Ids): void {
  const { uid, gid } = tree.require(path);
  tree.chown(path, ids.uid ?? uid, ids.gid ?? gid, { follow: true });
}

function changeAll(tree: Tree, path: string, ids: Ids): void {
  const found = tree.find(path);
  if (found === undefined) return;
  tree.chown(path, ids.uid ?? found.uid, ids.gid ?? found.gid);
  if (!found.isDirectory()) return;
  for (const name of tree.list(path)) changeAll(tree, `${path}/${name}`, ids);
}

function findId(tree: Tree, table: "passwd" | "group", name: string | number | undefined): number | undefined {
  if (name === undefined || name === "" || typeof name === "number") return name === "" ? undefined : name;
  const id = AccountTable.find(tree, `/etc/${table}`)?.get(name)?.[2] ?? (/^\d+$/.test(name) ? name : undefined);
  if (id === undefined) throw new StageFailure(`Cannot find '${name}' in /etc/${table} of the tree`);
  return Number(id);
}
