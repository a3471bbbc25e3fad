import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { linkStandardStreams } from "../src/modules/standard-streams.ts";

export const meta = {
  summary: "Make the initramfs of Arch Linux",
  description: "Runs the `mkinitcpio` of the tree.",
  options: {
    additionalProperties: false,
    properties: { preset: { type: "string", description: "Preset file that says what to make", default: "linux" } },
  },
  tools: ["unshare"],
  example: { type: "org.osbuild.mkinitcpio", options: { preset: "linux" } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  linkStandardStreams();
  await runInTree(context, "mkinitcpio", ["-p", context.options.preset ?? "linux"]);
}
