import { createGunzip } from "node:zlib";
import { transformFile } from "../src/modules/disk/compress.ts";
import { inputsSchema, requireInputFile, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Decompress a file with gzip",
  description: "Writes the decompressed content of the file of the input `file` into the tree.",
  options: {
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: { type: "string", description: "Name of the decompressed file" },
    },
  },
  format1Options: true,
  inputs: inputsSchema("file"),
  example: {
    type: "org.osbuild.gunzip",
    inputs: {
      file: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
    },
    options: { path: "/boot/initrd.img" },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs }: StageContext<typeof meta>): Promise<void> {
  await transformFile(requireInputFile(inputs, "file"), createGunzip(), requireOutputPath(tree, options.path));
}
