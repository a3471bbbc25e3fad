import { closeSync, openSync } from "node:fs";
import { open } from "node:fs/promises";
import { libc, systemCall } from "./native.ts";

const syncCall = "int syncfs(int fd)";

/** Makes all of a filesystem durable; the wait happens on another thread. */
export async function syncFileSystem(path: string): Promise<void> {
  const descriptor = openSync(path, "r");
  try {
    const result = await new Promise<number>((resolve) => {
      libc(syncCall).async(descriptor, (_error: unknown, value: number) => resolve(value));
    });
    // The other thread keeps its errno to itself; asking again here says what is wrong.
    if (result === -1) systemCall(syncCall, [descriptor], `write '${path}' to disk`);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes the entries of a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, "r");
  await folder.sync();
}
