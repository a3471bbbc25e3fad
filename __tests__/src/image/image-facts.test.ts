import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readImageFacts } from "../../../src/image/image-facts.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "image-facts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of `sizeBytes` with bytes at places. */
function image(name: string, sizeBytes: number, parts: readonly (readonly [offset: number, bytes: Buffer])[]): string {
  const content = Buffer.alloc(sizeBytes);
  for (const [offset, bytes] of parts) bytes.copy(content, offset);
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function number(value: bigint, bigEndian: boolean): Buffer {
  const buffer = Buffer.alloc(8);
  if (bigEndian) buffer.writeBigUInt64BE(value);
  else buffer.writeBigUInt64LE(value);
  return buffer;
}

const size = 5n * 2n ** 30n;

test.each([
  [
    "qcow2",
    "a.img",
    [
      [0, Buffer.from("QFI\u00fb", "latin1")],
      [24, number(size, true)],
    ],
  ],
  [
    "vmdk",
    "b.img",
    [
      [0, Buffer.from("KDMV")],
      [12, number(size / 512n, false)],
    ],
  ],
  [
    "vdi",
    "c.img",
    [
      [0x40, Buffer.from([0x7f, 0x10, 0xda, 0xbe])],
      [0x170, number(size, false)],
    ],
  ],
  [
    "vpc",
    "d.img",
    [
      [3584, Buffer.from("conectix")],
      [3632, number(size, true)],
    ],
  ],
] as const)("readImageFacts reads the virtual size of %s from its header", async (format, name, parts) => {
  const facts = await readImageFacts(image(name, 4096, parts));

  expect(facts).toMatchObject({ format, virtualSizeBytes: Number(size), sizeBytes: 4096 });
});

test("readImageFacts counts a raw disk's holes in its size and not on disk", async () => {
  const path = image("disk.img", 512, [[510, Buffer.from([0x55, 0xaa])]]);
  truncateSync(path, 2 ** 26);

  const facts = await readImageFacts(path);

  expect(facts).toMatchObject({ format: "raw", sizeBytes: 2 ** 26, virtualSizeBytes: 2 ** 26 });
  expect(facts.diskBytes).toBeLessThan(2 ** 20);
  expect(facts.sha256).toBe(
    createHash("sha256")
      .update(Buffer.concat([Buffer.alloc(510), Buffer.from([0x55, 0xaa]), Buffer.alloc(2 ** 26 - 512)]))
      .digest("hex"),
  );
});

test("readImageFacts names what is no disk by its extension", async () => {
  expect((await readImageFacts(image("tree.tar.gz", 10, []))).format).toBe("tar.gz");
});
