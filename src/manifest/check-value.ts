import { messageOf } from "../errors.ts";
import { type CatalogueEntry, findModule, type ModuleSet, type WithMeta } from "../modules/catalogue.ts";
import type { ModuleMeta } from "../modules/meta.ts";
import { didYouMean } from "../schema/closest.ts";
import { explainErrors } from "../schema/explain.ts";
import type { JsonPath } from "./document.ts";
import type { ValidateRequest } from "./format.ts";

/** A part of the document as plain data, and the path to it. */
export interface Part {
  readonly path: JsonPath;
  readonly plain: unknown;
}

/** A member of a part; its data is undefined when there is none. */
export function partAt(part: Part, step: string | number): Part {
  const { plain } = part;
  const member = typeof plain === "object" && plain !== null ? Reflect.get(plain, step) : undefined;
  return { path: [...part.path, step], plain: member };
}

/** The items of a list. */
export function itemsOf(part: Part): readonly Part[] {
  return Array.isArray(part.plain) ? part.plain.map((plain, index) => ({ path: [...part.path, index], plain })) : [];
}

/** The members of an object. */
export function membersOf({ path, plain }: Part): readonly Part[] {
  if (typeof plain !== "object" || plain === null || Array.isArray(plain)) return [];
  return Object.entries(plain).map(([key, value]) => ({ path: [...path, key], plain: value }));
}

/** Reports whatever of a part does not fit a schema. */
export async function checkPart(part: Part, schema: object, { checker, report }: ValidateRequest): Promise<void> {
  const errors = await checker.check(schema, part.plain);
  for (const { path, union, ...finding } of explainErrors(errors.slice(0, maxErrors))) {
    report(pathIn(part, path), { ...finding, union: union && pathIn(part, union) });
  }
}

function pathIn(part: Part, steps: readonly string[]): JsonPath {
  return [...part.path, ...steps.map((step, index) => indexIn(part, steps.slice(0, index), step))];
}

/** Of one part; more are not worth explaining. */
const maxErrors = 300;

/** Steps into lists are indexes. */
function indexIn({ plain }: Part, before: readonly string[], step: string): string | number {
  const container = before.reduce(
    (value: unknown, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    plain,
  );
  return Array.isArray(container) ? Number(step) : step;
}

/** What a kind of module is called in messages, where its type is written, and what the whole part must look like. */
export interface ModuleCheck<Module extends WithMeta<ModuleMeta>> {
  readonly kind: string;
  readonly modules: ModuleSet<Module>;
  readonly key: "type" | "name";
  readonly schema: (meta: Module["meta"]) => object;
}

/** Reports an unknown module, or what of its part does not fit it; the module when it is known. */
export async function checkModule<Module extends WithMeta<ModuleMeta>>(
  part: Part,
  { kind, modules, key, schema }: ModuleCheck<Module>,
  request: ValidateRequest,
): Promise<CatalogueEntry<Module> | undefined> {
  const type = partAt(part, key);
  if (typeof type.plain !== "string") return undefined;
  const entry = findModule(modules, type.plain);
  if (entry === undefined) request.report(type.path, unknownModule(kind, type.plain, modules.keys()));
  else await checkOwnSchema(part, { type, entry, schema: schema(entry.meta) }, request);
  return entry;
}

/** A schema that came from a libdir may itself be wrong. */
async function checkOwnSchema<Module extends WithMeta<ModuleMeta>>(
  part: Part,
  { type, entry, schema }: { readonly type: Part; readonly entry: CatalogueEntry<Module>; readonly schema: object },
  request: ValidateRequest,
): Promise<void> {
  try {
    await checkPart(part, schema, request);
  } catch (error) {
    if (entry.origin === "built-in") throw error;
    const message = `Cannot use the schema of '${entry.type}': ${messageOf(error)}`;
    request.report(type.path, { message, hint: () => `Correct it in ${entry.file}` });
  }
}

/** The finding about a module that nobody has. */
export function unknownModule(kind: string, type: string, known: Iterable<string>) {
  return {
    message: `Unknown ${kind} '${type}'`,
    hint: () => didYouMean(type, known) ?? "`osbuild-action modules` lists those there are; --libdir adds others",
  };
}
