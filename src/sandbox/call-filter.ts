/**
 * System calls that no stage has a use for and that lead out of the sandbox of a privileged program: files by handle, kernel modules,
 * another kernel, BPF programs, the clock, making a read-only mount writable. Assembled for seccomp as the kernel reads it.
 *
 * Only mount(2) shows its flags to a filter; the newer calls for mounts pass them in memory, so these do not exist in the sandbox and
 * mount(8) goes back to the old one, as it does on older kernels.
 */

interface Calls {
  /** How the kernel names the architecture of a call (AUDIT_ARCH_*). */
  readonly architecture: number;
  /** Refused: "operation not permitted". */
  readonly refused: readonly number[];
  readonly mount: number;
  /** First number of a second table of the same calls, which would pass by this one. */
  readonly otherTable?: number;
}

// open_by_handle_at, init_module, finit_module, delete_module, kexec_load, kexec_file_load, reboot, swapon, swapoff, bpf,
// perf_event_open, acct, settimeofday, clock_settime, clock_adjtime, userfaultfd; on x86 also iopl, ioperm.
const x64: Calls = {
  architecture: 0xc000003e,
  refused: [304, 175, 313, 176, 246, 320, 169, 167, 168, 321, 298, 163, 164, 227, 305, 323, 172, 173],
  mount: 165,
  otherTable: 0x40000000,
};
const x86: Calls = {
  architecture: 0x40000003,
  refused: [342, 128, 350, 129, 283, 88, 87, 115, 357, 336, 51, 79, 264, 343, 374, 110, 101, 404, 405],
  mount: 21,
};
const arm64: Calls = {
  architecture: 0xc00000b7,
  refused: [265, 105, 273, 106, 104, 294, 142, 224, 225, 280, 241, 89, 170, 112, 266, 282],
  mount: 40,
};
const arm: Calls = {
  architecture: 0x40000028,
  refused: [371, 128, 379, 129, 347, 401, 88, 87, 115, 386, 364, 51, 79, 262, 372, 388, 404, 405],
  mount: 21,
};

/** open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr, open_tree_attr: the same everywhere. */
const absent = [428, 429, 430, 431, 432, 433, 442, 467];

const families: Readonly<Record<string, readonly Calls[]>> = { x64: [x64, x86], arm64: [arm64, arm] };

const allow = 0x7fff0000;
const refuse = 0x00050000 + 1;
const doNotExist = 0x00050000 + 38;
const kill = 0x80000000;

const readOnlyFlag = 1;
const remountFlag = 32;

/** Offsets in what a filter is shown: the call's number, its architecture, the low half of its fourth argument. */
const offsets = { number: 0, architecture: 4, fourthArgument: 40 };

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, value: number];

/** The filter for programs of an architecture (as Node names it) and its 32-bit sibling; undefined where we know no call numbers. */
export function assembleCallFilter(architecture: string): Buffer | undefined {
  const family = families[architecture];
  if (family === undefined) return undefined;
  const program = [load(offsets.architecture), ...family.flatMap(assembleArchitecture), answer(kill)];
  return Buffer.concat(program.map(encode));
}

function assembleArchitecture(calls: Calls): readonly Instruction[] {
  const rules = [
    load(offsets.number),
    ...(calls.otherTable === undefined ? [] : [isAtLeast(calls.otherTable), answer(doNotExist)]),
    ...calls.refused.flatMap((number) => [is(number), answer(refuse)]),
    ...absent.flatMap((number) => [is(number), answer(doNotExist)]),
    is(calls.mount, 5),
    load(offsets.fourthArgument),
    hasBit(remountFlag, 3),
    hasBit(readOnlyFlag, 1),
    answer(allow),
    answer(refuse),
    answer(allow),
  ];
  return [is(calls.architecture, rules.length), ...rules];
}

function load(offset: number): Instruction {
  return [0x20, 0, 0, offset];
}

/** Goes on with the next instruction when equal, else skips some. */
function is(value: number, skip = 1): Instruction {
  return [0x15, 0, skip, value];
}

function isAtLeast(value: number): Instruction {
  return [0x35, 0, 1, value];
}

function hasBit(bit: number, skip: number): Instruction {
  return [0x45, 0, skip, bit];
}

function answer(value: number): Instruction {
  return [0x06, 0, 0, value];
}

function encode([code, ifTrue, ifFalse, value]: Instruction): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(ifTrue, 2);
  bytes.writeUInt8(ifFalse, 3);
  bytes.writeUInt32LE(value >>> 0, 4);
  return bytes;
}
