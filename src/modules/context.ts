import { posix } from "node:path";
import { StringDecoder } from "node:string_decoder";
import type { AssemblerContext } from "./assembler.ts";
import { describeCommandLine } from "./command-line.ts";
import type { LoopDevice, LoopOptions } from "./loop.ts";
import type { RunnerContext } from "./runner.ts";
import {
  type Device,
  type ExecOptions,
  type ExecResult,
  type Input,
  type Location,
  type StageContext,
  StageFailure,
} from "./stage.ts";
import { Tree } from "./tree.ts";

/**
 * What a built-in stage or assembler is given, made from the arguments file every module gets (contract of osbuild:
 * `/run/osbuild/api/arguments`). The same code serves the sandbox's module host and the tests.
 */

/** The arguments file. Paths are those inside the sandbox. */
export interface ModuleArguments {
  readonly tree: string;
  readonly paths: { readonly devices: string; readonly inputs: string; readonly mounts: string };
  readonly devices: Readonly<Record<string, Device>>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly mounts: Readonly<Record<string, { readonly path?: string }>>;
  readonly options: unknown;
  readonly meta: { readonly id: string; readonly "source-epoch"?: number };
}

/** What connects a context to the world around it. */
export interface ContextHost {
  log(line: string): void;
  reportMetadata(value: unknown): void;
  openLoop(path: string, options: LoopOptions): Promise<LoopDevice>;
  readonly signal: AbortSignal;
}

/** The context of a stage. `options` are taken as validated. */
export function createStageContext(given: ModuleArguments, host: ContextHost): StageContext {
  const tree = new Tree(given.tree);
  const mounts = mapValues(given.mounts, (mount) => new Tree(mount.path ?? given.paths.mounts));
  const mountRoot = new Tree(given.paths.mounts);
  const exec = (command: string, args: readonly string[] = [], options: ExecOptions = {}) => run(command, args, options, host);
  return {
    tree,
    options: given.options,
    inputs: given.inputs,
    devices: given.devices,
    mounts,
    mountRoot,
    id: given.meta.id,
    sourceEpoch: given.meta["source-epoch"],
    signal: host.signal,
    exec,
    chroot: (command, args = [], options = {}) => exec("chroot", [tree.path, command, ...args], options),
    openLoop: (path, loop = {}) => host.openLoop(path, loop),
    locate: (url) => locate(url, { tree, inputs: given.inputs, mounts, mountRoot }),
    reportMetadata: (value) => host.reportMetadata(value),
    log: (line) => host.log(`${line}\n`),
  };
}

/** The context of an assembler, which osbuild runs as a stage whose input `tree` is the finished tree and whose tree is the output. */
export function createAssemblerContext(given: ModuleArguments, host: ContextHost): AssemblerContext {
  const { options, id, signal, exec, openLoop, reportMetadata, log } = createStageContext(given, host);
  const input = given.inputs.tree;
  if (input === undefined) throw new StageFailure("The assembler was given no tree: the pipeline before it has no stages");
  return {
    tree: new Tree(input.path),
    output: new Tree(given.tree),
    options,
    id,
    signal,
    exec,
    openLoop,
    reportMetadata,
    log,
  };
}

/** The context of a runner: the sandbox's own root is what it prepares. */
export function createRunnerContext(host: Pick<ContextHost, "log" | "signal">): RunnerContext {
  return {
    root: new Tree("/"),
    signal: host.signal,
    exec: (command, args = [], options = {}) => run(command, args, options, host),
    log: (line) => host.log(`${line}\n`),
  };
}

type Places = Pick<StageContext, "tree" | "inputs" | "mounts" | "mountRoot">;

function locate(url: string, places: Places): Location {
  const match = /^([a-z]+):\/\/([^/]*)(\/.*)$/s.exec(url.includes("://") ? url : `tree://${url}`);
  if (match === null)
    throw new StageFailure(`Cannot read the location '${url}': use tree:///PATH, mount://NAME/PATH or input://NAME/PATH`);
  const [, scheme = "", name = "", path = "/"] = match;
  const root = findRoot(scheme, name, places);
  if (root === undefined) throw new StageFailure(`Cannot find '${url}': there is no ${scheme} named '${name}'`);
  const clean = posix.normalize(`/${path}`);
  return { root, path: clean.endsWith("/") ? `${clean}.` : clean };
}

function findRoot(scheme: string, name: string, places: Places): Tree | undefined {
  switch (scheme) {
    case "tree":
      return places.tree;
    case "mount":
      return name === "" ? places.mountRoot : places.mounts[name];
    case "input":
      return places.inputs[name] && new Tree(places.inputs[name].path);
    default:
      throw new StageFailure(`Cannot read a location with the scheme '${scheme}': use tree, mount or input`);
  }
}

function run(
  command: string,
  args: readonly string[],
  options: ExecOptions,
  host: Pick<ContextHost, "log" | "signal">,
): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    // Loaded here: it is a third of what starting the module host costs, and most stages only write files.
    const { spawn } = process.getBuiltinModule("node:child_process");
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["pipe", options.stdoutTo ?? "pipe", "pipe"],
      signal: host.signal,
    });
    const chunks: Buffer[] = [];
    const decoder = new StringDecoder();
    child.stdout?.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      if (!options.quiet) host.log(decoder.write(chunk));
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => host.log(text));
    child.stdin?.on("error", () => {}); // the program may end without reading its input
    child.stdin?.end(options.input ?? "");
    child.on("error", (error) => reject(explainSpawn(command, error)));
    child.on("close", (code, signal) => {
      const exitCode = code ?? 128;
      if (signal === null && [0, ...(options.okCodes ?? [])].includes(exitCode)) {
        resolve({ exitCode, stdout: Buffer.concat(chunks).toString() });
      } else {
        reject(
          new StageFailure(
            `${describeCommandLine(command, args)} ${signal === null ? `ended with code ${exitCode}` : `was ended by ${signal}`}`,
          ),
        );
      }
    });
  });
}

function explainSpawn(command: string, error: NodeJS.ErrnoException): Error {
  if (error.code !== "ENOENT") return error;
  return new StageFailure(`Cannot run '${command}': the build root has no such program`);
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
