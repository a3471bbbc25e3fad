import type { Infer } from "../schema/infer.ts";
import type { AssemblerMeta } from "./meta.ts";
import type { ExecOptions, ExecResult } from "./stage.ts";
import type { Tree } from "./tree.ts";

export type { AssemblerMeta } from "./meta.ts";

/** A loop device in the sandbox that the host made over a part of a file; it lives until the assembler ends. */
export interface LoopDevice extends AsyncDisposable {
  readonly path: string;
}

/** Which part of a file a loop device shows. */
export interface LoopOptions {
  readonly offsetBytes?: number;
  readonly sizeBytes?: number;
  readonly readOnly?: boolean;
  readonly sectorSize?: number;
}

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
