import { lstatSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { StoreError } from "../errors.ts";
import { copyPathFacts } from "../linux/file-copy.ts";
import { bindMount } from "../linux/mount.ts";
import { mountOverlay } from "../linux/overlay.ts";
import type { StageId } from "../manifest/manifest.ts";
import type { SealedTree, SealFacts, TreeView, WritableTree } from "../pipeline/ports.ts";
import { clampTimes } from "./clamp.ts";
import type { CommitChain, Committer } from "./committer.ts";
import { explainFailure, explaining } from "./failure.ts";
import { restoreHardLinks } from "./hard-links.ts";
import { completeHardLinks, hasIndex } from "./indexed-links.ts";
import { digestLayer, isEmptyLayer, objectDigest } from "./layer-digest.ts";
import { mergeLayers } from "./merge.ts";
import type { ObjectRecord } from "./object-record.ts";
import { removeOverlayNotes } from "./overlay-notes.ts";
import { Scopes } from "./scopes.ts";
import type { Scratch } from "./scratch.ts";
import { endMount, openMountedView } from "./view.ts";

/** A layer as a folder to mount; its path changes when it becomes an object. */
export interface Layer {
  path: string;
  /** Of its object, once it is one. */
  digest: string | undefined;
}

/** More layers than this are merged: looking a path up may ask each, and not every kernel stacks many more. */
const maximumLayers = 120;

/** What a tree under construction needs of its store. */
export interface TreeHost {
  readonly scratch: Scratch;
  readonly committer: Committer;
  readonly engine: string;
  readonly describe: (id: StageId, record: ObjectRecord) => SealedTree;
}

/**
 * A tree under construction: sealed layers below, one upper that takes every change. Sealing takes the upper as it is for a layer of
 * its own and mounts the next, empty one on top, about a millisecond; digests and durability are the committer's, in the background.
 */
export class OverlayTree implements WritableTree {
  readonly #host: TreeHost;
  readonly #scopes = new Scopes();
  readonly #mountPoint: string;
  readonly #chain: CommitChain;
  readonly #sinceMs: number;
  /** Top first. */
  readonly #layers: Layer[];
  #upper: string;
  #count = 0;
  #views = 0;

  /** Starts on top of layers (top first), or empty. */
  static open(host: TreeHost, layers: readonly Layer[], top: ObjectRecord | undefined): OverlayTree {
    return new OverlayTree(host, layers, top);
  }

  private constructor(host: TreeHost, layers: readonly Layer[], top: ObjectRecord | undefined) {
    this.#host = host;
    this.#chain = { top };
    this.#layers = [...layers];
    this.#mountPoint = join(host.scratch.path, "tree");
    mkdirSync(join(host.scratch.path, "empty"), { mode: 0o755 });
    mkdirSync(this.#mountPoint);
    this.#upper = this.#makeUpper(this.#rootOf(0));
    // The filesystem's own clock: it may be a little behind the system's.
    this.#sinceMs = Math.floor(statSync(this.#mountPoint).mtimeMs);
    this.#mount();
  }

  async openWriter(): Promise<TreeView> {
    return this.#open(this.#scopes.enterWriter(), false);
  }

  async openView(): Promise<TreeView> {
    return this.#open(this.#scopes.enterReader(), true);
  }

  async seal(id: StageId, facts: SealFacts): Promise<void> {
    await explaining(`Cannot seal '${id}'`, () => this.#seal(id, facts));
  }

  async #seal(id: StageId, { metadata, stages, sourceEpoch, onCommitted }: SealFacts): Promise<void> {
    this.#scopes.requireAlone("seal");
    if (this.#chain.failure !== undefined) throw this.#chain.failure;
    const times = sourceEpoch !== undefined;
    await this.#restoreHardLinks();
    if (times) clampTimes(this.#upper, this.#sinceMs, sourceEpoch);
    const isUnchanged = this.#layers.length > 0 && isEmptyLayer(this.#upper, this.#rootOf(0), times);
    const sealed = isUnchanged ? undefined : await this.#startLayer(times);
    this.#host.committer.add({
      id,
      record: { metadata, stages, sealedMs: Date.now(), engine: this.#host.engine },
      chain: this.#chain,
      folder: sealed && dirname(sealed.layer.path),
      merged: sealed?.merged,
      times,
      onMoved: (object) => {
        if (sealed) sealed.layer.path = join(object, "layer");
      },
      onCommitted: (record) => {
        if (sealed) sealed.layer.digest = record.digest;
        onCommitted?.(this.#host.describe(id, record));
      },
    });
  }

  async settle(): Promise<void> {
    await this.#host.committer.drain();
    if (this.#chain.failure !== undefined) throw this.#chain.failure;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#scopes.close();
    await this.#host.committer.drain();
    await this.#host.scratch[Symbol.asyncDispose]();
  }

  #open(leave: () => void, readOnly: boolean): TreeView {
    this.#views += 1;
    return openMountedView({
      path: join(this.#host.scratch.path, `view-${this.#views}`),
      mount: (path) => bindMount(this.#mountPoint, path, { readOnly }),
      onClosed: leave,
      mustEnd: !readOnly,
    });
  }

  async #restoreHardLinks(): Promise<void> {
    if (this.#layers.length === 0) return;
    if (hasIndex(this.#work())) return completeHardLinks({ tree: this.#mountPoint, upper: this.#upper, work: this.#work() });
    const lowers = this.#layers.map(({ path }) => path);
    const scratch = join(this.#host.scratch.path, "below");
    await restoreHardLinks({ tree: this.#mountPoint, upper: this.#upper, lowers, scratch });
  }

  /** Takes the upper for a layer and mounts the next one on top; answers what is to become an object. */
  async #startLayer(times: boolean) {
    await endMount(this.#mountPoint, true);
    try {
      removeOverlayNotes(this.#upper);
      // The index holds a further name of every file it knows, which would show in their number of names.
      rmSync(join(this.#work(), "index"), { recursive: true, force: true });
      const layer: Layer = { path: this.#upper, digest: undefined };
      this.#layers.unshift(layer);
      const sealed = this.#layers.length < maximumLayers ? { layer, merged: undefined } : await this.#mergeLayers(times);
      this.#upper = this.#makeUpper(sealed.layer.path);
      this.#mount();
      return sealed;
    } catch (error) {
      this.#chain.failure = explainFailure(error, "Cannot go on with a sealed tree");
      throw this.#chain.failure;
    }
  }

  /** Makes one layer of all but the lowest, which keeps its object; the tree keeps the name it would have had. */
  async #mergeLayers(times: boolean) {
    await this.settle();
    const below = this.#chain.top?.digest ?? null;
    const { layerDigest } = await digestLayer({ layer: this.#upper, times });
    const lowest = this.#layers.at(-1);
    if (lowest?.digest === undefined) throw new StoreError("Cannot merge layers: the lowest is no object yet");
    const layer: Layer = { path: join(this.#host.scratch.path, `merged-${this.#count}`, "layer"), digest: undefined };
    const layers = this.#layers.slice(0, -1).map(({ path }) => path);
    await mergeLayers({ layers, target: layer.path, complete: false, files: "link" });
    this.#layers.splice(0, this.#layers.length, layer, lowest);
    return { layer, merged: { digest: objectDigest(below, layerDigest), base: lowest.digest } };
  }

  #mount(): void {
    const lowers = this.#layers.map((layer) => layer.path);
    if (lowers.length === 0) lowers.push(this.#rootOf(0));
    mountOverlay({ lowers, upper: { path: this.#upper, work: this.#work() }, target: this.#mountPoint });
  }

  #rootOf(index: number): string {
    return this.#layers[index]?.path ?? join(this.#host.scratch.path, "empty");
  }

  /** Folder that becomes the next object. */
  #folder(): string {
    return join(this.#host.scratch.path, `${this.#count}`);
  }

  #work(): string {
    return join(this.#host.scratch.path, `work-${this.#count}`);
  }

  #makeUpper(rootBelow: string): string {
    this.#count += 1;
    const upper = join(this.#folder(), "layer");
    mkdirSync(this.#folder());
    mkdirSync(this.#work());
    mkdirSync(upper);
    const below = Buffer.from(rootBelow);
    copyPathFacts(below, Buffer.from(upper), lstatSync(below, { bigint: true }));
    return upper;
  }
}
