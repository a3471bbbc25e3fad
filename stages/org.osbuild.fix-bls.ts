import { editBootEntries } from "../src/modules/boot-entries.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Correct paths in boot loader entries",
  description:
    "Tools that make boot entries in a build see the tree at some other path and write that path. This stage replaces whatever stands before `/boot`, and `/boot` itself, by `prefix` in every line of `/boot/loader/entries/*.conf`: `/boot` when it is part of the root file system, empty when it is a file system of its own.",
  options: {
    additionalProperties: false,
    properties: {
      prefix: { type: "string", description: "What paths start with", default: "/boot" },
      require_boot_prefix: { type: "boolean", description: "Change only paths that have something before /boot", default: true },
    },
  },
  example: { type: "org.osbuild.fix-bls", options: { prefix: "" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { prefix = "/boot", require_boot_prefix = true } = options;
  const path = require_boot_prefix ? /\/.*\/boot/g : /(\/.*)?\/boot/g;
  editBootEntries(tree, "/boot", (text) => text.replace(path, () => prefix));
}
