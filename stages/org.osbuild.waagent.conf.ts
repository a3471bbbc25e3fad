import { editSettings } from "../src/modules/settings-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

const order = ["Provisioning.UseCloudInit", "Provisioning.Enabled", "ResourceDisk.Format", "ResourceDisk.EnableSwap"] as const;

export const meta = {
  summary: "Configure the Azure Linux agent",
  description:
    "Edits `/etc/waagent.conf`, which must exist: the first line that sets an option is changed, missing options are added at the end.",
  options: {
    additionalProperties: false,
    required: ["config"],
    properties: {
      config: {
        type: "object",
        description: "Options to set",
        additionalProperties: false,
        properties: {
          "Provisioning.UseCloudInit": { type: "boolean", description: "Leave provisioning to cloud-init" },
          "Provisioning.Enabled": { type: "boolean", description: "Provision the machine" },
          "ResourceDisk.Format": { type: "boolean", description: "Format the resource disk" },
          "ResourceDisk.EnableSwap": { type: "boolean", description: "Make a swap file on the resource disk" },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.waagent.conf",
    options: { config: { "Provisioning.UseCloudInit": true, "Provisioning.Enabled": false } },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { config } }: StageContext<typeof meta>): void {
  const changes = order.flatMap((key) => (config[key] === undefined ? [] : [[key, config[key] ? "y" : "n"] as const]));
  tree.edit("/etc/waagent.conf", (text) => editSettings(text, Object.fromEntries(changes), { separator: "=", ignoreCase: true }));
}
