import { StageFailure } from "./stage.ts";

/** What a file has before its mode changes. */
export interface ModeBefore {
  readonly mode: number;
  readonly isDirectory: boolean;
}

const who: Readonly<Record<string, number>> = { u: 0o4700, g: 0o2070, o: 0o1007, a: 0o7777 };
const bits: Readonly<Record<string, number>> = { r: 0o444, w: 0o222, x: 0o111, s: 0o6000, t: 0o1000 };

/**
 * Reads a mode as chmod(1) takes it, octal (`0755`) or symbolic (`u=rwx,go+rX`), and answers what it makes of an old mode.
 * Folders keep setuid and setgid unless the mode mentions them.
 */
export function parseMode(text: string, umask = 0o022): (before: ModeBefore) => number {
  const octal = /^([-+=]?)([0-7]{1,5})$/.exec(text);
  if (octal !== null) return octalMode(octal[1] || "=", octal[2] ?? "");
  const clauses = text.split(",").map((clause) => /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/.exec(clause));
  if (text === "" || clauses.includes(null))
    throw new StageFailure(`Cannot read the mode '${text}': use '0755' or 'u=rwx,go+rX'`);
  const steps = clauses.flatMap((clause) => {
    const affected = [...(clause?.[1] ?? "")].reduce((mask, letter) => mask | (who[letter] ?? 0), 0);
    return [...(clause?.[2] ?? "").matchAll(/([-+=])([rwxXst]*|[ugo])(?=[-+=]|$)/g)].map(
      (step) => (before: ModeBefore) => applyStep(before, affected, step[1] ?? "", step[2] ?? "", umask),
    );
  });
  return (before) => steps.reduce((mode, step) => step({ ...before, mode }), before.mode & 0o7777);
}

function octalMode(operator: string, digits: string): (before: ModeBefore) => number {
  const value = Number.parseInt(digits, 8);
  const mentioned = digits.length < 5 && operator === "=" ? (value & 0o6000) | 0o1777 : 0o7777;
  return ({ mode, isDirectory }) => change(mode & 0o7777, operator, value, 0o7777, isDirectory ? 0o6000 & ~mentioned : 0);
}

function applyStep(
  { mode, isDirectory }: ModeBefore,
  affected: number,
  operator: string,
  letters: string,
  umask: number,
): number {
  const value = bitsOf(mode, isDirectory, letters);
  const mentioned = affected === 0 ? value : affected & value;
  const kept = isDirectory ? 0o6000 & ~mentioned : 0;
  return change(mode, operator, value & (affected === 0 ? ~umask : affected), affected, kept);
}

function change(mode: number, operator: string, value: number, affected: number, kept: number): number {
  const wanted = value & ~kept;
  if (operator === "+") return mode | wanted;
  if (operator === "-") return mode & ~wanted;
  return (mode & ((affected === 0 ? 0 : ~affected) | kept) & 0o7777) | wanted;
}

function bitsOf(mode: number, isDirectory: boolean, letters: string): number {
  if (/^[ugo]$/.test(letters)) return ((mode >> { u: 6, g: 3, o: 0 }[letters as "u" | "g" | "o"]) & 7) * 0o111;
  const some = [...letters].reduce((value, letter) => value | (bits[letter] ?? 0), 0);
  return letters.includes("X") && (isDirectory || (mode & 0o111) !== 0) ? some | 0o111 : some;
}
