/**
 * Schemas as osbuild writes them (JSON Schema draft 4, whatever the author misspelt ignored) turned into what our ajv understands:
 * only known keywords, boolean `exclusiveMinimum`, integers told from floats by how they are written.
 */

type Json = Readonly<Record<string, unknown>>;

const schemaMaps = ["properties", "patternProperties", "definitions"] as const;
const schemaLists = ["allOf", "oneOf", "anyOf"] as const;
const schemas = ["additionalProperties", "additionalItems", "not"] as const;
const counts = ["minItems", "maxItems", "minProperties", "maxProperties", "minLength", "maxLength"] as const;

/** The same schema for our ajv. What is no schema accepts anything. `share` may put something else in the place of a nested schema. */
export function adaptSchema(schema: unknown, share: Share = (nested) => nested): Adapted {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) return true;
  // Draft 4: nothing beside a reference counts.
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  return { ...adaptType(schema.type), ...adaptValues(schema), ...adaptBounds(schema), ...adaptNested(schema, share) };
}

/** A schema that our ajv understands. */
export type Adapted = Json | boolean;

type Share = (nested: Adapted) => Adapted;

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

function adaptNested(schema: Json, share: Share): Json {
  const adapted: Record<string, unknown> = {};
  const each = (value: unknown): Adapted => share(adaptSchema(value, share));
  for (const key of schemaMaps) {
    const map = schema[key];
    if (isObject(map)) adapted[key] = Object.fromEntries(Object.entries(map).map(([name, value]) => [name, each(value)]));
  }
  for (const key of schemaLists) if (Array.isArray(schema[key])) adapted[key] = schema[key].map(each);
  for (const key of schemas) if (key in schema) adapted[key] = each(schema[key]);
  if ("items" in schema) adapted.items = Array.isArray(schema.items) ? schema.items.map(each) : each(schema.items);
  return adapted;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
