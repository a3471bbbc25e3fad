import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make an XFS filesystem",
  description: "Runs `mkfs.xfs` on the device `device`, which must have 300 MiB or more.",
  options: {
    additionalProperties: false,
    required: ["uuid"],
    properties: {
      uuid: { type: "string", description: "UUID of the filesystem" },
      label: { type: "string", description: "Name of the filesystem", maxLength: 12 },
      agcount: { type: "integer", description: "Number of allocation groups" },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["mkfs.xfs"],
  example: {
    type: "org.osbuild.mkfs.xfs",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root" },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const { uuid, label, agcount } = options;
  const named = [...(label ? ["-L", label] : []), ...(agcount ? ["-d", `agcount=${agcount}`] : [])];
  await exec("mkfs.xfs", ["-m", `uuid=${uuid}`, ...named, requireDevice(devices, "device")]);
}
