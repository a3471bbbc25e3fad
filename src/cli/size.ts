import { UsageError } from "../errors.ts";

const units: Readonly<Record<string, number>> = {
  "": 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** Bytes of `20GB`, `512 MiB` or `1000`; `unlimited` is Infinity. `what` names the flag or input in the error. */
export function parseSize(text: string, what: string): number {
  if (text.trim() === "unlimited") return Number.POSITIVE_INFINITY;
  const match = /^\s*(\d+)\s*([kMGT]B|[KMGT]iB|)\s*$/.exec(text);
  const unit = units[match?.[2] ?? "none"];
  if (match === null || unit === undefined) {
    throw new UsageError(`Cannot read the size '${text}' of ${what}`, {
      hint: "Write a whole number with kB, MB, GB, TB, KiB, MiB, GiB or TiB, or 'unlimited'",
    });
  }
  return Number(match[1]) * unit;
}
