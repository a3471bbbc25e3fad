import type { Infer } from "../schema/infer.ts";
import type { LoopDevice, LoopOptions } from "./loop.ts";
import type { StageMeta } from "./meta.ts";
import type { Tree } from "./tree.ts";

export type { StageMeta } from "./meta.ts";

/** What an input gave the stage: a folder and what the input says about its content. */
export interface Input {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A device as the stage sees it: an absolute path below /dev. */
export interface Device {
  readonly path: string;
  readonly node?: { readonly major: number; readonly minor: number };
  readonly [extra: string]: unknown;
}

/** How `exec` and `chroot` run a program. */
export interface ExecOptions {
  /** Text or bytes for standard input; nothing when absent. */
  readonly input?: string | Uint8Array;
  /** Added to the sandbox's environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Exit codes that are no error; only 0 by default. */
  readonly okCodes?: readonly number[];
  /** Keep standard output out of the log; it is always returned. */
  readonly quiet?: boolean;
  /** An open file that standard output goes to instead of the log and the result. */
  readonly stdoutTo?: number;
}

/** What a program that ended well left. */
export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
}

/** A place that a `tree:///`, `mount://NAME/` or `input://NAME/` URL names. */
export interface Location {
  readonly root: Tree;
  /** Path inside the root, always starting with "/"; a trailing "/." is kept, it means "the content of". */
  readonly path: string;
}

/** What a stage is given to run: its options, the tree it changes, the tools it may use. */
export interface StageContext<M extends StageMeta = StageMeta> {
  readonly tree: Tree;
  readonly options: Infer<M["options"], M>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly devices: Readonly<Record<string, Device>>;
  readonly mounts: Readonly<Record<string, Tree>>;
  /** Folder all mounts are below: mount targets keep their layout there. */
  readonly mountRoot: Tree;
  readonly id: string;
  /** Seconds since 1970 that every time stamp should have, when the pipeline sets one. */
  readonly sourceEpoch: number | undefined;
  readonly signal: AbortSignal;
  /** Runs a program of the build root, its output in the stage's log; throws when it fails. */
  exec(command: string, args?: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  /** Runs a program of the tree, with the tree as its root. */
  chroot(command: string, args?: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  /** Asks the host for a loop device over a file of the tree or of an input. */
  openLoop(path: string, options?: LoopOptions): Promise<LoopDevice>;
  /** Resolves a `tree:///`, `mount://NAME/` or `input://NAME/` URL; throws for other schemes and unknown names. */
  locate(url: string): Location;
  /** Reports metadata of the stage; the last call wins. */
  reportMetadata(value: unknown): void;
  /** Writes a line to the stage's log. */
  log(line: string): void;
}

/** A stage file as the catalogue sees it. */
export interface StageModule {
  readonly meta: StageMeta;
  run(context: never): Promise<void> | void;
}

/** A failure the stage foresaw: the message goes to the user as it is, without a stack. */
export class StageFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = "StageFailure";
    this.exitCode = exitCode;
  }
}
