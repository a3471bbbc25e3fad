import type { Catalogue } from "../modules/catalogue.ts";
import type { SchemaChecker } from "../schema/check.ts";
import type { SourceDocument } from "./document.ts";
import type { JsonValue } from "./json.ts";
import type { Manifest } from "./manifest.ts";
import type { Report } from "./report.ts";

/** What every format can do. None of the three fails on a bad document: what is wrong goes to the report. */
export interface ManifestFormat {
  /** Checks the document and its modules' options against their schemas. */
  validate(request: ValidateRequest): Promise<void>;
  /** Makes the model; complete when nothing was reported here or by `validate`. */
  load(request: LoadRequest): Manifest;
  /** The document again; with ids it is what `inspect` prints. */
  describe(manifest: Manifest, options: DescribeOptions): JsonValue;
}

export interface ValidateRequest {
  readonly document: SourceDocument;
  readonly catalogue: Catalogue;
  readonly checker: SchemaChecker;
  readonly report: Report;
  /** Whether the report takes no more: then there is no need to go on. */
  readonly isFull?: () => boolean;
  /** Whether modules must exist and options fit them. Formats that were never validated can be inspected without. */
  readonly modules: "required" | "ignored";
}

export interface LoadRequest {
  readonly document: SourceDocument;
  readonly catalogue: Catalogue;
  readonly report: Report;
  /** Runner for what is built in the host, a name of the catalogue. */
  readonly hostRunner: string;
}

export interface DescribeOptions {
  readonly ids: boolean;
}
