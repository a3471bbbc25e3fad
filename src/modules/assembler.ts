import type { Infer } from "../schema/infer.ts";
import type { LoopDevice, LoopOptions } from "./loop.ts";
import type { AssemblerMeta } from "./meta.ts";
import type { ExecOptions, ExecResult } from "./stage.ts";
import type { Tree } from "./tree.ts";

export type { LoopDevice, LoopOptions } from "./loop.ts";
export type { AssemblerMeta } from "./meta.ts";

/** What an assembler is given to run: the finished tree read-only, and an empty folder for what it makes. */
export interface AssemblerContext<M extends AssemblerMeta = AssemblerMeta> {
  readonly tree: Tree;
  readonly output: Tree;
  readonly options: Infer<M["options"], M>;
  readonly id: string;
  readonly signal: AbortSignal;
  exec(command: string, args?: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  /** Asks the host for a loop device over a file of the output. */
  openLoop(path: string, options?: LoopOptions): Promise<LoopDevice>;
  reportMetadata(value: unknown): void;
  log(line: string): void;
}

/** An assembler file as the catalogue sees it. */
export interface AssemblerModule {
  readonly meta: AssemblerMeta;
  run(context: never): Promise<void> | void;
}
