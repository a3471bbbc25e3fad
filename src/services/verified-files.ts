import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashFile, parseChecksum } from "./download/checksum.ts";

/**
 * Which files of a content folder are known to be what their names say. People put files there themselves for builds without network, so
 * a file is believed only after its content was hashed once; size, inode and time say whether it is still the same.
 */
export class VerifiedFiles {
  readonly #folder: string;
  readonly #recordPath: string;
  readonly #known: Map<string, string>;
  #changed = false;

  constructor(sourcesPath: string, contentType: string) {
    this.#folder = join(sourcesPath, contentType);
    this.#recordPath = join(sourcesPath, ".verified", `${contentType}.json`);
    this.#known = readRecord(this.#recordPath);
  }

  /** Whether the file is there and is what its name says. */
  async has(name: string): Promise<boolean> {
    const { algorithm, hex } = parseChecksum(name);
    const path = join(this.#folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return false;
    const state = stateOf(path);
    if (this.#known.get(name) === state) return true;
    if ((await hashFile(path, algorithm)) !== hex) return false;
    this.add(name);
    return true;
  }

  /** Notes a file that was checked while it was written. */
  add(name: string): void {
    this.#known.set(name, stateOf(join(this.#folder, name)));
    this.#changed = true;
  }

  /** Writes the record; another process may have written its own: a lost entry costs one more hash. */
  save(): void {
    if (!this.#changed) return;
    mkdirSync(dirname(this.#recordPath), { recursive: true });
    const temporary = `${this.#recordPath}.${process.pid}`;
    writeFileSync(temporary, JSON.stringify(Object.fromEntries(this.#known)));
    renameSync(temporary, this.#recordPath);
  }
}

function stateOf(path: string): string {
  const { ino, size, mtimeNs } = statSync(path, { bigint: true });
  return `${ino}:${size}:${mtimeNs}`;
}

function readRecord(path: string): Map<string, string> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>));
  } catch {
    return new Map(); // none yet, or damaged: everything is hashed once more
  }
}
