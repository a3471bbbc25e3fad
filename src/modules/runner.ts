import type { RunnerMeta } from "./meta.ts";
import type { ExecOptions, ExecResult } from "./stage.ts";
import type { Tree } from "./tree.ts";

export type { RunnerMeta } from "./meta.ts";

/** What a runner is given: the sandbox of a build root whose /etc and /var are empty and kept for every stage. */
export interface RunnerContext {
  /** The sandbox's own root: /usr is the build root's and read-only, /etc and /var are what the runner fills. */
  readonly root: Tree;
  readonly signal: AbortSignal;
  /** Runs a program of the build root. */
  exec(command: string, args?: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  log(line: string): void;
}

/** A runner file as the catalogue sees it. */
export interface RunnerModule {
  readonly meta: RunnerMeta;
  /** Prepares the build root, once; every stage starts from what it made. */
  prepare(context: RunnerContext): Promise<void> | void;
}
