import { rm } from "node:fs/promises";

/** Removes folders that are of no more use while other work goes on: on a busy disk removing takes longer than starting a stage. */
export class Removals implements AsyncDisposable {
  readonly #running = new Set<Promise<void>>();

  /** Begins to remove a folder, which nothing is mounted in any more. */
  add(path: string): void {
    const removing = rm(path, { recursive: true, force: true }).catch(() => {}); // the folder above is removed as a whole at the end
    this.#running.add(removing);
    void removing.then(() => this.#running.delete(removing));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#running);
  }
}
