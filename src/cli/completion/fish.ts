import type { Command, Flag } from "../command.ts";
import { argumentOf } from "./values.ts";

/** A completion for fish. */
export function describeFish(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  return [
    "# Completion of osbuild-action for fish: put this in ~/.config/fish/completions/osbuild-action.fish",
    `set -l commands ${names}`,
    ...commands.map(
      ({ name, summary }) =>
        `complete -c osbuild-action -f -n "not __fish_seen_subcommand_from $commands" -a ${name} -d ${quote(summary)}`,
    ),
    'complete -c osbuild-action -n "not __fish_seen_subcommand_from $commands" -l version -d "Print the version"',
    'complete -c osbuild-action -l help -d "Tell what a command takes"',
    ...commands.flatMap(describeCommand),
    "",
  ].join("\n");
}

function describeCommand({ name, flags, choices = [] }: Command): readonly string[] {
  const start = `complete -c osbuild-action -n "__fish_seen_subcommand_from ${name}"`;
  return [
    ...(choices.length === 0 ? [] : [`${start} -f -a ${quote(choices.join(" "))}`]),
    ...Object.entries(flags).map(([flag, data]) => `${start} -l ${flag}${describeFlag(data)} -d ${quote(data.help)}`),
  ];
}

function describeFlag(flag: Flag): string {
  const short = flag.short === undefined ? "" : ` -s ${flag.short}`;
  const value = argumentOf(flag);
  switch (value.kind) {
    case "none":
      return short;
    case "file":
      return `${short} -r -F`;
    case "folder":
      return `${short} -x -a "(__fish_complete_directories)"`;
    case "choice":
      return `${short} -x -a ${quote(value.choices.join(" "))}`;
    case "any":
      return `${short} -x`;
  }
}

/** Inside fish's single quotes a backslash takes the meaning of the next one and of a quote. */
function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
