import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { execa } from "execa";
import { HostError, messageOf, UsageError } from "../errors.ts";
import { openLoopDevice } from "../linux/loop.ts";
import { detachMount, mount } from "../linux/mount.ts";
import { type PartitionRange, readPartitions } from "../linux/partition-table.ts";
import { type FilesystemFacts, readFilesystem } from "./filesystem-facts.ts";
import { readImageFormat } from "./image-facts.ts";

/**
 * Looks into what a build exports: disk images of every format, filesystem images, archives and folders become folders that can be read.
 * Needs root, and a mount namespace of its own, for everything but folders and archives. Nothing is written to the image.
 */

/** A part of an image: a partition, or all of it. */
export interface ImagePart {
  /** For people: `partition 3`. */
  readonly name: string;
  readonly number?: number;
  readonly offsetBytes: number;
  readonly sizeBytes: number;
  readonly filesystem?: FilesystemFacts | undefined;
  /** Folder that shows its files; undefined when it has none that can be shown here. */
  readonly path?: string | undefined;
}

/** An image that was opened for reading. */
export interface OpenedImage extends AsyncDisposable {
  readonly path: string;
  readonly kind: "disk" | "filesystem" | "archive" | "folder" | "file";
  /** The bytes a machine sees: the image itself, or what was unpacked from its format. Undefined for folders. */
  readonly rawPath?: string | undefined;
  readonly parts: readonly ImagePart[];
}

/** Opens an image; what is unpacked or mounted is in a folder of ours until it is disposed of. */
export async function openImage(path: string, signal: AbortSignal): Promise<OpenedImage> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`Cannot read '${path}': there is no such file`);
  const whole = { name: basename(path), offsetBytes: 0, sizeBytes: stats.size };
  if (stats.isDirectory())
    return { path, kind: "folder", parts: [{ ...whole, sizeBytes: 0, path }], [Symbol.asyncDispose]: async () => {} };
  await using stack = new AsyncDisposableStack();
  const folder = stack.adopt(mkdtempSync(join("/var/tmp", "image-")), (place) => rmSync(place, { recursive: true, force: true }));
  const opened = await lookInto(path, { folder, stack, signal, whole });
  const owned = stack.move();
  return { path, ...opened, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

interface Place {
  readonly folder: string;
  readonly stack: AsyncDisposableStack;
  readonly signal: AbortSignal;
  readonly whole: Pick<ImagePart, "name" | "offsetBytes" | "sizeBytes">;
}

async function lookInto(path: string, place: Place): Promise<Pick<OpenedImage, "kind" | "rawPath" | "parts">> {
  const format = await readImageFormat(path);
  if (/^(tar(\.\w+)?|tgz)$/.test(format)) {
    const target = join(place.folder, "archive");
    mkdirSync(target);
    await run(
      "tar",
      ["--extract", "--file", path, "--directory", target, "--xattrs", "--xattrs-include=*", "--same-owner"],
      place,
    );
    return { kind: "archive", rawPath: path, parts: [{ ...place.whole, path: target }] };
  }
  const rawPath = await unpack(path, format, place);
  const fd = openSync(rawPath, "r");
  place.stack.defer(() => closeSync(fd));
  const partitions = readPartitions(fd, 512);
  const whole = readFilesystem(fd);
  // A FAT filesystem starts like a disk with partitions; where it is one, its boot code is no table.
  if (partitions.length > 0 && whole?.type !== "vfat") {
    const parts: ImagePart[] = [];
    for (const partition of partitions) parts.push(await showPartition(fd, rawPath, partition, place));
    return { kind: "disk", rawPath, parts };
  }
  if (whole === undefined) return { kind: "file", rawPath, parts: [{ ...place.whole, sizeBytes: statSync(rawPath).size }] };
  const range = { number: 0, offsetBytes: 0, sizeBytes: statSync(rawPath).size };
  return {
    kind: "filesystem",
    rawPath,
    parts: [{ ...(await showPartition(fd, rawPath, range, place)), name: place.whole.name }],
  };
}

const diskFormats = ["qcow2", "vmdk", "vdi", "vpc", "vhdx"];
const packers: Readonly<Record<string, string>> = { xz: "xz", gz: "gzip", zst: "zstd" };

/** The raw bytes of an image: itself, converted, or decompressed. */
async function unpack(path: string, format: string, place: Place): Promise<string> {
  const raw = join(place.folder, "disk.raw");
  if (diskFormats.includes(format)) {
    await run("qemu-img", ["convert", "-O", "raw", path, raw], place);
    return raw;
  }
  const packer = packers[/\.(xz|gz|zst)$/.exec(path)?.[1] ?? ""];
  if (packer === undefined) return path;
  await run(
    "sh",
    ["-c", '"$1" --decompress --stdout -- "$2" | dd of="$3" bs=1M conv=sparse status=none', "sh", packer, path, raw],
    place,
  );
  return raw;
}

async function showPartition(fd: number, rawPath: string, range: PartitionRange, place: Place): Promise<ImagePart> {
  const { number, offsetBytes, sizeBytes } = range;
  const filesystem = readFilesystem(fd, offsetBytes);
  const part = { name: `partition ${number}`, number, offsetBytes, sizeBytes, filesystem };
  if (filesystem === undefined || ["swap"].includes(filesystem.type)) return part;
  const path = join(place.folder, `part-${number}`);
  mkdirSync(path);
  try {
    await mountPart(fd, { range, path, type: filesystem.type }, place);
    return { ...part, path };
  } catch {
    place.signal.throwIfAborted();
    const copied = filesystem.type === "vfat" && (await copyFat(rawPath, offsetBytes, path, place));
    return copied ? { ...part, path } : part;
  }
}

interface Mounting {
  readonly range: PartitionRange;
  readonly path: string;
  readonly type: string;
}

async function mountPart(fd: number, { range, path, type }: Mounting, { folder, stack }: Place): Promise<void> {
  const { offsetBytes, sizeBytes } = range;
  const device = stack.use(await openLoopDevice(fd, folder, { offsetBytes, sizeBytes, readOnly: true }));
  // The journal of an image that was never mounted is clean, and a read-only image cannot be recovered.
  const options = type === "ext4" || type === "ext3" ? "noload" : type === "xfs" ? "norecovery,nouuid" : "";
  mount({ source: device.path, target: path, type, options, readOnly: true, noDevices: true });
  stack.defer(() => detachMount(path));
}

/** Kernels without vfat: mtools reads it just as well. */
async function copyFat(rawPath: string, offsetBytes: number, path: string, place: Place): Promise<boolean> {
  try {
    await run("mcopy", ["-i", `${rawPath}@@${offsetBytes}`, "-s", "-p", "-m", "-n", "::/*", path], place);
    return true;
  } catch (error) {
    return /no match|not found/i.test(messageOf(error));
  }
}

async function run(program: string, args: readonly string[], { signal }: Pick<Place, "signal">): Promise<void> {
  try {
    await execa(program, args, {
      cancelSignal: signal,
      stdin: "ignore",
      stdout: "ignore",
      env: { LC_ALL: "C.UTF-8", MTOOLS_SKIP_CHECK: "1" },
    });
  } catch (error) {
    signal.throwIfAborted();
    const text = messageOf(error);
    if (text.includes("ENOENT"))
      throw new HostError(`Cannot look into the image: this host lacks ${program}`, {
        hint: `Install ${program}, then run the same command again`,
      });
    throw new UsageError(`Cannot look into the image: ${text.split("\n").at(-1) ?? text}`);
  }
}
