import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf } from "../errors.ts";
import { bindMount as bind, detachMount, listMounts, makePrivate, syncFileSystem, unmount } from "../linux/mount.ts";
import type { MountContext, MountMeta, OpenedMount } from "./mount.ts";
import { StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/** What all mounts of block devices share: the folder below the stage's mounts, mount(8) with its options, and an end that loses nothing. */

const unmountAttempts = 50;

/** Properties that every mount of a device has in a manifest. */
export const deviceMountProperties = {
  name: { type: "string", description: "Name of the mount in the stage" },
  type: { type: "string" },
  source: { type: "string", description: "Name of the device" },
  target: { type: "string", description: "Where to mount it, below the stage's mounts" },
} as const;

/** The partition of a device that has several. */
export const partitionProperty = { type: "number", description: "Partition of the device to mount, counted from one" } as const;

/** Options of every filesystem that may be mounted read-only. */
export const readOnlyProperty = { type: "boolean", description: "Allow nothing to be written", default: false } as const;

/** Options of filesystems with a journal. */
export const norecoveryProperty = { type: "boolean", description: "Leave the journal as it is", default: false } as const;

/** Options as they stand in a manifest: true and `key: value` become words for mount(8), in this order; absent and false are left out. */
export type MountWords = Readonly<Record<string, string | number | boolean | undefined>>;

/** What mounting needs of a mount's context. */
export type MountPlace = Pick<MountContext, "source" | "root" | "exec">;

/** Mounts the source at the target below the stage's mounts. */
export async function mountFilesystem(
  context: MountPlace,
  type: string,
  target: string,
  words: MountWords,
): Promise<OpenedMount> {
  if (context.source === undefined) throw new StageFailure(`Cannot mount a filesystem at '${target}': the mount names no source`);
  const path = makeTarget(context.root, target);
  const options = formatMountWords(words);
  const given = options === "" ? [] : ["-o", options];
  await context.exec("mount", ["-t", type, ...given, "--source", context.source, "--target", path]);
  return { path: relative(context.root, path) || ".", [Symbol.asyncDispose]: () => unmountWhole(path, target) };
}

/** Whether the kernel can mount a filesystem, after loading what it has for it. Asked of the kernel once. */
export function canMount(type: string): boolean {
  const known = mountable.get(type) ?? askKernel(type);
  mountable.set(type, known);
  return known;
}

const mountable = new Map<string, boolean>();

function askKernel(type: string): boolean {
  if (!existsSync("/proc/filesystems")) return false; // another kernel than Linux, where plans are made but no builds
  const isKnown = () => readFileSync("/proc/filesystems", "utf8").split("\n").includes(`\t${type}`);
  if (!isKnown()) spawnSync("modprobe", ["--quiet", type]);
  return isKnown();
}

/** Programs of the host that opening such a mount takes here. */
export function toolsOfMount({ tools = [], insteadOfTools }: MountMeta): readonly string[] {
  return insteadOfTools !== undefined && canMount(insteadOfTools) ? [] : tools;
}

/** Shows a folder of the host a second time, with all mounts below; `private` keeps mounts made later at one place out of the other. */
export function bindMount(source: string, target: string, options: { readonly private?: boolean } = {}): void {
  bind(source, target, { recursive: true });
  if (options.private) makePrivate(target);
}

/** How many mounts are at a folder and below. */
export function countMounts(folder: string): number {
  return listMounts(folder).length;
}

/** Unmounts what was mounted at a folder and below since there were `count` mounts. */
export async function unmountDownTo(folder: string, count: number): Promise<void> {
  if (countMounts(folder) > count) await syncFileSystem(folder);
  for (const path of listMounts(folder).slice(0, -count || undefined)) await unmountPatiently(path, path);
}

/** Makes the folder of a mount below the root, links of filesystems that are mounted there already resolved inside it. */
export function makeTarget(root: string, target: string): string {
  const mounts = new Tree(root);
  mounts.makeDirectory(target, { parents: true });
  return mounts.resolve(target);
}

/** `{ ro: true, uid: 0, subvol: undefined }` becomes `ro,uid=0`. */
export function formatMountWords(words: MountWords): string {
  return Object.entries(words)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? key : `${key}=${requireWord(String(value))}`))
    .join(",");
}

/** Writes a filesystem back and unmounts it; a program that is just ending may hold it for a moment. */
async function unmountWhole(path: string, target: string): Promise<void> {
  await syncFileSystem(path);
  await unmountPatiently(path, target);
}

async function unmountPatiently(path: string, target: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return unmount(path);
    } catch (error) {
      if (codeOf(error) !== "EBUSY") throw error;
      if (tries === unmountAttempts) break;
      await sleep(100);
    }
  }
  detachMount(path);
  throw new StageFailure(`Cannot unmount '${target}': a program still uses it`);
}

function requireWord(value: string): string {
  if (!value.includes(",")) return value;
  throw new StageFailure(`Cannot mount with the option '${value}': it contains a comma`);
}
