import { sourceId } from "../ids.ts";
import type { JsonObject } from "../json.ts";
import type { Source } from "../manifest.ts";
import type { Report } from "../report.ts";
import { objectOf } from "../values.ts";

/** The names that format 1 and today know the same source by. */
const aliases: ReadonlyMap<string, string> = new Map([["org.osbuild.files", "org.osbuild.curl"]]);

/** Where a source of format 1 lists its content. */
const itemKeys: ReadonlyMap<string, string> = new Map([
  ["org.osbuild.curl", "urls"],
  ["org.osbuild.ostree", "commits"],
  ["org.osbuild.librepo", "items"],
  ["org.osbuild.dnf", "repos"],
]);

/** Today's name of a source of format 1. */
export function currentSourceType(type: string): string {
  return aliases.get(type) ?? type;
}

/** Format 1's name of a source. */
export function formerSourceType(type: string): string {
  return type === "org.osbuild.curl" ? "org.osbuild.files" : type;
}

/** The sources of format 1 and 2020; their whole description stays as their options. */
export function loadSources(sources: JsonObject, format: "1" | "2020", report: Report): readonly Source[] {
  return Array.from(sources, ([name, value]) => {
    const type = currentSourceType(name);
    const key = itemKeys.get(type);
    if (format === "1" && (key === undefined || key === "repos")) {
      const hint = 'It is written in format 2: `version: "2"`';
      report(["sources", name], { at: "key", message: `The source '${name}' has no place in format 1`, hint });
    }
    const description = objectOf(value);
    if (format === "1" && key !== undefined && !description.has(key))
      report(["sources", name], { message: `'${key}' is missing` });
    const items = objectOf(description.get(key ?? "items"));
    return { type, id: sourceId(type, items), items, options: description };
  });
}
