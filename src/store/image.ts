import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf, HostError, StoreError } from "../errors.ts";
import { openLoopDevice } from "../linux/loop.ts";
import { mount, unmount } from "../linux/mount.ts";
import type { PackKind } from "./pack-file.ts";

/** Layers as one file: squashfs, which is mounted; or a compressed tar archive where squashfs-tools are missing. */

/**
 * Writes a layer as one file; the same layer always gives the same bytes. The image's own time is fixed and SOURCE_DATE_EPOCH kept away, since
 * mksquashfs would change every later time of the tree to it.
 */
export async function makeImage(layer: string, target: string): Promise<PackKind> {
  const speed = ["-comp", "zstd", "-Xcompression-level", "3", "-b", "128K"];
  const made = await run("mksquashfs", [
    layer,
    target,
    "-noappend",
    "-no-progress",
    "-exit-on-error",
    "-mkfs-time",
    "0",
    ...speed,
  ]);
  if (made === undefined) return "squashfs";
  if (made !== "missing") throw failure("pack a layer", made);
  const facts = ["--format=posix", "--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime", "--xattrs-include=*"];
  const order = ["--sort=name", "--numeric-owner", "--xattrs", "--sparse"];
  const archived = await run("tar", [...facts, ...order, "-I", "zstd -3 -T0", "-cf", target, "-C", layer, "."]);
  if (archived === undefined) return "tar.zst";
  throw archived === "missing" ? toolsMissing() : failure("pack a layer", archived);
}

/** A packed layer as a folder; unmounted, and its loop device given back, when disposed. */
export interface MountedImage extends AsyncDisposable {
  readonly path: string;
}

/** Mounts a squashfs file, read-only. Damage is for the caller to find before. */
export async function mountImage(image: string, target: string): Promise<MountedImage> {
  await using stack = new AsyncDisposableStack();
  mkdirSync(target, { recursive: true });
  const file = stack.adopt(openSync(image, "r"), closeSync);
  const device = stack.use(await openLoopDevice(file, dirname(target), { readOnly: true }));
  mount({ source: device.path, target, type: "squashfs", readOnly: true, noDevices: true });
  stack.defer(() => unmount(target));
  const owned = stack.move();
  return { path: target, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** Unpacks what `makeImage` wrote into a new folder. */
export async function unpackImage(image: string, kind: PackKind, target: string): Promise<void> {
  const unsquash = ["-no-progress", "-quiet", "-xattrs", "-dest", target, image];
  if (kind === "tar.zst") mkdirSync(target);
  const untar = [
    "--xattrs",
    "--xattrs-include=*",
    "--numeric-owner",
    "--same-owner",
    "-p",
    "-I",
    "zstd -d",
    "-xf",
    image,
    "-C",
    target,
  ];
  const problem = kind === "squashfs" ? await run("unsquashfs", unsquash) : await run("tar", untar);
  if (problem === "missing") throw toolsMissing();
  if (problem !== undefined) throw failure("unpack a layer", problem);
}

/** What setpriv answers when there is no such program. */
const notFound = 127;

function toolsMissing(): HostError {
  return new HostError("Cannot pack or unpack layers: this host has no squashfs-tools and no zstd", {
    hint: "apt-get install squashfs-tools",
  });
}

/** Undefined when it went well, `missing` when there is no such program, else what it said. */
async function run(program: string, args: readonly string[], cwd = "/"): Promise<string | undefined> {
  // A packer must not go on when its engine is killed: it would keep what it reads mounted.
  const { execa } = await import("execa");
  const result = await execa("setpriv", ["--pdeathsig", "KILL", "--", program, ...args], {
    reject: false,
    cwd,
    stdin: "ignore",
    env: { SOURCE_DATE_EPOCH: undefined, LC_ALL: "C" },
  });
  if (result.exitCode === 0) return undefined;
  if (result.exitCode === notFound || codeOf(result) === "ENOENT") return "missing";
  return lastLines(result.stderr) || `${program} ended with ${result.exitCode ?? result.signal}`;
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-3).join(" ");
}

function failure(what: string, problem: string): StoreError {
  const full = /No space left|quota exceeded|Failed to write/i.test(problem);
  if (!full) return new StoreError(`Cannot ${what}: ${problem}`);
  return new StoreError(`Cannot ${what}: the disk is full`, {
    code: "E_STORE_FULL",
    hint: "Free space there, or use another disk",
  });
}
