import { createHash, type Hash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/**
 * A file that arrives in pieces, over several attempts: what is written is hashed at once and kept for the next attempt. What an earlier
 * process left of it is taken in; whether that is right, its checksum tells in the end.
 */
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

  static async open(path: string, algorithm: string): Promise<PartialFile> {
    await using stack = new AsyncDisposableStack();
    const partial = stack.use(new PartialFile(path, algorithm, await open(path, constants.O_RDWR | constants.O_CREAT, 0o644)));
    for await (const chunk of partial.#handle.createReadStream({ start: 0, autoClose: false })) partial.#count(chunk as Buffer);
    stack.move();
    return partial;
  }

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  async append(chunk: Buffer): Promise<void> {
    for (let at = 0; at < chunk.length; ) {
      const { bytesWritten } = await this.#handle.write(chunk, at, chunk.length - at, this.#sizeBytes + at);
      at += bytesWritten;
    }
    this.#count(chunk);
  }

  #count(chunk: Buffer): void {
    this.#hash.update(chunk);
    this.#sizeBytes += chunk.length;
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
