import { parseMode } from "../src/modules/mode.ts";
import { requireOption } from "../src/modules/required-option.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Change modes",
  description:
    "Changes modes of files and folders, given as for chmod(1): octal (`0750`) or symbolic (`g+w,o=`). Links are followed inside the tree; a recursive change leaves links alone.",
  options: {
    additionalProperties: false,
    properties: {
      items: {
        type: "object",
        additionalProperties: false,
        patternProperties: {
          "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
            type: "object",
            required: ["mode"],
            properties: { mode: { type: "string" }, recursive: { type: "boolean", default: false } },
          },
        },
      },
    },
  },
  format1Options: true,
  example: {
    type: "org.osbuild.chmod",
    options: { items: { "/usr/local/bin/tool": { mode: "a+x" }, "/srv/data": { mode: "g=rX,o=", recursive: true } } },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  for (const [path, { mode, recursive = false }] of Object.entries(requireOption("items", options.items))) {
    if (!tree.has(path)) throw new StageFailure(`Cannot change the mode of '${path}': it does not exist in the tree`);
    change(tree, path, { next: parseMode(mode), recursive, top: true });
  }
}

function change(tree: Tree, path: string, how: { next: ReturnType<typeof parseMode>; recursive: boolean; top: boolean }): void {
  const isDirectory = tree.isDirectory(path);
  const before = tree.find(path);
  if (before === undefined || (before.isSymbolicLink() && !how.top)) return;
  const { mode } = before.isSymbolicLink() ? tree.require(path) : before;
  tree.chmod(path, how.next({ mode, isDirectory }));
  if (!how.recursive || !isDirectory) return;
  for (const name of tree.list(path)) change(tree, `${path}/${name}`, { ...how, top: false });
}
