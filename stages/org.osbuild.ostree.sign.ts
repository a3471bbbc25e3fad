import { callOstree } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Sign a commit",
  description:
    "Signs a commit of a repository in the tree with an ed25519 key that `org.osbuild.ostree.genkey` made, or another in its form.",
  options: {
    additionalProperties: false,
    required: ["repo", "ref", "key"],
    properties: {
      repo: { type: "string", description: "Repository in the tree" },
      ref: { type: "string", description: "Ref or commit to sign", default: "" },
      key: {
        type: "string",
        description: "File of the tree with the secret key",
        pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
      },
    },
  },
  format1Options: true,
  tools: ["ostree"],
  example: { type: "org.osbuild.ostree.sign", options: { repo: "/repo", ref: "fedora/base", key: "/etc/ostree/secret.key" } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options } = context;
  await callOstree(context, [
    "sign",
    options.ref,
    `--repo=${tree.resolve(options.repo)}`,
    `--keys-file=${tree.resolve(options.key)}`,
  ]);
}
