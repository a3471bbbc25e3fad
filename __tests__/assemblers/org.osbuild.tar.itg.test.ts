import { expect, test } from "@jest/globals";
import * as tar from "../../assemblers/org.osbuild.tar.ts";
import { output } from "../helpers/disk.ts";
import { runAssembler } from "../helpers/run-module.ts";

const files = { "/etc/hostname": "web\n", "/usr/bin/tool": { content: "x", mode: 0o4755 }, "/bin": { link: "usr/bin" } };

test.each(["bzip2", "xz", "lzip", "lzma", "lzop", "gzip", undefined])("tar archives the tree with %s", async (compression) => {
  using outcome = await runAssembler(tar, { options: { filename: "a.tar", compression }, files });
  const names = output("tar", ...(compression ? [`--${compression}`] : []), "-tf", outcome.tree.resolve("/a.tar"));

  expect(names.trim().split("\n")).toEqual(["./", "./bin", "./etc/", "./etc/hostname", "./usr/", "./usr/bin/", "./usr/bin/tool"]);
});

test("tar makes the same bytes again", async () => {
  using first = await runAssembler(tar, { options: { filename: "a.tar" }, files });
  using second = await runAssembler(tar, { options: { filename: "a.tar" }, files });

  expect(second.tree.readBytes("/a.tar").equals(first.tree.readBytes("/a.tar"))).toBe(true);
});

test("tar fails when the folder is missing", async () => {
  await expect(runAssembler(tar, { options: { filename: "no/a.tar" }, files })).rejects.toThrow("its folder does not exist");
});
