import { clip } from "../schema/explain.ts";
import { type Members, noPlaces, type Places } from "./document.ts";
import { type JsonArray, JsonNumber, type JsonObject, type JsonValue } from "./json.ts";

/**
 * A JSON reader that keeps positions and the text of numbers. It reads what Python's `json` reads, but for what would make two readers
 * disagree or break a hash: keys given twice, NaN and Infinity, halves of surrogate pairs. Those are reported and reading goes on;
 * a syntax error ends it.
 */

/** What is wrong with a text, at an offset into it. */
export interface TextProblem {
  readonly offset: number;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What a parser read; the value is only good when there are no problems. */
export interface ParsedText {
  readonly value: JsonValue;
  readonly findPlaces: () => Places;
  readonly problems: readonly TextProblem[];
}

/** Deeper documents are refused: nobody writes them, and everything after the parser may recurse. */
export const maxDepth = 500;
/** Python reads no longer integers. */
export const maxIntegerDigits = 4300;
const maxProblems = 100;

/** Reads one JSON document; never throws. */
export function parseJson(text: string): ParsedText {
  const reader = new JsonReader(text, undefined);
  try {
    const value = reader.document();
    // Most documents have no problem and are never asked for places: reading once more on demand beats remembering all of them.
    return { value, findPlaces: () => findPlaces(text), problems: reader.problems };
  } catch (stop) {
    if (stop !== reader.stop) throw stop;
    return { value: null, findPlaces: () => noPlaces, problems: reader.problems };
  }
}

function findPlaces(text: string): Places {
  const members = new Map<JsonObject | JsonArray, Members>();
  const reader = new JsonReader(text, members);
  const value = reader.document();
  return { root: reader.root, value, members };
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plain = /[ !#-[\]-~]*/y;
const word = /-?[A-Za-z_][A-Za-z0-9_]*/y;
const literals: ReadonlyMap<string, JsonValue> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** One reading of one text. */
class JsonReader {
  readonly problems: TextProblem[] = [];
  /** Thrown to end the reading after a problem that hides what follows. */
  readonly stop = new Error("The JSON reader stopped");
  root = 0;
  readonly #text: string;
  readonly #members: Map<JsonObject | JsonArray, Members> | undefined;
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(text: string, members: Map<JsonObject | JsonArray, Members> | undefined) {
    this.#text = text;
    this.#members = members;
    if (text.startsWith("\ufeff")) this.#at = 1;
  }

  document(): JsonValue {
    this.#skipSpace();
    this.root = this.#at;
    if (this.#at >= this.#text.length) this.#fail(0, "The document is empty");
    const value = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail(this.#at, `Unexpected ${this.#here()} after the end of the document`);
    return value;
  }

  #value(): JsonValue {
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object();
      case "[":
        return this.#array();
      case '"':
        return this.#string("string");
      default:
        return this.#scalar();
    }
  }

  #object(): JsonObject {
    const start = this.#open();
    const object = new Map<string, JsonValue>();
    const keys: number[] = [];
    const values: number[] = [];
    while (!this.#closes("}", keys.length, start)) {
      const keyAt = this.#at;
      if (this.#text[keyAt] !== '"') this.#fail(keyAt, `Expected a key in double quotes, not ${this.#here()}`);
      const key = this.#string("key");
      this.#path.push(key);
      if (object.has(key))
        this.#report(keyAt, `The key '${clip(key)}' is given twice`, "Remove one of the two: readers disagree which one counts");
      else keys.push(keyAt);
      this.#skipSpace();
      if (this.#text[this.#at] !== ":") this.#fail(this.#at, `Expected ':' after the key '${clip(key)}', not ${this.#here()}`);
      this.#at += 1;
      this.#skipSpace();
      const valueAt = this.#at;
      const value = this.#value();
      if (!object.has(key)) {
        object.set(key, value);
        values.push(valueAt);
      }
      this.#path.pop();
    }
    this.#members?.set(object, { keys, values });
    return object;
  }

  #array(): JsonArray {
    const start = this.#open();
    const array: JsonValue[] = [];
    const values: number[] = [];
    while (!this.#closes("]", values.length, start)) {
      this.#path.push(array.length);
      values.push(this.#at);
      array.push(this.#value());
      this.#path.pop();
    }
    this.#members?.set(array, { keys: [], values });
    return array;
  }

  #open(): number {
    const start = this.#at;
    if (this.#path.length >= maxDepth) this.#fail(start, `Nested too deeply: more than ${maxDepth} levels`);
    this.#at += 1;
    return start;
  }

  /** Moves to the next member, or past the end of the container. */
  #closes(end: string, members: number, start: number): boolean {
    this.#skipSpace();
    const next = this.#text[this.#at];
    if (next === end) {
      this.#at += 1;
      return true;
    }
    if (next === undefined) this.#fail(this.#at, `Unexpected end of the document: the '${this.#text[start]}' is never closed`);
    if (members === 0) return false;
    if (next !== ",") this.#fail(this.#at, `Expected ',' or '${end}', not ${this.#here()}`);
    this.#at += 1;
    this.#skipSpace();
    if (this.#text[this.#at] === end) this.#fail(this.#at, `Expected another member after ',', not '${end}'`);
    return false;
  }

  #string(what: "key" | "string"): string {
    const start = this.#at;
    const end = this.#endOfString(start);
    const raw = this.#text.slice(start + 1, end);
    this.#at = end + 1;
    if (!raw.includes("\\")) return raw;
    const text = this.#unescape(raw, start);
    if (!text.isWellFormed()) this.#report(start, `The ${what} holds half of a surrogate pair, which stands for no character`);
    return text;
  }

  #endOfString(start: number): number {
    plain.lastIndex = start + 1;
    plain.test(this.#text);
    for (let at = plain.lastIndex; at < this.#text.length; at += 1) {
      const unit = this.#text.charCodeAt(at);
      if (unit === 0x22) return at;
      if (unit === 0x5c) at += 1;
      else if (unit < 0x20)
        this.#fail(start, `The string is not closed before ${describeControl(unit)}`, "Write it as an escape: \\n, \\t, \\u001b");
    }
    return this.#fail(start, "The string is never closed");
  }

  #unescape(raw: string, start: number): string {
    return raw.replace(/\\(u[0-9a-fA-F]{4}|["\\/bfnrt]|.|$)/gs, (sequence: string, code: string) => {
      if (code.length === 5) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return escapes.get(code) ?? this.#fail(start, `The string has an escape that JSON does not know: '${sequence}'`);
    });
  }

  #scalar(): JsonValue {
    const start = this.#at;
    const digits = this.#match(number);
    if (digits !== undefined && !/[A-Za-z0-9_.]/.test(this.#text[this.#at] ?? "")) return this.#number(digits, start);
    this.#at = start;
    const name = this.#match(word);
    const literal = name === undefined ? undefined : literals.get(name);
    if (literal !== undefined) return literal;
    if (name !== undefined && /^-?(NaN|Infinity)$/.test(name)) {
      this.#report(start, `'${name}' is no JSON number`);
      return null;
    }
    this.#at = start;
    return this.#fail(
      start,
      digits === undefined ? `Expected a value, not ${this.#here()}` : `'${this.#token()}' is no JSON number`,
    );
  }

  #number(source: string, start: number): JsonNumber {
    const problem = findNumberProblem(source);
    if (problem !== undefined) this.#report(start, problem);
    return new JsonNumber(source);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skipSpace(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.#at += 1;
    }
  }

  #token(): string {
    return (
      /^[\w.+-]+/.exec(this.#text.slice(this.#at, this.#at + 40))?.[0] ??
      String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0)
    );
  }

  #here(): string {
    return this.#at >= this.#text.length ? "the end of the document" : `'${this.#token()}'`;
  }

  #report(offset: number, message: string, hint?: string): void {
    this.problems.push({ offset, path: [...this.#path], message, hint });
    if (this.problems.length >= maxProblems) throw this.stop;
  }

  #fail(offset: number, message: string, hint?: string): never {
    this.#report(offset, message, hint);
    throw this.stop;
  }
}

/** Why a number cannot be used, if it cannot. */
export function findNumberProblem(source: string): string | undefined {
  if (!/[.eE]/.test(source)) {
    return source.length > maxIntegerDigits
      ? `The number has ${source.length} digits: at most ${maxIntegerDigits} can be read`
      : undefined;
  }
  return Number.isFinite(Number(source)) ? undefined : `The number ${source.slice(0, 40)} is too large for a float`;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function describeControl(unit: number): string {
  if (unit === 0x0a || unit === 0x0d) return "the end of the line";
  return `the control character U+${unit.toString(16).padStart(4, "0").toUpperCase()}`;
}
