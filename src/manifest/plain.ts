import { JsonNumber, type JsonValue } from "./json.ts";

/** A document's value as plain JavaScript, for modules: numbers become numbers, what they were written like is gone. */
export function plainValue(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return Number(value.source);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === "object" && value !== null) return plainObject(value as ReadonlyMap<string, JsonValue>);
  return value;
}

/** An object of a document as a plain one; keys like `__proto__` stay keys. */
export function plainObject(value: ReadonlyMap<string, JsonValue>): Record<string, unknown> {
  return Object.fromEntries([...value].map(([key, item]) => [key, plainValue(item)]));
}
