import { lstatSync, symlinkSync } from "node:fs";

const links = { "/dev/fd": "/proc/self/fd", "/dev/stdin": "/proc/self/fd/0" };

/** Links of /dev that shell scripts of distributions use and the sandbox's own /dev may lack. */
export function linkStandardStreams(names: readonly (keyof typeof links)[] = ["/dev/fd", "/dev/stdin"]): void {
  for (const name of names) {
    if (lstatSync(name, { throwIfNoEntry: false }) === undefined) symlinkSync(links[name], name);
  }
}
