import { findModule } from "../../modules/catalogue.ts";
import { type JsonPath, positionOf } from "../document.ts";
import type { LoadRequest } from "../format.ts";
import { stageId2019 } from "../ids.ts";
import type { JsonObject } from "../json.ts";
import type { Manifest, Pipeline, Stage, StageId } from "../manifest.ts";
import { loadTreeInput } from "../v1/inputs.ts";
import { listOf, objectOf, textOf } from "../values.ts";

/**
 * The two documents of 2019: `base`, `stages` and `assembler` as its code read them, and a list of stages under `pipeline` as its README
 * told it, where the last stage may be the one that makes the image. Everything runs in the host; an assembler's id is ours, it had none.
 */
export function load(request: LoadRequest): Manifest {
  const root = objectOf(request.document.value);
  const base = (textOf(root.get("base")) ?? null) as StageId | null;
  const written = readStages(root, request);
  const stages: Stage[] = [];
  for (const found of written.stages) stages.push(loadStage("stage", found, { request, base: stages.at(-1)?.id ?? base }));
  const id = stages.at(-1)?.id ?? base;
  const tree: Pipeline = { ...hosted(request), name: "tree", id, base, stages };
  const assembler = written.assembler && loadStage("assembler", written.assembler, { request, base: id });
  const pipelines =
    assembler === undefined
      ? [tree]
      : [tree, { ...hosted(request), name: "assembler", id: assembler.id, base: null, stages: [assembler] }];
  return {
    format: "2019",
    file: request.document.file,
    pipelines,
    sources: [],
    metadata: undefined,
    defaultExports: pipelines.slice(-1).map((pipeline) => pipeline.name),
  };
}

interface Found {
  readonly description: JsonObject;
  readonly path: JsonPath;
}

interface Written {
  readonly stages: readonly Found[];
  readonly assembler: Found | undefined;
}

function readStages(root: JsonObject, { catalogue }: LoadRequest): Written {
  const key = root.has("pipeline") ? "pipeline" : "stages";
  const all = listOf(root.get(key)).map((value, index) => ({ description: objectOf(value), path: [key, index] }));
  const last = all.at(-1);
  const type = textOf(last?.description.get("name")) ?? "";
  const isAssembler = !catalogue.stages.has(type) && findModule(catalogue.assemblers, type) !== undefined;
  if (key === "pipeline" && isAssembler) return { stages: all.slice(0, -1), assembler: last };
  const assembler = root.get("assembler");
  return {
    stages: all,
    assembler: assembler === undefined ? undefined : { description: objectOf(assembler), path: ["assembler"] },
  };
}

interface Below {
  readonly request: LoadRequest;
  readonly base: StageId | null;
}

function loadStage(kind: Stage["kind"], { description, path }: Found, { request, base }: Below): Stage {
  const type = textOf(description.get("name")) ?? "";
  const options = objectOf(description.get("options"));
  const resources = listOf(description.get("systemResourcesFromEtc")).filter((item) => typeof item === "string");
  return {
    kind,
    type,
    id: stageId2019(type, base, options, resources),
    base: kind === "stage" ? base : null,
    options,
    inputs: kind === "stage" ? [] : [loadTreeInput(base)],
    devices: [],
    mounts: [],
    systemResourcesFromEtc: resources,
    position: () => positionOf(request.document, path),
  };
}

function hosted({ hostRunner }: LoadRequest): Pick<Pipeline, "build" | "runner" | "providesRunner" | "sourceEpoch"> {
  return { build: null, runner: hostRunner, providesRunner: undefined, sourceEpoch: undefined };
}
