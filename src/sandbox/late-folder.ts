import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bindMount, detachMount, makeShared } from "../linux/mount.ts";

/**
 * Folders that a sandbox can be given while it runs. A sandbox gets an empty folder of a shared mount; what is mounted on that folder later
 * appears in the sandbox too, and nothing that is mounted in there ever comes back: bubblewrap makes its mounts slaves of ours.
 */
export class LateFolders implements Disposable {
  readonly #path: string;
  #made = 0;

  /** `path` is a new folder. */
  constructor(path: string) {
    mkdirSync(path);
    bindMount(path, path);
    makeShared(path);
    this.#path = path;
  }

  /** An empty folder to show in one sandbox. */
  make(): LateFolder {
    this.#made += 1;
    const path = join(this.#path, String(this.#made));
    mkdirSync(path);
    let shown = false;
    // As bubblewrap's own binds: whatever the tree holds, no device and no set-user-id program of it works.
    const show = (source: string) => {
      bindMount(source, path, { plain: true });
      shown = true;
    };
    return { path, show, [Symbol.dispose]: () => (shown ? detachMount(path) : undefined) };
  }

  [Symbol.dispose](): void {
    detachMount(this.#path);
  }
}

/** A folder that one sandbox has from its start, empty until something is shown in it. */
export interface LateFolder extends Disposable {
  readonly path: string;
  /** Shows a folder of the host in it: writable, as bubblewrap would have bound it. */
  show(source: string): void;
}
