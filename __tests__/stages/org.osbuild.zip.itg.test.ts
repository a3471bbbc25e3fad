import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.zip.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.zip", stage, [
  { does: "fails when it is given no tree", options: { filename: "a.zip" }, fails: "needs an input named 'tree'" },
  { does: "refuses a level above 9", options: { filename: "a.zip", level: 10 }, refused: true },
]);

test("zip archives the tree, or what matches", async () => {
  using tree = makeInput({ "/etc/hostname": "web", "/etc/fstab": "" });
  const list = async (options: object) => {
    using outcome = await runStage(stage, { options: { filename: "a.zip", ...options }, inputs: { tree } });
    return output("unzip", "-Z1", outcome.tree.resolve("/a.zip")).trim().split("\n").sort();
  };

  expect(await list({})).toEqual(["etc/", "etc/fstab", "etc/hostname"]);
  expect(await list({ include: ["etc/h*"], level: 0 })).toEqual(["etc/hostname"]);
});

test("zip fails when the folder is missing", async () => {
  using tree = makeInput({ "/f": "" });

  await expect(runStage(stage, { options: { filename: "no/a.zip" }, inputs: { tree } })).rejects.toThrow(
    "its folder does not exist",
  );
});
