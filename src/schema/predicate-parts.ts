import { createHash } from "node:crypto";

/** What compiled schemas call, at run time and ahead of it, and the name under which the ones made ahead are found. */

/** On a container of a checked value: the keys and indexes whose numbers are written as floats (`4.0`). */
export const floatMembers: unique symbol = Symbol("floatMembers");

/** Whether a number is an integer and written as one. */
export function isWholeNumber(value: number, container: unknown, key: unknown): boolean {
  return Number.isInteger(value) && !isFloatMember(container, key);
}

function isFloatMember(container: unknown, key: unknown): boolean {
  if (typeof container !== "object" || container === null || !(floatMembers in container)) return false;
  const floats = container[floatMembers];
  return floats instanceof Set && floats.has(typeof key === "number" ? key : String(key));
}

/** Length of a text in characters. */
export function lengthOfText(text: string): number {
  return [...text].length;
}

/** Name of a schema that follows from its content; also the name of a variable. */
export function nameSchema(schema: object): string {
  return `schema_${createHash("sha256").update(JSON.stringify(schema)).digest("hex").slice(0, 20)}`;
}
