import { didYouMean } from "../../schema/closest.ts";
import { type JsonPath, positionOf } from "../document.ts";
import type { LoadRequest } from "../format.ts";
import { sourceId, stageId } from "../ids.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import type { Manifest, Pipeline, Source, Stage, StageId } from "../manifest.ts";
import { findRunner } from "../runners.ts";
import { listOf, numberOf, objectOf, textOf } from "../values.ts";
import { loadDevices } from "./devices.ts";
import { loadInputs } from "./inputs.ts";
import { loadMounts } from "./mounts.ts";
import { findPipeline, type LoadedPipeline, type Scope } from "./scope.ts";

/**
 * Format 2. Pipelines load in their order and may refer only to those before them, so a pipeline's id is known when another one needs it.
 * The `runner` written on a pipeline says what its tree is as a build root: it runs the pipelines that are built in it.
 */
export function load(request: LoadRequest): Manifest {
  const root = objectOf(request.document.value);
  const sources = loadSources(objectOf(root.get("sources")));
  const sourceItems = new Set(sources.flatMap((source) => [...source.items.keys()]));
  const descriptions = listOf(root.get("pipelines"));
  const names = new Set(descriptions.map((description) => textOf(objectOf(description).get("name")) ?? ""));
  const scope: Scope = { request, pipelines: new Map(), ids: new Map(), sourceItems, names };
  for (const [index, description] of descriptions.entries()) {
    loadPipeline(objectOf(description), ["pipelines", index], scope);
  }
  return {
    format: "2",
    file: request.document.file,
    pipelines: assignRunners(scope, request.hostRunner),
    sources,
    metadata: root.get("metadata"),
    defaultExports: findDefaultExports(objectOf(root.get("metadata")), [...scope.pipelines.keys()]),
  };
}

function loadSources(sources: JsonObject): readonly Source[] {
  return Array.from(sources, ([type, value]) => {
    const description = objectOf(value);
    const items = itemsOf(description.get("items"));
    return { type, id: sourceId(type, description.get("items") ?? null), items, options: objectOf(description.get("options")) };
  });
}

/** Items are an object; a list of ids or of objects with an `id` says the same without or with options. */
function itemsOf(items: JsonValue | undefined): JsonObject {
  const entries = listOf(items).map((item): [string, JsonValue] => {
    if (typeof item === "string") return [item, new Map()];
    return [textOf(objectOf(item).get("id")) ?? "", objectOf(item).get("options") ?? new Map()];
  });
  return Array.isArray(items) ? new Map(entries) : objectOf(items);
}

function loadPipeline(description: JsonObject, path: JsonPath, scope: Scope): void {
  const name = textOf(description.get("name")) ?? "";
  const { report } = scope.request;
  if (scope.pipelines.has(name)) report([...path, "name"], { message: `The name '${name}' is taken by a pipeline before` });
  const build = findBuild(textOf(description.get("build")), [...path, "build"], scope);
  const providesRunner = textOf(description.get("runner"));
  const runner = requireRunner(providesRunner, [...path, "runner"], scope.request);
  const sourceEpoch = numberOf(description.get("source-epoch"));
  const stages: Stage[] = [];
  for (const [index, stage] of listOf(description.get("stages")).entries()) {
    const place = { name, build, base: stages.at(-1)?.id ?? null, sourceEpoch, path: [...path, "stages", index] };
    stages.push(loadStage(objectOf(stage), place, scope));
  }
  const id = stages.at(-1)?.id ?? null;
  scope.pipelines.set(name, { name, id, build, providesRunner, base: null, sourceEpoch, stages });
  // Of pipelines with the same id the last one says what runs those built in it.
  scope.ids.set(id, { runner });
}

function findBuild(reference: string | undefined, path: JsonPath, scope: Scope): StageId | null {
  if (reference === undefined) return null;
  // An id in place of a name must be that of a pipeline before as well.
  if (scope.ids.has(reference as StageId)) return reference as StageId;
  return findPipeline(reference, path, scope)?.id ?? null;
}

function requireRunner(name: string | undefined, path: JsonPath, { catalogue, report }: LoadRequest): string | undefined {
  if (name === undefined) return undefined;
  const runner = findRunner(name, catalogue.runners.keys());
  if (runner === undefined)
    report(path, { message: `No suitable runner for '${name}'`, hint: didYouMean(name, catalogue.runners.keys()) });
  return runner;
}

interface StagePlace {
  /** Name of the pipeline. */
  readonly name: string;
  readonly build: StageId | null;
  readonly base: StageId | null;
  readonly sourceEpoch: Pipeline["sourceEpoch"];
  readonly path: JsonPath;
}

function loadStage(description: JsonObject, place: StagePlace, scope: Scope): Stage {
  const { build, base, sourceEpoch, path } = place;
  const { document, report } = scope.request;
  const type = textOf(description.get("type")) ?? "";
  const options = objectOf(description.get("options"));
  const devices = loadDevices(objectOf(description.get("devices")), path, report);
  const inputs = loadInputs(objectOf(description.get("inputs")), { path, pipeline: place.name }, scope);
  const mounts = loadMounts(listOf(description.get("mounts")), { path, devices }, report);
  return {
    kind: "stage",
    type,
    id: stageId({ type, build, base, options, sourceEpoch, inputs, mounts }),
    base,
    options,
    inputs,
    devices,
    mounts,
    systemResourcesFromEtc: [],
    position: () => positionOf(document, path),
  };
}

/** Who is built in a tree runs with that tree's runner. */
function assignRunners({ pipelines, ids }: Scope, hostRunner: string): readonly Pipeline[] {
  return Array.from(pipelines.values(), (pipeline: LoadedPipeline) => {
    const own = pipeline.build === null ? undefined : ids.get(pipeline.build)?.runner;
    return { ...pipeline, runner: own ?? hostRunner };
  });
}

function findDefaultExports(metadata: JsonObject, pipelines: readonly string[]): readonly string[] {
  const named = listOf(metadata.get("exports")).map((entry) => textOf(objectOf(entry).get("name")));
  const known = named.filter((name): name is string => name !== undefined && pipelines.includes(name));
  return known.length > 0 ? known : pipelines.slice(-1);
}
