import { linkDescriptors } from "../src/modules/disk/descriptors.ts";
import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Bind a LUKS container to a policy with Clevis",
  description:
    "Adds a key to the container on the device `device` that Clevis gets from the policy: a TPM, a Tang server or both.",
  options: {
    additionalProperties: false,
    required: ["passphrase", "pin", "policy"],
    properties: {
      passphrase: { type: "string", description: "Passphrase that opens the container now" },
      pin: { type: "string", description: "Pin of Clevis: `tpm2`, `tang`, `sss` or `null`" },
      policy: { type: "string", description: "Configuration of the pin, JSON" },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["clevis"],
  example: {
    type: "org.osbuild.clevis.luks-bind",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { passphrase: "changed at the first boot", pin: "null", policy: "{}" },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const { passphrase, pin, policy } = options;
  linkDescriptors();
  await exec("clevis", ["luks", "bind", "-k-", "-y", "-f", "-d", requireDevice(devices, "device"), pin, policy], {
    input: passphrase,
  });
}
