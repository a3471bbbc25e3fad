import type { Infer } from "../schema/infer.ts";
import type { MountMeta } from "./meta.ts";
import type { ExecOptions, ExecResult } from "./stage.ts";

export type { MountMeta } from "./meta.ts";

/** A mount while it is open; disposing writes it back and unmounts it. */
export interface OpenedMount extends AsyncDisposable {
  /** Where it is below the stage's folder of mounts; undefined when stages are told no path. */
  readonly path: string | undefined;
}

/** What a mount is given, on the host. */
export interface MountContext<M extends MountMeta = MountMeta> {
  /** The whole mount object, as the schema describes it. */
  readonly mount: Infer<M["schema"], M>;
  /** Block device to mount, as a host path; its partition when the mount names one. */
  readonly source: string | undefined;
  /** Folder of all mounts of the stage, as a host path. */
  readonly root: string;
  /** The tree being changed, as a host path. */
  readonly treePath: string;
  /** A folder for files that the stage does not see; removed when the stage has ended. */
  readonly scratchPath: string;
  /** Seconds since 1970 that every time stamp should have, when the pipeline sets one. */
  readonly sourceEpoch: number | undefined;
  readonly signal: AbortSignal;
  /** Runs a program of the host, its errors in the stage's log; throws when it fails. */
  exec(command: string, args?: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  log(line: string): void;
}

/** A mount file as the catalogue sees it. */
export interface MountModule {
  readonly meta: MountMeta;
  mount(context: never): Promise<OpenedMount>;
}
