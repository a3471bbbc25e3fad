/** What a check of plain data against a schema works on and finds. */

/** On a container of a checked value: the keys and indexes whose numbers are written as floats (`4.0`). */
export const floatMembers: unique symbol = Symbol("floatMembers");

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** What does not fit a schema. */
export interface SchemaError {
  readonly keyword: string;
  /** Members from the checked value down; indexes are texts as well. */
  readonly path: readonly string[];
  /** The value at the path. */
  readonly data: unknown;
  /** What the keyword asks for. */
  readonly expected: unknown;
  /** The schema that holds the keyword. */
  readonly schema: Json;
  /** The key that is missing or too many. */
  readonly key?: string;
  /** Indexes of items that are equal and must not be. */
  readonly equal?: readonly [number, number];
  /** For unions: the errors of every branch, and how many of them fit. */
  readonly branches?: readonly (readonly SchemaError[])[];
  readonly matching?: number;
}

/** Where a value stands: its container, its key there, and where the container stands. Undefined for the whole. */
export interface Place {
  readonly container: object;
  readonly key: string | number;
  readonly above: Place | undefined;
}

/** Adds whatever of a value does not fit. */
export type Check = (value: unknown, place: Place | undefined, errors: SchemaError[]) => void;

/** Adds one problem. */
export function report(errors: SchemaError[], place: Place | undefined, error: Omit<SchemaError, "path">): void {
  const path: string[] = [];
  for (let at = place; at !== undefined; at = at.above) path.unshift(String(at.key));
  errors.push({ ...error, path });
}
