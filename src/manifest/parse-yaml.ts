import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import { clip } from "../schema/explain.ts";
import { type Members, noPlaces, type Places } from "./document.ts";
import type { JsonArray, JsonObject, JsonValue } from "./json.ts";
import { maxDepth, type ParsedText, type TextProblem } from "./parse-json.ts";
import { explainSyntax } from "./yaml-errors.ts";
import { anchorOf, type Content, isNode, readScalar, startOf, tagOf } from "./yaml-events.ts";
import { describeForeignType } from "./yaml-scalars.ts";

/**
 * A YAML reader with the same result as the JSON reader: only what JSON can say, numbers with their text, a place for everything. Aliases
 * and merge keys work; what they expand to is counted, so that a few lines cannot stand for gigabytes. The library tells where everything
 * starts and ends; here it gets its meaning.
 */

/** How many values aliases may stand for, all together. */
const maxAliased = 100_000;
/** So many characters of a text count as one value. */
const charactersPerValue = 100;
const maxProblems = 100;

/** Reads one YAML 1.2 document; never throws. */
export function parseYaml(text: string): ParsedText {
  try {
    const events = parseEvents(text, { maxDepth });
    const problem = findOutside(text, events);
    if (problem !== undefined) return failed(problem);
    const reader = new YamlReader(text, events, undefined);
    const value = reader.read();
    return { value, findPlaces: () => findPlaces(text, events), problems: reader.problems };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return failed(explainSyntax(error, text));
  }
}

function failed(problem: TextProblem): ParsedText {
  return { value: null, findPlaces: () => noPlaces, problems: [problem] };
}

function findPlaces(text: string, events: readonly Event[]): Places {
  const members = new Map<JsonObject | JsonArray, Members>();
  const reader = new YamlReader(text, events, members);
  const root = reader.next;
  return { root, value: reader.read(), members };
}

/** What is wrong with a file that is not one document with some content. */
function findOutside(text: string, events: readonly Event[]): TextProblem | undefined {
  const [document, content] = events;
  const fail = (offset: number, message: string): TextProblem => ({ offset, path: [], message });
  const isEmpty = content === undefined || !isNode(content) || (content.type === EVENT_ID.SCALAR && content.valueStart < 0);
  if (document?.type !== EVENT_ID.DOCUMENT || isEmpty) return fail(0, "The document is empty");
  if (document.directives.some(({ kind }) => kind === "tag"))
    return fail(text.indexOf("%TAG"), "The directive %TAG has no place in a manifest");
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  if (second < 0) return undefined;
  return fail(startOf(text, events[second + 1]) ?? text.length, "A second document starts here: a manifest is one");
}

interface Anchored {
  readonly value: JsonValue;
  readonly size: number;
  /** Levels below it. */
  readonly depth: number;
}

interface Member {
  readonly key: string;
  readonly value: JsonValue;
  readonly keyAt: number;
  readonly valueAt: number;
}

/** One walk over the events of one document. */
class YamlReader {
  readonly problems: TextProblem[] = [];
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #members: Map<JsonObject | JsonArray, Members> | undefined;
  readonly #anchors = new Map<string, Anchored>();
  readonly #path: (string | number)[] = [];
  /** Of the event that comes next; the first one opens the document. */
  #index = 1;
  /** Where the last node started. */
  #last = 0;
  /** The longest path since an anchor. */
  #deepest = 0;
  /** Values so far; a long text counts as many. */
  #size = 0;
  #aliased = 0;

  constructor(text: string, events: readonly Event[], members: Map<JsonObject | JsonArray, Members> | undefined) {
    this.#text = text;
    this.#events = events;
    this.#members = members;
  }

  /** Where the next node starts; a value that is left out stands where the node before it does. */
  get next(): number {
    return startOf(this.#text, this.#events[this.#index]) ?? this.#last;
  }

  read(): JsonValue {
    const event = this.#events[this.#index];
    if (event === undefined || !isNode(event)) return null;
    this.#last = this.next;
    this.#index += 1;
    this.#deepest = Math.max(this.#deepest, this.#path.length);
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event, this.#last);
    return event.anchorStart < 0 ? this.#content(event, this.#last) : this.#anchored(event, this.#last);
  }

  #anchored(event: Content, at: number): JsonValue {
    const { length } = this.#path;
    const [size, deepest] = [this.#size, this.#deepest];
    this.#deepest = length;
    const value = this.#content(event, at);
    this.#anchors.set(anchorOf(this.#text, event), { value, size: this.#size - size, depth: this.#deepest - length });
    this.#deepest = Math.max(deepest, this.#deepest);
    return value;
  }

  #content(event: Content, at: number): JsonValue {
    this.#size += 1;
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, at);
    const tag = tagOf(this.#text, event);
    const isMap = event.type === EVENT_ID.MAPPING;
    if (tag !== undefined && tag !== `tag:yaml.org,2002:${isMap ? "map" : "seq"}`) this.#report(at, describeForeignType(tag));
    return isMap ? this.#map() : this.#sequence();
  }

  #alias(event: AliasEvent, at: number): JsonValue {
    const name = anchorOf(this.#text, event);
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) {
      this.#report(at, `The alias '*${clip(name)}' stands inside of what it repeats, or before it`);
      return null;
    }
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    this.#deepest = Math.max(this.#deepest, this.#path.length + anchored.depth);
    const isDeep = this.#path.length + anchored.depth > maxDepth;
    if (isDeep) this.#report(at, `Nested too deeply: with what the alias stands for more than ${maxDepth} levels`);
    if (this.#aliased <= maxAliased) return isDeep ? null : anchored.value;
    if (this.#aliased - anchored.size <= maxAliased)
      this.#report(at, `Aliases stand for more than ${maxAliased} values; a long text counts as many`);
    return null;
  }

  #map(): JsonObject {
    const object = new Map<string, JsonValue>();
    const keys: number[] = [];
    const values: number[] = [];
    const merged: Member[] = [];
    const add = ({ key, value, keyAt, valueAt }: Member) => {
      object.set(key, value);
      keys.push(keyAt);
      values.push(valueAt);
    };
    while (!this.#ends()) {
      const keyAt = this.next;
      const isMerge = this.#isMergeKey();
      const key = this.#key(keyAt);
      this.#path.push(key ?? "");
      const valueAt = this.next;
      const value = this.read();
      if (isMerge) for (const member of this.#merge(value, keyAt, valueAt)) merged.push(member);
      else if (key !== undefined && object.has(key))
        this.#report(keyAt, `The key '${clip(key)}' is given twice`, "Remove one of the two: readers disagree which one counts");
      else if (key !== undefined) add({ key, value, keyAt, valueAt });
      this.#path.pop();
    }
    for (const member of merged) if (!object.has(member.key)) add(member);
    this.#members?.set(object, { keys, values });
    return object;
  }

  #sequence(): JsonArray {
    const array: JsonValue[] = [];
    const values: number[] = [];
    while (!this.#ends()) {
      this.#path.push(array.length);
      values.push(this.next);
      array.push(this.read());
      this.#path.pop();
    }
    this.#members?.set(array, { keys: [], values });
    return array;
  }

  /** Moves past the end of a collection, if it is there. */
  #ends(): boolean {
    const ends = this.#events[this.#index]?.type === EVENT_ID.POP;
    if (ends) this.#index += 1;
    return ends;
  }

  #isMergeKey(): boolean {
    const event = this.#events[this.#index];
    if (event?.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.tagStart >= 0) return false;
    return event.valueEnd - event.valueStart === 2 && this.#text.startsWith("<<", event.valueStart);
  }

  /** The text of a key; undefined, and reported, when it has none. */
  #key(at: number): string | undefined {
    const event = this.#events[this.#index];
    if (event?.type !== EVENT_ID.SCALAR) {
      this.#report(at, "A key must be text");
      this.read();
      return undefined;
    }
    this.#last = at;
    this.#index += 1;
    const source = getScalarValue(this.#text, event);
    const reading = readScalar(this.#text, event, source);
    if ("value" in reading && typeof reading.value === "string") {
      this.#size += Math.floor(source.length / charactersPerValue);
      if (event.anchorStart >= 0) this.#anchors.set(anchorOf(this.#text, event), { value: reading.value, size: 1, depth: 0 });
      if (!reading.value.isWellFormed())
        this.#report(at, "The key holds half of a surrogate pair, which stands for no character");
      return reading.value;
    }
    this.#report(at, `The key ${clip(source) || "null"} is no text`, `Put it in quotes: "${clip(source)}"`);
    return undefined;
  }

  /** What `<<` brings in: the members of one map, or of several of which the first wins. */
  #merge(value: JsonValue, keyAt: number, valueAt: number): readonly Member[] {
    const maps = Array.isArray(value) ? (value as JsonArray) : [value];
    return maps.flatMap((map) => {
      if (map instanceof Map) return Array.from(map, ([key, member]) => ({ key, value: member, keyAt: valueAt, valueAt }));
      this.#report(keyAt, "The merge key '<<' needs a map, an alias of a map, or a list of those");
      return [];
    });
  }

  #scalar(event: ScalarEvent, at: number): JsonValue {
    const source = getScalarValue(this.#text, event);
    this.#size += Math.floor(source.length / charactersPerValue);
    const reading = readScalar(this.#text, event, source);
    if ("problem" in reading) {
      this.#report(at, reading.problem);
      return null;
    }
    if (typeof reading.value === "string" && !reading.value.isWellFormed())
      this.#report(at, "The string holds half of a surrogate pair, which stands for no character");
    return reading.value;
  }

  #report(offset: number, message: string, hint?: string): void {
    if (this.problems.length < maxProblems) this.problems.push({ offset, path: [...this.#path], message, hint });
  }
}
