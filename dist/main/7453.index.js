export const id = 7453;
export const ids = [7453];
export const modules = {

/***/ 7453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionCommand: () => (/* binding */ completionCommand)
});

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/cli/completion/values.js
/** Read from how help names it: `DIR`, `FILE`, `bios|uefi`. A value that may be left out is never completed. */
function argumentOf({ value, optionalValue }) {
    if (value === undefined || optionalValue !== undefined)
        return { kind: "none" };
    if (value.includes("|"))
        return { kind: "choice", choices: value.split("|") };
    if (value === "DIR")
        return { kind: "folder" };
    return { kind: value === "FILE" ? "file" : "any" };
}
/** `--flag` and `-f` as they are typed. */
function spellings(name, { short }) {
    return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}
/** Text inside single quotes of a POSIX shell. */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion/bash.js

/** A completion for bash 4 and later; needs nothing else. */
function describeBash(commands) {
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
function describeValues(commands) {
    const rows = commands.flatMap((command) => Object.entries(command.flags).map(([name, flag]) => ({
        patterns: spellings(name, flag).map((spelling) => `"${command.name} ${spelling}"`),
        value: argumentOf(flag),
    })));
    const patternsOf = (...kinds) => rows.filter(({ value }) => kinds.includes(value.kind)).flatMap(({ patterns }) => patterns);
    return [
        ...rows.flatMap(({ patterns, value }) => value.kind === "choice"
            ? [
                `      ${patterns.join(" | ")}) mapfile -t COMPREPLY < <(compgen -W "${value.choices.join(" ")}" -- "$word"); return ;;`,
            ]
            : []),
        `      ${patternsOf("folder").join(" | ")}) mapfile -t COMPREPLY < <(compgen -d -- "$word"); compopt -o filenames 2> /dev/null; return ;;`,
        `      ${patternsOf("file", "any").join(" | ")}) return ;;`,
    ].join("\n");
}
function describeWords({ name, flags, choices = [] }) {
    const words = [...Object.keys(flags).map((flag) => `--${flag}`), "--help"].join(" ");
    const first = choices.length === 0 ? "" : `; ((COMP_CWORD == 2)) && words="${choices.join(" ")}"`;
    return `      ${name}) if [[ $word == -* ]]; then words="${words}"; else words=""${first}; fi ;;`;
}

;// CONCATENATED MODULE: ./src/cli/completion/fish.js

/** A completion for fish. */
function describeFish(commands) {
    const names = commands.map(({ name }) => name).join(" ");
    return [
        "# Completion of osbuild-action for fish: put this in ~/.config/fish/completions/osbuild-action.fish",
        `set -l commands ${names}`,
        ...commands.map(({ name, summary }) => `complete -c osbuild-action -f -n "not __fish_seen_subcommand_from $commands" -a ${name} -d ${fish_quote(summary)}`),
        'complete -c osbuild-action -n "not __fish_seen_subcommand_from $commands" -l version -d "Print the version"',
        'complete -c osbuild-action -l help -d "Tell what a command takes"',
        ...commands.flatMap(describeCommand),
        "",
    ].join("\n");
}
function describeCommand({ name, flags, choices = [] }) {
    const start = `complete -c osbuild-action -n "__fish_seen_subcommand_from ${name}"`;
    return [
        ...(choices.length === 0 ? [] : [`${start} -f -a ${fish_quote(choices.join(" "))}`]),
        ...Object.entries(flags).map(([flag, data]) => `${start} -l ${flag}${describeFlag(data)} -d ${fish_quote(data.help)}`),
    ];
}
function describeFlag(flag) {
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
            return `${short} -x -a ${fish_quote(value.choices.join(" "))}`;
        case "any":
            return `${short} -x`;
    }
}
/** Inside fish's single quotes a backslash takes the meaning of the next one and of a quote. */
function fish_quote(text) {
    return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion/zsh.js

/** A completion for zsh. */
function describeZsh(commands) {
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
${commands.map(zsh_describeCommand).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == _osbuild-action ]]; then _osbuild_action "$@"; else compdef _osbuild_action osbuild-action; fi
`;
}
function zsh_describeCommand({ name, flags, choices, maximum }) {
    const specs = Object.entries(flags).flatMap(([flag, data]) => zsh_describeFlag(flag, data));
    const first = choices === undefined ? [] : [quote(`1:${name}:(${choices.join(" ")})`)];
    const rest = maximum === 0 ? [] : [quote("*:file:_files")];
    return `        ${name}) _arguments ${[...specs, "'--help[Tell what it takes]'", ...first, ...rest].join(" ")} ;;`;
}
function zsh_describeFlag(name, flag) {
    const help = `[${flag.help.replace(/[\][:\\]/g, "\\$&")}]`;
    const repeat = flag.multiple ? "*" : "";
    const long = quote(`${repeat}--${name}${describeValue(flag, help, "=")}`);
    return flag.short === undefined ? [long] : [long, quote(`${repeat}-${flag.short}${describeValue(flag, help, "+")}`)];
}
function describeValue(flag, help, joint) {
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

;// CONCATENATED MODULE: ./src/cli/completion.js




/** `completion SHELL`: prints what the shell has to load. All of it is made from the table of commands. */
async function completionCommand(input, world, commands) {
    const [shell = ""] = input.positionals;
    const describe = shells[shell];
    if (describe === undefined)
        throw new errors/* UsageError */.eb(`There is no completion for '${shell}'`, { hint: `Use one of ${Object.keys(shells).join(", ")}` });
    world.out(describe(commands));
    return errors/* exitCodes */.hS.ok;
}
const shells = {
    bash: describeBash,
    zsh: describeZsh,
    fish: describeFish,
};


/***/ })

};
