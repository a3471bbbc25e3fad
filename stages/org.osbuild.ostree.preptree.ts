import { postprocessTree } from "../src/modules/ostree.ts";
import { rearrangeRoot } from "../src/modules/ostree-root.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Rearrange a tree for OSTree",
  description: [
    "Moves `/etc` to `/usr/etc`, makes links and folders of the root as OSTree wants them, keeps `/usr`, `/boot`, `/var` and homes, and has rpm-ostree",
    "finish the tree. Whatever else the root has is dropped.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    properties: {
      etc_group_members: { type: "array", description: "Groups to keep in /etc/group", items: { type: "string" } },
      "initramfs-args": { type: "array", description: "Arguments for dracut", items: { type: "string" } },
      "tmp-is-dir": { type: "boolean", description: "Make `/tmp` a folder", default: true },
    },
  },
  capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
  tools: ["rpm-ostree"],
  example: { type: "org.osbuild.ostree.preptree", options: { etc_group_members: ["wheel", "docker"] } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const hadMachineId = context.tree.has("/etc/machine-id");
  await rearrangeRoot(context, { temporaryFolder: context.options["tmp-is-dir"] ?? true });
  await postprocessTree(context, context.options, hadMachineId);
}
