import { kernelPartitions, type LoopConfiguration, type LoopDevice, makeBlockNode, openLoopDevice } from "../linux/loop.ts";
import { readPartitions } from "../linux/partition-table.ts";
import { reserveLoop } from "../modules/device-mapper.ts";

/** A loop device whose partitions are wanted, and the file it shows. */
export interface PartitionedDevice {
  readonly device: LoopDevice;
  readonly fd: number;
  readonly folder: string;
  readonly configuration: LoopConfiguration;
}

/**
 * Gives a folder a node `loop0p1` for each partition of `loop0`: the kernel's own where it found them, else loop devices over the ranges
 * that the partition table names. Resolves with the devices made, which the caller owns.
 */
export async function addPartitionDevices({
  device,
  fd,
  folder,
  configuration,
}: PartitionedDevice): Promise<readonly LoopDevice[]> {
  const found = kernelPartitions(device.name);
  for (const { partition, number } of found) makeBlockNode(`${folder}/${device.name}p${partition}`, number);
  if (found.length > 0) return [];
  const { offsetBytes = 0, sectorSize, readOnly } = configuration;
  const made: LoopDevice[] = [];
  for (const range of readPartitions(fd, sectorSize ?? 512, offsetBytes)) {
    const part = {
      offsetBytes: offsetBytes + range.offsetBytes,
      sizeBytes: range.sizeBytes,
      sectorSize,
      readOnly,
      reserve: reserveLoop,
    };
    made.push(await openLoopDevice(fd, folder, part));
    makeBlockNode(`${folder}/${device.name}p${range.number}`, made.at(-1)?.number ?? device.number);
  }
  return made;
}
