import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set the system-wide cryptographic policy",
  description: "Runs the tree's `update-crypto-policies --set`.",
  options: {
    additionalProperties: false,
    required: ["policy"],
    properties: { policy: { type: "string", description: "Name of the policy, such as `FIPS` or `DEFAULT:SHA1`", minLength: 1 } },
  },
  format1Options: true,
  tools: ["unshare"],
  example: { type: "org.osbuild.update-crypto-policies", options: { policy: "FUTURE" } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  await runInTree(context, "/usr/bin/update-crypto-policies", ["--set", context.options.policy]);
}
