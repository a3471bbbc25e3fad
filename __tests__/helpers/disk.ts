import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Input } from "../../src/modules/stage.ts";
import { type FileSpec, layFiles } from "./run-module.ts";

/** An image file of zeros; programs that make filesystems and partition tables take it for a device. */
export function makeImage(sizeMebibytes: number): Disposable & { readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), "image-"));
  const path = join(folder, "disk.img");
  writeFileSync(path, "");
  truncateSync(path, sizeMebibytes * 1024 * 1024);
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An input that holds files; `data.files` names them as the files input does. */
export function makeInput(files: Readonly<Record<string, FileSpec>>): Disposable & Input {
  const path = mkdtempSync(join(tmpdir(), "input-"));
  layFiles(path, files);
  const names = Object.fromEntries(Object.keys(files).map((name) => [name, {}]));
  return { path, data: { files: names }, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Output of a program of this host; throws when it fails. */
export function output(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What blkid finds in a file. */
export function identify(path: string): Readonly<Record<string, string>> {
  const lines = output("blkid", "-p", "-o", "export", path).split("\n");
  return Object.fromEntries(lines.filter((line) => line.includes("=")).map((line) => line.split("=", 2)));
}

/** The partition table of a file, as sfdisk reads it. */
export function readTable(path: string): {
  readonly label: string;
  readonly id: string;
  readonly partitions: readonly Record<string, unknown>[];
} {
  return JSON.parse(output("sfdisk", "--json", path)).partitiontable;
}
