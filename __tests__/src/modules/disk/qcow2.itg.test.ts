import { randomFillSync } from "node:crypto";
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { type DataRange, fillCompressed } from "../../../../src/modules/disk/qcow2.ts";
import { output } from "../../../helpers/disk.ts";

const mebibyte = 1024 * 1024;
const noise = (bytes: number) => randomFillSync(Buffer.alloc(bytes));
const text = (bytes: number) => Buffer.alloc(bytes, "All work and no play makes Jack a dull boy. ");

type Content = readonly (readonly [offset: number, bytes: Buffer])[];

const images: readonly (readonly [string, number, Content])[] = [
  ["nothing at all", 0, []],
  ["less than a sector", 1, [[0, Buffer.from("x")]]],
  ["only a hole", 10 * mebibyte, []],
  ["zeros that are no hole", 2 * mebibyte, [[0, Buffer.alloc(2 * mebibyte)]]],
  ["a size that ends within a cluster", 3 * mebibyte + 12_345, [[0, text(3 * mebibyte + 12_345)]]],
  ["what does not get smaller", 2 * mebibyte, [[0, noise(2 * mebibyte)]]],
  [
    "noise, text and holes in turn",
    20 * mebibyte,
    Array.from({ length: 60 }, (_, index) => [
      index * 330_000,
      index % 3 === 0 ? noise(100_000) : Buffer.concat([text(70_000), noise(3000)]),
    ]),
  ],
  [
    "more than 2 GiB with content at both ends",
    5 * 1024 * mebibyte + 512,
    [
      [0, text(200_000)],
      [2 * 1024 * mebibyte - 100, text(200)],
      [5 * 1024 * mebibyte - 1000, noise(1512)],
    ],
  ],
];

const kinds = ["compat=1.1", "compat=0.10", "cluster_size=2M"];

test.each(kinds.flatMap((kind) => images.map(([name, size, content]) => [kind, name, size, content] as const)))(
  "fillCompressed with %s writes %s as QEMU reads it",
  async (kind, _name, size, content) => {
    using folder = makeFolder();
    const raw = writeImage(folder.path, size, content);
    const image = makeEmpty(folder.path, kind, size);

    expect(await fillCompressed(raw, image, listData(raw), 3)).toBe(true);

    expect(JSON.parse(output("qemu-img", "check", "--output=json", image))).toMatchObject({ "check-errors": 0 });
    expect(JSON.parse(output("qemu-img", "check", "--output=json", image))).not.toHaveProperty("leaks");
    expect(output("qemu-img", "compare", "-f", "raw", "-F", "qcow2", raw, image)).toContain("identical");
  },
);

test("fillCompressed writes the same bytes whatever the number of workers, and whether it is told of holes", async () => {
  using folder = makeFolder();
  const program = readFileSync(process.execPath).subarray(0, 48 * mebibyte);
  const size = 64 * mebibyte;
  const raw = writeImage(folder.path, size, [
    [0, program],
    [63 * mebibyte, text(mebibyte)],
  ]);
  const results: Buffer[] = [];
  for (const [workers, ranges] of [
    [1, [{ start: 0, length: size }]],
    [7, [{ start: 0, length: size }]],
    [2, listData(raw)],
  ] as const) {
    const image = makeEmpty(folder.path, "compat=1.1", size);
    await fillCompressed(raw, image, ranges, workers);
    results.push(readFileSync(image));
  }

  expect(results[1]?.equals(results[0] ?? Buffer.alloc(0))).toBe(true);
  expect(results[2]?.equals(results[0] ?? Buffer.alloc(0))).toBe(true);
});

test.each([["compression_type=zstd"], ["extended_l2=on"], ["cluster_size=4k"], ["preallocation=metadata"], ["refcount_bits=1"]])(
  "fillCompressed leaves images with %s to QEMU",
  async (details) => {
    using folder = makeFolder();
    const raw = writeImage(folder.path, mebibyte, [[0, text(mebibyte)]]);
    const image = makeEmpty(folder.path, details, mebibyte);
    const before = readFileSync(image);

    expect(await fillCompressed(raw, image, [{ start: 0, length: mebibyte }], 2)).toBe(false);
    expect(readFileSync(image).equals(before)).toBe(true);
  },
);

function makeFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "qcow2-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

function writeImage(folder: string, size: number, content: Content): string {
  const path = join(folder, "disk.raw");
  const file = openSync(path, "w");
  ftruncateSync(file, size);
  for (const [offset, bytes] of content) writeSync(file, bytes, 0, bytes.length, offset);
  closeSync(file);
  return path;
}

function listData(raw: string): readonly DataRange[] {
  const parts = JSON.parse(output("qemu-img", "map", "-f", "raw", "--output=json", raw)) as (DataRange & { data: boolean })[];
  return parts.filter((part) => part.data);
}

function makeEmpty(folder: string, details: string, size: number): string {
  const path = join(folder, "disk.qcow2");
  rmSync(path, { force: true });
  output("qemu-img", "create", "-q", "-f", "qcow2", "-o", details, path, String(Math.ceil(size / 512) * 512));
  return path;
}
