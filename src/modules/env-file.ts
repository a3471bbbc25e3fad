import { StageFailure } from "./stage.ts";

/** Files of `NAME=value` lines that systemd reads (`/etc/locale.conf`, `/etc/vconsole.conf`), written with its quoting. */

/** Text of such a file. */
export function formatEnvFile(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${quoteEnvValue(value)}\n`)
    .join("");
}

/** A value that systemd uses as the name of a file: short, printable, without slashes, quotes and backslashes. */
export function requireSafeName(what: string, value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  if (value === "" || value.length >= 128 || [".", ".."].includes(value) || /[/"'\\\u0000-\u001f\u007f]/.test(value)) {
    throw new StageFailure(`The ${what} '${value}' is not valid`);
  }
  return value;
}

function quoteEnvValue(value: string): string {
  return /[\s"\\`$*?['()<>|&;!]/.test(value) ? `"${value.replace(/["\\`$]/g, "\\$&")}"` : value;
}
