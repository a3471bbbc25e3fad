import { BuildError, exitCodes, InterruptedError, ManifestError, type Problem, UsageError } from "../errors.ts";
import { formatTerms, wrap } from "../monitor/width.ts";
import { didYouMean } from "../schema/closest.ts";
import { type Command, type CommandWorld, describeCommand, parseCommand } from "./command.ts";

/** Finds the command, runs it, says what went wrong; answers the exit code. Never throws. */
export async function runProgram(commands: readonly Command[], args: readonly string[], world: CommandWorld): Promise<number> {
  try {
    const [first, ...rest] = args;
    if (first === undefined || first === "help" || first === "--help" || first === "-h") {
      world.out(describeProgram(commands, helpColumns(world)));
      return first === undefined ? exitCodes.usage : exitCodes.ok;
    }
    if (first === "--version") {
      world.out(`${world.version}\n`);
      return exitCodes.ok;
    }
    const { command, parameters } = chooseCommand(commands, first, rest);
    if (parameters.includes("--help") || parameters.includes("-h")) {
      world.out(describeCommand(command, helpColumns(world)));
      return exitCodes.ok;
    }
    return await command.run(parseCommand(command, parameters), world);
  } catch (error) {
    const shown = world.signal.aborted && !(error instanceof BuildError) ? new InterruptedError("Interrupted") : error;
    world.err(describeError(shown));
    return shown instanceof BuildError ? shown.exitCode : exitCodes.failed;
  }
}

/** `build` is what a person means who names a manifest and no command. */
function chooseCommand(
  commands: readonly Command[],
  first: string,
  rest: readonly string[],
): { readonly command: Command; readonly parameters: readonly string[] } {
  const named = commands.find((command) => command.name === first);
  if (named !== undefined) return { command: named, parameters: rest };
  const build = commands.find((command) => command.name === "build");
  const looksLikeFile = first.startsWith("-") || /[./]/.test(first);
  if (build !== undefined && looksLikeFile) return { command: build, parameters: [first, ...rest] };
  const names = commands.map((command) => command.name);
  throw new UsageError(`There is no command '${first}'`, { hint: didYouMean(first, names) ?? `Commands: ${names.join(", ")}` });
}

/** An error as a person reads it: what failed, where, what to do; a stack only for bugs. */
export function describeError(error: unknown): string {
  if (error instanceof ManifestError)
    return `${error.problems.map(describeProblem).join("")}${error.message}\n${describeHint(error.hint)}`;
  if (error instanceof BuildError) return `Error: ${error.message}\n${describeHint(error.hint)}`;
  const text = typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : String(error);
  return `This is a bug in osbuild-action, please report it with what follows:\n${text}\n`;
}

/** One problem: `file:line:column: path: message`. */
export function describeProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`;
  return `${where}: ${problem.path}: ${problem.message}\n${describeHint(problem.hint)}`;
}

function describeHint(hint: string | undefined): string {
  return hint === undefined ? "" : `  ${hint}\n`;
}

/** Lines longer than this are hard to read, however wide the terminal. */
const mostColumns = 110;

function helpColumns({ terminal }: CommandWorld): number {
  return Math.min(terminal.columns(), mostColumns);
}

function describeProgram(commands: readonly Command[], columns: number): string {
  return [
    ...wrap("Usage: osbuild-action COMMAND [FLAGS] ARGUMENTS", columns),
    "",
    ...wrap("Builds operating system images from a manifest.", columns),
    "",
    "Commands:",
    ...formatTerms(
      commands.map(({ name, summary }) => [name, summary]),
      columns,
    ),
    "",
    ...wrap("osbuild-action COMMAND --help tells what a command takes.", columns),
    "",
  ].join("\n");
}
