import { readFileSync } from "node:fs";
import { execa } from "execa";

/** What one run of a command took. */
export interface Run {
  readonly ms: number;
  /** Most memory of the process itself, its children not included. */
  readonly peakBytes: number;
}

/** Runs a command to its end; throws, with the end of what it said, when it fails. */
export async function runCommand(argv: readonly string[], options: { readonly cwd?: string } = {}): Promise<Run> {
  const [program = "", ...args] = argv;
  // With this variable Python would compile the reference anew in every run.
  const child = execa(program, args, { ...options, stdin: "ignore", all: true, env: { PYTHONDONTWRITEBYTECODE: undefined } });
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
