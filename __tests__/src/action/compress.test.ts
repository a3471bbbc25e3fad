import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { compressImage } from "../../../src/action/compress.ts";

const content = "image\n".repeat(10_000);
let folder: string;
let image: Parameters<typeof compressImage>[0];
const idle = new AbortController().signal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compress-"));
  const path = join(folder, "disk.img");
  writeFileSync(path, content);
  image = {
    pipeline: "image",
    name: "disk.img",
    path,
    format: "raw",
    sizeBytes: 6e4,
    diskBytes: 6e4,
    virtualSizeBytes: 6e4,
    sha256: "",
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ["zstd", "zst"],
  ["xz", "xz"],
  ["gzip", "gz"],
] as const)(
  "compressImage by %s puts the compressed file in the image's place and says what it is",
  async (compression, suffix) => {
    const made = await compressImage(image, compression, idle);
    const bytes = readFileSync(made.path);
    expect(made).toMatchObject({
      name: `disk.img.${suffix}`,
      format: `raw.${suffix}`,
      path: `${image.path}.${suffix}`,
      virtualSizeBytes: 6e4,
    });
    expect([made.sizeBytes, made.sha256]).toEqual([bytes.length, createHash("sha256").update(bytes).digest("hex")]);
    expect(execFileSync(compression, ["-dc", made.path], { encoding: "utf8" })).toBe(content);
    expect(statSync(image.path, { throwIfNoEntry: false })).toBeUndefined();
  },
);

test("compressImage ends at once when the job is cancelled", async () => {
  const cancelled = new Error("cancelled");
  await expect(compressImage(image, "xz", AbortSignal.abort(cancelled))).rejects.toBe(cancelled);
  expect(readFileSync(image.path, "utf8")).toBe(content);
});

test("compressImage says what the program says", async () => {
  const unwritable = { ...image, path: "/proc/version" };
  await expect(compressImage(unwritable, "xz", idle)).rejects.toThrow(/Cannot compress the image: .*\/proc\/version\.xz/);
});
