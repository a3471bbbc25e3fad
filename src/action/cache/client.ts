/**
 * The program that talks to the Actions cache: a child of the Action with a folder of its own. The real client resolves paths against the working
 * directory and the workspace, archives into the runner's folder and prints what went wrong instead of saying so; here all three are the exchange
 * directory, and what it prints goes into the answer. When it hangs it is killed, and the build goes on.
 */

import { AsyncLocalStorage } from "node:async_hooks";
import { restoreCache, saveCache } from "@actions/cache";
import { messageOf } from "../../errors.ts";

/** What the child is asked. */
export interface CacheRequest {
  readonly serial: number;
  readonly verb: "find" | "restore" | "save";
  /** Relative to the exchange directory; part of an entry's identity. */
  readonly path: string;
  readonly key: string;
}

/** What it answers. */
export interface CacheAnswer {
  readonly serial: number;
  /** The key of the entry found, restored or saved. */
  readonly key?: string | undefined;
  /** What the client had to say, a line each. */
  readonly said: readonly string[];
}

/** Answers requests of the parent process until it goes away. */
export function serveCacheRequests(): void {
  const listeners = new AsyncLocalStorage<string[]>();
  process.stdout.write = (text: string | Uint8Array): boolean => {
    listeners.getStore()?.push(...String(text).split("\n").filter(isWorthSaying));
    return true;
  };
  process.on("disconnect", () => process.exit());
  process.on("message", (request: CacheRequest) => {
    const said: string[] = [];
    listeners
      .run(said, () => answer(request))
      .then(
        (key) => process.send?.({ serial: request.serial, key, said } satisfies CacheAnswer),
        (error: unknown) => process.send?.({ serial: request.serial, said: [...said, messageOf(error)] } satisfies CacheAnswer),
      );
  });
}

async function answer({ verb, path, key }: CacheRequest): Promise<string | undefined> {
  switch (verb) {
    case "find":
      return restoreCache([path], key, [key], { lookupOnly: true });
    case "restore":
      return (await restoreCache([path], key)) === key ? key : undefined;
    case "save":
      return (await saveCache([path], key)) === -1 ? undefined : key;
  }
}

/** Without the client's progress and chatter: only what failed. */
function isWorthSaying(line: string): boolean {
  return /^::(warning|error)|^Failed to|not permit/.test(line);
}
