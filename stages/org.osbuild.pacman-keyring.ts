import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { linkStandardStreams } from "../src/modules/standard-streams.ts";

export const meta = {
  summary: "Set up the keyring of Arch Linux",
  description: "Runs the tree's `pacman-key` to make a keyring and to fill it with keys that packages brought.",
  options: {
    additionalProperties: false,
    properties: {
      keyrings: { type: "array", description: "Names of keyrings; `archlinux` alone when absent", default: "archlinux" },
    },
  },
  tools: ["unshare"],
  example: { type: "org.osbuild.pacman-keyring", options: { keyrings: ["archlinux"] } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const keyrings = (context.options.keyrings ?? ["archlinux"]).map(String);
  linkStandardStreams();
  await runInTree(context, "pacman-key", ["--init"]);
  await runInTree(context, "pacman-key", ["--populate", ...keyrings]);
}
