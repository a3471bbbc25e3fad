import { EarlyBoxes } from "./early-boxes.ts";
import { BuildError } from "./errors.ts";
import type { Pipeline, StageId } from "./manifest/manifest.ts";
import { findModule } from "./modules/catalogue.ts";
import type { StageFault, StageResult } from "./monitor/event.ts";
import type {
  StageRequest,
  StageRunner,
  StageServices,
  StageSession,
  TreeStore,
  TreeView,
  UpcomingStage,
} from "./pipeline/ports.ts";
import type { Bind } from "./sandbox/bubblewrap.ts";
import { hasCertificates, type PreparedRoot } from "./sandbox/build-root.ts";
import type { LateFolder } from "./sandbox/late-folder.ts";
import { describeProgram, listLibdirs, type ModuleFile } from "./sandbox/module-program.ts";
import { OutputRecord } from "./sandbox/output-record.ts";
import type { SandboxEnd } from "./sandbox/run-sandbox.ts";
import { networkEnvironment, Sandboxes, type SandboxRequest, stageEnvironment } from "./sandbox/sandboxes.ts";
import { openStageFiles, parseReport, readMetadata, type StageFiles } from "./sandbox/stage-files.ts";
import { StageBox } from "./stage-box.ts";

/**
 * Joins sandbox and services: opens what a stage asks for, runs its program in a box on its build root, and says how it ended. A stage that
 * fails, whichever way, is a result; only a host that cannot run stages at all is an error.
 */

/** A stage or assembler as the catalogue knows it. */
export interface ModuleEntry extends ModuleFile {
  readonly meta: { readonly capabilities?: readonly string[]; readonly network?: boolean };
}

/** The part of the catalogue that stages run from. */
export interface StageModules {
  readonly stages: ReadonlyMap<string, ModuleEntry>;
  readonly assemblers: ReadonlyMap<string, ModuleEntry>;
  readonly runners: ReadonlyMap<string, ModuleFile>;
}

/** What the stage runner is made of. */
export interface StageRunnerParts {
  readonly modules: StageModules;
  readonly services: StageServices;
  readonly store: Pick<TreeStore, "find">;
  /** Folder on disk for everything temporary: sandboxes, their /var. */
  readonly folder: string;
}

/** The stage runner of one engine. What sandboxes share is made when the first stage runs: a build that is cached needs none of it. */
export async function openStageRunner(parts: StageRunnerParts): Promise<StageRunner> {
  return new SandboxedStageRunner(parts);
}

class SandboxedStageRunner implements StageRunner {
  readonly #parts: StageRunnerParts;
  readonly #early = new EarlyBoxes((upcoming) => this.#openEarly(upcoming));
  #sandboxes: Promise<Sandboxes> | undefined;
  readonly #libdirs: readonly string[];
  readonly #views = new Map<StageId, Promise<TreeView>>();

  constructor(parts: StageRunnerParts) {
    this.#parts = parts;
    const { stages, assemblers, runners } = parts.modules;
    this.#libdirs = listLibdirs([...stages.values(), ...assemblers.values(), ...runners.values()]);
  }

  async run(request: StageRequest): Promise<StageResult> {
    const startedAt = performance.now();
    const output = new OutputRecord(request.onOutput);
    const early = this.#early.take(request);
    const ended = await this.#attempt(request, output, await this.#openSandboxes(), early);
    const { type, id } = request.stage;
    return { type, id, ...ended, output: output.end(), durationMs: performance.now() - startedAt };
  }

  expect(pipeline: Pipeline, upcoming: readonly UpcomingStage[]): void {
    this.#early.expect(
      pipeline,
      upcoming.filter((next) => this.#canStartEarly(next)),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#early[Symbol.asyncDispose]();
    await using stack = new AsyncDisposableStack();
    for (const opened of await Promise.allSettled([...this.#views.values(), this.#sandboxes])) {
      if (opened.status === "fulfilled" && opened.value !== undefined) stack.use(opened.value);
    }
  }

  #openSandboxes(): Promise<Sandboxes> {
    this.#sandboxes ??= Sandboxes.open(this.#parts.folder);
    return this.#sandboxes;
  }

  async #attempt(
    request: StageRequest,
    output: OutputRecord,
    sandboxes: Sandboxes,
    early: Promise<StageBox | undefined>,
  ): Promise<Ending> {
    try {
      await using box = (await early) ?? (await this.#openBox(request, sandboxes, output));
      return await this.#runIn(box, request, output, sandboxes);
    } catch (error) {
      if (request.signal.aborted) return failed({ type: "aborted", message: "The build was interrupted" });
      if (!(error instanceof BuildError)) throw error;
      return failed({ type: "service", message: error.message, hint: error.hint });
    }
  }

  async #runIn(box: StageBox, request: StageRequest, output: OutputRecord, sandboxes: Sandboxes): Promise<Ending> {
    if (request.breakBefore === true) {
      const exitCode = await box.runShell();
      if (exitCode !== 0) return failed({ type: "aborted", message: `The shell before the stage ended with code ${exitCode}` });
    }
    const end = await box.run({ ...request, output });
    const { devices, mounts } = request.stage;
    const close = () => box.session.close();
    const closing = devices.length + mounts.length > 0 ? await sandboxes.betweenStarts(close) : await close();
    await sandboxes.haveStarted();
    return conclude(request, end, box.files, box.session.exception ?? closing);
  }

  /** Only what cannot tell the difference: modules of ours, which wait with everything for their turn, and need nothing of the tree to start. */
  #canStartEarly({ pipeline, stage, breakBefore }: UpcomingStage): boolean {
    const { [`${stage.kind}s` as const]: modules, runners } = this.#parts.modules;
    const isOurs = modules.get(stage.type)?.origin === "built-in" && runners.get(pipeline.runner)?.origin === "built-in";
    return isOurs && breakBefore !== true && stage.inputs.length + stage.devices.length + stage.mounts.length === 0;
  }

  async #openEarly(upcoming: UpcomingStage): Promise<StageBox> {
    const sandboxes = await this.#openSandboxes();
    const tree = sandboxes.makeLateFolder();
    const box = await this.#openBox({ ...upcoming, treePath: tree.path, tree }, sandboxes);
    await box.startEarly();
    return box;
  }

  async #openBox(request: BoxRequest, sandboxes: Sandboxes, output?: OutputRecord): Promise<StageBox> {
    await using stack = new AsyncDisposableStack();
    if (request.tree) stack.use(request.tree);
    const log: StageBox["log"] = output === undefined ? {} : { output };
    const session = stack.use(await this.#parts.services.open({ ...request, onOutput: (text) => log.output?.note(text) }));
    const given = { ...request, services: session.arguments };
    const files = stack.use(openStageFiles(this.#parts.folder, given, (folder) => sandboxes.discard(folder)));
    const sandbox = await this.#describe({ request, session, files, sandboxes });
    stack.move();
    return new StageBox({ sandboxes, sandbox, session, files, tree: request.tree }, log);
  }

  async #describe({ request, session, files, sandboxes }: StageParts): Promise<SandboxRequest> {
    const { pipeline, stage, signal } = request;
    const module = requireModule(this.#parts.modules[`${stage.kind}s`], stage.type, stage.kind);
    const runner = requireModule(this.#parts.modules.runners, pipeline.runner, "runner");
    const tree = pipeline.build === null ? undefined : await this.#openTree(pipeline.build);
    const network = module.meta.network === true;
    const root = await sandboxes.prepareRoot(tree, { runner, libdirs: this.#libdirs, network }, session.devPath, signal);
    const host = (type: string) => sandboxes.describeModuleHost(stage.kind, type);
    const { command, binds, readsInput } = describeProgram({ kind: stage.kind, module, runner, libdirs: this.#libdirs, host });
    return {
      ...{ root, devPath: session.devPath, command, signal, onOutput: () => {} },
      binds: [
        ...binds,
        ...describeFiles(request, files),
        ...session.binds,
        ...describeResources(request, network ? root : undefined),
      ],
      capabilities: module.meta.capabilities ?? [],
      network,
      env: { ...stageEnvironment(pipeline.sourceEpoch?.source), ...(network ? networkEnvironment(process.env) : {}) },
      inputPath: readsInput ? session.inputPath : undefined,
      networkPath: network ? undefined : session.networkPath,
    };
  }

  async #openTree(id: StageId): Promise<string> {
    const known = this.#views.get(id) ?? this.#openView(id);
    this.#views.set(id, known);
    return (await known).path;
  }

  async #openView(id: StageId): Promise<TreeView> {
    const tree = await this.#parts.store.find(id);
    if (tree === undefined) throw new Error(`The build root ${id} is not in the store`);
    return await tree.openView();
  }
}

/** A stage to open a box for; `tree` is the late folder at `treePath`, if that is one. */
interface BoxRequest extends UpcomingStage {
  readonly treePath: string;
  readonly tree?: LateFolder;
}

/** What one run has opened. */
interface StageParts {
  readonly request: BoxRequest;
  readonly session: StageSession;
  readonly files: StageFiles;
  readonly sandboxes: Sandboxes;
}

type Ending = Pick<StageResult, "success" | "exitCode" | "signal" | "error" | "metadata">;

function failed(error: StageFault): Ending {
  return { success: false, error };
}

function requireModule<Entry>(modules: ReadonlyMap<string, Entry>, type: string, kind: string): Entry {
  const entry = findModule(modules, type);
  if (entry === undefined) throw new Error(`There is no ${kind} '${type}'`);
  return entry;
}

function readOnly(hostPath: string, sandboxPath: string): Bind {
  return { hostPath, sandboxPath, readOnly: true };
}

function describeFiles({ treePath }: BoxRequest, files: StageFiles): readonly Bind[] {
  return [
    { hostPath: treePath, sandboxPath: "/run/osbuild/tree", readOnly: false },
    { hostPath: files.metadataPath, sandboxPath: "/run/osbuild/meta", readOnly: false },
    readOnly(files.argumentsPath, "/run/osbuild/api/arguments"),
  ];
}

/** Files of the host's /etc: those a manifest of 2019 names, and what a stage with network needs. */
function describeResources(request: BoxRequest, networkRoot: PreparedRoot | undefined): readonly Bind[] {
  const named = request.stage.systemResourcesFromEtc.map((path) => readOnly(path, path));
  return [...named, ...(networkRoot === undefined ? [] : describeNetwork(request, networkRoot))];
}

/**
 * What a stage with network sees of the host: its resolver, its package manager's settings and a folder for downloads; its certificates too,
 * unless the build root has its own, in the places that its own programs know.
 */
function describeNetwork({ downloadCachePath }: BoxRequest, root: PreparedRoot): readonly Bind[] {
  const certificates = hasCertificates(root) ? [] : ["/etc/ssl", "/etc/pki", "/etc/ca-certificates"];
  const paths = ["/etc/resolv.conf", "/etc/hosts", ...certificates, "/etc/apt", "/etc/nsswitch.conf"];
  const cache =
    downloadCachePath === undefined ? [] : [{ hostPath: downloadCachePath, sandboxPath: "/run/osbuild/cache", readOnly: false }];
  return [...paths.map((path) => ({ ...readOnly(path, path), optional: true })), ...cache];
}

function conclude(request: StageRequest, end: SandboxEnd, files: StageFiles, reported: StageFault | undefined): Ending {
  const { type } = request.stage;
  if (end.stopped === "aborted")
    return { ...failed({ type: "aborted", message: "The build was interrupted" }), exitCode: end.exitCode };
  if (end.stopped === "timeout") {
    const message = `'${type}' did not end within ${(request.timeoutMs ?? 0) / 1000} s`;
    return {
      ...failed({ type: "timeout", message, hint: "Give it more time with --stage-timeout SECONDS" }),
      exitCode: end.exitCode,
    };
  }
  const error = reported ?? parseReport(end.report);
  const metadata = readMetadata(files.metadataPath);
  if ("problem" in metadata)
    return { ...failed(error ?? { type: "exception", message: metadata.problem }), exitCode: end.exitCode };
  const success = end.exitCode === 0 && error?.type !== "service";
  return {
    success,
    exitCode: end.exitCode,
    ...describeSignal(end.exitCode),
    ...(success ? {} : { error }),
    metadata: metadata.value,
  };
}

/** bubblewrap ends with 128 and the signal's number when a signal ended the program. */
function describeSignal(exitCode: number): { readonly signal?: string } {
  const names: Readonly<Record<number, string>> = { 6: "SIGABRT", 9: "SIGKILL", 11: "SIGSEGV", 13: "SIGPIPE", 15: "SIGTERM" };
  const signal = names[exitCode - 128];
  return signal === undefined ? {} : { signal };
}
