import { callOstree } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make the folders of a system that OSTree deploys to",
  description: "Runs `ostree admin init-fs --modern` on the tree.",
  options: { additionalProperties: false },
  tools: ["ostree"],
  example: { type: "org.osbuild.ostree.init-fs" },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { path } = context.tree;
  await callOstree(context, ["admin", "init-fs", "--modern", path, `--sysroot=${path}`]);
}
