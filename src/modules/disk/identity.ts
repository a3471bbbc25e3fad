import { createHash } from "node:crypto";

/**
 * Everything a tool would take from chance or from the clock, taken from the manifest instead: same manifest, same bits.
 */

/** The first second that every filesystem can hold (FAT counts from 1980), used when the manifest names no time. */
export const fallbackEpoch = 315_532_800;

/** A UUID that follows from the given parts and from nothing else. */
export function deriveUuid(...parts: readonly string[]): string {
  const bytes = createHash("sha256").update(parts.join("\0")).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Environment that gives every tool of a disk image the same time. */
export function clockEnvironment(epoch: number | undefined): Readonly<Record<string, string>> {
  const seconds = String(epoch ?? fallbackEpoch);
  return { SOURCE_DATE_EPOCH: seconds, E2FSPROGS_FAKE_TIME: seconds, TZ: "UTC" };
}
