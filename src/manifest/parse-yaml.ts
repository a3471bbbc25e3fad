import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap } from "yaml";
import { formatNumber } from "./canonical.ts";
import { type JsonPath, type Members, noPlaces } from "./document.ts";
import { type JsonArray, JsonNumber, type JsonObject, type JsonValue } from "./json.ts";
import { findNumberProblem, maxDepth, type ParsedText, type TextProblem } from "./parse-json.ts";

/**
 * A YAML reader with the same result as the JSON reader: only what JSON can say, numbers with their text, a place for everything. Aliases
 * and merge keys work; what they expand to is counted, so that a few lines cannot stand for gigabytes.
 */

/** How many values aliases may stand for, all together. */
const maxAliased = 100_000;
/** So many characters of a text count as one value. */
const charactersPerValue = 100;

/** Reads one YAML 1.2 document; never throws. */
export function parseYaml(text: string): ParsedText {
  const source = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  try {
    const document = parseDocument(source, { version: "1.2", merge: true, uniqueKeys: false, logLevel: "silent" });
    if (document.errors.length > 0)
      return failed(document.errors.map((error) => ({ offset: error.pos[0], message: sentence(error.message) })));
    if (document.contents === null) return failed([{ offset: 0, message: "The document is empty" }]);
    return new YamlReader().read(document.contents);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "RangeError") throw error;
    return failed([{ offset: 0, message: `Nested too deeply: more than ${maxDepth} levels` }]);
  }
}

function failed(problems: readonly { readonly offset: number; readonly message: string }[]): ParsedText {
  const complete = problems.map((problem) => ({ ...problem, path: [] }));
  return { value: null, findPlaces: () => noPlaces, problems: complete };
}

/** The first line of the library's message, without its position. */
function sentence(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}

interface Anchored {
  readonly value: JsonValue;
  readonly size: number;
  /** Levels below it. */
  readonly depth: number;
}

/** One walk over one parsed document. */
class YamlReader {
  readonly #members = new Map<JsonObject | JsonArray, Members>();
  readonly #problems: TextProblem[] = [];
  readonly #anchors = new Map<string, Anchored>();
  /** Values so far; a long text counts as many. */
  #size = 0;
  #aliased = 0;
  /** The longest path since an anchor. */
  #deepest = 0;

  read(contents: unknown): ParsedText {
    const value = this.#value(contents, []);
    const places = { root: offsetOf(contents), value, members: this.#members };
    return { value, findPlaces: () => places, problems: this.#problems };
  }

  #value(node: unknown, path: JsonPath): JsonValue {
    this.#size += 1;
    if (path.length > maxDepth) throw new RangeError("Nested too deeply");
    this.#deepest = Math.max(this.#deepest, path.length);
    if (isAlias(node)) return this.#alias(node.source, node, path);
    if (!isNode(node) || node.anchor === undefined) return this.#content(node, path);
    const [size, deepest] = [this.#size, this.#deepest];
    this.#deepest = path.length;
    const value = this.#content(node, path);
    this.#anchors.set(node.anchor, { value, size: this.#size - size + 1, depth: this.#deepest - path.length });
    this.#deepest = Math.max(deepest, this.#deepest);
    return value;
  }

  #content(node: unknown, path: JsonPath): JsonValue {
    if (isMap(node)) return this.#map(node, path);
    if (isSeq(node)) return this.#sequence(node.items, path);
    if (isScalar(node)) return this.#scalar(node, path);
    return null;
  }

  #alias(name: string, node: unknown, path: JsonPath): JsonValue {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) {
      this.#report(node, path, `The alias '*${name}' stands inside of what it repeats, or before it`);
      return null;
    }
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    this.#deepest = Math.max(this.#deepest, path.length + anchored.depth);
    if (path.length + anchored.depth > maxDepth) {
      this.#report(node, path, `Nested too deeply: with what the alias stands for more than ${maxDepth} levels`);
      return null;
    }
    if (this.#aliased <= maxAliased) return anchored.value;
    if (this.#aliased - anchored.size <= maxAliased)
      this.#report(node, path, `Aliases stand for more than ${maxAliased} values; a long text counts as many`);
    return null;
  }

  #map(map: YAMLMap, path: JsonPath): JsonObject {
    const object = new Map<string, JsonValue>();
    const keys: number[] = [];
    const values: number[] = [];
    const merged: [string, JsonValue, number][] = [];
    for (const pair of map.items) {
      const key = this.#key(pair, path);
      if (key === undefined) continue;
      this.#size += Math.floor(key.length / charactersPerValue);
      const at = offsetOf(pair.value ?? pair.key);
      const value = this.#value(pair.value, [...path, key]);
      if (isMergeKey(pair)) for (const [name, member] of this.#merge(value, pair, path)) merged.push([name, member, at]);
      else if (object.has(key)) this.#report(pair.key, [...path, key], `The key '${key}' is given twice`);
      else {
        object.set(key, value);
        keys.push(offsetOf(pair.key));
        values.push(at);
      }
    }
    for (const [key, value, at] of merged) {
      if (object.has(key)) continue;
      object.set(key, value);
      keys.push(at);
      values.push(at);
    }
    this.#members.set(object, { keys, values });
    return object;
  }

  #key({ key }: Pair, path: JsonPath): string | undefined {
    if (isScalar(key)) {
      if (typeof key.value === "string" && key.value.isWellFormed()) return key.value;
      if (typeof key.value === "symbol") return "<<";
      if (key.source !== undefined) {
        this.#report(key, path, `The key ${key.source || "null"} is no text`, `Put it in quotes: "${key.source}"`);
        return undefined;
      }
    }
    this.#report(key, path, "A key must be text");
    return undefined;
  }

  /** What `<<` brings in: the members of one map, or of several of which the first wins. */
  #merge(value: JsonValue, { key }: Pair, path: JsonPath): readonly (readonly [string, JsonValue])[] {
    const maps = Array.isArray(value) ? (value as JsonArray) : [value];
    return maps.flatMap((map) => {
      if (map instanceof Map) return [...map];
      this.#report(key, [...path, "<<"], "The merge key '<<' needs a map, an alias of a map, or a list of those");
      return [];
    });
  }

  #sequence(items: readonly unknown[], path: JsonPath): JsonArray {
    const array = items.map((item, index) => this.#value(item, [...path, index]));
    this.#members.set(array, { keys: [], values: items.map(offsetOf) });
    return array;
  }

  #scalar(scalar: Scalar, path: JsonPath): JsonValue {
    const { value, source = String(value) } = scalar;
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") {
      this.#size += Math.floor(value.length / charactersPerValue);
      if (!value.isWellFormed())
        this.#report(scalar, path, "The string holds half of a surrogate pair, which stands for no character");
      return value;
    }
    if (typeof value === "number") return this.#number(source, scalar, path);
    this.#report(scalar, path, `A value of the type '${scalar.tag ?? typeof value}' has no place in a manifest`);
    return null;
  }

  #number(source: string, scalar: Scalar, path: JsonPath): JsonValue {
    const text = jsonNumber(source);
    const problem = text === undefined ? `'${source}' is no JSON number` : findNumberProblem(text);
    if (problem !== undefined) this.#report(scalar, path, problem);
    return text === undefined || problem !== undefined ? null : new JsonNumber(/[.eE]/.test(text) ? formatNumber(text) : text);
  }

  #report(node: unknown, path: JsonPath, message: string, hint?: string): void {
    if (this.#problems.length < 100) this.#problems.push({ offset: offsetOf(node), path, message, hint });
  }
}

/** A YAML number as JSON writes it: no plus sign, no leading zeros, no other bases; undefined for `.inf` and `.nan`. */
function jsonNumber(source: string): string | undefined {
  if (/^0[ox]/.test(source)) return BigInt(source).toString();
  if (!/\d/.test(source)) return undefined;
  return source.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1");
}

function isMergeKey({ key }: Pair): boolean {
  return isScalar(key) && typeof key.value === "symbol";
}

function isNode(node: unknown): node is { readonly anchor?: string; readonly range?: readonly number[] | null } {
  return typeof node === "object" && node !== null && "range" in node;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
