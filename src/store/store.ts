import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../errors.ts";
import { acquireLock, type Lock, tryLock } from "../linux/lock.ts";
import type { StageId } from "../manifest/manifest.ts";
import type { SealedTree, TreeStore, WritableTree } from "../pipeline/ports.ts";
import { Committer } from "./committer.ts";
import { exportTree } from "./export.ts";
import { ensureLayout, type StoreLayout, storeLayout } from "./layout.ts";
import { type Chain, findChain, ObjectLayers } from "./object-layers.ts";
import type { ObjectRecord } from "./object-record.ts";
import { findRef, readStageRecord, touchRef } from "./refs.ts";
import { Scratch, sweepScratch } from "./scratch.ts";
import { StoredTree } from "./sealed-tree.ts";
import { OverlayTree } from "./writable-tree.ts";

/** How to open a store. */
export interface StoreOptions {
  /** Version of the program, recorded with what it makes. */
  readonly engine: string;
  /** Most bytes its objects may take; undefined: no limit. */
  readonly maximumBytes?: number | undefined;
  /** Told what a person should know but need not act on. */
  readonly onNotice?: ((message: string) => void) | undefined;
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
  readonly #lock: Lock;
  readonly #scratch: Scratch;
  readonly #layers: ObjectLayers;
  readonly #committer: Committer;
  /** Objects this process uses: nobody prunes them. */
  readonly #used = new Map<string, Lock>();
  #views = 0;

  /** Opens a store, made if need be, and deletes what killed processes left. */
  static async open(path: string, options: StoreOptions): Promise<Store> {
    const layout = storeLayout(path);
    mkdirSync(path, { recursive: true });
    ensureLayout(layout);
    using stack = new DisposableStack();
    const lock = stack.use(await acquireLock(layout.lock, "shared"));
    if (lock == null) throw new StoreError(`Cannot open store '${path}': its lock is gone`);
    await sweepScratch(layout.scratch);
    const store = new Store(layout, options, lock);
    stack.move();
    return store;
  }

  private constructor(layout: StoreLayout, options: StoreOptions, lock: Lock) {
    this.layout = layout;
    this.#options = options;
    this.#lock = lock;
    this.#scratch = Scratch.make(layout.scratch, "store");
    this.#layers = new ObjectLayers(layout, join(this.#scratch.path, "layers"));
    this.#committer = new Committer({
      layout,
      engine: options.engine,
      keep: (digest, held) => this.#keep(digest, held),
      discard: (digest) => renameSync(join(layout.objects, digest), join(this.#scratch.path, `damaged-${this.#next()}`)),
    });
  }

  async find(id: StageId): Promise<SealedTree | undefined> {
    const chain = this.#use(id);
    return chain && this.#describe(id, chain.top);
  }

  async begin(base: SealedTree | undefined): Promise<WritableTree> {
    const chain = base && this.#use(base.id);
    if (base !== undefined && chain === undefined) throw missing(base.id);
    const layers = chain ? await this.#layers.open(chain) : [];
    const host = {
      scratch: Scratch.make(this.layout.scratch, "tree"),
      committer: this.#committer,
      engine: this.#options.engine,
      describe: (id: StageId, record: ObjectRecord) => this.#describe(id, record),
    };
    try {
      return OverlayTree.open(host, layers, chain?.top);
    } catch (error) {
      await host.scratch[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Copies a tree into a folder, which is made if need be; what is there already stays unless the tree has the same path. */
  async export(tree: SealedTree, target: string): Promise<void> {
    await using view = await tree.openView();
    await exportTree(view.path, target);
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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#committer.drain();
    await this.#layers[Symbol.asyncDispose]();
    await this.#scratch[Symbol.asyncDispose]();
    for (const lock of this.#used.values()) lock[Symbol.dispose]();
    this.#used.clear();
    this.#lock[Symbol.dispose]();
  }

  #describe(id: StageId, top: ObjectRecord): SealedTree {
    const { metadata } = readStageRecord(this.layout, id);
    return new StoredTree(id, top, metadata, {
      openLayers: async () => {
        const chain = this.#use(id);
        if (chain === undefined) throw missing(id);
        return this.#layers.open(chain);
      },
      viewPath: () => join(this.#scratch.path, `view-${this.#next()}`),
    });
  }

  /** The chain of a ref, locked against pruning for as long as the store is open. */
  #use(id: StageId): Chain | undefined {
    const digest = findRef(this.layout, id);
    if (digest === undefined) return undefined;
    if (!this.#used.has(digest)) {
      const lock = tryLock(join(this.layout.objects, digest), "shared");
      if (lock === undefined) return undefined;
      this.#keep(digest, lock);
    }
    const chain = findChain(this.layout, digest);
    if (chain !== undefined) touchRef(this.layout, id, digest);
    return chain;
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

function missing(id: string): StoreError {
  return new StoreError(`Cannot use tree ${id}: it is not in the store any more`, { code: "E_STORE_MISSING" });
}
