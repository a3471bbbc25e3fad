import type { Catalogue, CatalogueEntry, CatalogueFolder } from "../modules/catalogue.ts";
import type { Schema } from "../schema/infer.ts";
import { format1Schema, format2Schema } from "./document-schemas.ts";
import { assemblerSchema, deviceSchema, stageSchema1, stageSchema2, wholeSchema } from "./module-schemas.ts";

/**
 * The JSON Schema (draft 7) of manifests for editors: formats 1 and 2, and every module's own schema behind its type, so that an editor
 * completes types and options, tells what they mean and marks what is wrong. `validate` stays the judge: it also checks references.
 */

type Json = { readonly [key: string]: unknown };

/** The schema as plain data, made from the catalogue. */
export function describeEditorSchema(catalogue: Catalogue): Json {
  const kinds = kindsOf(catalogue);
  const { definitions: nested = {}, ...one } = format1Schema;
  const pipeline = mapValues(nested, (schema) => withKinds(schema, oneKinds));
  const definitions = Object.fromEntries(kinds.flatMap((kind) => [[kind.name, describeKind(kind)], ...describeModules(kind)]));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "osbuild manifest",
    description: "What an image is made of: pipelines of stages, and the sources they take content from",
    type: "object",
    ...choose({ required: ["version"] }, withKinds(format2Schema, twoKinds), one),
    definitions: { ...definitions, ...pipeline },
  };
}

interface Kind {
  readonly name: string;
  readonly folder: CatalogueFolder;
  /** Member that holds the type; undefined where the type is the key. */
  readonly key: "type" | "name" | undefined;
  readonly entries: readonly CatalogueEntry[];
  readonly schemaOf: (entry: CatalogueEntry) => Schema;
}

function kindsOf(catalogue: Catalogue): readonly Kind[] {
  const kind = <Entry extends CatalogueEntry>(
    name: string,
    folder: CatalogueFolder,
    options: {
      readonly key?: Kind["key"];
      readonly modules: ReadonlyMap<string, Entry>;
      readonly schemaOf: (meta: Entry["meta"]) => Schema;
    },
  ): Kind => ({
    name,
    folder,
    key: options.key,
    entries: [...options.modules.values()].toSorted((a, b) => (a.type < b.type ? -1 : 1)),
    schemaOf: (entry) => options.schemaOf(entry.meta),
  });
  const { stages, assemblers, sources, inputs, devices, mounts } = catalogue;
  return [
    kind("stage", "stages", { key: "type", modules: stages, schemaOf: stageSchema2 }),
    kind("stage1", "stages", { key: "name", modules: stages, schemaOf: stageSchema1 }),
    kind("assembler", "assemblers", { key: "name", modules: assemblers, schemaOf: assemblerSchema }),
    kind("source", "sources", { modules: sources, schemaOf: wholeSchema }),
    kind("input", "inputs", { key: "type", modules: inputs, schemaOf: wholeSchema }),
    kind("device", "devices", { key: "type", modules: devices, schemaOf: deviceSchema }),
    kind("mount", "mounts", { key: "type", modules: mounts, schemaOf: wholeSchema }),
  ];
}

/** Which kind stands at which path of the two documents. */
const twoKinds: readonly (readonly [path: readonly string[], kind: string])[] = [
  [["properties", "pipelines", "items", "properties", "stages", "items"], "stage"],
  [["properties", "sources"], "source"],
];
const oneKinds: typeof twoKinds = [
  [["properties", "stages", "items"], "stage1"],
  [["properties", "assembler"], "assembler"],
];

const inStage: typeof twoKinds = [
  [["properties", "inputs", "patternProperties", "^[a-zA-Z][a-zA-Z0-9_\\-\\.]{0,254}"], "input"],
  [["properties", "devices", "additionalProperties"], "device"],
  [["properties", "mounts", "items"], "mount"],
];

/** A module's part: one of the types, and what that type says. Stages hold other modules, whose own schemas apply as well. */
function describeKind({ name, key, entries }: Kind): Json {
  const reference = (entry: CatalogueEntry) => ({ $ref: `#/definitions/${name}.${entry.type}` });
  if (key === undefined)
    return {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(entries.map((entry) => [entry.type, reference(entry)])),
    };
  const types = entries.map((entry) => ({ const: entry.type, description: entry.meta.summary }));
  return {
    type: "object",
    required: [key],
    properties: { [key]: { anyOf: [...types, { type: "string" }] }, ...(name === "stage" ? partsOfStage() : {}) },
    allOf: entries.map((entry) => choose({ properties: { [key]: { const: entry.type } }, required: [key] }, reference(entry))),
  };
}

/** A schema for what fits a condition, and perhaps another for the rest. */
function choose(condition: Json, consequence: Json, alternative?: object): Json {
  const members: readonly (readonly [string, unknown])[] = [
    ["if", condition],
    ["then", consequence],
    ["else", alternative],
  ];
  return Object.fromEntries(members.filter(([, schema]) => schema !== undefined));
}

function mapValues<T>(map: Readonly<Record<string, T>>, change: (value: T) => Json): Json {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function partsOfStage(): Json {
  const stage = format2Schema.properties?.pipelines?.items as Schema;
  const items = stage.properties?.stages?.items as Schema;
  const described = withKinds(items, inStage).properties as Json;
  return { inputs: described.inputs, devices: described.devices, mounts: described.mounts };
}

function describeModules(kind: Kind): readonly (readonly [string, Json])[] {
  return kind.entries.map((entry) => {
    const key = `${kind.name}.${entry.type}`;
    const schema = moveReferences(kind.schemaOf(entry), `#/definitions/${key}/definitions/`) as Json;
    return [key, { ...schema, description: entry.meta.summary }];
  });
}

/** References of a module's schema resolve in its own definitions, which stand in those of the whole. */
function moveReferences(schema: unknown, to: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => moveReferences(item, to));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === "$ref" && typeof value === "string" ? [key, value.replace("#/definitions/", to)] : [key, moveReferences(value, to)],
    ),
  );
}

/** The schema with the parts at some paths given to the schemas of modules. */
function withKinds(schema: Schema, kinds: typeof twoKinds): Json {
  return kinds.reduce((whole: Json, [path, kind]) => replaceAt(whole, path, { $ref: `#/definitions/${kind}` }), schema as Json);
}

function replaceAt(value: Json, [step, ...rest]: readonly string[], replacement: Json): Json {
  if (step === undefined) return replacement;
  const child = value[step];
  return typeof child === "object" && child !== null ? { ...value, [step]: replaceAt(child as Json, rest, replacement) } : value;
}
