import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Measurement, measureInTurn, openScratch, type Run, runCommand } from "./measure.ts";

/** What a user waits for: whole runs of the command line, from its start to its end. Packages are downloaded before the first measured build. */

const sample = "samples/debian-12-qcow2.yaml";

/** Times of whole commands, and the most memory the engine took. `cli` starts the command line. */
export async function measureBuilds(cli: readonly string[]): Promise<readonly Measurement[]> {
  using scratch = openScratch();
  const folder = scratch.path;
  const places = ["--store", join(folder, "store"), "--output-directory", join(folder, "out")];
  const build = (manifest: string): Promise<Run> => runCommand([...cli, "build", "--quiet", ...places, manifest]);
  await build(sample);
  return await measureInTurn(5, [
    ["start of the CLI", () => runCommand([...cli, "--version"])],
    ["start of the action, to its first complaint", () => startAction(folder)],
    ["validate the Debian sample", () => runCommand([...cli, "validate", sample])],
    ["Debian sample, nothing changed", () => build(sample)],
    ["Debian sample, host name changed", (round) => build(changeHostName(folder, round))],
    ["50 do-nothing stages", (round) => build(writeNoops(folder, round))],
  ]);
}

/** Without a manifest it says so and ends. */
function startAction(folder: string): Promise<Run> {
  const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
  return runCommand([process.execPath, "dist/action-main.js"], { env, mayFail: true });
}

function changeHostName(folder: string, round: number): string {
  const path = join(folder, `host-${round}.yaml`);
  writeFileSync(path, readFileSync(sample, "utf8").replace("hostname: debian }", `hostname: bench-${round} }`));
  return path;
}

/** Each round is another chain of stages: nothing of it is in the store. */
function writeNoops(folder: string, round: number): string {
  const path = join(folder, `noop-${round}.json`);
  const stages = Array.from({ length: 50 }, (_, index) => ({ type: "org.osbuild.noop", options: { index, round } }));
  writeFileSync(path, JSON.stringify({ version: "2", pipelines: [{ name: "tree", stages }] }));
  return path;
}
