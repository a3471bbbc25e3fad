/**
 * `npm run bench [-- PART...]`: what things cost on this machine, next to what people do otherwise, in alternating runs. Each line has the median,
 * the spread, how many times the median of the first line of its part that is, and the most memory the program itself took. Needs root, and
 * `npm run build` before. With OSBUILD_REFERENCE (a checkout of osbuild) the reference implementation runs on the same manifests.
 */
import { resolve } from "node:path";
import { enterPrivateNamespace } from "../src/host/namespace.ts";
import { formatBytes, formatDuration } from "../src/monitor/units.ts";
import { measureBuilds } from "./bench/builds.ts";
import { measureEqual } from "./bench/equal.ts";
import { measureGrowth } from "./bench/growth.ts";
import { measureManifests } from "./bench/manifests.ts";
import { type Measurement, medianOf } from "./bench/measure.ts";
import { measurePeers } from "./bench/peers.ts";
import { measureStageCost } from "./bench/stages.ts";
import { measureStore } from "./bench/store.ts";

enterPrivateNamespace(process.env);
const cli = [process.execPath, resolve("dist/cli.js")];
const reference = process.env.OSBUILD_REFERENCE;

const parts: Readonly<Record<string, readonly [title: string, measure: () => Promise<readonly Measurement[]>]>> = {
  stages: ["What one stage costs", () => measureStageCost(cli, reference)],
  equal: ["A Debian tree from an archive, as tar and as compressed qcow2", () => measureEqual(cli, reference)],
  manifests: ["A megabyte of manifest", () => measureManifests(cli)],
  builds: ["What a user waits for", () => measureBuilds(cli)],
  store: ["What the store costs", measureStore],
  growth: ["How builds grow", () => measureGrowth(cli)],
  peers: ["A Debian tree from downloaded packages", () => measurePeers(cli)],
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in parts));
if (unknown !== undefined) throw new Error(`There is no part '${unknown}': ${Object.keys(parts).join(", ")}`);
for (const [name, [title, measure]] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`${title} (${name})`);
  printMeasurements(await measure());
}

function printMeasurements(measurements: readonly Measurement[]): void {
  const first = medianOf(timesOf(measurements[0]));
  for (const measurement of measurements) {
    const times = timesOf(measurement);
    const spread = `(${formatDuration(Math.min(...times))} to ${formatDuration(Math.max(...times))}, n=${times.length})`;
    const peak = Math.max(...measurement.runs.map(({ peakBytes }) => peakBytes));
    const memory = peak > 0 ? formatBytes(peak).padStart(8) : "";
    const facts = `${formatDuration(medianOf(times)).padStart(12)}   ${spread.padEnd(34)} ${(medianOf(times) / first).toFixed(2)}x ${memory}`;
    console.log(`  ${measurement.name.padEnd(50)} ${times.length > 0 ? facts : `not measured: ${measurement.reason}`}`);
  }
}

function timesOf(measurement: Measurement | undefined): readonly number[] {
  return measurement?.runs.map(({ ms }) => ms) ?? [];
}
