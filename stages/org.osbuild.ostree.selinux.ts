import { type DeploymentChoice, findDeployment } from "../src/modules/ostree-deployment.ts";
import { deploymentSchema } from "../src/modules/ostree-schema.ts";
import { findPolicy, labelDeployment } from "../src/modules/ostree-system.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Label a deployed system for SELinux",
  description:
    "Labels `/boot`, the deployment's `/etc` and the stateroot's `/var` by the policy that the deployment brings, with the build root's `setfiles`.",
  options: { additionalProperties: false, required: ["deployment"], properties: { deployment: deploymentSchema } },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["ostree", "setfiles"],
  example: { type: "org.osbuild.ostree.selinux", options: { deployment: { osname: "fedora", ref: "fedora/40/x86_64/base" } } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const deployment = await findDeployment(context, context.options.deployment as DeploymentChoice);
  const policy = findPolicy(context.tree, deployment);
  if (policy === undefined) throw new StageFailure("Cannot label the deployment: it has no SELinux policy switched on");
  await labelDeployment(context, deployment, policy);
}
