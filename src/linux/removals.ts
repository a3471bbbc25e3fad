import { rm } from "node:fs/promises";

/** Work that nobody waits for while other work goes on, folders to remove above all: on a busy disk that takes longer than starting a stage. */
export class Removals implements AsyncDisposable {
  readonly #running = new Set<Promise<void>>();

  /** Begins to remove a folder, which nothing is mounted in any more. */
  add(path: string): void {
    this.follow(rm(path, { recursive: true, force: true })); // the folder above is removed as a whole at the end
  }

  /** Takes note of work that is under way; how it ends is of no interest. */
  follow(work: PromiseLike<unknown>): void {
    const running = Promise.resolve(work).then(
      () => {},
      () => {},
    );
    this.#running.add(running);
    void running.then(() => this.#running.delete(running));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#running);
  }
}
