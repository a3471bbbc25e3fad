import { readSync } from "node:fs";

/**
 * Reads where partitions are, so that a partition can be shown as a loop device of its own: many hosts (containers above all) never make
 * nodes for the partitions of a loop device. GPT, and MBR with its chain of logical partitions.
 */

export interface PartitionRange {
  readonly number: number;
  readonly offsetBytes: number;
  readonly sizeBytes: number;
}

const maximumEntries = 1024;
const maximumLogical = 128;
const protectiveType = 0xee;
const extendedTypes: readonly number[] = [0x05, 0x0f, 0x85];

/** Partitions of the disk that starts at `baseBytes` of an open file or device; none when it has no table. */
export function readPartitions(fd: number, sectorSize: number, baseBytes = 0): readonly PartitionRange[] {
  const read = (offset: number, size: number) => readAt(fd, baseBytes + offset, size);
  const boot = read(0, 512);
  if (boot.length < 512 || boot.readUInt16LE(510) !== 0xaa55) return [];
  const entries = mbrEntries(boot);
  if (!entries.some((entry) => entry.type === protectiveType)) return readMbr(entries, read, sectorSize);
  return readGpt(read, sectorSize);
}

type Read = (offset: number, size: number) => Buffer;

interface MbrEntry {
  readonly index: number;
  readonly type: number;
  readonly start: number;
  readonly sectors: number;
}

function readGpt(read: Read, sectorSize: number): readonly PartitionRange[] {
  const header = read(sectorSize, 92);
  if (header.toString("latin1", 0, 8) !== "EFI PART") return [];
  const count = Math.min(header.readUInt32LE(80), maximumEntries);
  const size = header.readUInt32LE(84);
  if (size < 128 || size > 4096) return [];
  const table = read(Number(header.readBigUInt64LE(72)) * sectorSize, count * size);
  return Array.from({ length: Math.floor(table.length / size) }, (_, index) => {
    const entry = table.subarray(index * size, (index + 1) * size);
    const first = Number(entry.readBigUInt64LE(32));
    const last = Number(entry.readBigUInt64LE(40));
    const isUsed = entry.subarray(0, 16).some((byte) => byte !== 0) && last >= first;
    return { number: index + 1, offsetBytes: first * sectorSize, sizeBytes: isUsed ? (last - first + 1) * sectorSize : 0 };
  }).filter((partition) => partition.sizeBytes > 0);
}

function readMbr(entries: readonly MbrEntry[], read: Read, sectorSize: number): readonly PartitionRange[] {
  const extended = entries.find((entry) => extendedTypes.includes(entry.type));
  const primary = entries.filter((entry) => entry.type !== 0 && entry.sectors > 0);
  return [
    ...primary.map((entry) => rangeOf(entry.index + 1, entry.start, entry.sectors, sectorSize)),
    ...(extended === undefined ? [] : readLogical(extended.start, read, sectorSize)),
  ];
}

/** Each logical partition has a table of its own whose second entry leads to the next. */
function readLogical(extendedStart: number, read: Read, sectorSize: number): readonly PartitionRange[] {
  const found: PartitionRange[] = [];
  const seen = new Set<number>();
  for (let at = extendedStart; !seen.has(at) && found.length < maximumLogical; ) {
    seen.add(at);
    const boot = read(at * sectorSize, 512);
    if (boot.length < 512 || boot.readUInt16LE(510) !== 0xaa55) break;
    const [own, next] = mbrEntries(boot);
    if (own !== undefined && own.sectors > 0) found.push(rangeOf(5 + found.length, at + own.start, own.sectors, sectorSize));
    if (next === undefined || next.sectors === 0) break;
    at = extendedStart + next.start;
  }
  return found;
}

function mbrEntries(boot: Buffer): readonly MbrEntry[] {
  return [0, 1, 2, 3].map((index) => {
    const at = 446 + index * 16;
    return { index, type: boot.readUInt8(at + 4), start: boot.readUInt32LE(at + 8), sectors: boot.readUInt32LE(at + 12) };
  });
}

function rangeOf(number: number, start: number, sectors: number, sectorSize: number): PartitionRange {
  return { number, offsetBytes: start * sectorSize, sizeBytes: sectors * sectorSize };
}

function readAt(fd: number, offset: number, size: number): Buffer {
  const buffer = Buffer.alloc(size);
  return buffer.subarray(0, readSync(fd, buffer, 0, size, offset));
}
