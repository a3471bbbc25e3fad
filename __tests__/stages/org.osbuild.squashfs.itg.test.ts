import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.squashfs.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.squashfs", stage, [
  { does: "fails when it is given no tree", options: { filename: "a" }, fails: "needs an input named 'tree'" },
  { does: "refuses an unknown compressor", options: { filename: "a", compression: { method: "rar" } }, refused: true },
]);

test("squashfs packs the tree without what is excluded", async () => {
  using tree = makeInput({
    "/etc/hostname": "web\n",
    "/usr/bin/tool": { content: "x", mode: 0o4755 },
    "/bin": { link: "usr/bin" },
  });
  const options = { filename: "a.squashfs", compression: { method: "xz", options: { bcj: "x86" } }, exclude_paths: ["etc/.*"] };
  using outcome = await runStage(stage, { options, inputs: { tree } });
  const image = outcome.tree.resolve("/a.squashfs");

  expect(output("unsquashfs", "-l", "-d", "", image).trim().split("\n")).toEqual(
    ["", "/bin", "/etc", "/usr", "/usr/bin", "/usr/bin/tool"].slice(1),
  );
  expect(output("unsquashfs", "-s", image)).toContain("Compression xz");
});

test("squashfs packs what a source names", async () => {
  using tree = makeInput({ "/a": "" });
  using outcome = await runStage(stage, {
    options: { filename: "a.squashfs", source: "mount://root/usr" },
    inputs: { tree },
    mounts: { root: { "/usr/f": "x" } },
  });

  expect(output("unsquashfs", "-cat", outcome.tree.resolve("/a.squashfs"), "f")).toBe("x");
});
