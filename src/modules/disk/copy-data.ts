import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { codeOf } from "../../errors.ts";
import { StageFailure } from "../stage.ts";

const chunkBytes = 64 * 1024;

/** Copies what is not zero from the start of a file to an offset of another; zeros stay what they are there, so holes stay holes. */
export function copyData(source: string, target: string, offsetBytes: number): void {
  using from = openFile(source, "r");
  using to = openFile(target, "r+");
  const chunk = Buffer.alloc(chunkBytes);
  const zeros = Buffer.alloc(chunkBytes);
  for (let at = 0; ; ) {
    const length = readSync(from.descriptor, chunk, 0, chunkBytes, at);
    if (length === 0) return;
    if (chunk.compare(zeros, 0, length, 0, length) !== 0) writeSync(to.descriptor, chunk, 0, length, offsetBytes + at);
    at += length;
  }
}

/** Makes a file's content that of another. */
export function copyFileTo(source: string, target: string): void {
  using from = openFile(source, "r");
  using to = openFile(target, "w");
  copyRange(from.descriptor, to.descriptor, 0, Number.MAX_SAFE_INTEGER);
}

/** Adds a file's content to the end of another. */
export function appendFile(source: string, target: string): void {
  using from = openFile(source, "r");
  using to = openFile(target, "r+");
  const end = fstatSync(to.descriptor).size;
  copyRange(from.descriptor, to.descriptor, 0, Number.MAX_SAFE_INTEGER, end);
}

/** Copies a range of an open file to the start of another, or to a place in it; stops early where the source ends. */
export function copyRange(source: number, target: number, offsetBytes: number, lengthBytes: number, targetBytes = 0): void {
  const chunk = Buffer.alloc(chunkBytes * 16);
  for (let done = 0; done < lengthBytes; ) {
    const length = readSync(source, chunk, 0, Math.min(chunk.length, lengthBytes - done), offsetBytes + done);
    if (length === 0) return;
    for (let written = 0; written < length; )
      written += writeSync(target, chunk, written, length - written, targetBytes + done + written);
    done += length;
  }
}

/** Writes all of an open file to the start of a device and waits until it is there. */
export function writeDevice(source: number, device: string): void {
  using to = openFile(device, "r+");
  try {
    copyRange(source, to.descriptor, 0, Number.MAX_SAFE_INTEGER);
    fsyncSync(to.descriptor);
  } catch (error) {
    if (codeOf(error) !== "ENOSPC") throw error;
    throw new StageFailure(`Cannot write ${fstatSync(source).size} bytes to the device: it is smaller`);
  }
}

function openFile(path: string, flags: string): Disposable & { readonly descriptor: number } {
  const descriptor = openSync(path, flags);
  return { descriptor, [Symbol.dispose]: () => closeSync(descriptor) };
}
