import { createHash, hash, webcrypto } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { availableParallelism } from "node:os";

/**
 * What a packed layer hashes to: sha256 over the sha256 of each of its pieces of 1 MiB. Every byte of a layer is checked between its arrival and
 * its first use, so this is most of what a restore costs; pieces can be hashed on all processors at once.
 */

const pieceBytes = 1024 * 1024;
const heading = `osbuild-action pieces ${pieceBytes}\n`;

/** Digest of the first bytes of a file; of all of it without a number. */
export async function digestContent(path: string, bytes = statSync(path).size): Promise<string> {
  await using file = await open(path, "r");
  const pieces = Math.ceil(bytes / pieceBytes);
  const digests = new Array<Buffer>(pieces);
  let next = 0;
  const work = async () => {
    const buffer = Buffer.allocUnsafeSlow(Math.min(pieceBytes, bytes));
    for (let piece = next++; piece < pieces; piece = next++) {
      const length = await readFully(file, buffer, piece * pieceBytes, Math.min(pieceBytes, bytes - piece * pieceBytes));
      digests[piece] = Buffer.from(await webcrypto.subtle.digest("SHA-256", buffer.subarray(0, length)));
    }
  };
  await Promise.all(Array.from({ length: Math.min(pieces, availableParallelism() + 1, 8) }, work));
  return combine(digests);
}

/** The same while nothing else can go on. */
export function digestContentSync(path: string): string {
  const descriptor = openSync(path, "r");
  const buffer = Buffer.allocUnsafe(pieceBytes);
  const digests: Buffer[] = [];
  try {
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      digests.push(hash("sha256", buffer.subarray(0, length), "buffer"));
    }
  } finally {
    closeSync(descriptor);
  }
  return combine(digests);
}

function combine(digests: readonly Buffer[]): string {
  return createHash("sha256").update(heading).update(Buffer.concat(digests)).digest("hex");
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
