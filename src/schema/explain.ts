import type { SchemaError } from "./ajv.ts";
import { didYouMean } from "./closest.ts";

/**
 * What does not fit a schema, in words a person can act on, at the token to change: the unknown key itself, the wrong value, or the object
 * that lacks something.
 */
export interface SchemaProblem {
  /** Members from the checked value down; indexes are texts as well. */
  readonly path: readonly string[];
  readonly at: "key" | "value";
  readonly message: string;
  readonly hint?: string | undefined;
  /** The value that may have one of several forms, when this is about the form nearest to it. */
  readonly union?: readonly string[] | undefined;
}

/** One problem per error; a union that clearly meant one of its forms explains that form. */
export function explainErrors(errors: readonly SchemaError[]): readonly SchemaProblem[] {
  return errors.flatMap((error) =>
    error.keyword === "oneOf" || error.keyword === "anyOf" ? explainUnion(error) : [explain(error)],
  );
}

function explain(error: SchemaError): SchemaProblem {
  const path = pathOf(error);
  const { params, data, schema } = error;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(path, String(params.additionalProperty), error.parentSchema);
    case "required":
      return { path, at: "value", message: `'${params.missingProperty}' is missing` };
    case "type":
      return { path, at: "value", message: `Must be ${describeTypes(schema, error.parentSchema)}, not ${describeValue(data)}` };
    case "wholeNumber":
      return {
        path,
        at: "value",
        message: `Must be an integer, not the float ${Number.isInteger(data) ? `${String(data)}.0` : String(data)}`,
        hint: integerHint(data),
      };
    case "enum":
      return wrongChoice(path, data, Array.isArray(schema) ? schema : []);
    case "pattern":
      return { path, at: "value", message: `${quote(data)} does not match the pattern ${params.pattern}` };
    case "not":
      return { path, at: "value", message: `${quote(data)} is not allowed here` };
    case "false schema":
      return { path, at: "value", message: "Nothing is allowed here" };
    default:
      return { path, at: "value", message: explainBound(error) };
  }
}

function explainBound({ keyword, params, data, message }: SchemaError): string {
  const limit = Number(params.limit);
  switch (keyword) {
    case "minimum":
      return `${quote(data)} is too small: at least ${limit}`;
    case "maximum":
      return `${quote(data)} is too large: at most ${limit}`;
    case "exclusiveMinimum":
      return `${quote(data)} is too small: more than ${limit}`;
    case "exclusiveMaximum":
      return `${quote(data)} is too large: less than ${limit}`;
    case "minLength":
      return limit === 1 ? "Must not be empty" : `${quote(data)} is too short: at least ${limit} characters`;
    case "maxLength":
      return `${quote(data)} is too long: at most ${limit} characters`;
    case "minItems":
      return limit === 1 ? "The list must not be empty" : `The list is too short: at least ${limit} items`;
    case "maxItems":
    case "additionalItems":
      return `The list is too long: at most ${limit} items`;
    case "minProperties":
      return limit === 1 ? "The object must not be empty" : `The object has too few members: at least ${limit}`;
    case "maxProperties":
      return `The object has too many members: at most ${limit}`;
    case "uniqueItems":
      return `The items ${params.j} and ${params.i} are equal`;
    default:
      return message ?? `Does not fit '${keyword}'`;
  }
}

function unknownKey(path: readonly string[], key: string, parentSchema: object | undefined): SchemaProblem {
  const known = keysOf(parentSchema, "properties");
  const patterns = keysOf(parentSchema, "patternProperties");
  const message =
    patterns.length > 0 ? `The key '${clip(key)}' does not match ${patterns.join(" or ")}` : `Unknown key '${clip(key)}'`;
  return { path: [...path, key], at: "key", message, hint: didYouMean(key, known) ?? allowedKeys(known) };
}

function allowedKeys(known: readonly string[]): string | undefined {
  if (known.length === 0 || known.length > 12) return undefined;
  return known.length === 1 ? `Only '${known[0]}' may stand here` : `Known here: ${known.join(", ")}`;
}

function wrongChoice(path: readonly string[], data: unknown, choices: readonly unknown[]): SchemaProblem {
  const texts = choices.filter((choice) => typeof choice === "string");
  const hint = typeof data === "string" ? didYouMean(data, texts) : undefined;
  const list = choices.length > 15 ? `${choices.slice(0, 15).map(quote).join(", ")}, ...` : choices.map(quote).join(", ");
  const message = choices.length === 1 ? `Must be ${list}, not ${quote(data)}` : `${quote(data)} is none of ${list}`;
  return { path, at: "value", message, hint };
}

/** The forms that were meant are those that do not already fail at the value itself or at a member that tells forms apart; of those the ones that fit deepest. */
function explainUnion(error: SchemaError): readonly SchemaProblem[] {
  const path = pathOf(error);
  const { branches, matching } = error.params as {
    readonly branches: readonly (readonly SchemaError[])[];
    readonly matching: number;
  };
  if (matching > 1) return [{ path, at: "value", message: `Fits ${matching} of the forms it may have, and must fit only one` }];
  const meant = branches.filter((errors) => !errors.some((inner) => tellsApart(inner, path.length)));
  const explained = (meant.length > 0 ? meant : branches).map(explainErrors);
  const [only, ...others] = deepest(explained).map((problems) => problems.map((problem) => ({ ...problem, union: path })));
  if (only !== undefined && others.length === 0) return only;
  const shared = only?.filter((problem) => others.every((list) => list.some((other) => isSame(problem, other)))) ?? [];
  if (shared.length > 0) return shared;
  const forms = [...new Set(explained.map((problems) => describeForm(problems, path.length)))];
  return [{ path, at: "value", message: `Fits none of the ${branches.length} forms it may have: ${forms.join("; or ")}` }];
}

/** The forms whose first problem is furthest inside of the value. */
function deepest(forms: readonly (readonly SchemaProblem[])[]): readonly (readonly SchemaProblem[])[] {
  const depths = forms.map((problems) => Math.min(...problems.map((problem) => problem.path.length)));
  return forms.filter((_, index) => depths[index] === Math.max(...depths));
}

function tellsApart(error: SchemaError, depth: number): boolean {
  const below = pathOf(error).length - depth;
  if (error.keyword === "type") return below === 0;
  return error.keyword === "enum" && below <= 1;
}

function describeForm(problems: readonly SchemaProblem[], depth: number): string {
  const [first] = problems;
  if (first === undefined) return "";
  const where = first.path.slice(depth).join(".");
  const text = first.message[0]?.toLowerCase() + first.message.slice(1);
  return where === "" || first.at === "key" ? text : `${where}: ${text}`;
}

function isSame(a: SchemaProblem, b: SchemaProblem): boolean {
  return a.message === b.message && a.path.join("\0") === b.path.join("\0");
}

function pathOf({ instancePath }: SchemaError): readonly string[] {
  const steps = instancePath.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function keysOf(schema: object | undefined, keyword: string): readonly string[] {
  const map: unknown = schema === undefined ? undefined : Reflect.get(schema, keyword);
  return typeof map === "object" && map !== null ? Object.keys(map) : [];
}

function describeTypes(types: unknown, parentSchema: object | undefined): string {
  const number = parentSchema !== undefined && "wholeNumber" in parentSchema ? "an integer" : "a number";
  const names = (Array.isArray(types) ? types : [types]).map((name) => (name === "number" ? number : articles.get(String(name))));
  return names.join(" or ");
}

const articles: ReadonlyMap<string, string> = new Map([
  ["object", "an object"],
  ["array", "a list"],
  ["string", "a string"],
  ["boolean", "true or false"],
  ["null", "null"],
]);

function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return `the string ${quote(value)}`;
  return typeof value === "number" ? `the number ${value}` : String(value);
}

function quote(value: unknown): string {
  if (typeof value === "string") return `'${clip(value)}'`;
  if (Array.isArray(value)) return "the list";
  return typeof value === "object" && value !== null ? "the object" : String(value);
}

/** A text that may be long, for a message. */
export function clip(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length - 3)}...` : text;
}

function integerHint(data: unknown): string | undefined {
  return Number.isInteger(data) ? `Write ${String(data)}` : undefined;
}
