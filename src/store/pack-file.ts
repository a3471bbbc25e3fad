import { hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { StoreError } from "../errors.ts";
import type { ObjectRecord } from "./object-record.ts";

/**
 * A packed layer is one file: a squashfs image of the layer, as overlay has it on disk (whiteouts are devices 0:0, opaque folders have a mark),
 * then a JSON text that says what it is, then 8 bytes length of that text and 8 bytes magic. The kernel mounts the file as it is. Where
 * squashfs-tools are missing the first part is a tar archive compressed with zstd instead.
 */

export type PackKind = "squashfs" | "tar.zst";

/** What a pack says about itself. Nothing in it depends on when or where it was packed. */
export interface PackFacts {
  readonly format: typeof packFormat;
  readonly id: string;
  /** Digests of the tree and of the tree its layer goes on top of. */
  readonly digest: string;
  readonly base: string | null;
  readonly layerDigest: string;
  readonly merged: boolean;
  readonly times: boolean;
  readonly entries: number;
  readonly engine: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly kind: PackKind;
  /** Length of the image and what it hashes to (see content-digest.ts). */
  readonly bytes: number;
  readonly contentDigest: string;
}

export const packFormat = 1;

const magic = Buffer.from("osbLayr1");
const footerBytes = 16;
const maximumFactsBytes = 256 * 1024 * 1024;
const digestPattern = /^[0-9a-f]{64}$/;

/** Facts of a pack of an object's own layer. */
export function describePack(
  record: ObjectRecord,
  rest: Pick<PackFacts, "id" | "metadata" | "kind" | "bytes" | "contentDigest">,
): PackFacts {
  const { digest, base, layerDigest, merged, times, entries, engine } = record;
  const { id, metadata, kind, bytes, contentDigest } = rest;
  return {
    format: packFormat,
    id,
    digest,
    base,
    layerDigest,
    merged,
    times,
    entries,
    engine,
    metadata,
    kind,
    bytes,
    contentDigest,
  };
}

/** The end of a pack. */
export function formatTrailer(facts: PackFacts): Buffer {
  const text = Buffer.from(JSON.stringify(facts));
  const footer = Buffer.alloc(footerBytes);
  footer.writeBigUInt64LE(BigInt(text.length), 0);
  magic.copy(footer, 8);
  return Buffer.concat([text, footer]);
}

/** What a pack says about itself, and what that hashes to; throws when the file is no pack or was cut off. */
export async function readPackFacts(path: string): Promise<{ readonly facts: PackFacts; readonly sha256: string }> {
  await using file = await open(path, "r");
  const { size } = await file.stat();
  const footer = await readAt(file, size - footerBytes, footerBytes);
  const length = Number(footer?.readBigUInt64LE(0) ?? 0n);
  if (!footer?.subarray(8).equals(magic) || length > Math.min(size, maximumFactsBytes))
    throw damaged(path, "it has no valid end");
  const text = await readAt(file, size - footerBytes - length, length);
  const facts = parseFacts(text?.toString("utf8") ?? "");
  if (facts === undefined || facts.bytes + length + footerBytes > size) throw damaged(path, "its description is not readable");
  return { facts, sha256: digestTrailer(Buffer.concat([text ?? Buffer.alloc(0), footer])) };
}

/** Names a pack: its end holds the digests of all else in it. */
export function digestTrailer(trailer: Buffer): string {
  return hash("sha256", trailer);
}

/** The error about a file that is not what was packed. */
export function damaged(path: string, why: string): StoreError {
  return new StoreError(`Cannot import '${path}': ${why}`, {
    code: "E_STORE_DAMAGED",
    hint: "The file was damaged on its way; what it holds is built again",
  });
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer | undefined> {
  if (position < 0) return undefined;
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return bytesRead === length ? buffer : undefined;
}

function parseFacts(text: string): PackFacts | undefined {
  try {
    const facts = JSON.parse(text) as PackFacts;
    const digests = [facts.digest, facts.layerDigest, facts.contentDigest, ...(facts.base === null ? [] : [facts.base])];
    const valid =
      facts.format === packFormat &&
      typeof facts.id === "string" &&
      typeof facts.metadata === "object" &&
      typeof facts.merged === "boolean" &&
      typeof facts.times === "boolean" &&
      typeof facts.engine === "string" &&
      Number.isSafeInteger(facts.entries) &&
      Number.isSafeInteger(facts.bytes) &&
      facts.bytes >= 0 &&
      (facts.kind === "squashfs" || facts.kind === "tar.zst") &&
      digests.every((digest) => typeof digest === "string" && digestPattern.test(digest));
    return valid ? facts : undefined;
  } catch {
    return undefined;
  }
}
