import { reclaimTerminal } from "./linux/terminal.ts";
import type { StageSession } from "./pipeline/ports.ts";
import type { LateFolder } from "./sandbox/late-folder.ts";
import type { OutputRecord } from "./sandbox/output-record.ts";
import type { RunningSandbox, SandboxEnd } from "./sandbox/run-sandbox.ts";
import type { Sandboxes, SandboxRequest } from "./sandbox/sandboxes.ts";
import type { StageFiles } from "./sandbox/stage-files.ts";

/** What a box is made of; it owns all of it. */
export interface BoxParts {
  readonly sandboxes: Sandboxes;
  readonly sandbox: SandboxRequest;
  readonly session: StageSession;
  readonly files: StageFiles;
  /** The folder that stands for the tree in a box that is made before the tree. */
  readonly tree: LateFolder | undefined;
}

/** What is known when a box's turn has come. */
export interface BoxTurn {
  readonly treePath: string;
  readonly timeoutMs?: number | undefined;
  readonly output: OutputRecord;
}

/** Everything one stage needs, open: its services, its files and its sandbox, which may run already and wait for its turn. */
export class StageBox implements AsyncDisposable {
  readonly session: StageSession;
  readonly files: StageFiles;
  /** Where the session's services and the sandbox write to; before the box's turn there is nothing to write. */
  readonly log: { output?: OutputRecord };
  readonly #parts: BoxParts;
  #running: RunningSandbox | undefined;
  #hasEnded = false;

  constructor(parts: BoxParts, log: { output?: OutputRecord }) {
    this.session = parts.session;
    this.files = parts.files;
    this.log = log;
    this.#parts = parts;
  }

  /** Starts the sandbox before its turn: what it does then, it does without a tree. */
  async startEarly(): Promise<void> {
    this.#running = await this.#start(true);
    const noteEnd = () => {
      this.#hasEnded = true;
    };
    this.#running.ended.then(noteEnd, noteEnd);
  }

  /** Whether it has ended before its turn: then it is of no use. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Lets a person work in the sandbox; resolves with the exit code of the shell. */
  async runShell(): Promise<number> {
    const { sandboxes, sandbox } = this.#parts;
    const env = { ...sandbox.env, PS1: "sandbox:\\w\\$ " };
    const find = "command -v bash > /dev/null && exec bash --norc --noprofile || exec sh";
    try {
      return (await sandboxes.run({ ...sandbox, env, command: ["/bin/sh", "-c", find], interactive: true })).exitCode;
    } finally {
      reclaimTerminal();
    }
  }

  /** Runs the stage's program to its end. */
  async run({ treePath, timeoutMs, output }: BoxTurn): Promise<SandboxEnd> {
    this.log.output = output;
    this.#parts.tree?.show(treePath);
    this.#running ??= await this.#start(false);
    this.#running.release(timeoutMs);
    return await this.#running.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await using stack = new AsyncDisposableStack();
    stack.use(this.files);
    stack.use(this.session);
    if (this.#parts.tree) stack.use(this.#parts.tree);
    this.#running?.stop(); // of no effect when it has ended
    await this.#running?.ended.catch(() => {}); // whoever ran it has been told
  }

  #start(waits: boolean): Promise<RunningSandbox> {
    const { sandboxes, sandbox } = this.#parts;
    return sandboxes.start({ ...sandbox, waits, onOutput: (chunk) => this.log.output?.write(chunk) });
  }
}
