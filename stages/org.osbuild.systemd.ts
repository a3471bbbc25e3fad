import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { disableUnit, enableUnit, maskUnit, setDefaultTarget } from "../src/modules/unit-links.ts";

export const meta = {
  summary: "Enable, disable and mask units",
  description:
    "Makes and removes the links in `/etc/systemd/system` that `systemctl` would: enabled units first, then disabled, then masked ones. Generators are masked by links in `system-generators`. Names without a suffix are services.",
  options: {
    additionalProperties: false,
    properties: {
      enabled_services: {
        type: "array",
        description: "Units to start at boot, as their `[Install]` section says",
        items: { type: "string" },
      },
      disabled_services: { type: "array", description: "Units whose links are removed", items: { type: "string" } },
      masked_services: { type: "array", description: "Units that cannot be started at all", items: { type: "string" } },
      masked_generators: { type: "array", description: "Generators that do not run", items: { type: "string" } },
      default_target: { type: "string", description: "Target the system boots into" },
    },
  },
  example: {
    type: "org.osbuild.systemd",
    options: {
      enabled_services: ["sshd", "fstrim.timer"],
      masked_services: ["kdump.service"],
      default_target: "multi-user.target",
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  for (const name of options.enabled_services ?? []) enableUnit(tree, name);
  for (const name of options.disabled_services ?? []) disableUnit(tree, name);
  for (const name of options.masked_services ?? []) maskUnit(tree, name);
  const generators = "/etc/systemd/system-generators";
  for (const name of options.masked_generators ?? []) {
    tree.makeDirectory(generators, { parents: true });
    tree.symlink("/dev/null", `${generators}/${name}`);
  }
  if (options.default_target) setDefaultTarget(tree, options.default_target);
}
