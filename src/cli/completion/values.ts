import type { Flag } from "../command.ts";

/** What completes the argument of a flag. */
export type FlagValue =
  | { readonly kind: "none" }
  | { readonly kind: "file" }
  | { readonly kind: "folder" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "any" };

/** Read from how help names it: `DIR`, `FILE`, `bios|uefi`. A value that may be left out is never completed. */
export function argumentOf({ value, optionalValue }: Flag): FlagValue {
  if (value === undefined || optionalValue !== undefined) return { kind: "none" };
  if (value.includes("|")) return { kind: "choice", choices: value.split("|") };
  if (value === "DIR") return { kind: "folder" };
  return { kind: value === "FILE" ? "file" : "any" };
}

/** `--flag` and `-f` as they are typed. */
export function spellings(name: string, { short }: Flag): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

/** Text inside single quotes of a POSIX shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
