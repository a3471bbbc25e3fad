import { exitCodes, UsageError } from "../errors.ts";
import type { Command, CommandInput, CommandWorld } from "./command.ts";
import { describeBash } from "./completion/bash.ts";
import { describeFish } from "./completion/fish.ts";
import { describeZsh } from "./completion/zsh.ts";

/** `completion SHELL`: prints what the shell has to load. All of it is made from the table of commands. */
export async function completionCommand(input: CommandInput, world: CommandWorld, commands: readonly Command[]): Promise<number> {
  const [shell = ""] = input.positionals;
  const describe = shells[shell];
  if (describe === undefined)
    throw new UsageError(`There is no completion for '${shell}'`, { hint: `Use one of ${Object.keys(shells).join(", ")}` });
  world.out(describe(commands));
  return exitCodes.ok;
}

const shells: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: describeBash,
  zsh: describeZsh,
  fish: describeFish,
};
