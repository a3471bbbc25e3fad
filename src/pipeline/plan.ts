import type { Manifest, Pipeline, Source, Stage, StageId } from "../manifest/manifest.ts";
import { findPipelinesToBuild, findSourceItems, findStagesToRun, requirePipeline } from "./graph.ts";
import { findDifferences, partsOf, type StageDescription } from "./stage-description.ts";

/**
 * What a build would do, as data: which stages the store already has, which run and why, what is fetched, what the host lacks. Pure: all
 * that is known of store, catalogue and host comes in as facts, so a plan is the same wherever it is made.
 */
export interface Plan {
  readonly manifest: string;
  readonly exports: readonly string[];
  /** In build order; those that are needed only. Exports that are cached whole are listed as well. */
  readonly pipelines: readonly PlannedPipeline[];
  readonly downloads: readonly PlannedDownload[];
  readonly disk: DiskNeed;
  readonly missingTools: readonly string[];
  readonly stagesToRun: number;
}

export interface PlannedPipeline {
  readonly name: string;
  readonly id: StageId | null;
  readonly build: StageId | null;
  readonly runner: string;
  readonly stages: readonly PlannedStage[];
}

export interface PlannedStage {
  readonly type: string;
  readonly id: StageId;
  readonly action: "cached" | "run";
  /** Why it runs; undefined when it does not. */
  readonly reason: string | undefined;
  /** File the module comes from; undefined when nobody has it. */
  readonly module: string | undefined;
  /** Asks for the network: its result depends on more than the manifest. */
  readonly unpinned: boolean;
}

export interface PlannedDownload {
  readonly source: string;
  readonly id: string;
  readonly cached: boolean;
  readonly sizeBytes: number | undefined;
}

export interface DiskNeed {
  /** Sum of what is known: layers of stages like those to run, images of a given size, downloads. */
  readonly neededBytes: number;
  /** Stages of which nothing is known. */
  readonly unknownStages: number;
  readonly freeBytes: number | undefined;
}

/** What a module says that a plan tells. */
export interface ModuleFacts {
  readonly file: string;
  readonly network: boolean;
  /** Programs of its build root. */
  readonly tools: readonly string[];
  /** Programs of the host, for its inputs, devices and mounts. */
  readonly hostTools: readonly string[];
}

/** All that a plan depends on beside the manifest. */
export interface PlanFacts {
  readonly has: (id: StageId) => boolean;
  /** The store has it, but its unpinned packages are to be brought anew. */
  readonly isDue: (id: StageId) => boolean;
  /** When a tree was sealed, in milliseconds since 1970. */
  readonly findSealedMs: (id: StageId) => number | undefined;
  /** Descriptions of stages whose trees are or were in the store, newest first. */
  readonly known: readonly StageDescription[];
  /** Bytes of a stage's own layer in the store. */
  readonly findLayerBytes: (id: StageId) => number | undefined;
  readonly findModule: (stage: Stage) => ModuleFacts | undefined;
  /** Programs of the host that fetch from a source. */
  readonly findSourceTools: (source: Source) => readonly string[];
  readonly hasItem: (source: Source, id: string) => boolean;
  readonly findItemBytes: (source: Source, id: string) => number | undefined;
  readonly findMissingTools: (tools: readonly string[]) => readonly string[];
  readonly freeBytes: number | undefined;
}

/** The plan for exporting these pipelines; none means those the manifest means. */
export function makePlan(manifest: Manifest, exports: readonly string[], facts: PlanFacts): Plan {
  const names = exportsOf(manifest, exports);
  const running = findRunning(manifest, names, facts);
  const wanted = new Set([...running.map(({ pipeline }) => pipeline), ...names.map((name) => requirePipeline(manifest, name))]);
  const pipelines = manifest.pipelines.filter((pipeline) => wanted.has(pipeline));
  const downloads = planDownloads(manifest, running, facts);
  const memory = remember(facts.known);
  return {
    manifest: manifest.file,
    exports: names,
    pipelines: pipelines.map((pipeline) => planPipeline(pipeline, { manifest, facts, memory })),
    downloads,
    disk: estimateDisk(running, downloads, { facts, memory }),
    missingTools: facts.findMissingTools(toolsOf(manifest, running, facts)),
    stagesToRun: running.length,
  };
}

/** What tells which programs of the host a build runs. */
export type ToolFacts = Pick<PlanFacts, "has" | "findModule" | "findSourceTools" | "hasItem">;

/**
 * The programs of the host that a build runs: those of stages whose build root it is (elsewhere the build tree has to have them), those that
 * open what stages are shown, and those that fetch what is not there yet. What the store has needs none.
 */
export function listHostTools(manifest: Manifest, exports: readonly string[], facts: ToolFacts): readonly string[] {
  return toolsOf(manifest, findRunning(manifest, exportsOf(manifest, exports), facts), facts);
}

function toolsOf(manifest: Manifest, running: readonly Running[], facts: ToolFacts): readonly string[] {
  const ofStages = running.flatMap(({ pipeline, stage }) => {
    const { tools = [], hostTools = [] } = facts.findModule(stage) ?? {};
    return [...(pipeline.build === null ? tools : []), ...hostTools];
  });
  const fetched = listItems(manifest, running).filter(({ source, id }) => !facts.hasItem(source, id));
  const ofSources = [...new Set(fetched.map(({ source }) => source))].flatMap(facts.findSourceTools);
  return [...new Set([...ofStages, ...ofSources])].sort();
}

function exportsOf(manifest: Manifest, exports: readonly string[]): readonly string[] {
  return exports.length > 0 ? exports : manifest.defaultExports;
}

interface Running {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
}

function findRunning(manifest: Manifest, exports: readonly string[], { has }: Pick<PlanFacts, "has">): readonly Running[] {
  return findPipelinesToBuild(manifest, exports, has).flatMap((pipeline) =>
    findStagesToRun(pipeline, has).map((stage) => ({ pipeline, stage })),
  );
}

function planPipeline(pipeline: Pipeline, context: PipelineContext): PlannedPipeline {
  const { name, id, build, runner, stages } = pipeline;
  const [first, ...others] = findStagesToRun(pipeline, context.facts.has);
  const toRun = { first, all: new Set([first, ...others]) };
  const inPipeline = { ...context, pipeline };
  return { name, id, build, runner, stages: stages.map((stage) => planStage(stage, toRun, inPipeline)) };
}

interface PipelineContext {
  readonly manifest: Manifest;
  readonly facts: PlanFacts;
  readonly memory: Memory;
}

interface StageContext extends PipelineContext {
  readonly pipeline: Pipeline;
}

interface ToRun {
  readonly first: Stage | undefined;
  readonly all: ReadonlySet<Stage | undefined>;
}

function planStage(stage: Stage, toRun: ToRun, context: StageContext): PlannedStage {
  const module = context.facts.findModule(stage);
  const runs = toRun.all.has(stage);
  return {
    type: stage.type,
    id: stage.id,
    action: runs ? "run" : "cached",
    reason: runs ? explain(stage, stage === toRun.first, context) : undefined,
    module: module?.file,
    unpinned: module?.network ?? false,
  };
}

/** The stages that ever ran, by what a plan looks for. Newest first. */
interface Memory {
  readonly ids: ReadonlySet<string>;
  readonly byType: ReadonlyMap<string, readonly StageDescription[]>;
  /** By type, base and build root. */
  readonly byPlace: ReadonlyMap<string, readonly StageDescription[]>;
}

function remember(known: readonly StageDescription[]): Memory {
  return {
    ids: new Set(known.map(({ id }) => id)),
    byType: Map.groupBy(known, ({ type }) => type),
    byPlace: Map.groupBy(known, placeOf),
  };
}

function placeOf({ type, base, build }: Pick<StageDescription, "type" | "base" | "build">): string {
  return `${type} ${base} ${build}`;
}

/** A stage is compared with so many that are alike: with thousands a plan would take minutes. */
const maxCompared = 50;

/** The first difference to the nearest stage that ever ran: one on the same tree first, then one with the fewest differences. */
function explain(stage: Stage, isFirst: boolean, { pipeline, manifest, facts, memory }: StageContext): string {
  if (facts.isDue(stage.id)) return "its unpinned packages are due again";
  if (memory.ids.has(stage.id)) return "its tree is no longer in the store";
  const sameBase = memory.byPlace.get(placeOf({ type: stage.type, base: stage.base, build: pipeline.build }));
  const alike = (sameBase ?? memory.byType.get(stage.type) ?? []).slice(0, maxCompared);
  if (alike.length === 0) return facts.known.length === 0 ? "nothing is in the store yet" : "no stage of this type ran before";
  const parts = partsOf(pipeline, stage);
  const compared = alike.map((known) => ({ known, differences: findDifferences(known.parts, parts) }));
  const nearest = compared.reduce((one, other) => (other.differences.length < one.differences.length ? other : one));
  const [first, ...others] = nearest.differences;
  if (sameBase !== undefined && first !== undefined) return others.length === 0 ? first : `${first}, and ${others.length} more`;
  if (nearest.known.build !== pipeline.build) return explainBuild(pipeline, manifest);
  const below = isFirst ? "the tree below it changed" : "the stage before it runs";
  return first === undefined ? below : `${below}; ${first}`;
}

function explainBuild(pipeline: Pipeline, manifest: Manifest): string {
  const build = manifest.pipelines.find(({ id }) => id !== null && id === pipeline.build);
  return build === undefined ? "it is now built in the host" : `its build tree '${build.name}' changed`;
}

function planDownloads(manifest: Manifest, running: readonly Running[], facts: PlanFacts): readonly PlannedDownload[] {
  return listItems(manifest, running).map(({ source, id }) => ({
    source: source.type,
    id,
    cached: facts.hasItem(source, id),
    sizeBytes: facts.findItemBytes(source, id),
  }));
}

/** What stages refer to, by source. */
function listItems(manifest: Manifest, running: readonly Running[]): readonly { readonly source: Source; readonly id: string }[] {
  const wanted = findSourceItems(running.map(({ stage }) => stage));
  return manifest.sources.flatMap((source) =>
    [...source.items.keys()].filter((id) => wanted.has(id)).map((id) => ({ source, id })),
  );
}

function estimateDisk(
  running: readonly Running[],
  downloads: readonly PlannedDownload[],
  { facts, memory }: Pick<PipelineContext, "facts" | "memory">,
): DiskNeed {
  const types = new Set(running.map(({ stage }) => stage.type));
  const guesses = new Map(Array.from(types, (type) => [type, estimateLayer(memory.byType.get(type) ?? [], facts)]));
  const sizes = running.map(({ stage }) => facts.findLayerBytes(stage.id) ?? guesses.get(stage.type));
  const known = sizes.filter((size) => size !== undefined);
  const fetched = downloads.filter((download) => !download.cached).map((download) => download.sizeBytes ?? 0);
  return {
    neededBytes: [...known, ...fetched].reduce((sum, size) => sum + size, 0),
    unknownStages: sizes.length - known.length,
    freeBytes: facts.freeBytes,
  };
}

/** What the newest stage of a type left, as a guess for others of the type. */
function estimateLayer(alike: readonly StageDescription[], facts: PlanFacts): number | undefined {
  for (const { id } of alike) {
    const size = facts.findLayerBytes(id);
    if (size !== undefined) return size;
  }
  return undefined;
}
