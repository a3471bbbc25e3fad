import { UsageError } from "../errors.ts";

const steps = ["B", "kB", "MB", "GB", "TB"] as const;
const factors: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
};

/** Bytes for people: `1.2 GB`. */
export function formatSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), steps.length - 1);
  const value = bytes / 1000 ** step;
  return `${step === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${steps[step]}`;
}

/** Milliseconds for people: `80 ms`, `4.2 s`, `3 min 05 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

/** Reads `4GB`, `500 MiB` or plain bytes; throws a `UsageError` on anything else. */
export function parseSize(text: string): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([kmgt]i?|)b?$/i.exec(text) ?? [];
  const factor = factors[unit?.toLowerCase() ?? "?"];
  if (digits === undefined || factor === undefined)
    throw new UsageError(`${JSON.stringify(text)} is not a size such as 500MB or 4GiB`);
  return Math.round(Number(digits) * factor);
}
