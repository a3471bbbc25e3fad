import { Ajv, type AnySchema, type CodeKeywordDefinition } from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import * as documentSchemas from "../../src/manifest/document-schemas.ts";
import { assemblerSchema, deviceSchema, stageSchema1, stageSchema2, wholeSchema } from "../../src/manifest/module-schemas.ts";
import type { Catalogue } from "../../src/modules/catalogue.ts";
import { adaptSchemaPlainly } from "../../src/schema/draft.ts";
import { nameSchema } from "../../src/schema/predicate-parts.ts";
import { compilePythonRegex } from "../../src/schema/python-regex.ts";

/**
 * The schemas of the catalogue as code that says whether a value fits, for the place of `src/schema/predicates.ts` in the bundles. Compiling
 * them at run time took a fifth of a second. Why a value does not fit is not in the code, which keeps it small: ajv is asked at run time.
 */

/** The text of the module; what it imports lies beside it. */
export function describePredicates(catalogue: Catalogue): string {
  const ajv = createCompiler();
  const names: Record<string, string> = {};
  for (const schema of listSchemas(catalogue)) {
    const name = nameSchema(schema);
    if (names[name] !== undefined) continue;
    ajv.addSchema(withoutReasons(adaptSchemaPlainly(shareOptions(ajv, schema))), name);
    names[name] = name;
  }
  const make = standalone as unknown as (from: Ajv, exported: Readonly<Record<string, string>>) => string;
  return [
    'import { isWholeNumber, lengthOfText } from "./predicate-parts.js";',
    'import { compilePythonRegex } from "./python-regex.js";',
    withoutImports(withoutUnused(make(ajv, names))),
    `export const predicates = new Map(Object.entries({ ${Object.keys(names).join(", ")} }));`,
    "",
  ].join("\n");
}

/** Every schema that a manifest is checked against. */
export function listSchemas({ stages, assemblers, sources, inputs, devices, mounts }: Catalogue): readonly object[] {
  const metas = <Meta>(set: ReadonlyMap<string, { readonly meta: Meta }>) => [...set.values()].map(({ meta }) => meta);
  const whole = [...metas(sources), ...metas(inputs), ...metas(mounts)];
  return [
    ...Object.values(documentSchemas).filter((value) => typeof value === "object"),
    ...metas(stages).flatMap((meta) => [stageSchema2(meta), stageSchema1(meta)]),
    ...metas(assemblers).map(assemblerSchema),
    ...metas(devices).map(deviceSchema),
    ...whole.map(wholeSchema),
  ];
}

function createCompiler(): Ajv {
  const regExp = Object.assign(compilePythonRegex, { code: "compilePythonRegex" });
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    logger: false,
    messages: false,
    inlineRefs: false,
    ownProperties: true,
    code: { source: true, esm: true, regExp },
  });
  const wholeNumber: CodeKeywordDefinition = {
    keyword: "wholeNumber",
    type: "number",
    code: (context) => {
      const { parentData, parentDataProperty } = context.it;
      context.fail(_`!isWholeNumber(${context.data}, ${parentData}, ${parentDataProperty})`);
    },
  };
  ajv.addKeyword(wholeNumber);
  return ajv;
}

/** What is below `not` keeps no record of what does not fit. */
function withoutReasons(schema: unknown): AnySchema {
  const definitions = typeof schema === "object" && schema !== null ? Reflect.get(schema, "definitions") : undefined;
  return { not: { not: schema }, ...(definitions !== undefined && { definitions }) } as AnySchema;
}

/** A stage has the same options in every format: their code is needed once. */
function shareOptions(ajv: Ajv, schema: object): object {
  const { properties, definitions } = schema as { properties?: Record<string, object>; definitions?: object };
  const options = properties?.options;
  if (options === undefined || "$ref" in options || JSON.stringify(options).length < 300) return schema;
  const shared = { ...options, definitions };
  const name = nameSchema(shared);
  if (ajv.schemas[name] === undefined) ajv.addSchema(withoutReasons(adaptSchemaPlainly(shared)), name);
  return { ...schema, properties: { ...properties, options: { $ref: name } } };
}

/** ajv writes every schema beside its code, which refers to few of them. */
function withoutUnused(code: string): string {
  return code.replace(/const (schema\d+) = \{.*?\};(?=const |function |export )/gs, (text, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? text : "",
  );
}

function withoutImports(code: string): string {
  const own = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', "lengthOfText");
  const other = /require\([^)]*\)/.exec(own);
  if (other !== null) throw new Error(`Compiled schemas need ${other[0]}: give them something of our own instead`);
  return own;
}
