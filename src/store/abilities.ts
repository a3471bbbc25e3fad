import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../errors.ts";
import { unmount } from "../linux/mount.ts";
import { mountOverlay } from "../linux/overlay.ts";

/** What this host can do for a store; what it cannot is done by copying. */
export interface Abilities {
  /** Stack layers. Needs the kernel's overlay and a store that is not itself on one. */
  readonly overlay: boolean;
  /** Mount packed layers. */
  readonly squashfs: boolean;
}

/** Finds out by trying; `onNotice` is told once what will be slower and why. */
export async function probeAbilities(scratch: string, onNotice: (message: string) => void): Promise<Abilities> {
  const problem = tryOverlay(join(scratch, "probe"));
  if (problem !== undefined) onNotice(`This host cannot stack layers (${problem}): every checkpoint is a full copy of its tree`);
  const squashfs = await canMountSquashfs();
  if (!squashfs) onNotice("This host cannot mount squashfs: layers from a cache are unpacked");
  return { overlay: problem === undefined, squashfs };
}

function tryOverlay(folder: string): string | undefined {
  const [lower, upper, work, target] = ["lower", "upper", "work", "target"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const path of [lower, upper, work, target]) mkdirSync(path, { recursive: true });
  try {
    mountOverlay({ lowers: [lower], upper: { path: upper, work }, target });
    unmount(target);
    rmSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

async function canMountSquashfs(): Promise<boolean> {
  if (!existsSync("/dev/loop-control")) return false;
  if (knowsSquashfs()) return true;
  const { execa } = await import("execa");
  await execa("modprobe", ["squashfs"], { reject: false });
  return knowsSquashfs();
}

function knowsSquashfs(): boolean {
  return /^\tsquashfs$/m.test(readFileSync("/proc/filesystems", "utf8"));
}
