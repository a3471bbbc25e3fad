/**
 * Schemas as osbuild writes them (JSON Schema draft 4, whatever the author misspelt ignored) turned into what our ajv understands:
 * only known keywords, boolean `exclusiveMinimum`, integers told from floats by how they are written, and `oneOf`/`anyOf` as one keyword
 * that keeps the problems of every branch apart.
 */

type Json = Readonly<Record<string, unknown>>;

const schemaMaps = ["properties", "patternProperties", "definitions"] as const;
const schemas = ["additionalProperties", "additionalItems", "not"] as const;
const counts = ["minItems", "maxItems", "minProperties", "maxProperties", "minLength", "maxLength"] as const;

/** A union of schemas: exactly one or at least one must fit. */
export interface Union {
  readonly exactlyOne: boolean;
  readonly branches: readonly unknown[];
  /** Where references of the branches resolve. */
  readonly definitions: () => unknown;
}

/** The same schema for our ajv. What is no schema accepts anything. */
export function adaptSchema(schema: unknown): unknown {
  const adapted: unknown = adapt(schema, () => (isObject(adapted) ? adapted.definitions : undefined) ?? {});
  return adapted;
}

/** The same with JSON Schema's own unions: for whoever asks only whether a value fits. */
export function adaptSchemaPlainly(schema: unknown): unknown {
  return adapt(schema, undefined);
}

type Definitions = Union["definitions"] | undefined;

function adapt(schema: unknown, definitions: Definitions): unknown {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) return true;
  // Draft 4: nothing beside a reference counts.
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  const nested = { ...adaptNested(schema, definitions), ...adaptUnions(schema, definitions) };
  return { ...adaptType(schema.type), ...adaptValues(schema), ...adaptBounds(schema), ...nested };
}

function adaptType(type: unknown): Json {
  const given = (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === "string");
  const names = given.map((name) => (name === "integer" ? "number" : name));
  const integer = given.includes("integer") && !given.includes("number") ? { wholeNumber: true } : {};
  if (names.length === 0) return {};
  return { type: names.length === 1 ? names[0] : [...new Set(names)], ...integer };
}

function adaptValues(schema: Json): Json {
  const adapted: Record<string, unknown> = {};
  if (Array.isArray(schema.enum) && schema.enum.length > 0) adapted.enum = [...new Set(schema.enum)];
  if (typeof schema.pattern === "string") adapted.pattern = schema.pattern;
  if (schema.uniqueItems === true) adapted.uniqueItems = true;
  if (Array.isArray(schema.required)) adapted.required = [...new Set(schema.required.filter((name) => typeof name === "string"))];
  for (const count of counts) if (typeof schema[count] === "number") adapted[count] = schema[count];
  return adapted;
}

function adaptBounds(schema: Json): Json {
  const adapted: Record<string, unknown> = {};
  if (typeof schema.minimum === "number")
    adapted[schema.exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"] = schema.minimum;
  if (typeof schema.maximum === "number")
    adapted[schema.exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"] = schema.maximum;
  return adapted;
}

function adaptNested(schema: Json, definitions: Definitions): Json {
  const adapted: Record<string, unknown> = {};
  const each = (value: unknown): unknown => adapt(value, definitions);
  for (const key of schemaMaps) {
    const map = schema[key];
    if (isObject(map)) adapted[key] = Object.fromEntries(Object.entries(map).map(([name, value]) => [name, each(value)]));
  }
  if (Array.isArray(schema.allOf)) adapted.allOf = schema.allOf.map(each);
  for (const key of schemas) if (key in schema) adapted[key] = each(schema[key]);
  if ("items" in schema) adapted.items = Array.isArray(schema.items) ? schema.items.map(each) : each(schema.items);
  return adapted;
}

function adaptUnions(schema: Json, definitions: Definitions): Json {
  const branches = (list: readonly unknown[]): readonly unknown[] => list.map((branch) => adapt(branch, definitions));
  if (definitions === undefined) {
    const [oneOf, anyOf] = [schema.oneOf, schema.anyOf];
    return { ...(Array.isArray(oneOf) && { oneOf: branches(oneOf) }), ...(Array.isArray(anyOf) && { anyOf: branches(anyOf) }) };
  }
  const unions: Union[] = [];
  if (Array.isArray(schema.oneOf)) unions.push({ exactlyOne: true, branches: branches(schema.oneOf), definitions });
  if (Array.isArray(schema.anyOf)) unions.push({ exactlyOne: false, branches: branches(schema.anyOf), definitions });
  return unions.length === 0 ? {} : { unions };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
