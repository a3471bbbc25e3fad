import { createGzip } from "node:zlib";
import { transformFile } from "../src/modules/disk/compress.ts";
import { inputsSchema, requireInputFile, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Compress a file with gzip",
  description:
    "Writes the file of the input `file` into the tree, compressed. Neither name nor time of the file are in the result.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "Name of the compressed file" },
      level: { type: "integer", description: "From 1, fast, to 9, small", minimum: 1, maximum: 9, default: 1 },
    },
  },
  format1Options: true,
  inputs: inputsSchema("file"),
  example: {
    type: "org.osbuild.gzip",
    inputs: {
      file: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
    },
    options: { filename: "disk.raw.gz", level: 6 },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs }: StageContext<typeof meta>): Promise<void> {
  const { filename, level = 1 } = options;
  await transformFile(requireInputFile(inputs, "file"), createGzip({ level }), requireOutputPath(tree, filename));
}
