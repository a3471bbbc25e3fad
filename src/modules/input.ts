import type { InputMeta } from "./meta.ts";
import type { ExecOptions, ExecResult } from "./stage.ts";

export type { InputMeta } from "./meta.ts";

/** One thing an input refers to: a source item by its checksum, or a pipeline by its id; null is a pipeline without stages. */
export interface InputReference {
  readonly id: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** An input while it is mapped. */
export interface MappedInput extends AsyncDisposable {
  /** Where the content is below the stage's folder of inputs; the input's own folder when absent. */
  readonly path?: string;
  /** What the stage is told about the content. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an input is given, on the host. */
export interface InputContext {
  /** Name of the input in the stage. */
  readonly name: string;
  readonly origin: "org.osbuild.source" | "org.osbuild.pipeline";
  readonly references: readonly InputReference[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Empty folder to fill, as a host path; stages see it read-only. */
  readonly target: string;
  /** A folder for files that the stage does not see; removed with the input. */
  readonly scratchPath: string;
  readonly signal: AbortSignal;
  /** Folder of fetched content: `org.osbuild.files`. */
  sourcePath(contentType: string): string;
  /** The tree of a pipeline, read-only, as a host path that lives until the input is closed; throws for one that was not built. */
  readTree(reference: InputReference): Promise<string>;
  /** Shows a folder or file of the host at a path below the target, read-only. */
  bind(hostPath: string, path: string): void;
  /** Shows a file of the store at a path below the target, as a link to it where possible. */
  link(hostPath: string, path: string): void;
  /** Runs a program of the host; throws when it fails. */
  exec(command: string, args?: readonly string[], options?: ExecOptions): Promise<ExecResult>;
}

/** An input file as the catalogue sees it. */
export interface InputModule {
  readonly meta: InputMeta;
  map(context: never): Promise<MappedInput>;
}
