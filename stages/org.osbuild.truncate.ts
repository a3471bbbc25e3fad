import { resizeFile } from "../src/modules/disk/truncate-size.ts";
import { openOutput } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set the size of a file",
  description:
    "Makes a file, or an existing one shorter or longer. What is added is a hole: it reads as zeros and takes no space.",
  options: {
    type: "object",
    additionalProperties: false,
    required: ["filename", "size"],
    properties: {
      filename: { type: "string", description: "Name of the file" },
      size: {
        type: "string",
        description:
          "Size in bytes with an optional unit: `K` and `KiB` are 1024, `KB` is 1000. After `+` and `-` it is added or taken away, after `<` and `>` it is the most and the least, after `/` and `%` the size becomes a multiple",
      },
    },
  },
  example: { type: "org.osbuild.truncate", options: { filename: "disk.img", size: "10G" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  using file = openOutput(tree, options.filename, "keep");
  resizeFile(file.descriptor, options.size);
}
