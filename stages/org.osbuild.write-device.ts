import { writeDevice } from "../src/modules/disk/copy-data.ts";
import { devicesSchema, openInput, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write a file to a device",
  description:
    "Writes a file to the start of the device `device`: firmware or a boot loader to a partition of its own. It must fit.",
  options: {
    additionalProperties: false,
    required: ["from"],
    properties: {
      from: { type: "string", description: "Where to read: `input://NAME/PATH`", pattern: "^input:\\/\\/[^\\/]+\\/" },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  inputs: { type: "object", additionalProperties: true },
  example: {
    type: "org.osbuild.write-device",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:build"] } },
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { from: "input://tree/usr/share/uboot/firmware.bin" },
  },
} as const satisfies StageMeta;

export function run({ options, devices, locate }: StageContext<typeof meta>): void {
  const { root, path } = locate(options.from);
  using source = openInput(root, path);
  writeDevice(source.descriptor, requireDevice(devices, "device"));
}
