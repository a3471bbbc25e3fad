import { formatIni, type IniValue } from "./ini.ts";
import { StageFailure } from "./stage.ts";

/** A unit as manifests give it: options by section; lists hold words, or variables as `key` and `value`. */
export type UnitSections = Readonly<Record<string, Readonly<Record<string, UnitValue | undefined>> | undefined>>;

type UnitValue =
  | string
  | number
  | boolean
  | readonly (string | { readonly key?: string | undefined; readonly value?: string | undefined })[];

/** Text of a unit or drop-in. Variables become `Environment="KEY=VALUE"`, one line each; equal lines of an option are written once. */
export function formatUnit(sections: UnitSections): string {
  const plain = Object.entries(sections).map(([name, options = {}]) => [name, mapValues(options)]);
  return formatIni(Object.fromEntries(plain));
}

/** Folder of unit files: below /usr/lib or /etc, of the system or of all users. */
export function unitFolder(path: "usr" | "etc" = "usr", type: "system" | "global" = "system"): string {
  return `${path === "usr" ? "/usr/lib" : "/etc"}/systemd/${type === "system" ? "system" : "user"}`;
}

/** Throws when the section that the suffix of a unit's name asks for is missing. */
export function requireSection(filename: string, sections: UnitSections): void {
  const suffix = filename.slice(filename.lastIndexOf(".") + 1);
  const section = `${suffix.slice(0, 1).toUpperCase()}${suffix.slice(1)}`;
  if (filename.length > 255) throw new StageFailure(`The name of the unit '${filename}' is longer than 255 characters`);
  if (sections[section] === undefined) throw new StageFailure(`The unit '${filename}' needs a section '${section}'`);
}

function mapValues(options: Readonly<Record<string, UnitValue | undefined>>): Record<string, IniValue> {
  const given = Object.entries(options).filter((entry): entry is [string, UnitValue] => entry[1] !== undefined);
  return Object.fromEntries(
    given.map(([key, value]) => [key, typeof value === "object" ? [...new Set(value.map(formatEntry))] : value]),
  );
}

function formatEntry(entry: string | { readonly key?: string | undefined; readonly value?: string | undefined }): string {
  if (typeof entry === "string") return entry;
  if (entry.key === undefined || entry.value === undefined)
    throw new StageFailure("A variable of a unit needs a key and a value");
  return `"${entry.key}=${entry.value}"`;
}
