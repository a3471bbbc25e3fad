import type { JsonPath } from "../document.ts";
import { inputId } from "../ids.ts";
import { JsonNumber, type JsonObject, type JsonValue } from "../json.ts";
import type { Input, Reference, StageId } from "../manifest.ts";
import type { Report } from "../report.ts";
import { listOf, objectOf, textOf } from "../values.ts";

/** Inputs that format 1 never wrote down: some stages name content in their options, an assembler reads the tree. */

/** The inputs that a stage's type and options imply. */
export function loadImpliedInputs(type: string, options: JsonObject, path: JsonPath, report: Report): readonly Input[] {
  if (type === "org.osbuild.rpm" || type === "org.osbuild.dpkg") return [loadPackages(options, path, report)];
  if (type === "org.osbuild.ostree") return [loadCommit(options, path, report)];
  return [];
}

/** The input that shows an assembler the finished tree. */
export function loadTreeInput(tree: StageId | null): Input {
  return inputOf({ name: "tree", type: "org.osbuild.tree", origin: "org.osbuild.pipeline" }, [{ id: tree, options: new Map() }]);
}

function loadPackages(options: JsonObject, path: JsonPath, report: Report): Input {
  if (!options.has("packages")) report(path, { message: "'options.packages' is missing: the stage installs packages" });
  const packages = listOf(options.get("packages")).map((item): readonly [string, JsonObject] => {
    if (typeof item === "string") return [item, new Map()];
    const checked = isTruthy(objectOf(item).get("check_gpg"));
    const metadata: JsonObject = new Map([["rpm.check_gpg", true]]);
    return [textOf(objectOf(item).get("checksum")) ?? "", checked ? new Map([["metadata", metadata]]) : new Map()];
  });
  const references = Array.from(new Map(packages), ([id, given]) => ({ id, options: given }));
  return inputOf({ name: "packages", type: "org.osbuild.files", origin: "org.osbuild.source" }, references);
}

function loadCommit(options: JsonObject, path: JsonPath, report: Report): Input {
  const commit = textOf(options.get("commit"));
  if (commit === undefined) report(path, { message: "'options.commit' is missing: the stage deploys a commit" });
  const ref = options.get("ref");
  const given = isTruthy(ref) && ref !== undefined ? new Map([["ref", ref]]) : new Map();
  return inputOf({ name: "commits", type: "org.osbuild.ostree", origin: "org.osbuild.source" }, [
    { id: commit ?? "", options: given },
  ]);
}

function inputOf(input: Pick<Input, "name" | "type" | "origin">, references: readonly Reference[]): Input {
  const written = new Map(references.map((reference) => [reference.id ?? "null", reference.options]));
  const options = new Map();
  return { ...input, id: inputId(input.type, input.origin, written, options), references, options };
}

function isTruthy(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === false || value === "") return false;
  return !(value instanceof JsonNumber && Number(value.source) === 0);
}
