import type { Command } from "../command.ts";
import { argumentOf, spellings } from "./values.ts";

/** A completion for bash 4 and later; needs nothing else. */
export function describeBash(commands: readonly Command[]): string {
  return `# Completion of osbuild-action for bash: source this, or put it in /usr/share/bash-completion/completions/osbuild-action
_osbuild_action() {
  local word=\${COMP_WORDS[COMP_CWORD]} words=
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    words="${[...commands.map(({ name }) => name), "help", "--help", "--version"].join(" ")}"
  else
    case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD - 1]}" in
${describeValues(commands)}
    esac
    case "\${COMP_WORDS[1]}" in
${commands.map(describeWords).join("\n")}
    esac
  fi
  [[ -n $words ]] && mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _osbuild_action osbuild-action
`;
}

/** What follows a flag that takes a value; no answer means bash's own completion of files. */
function describeValues(commands: readonly Command[]): string {
  const rows = commands.flatMap((command) =>
    Object.entries(command.flags).map(([name, flag]) => ({
      patterns: spellings(name, flag).map((spelling) => `"${command.name} ${spelling}"`),
      value: argumentOf(flag),
    })),
  );
  const patternsOf = (...kinds: readonly string[]) =>
    rows.filter(({ value }) => kinds.includes(value.kind)).flatMap(({ patterns }) => patterns);
  return [
    ...rows.flatMap(({ patterns, value }) =>
      value.kind === "choice"
        ? [
            `      ${patterns.join(" | ")}) mapfile -t COMPREPLY < <(compgen -W "${value.choices.join(" ")}" -- "$word"); return ;;`,
          ]
        : [],
    ),
    `      ${patternsOf("folder").join(" | ")}) mapfile -t COMPREPLY < <(compgen -d -- "$word"); compopt -o filenames 2> /dev/null; return ;;`,
    `      ${patternsOf("file", "any").join(" | ")}) return ;;`,
  ].join("\n");
}

function describeWords({ name, flags, choices = [] }: Command): string {
  const words = [...Object.keys(flags).map((flag) => `--${flag}`), "--help"].join(" ");
  const first = choices.length === 0 ? "" : `; ((COMP_CWORD == 2)) && words="${choices.join(" ")}"`;
  return `      ${name}) if [[ $word == -* ]]; then words="${words}"; else words=""${first}; fi ;;`;
}
