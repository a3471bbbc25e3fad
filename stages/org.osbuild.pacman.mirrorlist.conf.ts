import { writeDropIn } from "../src/modules/drop-in.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write the list of mirrors of pacman",
  description: "Replaces a list of mirrors, one `Server` line for each.",
  options: {
    additionalProperties: false,
    properties: {
      filename: { type: "string", description: "Path of the file", default: "/etc/pacman.d/mirrorlist" },
      mirrors: {
        type: "array",
        description: "Addresses in order of preference",
        items: { type: "string", examples: ["https://archlinux.org/$repo/os/$arch"] },
      },
    },
  },
  example: { type: "org.osbuild.pacman.mirrorlist.conf", options: { mirrors: ["https://example.com/$repo/os/$arch"] } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const lines = (options.mirrors ?? []).map((mirror) => `Server = ${mirror}\n`);
  writeDropIn(tree, options.filename ?? "/etc/pacman.d/mirrorlist", lines.join("\n"));
}
