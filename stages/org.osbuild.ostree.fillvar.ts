import { type DeploymentChoice, findDeployment } from "../src/modules/ostree-deployment.ts";
import { deploymentSchema } from "../src/modules/ostree-schema.ts";
import { fillVar, stateRootOf } from "../src/modules/ostree-system.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Fill /var of a deployed system",
  description:
    "Makes the folders that systemd-tmpfiles would make in /var at the first boot, with the build root's `systemd-tmpfiles`.",
  options: { additionalProperties: false, required: ["deployment"], properties: { deployment: deploymentSchema } },
  tools: ["ostree", "systemd-tmpfiles", "unshare"],
  example: { type: "org.osbuild.ostree.fillvar", options: { deployment: { default: true } } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const deployment = await findDeployment(context, context.options.deployment as DeploymentChoice);
  await fillVar(context, deployment, `${stateRootOf(deployment)}/var`);
}
