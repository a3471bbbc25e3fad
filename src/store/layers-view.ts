import { mkdirSync } from "node:fs";
import { bindMount } from "../linux/mount.ts";
import { mountOverlay } from "../linux/overlay.ts";
import type { TreeView } from "../pipeline/ports.ts";
import { mergeLayers } from "./merge.ts";
import { openMountedView } from "./view.ts";

/** Shows a stack of layers (top first) as one tree, read-only, at a new path; where they cannot be stacked, a copy of it. */
export async function openLayersView(layers: readonly string[], path: string, canStack: boolean): Promise<TreeView> {
  if (canStack) return openMountedView({ path, mount: (target) => mountReadOnly(layers, target) });
  const whole = layers.length === 1 ? layers[0] : await copyWhole(layers, `${path}-copy`);
  return openMountedView({ path, mount: (target) => bindMount(whole ?? target, target, { readOnly: true }) });
}

/** An overlay wants two layers at least: below a single one goes an empty folder. */
function mountReadOnly(layers: readonly string[], target: string): void {
  const empty = `${target}-empty`;
  if (layers.length === 1) mkdirSync(empty, { recursive: true });
  mountOverlay({ lowers: layers.length === 1 ? [...layers, empty] : layers, target });
}

async function copyWhole(layers: readonly string[], target: string): Promise<string> {
  await mergeLayers({ layers, target, complete: true, files: "copy" });
  return target;
}
