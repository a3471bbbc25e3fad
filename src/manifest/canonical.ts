import { JsonNumber, type JsonValue } from "./json.ts";

/**
 * JSON text exactly as Python's `json.dumps` writes it, since osbuild's ids are hashes of such text: ", " and ": " between parts,
 * everything outside printable ASCII escaped, integers with all their digits, floats in Python's shortest form.
 */

/** The text that ids are made of: keys sorted by code point at every level. */
export function canonicalJson(value: JsonValue): string {
  return write(value, true);
}

/** The same text with keys in the order they have. */
export function formatJson(value: JsonValue): string {
  return write(value, false);
}

function write(value: JsonValue, sorted: boolean): string {
  if (value === null) return "null";
  if (typeof value === "string") return quote(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value instanceof JsonNumber) return formatNumber(value.source);
  if (value instanceof Map) return writeObject(value, sorted);
  let text = "[";
  for (const item of value as readonly JsonValue[]) text += (text === "[" ? "" : ", ") + write(item, sorted);
  return `${text}]`;
}

function writeObject(object: ReadonlyMap<string, JsonValue>, sorted: boolean): string {
  const members = sorted && object.size > 1 ? [...object].sort(([a], [b]) => compareCodePoints(a, b)) : object;
  let text = "";
  for (const [key, value] of members) text += `${text === "" ? "{" : ", "}${quote(key)}: ${write(value, sorted)}`;
  return text === "" ? "{}" : `${text}}`;
}

function quote(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A number as Python prints the value that this text stands for. */
export function formatNumber(source: string): string {
  if (!/[.eE]/.test(source)) return source === "-0" ? "0" : source;
  const value = Number(source);
  const sign = Object.is(value, -0) || value < 0 ? "-" : "";
  return sign + formatMagnitude(Math.abs(value));
}

/** Positional from 0.0001 up to 10^16, scientific with at least two exponent digits outside. */
function formatMagnitude(value: number): string {
  const [mantissa = "0", power = "0"] = value.toExponential().split("e");
  const exponent = Number(power);
  const digits = mantissa.replace(".", "");
  if (exponent < -4 || exponent >= 16)
    return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}

/** JavaScript sorts by UTF-16 unit, which puts surrogate pairs before U+E000 to U+FFFF; code points say otherwise. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
