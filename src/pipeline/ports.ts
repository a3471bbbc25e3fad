import type { Pipeline, Stage, StageId } from "../manifest/manifest.ts";
import type { StageResult } from "../monitor/event.ts";

/** What the pipeline needs of the store. Sealed trees are immutable and shared; a tree under construction has one owner. */
export interface TreeStore {
  /** The sealed tree of a stage, if the store has it whole; counts as a use for pruning. */
  find(id: StageId): Promise<SealedTree | undefined>;
  /** A writable tree on top of a sealed one, or an empty tree. */
  begin(base: SealedTree | undefined): Promise<WritableTree>;
}

/** A tree in the store that nothing changes any more. */
export interface SealedTree {
  readonly id: StageId;
  /** Content digest of the whole tree: equal trees made by equal layers have equal digests. */
  readonly digest: string;
  /** Bytes this tree's own layer takes on disk. */
  readonly layerBytes: number;
  /** Metadata that the stages of this tree reported, by stage id. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The whole tree, read-only, at a path that lives until disposed. */
  openView(): Promise<TreeView>;
}

export interface TreeView extends AsyncDisposable {
  readonly path: string;
}

/** A tree that stages change. Dropped without a trace when disposed before it is sealed. */
export interface WritableTree extends AsyncDisposable {
  /** Where the whole tree is mounted; may change with every `seal`. */
  readonly path: string;
  /** Names the tree as it is now; it can be changed further, on top. Commits in the background: `settle` waits and reports. */
  seal(id: StageId, facts: SealFacts): Promise<SealedTree>;
  /** Waits until everything sealed so far is durable in the store. */
  settle(): Promise<void>;
}

export interface SealFacts {
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Clamp: every path changed since `begin` whose time is later gets this time (seconds since 1970). */
  readonly sourceEpoch?: number | undefined;
}

/** What the pipeline needs of sandbox and services together: run one stage in its box. */
export interface StageRunner extends AsyncDisposable {
  run(request: StageRequest): Promise<StageResult>;
}

export interface StageRequest {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  /** The tree to change; for assemblers the (initially empty) output. */
  readonly treePath: string;
  readonly timeoutMs?: number | undefined;
  readonly signal: AbortSignal;
  readonly onOutput: (text: string) => void;
  /** Opens a shell in the sandbox before the stage. */
  readonly breakBefore?: boolean | undefined;
}
