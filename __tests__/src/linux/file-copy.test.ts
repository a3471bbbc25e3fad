import { randomBytes } from "node:crypto";
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { copyContent } from "../../../src/linux/file-copy.ts";

const mebibyte = 1024 * 1024;

/** Memory and disk are two filesystems, between which the kernel does not copy. */
test.each([
  ["a small file", [0, 1000], 1000],
  ["a file that ends within a piece", [0, 5 * mebibyte + 77], 5 * mebibyte + 77],
  ["a file with holes, one of them its end", [3 * mebibyte, 2 * mebibyte], 9 * mebibyte + 5],
])("copyContent copies %s to another filesystem", async (_, [start = 0, length = 0], size) => {
  using stack = new DisposableStack();
  const folder = (parent: string) =>
    stack.adopt(mkdtempSync(join(parent, "file-copy-")), (path) => rmSync(path, { recursive: true }));
  const [source, target] = [join(folder("/dev/shm"), "source"), join(folder(tmpdir()), "target")];
  const file = openSync(source, "w");
  writeSync(file, randomBytes(length), 0, length, start);
  ftruncateSync(file, size);
  closeSync(file);

  await copyContent(source, target, BigInt(size));

  expect(readFileSync(target).equals(readFileSync(source))).toBe(true);
  expect(statSync(target).blocks * 512).toBeLessThanOrEqual(length + mebibyte);
});
