import { type DeploymentChoice, findDeployment } from "../src/modules/ostree-deployment.ts";
import { describeOrigin } from "../src/modules/ostree-origin.ts";
import { deploymentSchema } from "../src/modules/ostree-schema.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Note where a deployed system came from",
  description:
    "Writes `.aleph-version.json` with version, ref and commit or container image of a deployment. With `coreos_compat` a link under the name that CoreOS used.",
  options: {
    additionalProperties: false,
    required: ["deployment"],
    properties: {
      coreos_compat: { type: "boolean", description: "Make the link" },
      sysroot_path: {
        type: "string",
        description: "Root of the system, as `tree:///PATH` or `mount://NAME/PATH`",
        default: "tree:///",
      },
      deployment: deploymentSchema,
    },
  },
  format1Options: true,
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["ostree"],
  example: { type: "org.osbuild.ostree.aleph", options: { deployment: { default: true }, coreos_compat: true } },
} as const satisfies StageMeta;

const file = ".aleph-version.json";

export async function run({ options, locate, exec, log }: StageContext<typeof meta>): Promise<void> {
  const { root, path } = locate(options.sysroot_path ?? "tree:///");
  const system = root.subtree(path);
  const deployment = await findDeployment({ tree: system, exec }, options.deployment as DeploymentChoice);
  system.write(`/${file}`, await describeOrigin({ tree: system, exec, log }, `${deployment}.origin`));
  if (options.coreos_compat) system.symlink(file, "/.coreos-aleph-version.json");
}
