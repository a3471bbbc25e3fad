import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.erofs.ts";
import { identify, makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.erofs", stage, [
  { does: "fails when it is given no tree", options: { filename: "a" }, fails: "needs an input named 'tree'" },
  { does: "refuses an unknown compressor", options: { filename: "a", compression: { method: "rar" } }, refused: true },
]);

test("erofs packs the tree without what is excluded", async () => {
  using tree = makeInput({ "/etc/hostname": "web\n".repeat(5000), "/etc/fstab": "" });
  const options = { filename: "a.erofs", compression: { method: "lz4hc", level: 9 }, exclude_paths: ["etc/fstab"] };
  using outcome = await runStage(stage, { options, inputs: { tree } });
  const image = outcome.tree.resolve("/a.erofs");

  expect(identify(image)).toMatchObject({ TYPE: "erofs" });
  output("fsck.erofs", `--extract=${outcome.tree.path}/content`, image);
  expect(outcome.tree.list("/content/etc")).toEqual(["hostname"]);
  expect(outcome.tree.read("/content/etc/hostname")).toHaveLength(20_000);
});

test("erofs fails when the cluster size is no power of two", async () => {
  using tree = makeInput({ "/f": "" });

  await expect(runStage(stage, { options: { filename: "a", "cluster-size": 3 }, inputs: { tree } })).rejects.toThrow(
    "ended with code",
  );
});
