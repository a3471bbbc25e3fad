import { attachFilter, type FilterKind, instruction } from "./group-filter.ts";

/**
 * Which devices the programs of a control group may open: a small BPF program attached to the group (cgroup v2, Linux 4.15). Making device
 * nodes stays allowed, since a node says nothing until it is opened.
 */

/** A device by its numbers; without `minor` every device of that driver. */
export interface DeviceNumbers {
  readonly kind: "block" | "character";
  readonly major: number;
  readonly minor?: number | undefined;
}

const devices: FilterKind = { program: 15, attach: 6 }; // BPF_PROG_TYPE_CGROUP_DEVICE, BPF_CGROUP_DEVICE
const makeNodeAccess = 1;

/** Lets programs of the group at `folder` open the devices of a list and no others. The filter goes with the group. */
export function attachDeviceFilter(folder: string, allowed: readonly DeviceNumbers[]): void {
  attachFilter(folder, devices, assembleDeviceFilter(allowed));
}

/** The BPF instructions: 1 (yes) for making nodes and for listed devices, else 0. */
export function assembleDeviceFilter(allowed: readonly DeviceNumbers[]): Buffer {
  const loadField = (register: number, offset: number) => instruction(0x61, register | (1 << 4), offset, 0);
  const answer = (value: number) => [instruction(0xb7, 0, 0, value), instruction(0x95, 0, 0, 0)];
  const skipUnless = (register: number, value: number, count: number) => instruction(0x55, register, count, value);
  const program = [
    ...[loadField(2, 0), loadField(4, 4), loadField(5, 8)], // access << 16 | kind, major, minor
    ...[instruction(0xbf, 3 | (2 << 4), 0, 0), instruction(0x77, 3, 0, 16), instruction(0x57, 2, 0, 0xffff)],
    ...[skipUnless(3, makeNodeAccess, 2), ...answer(1)],
  ];
  for (const { kind, major, minor } of allowed) {
    const tail = [...(minor === undefined ? [] : [skipUnless(5, minor, 2)]), ...answer(1)];
    program.push(skipUnless(2, kind === "block" ? 1 : 2, tail.length + 1), skipUnless(4, major, tail.length), ...tail);
  }
  return Buffer.concat([...program, ...answer(0)]);
}
