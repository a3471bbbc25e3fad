/**
 * `npm run bench [-- stages] [-- equal] [-- manifests] [-- builds] [-- peers] [-- store] [-- growth]`: what things cost on this machine, next to what people
 * do otherwise, in alternating runs: medians, spread, and how many times our own first line each takes. Needs root, and `npm run build` before.
 * With OSBUILD_REFERENCE (a checkout of osbuild) the reference implementation runs on the same manifests.
 */
import { enterPrivateNamespace } from "../src/host/namespace.ts";
import { formatBytes, formatDuration } from "../src/monitor/units.ts";
import { measureBuilds } from "./bench/builds.ts";
import { measureEqual } from "./bench/equal.ts";
import { measureGrowth } from "./bench/growth.ts";
import { measureManifests } from "./bench/manifests.ts";
import { measurePeers } from "./bench/peers.ts";
import { type Measurement, measureStageCost, medianOf } from "./bench/sandbox.ts";
import { benchStore, formatRows } from "./bench/store.ts";

enterPrivateNamespace(process.env);
const chosen = process.argv.slice(2);
const wants = (name: string) => chosen.length === 0 || chosen.includes(name);
const cli = [process.execPath, "dist/cli.js"];
const reference = process.env.OSBUILD_REFERENCE;

const parts: Readonly<Record<string, readonly [title: string, measure: () => Promise<readonly Measurement[]>]>> = {
  stages: ["What one stage costs", () => measureStageCost({ cli, reference })],
  equal: ["The same manifest", () => measureEqual(cli, reference)],
  manifests: ["A megabyte of manifest", () => measureManifests(cli)],
  builds: ["What a user waits for", () => measureBuilds(cli)],
  peers: ["A Debian tree", () => measurePeers(cli)],
};

for (const [name, [title, measure]] of Object.entries(parts)) {
  if (!wants(name)) continue;
  console.log(title);
  printMeasurements(await measure());
}
if (wants("store")) {
  console.log("What the store costs");
  process.stdout.write(formatRows(await benchStore((line) => console.log(line))));
}
if (wants("growth")) {
  console.log("How builds grow");
  await measureGrowth(cli, ({ what, count, run }) => {
    const each = `${((run.ms / count) * 1000).toFixed(0)} us each`;
    console.log(
      `  ${`${count} ${what}`.padEnd(20)} ${formatDuration(run.ms).padStart(9)}   ${formatBytes(run.peakBytes)}   ${each}`,
    );
  });
}

/** Median, spread, and how many times the first line's median each takes. */
function printMeasurements(measurements: readonly Measurement[]): void {
  const [first] = measurements;
  for (const { name, runsMs } of measurements) {
    const median = medianOf(runsMs);
    const spread = `${formatDuration(Math.min(...runsMs))} to ${formatDuration(Math.max(...runsMs))}, n=${runsMs.length}`;
    const ratio = first === undefined ? 1 : median / medianOf(first.runsMs);
    console.log(`  ${name.padEnd(42)} ${formatDuration(median).padStart(9)}   (${spread})   ${ratio.toFixed(2)}x`);
  }
}
