import { checkModule, checkPart, itemsOf, membersOf, type Part, partAt, unknownModule } from "../check-value.ts";
import { dataToCheck } from "../data-to-check.ts";
import { format1Schema, format2020Schema } from "../document-schemas.ts";
import type { ValidateRequest } from "../format.ts";
import { assemblerSchema, stageSchema1, wholeSchema } from "../module-schemas.ts";
import { currentSourceType } from "./sources.ts";

/** Checks a format-1 document, or one of 2020: its shape, then every module's part. */
export function validate(request: ValidateRequest, format: "1" | "2020"): void {
  const root: Part = { path: [], plain: dataToCheck(request.document.value) };
  checkPart(root, format === "1" ? format1Schema : format2020Schema, request);
  if (request.modules === "ignored") return;
  if (format === "1") for (const source of membersOf(partAt(root, "sources"))) checkSource(source, request);
  const wrapped = partAt(root, "pipeline");
  checkPipeline(wrapped.plain === undefined ? root : wrapped, request);
}

function checkSource(source: Part, request: ValidateRequest): void {
  const { sources } = request.catalogue;
  const type = String(source.path.at(-1));
  const entry = sources.get(currentSourceType(type));
  if (entry === undefined) request.report(source.path, { at: "key", ...unknownModule("source", type, sources.keys()) });
  else checkPart(source, wholeSchema(entry.meta), request);
}

function checkPipeline(pipeline: Part, request: ValidateRequest): void {
  const { stages, assemblers } = request.catalogue;
  const build = partAt(partAt(pipeline, "build"), "pipeline");
  if (build.plain !== undefined) checkPipeline(build, request);
  for (const stage of itemsOf(partAt(pipeline, "stages"))) {
    checkModule(stage, { kind: "stage", modules: stages, key: "name", schema: stageSchema1 }, request);
  }
  checkModule(
    partAt(pipeline, "assembler"),
    { kind: "assembler", modules: assemblers, key: "name", schema: assemblerSchema },
    request,
  );
}
