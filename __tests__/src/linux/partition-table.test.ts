import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readPartitions } from "../../../src/linux/partition-table.ts";

let folder = "";
let fd = -1;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "partitions-"));
  const path = join(folder, "disk");
  writeFileSync(path, "");
  truncateSync(path, 64 * 1024 * 1024);
  fd = openSync(path, "r+");
});
afterEach(() => {
  closeSync(fd);
  rmSync(folder, { recursive: true });
});

const sfdisk = (input: string) => execFileSync("sfdisk", ["-q", join(folder, "disk")], { input });
const MiB = 1024 * 1024;

test("readPartitions reads a GPT, holes in its numbers included", () => {
  sfdisk("label: gpt\n1: start=2048, size=2048\n4: start=8192, size=4096\n");
  expect(readPartitions(fd, 512)).toEqual([
    { number: 1, offsetBytes: MiB, sizeBytes: MiB },
    { number: 4, offsetBytes: 4 * MiB, sizeBytes: 2 * MiB },
  ]);
});

test("readPartitions reads an MBR with logical partitions", () => {
  sfdisk("label: dos\nstart=2048, size=2048\nstart=8192, size=40960, type=5\nstart=10240, size=2048\nstart=14336, size=2048\n");
  expect(readPartitions(fd, 512).filter(({ number }) => number !== 2)).toEqual([
    { number: 1, offsetBytes: MiB, sizeBytes: MiB },
    { number: 5, offsetBytes: 5 * MiB, sizeBytes: MiB },
    { number: 6, offsetBytes: 7 * MiB, sizeBytes: MiB },
  ]);
});

test("readPartitions finds none where there is no table, or a damaged one", () => {
  expect(readPartitions(fd, 512)).toEqual([]);
  sfdisk("label: gpt\nstart=2048, size=2048\n");
  writeSync(fd, Buffer.alloc(8), 0, 8, 512);
  expect(readPartitions(fd, 512)).toEqual([]);
});

test("readPartitions ends on a chain of logical partitions that leads back to itself", () => {
  sfdisk("label: dos\nstart=8192, size=40960, type=5\nstart=10240, size=2048\n");
  const loop = Buffer.alloc(8);
  loop.writeUInt32LE(0, 0);
  loop.writeUInt32LE(100, 4);
  writeSync(fd, loop, 0, 8, 8192 * 512 + 446 + 16 + 8);
  expect(readPartitions(fd, 512).map(({ number }) => number)).toEqual([1, 5]);
});
