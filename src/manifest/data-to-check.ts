import { floatMembers } from "../schema/float-members.ts";
import { JsonNumber, type JsonValue } from "./json.ts";

/** The value as plain data for checking against schemas: every key an own property, floats marked on their containers. */
export function dataToCheck(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return Number(value.source);
  if (value instanceof Map) return objectToCheck(value);
  if (Array.isArray(value)) return listToCheck(value as readonly JsonValue[]);
  return value;
}

function objectToCheck(object: ReadonlyMap<string, JsonValue>): object {
  const plain: Record<PropertyKey, unknown> = {};
  for (const [key, value] of object) {
    if (key === "__proto__") Object.defineProperty(plain, key, { value: dataToCheck(value), enumerable: true });
    else plain[key] = dataToCheck(value);
    if (isFloat(value)) markFloat(plain, key);
  }
  return plain;
}

function listToCheck(array: readonly JsonValue[]): readonly unknown[] {
  const plain: unknown[] & { [floatMembers]?: Set<PropertyKey> } = array.map(dataToCheck);
  for (const [index, value] of array.entries()) if (isFloat(value)) markFloat(plain, index);
  return plain;
}

function isFloat(value: JsonValue): boolean {
  return value instanceof JsonNumber && /[.eE]/.test(value.source);
}

function markFloat(container: { [floatMembers]?: Set<PropertyKey> }, key: PropertyKey): void {
  container[floatMembers] ??= new Set();
  container[floatMembers].add(key);
}
