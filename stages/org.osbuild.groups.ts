import { addGroup } from "../src/modules/accounts.ts";
import { requireOption } from "../src/modules/required-option.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Add groups",
  description:
    "Adds groups to the account files of the tree. A group without a number gets the next free one of the range in `login.defs`. A name or number in use is an error, unless `force` says to go on.",
  options: {
    additionalProperties: false,
    properties: {
      groups: {
        type: "object",
        description: "Settings by group name",
        additionalProperties: false,
        patternProperties: {
          "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,31}$": {
            type: "object",
            properties: { gid: { type: "number", description: "Group id" } },
          },
        },
      },
      force: {
        type: "boolean",
        description: "Leave groups that exist, and choose another number where the one asked for is taken",
        default: false,
      },
    },
  },
  format1Options: true,
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  example: { type: "org.osbuild.groups", options: { groups: { build: { gid: 3000 } } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  for (const [name, group] of Object.entries(requireOption("groups", options.groups))) {
    addGroup(tree, name, { gid: group.gid || undefined, force: options.force ?? false });
  }
}
