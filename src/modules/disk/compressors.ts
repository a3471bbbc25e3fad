import zlib from "node:zlib";

/**
 * Blocks of one size, compressed on all processors, each for itself, and handed on in their order. Node compresses on libuv's threads; a
 * stream per block in work is kept and begun anew, since making one costs a tenth of its work and as much memory as the block.
 */

/** How QEMU compresses a cluster: raw deflate with a window of 4 KiB, or a frame of zstd. */
export type Codec = "zlib" | "zstd";

/** A block and its number; the bytes are good until the next block is asked for. */
export interface Block {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** A block before and after; good until the next one is asked for. */
export interface CompressedBlock extends Block {
  readonly compressed: Uint8Array;
}

/** Compresses blocks of a size, several at once; what comes out does not depend on how many. */
export async function* compressInOrder(
  blocks: Iterable<Block>,
  { codec, blockBytes, workers }: { readonly codec: Codec; readonly blockBytes: number; readonly workers: number },
): AsyncGenerator<CompressedBlock> {
  // Read when the first block is compressed, and not again: by default there are four threads.
  if (workers > 4) process.env.UV_THREADPOOL_SIZE ??= String(workers);
  using streams = new DisposableStack();
  const slots = Array.from({ length: workers * 2 }, () => streams.use(openSlot(codec, blockBytes)));
  const started: { readonly index: number; readonly slot: Slot; readonly compressed: Promise<Uint8Array> }[] = [];
  const finish = async ({ index, slot, compressed }: (typeof started)[number]) => ({
    index,
    bytes: slot.bytes,
    compressed: await compressed,
  });
  let count = 0;
  for (const { index, bytes } of blocks) {
    const oldest = started.length === slots.length ? started.shift() : undefined;
    if (oldest !== undefined) yield await finish(oldest);
    const slot = slots[count % slots.length];
    if (slot === undefined) continue;
    slot.bytes.set(bytes);
    started.push({ index, slot, compressed: slot.compress() });
    count += 1;
  }
  for (const block of started) yield await finish(block);
}

interface Slot extends Disposable {
  /** What to compress. */
  readonly bytes: Uint8Array;
  compress(): Promise<Uint8Array>;
}

function openSlot(codec: Codec, blockBytes: number): Slot {
  const bytes = new Uint8Array(blockBytes);
  const stream = openStream(codec, blockBytes);
  let parts: Buffer[] = [];
  stream.on("data", (part: Buffer) => parts.push(part));
  return {
    bytes,
    compress: () =>
      new Promise((resolve, reject) => {
        parts = [];
        stream.write(bytes, (error) => {
          if (error) return reject(error);
          if ("reset" in stream) stream.reset(); // a frame of zstd needs none
          resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts));
        });
      }),
    [Symbol.dispose]: () => stream.destroy(),
  };
}

/** Every write makes a whole: it ends with the end of a frame or of deflate's blocks. */
function openStream(codec: Codec, chunkSize: number) {
  const { Z_FINISH, ZSTD_e_end } = zlib.constants;
  if (codec === "zstd") return zlib.createZstdCompress({ chunkSize, flush: ZSTD_e_end });
  // Two thirds of the time of zlib's default level, and 1.5 % larger; QEMU reads windows of 4 KiB and no others.
  return zlib.createDeflateRaw({ chunkSize, flush: Z_FINISH, level: 4, windowBits: 12, memLevel: 9 });
}
