import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bind } from "./bubblewrap.ts";

/**
 * Programs written for osbuild of 2019 and 2020. They get their arguments on standard input (or ask for it with `setup-stdio`) and stand at
 * other places. Nothing in a libdir says what its programs were written for, so their code and their neighbours do.
 */

/** What a program was written for. */
export type Generation = "today" | "2020" | "2019";

/** A program and its place in a libdir. */
export interface LibdirProgram {
  readonly kind: "stage" | "assembler";
  readonly type: string;
  readonly file: string;
}

/** Which osbuild a program of a libdir was written for. */
export function findGeneration({ type, file }: Pick<LibdirProgram, "type" | "file">): Generation {
  if (existsSync(join(dirname(dirname(file)), "osbuild-run")) || type.startsWith("io.weldr.")) return "2019";
  const source = readSource(file);
  const readsInput = /\bstdin\b|setup[-_]stdio|SOCK_DGRAM/.test(source);
  return readsInput && !source.includes("arguments") ? "2020" : "today";
}

/** Where a program of 2020 or 2019 stands in the sandbox, what starts it, and what the sandbox shows for that. */
export function describeEarlyProgram(
  { kind, type, file }: LibdirProgram,
  generation: "2020" | "2019",
): { readonly through: readonly string[]; readonly path: string; readonly binds: readonly Bind[] } {
  if (generation === "2020") return { through: [], path: `/run/osbuild/lib/${kind}s/${type}`, binds: [] };
  const libdir = dirname(dirname(file));
  const path = `/run/osbuild/${type}`;
  const starter = "/run/osbuild/osbuild-run";
  const shown: readonly (readonly [string, string])[] = [
    [join(libdir, "osbuild-run"), starter],
    [join(libdir, "osbuild"), "/run/osbuild/osbuild"],
  ];
  const present = shown.filter(([hostPath]) => existsSync(hostPath));
  const binds = [...present, [file, path] as const].map(([hostPath, sandboxPath]) => ({ hostPath, sandboxPath, readOnly: true }));
  return { through: present.some(([, place]) => place === starter) ? [starter] : [], path, binds };
}

const maximumSourceBytes = 1024 * 1024;

/** Text of a script; nothing for what is too large to be one. */
function readSource(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() && stats.size <= maximumSourceBytes ? readFileSync(file, "latin1") : "";
}
