import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Turn boot files of an OSTree tree into an update for bootupd",
  description:
    "Runs the `bootupctl` of the tree, which takes the boot loader from `/usr/lib/ostree-boot` over into its own folder.",
  options: { additionalProperties: false },
  format1Options: true,
  tools: ["unshare"],
  example: { type: "org.osbuild.bootupd.gen-metadata" },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  await runInTree(context, "/usr/bin/bootupctl", ["backend", "generate-update-metadata", "/"]);
}
