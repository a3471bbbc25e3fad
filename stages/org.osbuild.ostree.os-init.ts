import { callOstree } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make the stateroot of an operating system",
  description: "Runs `ostree admin os-init` on the tree: deployments of one stateroot share their /var.",
  options: { required: ["osname"], properties: { osname: { type: "string", description: "Name of the stateroot" } } },
  tools: ["ostree"],
  example: { type: "org.osbuild.ostree.os-init", options: { osname: "fedora" } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  await callOstree(context, ["admin", "os-init", context.options.osname, `--sysroot=${context.tree.path}`]);
}
