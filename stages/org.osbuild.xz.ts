import { inputsSchema, openOutput, requireInputFile } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Compress a file with xz",
  description:
    "Writes the file of the input `file` into the tree, compressed fast with all processors. The result does not depend on how many there are.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "Name of the compressed file" },
    },
  },
  format1Options: true,
  inputs: inputsSchema("file"),
  tools: ["xz"],
  example: {
    type: "org.osbuild.xz",
    inputs: {
      file: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
    },
    options: { filename: "disk.raw.xz" },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec }: StageContext<typeof meta>): Promise<void> {
  const source = requireInputFile(inputs, "file");
  using file = openOutput(tree, options.filename, "empty");
  await exec("xz", ["--keep", "--stdout", "--threads=0", "-0", source], { stdoutTo: file.descriptor });
}
