import { stripVTControlCharacters } from "node:util";
import { boot } from "../boot/boot.ts";
import type { Architecture, Firmware } from "../boot/machine.ts";
import { exitCodes, messageOf, UsageError } from "../errors.ts";
import { formatDuration } from "../monitor/units.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { parseSeconds } from "./flags.ts";

/** `boot IMAGE --expect REGEX`: passes only when the text appears on the serial console. */
export async function bootCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [image = ""] = input.positionals;
  const result = await boot({
    image,
    format: input.value("format"),
    expect: parseExpectation(input.value("expect") ?? "login:"),
    firmware: parseChoice(input.value("firmware") ?? "bios", "--firmware", [
      "bios",
      "uefi",
    ] as const satisfies readonly Firmware[]),
    architecture: parseChoice(input.value("arch") ?? process.arch, "--arch", [
      "x64",
      "arm64",
    ] as const satisfies readonly Architecture[]),
    timeoutMs: parseSeconds(input.value("timeout") ?? "300", "--timeout") * 1000,
    memoryMiB: parseSeconds(input.value("memory") ?? "1024", "--memory"),
    kvm: input.has("no-kvm") ? false : undefined,
    signal: world.signal,
    onConsole: (text) => world.out(stripVTControlCharacters(text)),
  });
  const how = `(${result.accelerator === "kvm" ? "KVM" : "TCG"}, ${formatDuration(result.durationMs)})`;
  if (result.match !== undefined) {
    world.err(`\nBooted: '${result.match}' appeared ${how}\n`);
    return exitCodes.ok;
  }
  const end = result.ended === "timeout" ? "the time was up" : `QEMU ended${result.message === "" ? "" : `: ${result.message}`}`;
  world.err(`\nError: The expected text never appeared: ${end} ${how}\n`);
  return exitCodes.failed;
}

function parseExpectation(text: string): RegExp {
  try {
    return new RegExp(text, "m");
  } catch (error) {
    throw new UsageError(`Cannot read --expect '${text}': ${messageOf(error)}`, {
      hint: "Write a JavaScript regular expression",
    });
  }
}

function parseChoice<Choice extends string>(text: string, flag: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`Cannot use ${flag} '${text}'`, { hint: `Use one of ${choices.join(", ")}` });
}
