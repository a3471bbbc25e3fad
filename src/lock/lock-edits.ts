import { canonicalJson } from "../manifest/canonical.ts";
import type { JsonPath, SourceDocument } from "../manifest/document.ts";
import { type JsonArray, JsonNumber, type JsonValue } from "../manifest/json.ts";
import { objectFrom, objectOf } from "../manifest/values.ts";
import type { LockedPackage } from "./locked-package.ts";
import type { WrittenManifest } from "./package-stages.ts";
import type { ResolvedStage } from "./resolve.ts";

/** What changes in a document so that it is a lock. */

/** Sets the value at a path; undefined removes it. */
export interface Edit {
  readonly path: JsonPath;
  readonly value: JsonValue | undefined;
  /** Comments of the items of a list, for documents that have comments. */
  readonly comments?: readonly string[];
  /** Comment before the value. */
  readonly heading?: string;
}

/** Replaces every resolved stage by one that installs from files, adds where the files are, and fixes the time where nothing does. */
export function describeLock(
  document: Pick<SourceDocument, "value">,
  written: WrittenManifest,
  resolved: readonly ResolvedStage[],
): readonly Edit[] {
  const key = written.format === "2" ? "type" : "name";
  const stages = resolved.flatMap((one) => [
    { path: [...one.stage.path, key], value: one.manager === "apt" ? "org.osbuild.dpkg" : "org.osbuild.rpm" },
    ...(written.format === "2" ? describeStage2(one) : describeStage1(one)),
  ]);
  return [...describeEpochs(resolved), ...stages, describeSources(document, written, resolved)];
}

/** In which file of a lock a package is, as a comment of its line. */
function commentsOf(packages: readonly LockedPackage[]): readonly string[] {
  return packages.map(({ name, version }) => ` ${name} ${version}`);
}

function headingOf({ stage }: ResolvedStage): string {
  const names = stage.options.get("packages");
  const wanted = Array.isArray(names) ? (names as JsonArray).filter((name) => typeof name === "string") : [];
  return ` Locked from ${stage.type}: ${wanted.join(" ")}`;
}

function describeStage1(one: ResolvedStage): readonly Edit[] {
  const packages = one.packages.map(({ checksum, checkSignature }) =>
    checkSignature
      ? objectFrom([
          ["checksum", checksum],
          ["check_gpg", true],
        ])
      : checksum,
  );
  const gpgkeys = one.keys.length === 0 ? undefined : one.keys;
  const path = [...one.stage.path, "options"];
  return [
    { path, value: objectFrom([["gpgkeys", gpgkeys]]) },
    { path: [...path, "packages"], value: packages, comments: commentsOf(one.packages), heading: headingOf(one) },
  ];
}

function describeStage2(one: ResolvedStage): readonly Edit[] {
  const references = one.packages.map(({ checksum, checkSignature }) =>
    one.packages.some((other) => other.checkSignature)
      ? objectFrom([
          ["id", checksum],
          ["options", checkSignature ? new Map([["metadata", new Map([["rpm.check_gpg", true]])]]) : undefined],
        ])
      : checksum,
  );
  const input = objectFrom([
    ["type", "org.osbuild.files"],
    ["origin", "org.osbuild.source"],
    ["references", []],
  ]);
  const path = [...one.stage.path, "inputs"];
  return [
    { path: [...one.stage.path, "options"], value: one.keys.length === 0 ? undefined : new Map([["gpgkeys", one.keys]]) },
    { path, value: new Map([["packages", input]]) },
    { path: [...path, "packages", "references"], value: references, comments: commentsOf(one.packages), heading: headingOf(one) },
  ];
}

/** The time of the newest repository is the newest a file of the tree can honestly have. */
function describeEpochs(resolved: readonly ResolvedStage[]): readonly Edit[] {
  const pipelines = new Set(resolved.map(({ pipeline }) => pipeline));
  return [...pipelines].flatMap((pipeline) => {
    const epochs = resolved.flatMap((one) => (one.pipeline === pipeline && one.epoch !== undefined ? [one.epoch] : []));
    if (pipeline.hasEpoch || epochs.length === 0) return [];
    return [{ path: [...pipeline.path, "source-epoch"], value: new JsonNumber(String(Math.max(...epochs))) }];
  });
}

function describeSources(
  { value }: Pick<SourceDocument, "value">,
  written: WrittenManifest,
  resolved: readonly ResolvedStage[],
): Edit {
  const sources = objectOf(objectOf(value).get("sources"));
  const [type, key] = written.format === "2" ? ["org.osbuild.curl", "items"] : ["org.osbuild.files", "urls"];
  const before = objectOf(sources.get(type));
  const packages = resolved.flatMap((one) => one.packages).toSorted(byName);
  const items = new Map([...objectOf(before.get(key)), ...packages.map(({ checksum, url }) => [checksum, url] as const)]);
  return { path: ["sources", type], value: new Map([...before, [key, items]]) };
}

function byName(a: LockedPackage, b: LockedPackage): number {
  return a.name === b.name ? (a.url < b.url ? -1 : 1) : a.name < b.name ? -1 : 1;
}

/**
 * The edits with the times of an earlier lock that pins the same files: repositories are signed anew without a change, and a lock shall
 * change only when what it pins does.
 */
export function keepEpochs(edits: readonly Edit[], earlier: Pick<SourceDocument, "value">): readonly Edit[] {
  const sources = edits.at(-1);
  const before = sources && valueAt(earlier.value, sources.path);
  if (sources === undefined || before === undefined || canonicalJson(before) !== canonicalJson(sources.value ?? null))
    return edits;
  return edits.map((edit) => {
    const known = edit.path.at(-1) === "source-epoch" ? valueAt(earlier.value, edit.path) : undefined;
    return known instanceof JsonNumber ? { ...edit, value: known } : edit;
  });
}

/** The value at a path of a document; undefined where there is none. */
export function valueAt(value: JsonValue, path: JsonPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (at, step) => (Array.isArray(at) ? (at as JsonArray)[Number(step)] : objectOf(at).get(String(step))),
    value,
  );
}
