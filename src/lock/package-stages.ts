import { UsageError } from "../errors.ts";
import type { JsonPath, SourceDocument } from "../manifest/document.ts";
import type { JsonObject, JsonValue } from "../manifest/json.ts";
import { listOf, objectOf, textOf } from "../manifest/values.ts";

/** Which stages of a document install packages by name, as they stand in it: what `lock` replaces. */

/** A stage as it stands in the document. */
export interface WrittenStage {
  readonly path: JsonPath;
  readonly type: string;
  readonly options: JsonObject;
}

/** The stages of one tree, in the order they run. */
export interface WrittenPipeline {
  readonly path: JsonPath;
  /** As the model names it: `build`, `tree`. */
  readonly name: string;
  /** The pipeline whose tree the programs come from; undefined means the host. */
  readonly build: string | undefined;
  readonly hasEpoch: boolean;
  readonly stages: readonly WrittenStage[];
}

/** The pipelines of a document and how it names things. */
export interface WrittenManifest {
  readonly format: "1" | "2";
  readonly pipelines: readonly WrittenPipeline[];
}

/** Stages that `lock` can replace, with the package manager that resolves for each. */
export const lockable: ReadonlyMap<string, "apt" | "dnf"> = new Map([
  ["org.osbuild.apt", "apt"],
  ["org.osbuild.dnf", "dnf"],
  ["org.osbuild.yum", "dnf"],
]);

/** Reads the pipelines of a valid document, builds before what is built with them. Throws for formats that have no place for a lock. */
export function readWritten({ value, file }: Pick<SourceDocument, "value" | "file">): WrittenManifest {
  const root = objectOf(value);
  if (root.get("version") === "2") return { format: "2", pipelines: listOf(root.get("pipelines")).map(readPipeline2) };
  if (root.get("pipeline") instanceof Map)
    return { format: "1", pipelines: readPipeline1(objectOf(root.get("pipeline")), ["pipeline"], "tree") };
  throw new UsageError(`Cannot lock '${file}': this form of a manifest of 2019 or 2020 has no place for what a lock names`, {
    hint: 'Write it in format 2 (`version: "2"`), or as `pipeline:` with `stages:`',
  });
}

function readPipeline2(value: JsonValue, index: number): WrittenPipeline {
  const pipeline = objectOf(value);
  const path = ["pipelines", index];
  return {
    path,
    name: textOf(pipeline.get("name")) ?? "",
    build: textOf(pipeline.get("build"))?.replace(/^name:/, ""),
    hasEpoch: pipeline.has("source-epoch"),
    stages: readStages(pipeline, path, "type"),
  };
}

function readPipeline1(pipeline: JsonObject, path: JsonPath, name: string): readonly WrittenPipeline[] {
  const inner = objectOf(objectOf(pipeline.get("build")).get("pipeline"));
  const buildName = name === "tree" ? "build" : `${name}-build`;
  const builds = inner.size === 0 ? [] : readPipeline1(inner, [...path, "build", "pipeline"], buildName);
  const stages = readStages(pipeline, path, "name");
  const build = builds.length === 0 ? undefined : buildName;
  return [...builds, { path, name, build, hasEpoch: pipeline.has("source-epoch"), stages }];
}

function readStages(pipeline: JsonObject, path: JsonPath, key: "type" | "name"): readonly WrittenStage[] {
  return listOf(pipeline.get("stages")).map((value, index) => {
    const stage = objectOf(value);
    const type = textOf(stage.get(key)) ?? "";
    return { path: [...path, "stages", index], type, options: objectOf(stage.get("options")) };
  });
}
