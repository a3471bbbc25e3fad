/** How many transfers go on at once: some per host, so that no server is flooded, and some in all. */
export class HostLimits {
  readonly #queues = new Map<string, Queue>();
  readonly #all = new Queue(16);

  /** Waits for a turn; disposing what it resolves with ends the turn. */
  async enter(url: string, maximumPerHost = 6): Promise<Disposable> {
    const host = hostOf(url);
    const queue = this.#queues.get(host) ?? new Queue(maximumPerHost);
    this.#queues.set(host, queue);
    const own = await queue.enter();
    const shared = await this.#all.enter();
    return {
      [Symbol.dispose]: () => {
        shared();
        own();
      },
    };
  }
}

class Queue {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(places: number) {
    this.#free = Math.max(1, places);
  }

  async enter(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return () => {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    };
  }
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
}
