import { closeSync, constants, openSync } from "node:fs";
import { codeOf } from "../errors.ts";
import { koffi, systemCall } from "./native.ts";

/** BPF programs on control groups (cgroup v2): assembled here, checked by the kernel, in force as long as the group is there. */

/** What a program decides about: its type, and where it is attached. */
export interface FilterKind {
  readonly program: number;
  readonly attach: number;
}

const BPF_PROG_LOAD = 5;
const BPF_PROG_ATTACH = 8;
const callNumbers: Readonly<Record<string, number>> = { x64: 321, arm64: 280 };

/** Descriptors of loaded programs, by kind and instructions. */
const programs = new Map<string, number>();

/** Attaches a program to the group at `folder`. */
export function attachFilter(folder: string, kind: FilterKind, instructions: Buffer): void {
  const program = findProgram(kind, instructions);
  const group = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    const attributes = Buffer.alloc(20);
    for (const [at, value] of [group, program, kind.attach, 0].entries()) attributes.writeUInt32LE(value, at * 4);
    callBpf(BPF_PROG_ATTACH, attributes);
  } finally {
    closeSync(group);
  }
}

/** One instruction as the kernel reads it. */
export function instruction(code: number, registers: number, offset: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt8(code, 0);
  bytes.writeUInt8(registers, 1);
  bytes.writeInt16LE(offset, 2);
  bytes.writeInt32LE(value, 4);
  return bytes;
}

/** The kernel checks each program anew, which takes longer than attaching it: stages with the same one share it. */
function findProgram(kind: FilterKind, instructions: Buffer): number {
  const key = `${kind.program} ${instructions.toString("latin1")}`;
  const program = programs.get(key) ?? loadProgram(kind, instructions);
  programs.set(key, program);
  return program;
}

function loadProgram(kind: FilterKind, instructions: Buffer): number {
  const attributes = Buffer.alloc(48);
  attributes.writeUInt32LE(kind.program, 0);
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
  const call = callNumbers[process.arch] ?? -1;
  const declaration = "long syscall(long number, long command, void *attributes, unsigned long size)";
  return systemCall(declaration, [call, command, attributes, attributes.length], "control group filter");
}
