/**
 * What outputs and summary are made of: the run of one manifest, gathered from what the engine said.
 */

import type { Problem } from "../../errors.ts";
import type { Position } from "../../manifest/manifest.ts";
import type { Failed, ImageFacts, PlanReady } from "../../protocol.ts";
import type { Ledger } from "../cache/ledger.ts";
import type { Heard } from "../engine.ts";

/** One stage of a run. Times count from the start of the run. */
export interface StageRecord {
  readonly pipeline: string;
  readonly type: string;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  readonly network: boolean;
  readonly position: Position | undefined;
  readonly startMs: number;
  state: "running" | "done" | "failed";
  durationMs: number;
  layerBytes: number | undefined;
  output: string;
  error: string | undefined;
  hint: string | undefined;
}

/** One manifest's run. */
export interface RunRecord {
  readonly manifest: string;
  readonly startedMs: number;
  readonly stages: StageRecord[];
  readonly problems: Problem[];
  /** Seconds spent on something other than stages, by name. */
  readonly spans: { readonly name: string; readonly startMs: number; readonly durationMs: number }[];
  readonly sourceErrors: string[];
  /** Time that trees took to arrive from the cache. */
  downloadMs: number;
  totalStages: number;
  cachedStages: number;
  images: readonly ImageFacts[];
  treeId: string | null;
  outputId: string | null;
  metadata: unknown;
  plan: PlanReady | undefined;
  failure: Failed | undefined;
  success: boolean;
  exitCode: number;
  durationMs: number;
  ledger: Ledger;
  /** Where in the whole step's ledger this run's begins. */
  ledgerStart: number;
}

/** A record of nothing yet. */
export function startRecord(manifest: string, startedMs: number): RunRecord {
  return {
    manifest,
    startedMs,
    stages: [],
    problems: [],
    spans: [],
    sourceErrors: [],
    downloadMs: 0,
    totalStages: 0,
    cachedStages: 0,
    images: [],
    treeId: null,
    outputId: null,
    metadata: null,
    plan: undefined,
    failure: undefined,
    success: false,
    exitCode: 0,
    durationMs: 0,
    ledger: [],
    ledgerStart: 0,
  };
}

/** Adds what the engine said at a moment. */
export function addToRecord(record: RunRecord, message: Heard, nowMs: number): void {
  switch (message.kind) {
    case "pipeline-started":
      record.totalStages += message.pipeline.stages;
      record.cachedStages += message.pipeline.cached;
      break;
    case "stage-started":
      record.stages.push(startStage(message.pipeline, message.stage, nowMs - record.startedMs));
      break;
    case "stage-finished":
      endStage(record, message);
      break;
    case "checkpoint-sealed":
      withStage(record, message, (stage) => {
        stage.layerBytes = message.layerBytes;
      });
      break;
    case "source-finished":
      if (!message.success) record.sourceErrors.push(`${message.type}: ${message.error ?? "items could not be fetched"}`);
      record.spans.push(spanEnding(message.type, nowMs - record.startedMs, message.durationMs));
      break;
    case "export-finished":
      record.spans.push(spanEnding(`export ${message.pipeline}`, nowMs - record.startedMs, message.durationMs));
      break;
    default:
      addResult(record, message);
  }
}

/** Adds when trees came from the cache, in the terms of `performance.now()`. */
export function noteDownload(record: RunRecord, download: { readonly startMs: number; readonly durationMs: number }): void {
  record.downloadMs += download.durationMs;
  record.spans.push({ name: "download", startMs: download.startMs - record.startedMs, durationMs: download.durationMs });
}

function addResult(record: RunRecord, message: Heard): void {
  switch (message.kind) {
    case "problems":
      record.problems.push(...message.problems);
      break;
    case "plan":
      record.plan = message;
      record.totalStages = countStages(message, () => true);
      record.cachedStages = countStages(message, ({ cached }) => cached);
      break;
    case "failed":
      record.failure = message;
      break;
    case "outcome":
      record.success = message.success;
      record.images = message.images;
      record.treeId = message.treeId;
      record.outputId = message.outputId;
      record.metadata = message.metadata;
      record.totalStages = message.stages.total;
      record.cachedStages = message.stages.cached;
      break;
  }
}

function countStages(
  { pipelines }: PlanReady,
  counts: (stage: PlanReady["pipelines"][number]["stages"][number]) => boolean,
): number {
  return pipelines.reduce((sum, { stages }) => sum + stages.filter(counts).length, 0);
}

type Started = Extract<Heard, { readonly kind: "stage-started" }>;
type Finished = Extract<Heard, { readonly kind: "stage-finished" }>;

function startStage(pipeline: string, stage: Started["stage"], startMs: number): StageRecord {
  const { type, id, index, total, network = false, position } = stage;
  const result = {
    state: "running" as const,
    durationMs: 0,
    layerBytes: undefined,
    output: "",
    error: undefined,
    hint: undefined,
  };
  return { pipeline, type, id, index, total, network, position, startMs, ...result };
}

function endStage(record: RunRecord, message: Finished): void {
  const { result } = message;
  withStage(record, message, (stage) => {
    stage.state = result.success ? "done" : "failed";
    stage.durationMs = result.durationMs;
    stage.output = result.success ? "" : result.output;
    stage.error = result.success ? undefined : describeFault(result);
    stage.hint = result.error?.hint;
  });
}

function describeFault({ error, exitCode, signal }: Finished["result"]): string {
  if (error !== undefined) return error.message;
  if (signal !== undefined) return `killed by ${signal}`;
  return exitCode === undefined ? "failed" : `exit code ${exitCode}`;
}

function withStage(
  record: RunRecord,
  { pipeline, stage }: { readonly pipeline: string; readonly stage: { readonly id: string } },
  change: (stage: StageRecord) => void,
): void {
  const found = record.stages.findLast((candidate) => candidate.id === stage.id && candidate.pipeline === pipeline);
  if (found !== undefined) change(found);
}

function spanEnding(name: string, endMs: number, durationMs: number): RunRecord["spans"][number] {
  return { name, startMs: Math.max(0, endMs - durationMs), durationMs };
}

/** `pipeline/type`, as outputs name a stage. */
export function stageName({ pipeline, type }: { readonly pipeline: string; readonly type: string }): string {
  return `${pipeline}/${type}`;
}

/** The first stage that failed. */
export function findFailedStage(record: RunRecord): StageRecord | undefined {
  return record.stages.find(({ state }) => state === "failed");
}
