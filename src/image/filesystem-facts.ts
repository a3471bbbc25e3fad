import { readSync } from "node:fs";

/** What a filesystem says about itself in its first kilobytes: no tool, no mount, no root needed. */
export interface FilesystemFacts {
  /** As mount(8) names it. */
  readonly type: string;
  /** As /dev/disk/by-uuid names it; empty when it has none. */
  readonly uuid: string;
  readonly label: string;
  /** Undefined where the head does not tell. */
  readonly sizeBytes?: number | undefined;
  readonly freeBytes?: number | undefined;
  /** Facts that two filesystems with the same files may differ in. */
  readonly details: Readonly<Record<string, string>>;
}

type Read = (offset: number, size: number) => Buffer;

/** Reads the head of what starts at `offset` of an open file; undefined when no known filesystem is there. */
export function readFilesystem(fd: number, offset = 0): FilesystemFacts | undefined {
  const read: Read = (at, size) => {
    const buffer = Buffer.alloc(size);
    readSync(fd, buffer, 0, size, offset + at);
    return buffer;
  };
  for (const probe of [readExt, readFat, readXfs, readBtrfs, readSquashfs, readErofs, readSwap, readIso]) {
    const found = probe(read);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readExt(read: Read): FilesystemFacts | undefined {
  const block = read(1024, 1024);
  if (block.readUInt16LE(56) !== 0xef53) return undefined;
  const blockSize = 1024 << block.readUInt32LE(24);
  const [hasJournal, hasExtents] = [block.readUInt32LE(92) & 4, block.readUInt32LE(96) & 0x40];
  return {
    type: hasExtents ? "ext4" : hasJournal ? "ext3" : "ext2",
    uuid: formatUuid(block.subarray(104, 120)),
    label: text(block.subarray(120, 136)),
    sizeBytes: block.readUInt32LE(4) * blockSize,
    freeBytes: block.readUInt32LE(12) * blockSize,
    details: {
      "creation time": time(block.readUInt32LE(264)),
      "last write": time(block.readUInt32LE(48)),
      "last mount": time(block.readUInt32LE(44)),
      "hash seed": formatUuid(block.subarray(236, 252)),
    },
  };
}

function readFat(read: Read): FilesystemFacts | undefined {
  const block = read(0, 512);
  const wide = text(block.subarray(82, 90)) === "FAT32";
  if (block.readUInt16LE(510) !== 0xaa55 || !(wide || text(block.subarray(54, 62)).startsWith("FAT"))) return undefined;
  const at = wide ? 67 : 39;
  const serial = block.readUInt32LE(at).toString(16).toUpperCase().padStart(8, "0");
  const sectors = block.readUInt16LE(19) || block.readUInt32LE(32);
  return {
    type: "vfat",
    uuid: `${serial.slice(0, 4)}-${serial.slice(4)}`,
    label: text(block.subarray(at + 4, at + 15)),
    sizeBytes: sectors * block.readUInt16LE(11),
    details: { "serial number": serial },
  };
}

function readXfs(read: Read): FilesystemFacts | undefined {
  const block = read(0, 512);
  if (block.toString("latin1", 0, 4) !== "XFSB") return undefined;
  const blockSize = block.readUInt32BE(4);
  return {
    type: "xfs",
    uuid: formatUuid(block.subarray(32, 48)),
    label: text(block.subarray(108, 120)),
    sizeBytes: Number(block.readBigUInt64BE(8)) * blockSize,
    freeBytes: Number(block.readBigUInt64BE(144)) * blockSize,
    details: {},
  };
}

function readBtrfs(read: Read): FilesystemFacts | undefined {
  const block = read(65536, 1024);
  if (block.toString("latin1", 64, 72) !== "_BHRfS_M") return undefined;
  const [size, used] = [Number(block.readBigUInt64LE(112)), Number(block.readBigUInt64LE(120))];
  const label = text(block.subarray(299, 299 + 256));
  const details = { generation: String(block.readBigUInt64LE(72)) };
  return { type: "btrfs", uuid: formatUuid(block.subarray(32, 48)), label, sizeBytes: size, freeBytes: size - used, details };
}

function readSquashfs(read: Read): FilesystemFacts | undefined {
  const block = read(0, 96);
  if (block.toString("latin1", 0, 4) !== "hsqs") return undefined;
  const details = { "creation time": time(block.readUInt32LE(8)) };
  return { type: "squashfs", uuid: "", label: "", sizeBytes: Number(block.readBigUInt64LE(40)), freeBytes: 0, details };
}

function readErofs(read: Read): FilesystemFacts | undefined {
  const block = read(1024, 128);
  if (block.readUInt32LE(0) !== 0xe0f5e1e2) return undefined;
  const details = { "creation time": time(Number(block.readBigUInt64LE(24) & 0xffffffffn)) };
  return { type: "erofs", uuid: formatUuid(block.subarray(48, 64)), label: text(block.subarray(64, 80)), details };
}

function readSwap(read: Read): FilesystemFacts | undefined {
  if (read(4086, 10).toString("latin1") !== "SWAPSPACE2") return undefined;
  const block = read(1024, 64);
  return { type: "swap", uuid: formatUuid(block.subarray(12, 28)), label: text(block.subarray(28, 44)), details: {} };
}

function readIso(read: Read): FilesystemFacts | undefined {
  const block = read(0x8000, 2048);
  if (block.toString("latin1", 1, 6) !== "CD001") return undefined;
  const made = block.toString("latin1", 813, 829);
  const label = text(block.subarray(40, 72));
  return {
    type: "iso9660",
    uuid: made,
    label,
    sizeBytes: block.readUInt32LE(80) * 2048,
    freeBytes: 0,
    details: { "creation time": made },
  };
}

function formatUuid(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function text(bytes: Buffer): string {
  return bytes.toString("utf8").replace(/\0.*$/s, "").trimEnd();
}

function time(seconds: number): string {
  return seconds === 0 ? "never" : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
