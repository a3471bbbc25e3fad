import { lstatSync, lutimesSync, readdirSync } from "node:fs";
import { joinBytes, shortenPath } from "../linux/short-path.ts";

/**
 * Gives every path of a layer whose time is not before `sinceMs` the time `epochSeconds`: what a stage made or changed then has the
 * same time in every build, what came with its own time (out of a package) keeps it.
 */
export function clampTimes(layer: string, sinceMs: number, epochSeconds: number): void {
  clamp(Buffer.from(layer), sinceMs, epochSeconds);
}

function clamp(path: Buffer, sinceMs: number, epochSeconds: number): void {
  const stat = lstatSync(path);
  if (stat.isDirectory()) {
    using folder = shortenPath(path);
    for (const name of readdirSync(folder.path, { encoding: "buffer" }))
      clamp(joinBytes(folder.path, name), sinceMs, epochSeconds);
  }
  if (stat.mtimeMs >= sinceMs) lutimesSync(path, epochSeconds, epochSeconds);
}
