import { constants, createZstdCompress } from "node:zlib";
import { transformFile } from "../src/modules/disk/compress.ts";
import { inputsSchema, requireInputFile, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Compress a file with zstd",
  description: "Writes the file of the input `file` into the tree, compressed at level 1.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "Name of the compressed file" },
    },
  },
  format1Options: true,
  inputs: inputsSchema("file"),
  example: {
    type: "org.osbuild.zstd",
    inputs: {
      file: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
    },
    options: { filename: "disk.raw.zst" },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs }: StageContext<typeof meta>): Promise<void> {
  const params = { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 };
  await transformFile(
    requireInputFile(inputs, "file"),
    createZstdCompress({ params }),
    requireOutputPath(tree, options.filename),
  );
}
