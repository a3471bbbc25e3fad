import { truncateSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { FilesystemRequest } from "./filesystem.ts";
import { deriveUuid } from "./identity.ts";
import { type Partition, type PartitionRequest, writePartitionTable } from "./partition-table.ts";
import type { Exec } from "./program.ts";
import type { ImageRange } from "./range.ts";

/** A partition of a disk to make, with the filesystem that goes on it. */
export interface DiskPartitionRequest extends PartitionRequest {
  readonly filesystem?: FilesystemRequest | undefined;
}

/** A disk to make. */
export interface DiskRequest {
  readonly sizeBytes: number;
  readonly label: "dos" | "gpt";
  readonly uuid: string;
  readonly partitions: readonly DiskPartitionRequest[];
}

/** A partition of a disk, with the filesystem that goes on it. */
export interface DiskPartition extends Partition {
  readonly filesystem?: FilesystemRequest | undefined;
}

/** An image file with a partition table. */
export interface DiskImage {
  readonly image: string;
  readonly label: "dos" | "gpt";
  readonly partitions: readonly DiskPartition[];
}

/** Makes an image file, all hole, with a partition table in it. What the request leaves to chance follows from `id`. */
export async function createDiskImage(exec: Exec, image: string, request: DiskRequest, id: string): Promise<DiskImage> {
  const { sizeBytes, label, uuid } = request;
  writeFileSync(image, "", { flag: "wx" });
  truncateSync(image, sizeBytes);
  const wanted = request.partitions.map((partition, index) => ({
    ...partition,
    filesystem: partition.filesystem && { ...partition.filesystem, mountpoint: resolve("/", partition.filesystem.mountpoint) },
    uuid: partition.uuid || (label === "gpt" ? deriveUuid(id, "partition", String(index)) : undefined),
  }));
  const table = await writePartitionTable(exec, image, label, uuid, wanted);
  const partitions = table.partitions.map((partition, index) => ({ ...partition, filesystem: wanted[index]?.filesystem }));
  return { image, label, partitions };
}

/** The part of the image that a partition is. */
export function rangeOf(disk: DiskImage, partition: Partition): ImageRange {
  return { image: disk.image, offsetBytes: partition.start * 512, sizeBytes: partition.size * 512 };
}
