import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestContentSync } from "./content-digest.ts";
import { replaceFile } from "./durable-file.ts";
import { formatRecord, type ObjectRecord } from "./object-record.ts";

/** The running system, as long as it runs. */
export function currentBoot(): string {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

/**
 * The record of an object whose layer may be used; undefined when its layer is not what was imported. Reads the whole layer if the system that
 * vouched for it is gone, and notes that it did.
 */
export function trustLayer(folder: string, record: ObjectRecord): ObjectRecord | undefined {
  if (record.boot === null || record.boot === currentBoot() || record.layer.kind !== "squashfs") return record;
  if (digestContentSync(join(folder, "layer.squashfs")) !== record.layer.contentDigest) return undefined;
  const trusted = { ...record, boot: null };
  replaceFile(join(folder, "object.json"), formatRecord(trusted));
  return trusted;
}
