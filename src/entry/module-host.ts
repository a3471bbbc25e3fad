import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { loadAssemblers } from "../../assemblers/load.ts";
import { loadRunners } from "../../runners/load.ts";
import { loadStages } from "../../stages/load.ts";
import type { AssemblerModule, LoopDevice, LoopOptions } from "../modules/assembler.ts";
import {
  type ContextHost,
  createAssemblerContext,
  createRunnerContext,
  createStageContext,
  type ModuleArguments,
} from "../modules/context.ts";
import { parseOrdered } from "../modules/ordered-json.ts";
import { collectCertificates } from "../modules/preparation.ts";
import type { RunnerModule } from "../modules/runner.ts";
import type { StageModule } from "../modules/stage.ts";

/**
 * The program that runs one module in the sandbox: `module-host stage|assembler|runner TYPE-OR-FILE`, after a runner `certificates` when
 * stages with network will follow. Exit code 0, or 1 (the code a StageFailure names) after telling the engine, over descriptor 3, what was
 * thrown.
 *
 * It may be started before its turn, while the tree is still another stage's: it has loaded its module then, and waits, without touching
 * anything, for the end of its standard input.
 */

const [, , kind = "", type = "", more] = process.argv;
const controller = new AbortController();

const host: ContextHost = {
  log: (text) => writeFileSync(1, text),
  reportMetadata: (value) => writeFileSync("/run/osbuild/meta", JSON.stringify(value)),
  openLoop,
  signal: controller.signal,
};

try {
  await run();
} catch (error) {
  process.exitCode = report(error);
}

async function run(): Promise<void> {
  switch (kind) {
    case "stage": {
      const module = await load<StageModule>(loadStages);
      waitForTurn();
      return module.run(createStageContext(readArguments(), host) as never);
    }
    case "assembler": {
      const module = await load<AssemblerModule>(loadAssemblers);
      waitForTurn();
      return module.run(createAssemblerContext(readArguments(), host) as never);
    }
    case "runner": {
      const module = await load<RunnerModule>(loadRunners);
      waitForTurn();
      const context = createRunnerContext(host);
      await module.prepare(context);
      if (more === "certificates") await collectCertificates(context);
      return;
    }
    default:
      throw new Error(`module-host stage|assembler|runner TYPE: unknown kind '${kind}'`);
  }
}

/** Until then a SIGTERM ends the process; from then on it asks the module to end. Modules have nothing to read on their standard input. */
function waitForTurn(): void {
  readFileSync(0);
  closeSync(0);
  openSync("/dev/null", "r");
  process.once("SIGTERM", () => controller.abort());
}

async function load<Module>(loaders: Readonly<Record<string, () => Promise<Module>>>): Promise<Module> {
  // The bundler would look for the file now.
  if (type.startsWith("/")) return (await import(/* webpackIgnore: true */ type)) as Module;
  const loader = Object.hasOwn(loaders, type) ? loaders[type] : undefined;
  if (loader === undefined) throw new Error(`There is no built-in ${kind} '${type}'`);
  return loader();
}

function readArguments(): ModuleArguments {
  return parseOrdered(readFileSync("/run/osbuild/api/arguments", "utf8")) as ModuleArguments;
}

async function openLoop(path: string, options: LoopOptions): Promise<LoopDevice> {
  const { requestLoop } = await import("../modules/loop-client.ts"); // native code, which few modules need
  return requestLoop(path, options, host.signal);
}

function report(error: unknown): number {
  const thrown = error as Partial<Error> & { readonly exitCode?: number };
  const foreseen = thrown.name === "StageFailure" || thrown.name === "TreeError";
  const value = thrown.message ?? String(error);
  const traceback = foreseen ? undefined : thrown.stack;
  writeFileSync(1, `${traceback ?? value}\n`);
  tellEngine({ type: thrown.name ?? typeof error, value, traceback });
  return thrown.exitCode ?? 1;
}

function tellEngine(exception: { readonly type: string; readonly value: string; readonly traceback: string | undefined }): void {
  try {
    writeFileSync(3, JSON.stringify(exception));
  } catch {
    // A runner that is a program may close what it does not know; the log still says what happened.
  }
}
