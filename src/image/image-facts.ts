import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { extname } from "node:path";

/** What a finished file is, read from its own header: no tool needed. */
export interface ImageFacts {
  /** `raw`, `qcow2`, `vmdk`, `vdi`, `vpc`, `vhdx`, `iso`, or the file's extension. */
  readonly format: string;
  readonly sizeBytes: number;
  /** Bytes the file takes on disk: holes are not counted. */
  readonly diskBytes: number;
  /** Size of the disk that a machine sees; the file's own size where there is no disk in it. */
  readonly virtualSizeBytes: number;
  /** 64 lowercase hex digits. */
  readonly sha256: string;
}

/** Reads the facts of a file; reads all of it for its digest. */
export async function readImageFacts(path: string): Promise<ImageFacts> {
  await using file = await open(path);
  const stats = await file.stat();
  const { format, virtualSizeBytes } = await readFormat(file, stats.size, path);
  const sha256 = await digest(file);
  return {
    format,
    virtualSizeBytes: virtualSizeBytes ?? stats.size,
    sizeBytes: stats.size,
    diskBytes: stats.blocks * 512,
    sha256,
  };
}

/** What kind of file an image is, by its first bytes or its name. */
export async function readImageFormat(path: string): Promise<string> {
  await using file = await open(path);
  const { size } = await file.stat();
  return (await readFormat(file, size, path)).format;
}

interface Format {
  readonly format: string;
  readonly virtualSizeBytes?: number;
}

async function readFormat(file: FileHandle, sizeBytes: number, path: string): Promise<Format> {
  const head = await readAt(file, 0, 512);
  if (head.length < 512) return { format: nameFormat(path, "raw") };
  if (head.readUInt32BE(0) === 0x514649fb) return { format: "qcow2", virtualSizeBytes: Number(head.readBigUInt64BE(24)) };
  if (head.toString("latin1", 0, 4) === "KDMV")
    return { format: "vmdk", virtualSizeBytes: Number(head.readBigUInt64LE(12)) * 512 };
  if (head.readUInt32LE(0x40) === 0xbeda107f) return { format: "vdi", virtualSizeBytes: Number(head.readBigUInt64LE(0x170)) };
  if (head.toString("latin1", 0, 8) === "vhdxfile") return { format: "vhdx" };
  const foot = await readAt(file, sizeBytes - 512, 512);
  if (foot.toString("latin1", 0, 8) === "conectix") return { format: "vpc", virtualSizeBytes: Number(foot.readBigUInt64BE(48)) };
  const volume = await readAt(file, 0x8000, 6);
  if (volume.toString("latin1", 1) === "CD001") return { format: "iso" };
  return { format: head.readUInt16LE(510) === 0xaa55 ? "raw" : nameFormat(path, "raw") };
}

function nameFormat(path: string, fallback: string): string {
  const match = /\.(raw\.xz|tar(?:\.\w+)?|\w+)$/.exec(path);
  const name = match?.[1] ?? extname(path).slice(1);
  return name === "" || name === "img" ? fallback : name;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, Math.max(0, position));
  return buffer.subarray(0, bytesRead);
}

async function digest(file: FileHandle): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 20 }))
    hash.update(chunk as Buffer);
  return hash.digest("hex");
}
