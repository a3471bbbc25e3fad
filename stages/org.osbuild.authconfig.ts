import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Update authentication settings with authconfig",
  description: "Runs the tree's `authconfig --updateall` and removes the backups that this makes.",
  options: { additionalProperties: false },
  tools: ["unshare"],
  example: { type: "org.osbuild.authconfig" },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  await runInTree(context, "/usr/sbin/authconfig", ["--nostart", "--updateall"]);
  context.tree.removeTree("/var/lib/authselect/backups");
}
