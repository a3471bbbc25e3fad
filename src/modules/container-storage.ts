import { existsSync, readFileSync } from "node:fs";

/** Where the host keeps its container images, as `storage.conf` says. */
export interface ContainerStorage {
  readonly driver: string;
  readonly graphroot: string;
  readonly runroot: string;
}

const defaults: ContainerStorage = {
  driver: "overlay",
  graphroot: "/var/lib/containers/storage",
  runroot: "/run/containers/storage",
};
const files = ["/etc/containers/storage.conf", "/usr/share/containers/storage.conf"] as const;

/** The host's container storage; the usual places where its configuration says nothing. */
export function readContainerStorage(paths: readonly string[] = files): ContainerStorage {
  const path = paths.find((candidate) => existsSync(candidate));
  return path === undefined ? defaults : parseStorage(readFileSync(path, "utf8"));
}

/** Reads the keys of the `[storage]` table that say where things are. */
export function parseStorage(text: string): ContainerStorage {
  const table = /^\s*\[storage\]\s*$([\s\S]*?)(?=^\s*\[|(?![\s\S]))/m.exec(text)?.[1] ?? "";
  const find = (key: string) => new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']*)["']`, "m").exec(table)?.[1];
  const { driver, graphroot, runroot } = defaults;
  return { driver: find("driver") || driver, graphroot: find("graphroot") || graphroot, runroot: find("runroot") || runroot };
}
