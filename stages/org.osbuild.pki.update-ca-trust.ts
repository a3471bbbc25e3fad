import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make certificate stores from the trusted certificates",
  description: "Runs the tree's `update-ca-trust extract`.",
  options: { additionalProperties: false },
  tools: ["unshare"],
  example: { type: "org.osbuild.pki.update-ca-trust" },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  await runInTree(context, "/usr/bin/update-ca-trust", ["extract"]);
}
