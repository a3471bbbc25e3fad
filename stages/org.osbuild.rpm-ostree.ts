import { postprocessTree } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Finish a tree for OSTree with rpm-ostree (deprecated)",
  description: "Runs `rpm-ostree compose postprocess`. Use `org.osbuild.ostree.preptree`, which does this and more.",
  options: {
    additionalProperties: false,
    properties: {
      etc_group_members: { type: "array", description: "Groups to keep in /etc/group", items: { type: "string" } },
      "initramfs-args": { type: "array", description: "Arguments for dracut", items: { type: "string" } },
    },
  },
  capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
  tools: ["rpm-ostree"],
  example: { type: "org.osbuild.rpm-ostree", options: { etc_group_members: ["wheel"] } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  await postprocessTree(context, context.options, context.tree.has("/etc/machine-id"));
}
