import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Add the system users that packages ask for",
  description: "Runs `systemd-sysusers` of the build root on the tree: users and groups of all `sysusers.d` files are added.",
  options: { additionalProperties: false, properties: {} },
  tools: ["systemd-sysusers"],
  example: { type: "org.osbuild.systemd-sysusers" },
} as const satisfies StageMeta;

export async function run({ tree, exec, log }: StageContext<typeof meta>): Promise<void> {
  if (tree.find("/etc")?.isSymbolicLink()) throw new StageFailure("Cannot add system users: /etc of the tree is a link");
  await exec("systemd-sysusers", ["--root", tree.path]);
  log("Applied systemd-sysusers");
}
