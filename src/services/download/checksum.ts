import { createHash, type Hash } from "node:crypto";
import { open } from "node:fs/promises";
import { SourceError } from "../../errors.ts";

/** Checksums as manifests write them: `sha256:<hex>`. */

export interface Checksum {
  readonly algorithm: string;
  readonly hex: string;
}

const hexDigits: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };

/** Reads a checksum; throws for an unknown algorithm or a wrong number of digits. */
export function parseChecksum(text: string): Checksum {
  const [, algorithm = "", hex = ""] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(text) ?? [];
  if (hexDigits[algorithm] === hex.length) return { algorithm, hex };
  throw new SourceError(`Cannot read the checksum '${text}'`, {
    hint: `Write it as ALGORITHM:DIGITS with one of ${Object.keys(hexDigits).join(", ")}`,
  });
}

/** The hash of a file as it is on disk. */
export async function hashFile(path: string, algorithm: string): Promise<string> {
  const hash: Hash = createHash(algorithm);
  await using file = await open(path, "r");
  // One buffer for all: a stream's would wait for the collector, a hundred megabytes of them.
  const buffer = Buffer.allocUnsafeSlow(1024 * 1024);
  for (let length = -1; length !== 0; ) {
    length = (await file.read(buffer, 0, buffer.length)).bytesRead;
    hash.update(buffer.subarray(0, length));
  }
  return hash.digest("hex");
}
