import type { SourceDocument } from "./document.ts";
import type { ManifestFormat } from "./format.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import type { Manifest } from "./manifest.ts";
import type { Report } from "./report.ts";
import * as v0 from "./v0/describe.ts";
import { load as load2019 } from "./v0/load.ts";
import { validate as validate2019 } from "./v0/validate.ts";
import { describe as describe1 } from "./v1/describe.ts";
import { load as load1 } from "./v1/load.ts";
import { validate as validate1 } from "./v1/validate.ts";
import { describe as describe2 } from "./v2/describe.ts";
import { load as load2 } from "./v2/load.ts";
import { validate as validate2 } from "./v2/validate.ts";
import { listOf, objectOf, textOf } from "./values.ts";

/** Every format, by the name the model gives it. */
export const formats: Readonly<Record<Manifest["format"], ManifestFormat>> = {
  "2": { validate: validate2, load: load2, describe: describe2 },
  "1": { validate: (request) => validate1(request, "1"), load: (request) => load1(request, "1"), describe: describe1 },
  "2020": { validate: (request) => validate1(request, "2020"), load: (request) => load1(request, "2020"), describe: describe1 },
  "2019": { validate: validate2019, load: load2019, describe: v0.describe },
};

/**
 * Which format a document has. `version` means today's. Without it, a list under `pipeline` is 2019's README form and an object is format 1,
 * unless it has what only 2020 had; a bare pipeline is 2020's, unless it has what only 2019 had. Reports what is none of these.
 */
export function detectFormat(document: SourceDocument, report: Report): Manifest["format"] | undefined {
  const { value, format } = document;
  if (format !== undefined) return format;
  if (!(value instanceof Map)) {
    report([], { message: "A manifest is an object, not a list, a text or a number" });
    return undefined;
  }
  const root = objectOf(value);
  if (root.has("version")) return detectVersion(root.get("version") ?? null, report);
  const pipeline = root.get("pipeline");
  if (Array.isArray(pipeline)) return "2019";
  if (pipeline !== undefined) return isFrom2020(root) ? "2020" : "1";
  if (isFrom2019(root)) return "2019";
  return barePipelineKeys.some((key) => root.has(key)) ? "2020" : detectBroken(root, report);
}

const barePipelineKeys = ["stages", "assembler", "build"];

function detectVersion(version: JsonValue, report: Report): "1" | "2" | undefined {
  if (version === "2") return "2";
  if (version === "1") {
    report(["version"], { at: "key", message: "Format 1 has no version", hint: "Remove the key" });
    return "1";
  }
  report(["version"], { message: "Unsupported manifest format", hint: 'Write "version": "2", with quotes' });
  return undefined;
}

/** A document without anything to build is format 1, unless it looks like a format 2 that forgot to say so. */
function detectBroken(root: JsonObject, report: Report): "1" | undefined {
  if (!root.has("pipelines")) return "1";
  report([], { message: "'version' is missing", hint: 'A manifest with "pipelines" starts with "version": "2"' });
  return undefined;
}

/** Stages that 2020 had and format 1 no longer has: they needed the network. */
const stagesOf2020 = ["org.osbuild.dnf", "org.osbuild.yum", "org.osbuild.script"];

function isFrom2020(root: JsonObject): boolean {
  if (root.has("runner") || objectOf(root.get("sources")).has("org.osbuild.dnf")) return true;
  return stageNames(objectOf(root.get("pipeline"))).some((name) => stagesOf2020.includes(name));
}

function isFrom2019(root: JsonObject): boolean {
  if (root.has("base") || stageNames(root).some((name) => name.startsWith("io.weldr."))) return true;
  const modules = [...listOf(root.get("stages")), root.get("assembler") ?? null];
  return modules.some((module) => objectOf(module).has("systemResourcesFromEtc"));
}

/** Names of the stages and the assembler of a pipeline and the builds nested in it. */
function stageNames(pipeline: JsonObject): readonly string[] {
  const own = [...listOf(pipeline.get("stages")), pipeline.get("assembler") ?? null].map(
    (stage) => textOf(objectOf(stage).get("name")) ?? "",
  );
  const build = objectOf(objectOf(pipeline.get("build")).get("pipeline"));
  return build.size === 0 ? own : [...own, ...stageNames(build)];
}
