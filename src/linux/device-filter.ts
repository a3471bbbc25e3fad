import { closeSync, constants, openSync } from "node:fs";
import { codeOf } from "../errors.ts";
import { koffi, systemCall } from "./native.ts";

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

const BPF_PROG_LOAD = 5;
const BPF_PROG_ATTACH = 8;
const BPF_PROG_TYPE_CGROUP_DEVICE = 15;
const BPF_CGROUP_DEVICE = 6;
const makeNodeAccess = 1;
const bpfCallNumbers: Readonly<Record<string, number>> = { x64: 321, arm64: 280 };

/** Descriptors of loaded programs, by the devices they allow. */
const programs = new Map<string, number>();

/** Lets programs of the group at `folder` open the devices of a list and no others. The filter goes with the group. */
export function attachDeviceFilter(folder: string, allowed: readonly DeviceNumbers[]): void {
  const program = findProgram(allowed);
  const group = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    const attributes = Buffer.alloc(20);
    for (const [at, value] of [group, program, BPF_CGROUP_DEVICE, 0].entries()) attributes.writeUInt32LE(value, at * 4);
    callBpf(BPF_PROG_ATTACH, attributes);
  } finally {
    closeSync(group);
  }
}

/** The kernel checks each program anew, which takes longer than attaching it: stages with the same devices share one. */
function findProgram(allowed: readonly DeviceNumbers[]): number {
  const key = JSON.stringify(allowed);
  const program = programs.get(key) ?? loadProgram(assembleDeviceFilter(allowed));
  programs.set(key, program);
  return program;
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

function instruction(code: number, registers: number, offset: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt8(code, 0);
  bytes.writeUInt8(registers, 1);
  bytes.writeInt16LE(offset, 2);
  bytes.writeInt32LE(value, 4);
  return bytes;
}

function loadProgram(instructions: Buffer): number {
  const attributes = Buffer.alloc(48);
  attributes.writeUInt32LE(BPF_PROG_TYPE_CGROUP_DEVICE, 0);
  attributes.writeUInt32LE(instructions.length / 8, 4);
  attributes.writeBigUInt64LE(BigInt(koffi().address(instructions)), 8);
  attributes.writeBigUInt64LE(BigInt(koffi().address(Buffer.from("GPL\0"))), 16);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return callBpf(BPF_PROG_LOAD, attributes);
    } catch (error) {
      // A signal came while the kernel checked the program: a child that ended, for one.
      if (codeOf(error) !== "EAGAIN" || attempt === 20) throw error;
    }
  }
}

function callBpf(command: number, attributes: Buffer): number {
  const call = bpfCallNumbers[process.arch] ?? -1;
  const declaration = "long syscall(long number, long command, void *attributes, unsigned long size)";
  return systemCall(declaration, [call, command, attributes, attributes.length], "device filter");
}
