import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";
import { codeOf, messageOf, StoreError } from "../errors.ts";
import { syncFileSystem, syncFolder } from "../linux/durability.ts";
import { type Lock, tryLock } from "../linux/lock.ts";
import { digestLayer } from "./layer-digest.ts";
import type { StoreLayout } from "./layout.ts";
import { findRecord, formatRecord, type ObjectRecord } from "./object-record.ts";
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
  /** Called when all is durable. */
  readonly onCommitted: (object: ObjectRecord) => void;
  /** Called when the folder has become the object; it is not when the store had an equal one. */
  readonly onMoved: (objectFolder: string) => void;
}

interface Prepared {
  readonly commit: Commit;
  readonly record: ObjectRecord;
}

/** What a committer needs of its store. */
export interface CommitterHost {
  readonly layout: StoreLayout;
  readonly engine: string;
  /** Holds the lock of a new object for as long as the store is open. */
  readonly keep: (digest: string, lock: Lock) => void;
  /** Takes a damaged object out of the way. */
  readonly discard: (digest: string) => void;
}

/**
 * Makes sealed layers durable, in the order they were sealed, while stages go on. What has queued up goes to disk together: one flush of the
 * filesystem, then objects by rename, then refs. Nothing is visible before it is durable.
 */
export class Committer {
  readonly #host: CommitterHost;
  #queue: Commit[] = [];
  #running: Promise<void> | undefined;

  constructor(host: CommitterHost) {
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
    const { chain, folder, times } = commit;
    writeStageRecord(this.#host.layout, commit.id, commit.record);
    if (folder !== undefined) {
      const base = chain.top?.digest ?? null;
      const seen = await digestLayer({ layer: join(folder, "layer"), base, times, tidy: true });
      const { engine } = this.#host;
      chain.top = { ...seen, base, times, layer: { kind: "folder" }, createdMs: Date.now(), engine };
      writeFileSync(join(folder, "object.json"), formatRecord(chain.top));
    }
    if (chain.top === undefined) throw new StoreError(`Cannot seal '${commit.id}': there is no tree below it`);
    return { commit, record: chain.top };
  }

  async #publish({ folder, onMoved }: Commit, record: ObjectRecord): Promise<void> {
    if (folder === undefined) return;
    const target = join(this.#host.layout.objects, record.digest);
    for (;;) {
      const lock = tryLock(folder, "shared");
      if (lock !== undefined && moveTo(folder, target)) {
        this.#host.keep(record.digest, lock);
        return onMoved(target);
      }
      lock?.[Symbol.dispose]();
      const existing = tryLock(target, "shared");
      if (existing === undefined) await setTimeout(10);
      else if (isIntact(target)) return this.#host.keep(record.digest, existing);
      else {
        existing[Symbol.dispose]();
        this.#host.discard(record.digest);
      }
    }
  }
}

function moveTo(folder: string, target: string): boolean {
  try {
    renameSync(folder, target);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function isIntact(folder: string): boolean {
  try {
    return findRecord(folder) !== undefined;
  } catch {
    return false;
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

/** What a person can do about a failure of the store's disk. */
export function explainFailure(error: unknown, what: string): unknown {
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new StoreError(`${what}: the disk of the store is full`, {
      code: "E_STORE_FULL",
      hint: "Free space, run `osbuild-action store prune`, or put the store on a larger disk",
      cause: error,
    });
  }
  return error instanceof StoreError ? error : new StoreError(`${what}: ${messageOf(error)}`, { cause: error });
}
