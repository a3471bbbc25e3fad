import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { rmdir } from "node:fs/promises";
import { totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { codeOf } from "../errors.ts";
import { attachDeviceFilter, type DeviceNumbers } from "../linux/device-filter.ts";
import { attachSettingsFilter } from "../linux/settings-filter.ts";

/**
 * Control groups around stages: a bound on processes and memory, so that a fork bomb or a leak ends the stage and not the host, and on the
 * devices that can be opened and the settings of the kernel, which can only be read. Where a host gives us none (a container without control groups), stages run without; their pid namespace
 * still ends with them.
 */

/** Control groups of one sandbox. */
export interface Limits extends AsyncDisposable {
  /** Files to write a process into before it starts. */
  readonly groups: readonly string[];
}

const maximumProcesses = 8192;

/** What every stage may open: what its /dev holds and what modules make there (loop devices, fuse). */
const commonDevices: readonly DeviceNumbers[] = [
  ...[3, 5, 7, 8, 9].map((minor) => ({ kind: "character", major: 1, minor }) as const),
  ...[0, 2].map((minor) => ({ kind: "character", major: 5, minor }) as const),
  ...[229, 237].map((minor) => ({ kind: "character", major: 10, minor }) as const),
  { kind: "character", major: 136 },
  { kind: "block", major: 7 },
];

const namePrefix = "osbuild-action-";

/** Puts limits around one sandbox, the `number`th of this process; device nodes in `devPath` can be opened. */
export function openLimits(number: number, devPath: string): Limits {
  const made: string[] = [];
  for (const controller of listControllers()) {
    try {
      const folder = join(controller.folder, `${namePrefix}${process.pid}-${number}`);
      makeGroup(folder);
      made.push(folder);
      limit(folder, controller.names, devPath);
    } catch (error) {
      if (!["EACCES", "EPERM", "EROFS", "ENOENT", "EINVAL", "ENOSYS", "EBUSY", "EEXIST"].includes(codeOf(error) ?? ""))
        throw error;
    }
  }
  const removeAll = async () => void (await Promise.all(made.map(removeGroup)));
  return { groups: made.map((folder) => join(folder, "cgroup.procs")), [Symbol.asyncDispose]: removeAll };
}

/** Removes what engines that were killed have left. */
export function removeAbandonedLimits(): void {
  for (const { folder } of listControllers()) {
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith(namePrefix))) {
      if (!existsSync(`/proc/${name.slice(namePrefix.length).split("-")[0]}`)) removeNow(join(folder, name));
    }
  }
}

function listControllers(): readonly Controller[] {
  return findControllers(readFileSync("/proc/self/mountinfo", "utf8"), readFileSync("/proc/self/cgroup", "utf8"));
}

/** A folder of the control group filesystem that new groups can be made in, and the controllers it offers. */
export interface Controller {
  readonly folder: string;
  readonly names: readonly string[];
}

/** Where this host has the controllers: one folder for all (v2), or one each (v1), or both; each once, however often it is mounted. */
export function findControllers(mountinfo: string, ownGroups: string): readonly Controller[] {
  const mounts = new Map<string, Controller>();
  for (const line of mountinfo.split("\n")) {
    const controller = readController(line, ownGroups);
    const [, , device = ""] = line.split(" ");
    if (controller !== undefined && !mounts.has(device)) mounts.set(device, controller);
  }
  return [...mounts.values()];
}

function readController(line: string, ownGroups: string): Controller | undefined {
  const [before = "", after = ""] = line.split(" - ");
  const [, , , shown = "", place = ""] = before.split(" ");
  const [type = "", , options = ""] = after.split(" ");
  if (type === "cgroup2") return { folder: place, names: ["devices", "pids", "memory"] };
  const name = options.split(",").find((option) => ["pids", "memory"].includes(option));
  if (type !== "cgroup" || name === undefined) return undefined;
  const own = new RegExp(`^\\d+:(?:[^:]*,)?${name}(?:,[^:]*)?:(.*)$`, "m").exec(ownGroups)?.[1] ?? "";
  // A container may be shown its own part of the hierarchy only, while it is told its place in the whole.
  const below = shown !== "/" && `${own}/`.startsWith(`${shown}/`) ? own.slice(shown.length) : own;
  return { folder: join(place, below.replace(/\/$/, "")), names: [name] };
}

function limit(folder: string, names: readonly string[], devPath: string): void {
  const available = readdirSync(folder);
  const memory = Math.floor(totalmem() * 0.9);
  if (available.includes("pids.max")) writeFileSync(join(folder, "pids.max"), String(maximumProcesses));
  if (available.includes("memory.max")) writeFileSync(join(folder, "memory.max"), String(memory));
  if (available.includes("memory.limit_in_bytes")) writeFileSync(join(folder, "memory.limit_in_bytes"), String(memory));
  if (!names.includes("devices")) return;
  attachDeviceFilter(folder, [...commonDevices, ...listDevices(devPath).filter((device) => !isCommon(device))]);
  attachSettingsFilter(folder);
}

/** Numbers of the device nodes in a folder and below. */
function listDevices(folder: string): readonly DeviceNumbers[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isBlockDevice() || entry.isCharacterDevice())
    .map((entry) => {
      const { rdev } = statSync(join(entry.parentPath, entry.name));
      return { kind: entry.isBlockDevice() ? "block" : "character", major: majorOf(rdev), minor: minorOf(rdev) };
    });
}

function isCommon({ kind, major, minor }: DeviceNumbers): boolean {
  return commonDevices.some((known) => known.kind === kind && known.major === major && [undefined, minor].includes(known.minor));
}

function majorOf(device: number): number {
  return Number((BigInt(device) >> 8n) & 0xfffn);
}

function minorOf(device: number): number {
  return Number((BigInt(device) & 0xffn) | ((BigInt(device) >> 12n) & 0xfff00n));
}

/** A group of that name is one that an earlier process with our number left. */
function makeGroup(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    removeNow(folder);
    mkdirSync(folder);
  }
}

/** Processes of a namespace that was killed leave a little later than its first one. */
async function removeGroup(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const code = await rmdir(folder).then(() => "ENOENT", codeOf);
    if (code === "ENOENT") return;
    await setTimeout(attempt);
  }
}

/** False while a process is in the group, or where groups cannot be removed. */
function removeNow(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    return codeOf(error) === "ENOENT";
  }
}
