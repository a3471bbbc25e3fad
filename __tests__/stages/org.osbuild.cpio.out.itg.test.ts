import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.cpio.out.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.cpio.out", stage, [
  { does: "fails when it is given no tree", options: { filename: "a" }, fails: "needs an input named 'tree'" },
  { does: "refuses a group without a user", options: { filename: "a", owner: { group: "root" } }, refused: true },
]);

test("cpio.out archives folders before what is in them, links to folders too", async () => {
  using tree = makeInput({
    "/etc/hostname": "web\n",
    "/usr/bin/tool": { content: "x", mode: 0o4755 },
    "/bin": { link: "usr/bin" },
  });
  const options = { filename: "a.img", owner: { user: "+7", group: "+8" } };
  using outcome = await runStage(stage, { options, inputs: { tree } });
  const archive = outcome.tree.resolve("/a.img");

  expect(output("cpio", "-t", "-F", archive).trim().split("\n")).toEqual([
    ".",
    "bin",
    "etc",
    "etc/hostname",
    "usr",
    "usr/bin",
    "usr/bin/tool",
  ]);
  expect(output("cpio", "-tnv", "-F", archive)).toMatch(/-rwsr-xr-x +1 7 +8 +1 .* usr\/bin\/tool/);
});

test("cpio.out fails when the archive to add to is missing", async () => {
  using tree = makeInput({ "/f": "" });

  await expect(runStage(stage, { options: { filename: "a", append: true }, inputs: { tree } })).rejects.toThrow(
    "ended with code 2",
  );
});
