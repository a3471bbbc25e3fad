import { availableParallelism } from "node:os";
import { StoreError } from "../errors.ts";
import type { Pipeline, Source, Stage, StageId } from "../manifest/manifest.ts";
import type { Monitor, StageFacts, StageResult } from "../monitor/event.ts";
import type { CheckpointPolicy } from "./checkpoints.ts";
import type { SealedTree, StageRunner, TreeStore, UpcomingStage, WritableTree } from "./ports.ts";
import { describeStage } from "./stage-description.ts";

/**
 * One pipeline: find the last stage whose tree the store has, start a tree on it, run what follows, seal what the policy says.
 * A failing stage is a result, not an exception: what was sealed before it stays.
 */

/** How a pipeline ended. */
export interface PipelineResult {
  readonly name: string;
  readonly id: StageId | null;
  readonly success: boolean;
  readonly durationMs: number;
  /** Stages that ran, in order; the last one may have failed. */
  readonly stages: readonly StageResult[];
  /** How many leading stages were in the store already. */
  readonly cached: number;
  /** Metadata that stages reported, cached ones included, by stage id. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** What running a pipeline needs from around it. */
export interface PipelineWorld {
  readonly store: TreeStore;
  readonly runner: Pick<StageRunner, "run" | "expect">;
  readonly sources: readonly Source[];
  readonly monitor: Monitor;
  readonly checkpoints: CheckpointPolicy;
  readonly stageTimeoutMs: number | undefined;
  readonly breakBefore: (pipeline: Pipeline, stage: Stage) => boolean;
  readonly wantsNetwork: (stage: Stage) => boolean;
  /** Where a stage with network keeps its downloads. */
  readonly downloadCachePath: (stage: Stage) => string | undefined;
  readonly signal: AbortSignal;
}

/** Boxes that get ready while a stage runs: enough to keep all processors busy when stages are short. */
const stagesAhead = Math.min(4, availableParallelism());

interface Progress {
  readonly results: StageResult[];
  readonly metadata: Record<string, unknown>;
  /** Descriptions of the stages since the last seal. */
  unsealed: string[];
  unsealedMs: number;
}

/** Runs the stages of a pipeline that the store lacks. Throws only when it could not try. */
export async function runPipeline(pipeline: Pipeline, world: PipelineWorld): Promise<PipelineResult> {
  const startedAt = performance.now();
  const start = await findStart(pipeline, world.store);
  const facts = pipeline.stages.map((stage, index) => factsOf(stage, index, pipeline, world));
  announce(pipeline, start.cached, facts, world.monitor);
  const progress: Progress = { results: [], metadata: { ...start.tree?.metadata }, unsealed: [], unsealedMs: 0 };
  if (start.cached < pipeline.stages.length) await runStages(pipeline, start, facts, progress, world);
  const success = progress.results.every((result) => result.success);
  const durationMs = performance.now() - startedAt;
  world.monitor({ kind: "pipeline-finished", pipeline: pipeline.name, id: pipeline.id, success, durationMs });
  return {
    name: pipeline.name,
    id: pipeline.id,
    success,
    durationMs,
    stages: progress.results,
    cached: start.cached,
    metadata: progress.metadata,
  };
}

interface Start {
  readonly tree: SealedTree | undefined;
  readonly cached: number;
}

async function findStart(pipeline: Pipeline, store: TreeStore): Promise<Start> {
  for (let cached = pipeline.stages.length; cached > 0; cached -= 1) {
    const stage = pipeline.stages[cached - 1];
    const tree = stage && (await store.find(stage.id));
    if (tree !== undefined) return { tree, cached };
  }
  return { tree: await findBase(pipeline, store), cached: 0 };
}

async function findBase(pipeline: Pipeline, store: TreeStore): Promise<SealedTree | undefined> {
  if (pipeline.base === null) return undefined;
  const tree = await store.find(pipeline.base);
  if (tree !== undefined) return tree;
  throw new StoreError(`Cannot start pipeline '${pipeline.name}': its base ${pipeline.base} is not in the store`, {
    hint: "Build the manifest that makes the base first, in the same store",
  });
}

async function runStages(
  pipeline: Pipeline,
  start: Start,
  facts: readonly StageFacts[],
  progress: Progress,
  world: PipelineWorld,
) {
  using stack = new DisposableStack();
  stack.defer(() => world.runner.expect(pipeline, []));
  await using tree = await world.store.begin(start.tree);
  for (const [index, stage] of pipeline.stages.entries()) {
    const fact = facts[index];
    if (index < start.cached || fact === undefined) continue;
    world.signal.throwIfAborted();
    const next = pipeline.stages.slice(index + 1, index + 1 + stagesAhead);
    const upcoming = next.map((following) => describeUpcoming(pipeline, following, world));
    const result = await runOne(pipeline, stage, fact, tree, world, upcoming);
    progress.results.push(result);
    if (!result.success) break;
    if (result.metadata !== undefined) progress.metadata[stage.id] = result.metadata;
    progress.unsealed.push(describeStage(pipeline, stage));
    progress.unsealedMs += result.durationMs;
    if (!world.checkpoints({ pipeline, stage, isLast: index === pipeline.stages.length - 1, unsealedMs: progress.unsealedMs }))
      continue;
    await seal(pipeline, stage, fact, tree, progress, world);
  }
  await tree.settle();
}

async function runOne(
  pipeline: Pipeline,
  stage: Stage,
  facts: StageFacts,
  tree: WritableTree,
  world: PipelineWorld,
  upcoming: readonly UpcomingStage[],
): Promise<StageResult> {
  world.monitor({ kind: "stage-started", pipeline: pipeline.name, stage: facts });
  await using writer = await tree.openWriter();
  if (world.breakBefore(pipeline, stage)) world.monitor({ kind: "stage-shell", pipeline: pipeline.name, stage: facts });
  const running = world.runner.run({
    ...describeUpcoming(pipeline, stage, world),
    treePath: writer.path,
    timeoutMs: world.stageTimeoutMs,
    onOutput: (text) => world.monitor({ kind: "stage-output", pipeline: pipeline.name, stage: facts, text }),
  });
  world.runner.expect(pipeline, upcoming);
  const result = await running;
  world.monitor({ kind: "stage-finished", pipeline: pipeline.name, stage: facts, result });
  return result;
}

function describeUpcoming(pipeline: Pipeline, stage: Stage, world: PipelineWorld): UpcomingStage {
  const { sources, signal } = world;
  const downloadCachePath = world.downloadCachePath(stage);
  return { pipeline, stage, sources, signal, downloadCachePath, breakBefore: world.breakBefore(pipeline, stage) };
}

async function seal(
  pipeline: Pipeline,
  stage: Stage,
  facts: StageFacts,
  tree: WritableTree,
  progress: Progress,
  world: PipelineWorld,
) {
  const startedAt = performance.now();
  const sourceEpoch = pipeline.sourceEpoch === undefined ? undefined : Number(pipeline.sourceEpoch.source);
  const onCommitted = ({ digest, layerBytes }: SealedTree) => {
    const durationMs = performance.now() - startedAt;
    world.monitor({ kind: "checkpoint-sealed", pipeline: pipeline.name, stage: facts, digest, layerBytes, durationMs });
  };
  await tree.seal(stage.id, {
    metadata: { ...progress.metadata },
    stages: progress.unsealed,
    sourceEpoch,
    onCommitted,
  });
  progress.unsealed = [];
  progress.unsealedMs = 0;
}

function announce(pipeline: Pipeline, cached: number, facts: readonly StageFacts[], monitor: Monitor) {
  monitor({
    kind: "pipeline-started",
    pipeline: {
      name: pipeline.name,
      id: pipeline.id,
      build: pipeline.build,
      runner: pipeline.runner,
      sourceEpoch: pipeline.sourceEpoch?.source,
      stages: facts.length,
      cached,
    },
  });
  for (const stage of facts.slice(0, cached)) monitor({ kind: "stage-cached", pipeline: pipeline.name, stage });
}

function factsOf(stage: Stage, index: number, pipeline: Pipeline, world: PipelineWorld): StageFacts {
  const { type, id, kind, options } = stage;
  const position = stage.position();
  return { type, id, kind, index, total: pipeline.stages.length, options, position, network: world.wantsNetwork(stage) };
}
