import standalone from "ajv/dist/standalone/index.js";
import * as documents from "../../src/manifest/document-schemas.ts";
import { assemblerSchema, deviceSchema, stageSchema1, stageSchema2, wholeSchema } from "../../src/manifest/module-schemas.ts";
import type { Catalogue } from "../../src/modules/catalogue.ts";
import { createPrintingAjv } from "../../src/schema/ajv.ts";
import { schemaKey } from "../../src/schema/check.ts";
import { compiledScope } from "../../src/schema/compiled-scope.ts";
import { type Adapted, adaptSchema } from "../../src/schema/draft.ts";
import type { Schema } from "../../src/schema/infer.ts";

/**
 * The code that tells whether values fit the schemas of the catalogue, printed by ajv. Schemas that are needed together make one part, so that
 * a program reads what its manifest needs and no more.
 */

/** Every schema that a manifest of built-in modules is checked against: those of documents, then by module. None is there twice. */
export function listSchemas({ stages, assemblers, devices, inputs, mounts, sources }: Catalogue): readonly (readonly Schema[])[] {
  const { format2Schema: _, ...ofDocuments } = documents; // checked in parts
  const parts = [
    Object.values(ofDocuments),
    ...[...stages.values()].map(({ meta }) => [stageSchema1(meta), stageSchema2(meta)]),
    ...[...assemblers.values()].map(({ meta }) => [assemblerSchema(meta)]),
    ...[...devices.values()].map(({ meta }) => [deviceSchema(meta)]),
    ...[...inputs.values(), ...mounts.values(), ...sources.values()].map(({ meta }) => [wholeSchema(meta)]),
  ];
  const first = new Map(parts.flat().map((schema) => [schemaKey(schema), schema]));
  return parts.map((part) => part.filter((schema) => first.get(schemaKey(schema)) === schema)).filter((part) => part.length > 0);
}

/** Code that puts a function per schema on `exports`, by the schema's key; it expects `compiledScope` in scope. What the schemas have in common is there once. */
export function compileSchemas(schemas: readonly Schema[]): string {
  const ajv = createPrintingAjv();
  const known = new Set<string>();
  const add = (key: string, schema: Adapted): string => {
    if (!known.has(key)) ajv.addSchema({ fits: schema }, key);
    known.add(key);
    return key;
  };
  const addAll = (schema: Schema): string => {
    const { definitions = {} } = schema;
    const scope = schemaKey(definitions);
    const share = (nested: Adapted): Adapted => {
      const text = JSON.stringify(nested);
      const definition = /^{"\$ref":"#\/definitions\/(.*)"}$/.exec(text)?.[1];
      if (definition !== undefined) return { $ref: `${scope}-${definition}` };
      return text.length < shareFrom ? nested : { $ref: add(`shared-${schemaKey(nested)}`, nested) };
    };
    for (const [name, one] of Object.entries(definitions)) add(`${scope}-${name}`, share(adaptSchema(one, share)));
    return add(schemaKey(schema), adaptSchema({ ...schema, definitions: undefined }, share));
  };
  const keys = schemas.map(addAll);
  const code = standalone.default(ajv, Object.fromEntries(keys.map((key) => [key, key])));
  return withoutUnused(code).replaceAll(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, "$1");
}

/** Shorter ones are shorter than a call. */
const shareFrom = 300;

/** ajv prints every schema as a constant, most of which only errors would need. */
function withoutUnused(code: string): string {
  const used = new Set(code.match(/\bschema\d+(?=[.[])/g));
  const isUnused = (line: string): boolean => {
    const name = /^const (schema\d+) = /.exec(line)?.[1];
    return name !== undefined && !used.has(name);
  };
  return code
    .split("\n")
    .filter((line) => !isUnused(line))
    .join("");
}

/** The files that take the place of `src/schema/compiled.js`, by their paths in its folder. */
export function describeCompiled(catalogue: Catalogue): ReadonlyMap<string, string> {
  const scope = Object.keys(compiledScope).join(", ");
  const files = new Map<string, string>();
  const loaders: string[] = [];
  for (const [part, schemas] of listSchemas(catalogue).entries()) {
    const file = `./compiled/${part}.js`;
    files.set(
      file,
      `export function load({ ${scope} }) {\nconst exports = {};\n${compileSchemas(schemas)}\nreturn exports;\n}\n`,
    );
    for (const key of schemas.map(schemaKey))
      loaders.push(`  ${key}: async () => (await import("${file}")).load(compiledScope).${key},\n`);
  }
  const index = `import { compiledScope } from "./compiled-scope.js";\nexport const validators = {\n${loaders.join("")}};\n`;
  return files.set("./compiled.js", index);
}
