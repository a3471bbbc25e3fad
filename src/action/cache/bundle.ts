/**
 * What one cache entry holds: the layers from one checkpoint to the next one worth an entry, bases first, as a folder `<id of the last>/` with
 * `<id>.layer` files and `bundle.json`. Stages that are quickly built share an entry with the next slow one.
 */

import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StoreError } from "../../errors.ts";
import { nextMark } from "./keys.ts";

/** One layer of a bundle. */
export interface Layer {
  readonly id: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly buildMs: number;
}

/** Layers on top of one another; the last one names the bundle. */
export interface Bundle {
  /** Mark of what the first layer goes on. */
  readonly base: string;
  readonly layers: readonly Layer[];
}

/** Bytes of all layers. */
export function bundleSize({ layers }: Bundle): number {
  return layers.reduce((sum, layer) => sum + layer.sizeBytes, 0);
}

/** Time it took to build what the layers hold. */
export function bundleBuildMs({ layers }: Bundle): number {
  return layers.reduce((sum, layer) => sum + layer.buildMs, 0);
}

/** The mark of the last layer. */
export function bundleMark({ base, layers }: Bundle): string {
  return layers.reduce(nextMark, base);
}

/** Id of the last layer. */
export function bundleTip({ layers }: Bundle): string {
  return layers.at(-1)?.id ?? "";
}

/** Path of a layer in the exchange directory, once its bundle is made or restored. */
export function layerPath(directory: string, tip: string, id: string): string {
  return join(directory, tip, `${id}.layer`);
}

/** Moves the layers' files, which lie in the exchange directory, into the bundle's folder. */
export async function writeBundle(directory: string, bundle: Bundle): Promise<void> {
  const tip = bundleTip(bundle);
  await mkdir(join(directory, tip));
  for (const { id } of bundle.layers) await rename(join(directory, `${id}.layer`), layerPath(directory, tip, id));
  await writeFile(join(directory, tip, "bundle.json"), JSON.stringify(bundle));
}

/** Reads what a cache gave. Throws a `StoreError` unless it is whole and its content is what the mark says; the engine checks the files' sha256. */
export async function readBundle(directory: string, tip: string, mark: string): Promise<Bundle> {
  const bundle = parseBundle(await readFile(join(directory, tip, "bundle.json"), "utf8"));
  if (bundle === undefined || bundleTip(bundle) !== tip) throw new StoreError("The cache entry has no valid list of layers");
  if (bundleMark(bundle) !== mark) throw new StoreError("The cache entry is not the one its key names");
  for (const { id, sizeBytes } of bundle.layers) {
    const { size } = await stat(layerPath(directory, tip, id));
    if (size !== sizeBytes) throw new StoreError(`The cache entry has ${size} bytes of layer ${id}, which has ${sizeBytes}`);
  }
  return bundle;
}

/** Deletes a bundle's files. */
export async function removeBundle(directory: string, tip: string): Promise<void> {
  await rm(join(directory, tip), { recursive: true, force: true });
}

function parseBundle(text: string): Bundle | undefined {
  const bundle = JSON.parse(text) as Partial<Bundle> | null;
  if (typeof bundle?.base !== "string" || !Array.isArray(bundle.layers)) return undefined;
  return bundle.layers.every(isLayer) ? { base: bundle.base, layers: bundle.layers } : undefined;
}

function isLayer(value: unknown): value is Layer {
  const { id, sha256, sizeBytes, buildMs } = (value ?? {}) as Partial<Record<keyof Layer, unknown>>;
  const isHash = (text: unknown) => typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
  return isHash(id) && isHash(sha256) && Number.isSafeInteger(sizeBytes) && typeof buildMs === "number";
}
