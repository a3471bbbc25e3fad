import { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";

let counter = 0;

/** Writes a file so that others see either the old content or all of the new. Durable only after a flush. */
export function replaceFile(path: string, content: string): void {
  const next = temporaryName(path);
  writeFileSync(next, content, { mode: 0o644 });
  renameSync(next, path);
}

/** Points a symbolic link somewhere else; at no time is there none. */
export function replaceLink(path: string, target: string): void {
  const next = temporaryName(path);
  rmSync(next, { force: true });
  symlinkSync(target, next);
  renameSync(next, path);
}

/** Whether a name was made by this file and is left over. */
export function isTemporaryName(name: string): boolean {
  return /\.\d+-\d+\.new$/.test(name);
}

function temporaryName(path: string): string {
  counter += 1;
  return `${path}.${process.pid}-${counter}.new`;
}
