import type { CatalogueEntry, ModuleSet, WithMeta } from "../../modules/catalogue.ts";
import type { ModuleMeta } from "../../modules/meta.ts";
import { checkModule, checkPart, itemsOf, type ModuleCheck, type Part, partAt } from "../check-value.ts";
import { dataToCheck } from "../data-to-check.ts";
import { format2019Schema } from "../document-schemas.ts";
import type { ValidateRequest } from "../format.ts";

/** Checks a document of 2019: its shape, and that its modules exist. Their options were never described. */
export async function validate(request: ValidateRequest): Promise<void> {
  const root: Part = { path: [], plain: dataToCheck(request.document.value) };
  await checkPart(root, format2019Schema, request);
  if (request.modules === "ignored") return;
  const { stages, assemblers } = request.catalogue;
  const list = [...itemsOf(partAt(root, "pipeline")), ...itemsOf(partAt(root, "stages"))];
  const stageOrAssembler: AnyModules = new Map<string, CatalogueEntry>([...assemblers, ...stages]);
  for (const stage of list) await checkModule(stage, { ...existing, kind: "stage", modules: stageOrAssembler }, request);
  const known: AnyModules = assemblers;
  await checkModule(partAt(root, "assembler"), { ...existing, kind: "assembler", modules: known }, request);
}

type AnyModules = ModuleSet<WithMeta<ModuleMeta>>;

const anything = {};
const existing: Pick<ModuleCheck<WithMeta<ModuleMeta>>, "key" | "schema"> = { key: "name", schema: () => anything };
