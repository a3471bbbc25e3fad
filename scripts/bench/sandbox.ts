import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/**
 * What one stage costs beyond its own work: builds with one and with many do-nothing stages, the difference by the number of stages. Beside
 * it, in alternation, bubblewrap starting Node on an empty script, and the reference implementation on the same manifests.
 */

/** One line of a table: times of each run, in milliseconds. */
export interface Measurement {
  readonly name: string;
  readonly runsMs: readonly number[];
}

export interface StageCostOptions {
  /** Argv that starts our CLI: `[node, process.argv[2] ?? "dist/cli.js"]`. */
  readonly cli: readonly string[];
  /** A checkout of the reference implementation. */
  readonly reference?: string | undefined;
  readonly stages?: number;
  readonly rounds?: number;
}

/** Times of one stage, per round, of everything that is there to compare. */
export async function measureStageCost(options: StageCostOptions): Promise<readonly Measurement[]> {
  const { cli, reference, stages = 20, rounds = 5 } = options;
  using scratch = openScratch();
  const [one, many] = [1, stages + 1].map((count) => writeManifest(scratch.path, count));
  const ours = (manifest: string) => [...cli, "build", "--quiet", "--output-directory", join(scratch.path, "out"), manifest];
  const theirs = (manifest: string) => [
    "python3",
    "-m",
    "osbuild",
    "--libdir",
    ".",
    "--export",
    "tree",
    "--output-directory",
    join(scratch.path, "reference"),
    manifest,
  ];
  const perStage = async (argv: (manifest: string) => readonly string[], cwd?: string) => {
    const short = await timeBuild(argv(one ?? ""), scratch.path, cwd);
    return ((await timeBuild(argv(many ?? ""), scratch.path, cwd)) - short) / stages;
  };
  const table: Record<string, number[]> = {};
  const note = (name: string, time: number) => {
    table[name] = [...(table[name] ?? []), time];
  };
  for (let round = 0; round < rounds; round += 1) {
    note("do-nothing stage", await perStage(ours));
    note("bwrap starting node on an empty script", await timeEmptyNode(scratch.path));
    if (reference !== undefined) note("do-nothing stage, reference", await perStage(theirs, reference));
  }
  return Object.entries(table).map(([name, runsMs]) => ({ name, runsMs }));
}

/** The middle of some times. */
export function medianOf(runsMs: readonly number[]): number {
  const sorted = runsMs.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function openScratch(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), "bench-sandbox-"));
  writeFileSync(join(path, "empty.js"), "");
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

function writeManifest(folder: string, count: number): string {
  const path = join(folder, `${count}.json`);
  const stages = Array.from({ length: count }, (_, index) => ({ type: "org.osbuild.noop", options: { index } }));
  writeFileSync(path, JSON.stringify({ version: "2", pipelines: [{ name: "tree", stages }] }));
  return path;
}

/** Builds from an empty store. */
async function timeBuild(argv: readonly string[], scratch: string, cwd: string | undefined): Promise<number> {
  const store = mkdtempSync(join(scratch, "store-"));
  const [program = "", ...args] = argv;
  const startedAt = performance.now();
  await execa(program, [...args, "--store", store], { ...(cwd === undefined ? {} : { cwd }), stdin: "ignore" });
  const time = performance.now() - startedAt;
  rmSync(store, { recursive: true, force: true });
  return time;
}

async function timeEmptyNode(scratch: string): Promise<number> {
  const namespaces = ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"];
  const startedAt = performance.now();
  await execa("bwrap", [
    ...["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", ...namespaces],
    ...[process.execPath, join(scratch, "empty.js")],
  ]);
  return performance.now() - startedAt;
}

if (import.meta.main) {
  const measured = await measureStageCost({
    cli: [process.execPath, process.argv[2] ?? "dist/cli.js"],
    reference: process.env.OSBUILD_REFERENCE,
  });
  for (const { name, runsMs } of measured) console.log(`${medianOf(runsMs).toFixed(1).padStart(8)} ms  ${name}`);
}
