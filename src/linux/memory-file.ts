import { closeSync, fstatSync, readlinkSync, readSync, writeSync } from "node:fs";
import { systemCall } from "./native.ts";

/** Files in memory without a name, for messages that are too large for a packet. */

/** Makes one that holds these bytes, rewound; the caller closes it. */
export function createMemoryFile(name: string, data: Uint8Array): number {
  const fd = systemCall("int memfd_create(const char *name, unsigned int flags)", [name, 1]);
  for (let at = 0; at < data.length; ) at += writeSync(fd, data, at, data.length - at, at);
  return fd;
}

/** Content of one that came from elsewhere and is closed here; undefined when it is something else or larger than allowed. */
export function readMemoryFile(fd: number, maximumBytes: number): Buffer | undefined {
  try {
    if (!readlinkSync(`/proc/self/fd/${fd}`).startsWith("/memfd:")) return undefined;
    const size = fstatSync(fd).size;
    if (size > maximumBytes) return undefined;
    const data = Buffer.alloc(size);
    return data.subarray(0, readSync(fd, data, 0, size, 0));
  } finally {
    closeSync(fd);
  }
}

/** Lets reads and writes of a descriptor wait, as programs that get it expect. */
export function makeBlocking(fd: number): void {
  systemCall("int fcntl(int fd, int command, long value)", [fd, 4, 0]);
}

/** A pipe: where to read and where to write. */
export function makePipe(): readonly [number, number] {
  const ends = new Int32Array(2);
  systemCall("int pipe2(void *ends, int flags)", [ends, 0o2000000]);
  return [ends[0] ?? -1, ends[1] ?? -1];
}
