import { sourceFolder } from "../src/modules/disk/source-folder.ts";
import { inputsSchema, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make an EROFS image",
  description: "Packs the input `tree`, or what `source` names, with `mkfs.erofs`.",
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
        description: "How to compress; not at all when absent",
        additionalProperties: false,
        required: ["method"],
        properties: {
          method: { description: "Compressor", enum: ["lz4", "lz4hc", "lzma", "zstd"] },
          level: { type: "number", description: "Level of the compressor" },
        },
      },
      "cluster-size": { type: "number", description: "Most bytes that are compressed together" },
      options: { type: "array", description: "Extended options of `mkfs.erofs -E`", minItems: 1 },
    },
  },
  format1Options: true,
  inputs: inputsSchema("tree"),
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  tools: ["mkfs.erofs"],
  example: {
    type: "org.osbuild.erofs",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    options: { filename: "root.erofs", compression: { method: "lz4" } },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { filename, compression, exclude_paths = [], options: extended, "cluster-size": cluster } = context.options;
  const level = compression?.level ? `,${compression.level}` : "";
  await context.exec("mkfs.erofs", [
    ...[requireOutputPath(context.tree, filename), sourceFolder(context, context.options.source), "--quiet"],
    ...(compression ? ["-z", `${compression.method}${level}`] : []),
    ...(extended ? ["-E", extended.join(",")] : []),
    ...(cluster ? ["-C", String(cluster)] : []),
    ...exclude_paths.flatMap((path) => ["--exclude-regex", path]),
  ]);
}
