import { closeSync, openSync } from "node:fs";
import { systemCall } from "./native.ts";

/**
 * An empty network namespace for sockets and a sandbox to meet in: addresses that the kernel makes up for sockets are known only in the
 * namespace they were made in. Only the calling thread moves, and it is back before anything else can run.
 */

export interface NetworkNamespace<T> extends Disposable {
  /** Path that nsenter(1) opens, as long as this lives. */
  readonly path: string;
  /** What was made inside. */
  readonly made: T;
}

const newNetwork = 0x40000000;
const own = "/proc/thread-self/ns/net";

/** Makes a namespace and calls `make` inside. */
export function openNetworkNamespace<T>(make: () => T): NetworkNamespace<T> {
  const home = openSync(own, "r");
  try {
    systemCall("int unshare(int flags)", [newNetwork]);
    try {
      const fd = openSync(own, "r");
      return { path: `/proc/${process.pid}/fd/${fd}`, made: make(), [Symbol.dispose]: () => closeSync(fd) };
    } finally {
      systemCall("int setns(int fd, int type)", [home, newNetwork]);
    }
  } finally {
    closeSync(home);
  }
}
