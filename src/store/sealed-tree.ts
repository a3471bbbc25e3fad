import { mkdirSync } from "node:fs";
import { bindMount } from "../linux/mount.ts";
import { mountOverlay } from "../linux/overlay.ts";
import type { StageId } from "../manifest/manifest.ts";
import type { SealedTree, TreeView } from "../pipeline/ports.ts";
import { mergeLayers } from "./merge.ts";
import type { Chain } from "./object-layers.ts";
import { openMountedView } from "./view.ts";
import type { Layer } from "./writable-tree.ts";

/** What a sealed tree needs of its store. */
export interface SealedHost {
  readonly openLayers: () => Promise<readonly Layer[]>;
  /** Whether this host can stack layers; else they are copied into one. */
  readonly canStack: boolean;
  /** A new path for a view. */
  readonly viewPath: () => string;
}

/** A tree in the store. */
export class StoredTree implements SealedTree {
  readonly id: StageId;
  readonly digest: string;
  readonly layerBytes: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly #host: SealedHost;

  constructor(id: StageId, top: Chain["top"], metadata: Readonly<Record<string, unknown>>, host: SealedHost) {
    this.id = id;
    this.digest = top.digest;
    this.layerBytes = top.sizeBytes;
    this.metadata = metadata;
    this.#host = host;
  }

  async openView(): Promise<TreeView> {
    const lowers = (await this.#host.openLayers()).map((layer) => layer.path);
    const path = this.#host.viewPath();
    if (this.#host.canStack) return openMountedView({ path, mount: (target) => mountReadOnly(lowers, target) });
    const whole = lowers.length === 1 ? lowers[0] : await copyWhole(lowers, `${path}-copy`);
    return openMountedView({ path, mount: (target) => bindMount(whole ?? target, target, { readOnly: true }) });
  }
}

/** A stack of layers, read-only. An overlay wants two at least: below one goes the empty folder it is mounted on. */
export function mountReadOnly(lowers: readonly string[], target: string): void {
  const empty = `${target}-empty`;
  if (lowers.length === 1) mkdirSync(empty, { recursive: true });
  mountOverlay({ lowers: lowers.length === 1 ? [...lowers, empty] : lowers, target });
}

async function copyWhole(layers: readonly string[], target: string): Promise<string> {
  await mergeLayers({ layers, target, complete: true, link: false });
  return target;
}
