import { setTimeout as sleep } from "node:timers/promises";
import { systemCall, systemCallAsync } from "./native.ts";

/**
 * Facts about descriptors that an untrusted program sent. A file of a FUSE mount would let that program decide when our calls return,
 * so nothing here asks the file system of the file on the main thread.
 */

export interface FileFacts {
  readonly kind: "file" | "folder" | "other";
  readonly sizeBytes: number;
  /** Names the file: device and inode. */
  readonly identity: string;
}

const emptyPath = 0x1000;
const dontSync = 0x4000;
const basicStats = 0x7ff;
const fuseMagic = 0x65735546n;
const patienceMs = 30_000; // a busy host is slow, and a stage that stalls us only stalls itself

/** What a descriptor refers to, without asking a file system that another program serves. */
export function readFileFacts(fd: number): FileFacts {
  const result = Buffer.alloc(256);
  const call = "int statx(int folder, const char *path, int flags, unsigned int mask, void *result)";
  systemCall(call, [fd, "", emptyPath | dontSync, basicStats, result]);
  const kind = result.readUInt16LE(28) & 0o170000;
  return {
    kind: kind === 0o100000 ? "file" : kind === 0o040000 ? "folder" : "other",
    sizeBytes: Number(result.readBigUInt64LE(40)),
    identity: `${result.readUInt32LE(136)}:${result.readUInt32LE(140)}:${result.readBigUInt64LE(32)}`,
  };
}

/** Whether a file is served by a program (FUSE), or its file system does not answer in time. */
export async function isServedByProgram(fd: number): Promise<boolean> {
  const result = Buffer.alloc(256);
  const asked = systemCallAsync("int fstatfs(int fd, void *result)", [fd, result]);
  const patience = new AbortController();
  const answer = await Promise.race([asked, sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  return answer !== 0 || result.readBigUInt64LE(0) === fuseMagic;
}
