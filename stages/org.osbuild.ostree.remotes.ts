import { addRemote } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Add remotes to an OSTree repository",
  description: "A deployed system updates from these. Without any key signatures are not looked at.",
  options: {
    additionalProperties: false,
    required: ["repo"],
    properties: {
      repo: { type: "string", description: "Repository in the tree" },
      remotes: {
        type: "array",
        description: "Remotes in order",
        items: {
          type: "object",
          required: ["name", "url"],
          properties: {
            name: { type: "string" },
            url: { type: "string" },
            contenturl: { type: "string", description: "URL for content where it differs; may be `mirrorlist=URL`" },
            branches: { type: "array", description: "Branches to follow", items: { type: "string" } },
            gpgkeys: { type: "array", description: "Armoured OpenPGP keys to import", items: { type: "string" } },
            gpgkeypaths: { type: "array", description: "Paths of keys in the deployed system", items: { type: "string" } },
          },
        },
      },
    },
  },
  tools: ["ostree"],
  example: {
    type: "org.osbuild.ostree.remotes",
    options: { repo: "/ostree/repo", remotes: [{ name: "fedora", url: "https://example.com/ostree" }] },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options } = context;
  for (const remote of options.remotes ?? []) await addRemote(context, tree.resolve(options.repo), remote);
}
