import { closeSync, openSync, readFileSync } from "node:fs";
import { systemCall, systemCallAsync } from "./native.ts";

/** Mounts of this process's namespace: a few microseconds each, where mount(8) costs milliseconds. */

const MS_RDONLY = 1;
const MS_NOSUID = 2;
const MS_NODEV = 4;
const MS_REMOUNT = 32;
const MS_BIND = 4096;
const MS_REC = 16384;
const MS_PRIVATE = 1 << 18;
const MS_SHARED = 1 << 20;
const MNT_DETACH = 2;

const mountCall = "int mount(const char *source, const char *target, const char *type, unsigned long flags, const char *data)";
const unmountCall = "int umount2(const char *target, int flags)";

/** What to mount where; `options` is the filesystem's own option string. */
export interface MountRequest {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly options?: string;
  readonly readOnly?: boolean;
  readonly noDevices?: boolean;
  readonly noSetuid?: boolean;
  /** Changes a mount that is there already. */
  readonly remount?: boolean;
}

/** Mounts a filesystem. */
export function mount({ source, target, type, options = "", readOnly, noDevices, noSetuid, remount }: MountRequest): void {
  const flags =
    (readOnly ? MS_RDONLY : 0) | (remount ? MS_REMOUNT : 0) | (noDevices ? MS_NODEV | MS_NOSUID : 0) | (noSetuid ? MS_NOSUID : 0);
  systemCall(mountCall, [source, target, type, flags, options], `mount ${type} '${source}' on '${target}'`);
}

/** How a bind mount is made. */
export interface BindOptions {
  /** Of the top mount only. */
  readonly readOnly?: boolean;
  /** With all that is mounted below. */
  readonly recursive?: boolean;
  /** Of the top mount only: neither device nodes nor set-user-id programs work. */
  readonly plain?: boolean;
}

/** Shows a folder or file a second time, at `target`. */
export function bindMount(source: string, target: string, options: BindOptions = {}): void {
  systemCall(
    mountCall,
    [source, target, null, MS_BIND | (options.recursive ? MS_REC : 0), null],
    `bind '${source}' on '${target}'`,
  );
  const limits = (options.readOnly ? MS_RDONLY : 0) | (options.plain ? MS_NODEV | MS_NOSUID : 0);
  if (limits === 0) return;
  try {
    systemCall(mountCall, [null, target, null, MS_BIND | MS_REMOUNT | limits, null], `limit what '${target}' can do`);
  } catch (error) {
    unmount(target);
    throw error;
  }
}

/** Cuts a mount and those below it off from what happens elsewhere. */
export function makePrivate(target: string): void {
  systemCall(mountCall, [null, target, null, MS_PRIVATE | MS_REC, null], `make '${target}' private`);
}

/** Lets what is mounted below a mount from now on appear wherever the mount is shown. */
export function makeShared(target: string): void {
  systemCall(mountCall, [null, target, null, MS_SHARED, null], `make '${target}' shared`);
}

/** Unmounts; `EBUSY` when something still uses it. */
export function unmount(target: string): void {
  systemCall(unmountCall, [target, 0], `unmount '${target}'`);
}

/** Takes a mount out of sight at once, and away when its last user is gone. */
export function detachMount(target: string): void {
  systemCall(unmountCall, [target, MNT_DETACH], `detach '${target}'`);
}

/** Writes back all that is in memory of the file system at a path. */
export async function syncFileSystem(path: string): Promise<void> {
  const fd = openSync(path, "r");
  try {
    const result = await systemCallAsync("int syncfs(int fd)", [fd]);
    if (result !== 0) throw new Error(`Cannot write '${path}' back: the kernel reports an error`);
  } finally {
    closeSync(fd);
  }
}

/** Mount points at and below a folder, deepest and newest first: the order to unmount them in. */
export function listMounts(folder: string): readonly string[] {
  const points = parseMountPoints(readFileSync("/proc/self/mountinfo", "latin1"));
  return points.filter((point) => point === folder || point.startsWith(`${folder}/`)).reverse();
}

/** Mount points of a mountinfo table, in its order: parents before children. */
export function parseMountPoints(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.split(" ")[4])
    .filter((point) => point !== undefined)
    .map((point) => {
      const bytes = point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
      return Buffer.from(bytes, "latin1").toString("utf8");
    });
}
