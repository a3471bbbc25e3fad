import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  ftruncateSync,
  lchownSync,
  openSync,
  read,
  readlinkSync,
  readSync,
  symlinkSync,
  write,
  writeSync,
} from "node:fs";
import { promisify } from "node:util";
import { codeOf } from "../errors.ts";
import { listDataRanges } from "./data-ranges.ts";
import { libc, systemCall } from "./native.ts";
import { findXattr, listXattrs, setXattr } from "./xattr.ts";

/**
 * Copies of single paths that differ from the original in nothing a program can see: type, content, holes, owner, mode, times to
 * the nanosecond, extended attributes. Content is shared where the filesystem can (reflink), else copied inside the kernel. Paths are bytes.
 */

const FICLONE = 0x40049409;
const AT_FDCWD = -100;
const AT_SYMLINK_NOFOLLOW = 0x100;
const chunkBytes = 64 * 1024 * 1024;
const inlineBytes = 1024 * 1024;
const piecesAtOnce = 4;

const readAt = promisify(read);
const writeAt = promisify(write);

const cloneCall = "int ioctl(int fd, unsigned long request, int source)";
const copyCall =
  "int64_t copy_file_range(int from, _Inout_ int64_t *from_offset, int to, _Inout_ int64_t *to_offset, size_t length, unsigned int flags)";
const nodeCall = "int mknod(const void *path, unsigned int mode, unsigned long device)";
const timesCall = "int utimensat(int folder, const void *path, const void *times, int flags)";

/** Copies one path that is not a folder. */
export async function copyPath(from: Buffer, to: Buffer, stat: BigIntStats): Promise<void> {
  if (stat.isSymbolicLink()) symlinkSync(readlinkSync(from, { encoding: "buffer" }), to);
  else if (stat.isFile()) await copyContent(from, to, stat.size);
  else makeNode(to, stat.mode, stat.rdev);
  copyPathFacts(from, to, stat);
}

/** Gives a path the owner, attributes, mode and times of another. */
export function copyPathFacts(from: Buffer, to: Buffer, stat: BigIntStats): void {
  lchownSync(to, Number(stat.uid), Number(stat.gid));
  for (const name of listXattrs(from)) setXattr(to, name, findXattr(from, name) ?? Buffer.alloc(0));
  if (!stat.isSymbolicLink()) chmodSync(to, Number(stat.mode & 0o7777n));
  setTimes(to, stat.atimeNs, stat.mtimeNs);
}

/** Sets times to the nanosecond, of a link itself where it is one. */
export function setTimes(path: Buffer, accessNs: bigint, modifyNs: bigint): void {
  const times = Buffer.alloc(32);
  for (const [index, value] of [accessNs, modifyNs].entries()) {
    const nanoseconds = ((value % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
    times.writeBigInt64LE((value - nanoseconds) / 1_000_000_000n, index * 16);
    times.writeBigInt64LE(nanoseconds, index * 16 + 8);
  }
  systemCall(timesCall, [AT_FDCWD, terminated(path), times, AT_SYMLINK_NOFOLLOW], path.toString());
}

/** Makes a device, fifo or socket. */
export function makeNode(path: Buffer, mode: bigint, device: bigint): void {
  systemCall(nodeCall, [terminated(path), Number(mode), Number(device)], path.toString());
}

/** Copies what is in a regular file to a new one, holes as holes. */
export async function copyContent(from: Buffer | string, to: Buffer | string, size: bigint): Promise<void> {
  const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const source = openSync(from, O_RDONLY | O_NOFOLLOW);
  try {
    const target = openSync(to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
    try {
      if (size > 0n && !cloneContent(source, target)) await copyExtents(source, target, Number(size));
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

function cloneContent(source: number, target: number): boolean {
  return libc(cloneCall)(target, FICLONE, source) === 0;
}

async function copyExtents(source: number, target: number, size: number): Promise<void> {
  for (const { start, end } of listDataRanges(source, size)) await copyRange(source, target, start, end);
  ftruncateSync(target, size);
}

async function copyRange(source: number, target: number, start: number, end: number): Promise<void> {
  for (let at = start; at < end; ) {
    const length = Math.min(end - at, chunkBytes);
    const copied = await copyInKernel([source, [at], target, [at], length, 0], length);
    if (copied === undefined) return copyByHand(source, target, at, end);
    if (copied === 0) return;
    at += copied;
  }
}

/** Undefined between filesystems that the kernel does not copy between: from a mounted image, for one. */
async function copyInKernel(args: readonly unknown[], length: number): Promise<number | undefined> {
  const copied = length > inlineBytes ? await callAsync(args) : Number(libc(copyCall)(...args));
  if (copied >= 0) return copied;
  try {
    // An async call keeps its errno to itself; the same call here says what is wrong.
    return systemCall(copyCall, args, "copy a file");
  } catch (error) {
    if (["EXDEV", "EINVAL", "EOPNOTSUPP", "ENOSYS"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

/** A small file at once; of a large one several pieces side by side, since its filesystem may have to decompress them. */
async function copyByHand(source: number, target: number, start: number, end: number): Promise<void> {
  if (end - start <= inlineBytes) return copySmall(source, target, start, end);
  let next = start;
  const work = async () => {
    const buffer = Buffer.allocUnsafeSlow(inlineBytes);
    while (next < end) {
      const at = next;
      next += inlineBytes;
      await copyPiece(source, target, buffer.subarray(0, end - at), at);
    }
  };
  // All of them end before the caller closes the descriptors.
  const results = await Promise.allSettled(Array.from({ length: piecesAtOnce }, work));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

async function copyPiece(source: number, target: number, buffer: Buffer, start: number): Promise<void> {
  for (let at = start; at < start + buffer.length; ) {
    const { bytesRead } = await readAt(source, buffer, 0, start + buffer.length - at, at);
    if (bytesRead === 0) return;
    for (let done = 0; done < bytesRead; )
      done += (await writeAt(target, buffer, done, bytesRead - done, at + done)).bytesWritten;
    at += bytesRead;
  }
}

function copySmall(source: number, target: number, start: number, end: number): void {
  const buffer = Buffer.allocUnsafe(end - start);
  for (let at = start; at < end; ) {
    const length = readSync(source, buffer, 0, end - at, at);
    if (length === 0) return;
    for (let done = 0; done < length; ) done += writeSync(target, buffer, done, length - done, at + done);
    at += length;
  }
}

function callAsync(args: readonly unknown[]): Promise<number> {
  return new Promise((resolve) => {
    libc(copyCall).async(...args, (_error: unknown, result: number | bigint) => resolve(Number(result)));
  });
}

function terminated(path: Buffer): Buffer {
  return Buffer.concat([path, Buffer.of(0)]);
}
