import { attachFilter, type FilterKind, instruction } from "./group-filter.ts";

/**
 * The kernel's settings are no namespace's own: a stage that may mount can mount a second /proc over a read-only one and write there. A BPF
 * program on its control group (cgroup v2, Linux 5.2) lets it read settings and refuses to change any, whatever way it reached them.
 */

const settings: FilterKind = { program: 23, attach: 18 }; // BPF_PROG_TYPE_CGROUP_SYSCTL, BPF_CGROUP_SYSCTL

/** Programs of the group at `folder` can no longer change what is below /proc/sys. The filter goes with the group. */
export function attachSettingsFilter(folder: string): void {
  attachFilter(folder, settings, assembleSettingsFilter());
}

/** The BPF instructions: 0 (no) for writing, else 1. */
export function assembleSettingsFilter(): Buffer {
  return Buffer.concat([
    instruction(0x61, 2 | (1 << 4), 0, 0), // r2 = whether it is written
    instruction(0xb7, 0, 0, 1),
    instruction(0x15, 2, 1, 0),
    instruction(0xb7, 0, 0, 0),
    instruction(0x95, 0, 0, 0),
  ]);
}
