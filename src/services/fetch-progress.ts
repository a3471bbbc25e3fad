import type { Monitor } from "../monitor/event.ts";

/** Sums up what the items of a source do and tells the monitor a few times a second. */
export class FetchProgress {
  readonly #type: string;
  readonly #monitor: Monitor;
  readonly #items: number;
  readonly #bytes = new Map<string, { readonly done: number; readonly total: number | undefined }>();
  #finished = 0;
  #lastAt = 0;

  constructor(type: string, items: number, monitor: Monitor) {
    this.#type = type;
    this.#items = items;
    this.#monitor = monitor;
  }

  update(id: string, done: number, total: number | undefined): void {
    this.#bytes.set(id, { done, total });
    if (performance.now() - this.#lastAt > 250) this.#report(`Fetched ${this.#finished} of ${this.#items}`);
  }

  finish(id: string, failure?: string): void {
    this.#finished += 1;
    this.#report(failure ?? `Fetched ${this.#finished} of ${this.#items}: ${id}`);
  }

  #report(message: string): void {
    this.#lastAt = performance.now();
    const parts = [...this.#bytes.values()];
    const doneBytes = parts.reduce((sum, part) => sum + part.done, 0);
    const isKnown = parts.length === this.#items && parts.every((part) => part.total !== undefined);
    const totalBytes = isKnown ? parts.reduce((sum, part) => sum + (part.total ?? 0), 0) : undefined;
    this.#monitor({ kind: "source-progress", type: this.#type, message, doneBytes, totalBytes });
  }
}
