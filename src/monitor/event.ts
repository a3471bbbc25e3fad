import type { JsonObject } from "../manifest/json.ts";
import type { Position } from "../manifest/manifest.ts";

/** What happened during a build. Monitors render events; nothing else prints. Times are milliseconds. */
export type BuildEvent =
  | { readonly kind: "build-started"; readonly manifest: string; readonly pipelines: number; readonly sources: number }
  | { readonly kind: "notice"; readonly level: "info" | "warning"; readonly message: string; readonly hint?: string | undefined }
  | { readonly kind: "source-started"; readonly type: string; readonly id: string; readonly items: number }
  | {
      readonly kind: "source-progress";
      readonly type: string;
      readonly message: string;
      readonly doneBytes: number;
      readonly totalBytes?: number | undefined;
    }
  | {
      readonly kind: "source-finished";
      readonly type: string;
      readonly id: string;
      readonly success: boolean;
      readonly durationMs: number;
      readonly error?: string | undefined;
      readonly items: readonly SourceItemResult[];
    }
  | { readonly kind: "pipeline-started"; readonly pipeline: PipelineFacts }
  | { readonly kind: "stage-cached"; readonly pipeline: string; readonly stage: StageFacts }
  | { readonly kind: "stage-started"; readonly pipeline: string; readonly stage: StageFacts }
  /** A person gets a shell in the stage's sandbox before it runs: the terminal is theirs until it is finished. */
  | { readonly kind: "stage-shell"; readonly pipeline: string; readonly stage: StageFacts }
  | { readonly kind: "stage-output"; readonly pipeline: string; readonly stage: StageFacts; readonly text: string }
  | { readonly kind: "stage-finished"; readonly pipeline: string; readonly stage: StageFacts; readonly result: StageResult }
  | {
      readonly kind: "checkpoint-sealed";
      readonly pipeline: string;
      readonly stage: StageFacts;
      readonly digest: string;
      readonly layerBytes: number;
      readonly durationMs: number;
    }
  | {
      readonly kind: "pipeline-finished";
      readonly pipeline: string;
      readonly id: string | null;
      readonly success: boolean;
      readonly durationMs: number;
    }
  | {
      readonly kind: "export-finished";
      readonly pipeline: string;
      readonly id: string;
      readonly path: string;
      readonly durationMs: number;
    }
  | { readonly kind: "build-finished"; readonly success: boolean; readonly durationMs: number };

export interface PipelineFacts {
  readonly name: string;
  readonly id: string | null;
  readonly build: string | null;
  readonly runner: string;
  readonly sourceEpoch?: string | undefined;
  readonly stages: number;
  /** How many leading stages are in the store already. */
  readonly cached: number;
}

export interface StageFacts {
  readonly type: string;
  readonly id: string;
  readonly kind: "stage" | "assembler";
  /** 0-based, of `total`. */
  readonly index: number;
  readonly total: number;
  readonly options: JsonObject;
  /** Asked for the host's network: its result depends on more than the manifest. */
  readonly network?: boolean | undefined;
  /** Where the stage stands in its manifest. */
  readonly position?: Position | undefined;
}

/** How one stage ended: plain data. */
export interface StageResult {
  readonly type: string;
  readonly id: string;
  readonly success: boolean;
  readonly durationMs: number;
  /** What the stage and its programs printed, invalid UTF-8 replaced, long output cut in the middle with a line that says so. */
  readonly output: string;
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
  /** The exception the stage reported, or what the engine could not do for it. */
  readonly error?: StageFault | undefined;
  /** Parsed JSON the stage reported. */
  readonly metadata?: unknown;
}

export interface StageFault {
  readonly type: "exception" | "timeout" | "service" | "aborted";
  readonly message: string;
  readonly data?: unknown;
  readonly hint?: string | undefined;
}

export interface SourceItemResult {
  readonly checksum: string;
  readonly cached?: boolean | undefined;
  readonly error?: string | undefined;
}

/** Receives events in order. Must not throw. `atMs`: when it happened (`performance.now()`), for an event that was held back. */
export type Monitor = (event: BuildEvent, atMs?: number) => void;
