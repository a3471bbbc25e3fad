import { promisify } from "node:util";
import zlib from "node:zlib";

/**
 * Blocks compressed on all processors, each for itself, and handed on in their order. Node compresses on libuv's threads. Every block has a
 * compressor of its own: what one that is used again makes may depend on the blocks before, and so on the number of processors.
 */

/** A block and its number; the bytes are good until the next block is asked for. */
export interface Block {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** A block before and after. */
export interface CompressedBlock extends Block {
  readonly compressed: Uint8Array;
}

/** Compresses blocks as QEMU reads clusters, several at once; what comes out does not depend on how many. */
export async function* compressInOrder(blocks: Iterable<Block>, workers: number): AsyncGenerator<CompressedBlock> {
  // Read when the first block is compressed, and not again: by default there are four threads.
  if (workers > 4) process.env.UV_THREADPOOL_SIZE ??= String(workers);
  const started: Promise<CompressedBlock>[] = [];
  for (const { index, bytes } of blocks) {
    const oldest = started.length === workers * 2 ? started.shift() : undefined;
    if (oldest !== undefined) yield await oldest;
    started.push(compress(index, Uint8Array.from(bytes)));
  }
  for (const block of started) yield await block;
}

const deflateRaw = promisify(zlib.deflateRaw);

/** Two thirds of the time of zlib's default level, and 1.5 % larger. QEMU reads raw deflate with a window of 4 KiB, and no other. */
async function compress(index: number, bytes: Uint8Array): Promise<CompressedBlock> {
  return {
    index,
    bytes,
    compressed: await deflateRaw(bytes, { chunkSize: bytes.length, level: 4, windowBits: 12, memLevel: 9 }),
  };
}
