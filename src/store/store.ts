import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { codeOf, messageOf, StoreError } from "../errors.ts";
import { acquireLock, type Lock, tryLock } from "../linux/lock.ts";
import type { StageId } from "../manifest/manifest.ts";
import type { SealedTree, TreeStore, TreeView, WritableTree } from "../pipeline/ports.ts";
import { type Abilities, probeAbilities } from "./abilities.ts";
import { Committer } from "./committer.ts";
import { CopiedTree } from "./copied-tree.ts";
import { exportTree } from "./export.ts";
import { explaining } from "./failure.ts";
import { type ImportOptions, importLayer } from "./import.ts";
import { findBases, takeInventory } from "./inventory.ts";
import { openLayersView } from "./layers-view.ts";
import { openLayout, type StoreLayout } from "./layout.ts";
import { type Chain, findChain, ObjectLayers } from "./object-layers.ts";
import type { ObjectRecord } from "./object-record.ts";
import { type PackedLayer, type PackRequest, packLayers } from "./pack.ts";
import { pruneStore, takeObject } from "./prune.ts";
import type { PublishHost } from "./publish.ts";
import { findRef, findStageRecord, touchRef } from "./refs.ts";
import { Scratch, sweepScratch } from "./scratch.ts";
import { OverlayTree } from "./writable-tree.ts";

/** How to open a store. */
export interface StoreOptions {
  /** Version of the program, recorded with what it makes. */
  readonly engine: string;
  /** Most bytes its objects may take; undefined: no limit. */
  readonly maximumBytes?: number | undefined;
  /** What the host can do, when known; else it is found out. */
  readonly abilities?: Abilities | undefined;
  /** Told what a person should know but need not act on. */
  readonly onNotice?: ((message: string) => void) | undefined;
}

/** What to pack and for whom. */
export interface ExportOptions {
  readonly keep?: boolean;
  readonly keepOwners?: boolean | undefined;
}

export interface PackOptions {
  readonly since?: StageId | null | undefined;
  readonly owner?: PackRequest["owner"];
}

/**
 * The object store: sealed trees by stage id. See layout.ts for what is on disk.
 *
 * A tree is a chain of layers, each an object that names the one below; its digest covers both, so equal trees made the same way are one
 * object. Needs root and a mount namespace of its own (see linux/mount.ts): a process that is killed then leaves only files, which the next one to
 * open the store deletes.
 */
export class Store implements TreeStore, AsyncDisposable {
  readonly layout: StoreLayout;
  readonly #options: StoreOptions;
  #abilities: Promise<Abilities> | undefined;
  readonly #lock: Lock;
  readonly #scratch: Scratch;
  readonly #layers: ObjectLayers;
  readonly #publishing: PublishHost;
  readonly #committer: Committer;
  /** Objects this process uses: nobody prunes them. */
  readonly #used = new Map<string, Lock>();
  /** Of objects that are used, which cannot change. */
  readonly #records = new Map<string, ObjectRecord>();
  #views = 0;

  /** Opens a store, made if need be, and deletes what killed processes left. */
  static async open(path: string, options: StoreOptions): Promise<Store> {
    const layout = openLayout(path);
    using stack = new DisposableStack();
    const lock = stack.use(await acquireLock(layout.lock, "shared"));
    if (lock == null) throw new StoreError(`Cannot open store '${path}': its lock is gone`);
    await sweepScratch(layout.scratch);
    const scratch = Scratch.make(layout.scratch, "store");
    stack.move();
    return new Store(layout, options, lock, scratch);
  }

  private constructor(layout: StoreLayout, options: StoreOptions, lock: Lock, scratch: Scratch) {
    this.layout = layout;
    this.#options = options;
    this.#lock = lock;
    this.#scratch = scratch;
    this.#abilities = options.abilities && Promise.resolve(options.abilities);
    this.#layers = new ObjectLayers(layout, join(this.#scratch.path, "layers"));
    this.#publishing = {
      layout,
      engine: options.engine,
      keep: (digest, held) => this.#keep(digest, held),
      discard: (digest) => renameSync(join(layout.objects, digest), join(this.#scratch.path, `damaged-${this.#next()}`)),
    };
    this.#committer = new Committer(this.#publishing);
  }

  async find(id: StageId): Promise<SealedTree | undefined> {
    const chain = findStageRecord(this.layout, id) && this.#use(id);
    return chain && this.#describe(id, chain.top);
  }

  /** When the tree of a stage was sealed, in milliseconds since 1970; undefined when that is not known. Looking is no use. */
  findSealedMs(id: StageId): number | undefined {
    return findStageRecord(this.layout, id)?.sealedMs;
  }

  /** The sealed tree of a stage; throws when the store does not have it. */
  async require(id: StageId): Promise<SealedTree> {
    return this.#describe(id, this.#require(id).top);
  }

  async begin(base: SealedTree | undefined): Promise<WritableTree> {
    return await explaining("Cannot start a tree", async () => {
      await using stack = new AsyncDisposableStack();
      const chain = base && this.#require(base.id);
      const layers = chain ? await this.#layers.open(chain) : [];
      const scratch = stack.use(this.openScratch("tree"));
      const describe = (id: StageId, record: ObjectRecord) => this.#describe(id, record);
      const host = { scratch, committer: this.#committer, engine: this.#options.engine, describe };
      const { overlay } = await this.#probe();
      const tree = overlay ? OverlayTree.open(host, layers, chain?.top) : await CopiedTree.open(host, layers);
      stack.move();
      return tree;
    });
  }

  /**
   * Copies a tree into a folder, which is made if need be; what is there already stays unless the tree has the same path. With `keep: false`
   * it leaves the store if nothing else needs it, and its files move instead where that is possible: no second copy is made.
   * With `keepOwners: false` all belongs to this process, for filesystems that take no other owners.
   * Answers the names of its files when it has nothing else at its top.
   */
  async export(tree: SealedTree, target: string, { keep = true, keepOwners = true }: ExportOptions = {}) {
    return await explaining(`Cannot export to '${target}'`, async () => {
      const chain = this.#require(tree.id);
      await using scratch = this.openScratch("export");
      const taken = keep ? undefined : await this.#take(chain, scratch.path);
      const below = taken === undefined ? chain.records : chain.records.slice(1);
      const layers = (await this.#layers.open({ ...chain, records: below })).map(({ path }) => path);
      if (taken !== undefined) layers.unshift(join(taken, "layer"));
      return await exportTree({ layers, target, move: taken !== undefined, keepOwners, openView: () => this.#openView(layers) });
    });
  }

  /**
   * Packs what a tree adds to another one (`since`; its own layer without it, all of it with null) as one file. A tree that is not
   * below it as a whole any more is packed complete: the answer says on what the layer goes.
   */
  async pack(id: StageId, target: string, options: PackOptions = {}): Promise<PackedLayer> {
    return await explaining(`Cannot pack into '${target}'`, async () => {
      const chain = this.#require(id);
      await using scratch = this.openScratch("pack");
      const depth = this.#depthAbove(chain, options.since);
      const packed = depth === 1 && chain.top.layer.kind === "squashfs";
      const image = packed ? join(this.layout.objects, chain.top.digest, "layer.squashfs") : undefined;
      const layers = packed ? [] : await this.#layers.open(chain);
      const { metadata = {} } = findStageRecord(this.layout, id) ?? {};
      const openView = () => this.#openView(layers.map(({ path }) => path));
      const request = { id, metadata, chain, layers, depth, target, image, scratch: scratch.path, openView };
      return await packLayers({ ...request, owner: options.owner });
    });
  }

  /** Takes a packed layer in; what it goes on top of must be there. */
  async import(path: string, options: ImportOptions = {}): Promise<SealedTree> {
    return await explaining(`Cannot import '${path}'`, async () => {
      await using scratch = this.openScratch("import");
      const hasTree = (digest: string) => this.#hold(digest) !== undefined;
      const canMount = (await this.#probe()).squashfs;
      const request = { ...options, path, scratch: scratch.path, canMount, hasTree };
      const { id } = await importLayer(this.#publishing, request);
      return await this.require(id as StageId);
    });
  }

  /** A folder for one source's content, kept between builds. */
  sourceFolder(type: string): string {
    const path = join(this.layout.sources, type);
    mkdirSync(path, { recursive: true });
    return path;
  }

  /** A locked folder that goes with its scope, on the same filesystem as the store. */
  openScratch(prefix: string): Scratch {
    return Scratch.make(this.layout.scratch, prefix);
  }

  /** Waits until everything sealed so far is durable. */
  settle(): Promise<void> {
    return this.#committer.drain();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#committer.drain();
    await this.#layers[Symbol.asyncDispose]();
    await this.#scratch[Symbol.asyncDispose]();
    for (const lock of this.#used.values()) lock[Symbol.dispose]();
    this.#used.clear();
    this.#lock[Symbol.dispose]();
    await this.#keepLimit();
  }

  async #keepLimit(): Promise<void> {
    const { maximumBytes, onNotice } = this.#options;
    if (maximumBytes === undefined) return;
    const { removed, removedContent, freedBytes } = await pruneStore(this.layout, maximumBytes);
    const what = [...count(removed, "trees"), ...count(removedContent, "downloads")].join(" and ");
    if (what !== "") onNotice?.(`Deleted ${what} not used for long: ${Math.round(freedBytes / 1e6)} MB`);
  }

  #describe(id: StageId, { digest, sizeBytes }: ObjectRecord): SealedTree {
    const { metadata = {} } = findStageRecord(this.layout, id) ?? {};
    const openView = () =>
      explaining("Cannot show a tree", async () => {
        const layers = await this.#layers.open(this.#require(id));
        return await this.#openView(layers.map(({ path }) => path));
      });
    return { id, digest, layerBytes: sizeBytes, metadata, openView };
  }

  async #openView(layers: readonly string[]): Promise<TreeView> {
    const { overlay } = await this.#probe();
    return openLayersView(layers, join(this.#scratch.path, `view-${this.#next()}`), overlay);
  }

  /** When it is first asked: a build that finds everything here needs none of it. */
  #probe(): Promise<Abilities> {
    this.#abilities ??= probeAbilities(this.#scratch.path, this.#options.onNotice ?? (() => {}));
    return this.#abilities;
  }

  /** Takes the object out of the store when nothing is on top of it and nobody else uses it; answers where it is now. */
  async #take({ top }: Chain, scratch: string): Promise<string | undefined> {
    if (top.layer.kind !== "folder" || findBases(takeInventory(this.layout).values()).has(top.digest)) return undefined;
    this.#used.get(top.digest)?.[Symbol.dispose]();
    this.#used.delete(top.digest);
    this.#records.delete(top.digest);
    return takeObject(this.layout, top.digest, scratch);
  }

  #require(id: StageId): Chain {
    const chain = this.#use(id);
    if (chain === undefined)
      throw new StoreError(`Cannot use tree ${id}: it is not in the store any more`, { code: "E_STORE_MISSING" });
    return chain;
  }

  /** The chain of a ref, locked against pruning for as long as the store is open. */
  #use(id: StageId): Chain | undefined {
    const digest = findRef(this.layout, id);
    if (digest === undefined) return undefined;
    const chain = this.#hold(digest);
    if (chain !== undefined) touchRef(this.layout, id);
    return chain;
  }

  #hold(digest: string): Chain | undefined {
    if (!this.#used.has(digest)) {
      const lock = tryLock(join(this.layout.objects, digest), "shared");
      if (lock === undefined) return undefined;
      this.#keep(digest, lock);
    }
    return this.#findChain(digest);
  }

  #depthAbove({ records }: Chain, since: StageId | null | undefined): number {
    if (since === undefined) return 1;
    const below = since === null ? undefined : findRef(this.layout, since);
    const index = records.findIndex((record) => record.digest === below);
    // 0: the same tree under another name; packed, it is an empty layer on itself.
    return index >= 0 ? index : records.length;
  }

  #findChain(digest: string): Chain | undefined {
    try {
      return findChain(this.layout, digest, this.#records);
    } catch (error) {
      if (codeOf(error) !== "E_STORE_DAMAGED") throw error;
      this.#options.onNotice?.(`${messageOf(error)}; its tree is built again`);
      return undefined;
    }
  }

  #keep(digest: string, lock: Lock): void {
    if (this.#used.has(digest)) lock[Symbol.dispose]();
    else this.#used.set(digest, lock);
  }

  #next(): number {
    this.#views += 1;
    return this.#views;
  }
}

function count(list: readonly unknown[], what: string): readonly string[] {
  return list.length === 0 ? [] : [`${list.length} ${what}`];
}
