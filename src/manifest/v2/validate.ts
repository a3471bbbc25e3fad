import { checkModule, checkPart, itemsOf, membersOf, type Part, partAt, unknownModule } from "../check-value.ts";
import { dataToCheck } from "../data-to-check.ts";
import type { JsonPath } from "../document.ts";
import { format2Frame, sourceShape, stageShape } from "../document-schemas.ts";
import type { ValidateRequest } from "../format.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import { deviceSchema, stageSchema2, wholeSchema } from "../module-schemas.ts";
import { listOf, objectOf } from "../values.ts";

/**
 * Checks a format-2 document: its frame, then stage by stage and source by source, so that only one of them at a time exists a second time
 * as data to check.
 */
export async function validate(request: ValidateRequest): Promise<void> {
  const root = objectOf(request.document.value);
  await checkPart({ path: [], plain: dataToCheck(frameOf(root)) }, format2Frame, request);
  for (const [type, source] of objectOf(root.get("sources"))) await checkSource(type, source, request);
  for (const [index, pipeline] of listOf(root.get("pipelines")).entries()) {
    for (const [at, stage] of listOf(objectOf(pipeline).get("stages")).entries()) {
      if (request.isFull?.()) return;
      await checkStage(stage, ["pipelines", index, "stages", at], request);
    }
  }
}

/** The document with stages and sources left out. */
function frameOf(root: JsonObject): JsonObject {
  return new Map(
    Array.from(root, ([key, value]): [string, JsonValue] => {
      if (key === "sources" && value instanceof Map) return [key, new Map(Array.from(value.keys(), (type) => [type, null]))];
      if (key === "pipelines" && Array.isArray(value)) return [key, listOf(value).map(withoutStages)];
      return [key, value];
    }),
  );
}

function withoutStages(pipeline: JsonValue): JsonValue {
  if (!(pipeline instanceof Map) || !Array.isArray(pipeline.get("stages"))) return pipeline;
  return new Map([...pipeline, ["stages", []]]);
}

async function checkSource(type: string, value: JsonValue, request: ValidateRequest): Promise<void> {
  const { sources } = request.catalogue;
  const source: Part = { path: ["sources", type], plain: dataToCheck(value) };
  await checkPart(source, sourceShape, request);
  if (request.modules === "ignored") return;
  const entry = sources.get(type);
  if (entry === undefined) request.report(source.path, { at: "key", ...unknownModule("source", type, sources.keys()) });
  else await checkPart(source, wholeSchema(entry.meta), request);
}

/** Whether a stage has but a type and options, as most have: it fits the shape of stages, and nothing in it is a module of its own. */
function isPlainStage(plain: unknown): boolean {
  if (typeof plain !== "object" || plain === null || Array.isArray(plain)) return false;
  const { type, options = {}, ...others } = plain as Readonly<Record<string, unknown>>;
  const hasOptions = typeof options === "object" && options !== null && !Array.isArray(options);
  return typeof type === "string" && hasOptions && Object.keys(others).length === 0;
}

async function checkStage(value: JsonValue, path: JsonPath, request: ValidateRequest): Promise<void> {
  const { stages, devices, inputs, mounts } = request.catalogue;
  const stage: Part = { path, plain: dataToCheck(value) };
  const isPlain = isPlainStage(stage.plain);
  if (!isPlain) await checkPart(stage, stageShape, request);
  if (request.modules === "ignored") return;
  await checkModule(stage, { kind: "stage", modules: stages, key: "type", schema: stageSchema2 }, request);
  if (isPlain) return;
  for (const device of membersOf(partAt(stage, "devices"))) {
    await checkModule(device, { kind: "device", modules: devices, key: "type", schema: deviceSchema }, request);
  }
  for (const input of membersOf(partAt(stage, "inputs"))) {
    await checkModule(input, { kind: "input", modules: inputs, key: "type", schema: wholeSchema }, request);
  }
  for (const mount of itemsOf(partAt(stage, "mounts"))) {
    await checkModule(mount, { kind: "mount", modules: mounts, key: "type", schema: wholeSchema }, request);
  }
}
