import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, type Measurement, measureInTurn, openScratch, type Run, runCommand } from "./measure.ts";

/**
 * What one stage costs beyond its own work: builds with one and with many do-nothing stages, the difference by the number of stages. Beside
 * it bubblewrap starting Node on an empty script, and the reference implementation on the same manifests.
 */

const stages = 20;

/** Times of one stage, of everything that is there to compare. */
export async function measureStageCost(cli: readonly string[], reference: string | undefined): Promise<readonly Measurement[]> {
  using scratch = openScratch();
  const folder = scratch.path;
  const [one, many] = [writeManifest(folder, 1), writeManifest(folder, stages + 1)];
  const perStage = async (build: (manifest: string) => Promise<Run>): Promise<Run> => {
    const short = await build(one);
    const long = await build(many);
    return { ms: (long.ms - short.ms) / stages, peakBytes: long.peakBytes };
  };
  const timed = (argv: readonly string[], cwd?: string) => async (manifest: string) => {
    const store = join(folder, "store");
    const run = await runCommand([...argv, "--store", store, "--output-directory", join(folder, "out"), manifest], { cwd });
    rmSync(store, { recursive: true });
    return run;
  };
  const ours = timed([...cli, "build", "--quiet"]);
  const theirs = timed(["python3", "-m", "osbuild", "--libdir", ".", "--export", "tree"], reference);
  const others: readonly Case[] = reference === undefined ? [] : [["a do-nothing stage, reference", () => perStage(theirs)]];
  return measureInTurn(5, [
    ["a do-nothing stage", () => perStage(ours)],
    ["bubblewrap starting Node on an empty script", () => runCommand(describeEmptyNode(folder))],
    ...others,
  ]);
}

function writeManifest(folder: string, count: number): string {
  const path = join(folder, `${count}.json`);
  const list = Array.from({ length: count }, (_, index) => ({ type: "org.osbuild.noop", options: { index } }));
  writeFileSync(path, JSON.stringify({ version: "2", pipelines: [{ name: "tree", stages: list }] }));
  return path;
}

function describeEmptyNode(folder: string): readonly string[] {
  const script = join(folder, "empty.js");
  writeFileSync(script, "");
  const namespaces = ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"];
  return ["bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", ...namespaces, process.execPath, script];
}
