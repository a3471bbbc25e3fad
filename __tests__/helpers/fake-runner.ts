import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import type { RunnerUser } from "./runner-user.ts";

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly conclusion: "success" | "failure" | "cancelled";
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Milliseconds from the first signal to the end; undefined when the step was not cancelled. */
  readonly cancelMs: number | undefined;
  /** Milliseconds to the first byte of log. */
  readonly firstLineMs: number;
  /** What the step had to be sent before it ended. */
  readonly signals: readonly NodeJS.Signals[];
}

export interface StepOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Cancels the job as soon as the log has this text. */
  readonly cancelAt?: string;
  /** `SIGTERM`: the machine shuts down, which leaves out the first signal of a cancelled job. */
  readonly cancelWith?: "SIGINT" | "SIGTERM";
}

const fileCommands = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"] as const;
type FileCommands = Record<(typeof fileCommands)[number], string>;

/**
 * One machine of a runner: runs an action's main and post as actions/runner does, as its unprivileged user, with inputs, file commands, state and the
 * signals of a cancelled job.
 */
export class FakeRunner implements Disposable {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly #actionPath: string;
  readonly #user: RunnerUser;
  readonly #node: string;
  readonly #action: ActionFile;
  #state: Record<string, string> = {};

  constructor(actionPath: string, user: RunnerUser, node: string) {
    this.#actionPath = actionPath;
    this.#user = user;
    this.#node = node;
    this.#action = parse(readFileSync(join(actionPath, "action.yml"), "utf8")) as ActionFile;
    this.root = mkdtempSync(join(tmpdir(), "fake-runner-"));
    this.workspace = join(this.root, "work", "image", "image");
    this.temp = join(this.root, "work", "_temp");
    for (const folder of [this.workspace, this.temp, join(this.root, "home")]) mkdirSync(folder, { recursive: true });
    for (const folder of [this.root, join(this.root, "work"), this.workspace, this.temp, join(this.root, "home")])
      this.#own(folder);
  }

  /** Puts a file into the workspace, as a checkout does. */
  write(name: string, text: string): void {
    writeFileSync(join(this.workspace, name), text);
    this.#own(join(this.workspace, name));
  }

  main(inputs: Readonly<Record<string, string>>, options: StepOptions = {}): Promise<StepResult> {
    return this.#run(this.#action.runs.main, inputs, options);
  }

  post(options: StepOptions = {}): Promise<StepResult> {
    return this.#run(this.#action.runs.post, {}, options);
  }

  /** Names of the outputs that action.yml promises. */
  get outputNames(): readonly string[] {
    return Object.keys(this.#action.outputs);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #own(path: string): void {
    chownSync(path, this.#user.uid, this.#user.gid);
  }

  async #run(
    script: string,
    inputs: Readonly<Record<string, string>>,
    { env = {}, cancelAt, cancelWith = "SIGINT" }: StepOptions,
  ): Promise<StepResult> {
    const files = this.#makeFiles();
    const started = performance.now();
    const child = spawn(this.#node, [join(this.#actionPath, script)], {
      cwd: this.workspace,
      env: { ...this.#environment(inputs), ...files, ...env },
      uid: this.#user.uid,
      gid: this.#user.gid,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let log = "";
    let firstLineMs = Number.POSITIVE_INFINITY;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data: Buffer) => {
        firstLineMs = Math.min(firstLineMs, performance.now() - started);
        log += data.toString();
      });
    }
    const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
    const isTime = () => cancelAt === undefined || log.includes(cancelAt);
    const cancelled = cancelAt === undefined ? undefined : await cancelWhen(child, closed, isTime, cancelWith);
    const exitCode = await closed;
    this.#state = { ...this.#state, ...parseFileCommand(readFileSync(files.GITHUB_STATE, "utf8")) };
    return {
      conclusion: cancelled ? "cancelled" : exitCode === 0 ? "success" : "failure",
      exitCode,
      log,
      outputs: parseFileCommand(readFileSync(files.GITHUB_OUTPUT, "utf8")),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
      annotations: readAnnotations(log),
      cancelMs: cancelled?.ms,
      firstLineMs,
      signals: cancelled?.signals ?? [],
    };
  }

  #makeFiles(): FileCommands {
    const folder = mkdtempSync(join(this.temp, "_runner_file_commands-"));
    this.#own(folder);
    const entries = fileCommands.map((name) => {
      const path = join(folder, name.toLowerCase());
      writeFileSync(path, "");
      this.#own(path);
      return [name, path] as const;
    });
    return Object.fromEntries(entries) as FileCommands;
  }

  #environment(inputs: Readonly<Record<string, string>>): Record<string, string> {
    const unknown = Object.keys(inputs).filter((name) => !(name in this.#action.inputs));
    if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
    const given = Object.entries(this.#action.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      inputs[name] ?? input.default ?? "",
    ]);
    const state = Object.entries(this.#state).map(([name, value]) => [`STATE_${name}`, value]);
    return {
      PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
      HOME: join(this.root, "home"),
      LANG: "C.UTF-8",
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: "https://api.github.com",
      GITHUB_REPOSITORY: "octo/image",
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ID: "42",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_EVENT_NAME: "push",
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temp,
      RUNNER_OS: "Linux",
      RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
      RUNNER_ENVIRONMENT: "github-hosted",
      ...Object.fromEntries([...given, ...state]),
    };
  }
}

/** SIGINT, after 7.5 s SIGTERM, after 2.5 s SIGKILL: to the step's process alone. Undefined when the step was quicker than the job's cancelling. */
async function cancelWhen(child: ChildProcess, closed: Promise<unknown>, isTime: () => boolean, first: NodeJS.Signals) {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  for (const begun = performance.now(); !hasEnded() && !isTime(); await sleep(20)) {
    if (performance.now() - begun < 60_000) continue;
    child.kill("SIGKILL");
    throw new Error("The log never had the text to cancel at");
  }
  if (hasEnded()) return undefined;
  const started = performance.now();
  const signals: NodeJS.Signals[] = [];
  const steps: readonly (readonly [NodeJS.Signals, number])[] = [
    ["SIGINT", 7500],
    ["SIGTERM", 2500],
    ["SIGKILL", 5000],
  ];
  for (const [signal, patienceMs] of steps.slice(steps.findIndex(([name]) => name === first))) {
    signals.push(signal);
    child.kill(signal);
    await Promise.race([closed, sleep(patienceMs, undefined, { ref: false })]);
    if (hasEnded()) break;
  }
  return { ms: performance.now() - started, signals };
}

/** `name=value` lines and `name<<DELIMITER` blocks. */
function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n").values();
  for (const line of lines) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name === undefined) {
      const [, key, value = ""] = /^([^=]+)=(.*)$/.exec(line) ?? [];
      if (key !== undefined) values[key] = value;
      continue;
    }
    const block: string[] = [];
    for (const inner of lines) {
      if (inner === delimiter) break;
      block.push(inner);
    }
    values[name] = block.join("\n");
  }
  return values;
}

/** What the runner would show on the pull request: commands between `stop-commands` and its word do not count. */
function readAnnotations(log: string): readonly Annotation[] {
  const annotations: Annotation[] = [];
  let word: string | undefined;
  for (const line of log.split("\n").map((text) => text.trimStart())) {
    if (word !== undefined) {
      if (line === `::${word}::`) word = undefined;
      continue;
    }
    const [, command, list = "", message = ""] = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (command === "stop-commands") word = message;
    if (command !== "error" && command !== "warning" && command !== "notice") continue;
    const properties = list
      .split(",")
      .filter(Boolean)
      .map((pair) => pair.split("=", 2).map(decode) as [string, string]);
    annotations.push({ level: command, message: decode(message), properties: Object.fromEntries(properties) });
  }
  return annotations;
}

function decode(text: string): string {
  return text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
}
