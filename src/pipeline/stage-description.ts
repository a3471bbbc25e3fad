import { canonicalJson, formatJson } from "../manifest/canonical.ts";
import type { JsonObject, JsonValue } from "../manifest/json.ts";
import type { Pipeline, Stage, StageId } from "../manifest/manifest.ts";
import { parseJson } from "../manifest/parse-json.ts";
import { objectFrom, objectOf, textOf } from "../manifest/values.ts";

/**
 * What the store keeps of a stage beside its tree, so that a later plan can say why a stage runs again: one JSON text per stage, written
 * with the next seal for every stage since the seal before (`SealFacts.stages`). All that counts for the id is in it, and the names people
 * gave things.
 */
export interface StageDescription {
  readonly id: StageId;
  readonly type: string;
  readonly build: string | null;
  readonly base: string | null;
  /** Options, inputs, devices, mounts and source-epoch, as a manifest would say them. */
  readonly parts: JsonObject;
}

/** The text to keep. */
export function describeStage(pipeline: Pipeline, stage: Stage): string {
  return formatJson(
    objectFrom([
      ["id", stage.id],
      ["type", stage.type],
      ["build", pipeline.build],
      ["base", stage.base],
      ["parts", partsOf(pipeline, stage)],
    ]),
  );
}

/** What a text says; undefined when another version wrote it. */
export function parseStageDescription(text: string): StageDescription | undefined {
  const value = objectOf(parseJson(text).value);
  const [id, type] = [textOf(value.get("id")), textOf(value.get("type"))];
  if (id === undefined || type === undefined) return undefined;
  return {
    id: id as StageId,
    type,
    build: textOf(value.get("build")) ?? null,
    base: textOf(value.get("base")) ?? null,
    parts: objectOf(value.get("parts")),
  };
}

/** The parts of a stage that a change can be in. */
export function partsOf(pipeline: Pipeline, stage: Stage): JsonObject {
  const named = <T extends { readonly name: string }>(list: readonly T[], describe: (item: T) => JsonValue): JsonObject =>
    new Map(list.map((item) => [item.name, describe(item)]));
  return objectFrom([
    ["options", stage.options],
    [
      "inputs",
      named(stage.inputs, ({ type, origin, references, options }) =>
        objectFrom([
          ["type", type],
          ["origin", origin],
          ["references", new Map(references.map(({ id, options: given }) => [id ?? "null", given]))],
          ["options", options],
        ]),
      ),
    ],
    [
      "devices",
      named(stage.devices, ({ type, parent, options }) =>
        objectFrom([
          ["type", type],
          ["parent", parent],
          ["options", options],
        ]),
      ),
    ],
    [
      "mounts",
      named(stage.mounts, ({ type, source, target, partition, options }) =>
        objectFrom([
          ["type", type],
          ["source", source],
          ["target", target],
          ["partition", partition],
          ["options", options],
        ]),
      ),
    ],
    ["source-epoch", pipeline.sourceEpoch],
    ["systemResourcesFromEtc", stage.systemResourcesFromEtc],
  ]);
}

/** Where two values differ, in words: `options.hostname changed`. Paths are those of leaves; a list counts as one value. */
export function findDifferences(before: JsonValue | undefined, after: JsonValue | undefined, path = ""): readonly string[] {
  if (before === undefined) return after === undefined ? [] : [`${path} is new`];
  if (after === undefined) return [`${path} is gone`];
  if (before instanceof Map && after instanceof Map) {
    const keys = [...new Set([...after.keys(), ...before.keys()])];
    return keys.flatMap((key) => findDifferences(before.get(key), after.get(key), path === "" ? key : `${path}.${key}`));
  }
  return canonicalJson(before) === canonicalJson(after) ? [] : [`${path} changed`];
}
