import { deriveUuid } from "../src/modules/disk/identity.ts";
import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write a GPT partition table with sgdisk",
  description: "Writes a GPT partition table to the device `device`. A UUID that is left out follows from the manifest.",
  options: {
    additionalProperties: false,
    required: ["uuid"],
    properties: {
      uuid: { type: "string", description: "UUID of the partition table" },
      quote_partition_name: {
        type: "boolean",
        description: "Put quotes around names; they end up in the partition table, as they did in old versions of osbuild",
        default: true,
      },
      label: { type: "string", description: "Kind of partition table", enum: ["gpt"] },
      partitions: {
        type: "array",
        description: "Partitions in order",
        items: {
          type: "object",
          properties: {
            bootable: { type: "boolean", description: "Let a BIOS boot from it: attribute bit 2" },
            name: { type: "string", description: "Name of the partition" },
            partnum: { type: "integer", description: "Number of the partition; its place in the list when absent" },
            size: { type: "integer", description: "Sectors; all the space left when absent" },
            start: { type: "integer", description: "First sector; the next free one when absent" },
            type: { type: "string", description: "Partition type: a UUID or a code of sgdisk" },
            uuid: { type: "string", description: "UUID of the partition" },
            attrs: {
              type: "array",
              description: "Attribute bits",
              maxItems: 64,
              uniqueItems: true,
              items: { type: "integer", minimum: 0, maximum: 63 },
            },
          },
        },
      },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["sgdisk"],
  example: {
    type: "org.osbuild.sgdisk",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: {
      uuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0",
      quote_partition_name: false,
      partitions: [
        { start: 2048, size: 131072, type: "EF00", name: "esp" },
        { start: 133120, name: "root" },
      ],
    },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec, id }: StageContext<typeof meta>): Promise<void> {
  const { uuid, quote_partition_name = true, partitions = [] } = options;
  const device = requireDevice(devices, "device");
  const words = partitions.flatMap(({ partnum, start = 0, size, name, type, ...rest }, index) => {
    const number = partnum || index + 1;
    const attributes = [...new Set([...(rest.attrs ?? []), ...(rest.bootable ? [2] : [])])].sort((a, b) => a - b);
    return [
      ...["-n", `${number}:${start}:${size ? `+${size}` : "0"}`],
      ...(name ? ["-c", `${number}:${quote_partition_name ? `"${name}"` : name}`] : []),
      ...["-u", `${number}:${rest.uuid || deriveUuid(id, "partition", String(index))}`],
      ...(type ? ["-t", `${number}:${type}`] : []),
      ...attributes.flatMap((bit) => ["-A", `${number}:set:${bit}`]),
    ];
  });
  await exec("sgdisk", ["-Z", device, "-g", ...(uuid ? ["-U", uuid] : []), ...words]);
}
