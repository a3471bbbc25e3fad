import { closeSync, constants, openSync, readSync, rmSync } from "node:fs";
import { codeOf } from "../errors.ts";
import { mount } from "./mount.ts";
import { systemCall } from "./native.ts";

/**
 * Overlay mounts of hundreds of layers.
 *
 * The classic mount call takes one page of options, which is about 200 layers even with short names; the new one takes layers
 * one by one, up to the kernel's 500. Layers are named through descriptors, so that no path is too long or needs quoting.
 * `redirect_dir` and `metacopy` stay off: layers then mean the same wherever they are stacked again, and a hostile one cannot point into
 * others. `index` keeps names of one file one file when it is changed, where all layers are of one filesystem; the kernel goes without where
 * they are not. `volatile`: the store makes layers durable itself, once, instead of every unmount and every fsync in a stage doing so.
 */

/** What to stack where: `lowers` from top to bottom; without `upper` the mount is read-only. */
export interface OverlayRequest {
  readonly lowers: readonly string[];
  readonly upper?: { readonly path: string; readonly work: string } | undefined;
  readonly target: string;
}

const FSOPEN = 430;
const FSCONFIG = 431;
const FSMOUNT = 432;
const MOVE_MOUNT = 429;
const SET_FLAG = 0;
const SET_STRING = 1;
const CREATE = 6;
const CLOSE_ON_EXEC = 1;
const MOVE_EMPTY_PATH = 4;
const MOUNT_READ_ONLY = 1;
const AT_FDCWD = -100;

const openCall = "long syscall(long number, const char *type, long flags)";
const configCall = "long syscall(long number, long fd, long command, const char *key, const char *value, long aux)";
const makeCall = "long syscall(long number, long fd, long flags, long attributes)";
const moveCall = "long syscall(long number, long fd, const char *from, long to_fd, const char *to, long flags)";

/** Attempts, each a millisecond after a longer wait: ten seconds in all, since sandboxes of other pipelines may just be starting. */
const patience = 140;

let classic: boolean | undefined;

/** How many layers this kernel stacks below one upper. */
export function maximumLowers(): number {
  return classic ? 150 : 490;
}

/** Mounts an overlay. */
export function mountOverlay(request: OverlayRequest): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      mountThroughDescriptors(request);
      return;
    } catch (error) {
      // The overlay that a layer was the upper of goes a little later than its last mount.
      if (codeOf(error) !== "EBUSY" || attempt === patience) throw error;
      clearWork(request);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, attempt);
    }
  }
}

/** What an attempt left in the work folder says that a volatile overlay was not ended well: the next attempt would refuse it. */
function clearWork({ upper }: OverlayRequest): void {
  if (upper) for (const name of ["work", "index"]) rmSync(`${upper.work}/${name}`, { recursive: true, force: true });
}

function mountThroughDescriptors(request: OverlayRequest): void {
  const folders = [...request.lowers, ...(request.upper ? [request.upper.path, request.upper.work] : [])];
  const descriptors: number[] = [];
  try {
    for (const folder of folders) descriptors.push(openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY));
    const names = descriptors.map((descriptor) => `/proc/self/fd/${descriptor}`);
    const lowers = names.slice(0, request.lowers.length);
    const [upper, work] = names.slice(request.lowers.length);
    const options = { lowers, upper: upper !== undefined && work !== undefined ? { path: upper, work } : undefined };
    mountByName({ ...options, target: request.target });
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}

function mountByName(request: OverlayRequest): void {
  if (classic === true) mountClassic(request);
  else if (classic === false) mountNew(request);
  else classic = mountFirst(request);
}

/** The first mount finds out what this kernel can; answers whether it had to be the classic call. */
function mountFirst(request: OverlayRequest): boolean {
  try {
    mountNew(request);
    return false;
  } catch (error) {
    if (codeOf(error) === "EBUSY") throw error;
    mountClassic(request);
    return true;
  }
}

function mountNew({ lowers, upper, target }: OverlayRequest): void {
  const context = systemCall(openCall, [FSOPEN, "overlay", CLOSE_ON_EXEC], "open overlay");
  let made: number | undefined;
  try {
    const set = (key: string, value: string) => configure(context, SET_STRING, key, value);
    for (const lower of lowers) set("lowerdir+", lower);
    if (upper) {
      set("upperdir", upper.path);
      set("workdir", upper.work);
      configure(context, SET_FLAG, "volatile", null);
    }
    set("redirect_dir", "nofollow");
    set("metacopy", "off");
    set("index", upper ? "on" : "off");
    configure(context, CREATE, null, null);
    made = systemCall(makeCall, [FSMOUNT, context, CLOSE_ON_EXEC, upper ? 0 : MOUNT_READ_ONLY], `mount overlay on '${target}'`);
    systemCall(moveCall, [MOVE_MOUNT, made, "", AT_FDCWD, target, MOVE_EMPTY_PATH], `mount overlay on '${target}'`);
  } finally {
    if (made !== undefined) closeSync(made);
    closeSync(context);
  }
}

function configure(context: number, command: number, key: string | null, value: string | null): void {
  try {
    systemCall(configCall, [FSCONFIG, context, command, key, value, 0], `overlay ${key ?? "create"}`);
  } catch (error) {
    const reason = kernelReason(context);
    if (error instanceof Error && reason !== "") error.message += `: ${reason}`;
    throw error;
  }
}

function kernelReason(context: number): string {
  const buffer = Buffer.alloc(1024);
  try {
    return buffer.toString("utf8", 0, readSync(context, buffer)).trim();
  } catch {
    return "";
  }
}

function mountClassic({ lowers, upper, target }: OverlayRequest): void {
  const parts = [`lowerdir=${lowers.join(":")}`, "redirect_dir=nofollow", "metacopy=off", `index=${upper ? "on" : "off"}`];
  if (upper) parts.push(`upperdir=${upper.path}`, `workdir=${upper.work}`);
  const request = { source: "overlay", target, type: "overlay", readOnly: upper === undefined };
  try {
    mount({ ...request, options: [...parts, ...(upper ? ["volatile"] : [])].join(",") });
  } catch (error) {
    if (!upper || codeOf(error) === "EBUSY") throw error;
    // Before Linux 5.10.
    mount({ ...request, options: parts.join(",") });
  }
}
