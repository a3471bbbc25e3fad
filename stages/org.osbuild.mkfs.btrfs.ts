import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a btrfs filesystem",
  description: "Runs `mkfs.btrfs` on the device `device`.",
  options: {
    additionalProperties: false,
    required: ["uuid"],
    properties: {
      uuid: { type: "string", description: "UUID of the filesystem" },
      label: { type: "string", description: "Name of the filesystem", maxLength: 256 },
      metadata: { type: "string", description: "How often metadata is stored", enum: ["single", "dup"] },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["mkfs.btrfs"],
  example: {
    type: "org.osbuild.mkfs.btrfs",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root" },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const { uuid, label, metadata } = options;
  const named = [...(label ? ["-L", label] : []), ...(metadata ? ["-m", metadata] : [])];
  await exec("mkfs.btrfs", ["-U", uuid, ...named, requireDevice(devices, "device")]);
}
