import type { Schema } from "../schema/infer.ts";
import type { CatalogueFolder } from "./catalogue.ts";
import type { AssemblerMeta, DeviceMeta, InputMeta, ModuleMeta, MountMeta, RunnerMeta, SourceMeta, StageMeta } from "./meta.ts";

/**
 * What external modules say about themselves, in osbuild's two forms: a `TYPE.meta.json` beside the program, or SCHEMA texts in its Python
 * source. Whatever cannot be read is left open: such a module accepts any options.
 */

interface Metas {
  readonly stages: StageMeta;
  readonly assemblers: AssemblerMeta;
  readonly sources: SourceMeta;
  readonly inputs: InputMeta;
  readonly devices: DeviceMeta;
  readonly mounts: MountMeta;
  readonly runners: RunnerMeta;
}

/** The texts of one module: its meta file if it has one, else its own source (undefined when it is no text). */
export interface ExternalTexts {
  readonly metaJson?: string | undefined;
  readonly program?: string | undefined;
}

/** The meta of an external module of one kind. Throws a `SyntaxError` when its meta file is no JSON. */
export function readExternalMeta<Folder extends CatalogueFolder>(folder: Folder, texts: ExternalTexts): Metas[Folder] {
  const declared = texts.metaJson === undefined ? readPython(texts.program ?? "") : readMetaJson(texts.metaJson);
  const metas: { readonly [Kind in CatalogueFolder]: (declared: Declared) => Metas[Kind] } = {
    stages: stageMeta,
    assemblers: ({ common, schema }) => ({ ...common, ...withDefinitions(schema ?? {}), options: schema ?? {} }),
    sources: wholeMeta,
    inputs: wholeMeta,
    mounts: wholeMeta,
    devices: ({ common, schema, schema2 }) => ({
      ...common,
      ...withDefinitions(schema2 ?? schema ?? {}),
      options: schema2 ?? schema ?? {},
    }),
    runners: ({ common }) => common,
  };
  return metas[folder](declared);
}

interface Declared {
  readonly common: ModuleMeta & { readonly capabilities?: readonly `CAP_${string}`[] };
  readonly schema: Schema | undefined;
  readonly schema2: Schema | undefined;
}

function stageMeta({ common, schema, schema2 }: Declared): StageMeta {
  if (schema2 === undefined)
    return { ...common, ...withDefinitions(schema ?? {}), options: schema ?? {}, ...(schema ? {} : { inputs: {} }) };
  const { options, inputs, devices, mounts } = schema2 as Readonly<Record<string, Schema | undefined>>;
  return {
    ...common,
    ...withDefinitions({ ...options, definitions: { ...options?.definitions, ...schema2.definitions } }),
    ...(options && { options }),
    ...(inputs && { inputs }),
    ...(devices && { devices }),
    ...(mounts && { mounts }),
    format1Options: schema ?? true,
  };
}

function wholeMeta({ common, schema, schema2 }: Declared): ModuleMeta & { readonly schema: Schema } {
  const whole = schema2 ?? schema ?? {};
  const { properties = {}, definitions } = whole;
  const hoisted = { ...definitions, ...properties.definitions, ...properties.options?.definitions } as Readonly<
    Record<string, Schema>
  >;
  return { ...common, ...withDefinitions({ definitions: hoisted }), schema: allowTypeKey(whole) };
}

/** Schemas of mounts leave out `type`, which osbuild adds. */
function allowTypeKey(schema: Schema): Schema {
  return schema.properties === undefined ? schema : { ...schema, properties: { type: {}, ...schema.properties } };
}

function withDefinitions({ definitions = {} }: Schema): { readonly definitions?: Readonly<Record<string, Schema>> } {
  return Object.keys(definitions).length === 0 ? {} : { definitions };
}

function readMetaJson(text: string): Declared {
  const meta: unknown = JSON.parse(text);
  const member = (key: string): unknown => (typeof meta === "object" && meta !== null ? Reflect.get(meta, key) : undefined);
  const description = member("description");
  return {
    common: {
      summary: String(member("summary") ?? ""),
      description: Array.isArray(description) ? description.join("\n") : String(description ?? ""),
      ...capabilitiesOf(member("capabilities")),
    },
    schema: schemaOf(member("schema")),
    schema2: schemaOf(member("schema_2")),
  };
}

function capabilitiesOf(value: unknown): { readonly capabilities?: readonly `CAP_${string}`[] } {
  if (!Array.isArray(value)) return {};
  return { capabilities: value.filter((name): name is `CAP_${string}` => typeof name === "string" && name.startsWith("CAP_")) };
}

function schemaOf(value: unknown): Schema | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}

/** Reads the assignments at the top level of a Python file without running it. */
function readPython(source: string): Declared {
  const [first = "", ...rest] = (readString(/^(?:#.*\n|\s)*(?=[rRuU]?["'])/, source) ?? "").trim().split("\n");
  const capabilities = /^CAPABILITIES\s*=\s*[[{(]([^\])}]*)/m.exec(source)?.[1];
  return {
    common: {
      summary: first,
      description: rest.join("\n").trim(),
      ...(capabilities !== undefined && capabilitiesOf(capabilities.match(/CAP_[A-Z_]+/g))),
    },
    schema: parseFragment(readString(/^SCHEMA\s*=\s*/m, source)),
    schema2: parseFragment(readString(/^SCHEMA_2\s*=\s*/m, source)),
  };
}

/** The string literal right after a pattern. */
function readString(before: RegExp, source: string): string | undefined {
  const start = before.exec(source);
  if (start === null) return undefined;
  const literal = /^([rRuU]?)("""|'''|"|')((?:\\.|(?!\2).)*)\2/s.exec(source.slice(start.index + start[0].length));
  if (literal === null) return undefined;
  const [, prefix = "", , body = ""] = literal;
  return /r/i.test(prefix) ? body : unescapePython(body);
}

function unescapePython(body: string): string {
  const plain: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\n": "" };
  return body.replace(/\\([nrt\\'"\n])/g, (_, code: string) => plain[code] ?? code);
}

/** A schema's members, written without the braces around them. */
function parseFragment(text: string | undefined): Schema | undefined {
  if (text === undefined) return undefined;
  for (const candidate of [`{${text}}`, text]) {
    try {
      return schemaOf(JSON.parse(candidate));
    } catch {
      // The other way of writing it may be the right one.
    }
  }
  return undefined;
}
