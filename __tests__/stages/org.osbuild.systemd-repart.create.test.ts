import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.systemd-repart.create.ts";
import { makeInput } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd-repart.create", stage, [
  { does: "fails when it is given no tree", options: { path: "d", size: "auto" }, fails: "needs an input named 'root-tree'" },
  { does: "refuses a size in bytes", options: { path: "d", size: 1024 }, refused: true },
]);

test("systemd-repart.create calls systemd-repart with /dev shown", async () => {
  using root = makeInput({ "/etc/hostname": "web" });
  const options = {
    path: "disk.raw",
    size: "1G",
    seed: "b2f1c1d0-0000-4000-8000-000000000000",
    "sector-size": 4096,
    split: true,
  };
  const programs = { mount: "", umount: "", "systemd-repart": "" };
  using outcome = await runStage(stage, { options, inputs: { "root-tree": root }, programs });

  expect(outcome.calls.map(({ argv }) => argv)).toEqual([
    ["mount", "-t", "devtmpfs", "devtmpfs", "/dev/"],
    [
      ...["systemd-repart", "--empty", "create", "--size", "1G", "--root", root.path, "--seed", options.seed, "{tree}/disk.raw"],
      ...["--sector-size", "4096", "--split", "yes"],
    ],
    ["umount", "/dev/"],
  ]);
});
