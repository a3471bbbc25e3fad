import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../errors.ts";
import type { Bind } from "./bubblewrap.ts";
import { describeEarlyProgram, findGeneration } from "./early-program.ts";

/**
 * How a module is started in the sandbox. Ours and a user's TypeScript run in the module host; a program is executed as it is, in osbuild's
 * layout. A runner that is a program starts every stage of its build root itself, whatever the stage is.
 */

/** A module as the catalogue knows it. */
export interface ModuleFile {
  readonly type: string;
  readonly origin: "built-in" | "typescript" | "program";
  /** Path on the host, unless it is built in. */
  readonly file: string;
}

/** What starts a module: its argv, and what the sandbox shows for it. */
export interface ModuleProgram {
  readonly command: readonly string[];
  readonly binds: readonly Bind[];
  /** Whether it may expect its arguments on standard input, as programs of 2019 and 2020 do. */
  readonly readsInput: boolean;
}

/** What the program is chosen from. */
export interface ProgramParts {
  readonly kind: "stage" | "assembler";
  readonly module: ModuleFile;
  readonly runner: ModuleFile;
  /** Folders of modules the user named, in search order. */
  readonly libdirs: readonly string[];
  /** Starts our module host on a module. */
  readonly host: (type: string) => { readonly command: readonly string[]; readonly bind: Bind };
}

const libPath = "/run/osbuild/lib";

/** The program that runs a module. */
export function describeProgram(parts: ProgramParts): ModuleProgram {
  const { kind, module, runner, libdirs, host } = parts;
  const runnerPath = `/run/osbuild/runner/${basename(runner.file)}`;
  const through = runner.origin === "program" ? [runnerPath] : [];
  const owner = module.origin === "built-in" ? runner : module;
  const shared = [...through.map((path) => readOnly(runner.file, path)), ...describeLibdirOf(owner, libdirs)];
  if (module.origin === "program") return describeExternal(parts, through, shared);
  const { command, bind } = host(module.origin === "typescript" ? join(libPath, `${kind}s`, basename(module.file)) : module.type);
  return { command: [...through, ...command], binds: [...shared, bind], readsInput: false };
}

function describeExternal({ kind, module }: ProgramParts, through: readonly string[], shared: readonly Bind[]): ModuleProgram {
  const { type, file } = module;
  const generation = findGeneration(module);
  if (generation === "today") {
    const path = `/run/osbuild/bin/${type}`;
    return { command: [...through, path], binds: [...shared, readOnly(file, path)], readsInput: false };
  }
  const early = describeEarlyProgram({ kind, type, file }, generation);
  const starter = early.through.length > 0 ? early.through : through;
  return { command: [...starter, early.path], binds: [...shared, ...early.binds], readsInput: true };
}

/** Binds that show the libdir of a module; none for built-in ones. */
export function describeLibdirOf(module: ModuleFile, libdirs: readonly string[]): readonly Bind[] {
  return module.origin === "built-in" ? [] : describeLibdir(libdirOf(module), libdirs);
}

/** The folders of modules that the user named, as far as modules came from them. */
export function listLibdirs(modules: Iterable<ModuleFile>): readonly string[] {
  return [...new Set([...modules].filter((module) => module.origin !== "built-in").map(libdirOf))];
}

/** Python modules import the `osbuild` package from their libdir: one that has none borrows it from the next that has. */
function describeLibdir(libdir: string, libdirs: readonly string[]): readonly Bind[] {
  const lender = hasPackage(libdir) ? undefined : libdirs.find(hasPackage);
  if (lender === undefined) return [readOnly(libdir, libPath)];
  const own = readdirSync(libdir).filter((name) => name !== "osbuild");
  return [
    ...own.map((name) => readOnly(join(libdir, name), join(libPath, name))),
    readOnly(join(lender, "osbuild"), `${libPath}/osbuild`),
  ];
}

function hasPackage(libdir: string): boolean {
  try {
    return readdirSync(join(libdir, "osbuild")).length > 0;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return false;
    throw error;
  }
}

function libdirOf(module: ModuleFile): string {
  return dirname(dirname(module.file));
}

function readOnly(hostPath: string, sandboxPath: string): Bind {
  return { hostPath, sandboxPath, readOnly: true };
}
