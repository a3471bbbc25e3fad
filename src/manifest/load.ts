import { ManifestError, type Problem } from "../errors.ts";
import type { Catalogue } from "../modules/catalogue.ts";
import { loadSchemaChecker } from "../schema/check.ts";
import type { SourceDocument } from "./document.ts";
import { detectFormat, formats } from "./formats.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import type { Manifest } from "./manifest.ts";
import { parseDocument } from "./parse.ts";
import { createReport } from "./report.ts";
import { findHostRunner } from "./runners.ts";
import { objectFrom, objectOf } from "./values.ts";

/** What a document is read against. */
export interface LoadContext {
  readonly catalogue: Catalogue;
  /** Text of the host's os-release file, which says what runs builds in the host; undefined when it has none. */
  readonly osRelease: string | undefined;
  /** For `inspect`: formats that were never validated load without their modules being there. */
  readonly modulesOptional?: boolean;
}

/** Makes the model of a document. Rejects with a `ManifestError` that holds every problem. */
export async function loadManifest(document: SourceDocument, context: LoadContext): Promise<Manifest> {
  const { manifest, problems } = await readManifest(document, context);
  if (problems.length > 0 || manifest === undefined) throw new ManifestError(`Cannot use '${document.file}'`, problems);
  return manifest;
}

/** Parses and loads in one go. Rejects with a `ManifestError`. */
export async function parseManifest(bytes: Uint8Array, file: string, context: LoadContext): Promise<Manifest> {
  return loadManifest(await parseDocument(bytes, file), context);
}

/** The model of a document as far as it can be made, and all that is wrong with it. */
export async function readManifest(
  document: SourceDocument,
  context: LoadContext,
): Promise<{ readonly manifest: Manifest | undefined; readonly problems: readonly Problem[] }> {
  const { catalogue } = context;
  const { report, isFull, problems } = createReport(document);
  const format = detectFormat(document, report);
  if (format === undefined) return { manifest: undefined, problems: problems() };
  const modules = context.modulesOptional && (format === "2019" || format === "2020") ? "ignored" : "required";
  const checker = await loadSchemaChecker();
  await formats[format].validate({ document, catalogue, checker, report, isFull, modules });
  const hostRunner = findHostRunner(context.osRelease, catalogue.runners.keys());
  const manifest = formats[format].load({ document, catalogue, report, hostRunner });
  return { manifest, problems: problems() };
}

/** The manifest as a document of its format; with ids it is what `inspect` prints. */
export function describeManifest(manifest: Manifest, options: { readonly ids: boolean }): JsonValue {
  return formats[manifest.format].describe(manifest, options);
}

/** The documents that 2020's `--build-env` and `--sources` give beside the manifest. */
export interface Additions2020 {
  readonly buildEnv?: SourceDocument | undefined;
  readonly sources?: SourceDocument | undefined;
}

/** A document of 2020 with a build environment below its innermost build, and other sources. Documents without additions stay as they are. */
export function addTo2020(document: SourceDocument, { buildEnv, sources }: Additions2020): SourceDocument {
  if (buildEnv === undefined && sources === undefined) return document;
  const root = objectOf(document.value);
  const pipeline = root.has("pipeline") ? objectOf(root.get("pipeline")) : root;
  const built = buildEnv === undefined ? pipeline : addInnermostBuild(pipeline, objectOf(buildEnv.value));
  const value = objectFrom([
    ["pipeline", built],
    ["sources", sources?.value ?? root.get("sources")],
  ]);
  return { ...document, value, format: "2020" };
}

function addInnermostBuild(pipeline: JsonObject, build: JsonObject): JsonObject {
  const own = pipeline.get("build");
  if (own === undefined) return new Map([...pipeline, ["build", build]]);
  const inner = addInnermostBuild(objectOf(objectOf(own).get("pipeline")), build);
  return new Map([...pipeline, ["build", new Map([...objectOf(own), ["pipeline", inner]])]]);
}
