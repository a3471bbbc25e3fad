import { didYouMean } from "../../schema/closest.ts";
import type { JsonPath } from "../document.ts";
import { inputId } from "../ids.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import type { Input, Reference } from "../manifest.ts";
import { objectOf, textOf } from "../values.ts";
import { findPipeline, type Scope } from "./scope.ts";

interface InputPlace {
  /** Of the stage. */
  readonly path: JsonPath;
  /** Name of the pipeline that is being loaded. */
  readonly pipeline: string;
}

/** The inputs of a stage, their references resolved to source items and pipeline ids. */
export function loadInputs(inputs: JsonObject, place: InputPlace, scope: Scope): readonly Input[] {
  if (inputs.size === 0) return none;
  return Array.from(inputs, ([name, value]) => {
    const description = objectOf(value);
    const type = textOf(description.get("type")) ?? "";
    const origin = description.get("origin") === "org.osbuild.pipeline" ? "org.osbuild.pipeline" : "org.osbuild.source";
    const options = objectOf(description.get("options"));
    const written = readReferences(description.get("references"), [...place.path, "inputs", name, "references"]);
    const resolve = origin === "org.osbuild.pipeline" ? resolvePipelines : resolveItems;
    const references = uniqueById(resolve(written, place, scope));
    const id = inputId(
      type,
      origin,
      new Map(references.map((reference) => [reference.id ?? "null", reference.options])),
      options,
    );
    return { name, id, type, origin, references, options };
  });
}

const none: readonly Input[] = [];

interface WrittenReference extends Reference {
  readonly id: string;
  readonly path: JsonPath;
  readonly at: "key" | "value";
}

/** A list of ids, an object of options by id, or a list of objects with an id and options. */
function readReferences(value: JsonValue | undefined, path: JsonPath): readonly WrittenReference[] {
  if (value instanceof Map) {
    return Array.from(value, ([id, options]) => ({ id, options: objectOf(options), path: [...path, id], at: "key" }));
  }
  if (!Array.isArray(value)) return [];
  return (value as readonly JsonValue[]).map((item, index) => {
    if (typeof item === "string") return { id: item, options: new Map(), path: [...path, index], at: "value" };
    const object = objectOf(item);
    return {
      id: textOf(object.get("id")) ?? "",
      options: objectOf(object.get("options")),
      path: [...path, index, "id"],
      at: "value",
    };
  });
}

function resolveItems(
  written: readonly WrittenReference[],
  _place: InputPlace,
  { request, sourceItems }: Scope,
): readonly Reference[] {
  return written.map(({ id, options, path, at }) => {
    if (!sourceItems.has(id))
      request.report(path, { message: `Unknown source item '${id}'`, hint: () => didYouMean(id, sourceItems), at });
    return { id, options };
  });
}

/** osbuild drops references that do not start with `name:`, and so do ids. */
function resolvePipelines(written: readonly WrittenReference[], place: InputPlace, scope: Scope): readonly Reference[] {
  return written
    .filter(({ id }) => id.startsWith("name:"))
    .map(({ id, options, path, at }) => {
      if (id !== `name:${place.pipeline}`) return { id: findPipeline(id, path, scope, at)?.id ?? null, options };
      scope.request.report(path, { message: `The pipeline '${place.pipeline}' cannot show its own tree to its stages`, at });
      return { id: null, options };
    });
}

/** One reference per id: the options given last, at the place of the first. */
function uniqueById(references: readonly Reference[]): readonly Reference[] {
  return [...new Map(references.map((reference) => [reference.id, reference])).values()];
}
