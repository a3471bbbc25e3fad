import { setFileContexts } from "../src/modules/selinux.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Label files for SELinux (manifests of 2019)",
  description:
    "Labels every file as the policy's `file_contexts` says, with the build root's `setfiles`. Use `org.osbuild.selinux` in newer manifests.",
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["setfiles"],
  options: {
    type: "object",
    required: ["file_contexts"],
    properties: { file_contexts: { type: "string", description: "The policy's file in the tree" } },
  },
  example: { type: "io.weldr.selinux", options: { file_contexts: "etc/selinux/targeted/contexts/files/file_contexts" } },
} as const satisfies StageMeta;

export async function run({ tree, options, exec }: StageContext<typeof meta>): Promise<void> {
  await setFileContexts({ exec }, { root: tree.path, contexts: tree.resolve(options.file_contexts), paths: [tree.path] });
}
