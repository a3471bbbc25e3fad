import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { disableUnit, enableUnit } from "../src/modules/unit-links.ts";

export const meta = {
  summary: "Enable and disable units (2019 name)",
  description: "The name `org.osbuild.systemd` had in manifests of 2019.",
  options: {
    additionalProperties: false,
    properties: {
      enabled_services: { type: "array", description: "Units to start at boot", items: { type: "string" } },
      disabled_services: { type: "array", description: "Units whose links are removed", items: { type: "string" } },
    },
  },
  example: { type: "io.weldr.systemd", options: { enabled_services: ["sshd"] } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  for (const name of options.enabled_services ?? []) enableUnit(tree, name);
  for (const name of options.disabled_services ?? []) disableUnit(tree, name);
}
