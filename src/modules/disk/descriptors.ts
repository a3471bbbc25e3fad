import { lstatSync, symlinkSync } from "node:fs";

/** Makes `/dev/fd` where the sandbox has none: shells need it for process substitution. */
export function linkDescriptors(): void {
  if (lstatSync("/dev/fd", { throwIfNoEntry: false }) === undefined) symlinkSync("/proc/self/fd", "/dev/fd");
}
