import { callOstree } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Change experimental options of an OSTree repository",
  description: "Sets options that OSTree may still rename.",
  options: {
    additionalProperties: false,
    required: ["repo"],
    properties: {
      repo: { type: "string", description: "Repository in the tree" },
      config: {
        type: "object",
        description: "What to set",
        additionalProperties: false,
        properties: {
          integrity: {
            type: "object",
            description: "How content is protected",
            additionalProperties: false,
            properties: {
              composefs: {
                type: "string",
                description: "Make a composefs image when deploying",
                enum: ["true", "false", "maybe"],
              },
            },
          },
        },
      },
    },
  },
  tools: ["ostree"],
  example: {
    type: "org.osbuild.experimental.ostree.config",
    options: { repo: "/ostree/repo", config: { integrity: { composefs: "true" } } },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options } = context;
  const composefs = options.config?.integrity?.composefs;
  if (composefs === undefined) return;
  await callOstree(context, ["config", "set", "ex-integrity.composefs", composefs, `--repo=${tree.resolve(options.repo)}`]);
}
