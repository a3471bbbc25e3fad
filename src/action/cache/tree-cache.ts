/**
 * Trees from run to run. The engine says which checkpoints could be restored and hands over those it seals, as files; this side finds them in the Actions
 * cache, downloads what pays and uploads what is new. No trouble with the cache ever fails a build: it becomes a note in the ledger.
 */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "../../errors.ts";
import type { CheckpointImported, CheckpointPacked, CheckpointsPlanned, CheckpointsRestored, Exchange } from "../../protocol.ts";
import type { ActionInputs } from "../inputs.ts";
import { findEnterpriseServer, hasCacheService } from "../server.ts";
import { type CacheContext, listPlaces } from "./context.ts";
import type { Ledger, LedgerNote } from "./ledger.ts";
import { type CachePermission, findPermission } from "./permission.ts";
import { type Download, type Restored, restoreCheckpoints } from "./restore.ts";
import { SaveQueue } from "./save.ts";
import { openCacheService } from "./service.ts";

/** What a build needs of the cache. */
export interface TreeCache extends AsyncDisposable {
  /** For the engine's request; undefined when there is no cache. */
  readonly exchange: Exchange | undefined;
  readonly permission: CachePermission;
  readonly ledger: Ledger;
  restore(planned: CheckpointsPlanned): Promise<RestoreAnswer>;
  noteImport(imported: CheckpointImported): void;
  keep(packed: CheckpointPacked): Promise<void>;
  /** Ends one build. */
  flush(): Promise<void>;
  /** Waits for uploads. */
  settle(): Promise<void>;
  /** Leaves uploads to the post step. */
  abandon(): Promise<void>;
}

/** What to tell the engine, and when it was downloaded; undefined: nothing was. */
export interface RestoreAnswer {
  readonly answer: CheckpointsRestored;
  readonly download: Download | undefined;
}

/** What opening the cache takes. */
export interface TreeCacheOptions {
  readonly inputs: ActionInputs;
  /** The cache client's program. */
  readonly program: string;
  /** Empty, of the runner's user; removed by who made it. */
  readonly directory: string;
  readonly onNote: (note: LedgerNote) => void;
}

/** Opens the cache as far as it is there and allowed. */
export async function openTreeCache({ inputs, program, directory, onNote }: TreeCacheOptions): Promise<TreeCache> {
  const permission = inputs.command === "build" ? findPermission(inputs.cache, process.env) : { read: false, write: false };
  if (!permission.read && !permission.write) return noCache(permission);
  if (!hasCacheService(process.env)) return noCache({ read: false, write: false, why: describeAbsence() });
  await mkdir(join(directory, "client"), { recursive: true });
  await using scope = new AsyncDisposableStack();
  const service = scope.use(openCacheService(program, directory));
  const ledger: LedgerNote[] = [];
  const note = (entry: LedgerNote): void => {
    ledger.push(entry);
    onNote(entry);
  };
  const context = { service, directory, prefix: inputs.cachePrefix, expiryDays: inputs.cacheExpiryDays, note };
  const owned = scope.move();
  return withCache(context, new SaveQueue(context, inputs.cacheBudgetBytes), { permission, ledger, owned });
}

interface Parts {
  readonly permission: CachePermission;
  readonly ledger: Ledger;
  readonly owned: AsyncDisposableStack;
}

function withCache(context: CacheContext, queue: SaveQueue, { permission, ledger, owned }: Parts): TreeCache {
  return {
    exchange: { directory: context.directory, save: permission.write },
    permission,
    ledger,
    restore: (planned) => restore(context, queue, planned, permission.read),
    noteImport: ({ id, success, durationMs, error = "the engine would not take it" }) => {
      const { pipeline, stage } = ledger.find((entry) => entry.id === id) ?? { pipeline: "", stage: "" };
      if (success) context.note({ pipeline, stage, id, kind: "imported", sizeBytes: 0, durationMs });
      else context.note({ pipeline, stage, id, kind: "not-restored", reason: error, warning: true });
    },
    keep: (packed) => queue.keep(packed),
    flush: () => queue.flush(),
    settle: () => queue.settle(),
    abandon: () => queue.abandon(),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

async function restore(
  context: CacheContext,
  queue: SaveQueue,
  planned: CheckpointsPlanned,
  read: boolean,
): Promise<RestoreAnswer> {
  const places = listPlaces(planned, context, Date.now());
  const restored = read ? await tryRestore(context, planned, places) : nothing;
  queue.begin(places, restored.marks, restored.bytes);
  const doNotPack = [...places].filter(([, place]) => place.stem === undefined).map(([id]) => id);
  const answer: CheckpointsRestored = { kind: "checkpoints-restored", restored: restored.checkpoints, doNotPack };
  return { answer, download: restored.checkpoints.length === 0 ? undefined : restored.download };
}

const nothing: Restored = { checkpoints: [], marks: new Map(), bytes: new Map(), download: { startMs: 0, durationMs: 0 } };

async function tryRestore(
  context: CacheContext,
  ...[planned, places]: [CheckpointsPlanned, ReturnType<typeof listPlaces>]
): Promise<Restored> {
  try {
    return await restoreCheckpoints(context, planned, places);
  } catch (error) {
    await context.service[Symbol.asyncDispose]();
    context.note({ pipeline: "", stage: "", id: "", kind: "not-restored", reason: messageOf(error), warning: true });
    return nothing;
  }
}

function noCache(permission: CachePermission): TreeCache {
  const done = (): Promise<void> => Promise.resolve();
  return {
    exchange: undefined,
    permission,
    ledger: [],
    restore: () =>
      Promise.resolve({ answer: { kind: "checkpoints-restored", restored: [], doNotPack: [] }, download: undefined }),
    noteImport: () => {},
    keep: done,
    flush: done,
    settle: done,
    abandon: done,
    [Symbol.asyncDispose]: done,
  };
}

function describeAbsence(): string {
  return `${findEnterpriseServer(process.env) ?? "this runner"} has no cache service`;
}
