import { StoreError } from "../errors.ts";

/**
 * Who may do what with a tree under construction: many readers and no writer, or one writer and no readers; sealing needs it to itself.
 * Whatever comes out of turn is refused with a code of its own, never waited for: a wait would hide a mistake of the engine.
 */
export class Scopes {
  #readers = 0;
  #writing = false;
  #closed = false;

  /** Enters as a reader; answers how to leave. */
  enterReader(): () => void {
    this.#requireOpen("read");
    if (this.#writing) throw refuse("read", "it is being written", "E_STORE_WRITING");
    this.#readers += 1;
    return once(() => {
      this.#readers -= 1;
    });
  }

  /** Enters as the writer; answers how to leave. */
  enterWriter(): () => void {
    this.requireAlone("write");
    this.#writing = true;
    return once(() => {
      this.#writing = false;
    });
  }

  /** Throws unless nobody reads or writes. */
  requireAlone(what: "write" | "seal"): void {
    this.#requireOpen(what);
    if (this.#writing) throw refuse(what, "it is being written", "E_STORE_WRITING");
    if (this.#readers > 0) throw refuse(what, "it is being read", "E_STORE_READING");
  }

  /** Lets nobody in any more. */
  close(): void {
    this.#closed = true;
  }

  #requireOpen(what: string): void {
    if (this.#closed) throw refuse(what, "it is closed", "E_STORE_CLOSED");
  }
}

function refuse(what: string, why: string, code: `E_STORE${string}`): StoreError {
  return new StoreError(`Cannot ${what} a tree: ${why}`, { code });
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
