import { closeSync, writeSync } from "node:fs";
import { systemCall, systemCallAsync } from "./native.ts";

/**
 * Waits for descriptors that Node cannot poll itself (sockets of kinds it does not know). One `poll` runs on a thread while anything is
 * watched; an eventfd ends it when the set changes. The process stays alive as long as something is watched.
 */

interface Watch {
  readonly fd: number;
  readonly onReadable: () => void;
}

const watches = new Set<Watch>();
const readable = 1;
let wakeFd: number | undefined;
let looping = false;

/** Calls back whenever the descriptor is readable or hung up, until disposed. The callback must not throw. */
export function watchReadable(fd: number, onReadable: () => void): Disposable {
  const watch: Watch = { fd, onReadable };
  watches.add(watch);
  if (looping) wake();
  else void loop();
  return {
    [Symbol.dispose]: () => {
      if (watches.delete(watch)) wake();
    },
  };
}

/** Resolves when the descriptor is readable or hung up, or the signal is aborted. */
export function whenReadable(fd: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const watch = watchReadable(fd, finish);
    signal?.addEventListener("abort", finish, { once: true });
    if (signal?.aborted) finish();
    function finish(): void {
      watch[Symbol.dispose]();
      signal?.removeEventListener("abort", finish);
      resolve();
    }
  });
}

async function loop(): Promise<void> {
  looping = true;
  const wakeable = systemCall("int eventfd(unsigned int value, int flags)", [0, 0o2004000]);
  wakeFd = wakeable;
  while (watches.size > 0) {
    const polled = [...watches];
    const set = pollSet([...polled.map((watch) => watch.fd), wakeable]);
    await systemCallAsync("int poll(void *fds, unsigned long count, int timeout)", [set, polled.length + 1, -1]);
    if (answered(set, polled.length)) drain(wakeable);
    for (const [index, watch] of polled.entries()) {
      if (answered(set, index) && watches.has(watch)) watch.onReadable();
    }
  }
  looping = false;
  wakeFd = undefined;
  closeSync(wakeable);
}

function pollSet(descriptors: readonly number[]): Buffer {
  const set = Buffer.alloc(descriptors.length * 8);
  for (const [index, fd] of descriptors.entries()) {
    set.writeInt32LE(fd, index * 8);
    set.writeInt16LE(readable, index * 8 + 4);
  }
  return set;
}

function answered(set: Buffer, index: number): boolean {
  return set.readInt16LE(index * 8 + 6) !== 0;
}

function wake(): void {
  const one = Buffer.alloc(8);
  one.writeBigUInt64LE(1n);
  if (wakeFd !== undefined) writeSync(wakeFd, one);
}

function drain(fd: number): void {
  systemCall("long read(int fd, void *data, size_t size)", [fd, Buffer.alloc(8), 8]);
}
