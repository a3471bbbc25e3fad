import { createHash } from "node:crypto";
import { appendFileSync, closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { makeScratch } from "../disk/scratch.ts";
import type { StageContext } from "../stage.ts";
import type { Tree } from "../tree.ts";

/** Initramfs files that grow by archives appended to them, as the kernel unpacks them: one after the other. */

const alignment = 4; // the kernel stops at an uncompressed archive that begins elsewhere

/** Appends a folder as an uncompressed archive, with `first` before all else, as it has to be found at a fixed offset. */
export async function appendPlain(exec: StageContext["exec"], initramfs: string, folder: Tree, first?: string): Promise<void> {
  align(initramfs);
  await archive(exec, folder, first, initramfs);
  align(initramfs);
}

/** Appends a folder as a compressed archive. */
export async function appendCompressed(exec: StageContext["exec"], initramfs: string, folder: Tree): Promise<void> {
  using scratch = makeScratch();
  const file = posix.join(scratch.path, "archive");
  await archive(exec, folder, undefined, file);
  appendFileSync(initramfs, gzipSync(readFileSync(file), { level: 9 }));
  align(initramfs);
}

/** What `rdcore stream-hash` verifies a download with while it arrives: one sum for every two mebibytes. */
export function formatStreamHash(path: string): string {
  const block = Buffer.alloc(2 * 1024 * 1024);
  const lines = [`stream-hash sha256 ${block.length}`];
  const file = openSync(path, "r");
  try {
    for (let length = readSync(file, block); length > 0; length = readSync(file, block)) {
      lines.push(createHash("sha256").update(block.subarray(0, length)).digest("hex"));
    }
  } finally {
    closeSync(file);
  }
  return `${lines.join("\n")}\n`;
}

async function archive(exec: StageContext["exec"], folder: Tree, first: string | undefined, target: string): Promise<void> {
  const names = listNames(folder, ".");
  const sorted = first === undefined ? names : [first, ...names.filter((name) => name !== first)];
  const file = openSync(target, "a");
  try {
    await exec(
      "cpio",
      ["-o", "-H", "newc", "-R", "root:root", "--quiet", "--reproducible", "--force-local", "--null", "-D", folder.path],
      { input: sorted.map((name) => `${name}\0`).join(""), stdoutTo: file },
    );
  } finally {
    closeSync(file);
  }
}

function listNames(tree: Tree, folder: string): readonly string[] {
  const paths = tree.list(folder).map((name) => posix.join(folder, name));
  return paths.flatMap((path) => [path, ...(tree.find(path)?.isDirectory() ? listNames(tree, path) : [])]);
}

function align(path: string): void {
  const excess = statSync(path).size % alignment;
  if (excess > 0) appendFileSync(path, Buffer.alloc(alignment - excess));
}
