import { clip } from "../schema/explain.ts";
import type { JsonArray, JsonObject, JsonValue } from "./json.ts";
import type { Manifest, Position } from "./manifest.ts";

/**
 * A parsed document that remembers where everything stood, so that a problem found at any later step can point at its token.
 * Values are plain `JsonValue`s; places are kept beside them, by container.
 */
export interface SourceDocument {
  /** As the person named it; `<stdin>` for standard input. */
  readonly file: string;
  readonly value: JsonValue;
  readonly places: () => Places;
  readonly lines: LineIndex;
  /** The format, when it is known without looking. */
  readonly format?: Manifest["format"];
}

/** Offsets (UTF-16 units) of what a parser read. */
export interface Places {
  readonly root: number;
  /** The document's value; its containers are the keys of `members`. */
  readonly value: JsonValue;
  /** Per container its members in order: where the key and where the value starts. Keys of arrays are left empty. */
  readonly members: ReadonlyMap<JsonObject | JsonArray, Members>;
}

export interface Members {
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

/** The places of a document without content. */
export const noPlaces: Places = { root: 0, value: null, members: new Map() };

/** From the root to a value: keys and indexes. */
export type JsonPath = readonly (string | number)[];

/** The position of the value at a path, or of its key; of the nearest container when there is no such value. */
export function positionOf(document: SourceDocument, path: JsonPath, at: "key" | "value" = "value"): Position {
  const { lines, file } = document;
  const places = document.places();
  let { value, root: offset } = places;
  for (const [index, step] of path.entries()) {
    if (!isContainer(value)) break;
    const member = indexOf(value, step);
    const known = places.members.get(value);
    const start = at === "key" && index === path.length - 1 && known?.keys[member] !== undefined ? known.keys : known?.values;
    const found = start?.[member];
    if (found === undefined) break;
    offset = found;
    value = childOf(value, step);
  }
  return { file, ...lines.locate(offset) };
}

/** A path as osbuild writes it: `.pipelines[0].stages[1].options`; `.` is the root. */
export function describePath(path: JsonPath): string {
  const steps = path.slice(0, maxSteps).map((step) => {
    if (typeof step === "number") return `[${step}]`;
    const key = clip(step, maxKey);
    return /[\s']/.test(key) ? `.'${key}'` : `.${key}`;
  });
  if (path.length > maxSteps) steps.push("...");
  return steps.length === 0 ? "." : steps.join("");
}

/** Longer paths only come from documents that are refused for their depth. */
const maxSteps = 40;
/** Longer keys only come from people of bad faith. */
const maxKey = 300;

function isContainer(value: JsonValue): value is JsonObject | JsonArray {
  return value instanceof Map || Array.isArray(value);
}

function indexOf(container: JsonObject | JsonArray, step: string | number): number {
  if (container instanceof Map) return [...container.keys()].indexOf(String(step));
  return Number(step);
}

function childOf(container: JsonObject | JsonArray, step: string | number): JsonValue {
  const child = container instanceof Map ? container.get(String(step)) : (container as JsonArray)[Number(step)];
  return child ?? null;
}

/** Turns offsets into lines and columns, both from 1; columns count characters, not UTF-16 units. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];
  /** Offsets of the second halves of surrogate pairs: units that are no character of their own. */
  readonly #halves: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = findAll(text, "\n");
    this.#halves = findHalves(text);
  }

  locate(offset: number): { readonly line: number; readonly column: number } {
    const line = countUpTo(this.#starts, Math.min(offset, this.#text.length));
    const start = line === 0 ? 0 : (this.#starts[line - 1] ?? 0);
    const halves = countUpTo(this.#halves, offset) - countUpTo(this.#halves, start);
    return { line: line + 1, column: offset - start - halves + 1 };
  }
}

/** Offsets right after every separator. */
function findAll(text: string, separator: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) found.push(at + 1);
  return found;
}

function findHalves(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (match) => match.index + 1);
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
