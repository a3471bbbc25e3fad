import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Remove a passphrase from a LUKS2 container",
  description: "Removes the key slot that the passphrase opens from the device `device`.",
  options: {
    additionalProperties: false,
    required: ["passphrase"],
    properties: { passphrase: { type: "string", description: "Passphrase to remove" } },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["cryptsetup"],
  example: {
    type: "org.osbuild.luks2.remove-key",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { passphrase: "changed at the first boot" },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  await exec("cryptsetup", ["-q", "luksRemoveKey", requireDevice(devices, "device")], { input: options.passphrase });
}
