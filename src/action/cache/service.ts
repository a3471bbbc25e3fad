import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { CacheAnswer, CacheRequest } from "./client.ts";

/** The Actions cache, as far as the tree cache needs it. Never throws: what went wrong is in `said`. */
export interface CacheService extends AsyncDisposable {
  /** Key of the newest entry for that path whose key begins so. */
  find(path: string, stem: string): Promise<CacheAnswer>;
  /** Downloads an entry; `key` is undefined when it is gone or broken. */
  restore(path: string, key: string): Promise<CacheAnswer>;
  /** Uploads an entry; `key` is undefined when it was not saved. */
  save(path: string, key: string): Promise<CacheAnswer>;
}

/** Starts the cache client in the exchange directory. `program` is its file. */
export function openCacheService(program: string, directory: string): CacheService {
  const child = fork(program, [], {
    cwd: directory,
    env: { ...process.env, GITHUB_WORKSPACE: directory, RUNNER_TEMP: join(directory, "client") },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const waiting = new Map<number, (answer: CacheAnswer) => void>();
  child.on("message", (answer: CacheAnswer) => settle(waiting, answer));
  for (const event of ["exit", "error"]) {
    child.on(event, () => {
      for (const serial of waiting.keys()) settle(waiting, { serial, said: ["The cache client ended"] });
    });
  }
  const ask = askOf(child, waiting);
  return {
    find: (path, stem) => ask("find", path, stem),
    restore: (path, key) => ask("restore", path, key),
    save: (path, key) => ask("save", path, key),
    [Symbol.asyncDispose]: () => stop(child),
  };
}

function askOf(child: ChildProcess, waiting: Map<number, (answer: CacheAnswer) => void>) {
  let last = 0;
  return (verb: CacheRequest["verb"], path: string, key: string): Promise<CacheAnswer> => {
    const serial = ++last;
    const { promise, resolve } = Promise.withResolvers<CacheAnswer>();
    waiting.set(serial, resolve);
    if (child.connected) child.send({ serial, verb, path, key } satisfies CacheRequest, () => {});
    else settle(waiting, { serial, said: ["The cache client ended"] });
    return promise;
  };
}

function settle(waiting: Map<number, (answer: CacheAnswer) => void>, answer: CacheAnswer): void {
  waiting.get(answer.serial)?.(answer);
  waiting.delete(answer.serial);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
