import { clip } from "../schema/explain.ts";
import { formatNumber } from "./canonical.ts";
import { JsonNumber, type JsonValue } from "./json.ts";
import { findNumberProblem, maxIntegerDigits } from "./parse-json.ts";

/** What a scalar of YAML says in JSON: the core schema of YAML 1.2, numbers with their text. */

/** The value, or what is wrong with it. */
export type ScalarReading = { readonly value: JsonValue } | { readonly problem: string };

const words: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
const number = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
const noNumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** A scalar without quotes and without a tag. */
export function readPlain(source: string): ScalarReading {
  const word = words.get(source);
  if (word !== undefined) return { value: word };
  // Most scalars are texts: their first character tells.
  if (!/^[-+.\d]/.test(source)) return { value: source };
  if (number.test(source)) return readNumber(source);
  return noNumber.test(source) ? { problem: `'${source}' is no JSON number` } : { value: source };
}

const standard = "tag:yaml.org,2002:";

const taggedKinds: ReadonlyMap<string, (value: JsonValue) => JsonValue | undefined> = new Map<
  string,
  (value: JsonValue) => JsonValue | undefined
>([
  [`${standard}null`, (value) => (value === null ? value : undefined)],
  [`${standard}bool`, (value) => (typeof value === "boolean" ? value : undefined)],
  [`${standard}int`, (value) => (value instanceof JsonNumber && !/[.e]/.test(value.source) ? value : undefined)],
  [`${standard}float`, (value) => (value instanceof JsonNumber ? asFloat(value) : undefined)],
]);

/** A scalar whose type is written before it. */
export function readTagged(tag: string, source: string): ScalarReading {
  if (tag === "!" || tag === `${standard}str`) return { value: source };
  const convert = taggedKinds.get(tag);
  if (convert === undefined) return { problem: describeForeignType(tag) };
  const plain = readPlain(source);
  if ("problem" in plain) return plain;
  const value = convert(plain.value);
  return value === undefined ? { problem: `'${clip(source)}' is no value of the type '${tag}'` } : { value };
}

/** What to say of a type that JSON does not have. */
export function describeForeignType(tag: string): string {
  return `A value of the type '${clip(tag)}' has no place in a manifest`;
}

/** The tag of a node written out: `!!str` is short for `tag:yaml.org,2002:str`. */
export function expandTag(tag: string): string {
  if (tag.startsWith("!<")) return tag.slice(2, -1);
  return tag.startsWith("!!") ? `${standard}${tag.slice(2)}` : tag;
}

/** Without plus sign, leading zeros and other bases. */
function readNumber(source: string): ScalarReading {
  if (source.length > maxIntegerDigits) return { problem: findNumberProblem("1".repeat(source.length)) ?? "" };
  const text = /^0[ox]/.test(source) ? BigInt(source).toString() : source.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1");
  const problem = findNumberProblem(text);
  if (problem !== undefined) return { problem };
  return { value: new JsonNumber(/[.eE]/.test(text) ? formatNumber(text) : text) };
}

function asFloat(value: JsonNumber): JsonNumber {
  return /[.e]/.test(value.source) ? value : new JsonNumber(`${value.source}.0`);
}
