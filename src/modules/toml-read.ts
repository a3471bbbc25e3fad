import { StageFailure } from "./stage.ts";
import { TomlNumber, type TomlTable, type TomlValue } from "./toml.ts";

/** Reads a TOML document. Numbers and dates keep their text; everything else becomes plain values. */
export function parseToml(text: string): TomlTable {
  return new Reader(text).document();
}

type Mutable = { [key: string]: TomlValue };

/** A cursor over the text; lives for one parse. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text.replaceAll("\r\n", "\n");
  }

  document(): TomlTable {
    const root: Mutable = {};
    let table = root;
    for (this.#skip(/[\s]*(#[^\n]*[\s]*)*/y); this.#at < this.#text.length; this.#skip(/[\s]*(#[^\n]*[\s]*)*/y)) {
      const head = this.#take(/\[\[?/y);
      if (head === undefined) this.#assign(table);
      else {
        table = openTable(root, this.#keys(), head === "[[");
        this.#expect(head === "[[" ? /\s*\]\]/y : /\s*\]/y, "]");
      }
      this.#expect(/[ \t]*(#[^\n]*)?(\n|$)/y, "the end of the line");
    }
    return root;
  }

  #assign(table: Mutable): void {
    const keys = this.#keys();
    this.#expect(/[ \t]*=[ \t]*/y, "=");
    const last = keys.pop() as string;
    openTable(table, keys, false)[last] = this.#value();
  }

  #keys(): string[] {
    const keys: string[] = [];
    do {
      this.#skip(/[ \t]*/y);
      const bare = this.#take(/[\w-]+/y);
      keys.push(bare ?? this.#string());
      this.#skip(/[ \t]*/y);
    } while (this.#take(/\./y) !== undefined);
    return keys;
  }

  #value(): TomlValue {
    const next = this.#text[this.#at];
    if (next === '"' || next === "'") return this.#string();
    if (next === "[") return this.#list();
    if (next === "{") return this.#inlineTable();
    const word = this.#take(/\d{4}-\d\d-\d\d \d\d:[\d:.Z+-]*|[^\s,\]}#]+/y);
    if (word === undefined) throw this.#error("a value");
    return word === "true" || word === "false" ? word === "true" : new TomlNumber(word.replaceAll("_", ""));
  }

  #list(): TomlValue[] {
    const blank = /[\s]*(#[^\n]*[\s]*)*/y;
    const values: TomlValue[] = [];
    this.#at += 1;
    for (this.#skip(blank); this.#take(/\]/y) === undefined; this.#skip(blank)) {
      values.push(this.#value());
      this.#skip(blank);
      if (this.#text[this.#at] !== "]") this.#expect(/,/y, ", or ]");
    }
    return values;
  }

  #inlineTable(): TomlTable {
    const table: Mutable = {};
    this.#at += 1;
    for (this.#skip(/\s*/y); this.#take(/\}/y) === undefined; this.#skip(/\s*/y)) {
      this.#assign(table);
      this.#skip(/\s*/y);
      if (this.#text[this.#at] !== "}") this.#expect(/,/y, ", or }");
    }
    return table;
  }

  #string(): string {
    const long = this.#match(/"""\n?((?:\\[\s\S]|[^\\])*?)"""|'''\n?([\s\S]*?)'''/y);
    if (long !== undefined) return long[2] ?? unescapeText((long[1] ?? "").replace(/\\[ \t]*\n\s*/g, ""));
    const short = this.#match(/"((?:\\.|[^"\\\n])*)"|'([^'\n]*)'/y);
    if (short === undefined) throw this.#error("a key or a string");
    return short[2] ?? unescapeText(short[1] ?? "");
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match ?? undefined;
  }

  #take(pattern: RegExp): string | undefined {
    return this.#match(pattern)?.[0];
  }

  #skip(pattern: RegExp): void {
    this.#match(pattern);
  }

  #expect(pattern: RegExp, what: string): void {
    if (this.#match(pattern) === undefined) throw this.#error(what);
  }

  #error(wanted: string): StageFailure {
    const line = this.#text.slice(0, this.#at).split("\n").length;
    return new StageFailure(`Cannot read the TOML file: expected ${wanted} in line ${line}`);
  }
}

function openTable(from: Mutable, keys: readonly string[], isNew: boolean): Mutable {
  let table = from;
  for (const [index, key] of keys.entries()) {
    if (isNew && index === keys.length - 1) {
      const list = Array.isArray(table[key]) ? (table[key] as TomlValue[]) : [];
      const entry: Mutable = {};
      table[key] = [...list, entry];
      return entry;
    }
    const found = Array.isArray(table[key]) ? (table[key] as TomlValue[]).at(-1) : table[key];
    if (typeof found !== "object" || found instanceof TomlNumber) table[key] = {};
    table = (typeof found === "object" && !(found instanceof TomlNumber) ? found : table[key]) as Mutable;
  }
  return table;
}

function unescapeText(text: string): string {
  const short: Record<string, string> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r" };
  return text.replace(/\\(u[\da-f]{4}|U[\da-f]{8}|.)/gi, (_all, code: string) => {
    return code.length > 1 ? String.fromCodePoint(Number.parseInt(code.slice(1), 16)) : (short[code] ?? code);
  });
}
