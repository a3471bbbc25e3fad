import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Removals } from "../linux/removals.ts";
import { type Bind, describeSandbox, type SandboxRoot } from "./bubblewrap.ts";
import { type BubblewrapProgram, findBubblewrap } from "./bubblewrap-program.ts";
import { describeTreeRoot, openFolderView, openHostRoot, PreparationError, type PreparedRoot } from "./build-root.ts";
import { assembleCallFilter } from "./call-filter.ts";
import { chooseCapabilities, readPermittedCapabilities } from "./capabilities.ts";
import { type CarriedNode, carriedNodePath, openCarriedNode } from "./carried-node.ts";
import { type LateFolder, LateFolders } from "./late-folder.ts";
import { openLimits, removeAbandonedLimits } from "./limits.ts";
import { describeLibdirOf, type ModuleFile } from "./module-program.ts";
import { OutputRecord } from "./output-record.ts";
import { filterDescriptor, type RunningSandbox, type SandboxEnd, startSandbox } from "./run-sandbox.ts";

/** What one sandbox runs, beyond what all of them have. */
export interface SandboxRequest {
  /** File for standard input; /dev/null when absent. */
  readonly inputPath?: string | undefined;
  /** Empty network namespace to be in, instead of a new one. */
  readonly networkPath?: string | undefined;
  readonly root: PreparedRoot;
  readonly devPath: string;
  readonly binds: readonly Bind[];
  readonly capabilities: readonly string[];
  readonly network: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly onOutput: (chunk: Buffer) => void;
  readonly signal: AbortSignal;
  readonly interactive?: boolean;
  /** The program waits for the end of its standard input, which comes with `release`. */
  readonly waits?: boolean;
}

/** What prepares a build root. A runner that is a program does so for every stage anew, so that nothing is prepared for it here. */
export interface Preparation {
  readonly runner: ModuleFile;
  readonly libdirs: readonly string[];
  /** Stages with network will run: their programs need certificate authorities. */
  readonly network: boolean;
}

/**
 * All sandboxes of one engine: finds bubblewrap, brings Node along, prepares build roots once, and starts sandboxes on them. Everything
 * it mounts and makes is below one private folder and goes with it.
 */
export class Sandboxes implements AsyncDisposable {
  readonly #folder: string;
  readonly #bubblewrap: BubblewrapProgram;
  readonly #node: CarriedNode;
  readonly #stack: DisposableStack;
  readonly #permitted = readPermittedCapabilities();
  readonly #prepared = new Map<string, Promise<PreparedRoot>>();
  readonly #filterPath: string | undefined;
  readonly #removals = new Removals();
  #started = 0;
  #hostRoot: SandboxRoot | undefined;
  #lateFolders: LateFolders | undefined;
  /** Sandboxes that have a copy of what is mounted here, as far as is known. */
  readonly #starting = new Set<RunningSandbox>();
  /** Resolves when sandboxes may start. */
  #mayStart: Promise<void> = Promise.resolve();

  /** Makes what every sandbox shares in a new folder below `parent` (on disk, with room for what stages put in /var). */
  static async open(parent: string): Promise<Sandboxes> {
    using stack = new DisposableStack();
    mkdirSync(parent, { recursive: true });
    removeAbandonedLimits();
    const folder = stack.adopt(mkdtempSync(join(parent, "sandboxes-")), (path) => rmSync(path, { recursive: true, force: true }));
    const bubblewrap = await findBubblewrap(folder);
    const node = stack.use(await openCarriedNode(join(folder, "engine")));
    writeFileSync(join(folder, "cmdline"), "root=/dev/osbuild\n");
    return new Sandboxes(folder, bubblewrap, node, stack.move());
  }

  private constructor(folder: string, bubblewrap: BubblewrapProgram, node: CarriedNode, stack: DisposableStack) {
    this.#folder = folder;
    this.#bubblewrap = bubblewrap;
    this.#node = node;
    this.#stack = stack;
    this.#filterPath = writeCallFilter(join(folder, "filter"));
  }

  /** The argv that runs a built-in module, and what it needs to see. */
  describeModuleHost(
    kind: "stage" | "assembler" | "runner",
    type: string,
  ): { readonly command: readonly string[]; readonly bind: Bind } {
    return {
      command: [...this.#node.command, kind, type],
      bind: { hostPath: this.#node.hostPath, sandboxPath: carriedNodePath, readOnly: true },
    };
  }

  /** A build root as its runner leaves it: made on first use, then kept. `tree` undefined means the host. */
  prepareRoot(tree: string | undefined, by: Preparation, devPath: string, signal: AbortSignal): Promise<PreparedRoot> {
    const network = by.network && tree !== undefined; // the host has its own
    const key = `${tree ?? ""}\0${by.runner.origin === "program" ? "" : by.runner.file}\0${network}`;
    const known = this.#prepared.get(key);
    if (known !== undefined) return known;
    const made = this.#prepare(tree, { ...by, network }, devPath, signal);
    this.#prepared.set(key, made);
    made.catch(() => this.#prepared.delete(key));
    return made;
  }

  /** Starts a program in a sandbox of its own, /etc and /var included. */
  async start(request: SandboxRequest): Promise<RunningSandbox> {
    using stack = new DisposableStack();
    const place = stack.adopt(mkdtempSync(join(this.#folder, "stage-")), (path) => this.discard(path));
    const view = stack.use(await openFolderView(request.root.statePath, place));
    await this.#mayStart;
    const running = this.#start(request, view.path);
    const owned = stack.move();
    return { ...running, ended: running.ended.finally(() => owned.dispose()) };
  }

  /** Runs a program in a sandbox of its own to its end. */
  async run(request: SandboxRequest): Promise<SandboxEnd> {
    return (await this.start(request)).ended;
  }

  /**
   * Does something while no sandbox is starting: a filesystem that is unmounted while one has a copy of the mount would be written back
   * only later, by nobody who could say so.
   */
  async betweenStarts<T>(action: () => Promise<T>): Promise<T> {
    const before = this.#mayStart;
    const acting = before.then(() => this.haveStarted()).then(action);
    this.#mayStart = acting.then(
      () => {},
      () => {},
    );
    return await acting;
  }

  /** Waits until every sandbox that was started has made its own root; until then it has a copy of everything that is mounted here. */
  async haveStarted(): Promise<void> {
    for (; this.#starting.size > 0; await setTimeout(1)) {
      for (const running of this.#starting) if (running.isApart(this.#folder)) this.#starting.delete(running);
    }
  }

  /** An empty folder for a sandbox that starts before what it is to see there exists. */
  makeLateFolder(): LateFolder {
    this.#lateFolders ??= this.#stack.use(new LateFolders(join(this.#folder, "late")));
    return this.#lateFolders.make();
  }

  /** Removes a folder that nothing needs any more, at the latest when this is disposed. */
  discard(path: string): void {
    this.#removals.add(path);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#prepared.values());
    await this.#removals[Symbol.asyncDispose]();
    this.#stack.dispose();
  }

  async #prepare(tree: string | undefined, by: Preparation, devPath: string, signal: AbortSignal): Promise<PreparedRoot> {
    const root = tree === undefined ? this.#openHost() : describeTreeRoot(tree);
    const statePath = mkdtempSync(join(this.#folder, "root-"));
    for (const name of ["etc", "var"]) mkdirSync(join(statePath, name), { mode: 0o755 });
    mkdirSync(join(statePath, "var", "tmp"));
    chmodSync(join(statePath, "var", "tmp"), 0o1777);
    const prepared = { root, statePath };
    if (by.runner.origin !== "program") await this.#runRunner(by, prepared, devPath, signal);
    return prepared;
  }

  async #runRunner(
    { runner, libdirs, network }: Preparation,
    root: PreparedRoot,
    devPath: string,
    signal: AbortSignal,
  ): Promise<void> {
    const { command, bind } = this.describeModuleHost(
      "runner",
      runner.origin === "typescript" ? runnerPath(runner) : runner.type,
    );
    const output = new OutputRecord(() => {});
    const onOutput = (chunk: Buffer) => output.write(chunk);
    const common = {
      root,
      devPath,
      binds: [...describeLibdirOf(runner, libdirs), bind],
      capabilities: [],
      network: false,
      env: stageEnvironment(undefined),
      command: network ? [...command, "certificates"] : command,
      onOutput,
      signal,
    };
    await this.#mayStart;
    const end = await this.#start(common, root.statePath).ended;
    if (end.exitCode === 0) return;
    signal.throwIfAborted();
    throw new PreparationError(`Cannot prepare the build root with the runner '${runner.type}':\n${output.end()}`);
  }

  #openHost(): SandboxRoot {
    this.#hostRoot ??= this.#stack.use(openHostRoot(join(this.#folder, "host")));
    return this.#hostRoot;
  }

  #start(request: SandboxRequest, statePath: string): RunningSandbox {
    const sandbox = describeSandbox({
      ...request,
      network: request.network || request.networkPath !== undefined,
      root: request.root.root,
      etcPath: join(statePath, "etc"),
      varPath: join(statePath, "var"),
      kernelCommandLinePath: join(this.#folder, "cmdline"),
      capabilities: chooseCapabilities(request.capabilities, this.#permitted),
      filterDescriptor: this.#filterPath === undefined ? undefined : filterDescriptor,
      memoryBytes: this.#bubblewrap.limitsMemory ? Math.floor(totalmem() / 2) : undefined,
    });
    const limits = openLimits(this.#started++, request.devPath);
    const { groups } = limits;
    const bubblewrapPath = this.#bubblewrap.path;
    const running = startSandbox({ ...request, bubblewrapPath, sandbox, groups, filterPath: this.#filterPath });
    this.#starting.add(running);
    const onEnd = () => {
      this.#starting.delete(running);
      this.#removals.follow(limits[Symbol.asyncDispose]());
    };
    return { ...running, ended: running.ended.finally(onEnd) };
  }
}

function writeCallFilter(path: string): string | undefined {
  const filter = assembleCallFilter(process.arch);
  if (filter !== undefined) writeFileSync(path, filter);
  return filter && path;
}

function runnerPath({ file }: ModuleFile): string {
  return `/run/osbuild/lib/runners/${basename(file)}`;
}

const proxyVariables = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"];

/** What a stage with network is told of the way out: the proxies that this process was told of. */
export function networkEnvironment(given: NodeJS.ProcessEnv): Record<string, string> {
  const names = proxyVariables.flatMap((name) => [name, name.toUpperCase()]);
  return Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}

/** The whole environment of a stage: what the contract names and nothing else. */
export function stageEnvironment(sourceEpoch: string | undefined): Record<string, string> {
  return {
    container: "bwrap-osbuild",
    LC_CTYPE: "C.UTF-8",
    PATH: "/usr/sbin:/usr/bin",
    PYTHONPATH: "/run/osbuild/lib",
    PYTHONUNBUFFERED: "1",
    TERM: process.env.TERM ?? "dumb",
    ...(sourceEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: sourceEpoch }),
  };
}
