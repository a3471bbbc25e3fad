import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeNode } from "../linux/loop.ts";
import { detachMount, mount } from "../linux/mount.ts";

/** A stage's own /dev: the few nodes that every program expects, and whatever its devices add. Small, so that nothing can be hoarded in it. */

const nodes: Readonly<Record<string, number>> = { null: 3, zero: 5, full: 7, random: 8, urandom: 9 };
const characterDevice = 0o020666;

/** Mounts a private /dev at a folder (made when missing); disposing detaches it. */
export function mountPrivateDev(path: string): Disposable {
  mkdirSync(path, { recursive: true });
  mount({ source: "tmpfs", target: path, type: "tmpfs", options: "mode=0755,size=1m,nr_inodes=8192", noSetuid: true });
  for (const [name, minor] of Object.entries(nodes)) addNode(join(path, name), 1, minor);
  addNode(join(path, "tty"), 5, 0);
  if (existsSync("/dev/fuse")) addNode(join(path, "fuse"), 10, 229);
  return { [Symbol.dispose]: () => detachMount(path) };
}

function addNode(path: string, major: number, minor: number): void {
  makeNode(path, characterDevice, { major, minor });
  if ((statSync(path).mode & 0o777) !== 0o666) chmodSync(path, 0o666);
}
