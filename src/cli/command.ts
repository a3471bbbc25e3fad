import { parseArgs } from "node:util";
import { messageOf, UsageError } from "../errors.ts";
import type { Catalogue } from "../modules/catalogue.ts";
import { formatTerms, wrap } from "../monitor/width.ts";
import { findClosest } from "../schema/closest.ts";

/** The command line as data: one table per command drives parsing, help, completions and the man page. */

/** A flag: `value` names its argument in help; a flag without it is a switch. */
export interface Flag {
  readonly help: string;
  readonly value?: string;
  readonly short?: string;
  readonly multiple?: true;
  /** The argument may be left out: `--break` or `--break=GLOB`. */
  readonly optionalValue?: string;
}

/** What a command is given: its positional arguments and flags as the person wrote them. */
export interface CommandInput {
  readonly positionals: readonly string[];
  /** Value of a flag given at most once. */
  readonly value: (flag: string) => string | undefined;
  /** Values of a flag that may be repeated. */
  readonly values: (flag: string) => readonly string[];
  readonly has: (flag: string) => boolean;
}

/** The outside as a command sees it. */
export interface CommandWorld {
  /** The arguments of the program, to tell a person how to call it again. */
  readonly args: readonly string[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: { readonly interactive: boolean; readonly color: boolean; readonly columns: () => number };
  readonly signal: AbortSignal;
  readonly version: string;
  /** Writes to a descriptor that a program which drives this one has opened; standard error without one. */
  readonly openMonitor: (descriptor: string | undefined) => (text: string) => void;
  /** The built-in modules with those of libdirs before them. */
  readonly loadCatalogue: (libdirs: readonly string[]) => Promise<Catalogue>;
}

/** A command of the program. `run` answers the exit code; errors a person can act on are thrown. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Positional arguments as in a usage line: `MANIFEST...`. */
  readonly positionals: string;
  /** What the first argument is one of, where that is a fixed list. */
  readonly choices?: readonly string[];
  readonly minimum: number;
  readonly maximum: number;
  readonly flags: Readonly<Record<string, Flag>>;
  run(input: CommandInput, world: CommandWorld): Promise<number>;
}

/** Parses what follows the command's name. Throws `UsageError` that names the flag. */
export function parseCommand(command: Command, args: readonly string[]): CommandInput {
  const options = Object.fromEntries(
    Object.entries(command.flags).map(([name, flag]) => [
      name,
      {
        type: flag.value === undefined ? "boolean" : "string",
        multiple: true,
        ...(flag.short && { short: flag.short }),
      } as const,
    ]),
  );
  const expanded = args.map((arg) => expandOptional(command, arg));
  const { values, positionals } = parse(command, expanded, options);
  for (const [name, flag] of Object.entries(command.flags)) {
    if (!flag.multiple && (values[name]?.length ?? 0) > 1) throw new UsageError(`Flag '--${name}' was given more than once`);
  }
  checkPositionals(command, positionals);
  const texts = (flag: string) => (values[flag] ?? []).map(String);
  return { positionals, value: (flag) => texts(flag)[0], values: texts, has: (flag) => values[flag] !== undefined };
}

type ParsedValues = Readonly<Record<string, readonly (string | boolean)[] | undefined>>;

function parse(
  command: Command,
  args: readonly string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>["options"],
): { readonly values: ParsedValues; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: options ?? {}, allowPositionals: true });
    return { values: values as ParsedValues, positionals };
  } catch (error) {
    const text = messageOf(error).split(/\. |\n/)[0] ?? "";
    const unknown = /'--([^'=]+)'/.exec(text)?.[1] ?? "";
    const closest = unknown in command.flags ? undefined : findClosest(unknown, Object.keys(command.flags));
    throw new UsageError(`Cannot read the arguments of '${command.name}': ${text}`, {
      hint: closest === undefined ? `osbuild-action ${command.name} --help lists what it takes` : `Did you mean '--${closest}'?`,
    });
  }
}

function expandOptional(command: Command, arg: string): string {
  const flag = arg.startsWith("--") ? command.flags[arg.slice(2)] : undefined;
  return flag?.optionalValue === undefined ? arg : `${arg}=${flag.optionalValue}`;
}

function checkPositionals(command: Command, positionals: readonly string[]): void {
  const usage = `Usage: osbuild-action ${command.name} ${command.positionals}`;
  if (positionals.length < command.minimum)
    throw new UsageError(`Command '${command.name}' needs ${command.positionals}`, { hint: usage });
  if (positionals.length > command.maximum)
    throw new UsageError(`Command '${command.name}' takes no argument '${positionals[command.maximum]}'`, { hint: usage });
}

/** Help of one command, in lines that fit `columns`. */
export function describeCommand(command: Command, columns: number): string {
  const flags = Object.entries(command.flags).map(([name, flag]) => [describeFlag(name, flag), flag.help] as const);
  return [
    ...wrap(`Usage: osbuild-action ${command.name} [FLAGS] ${command.positionals}`.trimEnd(), columns),
    "",
    ...wrap(command.summary, columns),
    "",
    ...(flags.length > 0 ? ["Flags:"] : []),
    ...formatTerms(flags, columns),
    "",
  ].join("\n");
}

/** A flag as help and manual write it: `-q, --quiet`, `--store DIR`, `--break[=GLOB]`. */
export function describeFlag(name: string, flag: Flag): string {
  const short = flag.short === undefined ? "" : `-${flag.short}, `;
  if (flag.optionalValue !== undefined) return `${short}--${name}[=${flag.value}]`;
  return `${short}--${name}${flag.value === undefined ? "" : ` ${flag.value}`}${flag.multiple ? " ..." : ""}`;
}
