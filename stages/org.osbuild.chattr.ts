import { requireOption } from "../src/modules/required-option.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make files immutable",
  description:
    "Sets or clears the immutable flag of files and folders, in the tree or in a mounted file system. An immutable file cannot be changed or removed, also not by later stages.",
  options: {
    additionalProperties: false,
    properties: {
      items: {
        type: "object",
        additionalProperties: false,
        patternProperties: {
          "^mount://[^/]+/|^tree:///": {
            type: "object",
            required: ["immutable"],
            properties: { immutable: { type: "boolean", default: true } },
          },
        },
      },
    },
  },
  format1Options: true,
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  tools: ["chattr"],
  example: { type: "org.osbuild.chattr", options: { items: { "tree:///etc/machine-id": { immutable: true } } } },
} as const satisfies StageMeta;

export async function run({ options, locate, exec }: StageContext<typeof meta>): Promise<void> {
  for (const [url, { immutable }] of Object.entries(requireOption("items", options.items))) {
    const { root, path } = locate(url);
    await exec("chattr", [immutable ? "+i" : "-i", "--", root.resolve(path)]);
  }
}
