import type { Command, Flag } from "../command.ts";
import { argumentOf, quote } from "./values.ts";

/** A completion for zsh. */
export function describeZsh(commands: readonly Command[]): string {
  return `#compdef osbuild-action
# Completion of osbuild-action for zsh: put this as _osbuild-action in a folder of $fpath, or source it after compinit.
_osbuild_action() {
  local curcontext=$curcontext state line
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quote(`${name}:${summary.replaceAll(":", "\\:")}`)}`).join("\n")}
  )
  _arguments -C '--help[Tell what a command takes]' '--version[Print the version]' '1:command:->command' '*::argument:->arguments'
  case $state in
    command) _describe command commands ;;
    arguments)
      case $words[1] in
${commands.map(describeCommand).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == _osbuild-action ]]; then _osbuild_action "$@"; else compdef _osbuild_action osbuild-action; fi
`;
}

function describeCommand({ name, flags, choices, maximum }: Command): string {
  const specs = Object.entries(flags).flatMap(([flag, data]) => describeFlag(flag, data));
  const first = choices === undefined ? [] : [quote(`1:${name}:(${choices.join(" ")})`)];
  const rest = maximum === 0 ? [] : [quote("*:file:_files")];
  return `        ${name}) _arguments ${[...specs, "'--help[Tell what it takes]'", ...first, ...rest].join(" ")} ;;`;
}

function describeFlag(name: string, flag: Flag): readonly string[] {
  const help = `[${flag.help.replace(/[\][:\\]/g, "\\$&")}]`;
  const repeat = flag.multiple ? "*" : "";
  const long = quote(`${repeat}--${name}${describeValue(flag, help, "=")}`);
  return flag.short === undefined ? [long] : [long, quote(`${repeat}-${flag.short}${describeValue(flag, help, "+")}`)];
}

function describeValue(flag: Flag, help: string, joint: string): string {
  const value = argumentOf(flag);
  switch (value.kind) {
    case "none":
      return help;
    case "file":
      return `${joint}${help}:file:_files`;
    case "folder":
      return `${joint}${help}:folder:_files -/`;
    case "choice":
      return `${joint}${help}:value:(${value.choices.join(" ")})`;
    case "any":
      return `${joint}${help}:${flag.value}: `;
  }
}
