import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { codeOf } from "../errors.ts";
import { parseMountPoints } from "../linux/mount.ts";

/**
 * Starts one sandbox and stays with it to its end. A stage that has to stop is asked first (SIGTERM to the stage itself), then the whole
 * sandbox is killed: its pid namespace dies with its first process, so neither daemons nor a fork bomb survive it.
 */

/** What to start: bubblewrap's arguments and the program's own. */
export interface SandboxCommand {
  readonly bubblewrapPath: string;
  readonly sandbox: readonly string[];
  readonly command: readonly string[];
  readonly onOutput: (chunk: Buffer) => void;
  readonly signal: AbortSignal;
  /** `cgroup.procs` files the sandbox enters before it starts. */
  readonly groups?: readonly string[];
  /** File the system call filter is in; bubblewrap gets it as descriptor 5. */
  readonly filterPath?: string | undefined;
  /** File for standard input; /dev/null when absent. */
  readonly inputPath?: string | undefined;
  /** Network namespace to start in, when the sandbox has none of its own. */
  readonly networkPath?: string | undefined;
  /** A person sits at this terminal. */
  readonly interactive?: boolean;
  /** The program waits for the end of its standard input, which comes with `release`. */
  readonly waits?: boolean;
}

/** A sandbox that was started. */
export interface RunningSandbox {
  /** Lets a program that waits begin; counts its time. */
  release(timeoutMs?: number): void;
  /** Whether it sees none of the mounts any more that it was started among, such as those at and below `folder`. */
  isApart(folder: string): boolean;
  /** Ends it as an abort does. */
  stop(): void;
  /** Rejects only when nothing could be started. */
  readonly ended: Promise<SandboxEnd>;
}

/** How a sandbox ended. */
export interface SandboxEnd {
  readonly exitCode: number;
  /** Why the engine ended it; undefined when it ended by itself. */
  readonly stopped: "timeout" | "aborted" | undefined;
  /** What the program wrote to descriptor 3, cut at 1 MiB. */
  readonly report: string;
}

const graceMs = 1500;
const maximumReportBytes = 1024 * 1024;
const signalNumbers: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};

const argumentsDescriptor = 4;

/** Descriptor of the system call filter in bubblewrap's process. */
export const filterDescriptor = 5;

// A shell that becomes bubblewrap: enters control groups while it is a single process, and makes one pipe of both outputs.
const launcher = 'while [ "$1" != -- ]; do echo 0 2>/dev/null > "$1" || :; shift; done; shift; exec "$@" 2>&1';
const interactiveLauncher = 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"';

/** Starts a program in a sandbox. */
export function startSandbox(given: SandboxCommand): RunningSandbox {
  const child = start(given);
  const stop = new Stop(child, given.signal);
  passArguments(child.stdio[argumentsDescriptor] as Writable, given.sandbox);
  child.stdin?.on("error", () => {}); // it ended before it was released
  return {
    ended: waitForEnd(child, stop, given),
    stop: () => stop.begin("aborted"),
    isApart: (folder) => isApart(child, folder),
    release: (timeoutMs) => {
      stop.limit(timeoutMs);
      child.stdin?.end();
    },
  };
}

async function waitForEnd(child: ChildProcess, stop: Stop, given: SandboxCommand): Promise<SandboxEnd> {
  const report = collectReport(child.stdio[3] as Readable);
  child.stdout?.on("data", given.onOutput);
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(code ?? 128 + (signalNumbers[signal ?? ""] ?? 0)));
    });
    return { exitCode, stopped: stop.reason, report: await report };
  } finally {
    stop.disarm();
  }
}

/** Through a pipe: the stage can read bubblewrap's argv in its /proc, and paths of the host are none of its business. */
function passArguments(pipe: Writable, sandbox: readonly string[]): void {
  pipe.on("error", () => {}); // bubblewrap ended before it read them all and says why itself
  pipe.end(sandbox.map((argument) => `${argument}\0`).join(""));
}

function start(given: SandboxCommand): ChildProcess {
  const { bubblewrapPath, command, groups = [], filterPath, inputPath, networkPath, interactive, waits } = given;
  const opened = [inputPath, filterPath].map((path) => (path === undefined ? undefined : openSync(path, "r")));
  const [input = waits === true ? "pipe" : "ignore", filter] = opened;
  const standard = interactive === true ? (["inherit", "inherit", "inherit"] as const) : ([input, "pipe", "ignore"] as const);
  const script = interactive === true ? interactiveLauncher : launcher;
  const enter = networkPath === undefined ? [] : ["/usr/bin/nsenter", `--net=${networkPath}`, "--"];
  const start = ["-c", script, "sh", ...groups, "--", ...enter, bubblewrapPath, "--args", String(argumentsDescriptor), "--"];
  try {
    const stdio = [...standard, "pipe" as const, "pipe" as const, ...(filter === undefined ? [] : [filter])];
    return spawn("/bin/sh", [...start, ...command], { stdio, env: {} });
  } finally {
    for (const descriptor of opened) if (descriptor !== undefined) closeSync(descriptor);
  }
}

async function collectReport(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on("error", () => {}); // a sandbox that is killed while it writes
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (size < maximumReportBytes) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).toString();
}

/** Ends a sandbox when time is up or the build is given up. */
class Stop {
  reason: SandboxEnd["stopped"];
  #isOver = false;
  readonly #child: ChildProcess;
  readonly #signal: AbortSignal;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #onAbort = () => this.begin("aborted");

  constructor(child: ChildProcess, signal: AbortSignal) {
    this.#child = child;
    this.#signal = signal;
    signal.addEventListener("abort", this.#onAbort, { once: true });
    if (signal.aborted) this.#onAbort();
  }

  limit(timeoutMs: number | undefined): void {
    if (timeoutMs !== undefined) this.#timers.push(setTimeout(() => this.begin("timeout"), timeoutMs));
  }

  disarm(): void {
    this.#isOver = true;
    this.#signal.removeEventListener("abort", this.#onAbort);
    for (const timer of this.#timers) clearTimeout(timer);
  }

  begin(reason: "timeout" | "aborted"): void {
    if (this.reason !== undefined || this.#isOver) return;
    this.reason = reason;
    this.#timers.push(setTimeout(() => this.#child.kill("SIGKILL"), graceMs));
    this.#askToEnd();
  }

  /** Waits for a sandbox that is just starting: bubblewrap killed before its child is tied to it would leave that child behind. */
  #askToEnd(): void {
    const stage = findStagePid(this.#child.pid);
    if (stage !== undefined) kill(-stage, "SIGTERM");
    else this.#timers.push(setTimeout(() => this.#askToEnd(), 20));
  }
}

/** bubblewrap's child is the first process of the pid namespace, whose first child is the stage, leader of its own session. */
function findStagePid(bubblewrap: number | undefined): number | undefined {
  const first = bubblewrap === undefined ? undefined : findChild(bubblewrap);
  return first === undefined ? undefined : findChild(first);
}

/** bubblewrap's child takes the root it was given away, with all below it, when it has made its own. */
function isApart(child: ChildProcess, folder: string): boolean {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return true;
  const first = findChild(child.pid);
  if (first === undefined) return false;
  return !parseMountPoints(readProcess(`${first}/mountinfo`) ?? "").some((point) => point.includes(folder));
}

function findChild(pid: number): number | undefined {
  const [child = ""] = readProcess(`${pid}/task/${pid}/children`)?.split(" ") ?? [];
  return child === "" ? undefined : Number(child);
}

/** Undefined when the process has ended. */
function readProcess(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, "latin1");
  } catch (error) {
    if (["ENOENT", "ESRCH", "EINVAL"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error;
  }
}
