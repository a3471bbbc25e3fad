import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fetchItems, sha256 } from "../helpers/fetch-items.ts";

let folder = "";
const type = "org.osbuild.inline";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inline-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(["xz", "lzma"])("fetch decodes plain items and ones compressed with %s", async (format) => {
  const packed = execFileSync("xz", [`--format=${format}`, "--stdout"], { input: "packed" }).toString("base64");
  const items = {
    [sha256("plain")]: { encoding: "base64", data: Buffer.from("plain").toString("base64") },
    [sha256("packed")]: { encoding: "lzma+base64", data: packed },
  };
  expect(await fetchItems({ folder, type, items })).toMatchObject({ success: true });
  expect(readFileSync(join(folder, "sources/org.osbuild.files", sha256("packed")), "utf8")).toBe("packed");
  expect(readFileSync(join(folder, "sources/org.osbuild.files", sha256("plain")), "utf8")).toBe("plain");
});

test("fetch refuses content that is not what its checksum says", async () => {
  const outcome = await fetchItems({ folder, type, items: { [sha256("other")]: { encoding: "base64", data: "aGVsbG8=" } } });
  expect(outcome).toMatchObject({ success: false });
  expect(outcome.items[0]?.error).toContain("Checksum mismatch");
});

test("fetch refuses an item that is not compressed", async () => {
  const outcome = await fetchItems({ folder, type, items: { [sha256("hello")]: { encoding: "lzma+base64", data: "aGVsbG8=" } } });
  expect(outcome.items[0]?.error).toContain("format not recognized");
});
