import { UsageError } from "../errors.ts";
import { keepCompiledCode } from "../host/code-cache.ts";
import { enterPrivateNamespace } from "../host/namespace.ts";
import type { CommandInput, CommandWorld } from "./command.ts";

/** Enters a private mount namespace, which starts the program again: with root before anything else loads, which would load twice, then what loads is kept compiled. */
export function enterNamespace(input: CommandInput, world: CommandWorld): void {
  const descriptor = Number(input.value("monitor-fd") ?? 2);
  if (!Number.isInteger(descriptor))
    throw new UsageError(`Cannot use --monitor-fd '${input.value("monitor-fd")}'`, { hint: "Write the number of a descriptor" });
  if (input.has("monitor-fd")) world.openMonitor(input.value("monitor-fd")); // throws when it is not open
  if (process.getuid?.() !== 0) return;
  enterPrivateNamespace(world.env, descriptor > 2 ? [descriptor] : []);
  keepCompiledCode();
}
