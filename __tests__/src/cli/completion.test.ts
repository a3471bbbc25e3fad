import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { commands } from "../../../src/cli/commands.ts";
import { describeBash } from "../../../src/cli/completion/bash.ts";
import { describeFish } from "../../../src/cli/completion/fish.ts";
import { describeZsh } from "../../../src/cli/completion/zsh.ts";
import { openFolder, runCli } from "../../helpers/cli.ts";

/** The shells themselves say what they complete. */

const has = (shell: string) => ["/bin", "/usr/bin"].some((folder) => existsSync(join(folder, shell)));
const names = commands.map(({ name }) => name);

const describeFor = { bash: describeBash, fish: describeFish, zsh: describeZsh };

function writeCompletion(folder: string, shell: keyof typeof describeFor): string {
  const file = join(folder, "completion");
  writeFileSync(file, describeFor[shell](commands));
  return file;
}

const inBash = has("bash") ? test : test.skip; // this host has no bash
inBash.each([
  [["osbuild-action", "val"], ["validate"]],
  [
    ["osbuild-action", ""],
    [...names, "help", "--help", "--version"],
  ],
  [["osbuild-action", "boot", "--fi"], ["--firmware"]],
  [
    ["osbuild-action", "boot", "--firmware", ""],
    ["bios", "uefi"],
  ],
  [
    ["osbuild-action", "store", "p"],
    ["prune", "pack"],
  ],
  [["osbuild-action", "build", "--store", "no-such-folder"], []],
])("bash completes %j", async (words, expected) => {
  await using folder = await openFolder("completion");
  const file = writeCompletion(folder.path, "bash");
  const script = `. "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _osbuild_action; printf '%s\\n' "\${COMPREPLY[@]}"`;

  const { stdout } = await execa("bash", ["-c", script, file, ...words]);

  expect(stdout.split("\n").filter(Boolean).sort()).toEqual([...expected].sort());
});

const inFish = has("fish") ? test : test.skip; // this host has no fish
inFish.each([
  ["osbuild-action val", ["validate"]],
  ["osbuild-action boot --firmw", ["--firmware"]],
  ["osbuild-action boot --firmware ", ["bios", "uefi"]],
  ["osbuild-action completion ", ["bash", "fish", "zsh"]],
])("fish completes '%s'", async (line, expected) => {
  await using folder = await openFolder("completion");
  const file = writeCompletion(folder.path, "fish");

  const { stdout } = await execa("fish", ["--no-config", "-c", `source ${file}; complete -C "${line}"`]);

  const found = stdout.split("\n").map((row) => row.split("\t")[0]);
  expect(found.sort()).toEqual([...expected].sort());
});

const inZsh = has("zsh") ? test : test.skip; // this host has no zsh
inZsh.each([
  ["osbuild-action val", "validate"],
  ["osbuild-action boot --firmw", "--firmware"],
  ["osbuild-action boot --firmware u", "uefi"],
  ["osbuild-action store pr", "prune"],
])("zsh completes '%s'", async (line, expected) => {
  await using folder = await openFolder("completion");
  const file = writeCompletion(folder.path, "zsh");
  // A terminal of zsh's own: type the line, press tab, and read what then stands there. What is typed is echoed, so marks are quoted in it.
  const script = [
    "zmodload zsh/zpty",
    "zpty -b shell zsh --no-rcs --interactive",
    'send() { zpty -w shell "$1" }',
    `send 'PROMPT=; unsetopt beep; autoload -Uz compinit; compinit -D -u -d ${folder.path}/dump; source ${file}'`,
    'send \'show() { print "<""<$BUFFER>"">" }; zle -N show; bindkey ^X show; print read\'\'y\'',
    "zpty -r -m shell all '*ready*' || exit 1",
    `zpty -n -w shell ${JSON.stringify(line)}$'\\t\\x18'`,
    "zpty -r -m shell all '*<<*>>*'; print -r -- $all",
  ].join("\n");

  const { stdout } = await execa("zsh", ["--no-rcs", "-c", script], { timeout: 30_000 });

  expect(/<<(.*)>>/.exec(stdout)?.[1]).toMatch(new RegExp(`${expected} ?=?$`));
});

describe("completion", () => {
  test("names the shells there are when asked for another", async () => {
    const { exitCode, stderr } = await runCli(["completion", "tcsh"]);

    expect(exitCode).toBe(2);
    expect(stderr).toBe("Error: There is no completion for 'tcsh'\n  Use one of bash, zsh, fish");
  });
});
