import { closeSync, constants, openSync } from "node:fs";

/** Longest path a system call takes is 4096 bytes, but trees may be deeper: below a folder of such depth, paths start at a descriptor. */

const longBytes = 3000;

/** A name for a folder that leaves room for those in it. */
export interface FolderName extends Disposable {
  readonly path: Buffer;
}

/** The folder itself while its path is short, else a short name for it that lives until disposed. */
export function shortenPath(path: Buffer): FolderName {
  if (path.length < longBytes) return { path, [Symbol.dispose]: () => {} };
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  return { path: Buffer.from(`/proc/self/fd/${descriptor}`), [Symbol.dispose]: () => closeSync(descriptor) };
}

/** A path below a folder, as bytes. */
export function joinBytes(folder: Buffer, name: Buffer): Buffer {
  if (folder.length === 0) return name;
  return name.length === 0 ? folder : Buffer.concat([folder, slash, name]);
}

const slash = Buffer.from("/");
