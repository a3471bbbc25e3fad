import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** What one run of a command took. */
export interface Run {
  readonly ms: number;
  /** Most memory of the process itself, its children not included. */
  readonly peakBytes: number;
}

/** One line of a table: what runs took, or why there are none. */
export interface Measurement {
  readonly name: string;
  readonly runs: readonly Run[];
  readonly reason?: string;
}

/** Something to measure; called once a round. */
export type Case = readonly [name: string, run: (round: number) => Promise<Run>];

/** Measures in alternation, so that what else the machine does meets all alike. */
export async function measureInTurn(rounds: number, cases: readonly Case[]): Promise<readonly Measurement[]> {
  const measured = cases.map(([name, run]) => ({ name, run, runs: [] as Run[] }));
  for (let round = 0; round < rounds; round += 1) for (const { run, runs } of measured) runs.push(await run(round));
  return measured.map(({ name, runs }) => ({ name, runs }));
}

/** How a command runs that is measured. */
export interface CommandOptions {
  readonly cwd?: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
  /** For programs that are to fail. */
  readonly mayFail?: boolean;
  readonly timeoutMs?: number;
}

/** Runs a command to its end; throws, with the end of what it said, when it fails. */
export async function runCommand(argv: readonly string[], options: CommandOptions = {}): Promise<Run> {
  const [program = "", ...args] = argv;
  // With this variable Python would compile the reference anew in every run.
  const env = { PYTHONDONTWRITEBYTECODE: undefined, ...options.env };
  const child = execa(program, args, {
    cwd: options.cwd ?? ".",
    env,
    stdin: "ignore",
    all: true,
    reject: options.mayFail !== true,
    timeout: options.timeoutMs ?? 0,
  });
  let peakBytes = 0;
  const look = setInterval(() => {
    peakBytes = Math.max(peakBytes, readPeak(child.pid));
  }, 20);
  const startedAt = performance.now();
  try {
    await child;
    return { ms: performance.now() - startedAt, peakBytes };
  } finally {
    clearInterval(look);
  }
}

function readPeak(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it has ended
  }
}

/** The middle of some times. */
export function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A folder for one part of the bench. */
export function openScratch(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), "osbuild-bench-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
