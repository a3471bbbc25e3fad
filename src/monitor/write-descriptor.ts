import { writeSync } from "node:fs";
import { codeOf } from "../errors.ts";

/** How long to wait for a reader that is behind. */
const pauseMs = 5;

/** Writes all of a text to a descriptor, in order and before it returns, also to a pipe that does not block and whose reader is slow. */
export function writeDescriptor(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}
