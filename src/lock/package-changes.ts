import type { SourceDocument } from "../manifest/document.ts";
import { listOf, objectOf, textOf } from "../manifest/values.ts";
import { formatCount } from "../monitor/units.ts";
import { valueAt } from "./lock-edits.ts";
import { fileOf, type NamedPackage, parsePackageFile } from "./locked-package.ts";
import { readWritten, type WrittenStage } from "./package-stages.ts";

/** Two locks compared as people think of them: packages that came, went, and changed their version. */

/** How the packages of one pipeline, or of an image, changed. */
export interface PackageChanges {
  readonly added: readonly NamedPackage[];
  readonly removed: readonly NamedPackage[];
  readonly changed: readonly {
    readonly name: string;
    readonly architecture: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** The same version with other content. */
  readonly rebuilt: readonly NamedPackage[];
}

/** The pinned packages of every pipeline of a document, with the checksum each is pinned to. */
export function listLocked(
  document: Pick<SourceDocument, "value" | "file">,
): ReadonlyMap<string, ReadonlyMap<string, NamedPackage>> {
  const urls = readUrls(document);
  const pipelines = readWritten(document).pipelines.map(({ name, path, stages }) => {
    const ids = stages.flatMap((stage) => listReferences(stage, document));
    const packages = ids.flatMap((id) => {
      const found = parsePackageFile(fileOf(urls.get(id) ?? ""));
      return found === undefined ? [] : [[id, found] as const];
    });
    return [name || path.join("."), new Map(packages)] as const;
  });
  return new Map(pipelines.filter(([, packages]) => packages.size > 0));
}

/** What changed from one set of packages to another; each is known by its name and architecture. */
export function compareLocked(
  before: ReadonlyMap<string, NamedPackage>,
  after: ReadonlyMap<string, NamedPackage>,
): PackageChanges {
  const [left, right] = [indexByKey(before), indexByKey(after)];
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort();
  const added: NamedPackage[] = [];
  const removed: NamedPackage[] = [];
  const changed: PackageChanges["changed"][number][] = [];
  const rebuilt: NamedPackage[] = [];
  for (const key of keys) {
    const [old, fresh] = [left.get(key), right.get(key)];
    if (old === undefined) added.push(...(fresh === undefined ? [] : [fresh.package]));
    else if (fresh === undefined) removed.push(old.package);
    else if (old.package.version !== fresh.package.version)
      changed.push({
        name: fresh.package.name,
        architecture: fresh.package.architecture,
        from: old.package.version,
        to: fresh.package.version,
      });
    else if (old.id !== fresh.id) rebuilt.push(fresh.package);
  }
  return { added, removed, changed, rebuilt };
}

/** The changes as lines of text, `+`, `-` and `~` before them; empty when there are none. */
export function describeChanges(changes: PackageChanges): readonly string[] {
  const lines = [
    ...changes.removed.map((one) => ({ mark: "-", name: one.name, what: one.version })),
    ...changes.added.map((one) => ({ mark: "+", name: one.name, what: one.version })),
    ...changes.changed.map((one) => ({ mark: "~", name: one.name, what: `${one.from} -> ${one.to}` })),
    ...changes.rebuilt.map((one) => ({ mark: "~", name: one.name, what: `${one.version}, other content` })),
  ];
  const sorted = lines.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const width = Math.max(0, ...sorted.map(({ name }) => name.length)) + 2;
  return sorted.map(({ mark, name, what }) => `  ${mark} ${name.padEnd(width)}${what}`);
}

/** `2 packages added, 1 removed, 5 changed`, for headings. */
export function summarizeChanges({ added, removed, changed, rebuilt }: PackageChanges): string {
  const parts = [
    ...(added.length > 0 ? [`${formatCount(added.length, "package")} added`] : []),
    ...(removed.length > 0 ? [`${formatCount(removed.length, "package")} removed`] : []),
    ...(changed.length + rebuilt.length > 0 ? [`${formatCount(changed.length + rebuilt.length, "package")} changed`] : []),
  ];
  return parts.length === 0 ? "the same packages" : parts.join(", ");
}

interface Pinned {
  readonly id: string;
  readonly package: NamedPackage;
}

/** Several versions of one package (kernels) keep a key of their own. */
function indexByKey(packages: ReadonlyMap<string, NamedPackage>): ReadonlyMap<string, Pinned> {
  const index = new Map<string, Pinned>();
  for (const [id, one] of packages) {
    const key = `${one.name}:${one.architecture}`;
    index.set(index.has(key) ? `${key}=${one.version}` : key, { id, package: one });
  }
  return index;
}

function readUrls({ value }: Pick<SourceDocument, "value">): ReadonlyMap<string, string> {
  const sources = [...objectOf(objectOf(value).get("sources")).values()].map(objectOf);
  const items = sources.flatMap((source) => [...objectOf(source.get("items")), ...objectOf(source.get("urls"))]);
  return new Map(items.map(([id, item]) => [id, textOf(item) ?? textOf(objectOf(item).get("url")) ?? ""] as const));
}

/** Ids of a stage's packages: in its options (format 1) or in its inputs. */
function listReferences(stage: WrittenStage, { value }: Pick<SourceDocument, "value">): readonly string[] {
  const written = valueAt(value, stage.path);
  const own = listOf(stage.options.get("packages"));
  const inputs = [...objectOf(objectOf(written).get("inputs")).values()].map((input) => objectOf(input).get("references"));
  const listed = [
    ...own,
    ...inputs.flatMap((references) => (references instanceof Map ? [...references.keys()] : listOf(references))),
  ];
  return listed.map((item) => textOf(item) ?? textOf(objectOf(item).get("checksum")) ?? textOf(objectOf(item).get("id")) ?? "");
}
