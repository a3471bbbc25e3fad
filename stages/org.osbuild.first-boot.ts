import { writeDropIn } from "../src/modules/drop-in.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Run commands at the first boot",
  description:
    "Writes a service that runs once: it starts when `/etc/osbuild-first-boot` exists, removes that file and runs the commands in order.",
  options: {
    additionalProperties: false,
    required: ["commands"],
    properties: {
      commands: { type: "array", description: "Command lines in order", items: { type: "string" } },
      wait_for_network: { type: "boolean", description: "Wait until the network is up", default: false },
    },
  },
  example: { type: "org.osbuild.first-boot", options: { commands: ["/usr/local/bin/register"], wait_for_network: true } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const folder = "/usr/lib/systemd/system";
  tree.makeDirectory(`${folder}/default.target.wants`, { parents: true });
  tree.write(`${folder}/osbuild-first-boot.service`, formatService(options.commands, options.wait_for_network ?? false));
  tree.symlink("../osbuild-first-boot.service", `${folder}/default.target.wants/osbuild-first-boot.service`);
  writeDropIn(tree, "/etc/osbuild-first-boot", "", { append: true });
}

function formatService(commands: readonly string[], waitForNetwork: boolean): string {
  return `[Unit]
Description=OSBuild First Boot Service
ConditionPathExists=/etc/osbuild-first-boot
${waitForNetwork ? "Wants=network-online.target\nAfter=network-online.target" : ""}

[Service]
Type=oneshot

${["/usr/bin/rm /etc/osbuild-first-boot", ...commands].map((command) => `ExecStart=${command}\n`).join("")}`;
}
