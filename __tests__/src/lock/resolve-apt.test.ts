import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { downloadUrl } from "../../../src/lock/resolve-apt.ts";
import { openFolder } from "../../helpers/cli.ts";

test.each([
  ["file:/repo/a.deb", "file:///repo/a.deb"],
  ["copy:///repo/a.deb", "file:///repo/a.deb"],
  ["https://example.com/a%2bb.deb", "https://example.com/a%2bb.deb"],
])("downloadUrl makes %s a URL that anyone can fetch", (uri, url) => {
  expect(downloadUrl(uri)).toBe(url);
});

test("downloadUrl takes the first mirror of a list", async () => {
  await using folder = await openFolder("mirrors");
  const list = join(folder.path, "mirrors.txt");
  writeFileSync(list, "# mirrors\nhttps://one.example.com/debian/\tpriority:1\nhttps://two.example.com\n");

  expect(downloadUrl(`mirror+file:${list}/pool/a.deb`)).toBe("https://one.example.com/debian/pool/a.deb");
  expect(() => downloadUrl(`mirror+file:${list}.none/pool/a.deb`)).toThrow("its list of mirrors names none");
});

test.each([
  ["https://me:secret@example.com/a.deb", /a password in its address/],
  ["cdrom:[Debian]/a.deb", /only http, https and files/],
])("downloadUrl refuses %s and repeats no password", (uri, message) => {
  expect(() => downloadUrl(uri)).toThrow(message);
  expect(() => downloadUrl(uri)).not.toThrow(/secret/);
});
