import { hash } from "node:crypto";
import type { ValidateFunction } from "ajv";
import type { SchemaError } from "./ajv.ts";
import { adaptSchema } from "./draft.ts";

/**
 * Values against schemas, through ajv. Whether a value fits a schema of the catalogue is told by code that was made ahead. ajv itself loads, and
 * schemas compile, only for values that do not fit and for the schemas of libdirs. Values are plain data made for checking, whose containers
 * mark which of their numbers were written as floats.
 */

/** Checks values against schemas that it keeps compiled. */
export interface SchemaChecker {
  /** What does not fit, empty when all does. `schema` objects are compiled once. */
  check(schema: object, value: unknown): Promise<readonly SchemaError[]>;
}

/** A checker that loads what it needs when it needs it. */
export async function loadSchemaChecker(): Promise<SchemaChecker> {
  const { validators } = await import("./compiled.ts");
  const fits = new WeakMap<object, (value: unknown) => boolean>();
  let compiling: Promise<(schema: object) => ValidateFunction> | undefined;
  return {
    async check(schema, value) {
      const known = fits.get(schema) ?? (await validators[schemaKey(schema)]?.()) ?? nothingFits;
      fits.set(schema, known);
      if (known(value)) return [];
      compiling ??= loadCompiler();
      const validate = (await compiling)(schema);
      return validate(value) ? [] : (validate.errors ?? []);
    },
  };
}

const nothingFits = (): boolean => false;

/** What a schema is known by in the code made ahead: it follows from all that the schema says. */
export function schemaKey(schema: unknown): string {
  return `v${hash("sha256", JSON.stringify(schema)).slice(0, 16)}`;
}

async function loadCompiler(): Promise<(schema: object) => ValidateFunction> {
  const ajv = (await import("./ajv.ts")).createErrorAjv();
  const compiled = new WeakMap<object, ValidateFunction>();
  return (schema) => {
    const validate = compiled.get(schema) ?? ajv.compile(adaptSchema(schema));
    compiled.set(schema, validate);
    return validate;
  };
}
