import { checkModule, checkPart, itemsOf, membersOf, type Part, partAt, unknownModule } from "../check-value.ts";
import { dataToCheck } from "../data-to-check.ts";
import { format1Schema, format2020Schema } from "../document-schemas.ts";
import type { ValidateRequest } from "../format.ts";
import { assemblerSchema, stageSchema1, wholeSchema } from "../module-schemas.ts";
import { currentSourceType } from "./sources.ts";

/** Checks a format-1 document, or one of 2020: its shape, then every module's part. */
export async function validate(request: ValidateRequest, format: "1" | "2020"): Promise<void> {
  const root: Part = { path: [], plain: dataToCheck(request.document.value) };
  await checkPart(root, format === "1" ? format1Schema : format2020Schema, request);
  if (request.modules === "ignored") return;
  if (format === "1") for (const source of membersOf(partAt(root, "sources"))) await checkSource(source, request);
  const wrapped = partAt(root, "pipeline");
  await checkPipeline(wrapped.plain === undefined ? root : wrapped, request);
}

async function checkSource(source: Part, request: ValidateRequest): Promise<void> {
  const { sources } = request.catalogue;
  const type = String(source.path.at(-1));
  const entry = sources.get(currentSourceType(type));
  if (entry === undefined) request.report(source.path, { at: "key", ...unknownModule("source", type, sources.keys()) });
  else await checkPart(source, wholeSchema(entry.meta), request);
}

async function checkPipeline(pipeline: Part, request: ValidateRequest): Promise<void> {
  const { stages, assemblers } = request.catalogue;
  const build = partAt(partAt(pipeline, "build"), "pipeline");
  if (build.plain !== undefined) await checkPipeline(build, request);
  for (const stage of itemsOf(partAt(pipeline, "stages"))) {
    await checkModule(stage, { kind: "stage", modules: stages, key: "name", schema: stageSchema1 }, request);
  }
  await checkModule(
    partAt(pipeline, "assembler"),
    { kind: "assembler", modules: assemblers, key: "name", schema: assemblerSchema },
    request,
  );
}
