import { deriveUuid } from "../src/modules/disk/identity.ts";
import { formatSfdiskScript, readPartitionTable } from "../src/modules/disk/partition-table.ts";
import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write a partition table",
  description: [
    "Writes a DOS or GPT partition table to the device `device` with `sfdisk`. What a partition leaves out is chosen: the next free start, all",
    "the space that is left, the type Linux; a UUID that follows from the manifest.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["label", "uuid"],
    properties: {
      uuid: { type: "string", description: "UUID of the partition table; `0x` and eight hexadecimal digits for dos" },
      label: {
        type: "string",
        description: "Kind of partition table; `mbr` is another name for `dos`",
        enum: ["mbr", "dos", "gpt"],
      },
      partitions: {
        type: "array",
        description: "Partitions in order",
        items: {
          type: "object",
          properties: {
            bootable: { type: "boolean", description: "Set the boot flag (dos)" },
            name: { type: "string", description: "Name of the partition (gpt)" },
            partnum: { type: "integer", description: "Number of the partition; the next one when absent" },
            size: { type: "integer", description: "Sectors of 512 bytes" },
            start: { type: "integer", description: "First sector" },
            type: { type: "string", description: "Partition type: a UUID or a hexadecimal number" },
            uuid: { type: "string", description: "UUID of the partition (gpt)" },
            attrs: {
              type: "array",
              description: "Attribute bits (gpt): 0 to 2 and 48 to 63",
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
  tools: ["sfdisk"],
  example: {
    type: "org.osbuild.sfdisk",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: {
      label: "gpt",
      uuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0",
      partitions: [
        { start: 2048, size: 131072, type: "C12A7328-F81F-11D2-BA4B-00A0C93EC93B" },
        { start: 133120, name: "root" },
      ],
    },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec, id, log }: StageContext<typeof meta>): Promise<void> {
  const { label, uuid, partitions = [] } = options;
  const device = requireDevice(devices, "device");
  const wanted = partitions.map(({ partnum, attrs = [], ...partition }, index) => ({
    ...partition,
    uuid: partition.uuid || (label === "gpt" ? deriveUuid(id, "partition", String(index)) : undefined),
    attrs: attrs.flatMap(nameAttribute).join(","),
    node: partnum ? `${device}p${partnum}` : undefined,
  }));
  const script = formatSfdiskScript(label, uuid, wanted);
  log(script);
  await exec("sfdisk", ["-q", "--no-tell-kernel", device], { input: script });
  await readPartitionTable(exec, device, partitions.length);
}

function nameAttribute(bit: number): readonly string[] {
  const names = ["RequiredPartition", "NoBlockIOProtocol", "LegacyBIOSBootable"];
  return bit < 48 ? (names[bit] === undefined ? [] : [names[bit]]) : [String(bit)];
}
