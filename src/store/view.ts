import { mkdirSync, rmdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { codeOf, StoreError } from "../errors.ts";
import { detachMount, unmount } from "../linux/mount.ts";
import type { TreeView } from "../pipeline/ports.ts";
import { explainFailure } from "./failure.ts";

/** How to show a tree at a path of its own. */
export interface ViewRequest {
  readonly path: string;
  readonly mount: (path: string) => void;
  readonly onClosed?: (() => void) | undefined;
  /** A writer that something still holds open could change the tree later: that is an error, not left to end by itself. */
  readonly mustEnd?: boolean;
}

/** Mounts a tree at a new folder, until disposed. */
export function openMountedView({ path, mount, onClosed, mustEnd = false }: ViewRequest): TreeView {
  try {
    mkdirSync(path, { mode: 0o755 });
    mount(path);
  } catch (error) {
    onClosed?.();
    throw explainFailure(error, "Cannot enter a tree");
  }
  let open = true;
  return {
    path,
    async [Symbol.asyncDispose]() {
      if (!open) return;
      open = false;
      await endMount(path, mustEnd);
      rmdirSync(path);
      onClosed?.();
    },
  };
}

const patienceMs = 5000;

/** Unmounts; waits a little for processes that are just ending. */
export async function endMount(path: string, mustEnd: boolean): Promise<void> {
  for (const startedAt = performance.now(); ; await setTimeout(10)) {
    try {
      return unmount(path);
    } catch (error) {
      if (codeOf(error) !== "EBUSY") throw error;
      if (!mustEnd) return detachMount(path);
      if (performance.now() - startedAt < patienceMs) continue;
      throw new StoreError("Cannot leave a tree: a process still works in it", {
        code: "E_STORE_BUSY",
        hint: `See which one with: fuser -vm ${path}`,
        cause: error,
      });
    }
  }
}
