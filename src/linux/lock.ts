import { closeSync, constants, fstatSync, openSync, statSync } from "node:fs";
import { codeOf } from "../errors.ts";
import { libc, systemCall } from "./native.ts";

/**
 * Locks between processes that die with their holder: flock(2) belongs to the open file, and the kernel closes that however a process ends.
 * A lock is taken on a file or folder itself; it counts only if the path still means the same one afterwards.
 */

export type LockMode = "shared" | "exclusive";

const LOCK_SH = 1;
const LOCK_EX = 2;
const LOCK_NB = 4;
const flockCall = "int flock(int fd, int operation)";

/** A held lock; given back when disposed. */
export class Lock implements Disposable {
  readonly path: string;
  #descriptor: number | undefined;

  constructor(path: string, descriptor: number) {
    this.path = path;
    this.#descriptor = descriptor;
  }

  /** Changes a shared lock into an exclusive one or back; false when others hold it (the lock may then be lost for a moment). */
  change(mode: LockMode): boolean {
    return this.#descriptor !== undefined && tryFlock(this.#descriptor, mode);
  }

  [Symbol.dispose](): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

/** Locks without waiting; undefined when others hold it or nothing is there. */
export function tryLock(path: string, mode: LockMode): Lock | undefined {
  const descriptor = open(path);
  if (descriptor === undefined) return undefined;
  if (tryFlock(descriptor, mode) && isStillAt(path, descriptor)) return new Lock(path, descriptor);
  closeSync(descriptor);
  return undefined;
}

/** Locks, waiting for others; undefined when nothing is there. */
export async function acquireLock(path: string, mode: LockMode): Promise<Lock | undefined> {
  for (;;) {
    const descriptor = open(path);
    if (descriptor === undefined) return undefined;
    if (tryFlock(descriptor, mode) || (await flockWaiting(descriptor, mode))) {
      if (isStillAt(path, descriptor)) return new Lock(path, descriptor);
    }
    closeSync(descriptor);
  }
}

function open(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function tryFlock(descriptor: number, mode: LockMode): boolean {
  try {
    systemCall(flockCall, [descriptor, operation(mode) | LOCK_NB]);
    return true;
  } catch (error) {
    if (codeOf(error) === "EAGAIN" || codeOf(error) === "EWOULDBLOCK") return false;
    throw error;
  }
}

function flockWaiting(descriptor: number, mode: LockMode): Promise<boolean> {
  return new Promise((resolve) => {
    libc(flockCall).async(descriptor, operation(mode), (_error: unknown, result: number) => resolve(result === 0));
  });
}

function operation(mode: LockMode): number {
  return mode === "shared" ? LOCK_SH : LOCK_EX;
}

function isStillAt(path: string, descriptor: number): boolean {
  const here = statSync(path, { bigint: true, throwIfNoEntry: false });
  const held = fstatSync(descriptor, { bigint: true });
  return here !== undefined && here.ino === held.ino && here.dev === held.dev;
}
