import { copyRange } from "../src/modules/disk/copy-data.ts";
import { openInput, openOutput } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Copy a part of a file",
  description:
    "Copies bytes of a file to the start of another, which keeps what lies behind them. A source that ends early gives what it has.",
  options: {
    additionalProperties: false,
    required: ["src", "dst", "count"],
    properties: {
      src: {
        type: "string",
        description: "Where to read: `input://NAME/PATH`, `tree:///PATH` or `mount://NAME/PATH`",
        pattern: "^(input|tree|mount)://.",
      },
      dst: { type: "string", description: "File of the tree to write into" },
      src_offset: { type: "integer", description: "First byte", default: 0, minimum: 0 },
      count: { type: "integer", description: "Number of bytes", minimum: 1 },
    },
  },
  format1Options: true,
  inputs: { type: "object", additionalProperties: true },
  example: {
    type: "org.osbuild.dd",
    inputs: { image: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:image"] } },
    options: { src: "input://image/disk.raw", dst: "boot.img", count: 512 },
  },
} as const satisfies StageMeta;

export function run({ tree, options, locate }: StageContext<typeof meta>): void {
  const { root, path } = locate(options.src);
  using source = openInput(root, path);
  using target = openOutput(tree, options.dst, "keep");
  copyRange(source.descriptor, target.descriptor, options.src_offset ?? 0, options.count);
}
