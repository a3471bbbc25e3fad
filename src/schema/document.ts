import type { Schema } from "./infer.ts";

/** A schema as Markdown: one row per option, nested ones by their path. */
export function documentSchema(schema: Schema, definitions: Readonly<Record<string, Schema>> = {}): string {
  const rows = [...rowsOf(schema, "", { ...definitions, ...schema.definitions }, [])];
  if (rows.length === 0) return "No options.\n";
  return `| Option | Type | Meaning |\n| --- | --- | --- |\n${rows.map((row) => `| ${row.join(" | ")} |\n`).join("")}`;
}

type Row = readonly [option: string, type: string, meaning: string];
type Definitions = Readonly<Record<string, Schema>>;

const maximumDepth = 6;

function* rowsOf(given: Schema, path: string, definitions: Definitions, seen: readonly string[]): Generator<Row> {
  const name = given.$ref?.replace("#/definitions/", "");
  if ((name !== undefined && seen.includes(name)) || path.split(/[.[]/).length > maximumDepth) return;
  const below = name === undefined ? seen : [...seen, name];
  const schema = resolve(given, definitions);
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    yield* entry(child, path === "" ? key : `${path}.${key}`, schema.required?.includes(key) ?? false, definitions, below);
  }
  for (const [pattern, child] of Object.entries(schema.patternProperties ?? {})) {
    yield* entry(child, `${path === "" ? "" : `${path}.`}<${pattern}>`, false, definitions, below);
  }
  if (typeof schema.additionalProperties === "object") {
    yield* entry(schema.additionalProperties, `${path === "" ? "" : `${path}.`}<name>`, false, definitions, below);
  }
  for (const items of [schema.items ?? []].flat()) yield* rowsOf(items, `${path}[]`, definitions, below);
  for (const choice of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])])
    yield* rowsOf(choice, path, definitions, below);
}

function* entry(
  child: Schema,
  path: string,
  required: boolean,
  definitions: Definitions,
  seen: readonly string[],
): Generator<Row> {
  const schema = resolve(child, definitions);
  const facts = [schema.description?.replaceAll("\n", " "), ...limits(schema)].filter(
    (fact) => fact !== undefined && fact !== "",
  );
  yield [`\`${escapeCell(path)}\`${required ? " *" : ""}`, describeType(schema, definitions), escapeCell(facts.join(". "))];
  yield* rowsOf(child, path, definitions, seen);
}

function resolve(schema: Schema, definitions: Definitions): Schema {
  const name = schema.$ref?.replace("#/definitions/", "");
  return name === undefined ? schema : (definitions[name] ?? schema);
}

function describeType(schema: Schema, definitions: Definitions): string {
  if (schema.enum !== undefined) return escapeCell(schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", "));
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const items = [schema.items ?? []].flat()[0];
  if (types.includes("array") && items !== undefined) return `list of ${describeType(resolve(items, definitions), definitions)}`;
  if (types.length > 0) return types.join(" or ");
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((choice) =>
    describeType(resolve(choice, definitions), definitions),
  );
  return choices.length > 0 ? [...new Set(choices)].join(" or ") : "any";
}

function limits(schema: Schema): readonly string[] {
  const texts: (string | undefined)[] = [
    schema.default === undefined ? undefined : `Default: \`${JSON.stringify(schema.default)}\``,
    schema.pattern === undefined ? undefined : `Matches \`${schema.pattern}\``,
    schema.minimum === undefined ? undefined : `At least ${schema.minimum}`,
    schema.maximum === undefined ? undefined : `At most ${schema.maximum}`,
    schema.minItems === undefined ? undefined : `At least ${schema.minItems} of them`,
    schema.maxItems === undefined ? undefined : `At most ${schema.maxItems} of them`,
    schema.minLength === undefined ? undefined : `At least ${schema.minLength} characters`,
    schema.maxLength === undefined ? undefined : `At most ${schema.maxLength} characters`,
  ];
  return texts.filter((text) => text !== undefined);
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
