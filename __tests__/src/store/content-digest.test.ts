import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { digestContent, digestContentSync } from "../../../src/store/content-digest.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "content-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([0, 1, 1024 * 1024, 1024 * 1024 + 1, 5_000_000])(
  "digestContent says the same as digestContentSync of %d bytes",
  async (bytes) => {
    const path = join(folder, "file");
    writeFileSync(path, Buffer.alloc(bytes, "x"));

    expect(await digestContent(path)).toBe(digestContentSync(path));
  },
);

test("digestContent changes with any byte, and with the length", async () => {
  const path = join(folder, "file");
  const content = Buffer.alloc(3_000_000);
  const seen = new Set<string>();
  for (const position of [-1, 0, 1_048_575, 1_048_576, 2_999_999]) {
    const changed = Buffer.from(content);
    if (position >= 0) changed[position] = 1;
    writeFileSync(path, changed);
    seen.add(await digestContent(path));
  }
  seen.add(await digestContent(path, 2_999_998));

  expect(seen.size).toBe(6);
});

test("digestContent of the first bytes does not depend on what follows", async () => {
  writeFileSync(join(folder, "a"), Buffer.concat([Buffer.alloc(1_500_000, 1), Buffer.from("end")]));
  writeFileSync(join(folder, "b"), Buffer.alloc(1_500_000, 1));

  expect(await digestContent(join(folder, "a"), 1_500_000)).toBe(await digestContent(join(folder, "b")));
});

test("digestContent does not depend on where holes are", async () => {
  const [full, sparse] = [join(folder, "full"), join(folder, "sparse")];
  writeFileSync(full, Buffer.concat([Buffer.alloc(4_000_000), Buffer.from("middle"), Buffer.alloc(4_000_000)]));
  truncateSync(full, 8_000_006);
  writeFileSync(sparse, "");
  truncateSync(sparse, 8_000_006);
  const descriptor = openSync(sparse, "r+");
  writeSync(descriptor, "middle", 4_000_000);
  closeSync(descriptor);

  expect(await digestContent(sparse)).toBe(await digestContent(full));
  expect(digestContentSync(sparse)).toBe(await digestContent(full));
  truncateSync(sparse, 8_000_007);
  expect(await digestContent(sparse)).not.toBe(await digestContent(full));
});
