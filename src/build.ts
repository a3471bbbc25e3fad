import { availableParallelism } from "node:os";
import { UsageError } from "./errors.ts";
import type { Manifest, Pipeline, Stage, StageId } from "./manifest/manifest.ts";
import type { Monitor } from "./monitor/event.ts";
import { inOrder } from "./monitor/in-order.ts";
import {
  automaticCheckpoints,
  type CheckpointPolicy,
  findUnmatchedPatterns,
  globToRegExp,
  isCheckpoint,
  namedCheckpoints,
} from "./pipeline/checkpoints.ts";
import { findNeeds, findPipelinesToBuild, findSourceItems, findStagesToRun, requirePipeline } from "./pipeline/graph.ts";
import { oneDownloadAtATime } from "./pipeline/one-download.ts";
import type { SourceFetcher, SourceOutcome, StageRunner, TreeStore } from "./pipeline/ports.ts";
import { type PipelineResult, type PipelineWorld, runPipeline } from "./pipeline/run-pipeline.ts";
import { runJobs } from "./pipeline/schedule.ts";

/**
 * The story of a build: find what is to be made, fetch what it needs, run its pipelines, hand out what was asked for.
 * Failing stages and sources are results; what could not be tried at all is thrown.
 */

/** What to build and how. */
export interface BuildRequest {
  readonly manifest: Manifest;
  /** Pipelines to export; empty means those the manifest means. */
  readonly exports: readonly string[];
  /** Globs that name checkpoints; empty means a checkpoint after every stage. */
  readonly checkpoints: readonly string[];
  /** An exported tree that this build made and that is no checkpoint leaves the store: its files move, and no second copy is made. */
  readonly releaseExports?: boolean | undefined;
  /** Most pipelines that run at once, as far as they do not need each other; undefined: as many as there are processors. */
  readonly jobs?: number | undefined;
  readonly stageTimeoutMs?: number | undefined;
  /** Opens a shell before stages whose type or id matches. */
  readonly breakBefore?: string | undefined;
  readonly wantsNetwork: (stage: Stage) => boolean;
}

/** What the story is played with. */
export interface BuildPorts {
  readonly store: TreeStore;
  readonly runner: StageRunner;
  readonly sources: SourceFetcher;
  readonly monitor: Monitor;
  readonly signal: AbortSignal;
  /** Folder where stages of a type keep what they download, from build to build. */
  readonly downloadCachePath: (type: string) => string;
  /** Hands a sealed tree out, and lets the store forget it unless told to keep it. */
  readonly exportTree: (id: StageId, name: string, keep: boolean) => Promise<ExportedTree>;
}

/** Where a tree was copied to. */
export interface ExportedTree {
  readonly path: string;
  /** Names of its files when it has nothing else at its top: images. */
  readonly files: readonly string[];
}

/** How a build ended. */
export interface BuildReport {
  readonly success: boolean;
  readonly durationMs: number;
  readonly sources: readonly SourceOutcome[];
  /** Pipelines that were needed, in build order; empty when all was in the store. */
  readonly pipelines: readonly PipelineResult[];
  readonly exports: readonly (ExportedTree & { readonly pipeline: string; readonly id: StageId })[];
}

/** Builds what a manifest describes. */
export async function build(request: BuildRequest, ports: BuildPorts): Promise<BuildReport> {
  const startedAt = performance.now();
  const { manifest } = request;
  const names = request.exports.length > 0 ? request.exports : manifest.defaultExports;
  const checkpoints = chooseCheckpoints(request);
  const stored = await findStored(manifest, ports.store);
  const has = (id: StageId) => stored.has(id);
  const pipelines = findPipelinesToBuild(manifest, names, has);
  announce(manifest, pipelines, names, ports);
  const sources = await fetchSources(manifest, pipelines, has, ports);
  const results = sources.every((source) => source.success)
    ? await runPipelines(pipelines, has, checkpoints, request, ports)
    : [];
  const built = results.length === pipelines.length && results.every((result) => result.success);
  const success = built && sources.every((source) => source.success);
  const exported = success ? await exportAll(names, request, has, ports) : [];
  const durationMs = performance.now() - startedAt;
  ports.monitor({ kind: "build-finished", success, durationMs });
  return { success, durationMs, sources, pipelines: results, exports: exported };
}

function chooseCheckpoints(request: BuildRequest): CheckpointPolicy {
  const { checkpoints, manifest } = request;
  if (checkpoints.length === 0) return automaticCheckpoints;
  const unmatched = findUnmatchedPatterns(checkpoints, manifest.pipelines);
  if (unmatched.length === 0) return namedCheckpoints(checkpoints);
  throw new UsageError(
    `Cannot set checkpoints: nothing in the manifest is named ${unmatched.map((text) => `'${text}'`).join(", ")}`,
    {
      hint: "Name a pipeline, a stage id or a stage type; *, ? and [...] match as in a shell",
    },
  );
}

/** Ids of a manifest whose trees are in the store. */
export async function findStored(manifest: Manifest, store: TreeStore): Promise<ReadonlySet<StageId>> {
  const ids = [...new Set(manifest.pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => stage.id)))];
  const found = await Promise.all(ids.map((id) => store.find(id)));
  return new Set(ids.filter((_, index) => found[index] !== undefined));
}

function announce(manifest: Manifest, pipelines: readonly Pipeline[], names: readonly string[], { monitor }: BuildPorts): void {
  monitor({ kind: "build-started", manifest: manifest.file, pipelines: pipelines.length, sources: manifest.sources.length });
  if (names.length === 0)
    monitor({ kind: "notice", level: "warning", message: "Nothing to build: the manifest has no pipeline with stages" });
  else if (pipelines.length === 0)
    monitor({ kind: "notice", level: "info", message: `Everything was cached: ${names.join(", ")}` });
}

async function fetchSources(
  manifest: Manifest,
  pipelines: readonly Pipeline[],
  has: (id: StageId) => boolean,
  { sources, monitor, signal }: BuildPorts,
): Promise<readonly SourceOutcome[]> {
  const wanted = findSourceItems(pipelines.flatMap((pipeline) => findStagesToRun(pipeline, has)));
  const outcomes: SourceOutcome[] = [];
  for (const source of manifest.sources) {
    const ids = [...source.items.keys()].filter((id) => wanted.has(id));
    if (ids.length > 0) outcomes.push(await sources.fetch({ source, ids, signal, monitor }));
  }
  return outcomes;
}

async function runPipelines(
  pipelines: readonly Pipeline[],
  has: (id: StageId) => boolean,
  checkpoints: CheckpointPolicy,
  request: BuildRequest,
  ports: BuildPorts,
): Promise<readonly PipelineResult[]> {
  const { store, runner, signal } = ports;
  const names = pipelines.map(({ name }) => name);
  const { monitor, flush } = inOrder(names, ports.monitor);
  using _ = { [Symbol.dispose]: flush };
  const pattern = request.breakBefore === undefined ? undefined : globToRegExp(request.breakBefore);
  const world: PipelineWorld = {
    store,
    runner: oneDownloadAtATime(runner),
    sources: request.manifest.sources,
    monitor,
    signal,
    checkpoints,
    stageTimeoutMs: request.stageTimeoutMs,
    wantsNetwork: request.wantsNetwork,
    downloadCachePath: (stage) => (request.wantsNetwork(stage) ? ports.downloadCachePath(stage.type) : undefined),
    breakBefore: (_, stage) => pattern?.test(stage.type) === true || pattern?.test(stage.id) === true,
  };
  const needs = findNeeds(pipelines, has);
  const jobs = pipelines.map((pipeline, index) => ({ needs: needs[index] ?? [], run: () => runPipeline(pipeline, world) }));
  // A shell has the terminal for itself.
  return await runJobs(jobs, pattern === undefined ? (request.jobs ?? availableParallelism()) : 1);
}

async function exportAll(
  names: readonly string[],
  { manifest, checkpoints, releaseExports }: BuildRequest,
  wasStored: (id: StageId) => boolean,
  ports: BuildPorts,
): Promise<BuildReport["exports"]> {
  const exported: BuildReport["exports"][number][] = [];
  for (const [index, name] of names.entries()) {
    const wanted = requirePipeline(manifest, name);
    const { id, name: pipeline } = wanted;
    if (id === null) throw new UsageError(`Cannot export '${name}': the pipeline has no stages`);
    const startedAt = performance.now();
    const comesAgain = names.slice(index + 1).some((other) => requirePipeline(manifest, other).id === id);
    const keep = releaseExports !== true || comesAgain || wasStored(id) || isCheckpoint(wanted, checkpoints);
    const { path, files } = await ports.exportTree(id, name, keep);
    exported.push({ pipeline, id, path, files });
    ports.monitor({ kind: "export-finished", pipeline, id, path, durationMs: performance.now() - startedAt });
  }
  return exported;
}
