import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type Block, type CompressedBlock, compressInOrder } from "./compressors.ts";

/**
 * A raw image into a compressed qcow2 image, with all processors. `qemu-img convert -c` uses one, or writes clusters in an order that differs
 * from run to run. qemu-img makes the empty image, so that it alone says what options mean; here clusters are compressed at once and written
 * in their order: the same image gives the same bits on any number of processors. Clusters of zeros are left out, those that do not get
 * smaller are written as they are. Numbers in the file are big-endian.
 */

/** A part of an image that may hold something else than zeros. */
export interface DataRange {
  readonly start: number;
  readonly length: number;
}

/** Fills an empty image. False, with nothing written, when the image has features that only qemu-img knows. */
export async function fillCompressed(
  source: string,
  target: string,
  ranges: readonly DataRange[],
  workers = availableParallelism(),
): Promise<boolean> {
  using from = openFile(source, "r");
  using to = openFile(target, "r+");
  const header = readHeader(to.descriptor);
  if (header === undefined) return false;
  const { clusterBytes } = header;
  const space = createSpace(clusterBytes, fstatSync(to.descriptor).size);
  const tables = createTables(to.descriptor, header, space);
  const clusters = readClusters(from.descriptor, ranges, clusterBytes);
  for await (const cluster of compressInOrder(clusters, workers))
    tables.set(cluster.index, writeCluster(to.descriptor, cluster, clusterBytes, space));
  tables.finish();
  writeRefcounts(to.descriptor, header, space);
  return true;
}

/** What of an image's header matters here. */
interface Header {
  readonly clusterBytes: number;
  readonly l1Offset: number;
  readonly l1Entries: number;
  readonly refcountTableOffset: number;
}

/**
 * Undefined when there is anything about the image that is not written here: encryption, another file, small clusters, zstd (whose
 * compressors cost too much to make for each cluster) and so on.
 */
function readHeader(file: number): Header | undefined {
  const bytes = readBytes(file, 0, 112);
  const [version, clusterBits, encryption] = [bytes.readUInt32BE(4), bytes.readUInt32BE(20), bytes.readUInt32BE(32)];
  const backing = bytes.readBigUInt64BE(8);
  const features = version >= 3 ? bytes.readBigUInt64BE(72) : 0n;
  const refcountBits = version >= 3 ? 1 << bytes.readUInt32BE(96) : 16;
  const isPlain = version <= 3 && encryption === 0 && backing === 0n && features === 0n;
  // With smaller clusters the table of reference counts would have to grow.
  if (!isPlain || refcountBits !== 16 || clusterBits < 16) return undefined;
  const l1Entries = bytes.readUInt32BE(36);
  const [l1Offset, refcountTableOffset] = [40, 48].map((at) => Number(bytes.readBigUInt64BE(at)));
  if (l1Offset === undefined || refcountTableOffset === undefined) return undefined;
  // Space may have been given to clusters beforehand.
  if (!readBytes(file, l1Offset, l1Entries * 8).every((byte) => byte === 0)) return undefined;
  return { clusterBytes: 2 ** clusterBits, l1Offset, l1Entries, refcountTableOffset };
}

/** The clusters that are not all zeros, in their order. */
function* readClusters(file: number, ranges: readonly DataRange[], clusterBytes: number): Generator<Block> {
  const zeros = Buffer.alloc(clusterBytes);
  const chunk = Buffer.alloc(Math.max(clusterBytes, 1024 * 1024));
  let next = 0;
  for (const { start, length } of ranges) {
    next = Math.max(next, Math.floor(start / clusterBytes));
    const end = Math.ceil((start + length) / clusterBytes);
    while (next < end) {
      const wanted = chunk.subarray(0, Math.min(chunk.length, (end - next) * clusterBytes));
      readWhole(file, wanted, next * clusterBytes);
      for (let at = 0; at < wanted.length; at += clusterBytes, next += 1) {
        const bytes = wanted.subarray(at, at + clusterBytes);
        if (!bytes.equals(zeros)) yield { index: next, bytes };
      }
    }
  }
}

/** Zeros stand for what is beyond the end. */
function readWhole(file: number, target: Buffer, offset: number): void {
  let done = 0;
  for (let got = -1; got !== 0 && done < target.length; done += got)
    got = readSync(file, target, done, target.length - done, offset + done);
  target.fill(0, done);
}

/** Which clusters of the file are taken, and how often each is referred to: several compressed ones share a cluster. */
interface Space {
  readonly uses: readonly number[];
  takeCluster(): number;
  /** Room for a compressed cluster, right behind the one before it where that is possible. */
  takeBytes(length: number): number;
}

function createSpace(clusterBytes: number, usedBytes: number): Space {
  const uses: number[] = new Array(Math.ceil(usedBytes / clusterBytes)).fill(1);
  let free = 0;
  return {
    uses,
    takeCluster: () => (uses.push(1) - 1) * clusterBytes,
    takeBytes(length) {
      const room = (clusterBytes - (free % clusterBytes)) % clusterBytes;
      const reachesEnd = room > 0 && free + room === uses.length * clusterBytes;
      if (room < length && !reachesEnd) free = uses.length * clusterBytes;
      const start = free;
      free += length;
      for (let at = Math.floor(start / clusterBytes); at * clusterBytes < free; at += 1) uses[at] = (uses[at] ?? 0) + 1;
      return start;
    },
  };
}

/** Bits of table entries: nobody else refers to what this leads to; this leads to compressed bytes. */
const [soleBit, compressedBit] = [1n << 63n, 1n << 62n];

/** Writes one cluster; its table entry. */
function writeCluster(file: number, { bytes, compressed }: CompressedBlock, clusterBytes: number, space: Space): bigint {
  if (compressed.length >= clusterBytes) {
    const offset = space.takeCluster();
    writeWhole(file, bytes, offset);
    return BigInt(offset) | soleBit;
  }
  const offset = space.takeBytes(compressed.length);
  writeWhole(file, compressed, offset);
  const moreSectors = Math.floor((offset + compressed.length - 1) / 512) - Math.floor(offset / 512);
  const sectorsShift = BigInt(62 - (Math.log2(clusterBytes) - 8));
  return BigInt(offset) | (BigInt(moreSectors) << sectorsShift) | compressedBit;
}

/** The two levels of tables that say where each cluster is. A table of the second level is written when the clusters go beyond it. */
function createTables(file: number, { clusterBytes, l1Offset, l1Entries }: Header, space: Space) {
  const [l1, l2] = [Buffer.alloc(l1Entries * 8), Buffer.alloc(clusterBytes)];
  const perTable = clusterBytes / 8;
  let current: number | undefined;
  const close = () => {
    if (current === undefined) return;
    const offset = space.takeCluster();
    writeWhole(file, l2, offset);
    l1.writeBigUInt64BE(BigInt(offset) | soleBit, current * 8);
    l2.fill(0);
  };
  return {
    set(index: number, entry: bigint) {
      const table = Math.floor(index / perTable);
      if (table !== current) close();
      current = table;
      l2.writeBigUInt64BE(entry, (index % perTable) * 8);
    },
    finish() {
      close();
      writeWhole(file, l1, l1Offset);
    },
  };
}

/** The empty image has one block of counts; those that are missing come last. */
function writeRefcounts(file: number, { clusterBytes, refcountTableOffset }: Header, space: Space): void {
  const perBlock = clusterBytes / 2;
  const offsets = [Number(readBytes(file, refcountTableOffset, 8).readBigUInt64BE())];
  while (offsets.length * perBlock < space.uses.length) offsets.push(space.takeCluster());
  const table = Buffer.alloc(offsets.length * 8);
  for (const [index, offset] of offsets.entries()) {
    const block = Buffer.alloc(clusterBytes);
    const uses = space.uses.slice(index * perBlock, (index + 1) * perBlock);
    for (const [at, count] of uses.entries()) block.writeUInt16BE(count, at * 2);
    writeWhole(file, block, offset);
    table.writeBigUInt64BE(BigInt(offset), index * 8);
  }
  writeWhole(file, table, refcountTableOffset);
}

function writeWhole(file: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, offset + done);
}

function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readWhole(file, bytes, offset);
  return bytes;
}

function openFile(path: string, flags: string): Disposable & { readonly descriptor: number } {
  const descriptor = openSync(path, flags);
  return { descriptor, [Symbol.dispose]: () => closeSync(descriptor) };
}
