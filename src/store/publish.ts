import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { codeOf } from "../errors.ts";
import { type Lock, tryLock } from "../linux/lock.ts";
import type { StoreLayout } from "./layout.ts";
import { formatRecord, type ObjectRecord, readRecord } from "./object-record.ts";

/** What putting objects into a store needs of it. */
export interface PublishHost {
  readonly layout: StoreLayout;
  readonly engine: string;
  /** Holds the lock of a new object for as long as the store is open. */
  readonly keep: (digest: string, lock: Lock) => void;
  /** Takes a damaged object out of the way. */
  readonly discard: (digest: string) => void;
}

/** Writes what a scratch folder with a layer is going to be; it is one only after `publishObject`. */
export function writeRecord(folder: string, record: ObjectRecord): void {
  writeFileSync(join(folder, "object.json"), formatRecord(record));
}

/**
 * Makes a scratch folder, durable by now, an object; answers its new path, or undefined when the store had an equal one.
 * The object is locked before anyone can see it, so that nobody prunes it before a ref points to it.
 */
export async function publishObject(host: PublishHost, folder: string, digest: string): Promise<string | undefined> {
  const target = join(host.layout.objects, digest);
  for (;;) {
    const own = tryLock(folder, "shared");
    if (own !== undefined && moveTo(folder, target)) {
      host.keep(digest, own);
      return target;
    }
    own?.[Symbol.dispose]();
    const existing = tryLock(target, "shared");
    if (existing === undefined) {
      // Somebody is deleting it: then ours takes its place.
      await setTimeout(10);
    } else if (readRecord(target) !== undefined) {
      host.keep(digest, existing);
      return undefined;
    } else {
      existing[Symbol.dispose]();
      host.discard(digest);
    }
  }
}

function moveTo(folder: string, target: string): boolean {
  try {
    renameSync(folder, target);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST") return false;
    throw error;
  }
}
