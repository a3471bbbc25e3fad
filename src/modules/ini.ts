/**
 * Files of `[Section]` and `key=value` lines: writing new ones, and editing old ones without losing comments or order.
 * The forms are those Python's configparser and iniparse write, because images are compared with theirs byte by byte.
 */

/** A value of an option; a list gives one line for each entry. */
export type IniValue = string | number | boolean | readonly (string | number | boolean)[];

/** Sections by name, in the order they are written. */
export type IniSections = Readonly<Record<string, Readonly<Record<string, IniValue>>>>;

/** Text of a new file: sections end with an empty line. */
export function formatIni(sections: IniSections, options: { readonly delimiter?: string } = {}): string {
  const delimiter = options.delimiter ?? "=";
  return Object.entries(sections)
    .map(([name, values]) => `[${name}]\n${formatLines(values, delimiter)}\n`)
    .join("");
}

/** The text of a value: booleans are `True` and `False`. */
export function formatIniValue(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}

function formatLines(values: Readonly<Record<string, IniValue>>, delimiter: string): string {
  return Object.entries(values)
    .flatMap(([key, value]) => [value].flat().map((one) => `${key}${delimiter}${formatIniValue(one)}\n`))
    .join("");
}
