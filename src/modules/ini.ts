/**
 * Files of `[Section]` and `key=value` lines: writing new ones, and editing old ones without losing comments or order.
 * The forms are those Python's configparser and iniparse write, because images are compared with theirs byte by byte.
 */

/** A value of an option; a list gives one line for each entry. */
export type IniValue = string | number | boolean | readonly (string | number | boolean)[];

/** By name, in the order they are written; a map where a name may be a number, which an object would put first. */
type Named<Value> = Readonly<Record<string, Value>> | ReadonlyMap<string, Value>;

/** Sections and their options. */
export type IniSections = Named<Named<IniValue>>;

/** Text of a new file: sections end with an empty line. */
export function formatIni(sections: IniSections, options: { readonly delimiter?: string } = {}): string {
  const delimiter = options.delimiter ?? "=";
  return listNamed(sections)
    .map(([name, values]) => `[${name}]\n${formatLines(values, delimiter)}\n`)
    .join("");
}

/** The text of a value: booleans are `True` and `False`. */
function formatIniValue(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}

/** Sections of NetworkManager's kind: lists joined by commas, booleans in small letters, entries of a list as `[SECTION-NAME]`. */
export function formatKeyfile(settings: Readonly<Record<string, unknown>>): string {
  const sections = new Map<string, Map<string, string>>();
  const add = (name: string, values: unknown) => {
    const section = sections.get(name) ?? new Map<string, string>();
    sections.set(name, section);
    for (const [key, value] of listNamed((values ?? {}) as Named<unknown>)) section.set(key, formatKeyfileValue(value));
  };
  for (const [name, items] of Object.entries(settings)) {
    if (!Array.isArray(items)) add(name, items);
    else for (const { name: suffix, config } of items as NamedSection[]) add(suffix ? `${name}-${suffix}` : name, config);
  }
  return formatIni(sections);
}

interface NamedSection {
  readonly name?: string;
  readonly config: unknown;
}

function formatKeyfileValue(value: unknown): string {
  return Array.isArray(value) ? value.join(",") : String(value ?? "None");
}

function listNamed<Value>(named: Named<Value>): readonly (readonly [string, Value])[] {
  return named instanceof Map
    ? [...(named as ReadonlyMap<string, Value>)]
    : Object.entries(named as Readonly<Record<string, Value>>);
}

function formatLines(values: Named<IniValue>, delimiter: string): string {
  return listNamed(values)
    .flatMap(([key, value]) => [value].flat().map((one) => `${key}${delimiter}${formatIniValue(one).replaceAll("\n", "\n\t")}\n`))
    .join("");
}
