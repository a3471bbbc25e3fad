import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for files in between; gone when disposed of. It is hidden when it lies in an output. */
export function makeScratch(parent = tmpdir()): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(parent, ".scratch-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
