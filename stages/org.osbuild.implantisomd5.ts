import { requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Put a checksum into an ISO image",
  description: "Lets an installer check its medium: `implantisomd5` writes the MD5 sum of the image into it.",
  options: {
    type: "object",
    additionalProperties: false,
    required: ["filename"],
    properties: { filename: { type: "string", description: "Image in the tree" } },
  },
  tools: ["implantisomd5"],
  example: { type: "org.osbuild.implantisomd5", options: { filename: "install.iso" } },
} as const satisfies StageMeta;

export async function run({ tree, options, exec }: StageContext<typeof meta>): Promise<void> {
  await exec("implantisomd5", [requireOutputPath(tree, options.filename)], { cwd: tree.path });
}
