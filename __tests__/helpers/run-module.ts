import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AssemblerModule, LoopDevice, LoopOptions } from "../../src/modules/assembler.ts";
import { type ContextHost, createAssemblerContext, createStageContext, type ModuleArguments } from "../../src/modules/context.ts";
import type { Device, Input, StageModule } from "../../src/modules/stage.ts";
import { Tree } from "../../src/modules/tree.ts";

/**
 * Runs one module of the catalogue on a real tree in this process, outside any sandbox: real files, real programs. Programs that the
 * host lacks (or that need a distribution's tree) are replaced by recorders: real executables first on PATH that note how they were called.
 */

/** A file's text; a file with a mode; a symbolic link; null makes a folder. */
export type FileSpec =
  | string
  | { readonly content: string | Uint8Array; readonly mode: number }
  | { readonly link: string }
  | null;

export interface ModuleRun {
  readonly options?: unknown;
  /** Tree before the run, by path. */
  readonly files?: Readonly<Record<string, FileSpec>>;
  /** Fills the tree further, with what `files` cannot say. */
  readonly prepare?: (tree: string) => void;
  readonly inputs?: Readonly<Record<string, Input>>;
  readonly devices?: Readonly<Record<string, Device>>;
  /** Mounts by name: files of each, as for the tree. */
  readonly mounts?: Readonly<Record<string, Readonly<Record<string, FileSpec>>>>;
  /** Programs to record; the value is a shell script run after recording (`$@` are the arguments, standard input is in `$INPUT`). */
  readonly programs?: Readonly<Record<string, string>>;
  readonly sourceEpoch?: number;
  readonly openLoop?: (path: string, options?: LoopOptions) => Promise<LoopDevice>;
}

export interface ProgramCall {
  readonly argv: readonly string[];
  readonly input: string;
}

export interface ModuleOutcome extends Disposable {
  readonly tree: Tree;
  readonly mounts: Readonly<Record<string, Tree>>;
  /** What recorders saw, in order; the tree's path is written as `{tree}`. */
  readonly calls: readonly ProgramCall[];
  readonly log: string;
  readonly metadata: unknown;
}

/** Runs a stage; rejects with what the stage threw. */
export async function runStage(module: StageModule, given: ModuleRun = {}): Promise<ModuleOutcome> {
  return runModule(given, (context, host) => module.run(createStageContext(context, host) as never));
}

/** Runs an assembler: `files` are the finished tree, all of one age, the outcome's tree is the output. */
export async function runAssembler(module: AssemblerModule, given: ModuleRun = {}): Promise<ModuleOutcome> {
  const { files = {}, prepare, ...rest } = given;
  return runModule(rest, (context, host, scratch) => {
    const finished = join(scratch, "finished");
    layFiles(finished, files);
    for (const path of ["", ...readdirSync(finished, { recursive: true, encoding: "utf8" })]) {
      lutimesSync(join(finished, path), 1_700_000_000, 1_700_000_000);
    }
    prepare?.(finished);
    return module.run(createAssemblerContext({ ...context, inputs: { tree: { path: finished, data: {} } } }, host) as never);
  });
}

/** Writes files below a folder, parents included. */
export function layFiles(root: string, files: Readonly<Record<string, FileSpec>>): void {
  mkdirSync(root, { recursive: true });
  for (const [path, spec] of Object.entries(files)) {
    const target = join(root, path);
    mkdirSync(spec === null ? target : dirname(target), { recursive: true });
    if (spec === null) continue;
    if (typeof spec === "string") writeFileSync(target, spec);
    else if ("link" in spec) symlinkSync(spec.link, target);
    else {
      writeFileSync(target, spec.content);
      chmodSync(target, spec.mode);
    }
  }
}

async function runModule(
  given: ModuleRun,
  run: (context: ModuleArguments, host: ContextHost, scratch: string) => Promise<void> | void,
): Promise<ModuleOutcome> {
  const scratch = mkdtempSync(join(tmpdir(), "module-run-"));
  const state = { log: "", metadata: undefined as unknown };
  const path = process.env.PATH;
  try {
    layFiles(join(scratch, "tree"), given.files ?? {});
    given.prepare?.(join(scratch, "tree"));
    mkdirSync(join(scratch, "mounts"));
    for (const [name, files] of Object.entries(given.mounts ?? {})) layFiles(join(scratch, "mounts", name), files);
    process.env.PATH = `${recordPrograms(scratch, given.programs ?? {})}:${path}`;
    const host: ContextHost = {
      log: (text) => {
        state.log += text;
      },
      reportMetadata: (value) => {
        state.metadata = value;
      },
      openLoop: given.openLoop ?? (() => Promise.reject(new Error("This test gave no loop devices"))),
      signal: new AbortController().signal,
    };
    await run(argumentsOf(scratch, given), host, scratch);
  } catch (error) {
    remove(scratch);
    throw error;
  } finally {
    process.env.PATH = path;
  }
  return {
    tree: new Tree(join(scratch, "tree")),
    mounts: Object.fromEntries(Object.keys(given.mounts ?? {}).map((name) => [name, new Tree(join(scratch, "mounts", name))])),
    calls: readCalls(scratch),
    log: state.log,
    metadata: state.metadata,
    [Symbol.dispose]: () => remove(scratch),
  };
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    spawnSync("chattr", ["-R", "-f", "-i", path]); // ostree makes its deployments immutable
    rmSync(path, { recursive: true });
  }
}

function argumentsOf(scratch: string, given: ModuleRun): ModuleArguments {
  const mounts = Object.keys(given.mounts ?? {}).map((name) => [name, { path: join(scratch, "mounts", name) }]);
  return {
    tree: join(scratch, "tree"),
    paths: { devices: "/dev", inputs: join(scratch, "inputs"), mounts: join(scratch, "mounts") },
    devices: given.devices ?? {},
    inputs: given.inputs ?? {},
    mounts: Object.fromEntries(mounts),
    options: given.options ?? {},
    meta: { id: "0".repeat(64), ...(given.sourceEpoch === undefined ? {} : { "source-epoch": given.sourceEpoch }) },
  };
}

function recordPrograms(scratch: string, programs: Readonly<Record<string, string>>): string {
  const folder = join(scratch, "programs");
  mkdirSync(folder);
  for (const [name, script] of Object.entries(programs)) {
    const lines = [
      "#!/bin/sh",
      `INPUT=$(cat)`,
      `{ printf '%s\\037' '${name}' "$@"; printf '\\036%s\\035' "$INPUT"; } >> '${scratch}/calls'`,
      script,
    ];
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`, { mode: 0o755 });
  }
  return folder;
}

function readCalls(scratch: string): readonly ProgramCall[] {
  const file = join(scratch, "calls");
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8").replaceAll(join(scratch, "tree"), "{tree}").replaceAll(scratch, "{scratch}");
  return text
    .split("\u001d")
    .slice(0, -1)
    .map((call) => {
      const [argv = "", input = ""] = call.split("\u001e");
      return { argv: argv.split("\u001f").slice(0, -1), input };
    });
}
