import { codeOf } from "../errors.ts";
import { systemCall } from "./native.ts";

/** A part of a file that has content; what is between two is a hole. */
export interface DataRange {
  readonly start: number;
  readonly end: number;
}

const SEEK_DATA = 3;
const SEEK_HOLE = 4;
const seekCall = "int64_t lseek(int fd, int64_t offset, int whence)";

/** Where a file of that size has content, in order; all of it on a filesystem that knows no holes. Moves the descriptor's position. */
export function listDataRanges(descriptor: number, size: number): readonly DataRange[] {
  const ranges: DataRange[] = [];
  for (let at = 0; at < size; ) {
    const start = seek(descriptor, at, SEEK_DATA);
    if (start === undefined || start >= size) break;
    const end = Math.min(seek(descriptor, start, SEEK_HOLE) ?? size, size);
    ranges.push({ start, end });
    at = end;
  }
  return ranges;
}

function seek(descriptor: number, offset: number, whence: number): number | undefined {
  try {
    return systemCall(seekCall, [descriptor, offset, whence]);
  } catch (error) {
    if (codeOf(error) === "ENXIO") return undefined;
    throw error;
  }
}
