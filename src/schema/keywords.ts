import { compilePythonRegex } from "./python-regex.ts";
import { type Check, floatMembers, type Json, type Place, report, type SchemaError } from "./schema-error.ts";

/**
 * The keywords of a schema as checks. Each function here takes those it knows from a schema; a keyword whose own value is of the wrong
 * shape is none. A keyword says something about values of its type only: `minLength` has nothing against a number.
 */

type Compile = (schema: unknown) => Check;

const types: ReadonlyMap<unknown, (value: unknown) => boolean> = new Map<string, (value: unknown) => boolean>([
  ["object", isObject],
  ["array", Array.isArray],
  ["string", isString],
  ["number", isNumber],
  ["integer", isNumber],
  ["boolean", (value) => typeof value === "boolean"],
  ["null", (value) => value === null],
]);

/** `type`. A number written as a float is no integer, whatever its value. */
export function checkType(schema: Json): readonly Check[] {
  const given = textsIn(Array.isArray(schema.type) ? schema.type : [schema.type]);
  const expected = given.filter((name) => name !== "integer" || !given.includes("number"));
  const unknown = expected.find((name) => !types.has(name));
  if (unknown !== undefined) throw new Error(`type must be one of ${[...types.keys()].join(", ")}, not '${unknown}'`);
  if (expected.length === 0) return [];
  const tests = expected.map((name) => types.get(name));
  const asInteger = expected.includes("integer");
  return [
    (data, place, errors) => {
      if (!tests.some((test) => test?.(data))) report(errors, place, { keyword: "type", data, expected, schema });
      else if (asInteger && isNumber(data) && !isWhole(data, place))
        report(errors, place, { keyword: "wholeNumber", data, expected, schema });
    },
  ];
}

function isWhole(value: number, place: Place | undefined): boolean {
  if (!Number.isInteger(value)) return false;
  if (place === undefined || !(floatMembers in place.container)) return true;
  const floats = place.container[floatMembers];
  return !(floats instanceof Set && floats.has(place.key));
}

/** `enum` and `not`, and `allOf`. */
export function checkChoices(schema: Json, compile: Compile): readonly Check[] {
  const checks: Check[] = [];
  if (Array.isArray(schema.enum) && schema.enum.length > 0) {
    const choices = new Set(schema.enum);
    const composed = new Set(schema.enum.filter((choice) => typeof choice === "object").map(identityOf));
    const isKnown = (data: unknown) => choices.has(data) || (composed.size > 0 && composed.has(identityOf(data)));
    checks.push(fails("enum", schema, [...choices], (data) => !isKnown(data)));
  }
  if ("not" in schema) {
    const unwanted = compile(schema.not);
    checks.push((data, place, errors) => {
      if (errorsOf(unwanted, data, place).length === 0)
        report(errors, place, { keyword: "not", data, expected: schema.not, schema });
    });
  }
  return Array.isArray(schema.allOf) ? [...checks, ...schema.allOf.map(compile)] : checks;
}

/** `oneOf` and `anyOf`, with the errors of every branch kept apart. */
export function checkUnions(schema: Json, compile: Compile): readonly Check[] {
  return (["oneOf", "anyOf"] as const).flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? [checkUnion(schema, keyword, list.map(compile))] : [];
  });
}

function checkUnion(schema: Json, keyword: "oneOf" | "anyOf", branches: readonly Check[]): Check {
  return (data, place, errors) => {
    const results = branches.map((branch) => errorsOf(branch, data, place));
    const matching = results.filter((result) => result.length === 0).length;
    if (matching === 1 || (matching > 1 && keyword === "anyOf")) return;
    report(errors, place, { keyword: "unions", data, expected: schema[keyword], schema, branches: results, matching });
  };
}

function errorsOf(check: Check, value: unknown, place: Place | undefined): readonly SchemaError[] {
  const errors: SchemaError[] = [];
  check(value, place, errors);
  return errors;
}

/** Bounds of numbers, in draft 4's way: `exclusiveMinimum` is a word beside `minimum`. */
export function checkNumbers(schema: Json): readonly Check[] {
  const [low, high] = [schema.minimum, schema.maximum];
  const checks: Check[] = [];
  const bound = (name: string, limit: number, isBeyond: (data: number) => boolean) =>
    checks.push(fails(name, schema, limit, (data) => isNumber(data) && isBeyond(data)));
  if (isNumber(high)) {
    if (schema.exclusiveMaximum === true) bound("exclusiveMaximum", high, (data) => data >= high);
    else bound("maximum", high, (data) => data > high);
  }
  if (isNumber(low)) {
    if (schema.exclusiveMinimum === true) bound("exclusiveMinimum", low, (data) => data <= low);
    else bound("minimum", low, (data) => data < low);
  }
  return checks;
}

/** Lengths, in characters, and `pattern`. */
export function checkStrings(schema: Json): readonly Check[] {
  const checks = [...checkCounts(schema, "Length", (data) => (isString(data) ? lengthOf(data) : undefined))];
  if (typeof schema.pattern === "string") {
    const regex = compilePythonRegex(schema.pattern);
    checks.push(fails("pattern", schema, schema.pattern, (data) => isString(data) && !regex.test(data)));
  }
  return checks;
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** What lists may hold. */
export function checkLists(schema: Json, compile: Compile): readonly Check[] {
  const checks = [...checkCounts(schema, "Items", (data) => (Array.isArray(data) ? data.length : undefined))];
  if (schema.uniqueItems === true) checks.push(checkUnique(schema));
  if (!("items" in schema)) return checks;
  const { items } = schema;
  if (!Array.isArray(items)) {
    const item = compile(items);
    return [...checks, ...eachItem(() => item)];
  }
  if (schema.additionalItems === false)
    checks.push(fails("additionalItems", schema, items.length, (data) => Array.isArray(data) && data.length > items.length));
  const rest = schema.additionalItems === false ? undefined : compile(schema.additionalItems);
  const places = items.map(compile);
  return [...checks, ...eachItem((index) => places[index] ?? rest)];
}

function eachItem(checkAt: (index: number) => Check | undefined): readonly Check[] {
  return [
    (data, above, errors) => {
      if (!Array.isArray(data)) return;
      for (const [key, item] of data.entries()) checkAt(key)?.(item, { container: data, key, above }, errors);
    },
  ];
}

function checkUnique(schema: Json): Check {
  return (data, place, errors) => {
    if (!Array.isArray(data)) return;
    const seen = new Map<string, number>();
    let equal: readonly [number, number] | undefined;
    for (const [index, item] of data.entries()) {
      const identity = identityOf(item);
      const before = seen.get(identity);
      if (before !== undefined) equal = [before, index];
      seen.set(identity, index);
    }
    if (equal !== undefined) report(errors, place, { keyword: "uniqueItems", data, expected: true, schema, equal });
  };
}

/** The members of objects. */
export function checkObjects(schema: Json, compile: Compile): readonly Check[] {
  const checks = [...checkCounts(schema, "Properties", (data) => (isObject(data) ? Object.keys(data).length : undefined))];
  const required = [...new Set(textsIn(schema.required))];
  const named = compileMap(schema.properties, compile);
  const matching = [...compileMap(schema.patternProperties, compile)].map(
    ([pattern, check]) => [compilePythonRegex(pattern), check] as const,
  );
  const others = "additionalProperties" in schema ? checkOthers(schema, named, matching, compile) : undefined;
  if (required.length + named.size + matching.length === 0 && others === undefined) return checks;
  const members: Check = (data, above, errors) => {
    if (!isObject(data)) return;
    for (const key of required)
      if (!Object.hasOwn(data, key)) report(errors, above, { keyword: "required", data, expected: schema.required, schema, key });
    others?.(data, above, errors);
    for (const [key, check] of named) if (Object.hasOwn(data, key)) check(data[key], { container: data, key, above }, errors);
    for (const [regex, check] of matching)
      for (const key of Object.keys(data)) if (regex.test(key)) check(data[key], { container: data, key, above }, errors);
  };
  return [...checks, members];
}

type Matching = readonly (readonly [regex: RegExp, check: Check])[];

/** `additionalProperties`: the members that nothing else of the schema speaks about. */
function checkOthers(
  schema: Json,
  named: ReadonlyMap<string, Check>,
  matching: Matching,
  compile: Compile,
): (data: Json, above: Place | undefined, errors: SchemaError[]) => void {
  const expected = schema.additionalProperties;
  const check = compile(expected);
  return (data, above, errors) => {
    for (const key of Object.keys(data)) {
      if (named.has(key) || matching.some(([regex]) => regex.test(key))) continue;
      if (expected === false) report(errors, above, { keyword: "additionalProperties", data, expected, schema, key });
      else check(data[key], { container: data, key, above }, errors);
    }
  };
}

function compileMap(map: unknown, compile: Compile): ReadonlyMap<string, Check> {
  return new Map(isObject(map) ? Object.entries(map).map(([name, schema]) => [name, compile(schema)]) : []);
}

/** `minLength` and `maxLength`, and so on: bounds of how many there are. */
function checkCounts(schema: Json, noun: string, count: (data: unknown) => number | undefined): readonly Check[] {
  const [low, high] = [schema[`min${noun}`], schema[`max${noun}`]];
  const checks: Check[] = [];
  if (isNumber(high)) checks.push(fails(`max${noun}`, schema, high, (data) => (count(data) ?? high) > high));
  if (isNumber(low)) checks.push(fails(`min${noun}`, schema, low, (data) => (count(data) ?? low) < low));
  return checks;
}

function fails(keyword: string, schema: Json, expected: unknown, isWrong: (data: unknown) => boolean): Check {
  return (data, place, errors) => {
    if (isWrong(data)) report(errors, place, { keyword, data, expected, schema });
  };
}

/** Equal for equal values, whatever the order of their keys. */
function identityOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(identityOf).join(",")}]`;
  if (!isObject(value)) return typeof value === "string" ? JSON.stringify(value) : String(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${identityOf(value[key])}`).join(",")}}`;
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter(isString) : [];
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
