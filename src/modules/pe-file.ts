import { readFileSync } from "node:fs";
import { StageFailure } from "./stage.ts";

/** Where a section can be added to a program for UEFI (a PE32+ file). */
export interface PeEnd {
  /** First free address in memory, aligned. */
  readonly address: number;
  readonly alignment: number;
}

const headerPointer = 0x3c;
const coffSize = 24;
const sectionSize = 40;

/** Reads the headers of a PE32+ file; throws for any other file. */
export function findPeEnd(path: string): PeEnd {
  const file = readFileSync(path);
  const header = file.length > headerPointer + 4 ? file.readUInt32LE(headerPointer) : file.length;
  const optional = header + coffSize;
  if (
    file.length < optional + 40 ||
    file.toString("latin1", header, header + 4) !== "PE\0\0" ||
    file.readUInt16LE(optional) !== 0x20b
  )
    throw new StageFailure(`Cannot use '${path}': it is not a program for UEFI (PE32+)`);
  const count = file.readUInt16LE(header + 6);
  if (count === 0) throw new StageFailure(`Cannot use '${path}': it has no sections`);
  const alignment = Math.max(file.readUInt32LE(optional + 32), file.readUInt32LE(optional + 36));
  const last = optional + file.readUInt16LE(header + 20) + (count - 1) * sectionSize;
  return { address: alignUp(file.readUInt32LE(last + 12) + file.readUInt32LE(last + 8), alignment), alignment };
}

/** The next multiple of the alignment. */
export function alignUp(address: number, alignment: number): number {
  return Math.ceil(address / alignment) * alignment;
}
