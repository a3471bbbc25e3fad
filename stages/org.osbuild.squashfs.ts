import { sourceFolder } from "../src/modules/disk/source-folder.ts";
import { inputsSchema, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a squashfs image",
  description: "Packs the input `tree`, or what `source` names, with `mksquashfs`.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "Name of the image" },
      source: {
        description: "What to use instead of the input `tree`",
        oneOf: [
          { type: "string", description: "A mount: `mount://NAME/PATH`", pattern: "^mount://" },
          { type: "string", description: "An input: `input://NAME/PATH`", pattern: "^input://[^/]+/" },
        ],
      },
      exclude_paths: { type: "array", description: "Regular expressions of paths to leave out", items: { type: "string" } },
      compression: {
        type: "object",
        description: "How to compress; gzip when absent",
        additionalProperties: false,
        required: ["method"],
        properties: {
          method: { description: "Compressor", enum: ["gzip", "lz4", "xz", "zstd"] },
          options: {
            type: "object",
            description: "Options of the compressor",
            additionalProperties: false,
            properties: {
              bcj: {
                description: "Filter for machine code of an architecture (xz)",
                enum: ["x86", "arm", "armthumb", "powerpc", "sparc", "ia64"],
              },
            },
          },
        },
      },
    },
  },
  format1Options: true,
  inputs: inputsSchema("tree"),
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  tools: ["mksquashfs"],
  example: {
    type: "org.osbuild.squashfs",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    options: { filename: "root.squashfs", compression: { method: "zstd" } },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { filename, compression, exclude_paths = [] } = context.options;
  const details = Object.entries(compression?.options ?? {}).flatMap(([name, value]) => [`-X${name}`, String(value)]);
  await context.exec("mksquashfs", [
    ...[sourceFolder(context, context.options.source), requireOutputPath(context.tree, filename), "-no-progress"],
    ...(compression ? ["-comp", compression.method, ...details] : []),
    ...(exclude_paths.length > 0 ? ["-regex", "-e", ...exclude_paths] : []),
  ]);
}
