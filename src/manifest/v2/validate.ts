import { checkModule, checkPart, itemsOf, membersOf, type Part, partAt, unknownModule } from "../check-value.ts";
import { dataToCheck } from "../data-to-check.ts";
import { format2Schema } from "../document-schemas.ts";
import type { ValidateRequest } from "../format.ts";
import { deviceSchema, stageSchema2, wholeSchema } from "../module-schemas.ts";

/** Checks a format-2 document: its shape, then every module's part. */
export function validate(request: ValidateRequest): void {
  const root: Part = { path: [], plain: dataToCheck(request.document.value) };
  checkPart(root, format2Schema, request);
  if (request.modules === "ignored") return;
  for (const source of membersOf(partAt(root, "sources"))) checkSource(source, request);
  for (const pipeline of itemsOf(partAt(root, "pipelines"))) {
    for (const stage of itemsOf(partAt(pipeline, "stages"))) checkStage(stage, request);
  }
}

function checkSource(source: Part, request: ValidateRequest): void {
  const { sources } = request.catalogue;
  const type = String(source.path.at(-1));
  const entry = sources.get(type);
  if (entry === undefined) request.report(source.path, { at: "key", ...unknownModule("source", type, sources.keys()) });
  else checkPart(source, wholeSchema(entry.meta), request);
}

function checkStage(stage: Part, request: ValidateRequest): void {
  const { stages, devices, inputs, mounts } = request.catalogue;
  checkModule(stage, { kind: "stage", modules: stages, key: "type", schema: stageSchema2 }, request);
  for (const device of membersOf(partAt(stage, "devices"))) {
    checkModule(device, { kind: "device", modules: devices, key: "type", schema: deviceSchema }, request);
  }
  for (const input of membersOf(partAt(stage, "inputs"))) {
    checkModule(input, { kind: "input", modules: inputs, key: "type", schema: wholeSchema }, request);
  }
  for (const mount of itemsOf(partAt(stage, "mounts"))) {
    checkModule(mount, { kind: "mount", modules: mounts, key: "type", schema: wholeSchema }, request);
  }
}
