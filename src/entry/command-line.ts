import { fstatSync } from "node:fs";
import { flushCompileCache } from "node:module";
import type { Command } from "../cli/command.ts";
import { extendCatalogue } from "../cli/documents.ts";
import { runProgram } from "../cli/program.ts";
import { exitCodes, messageOf, reasonOf, UsageError } from "../errors.ts";
import { writeDescriptor } from "../monitor/write-descriptor.ts";

/** Reads the world, runs a command of `commands`, sets the exit code. `version` is the whole line that `--version` prints. */
export async function runCommandLine(commands: readonly Command[], args: readonly string[], version: string): Promise<void> {
  const interrupt = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => interrupt.abort(new Error(`Got ${signal}`)));
  }
  // A reader that went away (`| head`) is no failure of ours.
  process.stdout.on("error", (error) => {
    if (messageOf(error).includes("EPIPE")) process.exit(exitCodes.ok);
  });

  process.exitCode = await runProgram(commands, args, {
    args,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    terminal: {
      interactive: process.stderr.isTTY === true && process.env.TERM !== "dumb",
      color: (process.env.NO_COLOR ?? "") === "",
      columns: () => process.stderr.columns || 80, // 0 where a terminal does not say
    },
    signal: interrupt.signal,
    version,
    openMonitor,
    loadCatalogue: async (libdirs) => extendCatalogue((await import("./catalogue.ts")).catalogue, libdirs),
  });
  flushCompileCache();
  // Tidying up a heap that is about to vanish takes longer than many a command.
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
}

function openMonitor(descriptor: string | undefined): (text: string) => void {
  const number = descriptor === undefined ? 2 : Number(descriptor);
  try {
    fstatSync(number);
  } catch (error) {
    throw new UsageError(`Cannot use --monitor-fd '${descriptor}': ${reasonOf(error)}`, {
      hint: "Open the descriptor for writing in the program that starts this one",
    });
  }
  return (text) => writeDescriptor(number, text);
}
