import { checkChoices, checkLists, checkNumbers, checkObjects, checkStrings, checkType, checkUnions } from "./keywords.ts";
import { type Check, type Json, report, type SchemaError } from "./schema-error.ts";

/**
 * Values against schemas. A schema is what osbuild's modules write: JSON Schema draft 4, whatever its author misspelt ignored, what is no
 * schema accepting anything. Compiling one is a walk through it that makes no code, so that it costs microseconds. Every problem of a value
 * is found, in the order of the list below.
 */

const keywords = [checkType, checkChoices, checkUnions, checkNumbers, checkStrings, checkLists, checkObjects] as const;

const compiled = new WeakMap<object, Check>();

/** What of a value does not fit a schema, empty when all does. A schema is compiled when it is first used, and then kept. */
export function checkSchema(schema: object, value: unknown): readonly SchemaError[] {
  const check = compiled.get(schema) ?? compileSchema(schema);
  compiled.set(schema, check);
  const errors: SchemaError[] = [];
  check(value, undefined, errors);
  return errors;
}

/** A schema as a function. Throws when it names a type that does not exist. */
function compileSchema(root: object): Check {
  const references = new Map<string, Check>();
  const compile = (schema: unknown): Check => {
    if (schema === false) return refuseAnything;
    if (!isObject(schema)) return acceptAnything;
    // Draft 4: nothing beside a reference counts.
    if (typeof schema.$ref === "string") return follow(schema.$ref);
    return joinChecks(keywords.flatMap((keyword) => keyword(schema, compile)));
  };
  /** Compiled when a value first gets there: schemas may refer to themselves. */
  const follow = (reference: string): Check => {
    return (value, place, errors) => {
      const check = references.get(reference) ?? compile(findReferred(root, reference));
      references.set(reference, check);
      check(value, place, errors);
    };
  };
  return compile(root);
}

const acceptAnything: Check = () => {};

const refuseAnything: Check = (data, place, errors) => {
  report(errors, place, { keyword: "false schema", data, expected: false, schema: {} });
};

function joinChecks(checks: readonly Check[]): Check {
  const [first = acceptAnything, ...others] = checks;
  if (others.length === 0) return first;
  return (value, place, errors) => {
    for (const check of checks) check(value, place, errors);
  };
}

function findReferred(root: object, reference: string): unknown {
  const steps = reference.split("/").slice(1);
  const names = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const found = names.reduce((value: unknown, name) => {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  }, root);
  if (reference.startsWith("#") && found !== undefined) return found;
  throw new Error(`its reference '${reference}' leads nowhere`);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
