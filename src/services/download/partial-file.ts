import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";

/** A file that arrives in pieces, over several attempts: what is written is hashed at once and kept for the next attempt. */
export class PartialFile implements AsyncDisposable {
  readonly path: string;
  entityTag: string | undefined;
  readonly #algorithm: string;
  readonly #handle: FileHandle;
  #hash: Hash;
  #sizeBytes = 0;

  private constructor(path: string, algorithm: string, handle: FileHandle) {
    this.path = path;
    this.#algorithm = algorithm;
    this.#handle = handle;
    this.#hash = createHash(algorithm);
  }

  static async create(path: string, algorithm: string): Promise<PartialFile> {
    return new PartialFile(path, algorithm, await open(path, "w"));
  }

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  async append(chunk: Buffer): Promise<void> {
    this.#hash.update(chunk);
    for (let at = 0; at < chunk.length; ) {
      const { bytesWritten } = await this.#handle.write(chunk, at, chunk.length - at, this.#sizeBytes);
      at += bytesWritten;
      this.#sizeBytes += bytesWritten;
    }
  }

  /** Forgets all that came so far. */
  async restart(): Promise<void> {
    await this.#handle.truncate(0);
    this.#hash = createHash(this.#algorithm);
    this.#sizeBytes = 0;
    this.entityTag = undefined;
  }

  /** Hash of what is here; the file is on disk when this resolves. */
  async finish(): Promise<string> {
    await this.#handle.datasync();
    return this.#hash.copy().digest("hex");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#handle.close();
  }
}
