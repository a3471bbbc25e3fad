import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { Measurement } from "./sandbox.ts";

/** What a user waits for: whole runs of the command line, from its start to its end. Packages are downloaded before the first measured build. */

const sample = "samples/debian-12-qcow2.yaml";

/** Times of whole commands, and the most memory one took. `cli` starts the command line. */
export async function measureBuilds(cli: readonly string[], rounds = 5): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-builds-"));
  const [program = "", ...start] = cli;
  const run = async (...args: readonly string[]) => {
    const startedAt = performance.now();
    await execa(program, [...start, ...args], { stdio: "ignore" });
    return performance.now() - startedAt;
  };
  const build = (manifest: string) =>
    run("build", "--quiet", "--store", join(folder, "store"), "--output-directory", join(folder, "out"), manifest);
  try {
    const table: Record<string, number[]> = {};
    const note = (name: string, ms: number) => {
      table[name] = [...(table[name] ?? []), ms];
    };
    await build(sample);
    const many = writeNoops(folder, 50);
    for (let round = 0; round < rounds; round += 1) {
      note("start of the CLI", await run("--version"));
      note("validate the Debian sample", await run("validate", sample));
      note("Debian sample, nothing changed", await build(sample));
      note("Debian sample, host name changed", await build(changeHostName(folder, round)));
      note("50 do-nothing stages", await build(many(round)));
    }
    return Object.entries(table).map(([name, runsMs]) => ({ name, runsMs }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function changeHostName(folder: string, round: number): string {
  const path = join(folder, `host-${round}.yaml`);
  writeFileSync(path, readFileSync(sample, "utf8").replace("hostname: debian }", `hostname: bench-${round} }`));
  return path;
}

/** Each round is another chain of stages: nothing of it is in the store. */
function writeNoops(folder: string, count: number): (round: number) => string {
  return (round) => {
    const path = join(folder, `noop-${round}.json`);
    const stages = Array.from({ length: count }, (_, index) => ({ type: "org.osbuild.noop", options: { index, round } }));
    writeFileSync(path, JSON.stringify({ version: "2", pipelines: [{ name: "tree", stages }] }));
    return path;
  };
}
