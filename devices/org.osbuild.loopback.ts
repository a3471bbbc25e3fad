import type { DeviceContext, DeviceMeta, OpenedDevice } from "../src/modules/device.ts";
import { StageFailure } from "../src/modules/stage.ts";

export const meta = {
  summary: "Show a file of the tree, or a part of it, as a block device",
  description:
    "Makes a loop device over `filename`, a path below the tree. `start` and `size` are counted in sectors of `sector-size` bytes; " +
    "without `size` the device ends with the file. What is written to the device is in the file when the stage has ended.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "File to show, below the tree" },
      start: { type: "number", description: "First sector of the part to show", default: 0 },
      size: { type: "number", description: "Number of sectors to show; the rest of the file when absent" },
      "sector-size": { type: "number", description: "Bytes per sector", default: 512 },
      lock: { type: "boolean", description: "Lock the device, so that device managers of the host leave it alone" },
      partscan: { type: "boolean", description: "Look for partitions on the device" },
      "read-only": { type: "boolean", description: "Allow nothing to be written" },
    },
  },
  example: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576, lock: true } },
} as const satisfies DeviceMeta;

export function open({ options, openLoop }: DeviceContext<typeof meta>): Promise<OpenedDevice> {
  const { filename, start = 0, size, lock, partscan } = options;
  const sectorSize = options["sector-size"] ?? 512;
  return openLoop(filename, {
    offsetBytes: toBytes("start", start, sectorSize),
    ...(size === undefined ? {} : { sizeBytes: toBytes("size", size, sectorSize) }),
    ...(sectorSize === 512 ? {} : { sectorSize }),
    readOnly: options["read-only"] ?? false,
    lock: lock ?? false,
    scanPartitions: partscan ?? false,
  });
}

function toBytes(name: string, sectors: number, sectorSize: number): number {
  const bytes = sectors * sectorSize;
  if (Number.isSafeInteger(bytes) && bytes >= 0) return bytes;
  throw new StageFailure(`Cannot make a loop device: '${name}' is ${sectors} sectors of ${sectorSize} bytes`);
}
