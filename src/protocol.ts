/**
 * What the Action and the engine say to each other. The Action runs as the runner's user and holds the tokens; the engine runs as root and holds the
 * trees. The Action starts the engine, writes one `EngineRequest` as one line of JSON to its stdin, and keeps stdin open: end of file means stop and
 * clean up. The engine writes one `EngineMessage` per line to stdout; only there does it wait for an answer:
 *
 *   engine                                              Action
 *   checkpoints-planned  (what could be restored)  ->   looks the cache up, restores what pays, into the exchange directory
 *                                                  <-   checkpoints-restored
 *   checkpoint-imported  (for each restored file)  ->
 *   build events ...
 *   checkpoint-packed    (a file to keep)          ->   saves it while later stages run, then deletes it
 *   outcome, or failed                             ->
 *
 * Without `exchange` in the request there are no checkpoint messages but `checkpoint-sealed`. The exit code is one of `exitCodes`.
 */

import type { Problem } from "./errors.ts";
import { JsonNumber, type JsonObject } from "./manifest/json.ts";
import type { BuildEvent } from "./monitor/event.ts";

/** What the engine is to do; the first line on its stdin. Every path is absolute. */
export interface EngineRequest {
  readonly protocol: typeof protocolVersion;
  readonly command: "build" | "validate" | "plan";
  readonly manifest: string;
  /** The manifest's path as the user wrote it, for messages. */
  readonly manifestName: string;
  /** Pipelines to export; empty: those the manifest means. */
  readonly exports: readonly string[];
  readonly outputDirectory: string;
  readonly store: string;
  readonly libdirs: readonly string[];
  /** Globs, or one of `auto`, `all`, `none`. */
  readonly checkpoints: readonly string[];
  readonly stageTimeoutMs?: number | undefined;
  /** Stages with network run again when their trees are older; 0: always. */
  readonly refreshAfterDays?: number | undefined;
  /** Install host tools that are missing; otherwise a missing one is an error. */
  readonly installDependencies: boolean;
  /** Whom exported and packed files belong to. */
  readonly owner: { readonly uid: number; readonly gid: number };
  /** The only variables of the user's environment that reach the engine: proxies, paths of the credentials that sources use, SOURCE_DATE_EPOCH. */
  readonly environment: Readonly<Record<string, string>>;
  readonly exchange?: Exchange | undefined;
}

/** Where checkpoints change hands. */
export interface Exchange {
  /** Belongs to the owner; the engine creates `<stage id>.layer` here, the Action deletes. */
  readonly directory: string;
  /** Pack what is sealed and announce it. */
  readonly save: boolean;
}

export const protocolVersion = 1;

/** Everything the engine says. */
export type EngineMessage =
  | BuildEvent
  | CheckpointsPlanned
  | CheckpointImported
  | CheckpointPacked
  | ProblemsFound
  | PlanReady
  | Outcome
  | Failed;

/** Everything the Action says after the request. */
export type ActionMessage = CheckpointsRestored;

/** Before building: the checkpoints that could come from a cache. The engine waits for `checkpoints-restored`. */
export interface CheckpointsPlanned {
  readonly kind: "checkpoints-planned";
  /** What ids leave out and every entry depends on: store format, architecture, digest of the catalogue's code. */
  readonly keyFacts: readonly string[];
  /** Identity of this host's system, for trees made with the host as build root. */
  readonly host: string;
  /** Those that may be needed, in the manifest's order. */
  readonly pipelines: readonly PlannedPipeline[];
}

export interface PlannedPipeline {
  readonly name: string;
  readonly exported: boolean;
  /** Pipelines that must be there when a stage of this one has to run: its build root and its inputs. */
  readonly needs: readonly string[];
  /** Oldest first. */
  readonly checkpoints: readonly PlannedCheckpoint[];
  /** The last checkpoint is the last stage: with it nothing of this pipeline runs. */
  readonly complete: boolean;
}

export interface PlannedCheckpoint {
  readonly id: string;
  readonly stage: string;
  /** The store has it: no need to restore, free to build on. */
  readonly inStore: boolean;
  /** Made by a stage with network, or on top of one: the same id may have other content another day. */
  readonly unpinned: boolean;
  /** Made with the host as build root. */
  readonly onHost: boolean;
}

/** The Action's answer: what it has put into the exchange directory, bases first. */
export interface CheckpointsRestored {
  readonly kind: "checkpoints-restored";
  /** Bases first. */
  readonly restored: readonly RestoredCheckpoint[];
  /** Checkpoints the cache already has or must not get: not worth packing. */
  readonly doNotPack: readonly string[];
}

export interface RestoredCheckpoint {
  readonly id: string;
  readonly base: string | null;
  readonly path: string;
  readonly sha256: string;
  /** The day from which on its packages may be; undefined: they do not age. */
  readonly sealedMs?: number | undefined;
}

/** The engine took a restored checkpoint into its store, or would not: then it builds it. Either way the file may be deleted after the build. */
export interface CheckpointImported {
  readonly kind: "checkpoint-imported";
  readonly id: string;
  readonly success: boolean;
  readonly durationMs: number;
  readonly error?: string | undefined;
}

/** A checkpoint as one file, complete and owned by the owner. */
export interface CheckpointPacked {
  readonly kind: "checkpoint-packed";
  readonly id: string;
  /** The checkpoint whose tree the layer goes on top of; null: an empty tree. */
  readonly base: string | null;
  readonly stage: string;
  readonly pipeline: string;
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  /** What building it on top of its base took. */
  readonly buildMs: number;
  readonly packMs: number;
}

/** All that is wrong with the manifest. */
export interface ProblemsFound {
  readonly kind: "problems";
  readonly problems: readonly Problem[];
}

/** What `plan` found. */
export interface PlanReady {
  readonly kind: "plan";
  readonly pipelines: readonly {
    readonly name: string;
    readonly stages: readonly {
      readonly type: string;
      readonly id: string;
      readonly cached: boolean;
      readonly reason?: string | undefined;
      readonly unpinned: boolean;
      readonly module: string;
    }[];
  }[];
  readonly downloads: { readonly items: number; readonly bytes?: number | undefined };
  readonly diskNeededBytes?: number | undefined;
  readonly diskFreeBytes?: number | undefined;
  readonly missingTools: readonly string[];
}

/** A build that ran to its end, well or not. */
export interface Outcome {
  readonly kind: "outcome";
  readonly success: boolean;
  /** The last tree that is not an image, and the export; null when they were not made. */
  readonly treeId: string | null;
  readonly outputId: string | null;
  readonly images: readonly ImageFacts[];
  /** Of all pipelines that the exports would need with an empty store; `cached`: those that did not have to run. */
  readonly stages: { readonly total: number; readonly cached: number };
  /** What stages reported, by pipeline and stage. */
  readonly metadata: unknown;
}

export interface ImageFacts {
  readonly pipeline: string;
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly sizeBytes: number;
  readonly diskBytes: number;
  readonly virtualSizeBytes: number;
  readonly sha256: string;
}

/** The engine cannot go on: a `BuildError` of errors.ts, or a bug, which has a stack. */
export interface Failed {
  readonly kind: "failed";
  readonly code: string;
  readonly message: string;
  readonly exitCode: number;
  readonly hint?: string | undefined;
  readonly stack?: string | undefined;
}

/** How a value looks after a trip through JSON: documents are plain objects. */
export type Wire<T> = T extends JsonObject
  ? Readonly<Record<string, unknown>>
  : T extends object
    ? { readonly [Key in keyof T]: Wire<T[Key]> }
    : T;

/** One message as one line of JSON, newline included. */
export function encodeMessage(message: EngineRequest | EngineMessage | ActionMessage): string {
  return `${JSON.stringify(message, (_key, value: unknown) => plain(value))}\n`;
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof JsonNumber) return Number(value.source);
  return value;
}

/** The messages of a stream, in order; a last line without its newline is a message cut off and is dropped. Throws on what is not JSON. */
export async function* decodeMessages(stream: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  const pending: string[] = [];
  for await (const chunk of stream) {
    const lines = decoder.decode(chunk, { stream: true }).split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      pending.push(line);
      const text = pending.join("");
      pending.length = 0;
      if (text !== "") yield JSON.parse(text);
    }
    pending.push(last);
  }
}
