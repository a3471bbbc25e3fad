import { closeSync, openSync, readSync, writeSync } from "node:fs";

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

function openFile(path: string, flags: string): Disposable & { readonly descriptor: number } {
  const descriptor = openSync(path, flags);
  return { descriptor, [Symbol.dispose]: () => closeSync(descriptor) };
}
