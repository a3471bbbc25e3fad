import { closeSync, fstatSync, openSync, readdirSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, HostError, messageOf } from "../errors.ts";
import { SystemCallError, systemCall, systemCallAsync } from "./native.ts";

/**
 * Loop devices over parts of files. A device is found, configured and named in a folder of ours (the host's /dev may lack its node), and
 * cleared with its holder: `autoclear` makes the kernel do so even when this process is killed. Other processes race for the same free
 * numbers; whoever loses takes another.
 */

/** Which part of a file a loop device shows, and how. */
export interface LoopConfiguration {
  readonly offsetBytes?: number | undefined;
  /** Rest of the file when absent. */
  readonly sizeBytes?: number | undefined;
  readonly readOnly?: boolean | undefined;
  readonly sectorSize?: number | undefined;
  /** Ask the kernel to look for partitions. */
  readonly scanPartitions?: boolean | undefined;
  /** Take an exclusive lock on the node, so that device managers leave it alone. */
  readonly lock?: boolean | undefined;
  /** Called with the device's number before it is configured and after it is gone. */
  readonly reserve?: ((minor: number) => Disposable) | undefined;
}

export interface DeviceNumber {
  readonly major: number;
  readonly minor: number;
}

/** Block device number of all loop devices. */
export const loopMajor = 7;

const commands = {
  setDescriptor: 0x4c00,
  clear: 0x4c01,
  setStatus: 0x4c04,
  getStatus: 0x4c05,
  setBlockSize: 0x4c09,
  configure: 0x4c0a,
  getFree: 0x4c82,
  flush: 0x1261,
} as const;
const loopFlags = { readOnly: 1, autoclear: 4, scanPartitions: 8 } as const;
const ioctlNumber = "int ioctl(int fd, unsigned long command, long value)";
const ioctlBuffer = "int ioctl(int fd, unsigned long command, void *value)";
const attempts = 200;

/** A configured loop device; disposing writes it back, clears it and removes its node. */
export class LoopDevice implements AsyncDisposable {
  readonly name: string;
  readonly path: string;
  readonly number: DeviceNumber;
  readonly #fd: number;
  readonly #file: string;
  readonly #reservation: Disposable | undefined;
  #open = true;

  constructor(given: { minor: number; path: string; fd: number; file: string; reservation: Disposable | undefined }) {
    this.name = `loop${given.minor}`;
    this.path = given.path;
    this.number = { major: loopMajor, minor: given.minor };
    this.#fd = given.fd;
    this.#file = given.file;
    this.#reservation = given.reservation;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    try {
      const flushed = await systemCallAsync(ioctlNumber, [this.#fd, commands.flush, 0]);
      await this.#clear();
      if (flushed !== 0) throw new Error(`Cannot write '${this.name}' back to its file: the kernel reports an error`);
    } finally {
      closeSync(this.#fd);
      removeNode(this.path);
      this.#reservation?.[Symbol.dispose]();
    }
  }

  /** Another program may hold the device for a moment: ask until it lets go. */
  async #clear(): Promise<void> {
    for (let tries = 0; tries < 320; tries += 1) {
      attempt(() => systemCall(ioctlNumber, [this.#fd, commands.clear, 0]), ["ENXIO", "EBUSY"]);
      if (boundFile(this.#fd) !== this.#file) return;
      await sleep(tries < 20 ? 5 : 100);
    }
    throw new Error(`Cannot release '${this.name}': a program still uses it after 30 s`);
  }
}

/** Makes a loop device over a file (or block device) that is open as `fd`, its node in `folder`. */
export async function openLoopDevice(fd: number, folder: string, configuration: LoopConfiguration = {}): Promise<LoopDevice> {
  const control = openControl();
  try {
    for (let tries = 0; tries < attempts; tries += 1) {
      const device = tryOpen(systemCall(ioctlNumber, [control, commands.getFree, 0]), fd, folder, configuration);
      if (device !== undefined) return device;
      await sleep(Math.min(tries, 50) * Math.random());
    }
  } finally {
    closeSync(control);
  }
  throw new Error(`Cannot get a loop device: other programs took every free one ${attempts} times`);
}

/** Partitions the kernel found on a loop device: their numbers and device numbers. */
export function kernelPartitions(name: string): readonly { readonly partition: number; readonly number: DeviceNumber }[] {
  const folder = `/sys/block/${name}`;
  return readdirSync(folder)
    .filter((entry) => entry.startsWith(`${name}p`))
    .map((entry) => {
      const [major = 0, minor = 0] = readFileSync(join(folder, entry, "dev"), "utf8")
        .trim()
        .split(":")
        .map(Number);
      return { partition: Number(entry.slice(name.length + 1)), number: { major, minor } };
    });
}

/** Makes a block device node that only root may use. */
export function makeBlockNode(path: string, number: DeviceNumber): void {
  makeNode(path, 0o060600, number);
}

/** Makes a device node; `mode` holds its kind. */
export function makeNode(path: string, mode: number, { major, minor }: DeviceNumber): void {
  const device = (BigInt(major & 0xfff) << 8n) | BigInt(minor & 0xff) | (BigInt(minor & ~0xff) << 12n);
  const call = "long syscall(long number, int folder, const char *path, unsigned int mode, unsigned long device)"; // old C libraries lack mknod
  systemCall(call, [process.arch === "arm64" ? 33 : 259, -100, path, mode, device], path);
}

function openControl(): number {
  try {
    return openSync("/dev/loop-control", "r+");
  } catch (error) {
    throw new HostError(`Cannot make loop devices: ${messageOf(error)}`, {
      hint: "Run as root on a host with the loop module; in a container, add --privileged or --device /dev/loop-control",
      cause: error,
    });
  }
}

function tryOpen(minor: number, file: number, folder: string, configuration: LoopConfiguration): LoopDevice | undefined {
  const path = join(folder, `loop${minor}`);
  if (attempt(() => makeBlockNode(path, { major: loopMajor, minor }), ["EEXIST"])) return undefined;
  const reservation = configuration.reserve?.(minor);
  let fd = -1;
  try {
    fd = openSync(path, configuration.readOnly ? "r" : "r+");
    if (configuration.lock) systemCall("int flock(int fd, int operation)", [fd, 6]);
    configure(fd, file, configuration);
    return new LoopDevice({ minor, path, fd, file: identityOf(file), reservation });
  } catch (error) {
    if (fd !== -1) closeSync(fd);
    removeNode(path);
    reservation?.[Symbol.dispose]();
    if (["EBUSY", "EAGAIN", "EWOULDBLOCK", "ENXIO"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

/** One call where the kernel has it (5.8), three where not. */
function configure(fd: number, file: number, configuration: LoopConfiguration): void {
  const info = statusOf(configuration);
  const config = Buffer.alloc(304);
  config.writeUInt32LE(file, 0);
  config.writeUInt32LE(configuration.sectorSize ?? 0, 4);
  info.copy(config, 8);
  const unsupported = attempt(() => systemCall(ioctlBuffer, [fd, commands.configure, config]), ["EINVAL", "ENOTTY"]);
  if (!unsupported) return;
  systemCall(ioctlNumber, [fd, commands.setDescriptor, file]);
  try {
    for (let tries = 0; attempt(() => systemCall(ioctlBuffer, [fd, commands.setStatus, info]), ["EAGAIN"]); tries += 1) {
      if (tries === attempts) throw new SystemCallError("ioctl", "EAGAIN", "LOOP_SET_STATUS64");
    }
    if (configuration.sectorSize !== undefined) {
      systemCall(ioctlNumber, [fd, commands.setBlockSize, configuration.sectorSize]);
    }
  } catch (error) {
    attempt(() => systemCall(ioctlNumber, [fd, commands.clear, 0]), ["ENXIO"]);
    throw error;
  }
}

/** `struct loop_info64`. */
function statusOf(configuration: LoopConfiguration): Buffer {
  const info = Buffer.alloc(232);
  info.writeBigUInt64LE(BigInt(configuration.offsetBytes ?? 0), 24);
  info.writeBigUInt64LE(BigInt(configuration.sizeBytes ?? 0), 32);
  const readOnly = configuration.readOnly ? loopFlags.readOnly : 0;
  info.writeUInt32LE(loopFlags.autoclear | readOnly | (configuration.scanPartitions ? loopFlags.scanPartitions : 0), 52);
  return info;
}

/** Device and inode of a file, as LOOP_GET_STATUS64 tells them. */
function identityOf(fd: number): string {
  const { dev, ino } = fstatSync(fd, { bigint: true });
  return `${dev}:${ino}`;
}

function boundFile(fd: number): string | undefined {
  const info = Buffer.alloc(232);
  const unbound = attempt(() => systemCall(ioctlBuffer, [fd, commands.getStatus, info]), ["ENXIO"]);
  return unbound ? undefined : `${info.readBigUInt64LE(0)}:${info.readBigUInt64LE(8)}`;
}

/** Whether a call failed with one of the given codes; other failures throw. */
function attempt(call: () => unknown, codes: readonly string[]): boolean {
  try {
    call();
    return false;
  } catch (error) {
    if (codes.includes(codeOf(error) ?? "")) return true;
    throw error;
  }
}

function removeNode(path: string): void {
  attempt(() => unlinkSync(path), ["ENOENT"]);
}
