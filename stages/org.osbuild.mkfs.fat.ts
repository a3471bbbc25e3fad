import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a FAT filesystem",
  description: "Runs `mkfs.fat` on the device `device`, also when that is a whole disk.",
  options: {
    additionalProperties: false,
    required: ["volid"],
    properties: {
      volid: { type: "string", description: "Serial number, eight hexadecimal digits" },
      label: { type: "string", description: "Name of the filesystem", maxLength: 11 },
      "fat-size": { type: "integer", description: "Bits of a table entry; chosen by size when absent", enum: [12, 16, 32] },
      geometry: {
        type: "object",
        description: "Disk geometry to note in the boot sector",
        additionalProperties: false,
        required: ["heads", "sectors-per-track"],
        properties: {
          heads: { type: "integer", description: "Number of heads" },
          "sectors-per-track": { type: "integer", description: "Sectors on a track" },
        },
      },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["mkfs.fat"],
  example: {
    type: "org.osbuild.mkfs.fat",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { volid: "7B7795E7", label: "ESP", "fat-size": 32 },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const { volid, label, "fat-size": bits, geometry } = options;
  await exec("mkfs.fat", [
    ...["-I", "-i", volid, ...(label ? ["-n", label] : []), ...(bits ? ["-F", String(bits)] : [])],
    ...(geometry ? ["-g", `${geometry.heads}/${geometry["sectors-per-track"]}`] : []),
    requireDevice(devices, "device"),
  ]);
}
