import { createHash, hash, webcrypto } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { listDataRanges } from "../linux/data-ranges.ts";

/**
 * What large content hashes to: sha256 over the sha256 of each of its pieces of 1 MiB, and nothing of those that are all zeros.
 * Every byte of a packed layer is checked between its arrival and its first use, so this is most of what a restore costs; a disk image is
 * mostly holes. Pieces can be hashed on all processors at once, and holes need not be read. The digest says nothing of where holes are.
 */

const pieceBytes = 1024 * 1024;
const heading = `osbuild-action pieces ${pieceBytes}\n`;
const zeros = Buffer.alloc(pieceBytes);
const zeroDigest = Buffer.alloc(32);

/** Digest of the first bytes of a file; of all of it without a number. */
export async function digestContent(path: string | Buffer, bytes = statSync(path).size): Promise<string> {
  await using file = await open(path, "r");
  const pieces = listPieces(file.fd, bytes);
  const digests = new Array<Buffer>(Math.ceil(bytes / pieceBytes)).fill(zeroDigest);
  const queue = pieces[Symbol.iterator]();
  const work = async () => {
    const buffer = Buffer.allocUnsafeSlow(Math.min(pieceBytes, bytes));
    for (const piece of queue) {
      const length = await readFully(file, buffer, piece * pieceBytes, Math.min(pieceBytes, bytes - piece * pieceBytes));
      const content = buffer.subarray(0, length);
      if (!isZero(content)) digests[piece] = Buffer.from(await webcrypto.subtle.digest("SHA-256", content));
    }
  };
  await Promise.all(Array.from({ length: Math.min(pieces.length, availableParallelism() + 1, 8) }, work));
  return combine(digests, bytes);
}

/** The same while nothing else can go on. */
export function digestContentSync(path: string): string {
  const descriptor = openSync(path, "r");
  const buffer = Buffer.allocUnsafe(pieceBytes);
  const digests: Buffer[] = [];
  let bytes = 0;
  try {
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      const content = buffer.subarray(0, length);
      digests.push(isZero(content) ? zeroDigest : hash("sha256", content, "buffer"));
      bytes += length;
    }
  } finally {
    closeSync(descriptor);
  }
  return combine(digests, bytes);
}

/** Numbers of the pieces that are not holes. */
function listPieces(descriptor: number, bytes: number): readonly number[] {
  const pieces: number[] = [];
  for (const { start, end } of listDataRanges(descriptor, bytes)) {
    const first = Math.max(Math.floor(start / pieceBytes), (pieces.at(-1) ?? -1) + 1);
    for (let piece = first; piece * pieceBytes < end; piece += 1) pieces.push(piece);
  }
  return pieces;
}

function isZero(content: Buffer): boolean {
  return content.equals(zeros.subarray(0, content.length));
}

function combine(digests: readonly Buffer[], bytes: number): string {
  return createHash("sha256").update(`${heading}${bytes}\n`).update(Buffer.concat(digests)).digest("hex");
}

async function readFully(file: FileHandle, buffer: Buffer, position: number, length: number): Promise<number> {
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done;
}
