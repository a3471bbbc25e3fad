import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { codeOf, StoreError } from "../errors.ts";
import { type Lock, tryLock } from "../linux/lock.ts";
import { detachMount, listMounts } from "../linux/mount.ts";

/**
 * Folders of one process inside the store, each locked by who made it. A process that is killed leaves its folder behind, but not the lock
 * and, since it has its own mount namespace, no mounts: the next one to open the store finds the folder without holder and deletes it.
 */

/** A folder that goes away with its scope, with what is mounted below it. */
export class Scratch implements AsyncDisposable {
  readonly path: string;
  readonly #lock: Lock;

  private constructor(path: string, lock: Lock) {
    this.path = path;
    this.#lock = lock;
  }

  /** Makes a locked folder below `parent`. */
  static make(parent: string, prefix: string): Scratch {
    for (;;) {
      const path = join(parent, `${prefix}-${randomBytes(6).toString("hex")}`);
      mkdirSync(path, { mode: 0o711 });
      // A sweep may come between the two calls and take the folder for a leftover: then there is nothing to lock, and another is made.
      const lock = tryLock(path, "exclusive");
      if (lock !== undefined) return new Scratch(path, lock);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await removeFolder(this.path);
    this.#lock[Symbol.dispose]();
  }
}

/** Deletes every scratch folder whose holder is gone; answers how many. */
export async function sweepScratch(parent: string): Promise<number> {
  let swept = 0;
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    using lock = tryLock(path, "exclusive");
    if (lock === undefined) continue;
    await removeFolder(path);
    swept += 1;
  }
  return swept;
}

/** Unmounts all below a folder, then deletes it; never leaves its filesystem, never follows a mount. */
export async function removeFolder(path: string): Promise<void> {
  if (isGone(path)) return;
  for (const point of listMounts(path)) detachMount(point);
  const left = listMounts(path);
  if (left.length > 0) throw new StoreError(`Cannot delete '${path}': '${left[0]}' is still mounted`, { code: "E_STORE_BUSY" });
  const result = await removeOnce(path);
  if (result === undefined) return;
  const { execa } = await import("execa");
  await execa("chattr", ["-R", "-f", "-i", "-a", "--", path], { reject: false });
  const problem = await removeOnce(path);
  if (problem !== undefined) throw new StoreError(`Cannot delete '${path}': ${problem}`);
}

/** Most scratch folders of a build that finds everything in the store are empty. */
function isGone(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false;
  }
}

async function removeOnce(path: string): Promise<string | undefined> {
  const { execa } = await import("execa");
  const { exitCode, stderr, code } = await execa("rm", ["-rf", "--one-file-system", "--", path], { reject: false });
  if (exitCode === 0) return undefined;
  return stderr.split("\n")[0] || codeOf({ code }) || `rm ended with ${exitCode}`;
}
