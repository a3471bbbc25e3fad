import type { Pipeline, Source, Stage, StageId } from "../manifest/manifest.ts";
import type { Device, Input } from "../modules/stage.ts";
import type { Monitor, SourceItemResult, StageFault, StageResult } from "../monitor/event.ts";

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

/**
 * A tree that stages change. It has many readers and no writer, or one writer and no readers; whatever comes out of turn is refused.
 * Dropped without a trace when disposed before it is sealed.
 */
export interface WritableTree extends AsyncDisposable {
  /** The whole tree, to change, for as long as the scope lives. */
  openWriter(): Promise<TreeView>;
  /** The whole tree as it is now, read-only, for as long as the scope lives. */
  openView(): Promise<TreeView>;
  /** Names the tree as it is now; it can be changed further, on top. Commits in the background: `settle` waits and reports. */
  seal(id: StageId, facts: SealFacts): Promise<void>;
  /** Waits until everything sealed so far is durable in the store; throws what went wrong with it. */
  settle(): Promise<void>;
}

export interface SealFacts {
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Descriptions (see stage-description.ts) of the stages since the seal before, for later plans. */
  readonly stages?: readonly string[] | undefined;
  /** Clamp: every path changed since `begin` whose time is later gets this time (seconds since 1970). */
  readonly sourceEpoch?: number | undefined;
  /** Called, before `settle` returns, when the tree is durable in the store. */
  readonly onCommitted?: ((tree: SealedTree) => void) | undefined;
}

/** What the pipeline needs of sandbox and services together: run one stage in its box. */
export interface StageRunner extends AsyncDisposable {
  run(request: StageRequest): Promise<StageResult>;
  /**
   * The stages of a pipeline that come next, for boxes that can be made ready before their tree is. A hint: what was expected before and is
   * not any more is dropped, and a stage runs the same whether it was expected or not.
   */
  expect(pipeline: Pipeline, upcoming: readonly UpcomingStage[]): void;
}

/** What is known of a stage before its turn. */
export interface UpcomingStage {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  /** Folder of the host where a stage with network keeps what it downloaded, from build to build; it sees it as `/run/osbuild/cache`. */
  readonly downloadCachePath?: string | undefined;
  readonly signal: AbortSignal;
  /** Opens a shell in the sandbox before the stage. */
  readonly breakBefore?: boolean | undefined;
  /** Sources of the manifest, for stages of 2020 that ask for content while they run. */
  readonly sources?: readonly Source[] | undefined;
}

export interface StageRequest extends UpcomingStage {
  /** The tree to change; for assemblers the (initially empty) output. */
  readonly treePath: string;
  readonly timeoutMs?: number | undefined;
  readonly onOutput: (text: string) => void;
}

/** What a stage's sandbox needs of the host: what its inputs, devices and mounts show, and the sockets it may call. */
export interface StageServices extends AsyncDisposable {
  /** Opens everything for one stage, in order. Rejects with a `ServiceError` or `HostError` when the stage must fail, all that was open closed again. */
  open(request: ServicesRequest): Promise<StageSession>;
}

export interface ServicesRequest {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  /** Sources of the manifest, for stages of 2020 that ask for content while they run. */
  readonly sources?: readonly Source[] | undefined;
  readonly treePath: string;
  readonly signal: AbortSignal;
  /** Text for the stage's log: lines of services, and what a program of 2020 writes to the descriptors it got from `setup-stdio`. */
  readonly onOutput: (text: string) => void;
}

/** Paths inside the sandbox that the services' answers speak of. */
export const sandboxPaths = {
  dev: "/dev",
  tree: "/run/osbuild/tree",
  output: "/run/osbuild/output",
  input: "/run/osbuild/input",
  inputs: "/run/osbuild/inputs",
  mounts: "/run/osbuild/mounts",
  sources: "/run/osbuild/sources",
  api: "/run/osbuild/api",
} as const;

/**
 * Services of one stage while it runs. `close` after the stage's last process is gone: mounts, devices and inputs close in reverse
 * order, loop devices last. Disposing closes as well, and drops what closing reports.
 */
export interface StageSession extends AsyncDisposable {
  /** Private folder to bind as /dev (device nodes allowed): null, zero, full, random, urandom, tty and the stage's devices. */
  readonly devPath: string;
  /** What to bind after the tree, in this order: inputs and sources read-only, mounts with all mounted below, one socket each. */
  readonly binds: readonly SandboxBind[];
  /** Parts of the arguments file, with paths of the sandbox. */
  readonly arguments: {
    readonly devices: Readonly<Record<string, Device>>;
    readonly inputs: Readonly<Record<string, Input>>;
    readonly mounts: Readonly<Record<string, { readonly path?: string }>>;
  };
  /** File for the standard input of programs that are no modules of ours: their arguments, as those of 2019 and 2020 read them. */
  readonly inputPath?: string | undefined;
  /** Empty network namespace that the sandbox must be in instead of one of its own, for nsenter(1). */
  readonly networkPath?: string | undefined;
  /** The last exception the stage reported over the `osbuild` socket. */
  readonly exception: StageFault | undefined;
  /** Closes everything; resolves with the fault when something could not be closed well (a mount that lost writes). */
  close(): Promise<StageFault | undefined>;
}

export interface SandboxBind {
  readonly hostPath: string;
  readonly sandboxPath: string;
  readonly readOnly: boolean;
}

/** What the pipeline needs of sources: content by its checksum, fetched into the store's `sources` folder. */
export interface SourceFetcher {
  /** Fetches those items of a source that are named and not there yet. Failures are in the result; never rejects but for an abort. */
  fetch(request: FetchRequest): Promise<SourceOutcome>;
}

export interface FetchRequest {
  readonly source: Source;
  /** Items to fetch: those that the stages to run refer to. */
  readonly ids: readonly string[];
  readonly signal: AbortSignal;
  /** Receives `source-started`, `source-progress` and `source-finished`. */
  readonly monitor: Monitor;
}

export interface SourceOutcome {
  readonly type: string;
  readonly success: boolean;
  /** One line for people, as osbuild words it. */
  readonly output: string;
  readonly items: readonly SourceItemResult[];
}
