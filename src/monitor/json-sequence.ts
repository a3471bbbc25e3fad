import { createHash } from "node:crypto";
import { plainObject } from "../manifest/plain.ts";
import type { BuildEvent, Monitor, PipelineFacts, StageFacts, StageResult } from "./event.ts";

/**
 * osbuild's JSONSeqMonitor: one JSON text per record (RFC 7464), for programs that drive `osbuild`. A context is written whole once
 * and named by its id afterwards.
 */

const maximumOutput = 31_000;

interface Context {
  readonly origin: string;
  readonly pipeline: {
    readonly name: string | null;
    readonly id: string | null;
    readonly stage: { readonly name: string | null; readonly id: string | null };
  };
}

interface Message {
  readonly context: Context;
  readonly message: string;
  /** Of a source or pipeline: one more is done then. */
  readonly isLast?: true;
  readonly result?: unknown;
  readonly duration?: number;
  readonly options?: unknown;
  readonly metadata?: unknown;
}

interface Progress {
  manifest: string;
  total: number;
  done: number;
  pipeline: PipelineFacts | undefined;
  stagesDone: number;
}

/** Writes records. `now` answers seconds since 1970. */
export function jsonSequenceMonitor(write: (text: string) => void, now = () => Date.now() / 1000): Monitor {
  const known = new Set<string>();
  const progress: Progress = { manifest: "", total: 0, done: 0, pipeline: undefined, stagesDone: 0 };
  return (event) => {
    advance(progress, event);
    for (const { context, isLast, ...message } of describeEvent(event, progress)) {
      if (isLast) Object.assign(progress, { done: progress.done + 1, pipeline: undefined });
      const record = {
        ...message,
        context: describeContext(context, known),
        progress: describeProgress(progress),
        timestamp: now(),
      };
      write(`\u001e${JSON.stringify(prune(record))}\n`);
    }
  };
}

function advance(progress: Progress, event: BuildEvent): void {
  if (event.kind === "build-started")
    Object.assign(progress, { manifest: event.manifest, total: event.pipelines + event.sources });
  if (event.kind === "pipeline-started") Object.assign(progress, { pipeline: event.pipeline, stagesDone: 0 });
  if (event.kind === "stage-finished") progress.stagesDone += 1;
}

function describeProgress({ pipeline, total, done, stagesDone }: Progress): unknown {
  const inner =
    pipeline === undefined ? {} : { progress: { name: `pipeline: ${pipeline.name}`, total: pipeline.stages, done: stagesDone } };
  return { name: "pipelines/sources", total, done, ...inner };
}

function describeEvent(event: BuildEvent, { manifest, pipeline }: Progress): readonly Message[] {
  const program = contextOf("osbuild.main_cli");
  const monitor = (stage?: StageFacts) => contextOf("osbuild.monitor", pipeline, stage);
  switch (event.kind) {
    case "build-started":
      return [{ context: program, message: `starting ${argumentOf(manifest)}` }];
    case "build-finished":
      return [
        { context: program, message: `manifest ${argumentOf(manifest)} ${event.success ? "finished successfully" : "failed"}\n` },
      ];
    case "notice":
    case "source-progress":
      return [{ context: contextOf("osbuild.monitor"), message: event.message }];
    case "source-started":
      return [{ context: sourceContext(event), message: `Starting pipeline source ${event.type}` }];
    case "source-finished":
      return [
        { context: sourceContext(event), message: `Finished module source ${event.type}`, result: describeSource(event) },
        { context: sourceContext(event), message: `Finished pipeline ${event.type}`, isLast: true },
      ];
    case "pipeline-started":
      return [{ context: monitor(), message: `Starting pipeline ${event.pipeline.name}` }];
    case "pipeline-finished":
      return [{ context: monitor(), message: `Finished pipeline ${event.pipeline}`, isLast: true }];
    case "stage-started":
      return [{ context: monitor(event.stage), message: `Starting module ${event.stage.type}` }];
    case "stage-output":
      return [{ context: contextOf(`stages/${event.stage.type}`, pipeline, event.stage), message: event.text }];
    case "stage-finished":
      return [{ context: monitor(event.stage), ...describeFinished(event.stage, event.result) }];
    case "stage-cached":
    case "stage-shell":
    case "checkpoint-sealed":
    case "export-finished":
      return [];
  }
}

/** What a command line calls the manifest. */
function argumentOf(manifest: string): string {
  return manifest === "<stdin>" ? "-" : manifest;
}

function describeFinished(stage: StageFacts, result: StageResult): Omit<Message, "context"> {
  return {
    message: `Finished module ${stage.type}`,
    result: describeResult(result),
    duration: result.durationMs / 1000,
    options: plainObject(stage.options),
    metadata: result.metadata,
  };
}

function contextOf(
  origin: string,
  pipeline?: { readonly name: string; readonly id: string | null },
  stage?: StageFacts,
): Context {
  return {
    origin,
    pipeline: {
      name: pipeline?.name ?? null,
      id: pipeline?.id ?? null,
      stage: { name: stage?.type ?? null, id: stage?.id ?? null },
    },
  };
}

function sourceContext(event: Extract<BuildEvent, { kind: "source-started" | "source-finished" }>): Context {
  return contextOf("osbuild.monitor", { name: `source ${event.type}`, id: event.id });
}

function describeContext(context: Context, known: Set<string>): unknown {
  const id = contextId(context);
  if (known.has(id)) return { id };
  known.add(id);
  return { ...context, id };
}

/** sha256 over the context as Python writes it with sorted keys. */
function contextId({ origin, pipeline }: Context): string {
  const text = (value: string | null) =>
    JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const stage = `{"id": ${text(pipeline.stage.id)}, "name": ${text(pipeline.stage.name)}}`;
  const whole = `{"origin": ${text(origin)}, "pipeline": {"id": ${text(pipeline.id)}, "name": ${text(pipeline.name)}, "stage": ${stage}}}`;
  return createHash("sha256").update(whole).digest("hex");
}

function describeResult({ type, id, success, output, error }: StageResult): unknown {
  const cut = output.length - maximumOutput;
  const shown = cut > 0 ? `[...${cut} bytes hidden...]\n${output.slice(cut)}` : output;
  return {
    name: type,
    id,
    success,
    output: shown,
    error: error === undefined ? null : { type: error.type, data: error.data ?? { value: error.message } },
  };
}

function describeSource(event: Extract<BuildEvent, { kind: "source-finished" }>): unknown {
  return {
    name: `source ${event.type}`,
    source_type: event.type,
    success: event.success,
    output: `source ${event.type} finished ${event.success ? "successfully" : `unsuccessfully: ${event.error ?? ""}`}`,
    results: event.items.map(({ checksum, cached, error }) => ({
      success: error === undefined,
      metadata: { checksum, cached },
      error: error ?? "",
    })),
  };
}

/** Nothing and empty text are left out of objects, and objects that this empties; osbuild's readers rely on it. */
function prune(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined && item !== "");
  return Object.fromEntries(entries.map(([key, item]) => [key, prune(item)]));
}
