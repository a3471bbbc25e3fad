import { UsageError } from "../errors.ts";
import type { CommandInput } from "./command.ts";

/** A whole positive number of a flag. */
export function parseSeconds(text: string, flag: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`Cannot use ${flag} '${text}'`, { hint: "Write a whole number above 0" });
}

/** Days of `--refresh-after`; undefined without it. */
export function readDays(input: CommandInput): number | undefined {
  const text = input.value("refresh-after");
  if (text === undefined || /^\d{1,5}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new UsageError(`Cannot use --refresh-after '${text}'`, { hint: "Write a whole number of days; 0 means always" });
}
