import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { StoreError } from "../errors.ts";
import { syncFileSystem, syncFolder } from "../linux/durability.ts";
import { explainFailure } from "./failure.ts";
import { digestLayer, objectDigest } from "./layer-digest.ts";
import type { ObjectRecord } from "./object-record.ts";
import { type PublishHost, publishObject, writeRecord } from "./publish.ts";
import { type StageRecord, writeRef, writeStageRecord } from "./refs.ts";

/** Where the commits of one tree stand: each goes on top of the one before. */
export interface CommitChain {
  /** The object on top; undefined: none yet, the tree started empty. */
  top: ObjectRecord | undefined;
  /** What went wrong; nothing can be committed on top of that. */
  failure?: unknown;
}

/** A sealed layer to become an object. */
export interface Commit {
  readonly id: string;
  readonly record: StageRecord;
  readonly chain: CommitChain;
  /** Scratch folder that holds `layer`; renamed to become the object. Undefined: nothing changed, the object on top gets another name. */
  readonly folder: string | undefined;
  readonly times: boolean;
  /** The layer is the whole tree. */
  readonly complete?: boolean;
  /** The layer is several merged into one: the name their tree has, and what the lowest of them is on top of. */
  readonly merged?: { readonly digest: string; readonly base: string } | undefined;
  /** Called when all is durable. */
  readonly onCommitted: (object: ObjectRecord) => void;
  /** Called when the folder has become the object; it is not when the store had an equal one. */
  readonly onMoved: (objectFolder: string) => void;
}

interface Prepared {
  readonly commit: Commit;
  readonly record: ObjectRecord;
}

/**
 * Makes sealed layers durable, in the order they were sealed, while stages go on. What has queued up goes to disk together: one flush of the
 * filesystem, then objects by rename, then refs. Nothing is visible before it is durable.
 */
export class Committer {
  readonly #host: PublishHost;
  #queue: Commit[] = [];
  #running: Promise<void> | undefined;

  constructor(host: PublishHost) {
    this.#host = host;
  }

  /** Queues a commit. */
  add(commit: Commit): void {
    this.#queue.push(commit);
    this.#running ??= this.#run();
  }

  /** Waits until nothing is queued. Failures are told to each commit. */
  async drain(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async #run(): Promise<void> {
    // The seal that woke us returns first: the next stage is waiting for it.
    await setImmediate();
    while (this.#queue.length > 0) await this.#commitAll(this.#queue.splice(0));
    this.#running = undefined;
  }

  async #commitAll(commits: readonly Commit[]): Promise<void> {
    const { layout } = this.#host;
    const prepared: Prepared[] = [];
    for (const commit of commits) await attempt(commit, async () => void prepared.push(await this.#prepare(commit)));
    await this.#forAll(prepared, () => syncFileSystem(layout.scratch));
    for (const { commit, record } of prepared) await attempt(commit, () => this.#publish(commit, record));
    await this.#forAll(prepared, () => syncFolder(layout.objects));
    for (const { commit, record } of prepared) await attempt(commit, async () => writeRef(layout, commit.id, record.digest));
    await this.#forAll(prepared, () => syncFolder(layout.refs));
    for (const { commit, record } of prepared) await attempt(commit, async () => commit.onCommitted(record));
  }

  async #forAll(prepared: readonly Prepared[], action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      for (const { commit } of prepared) await attempt(commit, () => Promise.reject(error));
    }
  }

  async #prepare(commit: Commit): Promise<Prepared> {
    const { chain, folder } = commit;
    writeStageRecord(this.#host.layout, commit.id, commit.record);
    if (folder !== undefined) {
      chain.top = await this.#describe(commit, join(folder, "layer"));
      writeRecord(folder, chain.top);
    }
    if (chain.top === undefined) throw new StoreError(`Cannot seal '${commit.id}': there is no tree below it`);
    return { commit, record: chain.top };
  }

  async #describe({ chain, complete, merged, times }: Commit, layer: string): Promise<ObjectRecord> {
    const seen = await digestLayer({ layer, times });
    const facts = {
      ...seen,
      times,
      layer: { kind: "folder" },
      boot: null,
      createdMs: Date.now(),
      engine: this.#host.engine,
    } as const;
    if (merged !== undefined) return { ...facts, ...merged, merged: true };
    const base = complete ? null : (chain.top?.digest ?? null);
    return { ...facts, digest: objectDigest(base, seen.layerDigest), base, merged: false };
  }

  async #publish({ folder, onMoved }: Commit, record: ObjectRecord): Promise<void> {
    const moved = folder === undefined ? undefined : await publishObject(this.#host, folder, record.digest);
    if (moved !== undefined) onMoved(moved);
  }
}

async function attempt(commit: Commit, action: () => Promise<void>): Promise<void> {
  if (commit.chain.failure !== undefined) return;
  try {
    await action();
  } catch (error) {
    commit.chain.failure = explainFailure(error, `Cannot seal '${commit.id}'`);
  }
}
