import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a swap area",
  description: "Runs `mkswap` on the device `device`.",
  options: {
    additionalProperties: false,
    required: ["uuid"],
    properties: {
      uuid: { type: "string", description: "UUID of the swap area" },
      label: { type: "string", description: "Name of the swap area", maxLength: 12 },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["mkswap"],
  example: {
    type: "org.osbuild.mkswap",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "swap" },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const { uuid, label } = options;
  await exec("mkswap", ["--uuid", uuid, ...(label ? ["--label", label] : []), requireDevice(devices, "device")]);
}
