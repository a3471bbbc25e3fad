import type { Tree } from "./tree.ts";

/** Settings of a tree that decide how accounts are made: `/etc/login.defs` and `/etc/default/useradd`. */
export interface LoginDefaults {
  /** A setting of login.defs as text. */
  text(name: string): string | undefined;
  /** A number of login.defs: decimal, octal with a leading 0, hexadecimal with 0x. */
  number(name: string, fallback: number): number;
  /** Whether a setting of login.defs is `yes`. */
  isYes(name: string): boolean;
  /** A setting of /etc/default/useradd; undefined when it is absent or empty. */
  useradd(name: string): string | undefined;
}

/** Reads the settings of a tree; missing files are as good as empty ones. */
export function loadLoginDefaults(tree: Tree): LoginDefaults {
  const defs = parse(tree.findText("/etc/login.defs") ?? "", /^\s*([A-Z_]+)[ \t"]+([^"]*?)"?\s*$/);
  const useradd = parse(tree.findText("/etc/default/useradd") ?? "", /^([A-Z_]+)=(.*)$/);
  const text = (name: string) => defs.get(name);
  return {
    text,
    number: (name, fallback) => parseNumber(text(name)) ?? fallback,
    isYes: (name) => text(name)?.toLowerCase() === "yes",
    useradd: (name) => useradd.get(name) || undefined,
  };
}

function parse(text: string, line: RegExp): ReadonlyMap<string, string> {
  const matches = text.split("\n").map((one) => line.exec(one));
  return new Map(matches.flatMap((match) => (match === null ? [] : [[match[1] ?? "", match[2] ?? ""] as const])));
}

function parseNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8);
  return /^(-?\d+|0x[\da-f]+)$/i.test(text) ? Number(text) : undefined;
}
