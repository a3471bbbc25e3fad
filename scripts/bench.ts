/**
 * `npm run bench [-- stages] [-- store] [-- builds]`: what things cost on this machine, next to what people do otherwise, in alternating
 * runs. Needs root. With OSBUILD_REFERENCE (a checkout of osbuild) the reference implementation runs on the same manifests.
 */
import { enterPrivateNamespace } from "../src/host/namespace.ts";
import { formatDuration } from "../src/monitor/units.ts";
import { measureBuilds } from "./bench/builds.ts";
import { type Measurement, measureStageCost, medianOf } from "./bench/sandbox.ts";
import { benchStore, formatRows } from "./bench/store.ts";

enterPrivateNamespace(process.env);
const chosen = process.argv.slice(2);
const wants = (name: string) => chosen.length === 0 || chosen.includes(name);
const cli = [process.execPath, "dist/cli.js"];

if (wants("stages")) {
  console.log("What one stage costs");
  printMeasurements(await measureStageCost({ cli, reference: process.env.OSBUILD_REFERENCE }));
}
if (wants("builds")) {
  console.log("What a user waits for");
  printMeasurements(await measureBuilds(cli));
}
if (wants("store")) {
  console.log("What the store costs");
  process.stdout.write(formatRows(await benchStore((line) => console.log(line))));
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
