import { editLvmMetadata } from "../src/modules/disk/lvm-metadata.ts";
import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Name an LVM volume group",
  description:
    "Changes name, creator and creation time of the volume group on the device `device`, on the disk itself: the kernel never sees the group under its final name.",
  options: {
    additionalProperties: true,
    required: ["vg_name"],
    properties: {
      creation_host: { type: "string", description: "Host that is said to have made it", minLength: 1, maxLength: 255 },
      creation_time: { type: "string", description: "When it is said to have been made, seconds since 1970", pattern: "[0-9]+" },
      description: { type: "string", description: "What is said about it", minLength: 1 },
      vg_name: { type: "string", description: "Name of the volume group", pattern: "[a-zA-Z0-9+_.][a-zA-Z0-9+_.-]*" },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  example: {
    type: "org.osbuild.lvm2.metadata",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { vg_name: "system", creation_host: "localhost", creation_time: "1700000000" },
  },
} as const satisfies StageMeta;

export function run({ options, devices }: StageContext<typeof meta>): void {
  const { vg_name, creation_host, creation_time, description } = options;
  editLvmMetadata(requireDevice(devices, "device"), { name: vg_name, creation_host, creation_time, description });
}
