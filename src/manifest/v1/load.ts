import { didYouMean } from "../../schema/closest.ts";
import { type JsonPath, positionOf } from "../document.ts";
import type { LoadRequest } from "../format.ts";
import { stageId } from "../ids.ts";
import type { JsonNumber, JsonObject } from "../json.ts";
import type { Input, Manifest, Pipeline, Stage, StageId } from "../manifest.ts";
import { findRunner } from "../runners.ts";
import { listOf, numberOf, objectOf, textOf } from "../values.ts";
import { loadImpliedInputs, loadTreeInput } from "./inputs.ts";
import { loadSources } from "./sources.ts";

/**
 * Format 1 and the document of 2020 it grew from: one pipeline, builds nested in it, an assembler at the end. The model has them as
 * pipelines named `build-build`, `build`, `tree` and `assembler`. In 2020 inputs were no part of a stage's identity, and an assembler
 * counted as one more stage on the tree. `source-epoch` is this product's addition to format 1: osbuild refuses it there, so no id of
 * osbuild's is touched.
 */
export function load(request: LoadRequest, format: "1" | "2020"): Manifest {
  const root = objectOf(request.document.value);
  const isBare = !root.has("pipeline");
  const place = { name: "tree", path: isBare ? [] : ["pipeline"] };
  const pipelines = loadPipelines(isBare ? root : objectOf(root.get("pipeline")), place, { request, format });
  return {
    format,
    file: request.document.file,
    pipelines,
    sources: loadSources(objectOf(root.get("sources")), format, request.report),
    metadata: undefined,
    defaultExports: pipelines.slice(-1).map((pipeline) => pipeline.name),
  };
}

interface Context {
  readonly request: LoadRequest;
  readonly format: "1" | "2020";
}

interface Place {
  readonly name: string;
  readonly path: JsonPath;
}

/** A pipeline after the builds nested in it; the outermost one before its assembler, those of builds were never run. */
function loadPipelines(description: JsonObject, { name, path }: Place, context: Context): readonly Pipeline[] {
  const build = description.get("build");
  const inner = { name: name === "tree" ? "build" : `${name}-build`, path: [...path, "build", "pipeline"] };
  const builds = build === undefined ? [] : loadBuild(objectOf(build), inner, context);
  const runner =
    build === undefined ? undefined : findBuildRunner(objectOf(build), [...path, "build", "runner"], context.request);
  const sourceEpoch = context.format === "1" ? numberOf(description.get("source-epoch")) : undefined;
  const world = { build: builds.at(-1)?.id ?? null, runner: runner ?? context.request.hostRunner, sourceEpoch };
  const tree = loadTree(description, { name, path }, { ...context, ...world });
  if (name !== "tree" || !description.has("assembler")) return [...builds, tree];
  const assembler = loadAssembler(objectOf(description.get("assembler")), [...path, "assembler"], { ...context, ...world, tree });
  return [...builds, tree, assembler];
}

function loadBuild(build: JsonObject, place: Place, context: Context): readonly Pipeline[] {
  const pipelines = loadPipelines(objectOf(build.get("pipeline")), place, context);
  const providesRunner = textOf(build.get("runner"));
  return pipelines.map((pipeline) => (pipeline.name === place.name ? { ...pipeline, providesRunner } : pipeline));
}

function findBuildRunner(build: JsonObject, path: JsonPath, { catalogue, report }: LoadRequest): string | undefined {
  const name = textOf(build.get("runner"));
  if (name === undefined) return undefined;
  const runner = findRunner(name, catalogue.runners.keys());
  if (runner === undefined)
    report(path, { message: `No suitable runner for '${name}'`, hint: didYouMean(name, catalogue.runners.keys()) });
  return runner;
}

interface World extends Context {
  readonly build: StageId | null;
  readonly runner: string;
  readonly sourceEpoch: JsonNumber | undefined;
}

function loadTree(description: JsonObject, { name, path }: Place, world: World): Pipeline {
  const stages: Stage[] = [];
  for (const [index, value] of listOf(description.get("stages")).entries()) {
    const stage = objectOf(value);
    const type = textOf(stage.get("name")) ?? "";
    const base = stages.at(-1)?.id ?? null;
    const place = { path: [...path, "stages", index], base, idBase: base };
    const inputs = loadImpliedInputs(type, objectOf(stage.get("options")), [...place.path], world.request.report);
    stages.push(loadStage("stage", { description: stage, inputs, ...place }, world));
  }
  return pipelineOf(name, stages, world);
}

function loadAssembler(description: JsonObject, path: JsonPath, world: World & { readonly tree: Pipeline }): Pipeline {
  const inputs = [loadTreeInput(world.tree.id)];
  const assembler = loadStage(
    "assembler",
    { description, inputs, path, base: null, idBase: world.format === "2020" ? world.tree.id : null },
    world,
  );
  return pipelineOf("assembler", [assembler], world);
}

function pipelineOf(name: string, stages: readonly Stage[], { build, runner, sourceEpoch }: World): Pipeline {
  const id = stages.at(-1)?.id ?? null;
  return { name, id, build, runner, providesRunner: undefined, base: null, sourceEpoch, stages };
}

interface Found {
  readonly description: JsonObject;
  readonly inputs: readonly Input[];
  readonly path: JsonPath;
  readonly base: StageId | null;
  /** The base that counts for identity. */
  readonly idBase: StageId | null;
}

function loadStage(
  kind: Stage["kind"],
  { description, inputs, path, base, idBase }: Found,
  { request, format, build, sourceEpoch }: World,
): Stage {
  const type = textOf(description.get("name")) ?? "";
  const options = objectOf(description.get("options"));
  const id = stageId({ type, build, base: idBase, options, sourceEpoch, inputs: format === "2020" ? [] : inputs });
  const { document } = request;
  return {
    kind,
    type,
    id,
    base,
    options,
    inputs,
    devices: [],
    mounts: [],
    systemResourcesFromEtc: [],
    position: () => positionOf(document, path),
  };
}
