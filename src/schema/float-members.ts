/** On a container of a checked value: the keys and indexes whose numbers are written as floats (`4.0`). */
export const floatMembers: unique symbol = Symbol("floatMembers");

/** Whether a number is an integer and was written as one. */
export function isWholeNumber(data: number, parent: unknown, key: unknown): boolean {
  return Number.isInteger(data) && !isFloatMember(parent, key);
}

function isFloatMember(parent: unknown, key: unknown): boolean {
  if (typeof parent !== "object" || parent === null || !(floatMembers in parent)) return false;
  return parent[floatMembers] instanceof Set && parent[floatMembers].has(typeof key === "number" ? key : String(key));
}
