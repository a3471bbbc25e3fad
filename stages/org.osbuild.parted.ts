import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write a GPT partition table with parted",
  description:
    "Writes a GPT partition table to the device `device` without aligning anything. `parted` chooses the UUIDs; `org.osbuild.sfdisk` writes given ones.",
  options: {
    additionalProperties: false,
    required: ["label"],
    properties: {
      label: { type: "string", description: "Kind of partition table", enum: ["gpt"] },
      partitions: {
        type: "array",
        description: "Partitions in order; each needs `start` and `size`",
        items: {
          type: "object",
          properties: {
            bootable: { type: "boolean", description: "Set the flag `boot`: it becomes an EFI system partition" },
            name: { type: "string", description: "Name of the partition" },
            size: { type: "integer", description: "Sectors of 512 bytes" },
            start: { type: "integer", description: "First sector" },
            type: { type: "string", description: "Flag of parted to set, for example `bios_grub`" },
          },
        },
      },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["parted"],
  example: {
    type: "org.osbuild.parted",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: {
      label: "gpt",
      partitions: [
        { start: 2048, size: 2048, name: "bios", type: "bios_grub" },
        { start: 4096, size: 131072, name: "root" },
      ],
    },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const device = requireDevice(devices, "device");
  const words = (options.partitions ?? []).flatMap(({ name = "", start, size, bootable, type }, index) => {
    if (start === undefined || size === undefined) {
      throw new StageFailure(`Cannot make partition ${index + 1}: it needs a start and a size`);
    }
    const set = (flag: string) => ["set", String(index + 1), flag, "on"];
    const flags = [...(bootable ? set("boot") : []), ...(type ? set(type) : [])];
    return ["mkpart", `"${name}"`, String(start), String(start + size - 1), ...flags];
  });
  await exec("parted", ["-a", "none", "-s", device, "--", "unit", "s", "mklabel", options.label, ...words]);
  await exec("parted", ["-a", "none", "-s", device, "--", "print"]);
}
