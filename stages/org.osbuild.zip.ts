import { inputsSchema, requireInput, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a zip archive",
  description: "Archives the input `tree` with `zip`.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "Name of the archive", minLength: 1 },
      include: { type: "array", description: "Only what matches one of these patterns of `zip`", items: { type: "string" } },
      level: { type: "integer", description: "From 0, not compressed, to 9, small", minimum: 0, maximum: 9, default: 6 },
    },
  },
  format1Options: true,
  inputs: inputsSchema("tree"),
  tools: ["zip"],
  example: {
    type: "org.osbuild.zip",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    options: { filename: "root.zip", level: 9 },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec }: StageContext<typeof meta>): Promise<void> {
  const { filename, level = 6, include = [] } = options;
  const only = include.length > 0 ? ["-i", ...include] : [];
  const target = requireOutputPath(tree, filename);
  await exec("zip", ["-q", "-r", `-${level}`, target, ".", ...only], { cwd: requireInput(inputs, "tree").path });
}
