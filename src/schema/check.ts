import type { AnySchema, ErrorObject, KeywordDefinition, ValidateFunction } from "ajv";
import { adaptSchema, type Union } from "./draft.ts";
import { compilePythonRegex } from "./python-regex.ts";

/**
 * Values against schemas, through ajv. Schemas compile when they are first needed, and ajv itself loads only then. Values are plain data made
 * for checking, whose containers mark which of their numbers were written as floats.
 */

/** On a container of a checked value: the keys and indexes whose numbers are written as floats (`4.0`). */
export const floatMembers: unique symbol = Symbol("floatMembers");

/** What does not fit a schema: ajv's error with its data, and for unions the errors of every branch. */
export type SchemaError = ErrorObject & { readonly branches?: readonly (readonly SchemaError[])[]; readonly matching?: number };

/** Checks values against schemas that it keeps compiled. */
export interface SchemaChecker {
  /** What does not fit, empty when all does. `schema` objects are compiled once. */
  check(schema: object, value: unknown): readonly SchemaError[];
}

/** Loads ajv and sets it up for osbuild's schemas. */
export async function loadSchemaChecker(): Promise<SchemaChecker> {
  // The default export: the bundler makes no named exports of a module that exports a function.
  const { Ajv } = (await import("ajv")).default;
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
    addUsedSchema: false,
    ownProperties: true,
    code: { optimize: false, regExp: Object.assign(compilePythonRegex, { code: "compilePythonRegex" }) },
  });
  ajv.addKeyword(wholeNumber);
  ajv.addKeyword({ keyword: "unions", compile: (list: readonly Union[]) => checkUnions(list, (schema) => ajv.compile(schema)) });
  const compiled = new WeakMap<object, ValidateFunction>();
  const compile = (schema: object): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile(adaptSchema(schema) as AnySchema);
    compiled.set(schema, known);
    return known;
  };
  return {
    check(schema, value) {
      const validate = compile(schema);
      return validate(value) ? [] : (validate.errors ?? []);
    },
  };
}

/** `oneOf` and `anyOf` with the errors of each branch kept apart; ajv's own would mix them. */
function checkUnions(list: readonly Union[], compile: (schema: AnySchema) => ValidateFunction) {
  // Branches compile at the first value: schemas may refer to themselves through a union.
  const unions = list.map(({ exactlyOne, branches, definitions }) => ({
    exactlyOne,
    branches: branches.map((branch) =>
      lazy(() => compile(typeof branch === "boolean" ? branch : { ...Object(branch), definitions: definitions() })),
    ),
  }));
  const validate: ((data: unknown, context?: unknown) => boolean) & { errors?: Partial<SchemaError>[] } = (data, context) => {
    const errors: Partial<SchemaError>[] = [];
    for (const { exactlyOne, branches } of unions) {
      const results = branches.map((branch) => resultOf(branch(), data, context));
      const matching = results.filter((result) => result.length === 0).length;
      if (matching === 0 || (exactlyOne && matching > 1))
        errors.push({ keyword: "unions", branches: results, matching, params: {} });
    }
    validate.errors = errors;
    return errors.length === 0;
  };
  return validate;
}

function resultOf(branch: ValidateFunction, data: unknown, context: unknown): readonly SchemaError[] {
  return branch(data, context as never) ? [] : [...(branch.errors ?? [])];
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const wholeNumber: KeywordDefinition = {
  keyword: "wholeNumber",
  type: "number",
  errors: false,
  validate: (
    _schema: true,
    data: number,
    _parentSchema?: unknown,
    context?: { parentData: unknown; parentDataProperty: unknown },
  ) => Number.isInteger(data) && !isFloatMember(context?.parentData, context?.parentDataProperty),
};

function isFloatMember(parent: unknown, key: unknown): boolean {
  if (typeof parent !== "object" || parent === null || !(floatMembers in parent)) return false;
  return parent[floatMembers] instanceof Set && parent[floatMembers].has(typeof key === "number" ? key : String(key));
}
