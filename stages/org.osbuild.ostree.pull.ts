import { pullCommits } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Copy commits into an OSTree repository",
  description: "Copies every commit of the input `commits` to a repository of the tree.",
  options: {
    additionalProperties: false,
    required: ["repo"],
    properties: {
      repo: { type: "string", description: "Repository in the tree" },
      remote: { type: "string", description: "Name of the remote that the refs shall belong to" },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["commits"],
    properties: { commits: { type: "object", additionalProperties: true } },
  },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["ostree"],
  example: {
    type: "org.osbuild.ostree.pull",
    options: { repo: "/ostree/repo" },
    inputs: {
      commits: {
        type: "org.osbuild.ostree",
        origin: "org.osbuild.source",
        references: { "439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { ref: "fedora/40/x86_64/base" } },
      },
    },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, inputs, options } = context;
  await pullCommits(context, inputs.commits, tree.resolve(options.repo), options.remote);
}
