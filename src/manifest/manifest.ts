import type { JsonNumber, JsonObject, JsonValue } from "./json.ts";

/**
 * The one model behind every format: readonly, built once, ids computed. Nothing after loading knows which format a document had.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** sha256 (64 lowercase hex digits) of a stage, all it depends on and all below it; names its tree in the store. */
export type StageId = Brand<string, "StageId">;

/** Where something stands in a document; 1-based, in characters. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Manifest {
  readonly format: "2019" | "2020" | "1" | "2";
  readonly file: string;
  /** In the order they load: a pipeline comes after those it refers to. */
  readonly pipelines: readonly Pipeline[];
  readonly sources: readonly Source[];
  readonly metadata: JsonValue | undefined;
  /** Pipelines a person means when they name none to export: the last of format 1 and older, those in `metadata.exports` or the last of format 2. */
  readonly defaultExports: readonly string[];
}

export interface Pipeline {
  readonly name: string;
  /** Id of the last stage; null when there is none. */
  readonly id: StageId | null;
  /** The tree its stages' programs come from; null is the host. */
  readonly build: StageId | null;
  /** Runner that prepares that build root, as resolved from the catalogue: `org.osbuild.fedora38`. */
  readonly runner: string;
  /** What the manifest says this pipeline's tree provides as a build root; undefined when nothing. */
  readonly providesRunner: string | undefined;
  /** Tree the first stage starts from (2019 `base`); null is an empty tree. */
  readonly base: StageId | null;
  /** Seconds since 1970. */
  readonly sourceEpoch: JsonNumber | undefined;
  readonly stages: readonly Stage[];
}

export interface Stage {
  readonly kind: "stage" | "assembler";
  readonly type: string;
  readonly id: StageId;
  /** Id of the stage before it; null at the start of a tree. */
  readonly base: StageId | null;
  readonly options: JsonObject;
  /** In the order of the manifest. */
  readonly inputs: readonly Input[];
  /** Parents before children. */
  readonly devices: readonly Device[];
  /** In the order they are mounted. */
  readonly mounts: readonly Mount[];
  /** 2019 only: paths below /etc of the host that the stage may read. */
  readonly systemResourcesFromEtc: readonly string[];
  /** Where its description starts; looked for when someone asks. */
  readonly position: () => Position;
}

export interface Input {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly origin: "org.osbuild.source" | "org.osbuild.pipeline";
  /** Source items or resolved pipeline ids, with their options. */
  readonly references: readonly Reference[];
  readonly options: JsonObject;
}

export interface Reference {
  /** Null: a pipeline without stages. */
  readonly id: string | null;
  readonly options: JsonObject;
}

export interface Device {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly parent: string | undefined;
  readonly options: JsonObject;
}

export interface Mount {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  /** Name of a device. */
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly partition: JsonNumber | undefined;
  readonly options: JsonValue;
}

export interface Source {
  readonly type: string;
  readonly id: string;
  readonly items: JsonObject;
  readonly options: JsonObject;
}
