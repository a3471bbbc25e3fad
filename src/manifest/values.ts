import { type JsonArray, JsonNumber, type JsonObject, type JsonValue } from "./json.ts";

/**
 * Reading a document that may be wrong: loading goes on after problems, so that all are told at once. What has the wrong type counts as
 * absent; the schema check has reported it.
 */

const emptyObject: JsonObject = new Map();

/** The object, or an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return value instanceof Map ? value : emptyObject;
}

/** The list, or an empty one. */
export function listOf(value: JsonValue | undefined): JsonArray {
  return Array.isArray(value) ? (value as JsonArray) : [];
}

/** The text, or undefined. */
export function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The number, or undefined. */
export function numberOf(value: JsonValue | undefined): JsonNumber | undefined {
  return value instanceof JsonNumber ? value : undefined;
}

/** An object of the members that are there, in this order. */
export function objectFrom(members: readonly (readonly [string, JsonValue | undefined])[]): JsonObject {
  const object = new Map<string, JsonValue>();
  for (const [key, value] of members) if (value !== undefined) object.set(key, value);
  return object;
}

/** The value unless it is an empty object, an empty list or null, which descriptions leave out. */
export function unlessEmpty(value: JsonValue): JsonValue | undefined {
  if (value === null) return undefined;
  if (value instanceof Map) return value.size > 0 ? value : undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
