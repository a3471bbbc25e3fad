import type { AnySchema, ErrorObject, KeywordDefinition, ValidateFunction } from "ajv";
import { adaptSchema, type Union } from "./draft.ts";
import { isWholeNumber, nameSchema } from "./predicate-parts.ts";
import { compilePythonRegex } from "./python-regex.ts";

/**
 * Values against schemas, through ajv. Most schemas come compiled: those of the catalogue say whether a value fits, and nearly all do. Only
 * when one does not, or a schema is somebody else's, ajv itself loads, compiles it, and finds out what is wrong. Values are plain data made
 * for checking, whose containers mark which of their numbers were written as floats.
 */

/** What does not fit a schema: ajv's error with its data, and for unions the errors of every branch. */
export type SchemaError = ErrorObject & { readonly branches?: readonly (readonly SchemaError[])[]; readonly matching?: number };

/** Checks values against schemas that it keeps compiled. */
export interface SchemaChecker {
  /** What does not fit, empty when all does. `schema` objects are compiled once. */
  check(schema: object, value: unknown): readonly SchemaError[];
}

/** Does work that checks values; it may be done twice, since the first time a checker only finds out whether there is anything to say. */
export async function withSchemaChecker<Result>(work: (checker: SchemaChecker) => Result): Promise<Result> {
  const { predicates } = await import("./predicates.ts");
  const fits = (schema: object, value: unknown) => predicates.get(nameOf(schema))?.(value) === true;
  let isSure = predicates.size > 0;
  if (isSure) {
    const doubt = (schema: object, value: unknown): readonly SchemaError[] => {
      isSure &&= fits(schema, value);
      return [];
    };
    const result = work({ check: doubt });
    if (isSure) return result;
  }
  const ajv = await loadSchemaChecker();
  return work({ check: (schema, value) => (fits(schema, value) ? [] : ajv.check(schema, value)) });
}

const names = new WeakMap<object, string>();

function nameOf(schema: object): string {
  const name = names.get(schema) ?? nameSchema(schema);
  names.set(schema, name);
  return name;
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
  ) => isWholeNumber(data, context?.parentData, context?.parentDataProperty),
};
