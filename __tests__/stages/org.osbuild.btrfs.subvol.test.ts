import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.btrfs.subvol.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.btrfs.subvol", stage, [
  { does: "makes nothing when there is nothing to make", options: {}, after: {} },
  { does: "refuses a subvolume without a name", options: { subvolumes: [{}] }, refused: true },
]);

test("btrfs.subvol makes subvolumes in the mounts, with the folders above them", async () => {
  using outcome = await runStage(stage, {
    options: { subvolumes: [{ name: "/root" }, { name: "a/b" }] },
    mounts: { volume: {} },
    programs: { btrfs: 'mkdir "$3"' },
  });

  expect(outcome.calls.map(({ argv }) => argv)).toEqual([
    ["btrfs", "subvolume", "create", "{scratch}/mounts/root"],
    ["btrfs", "subvolume", "create", "{scratch}/mounts/a/b"],
  ]);
});

test("btrfs.subvol fails when btrfs does", async () => {
  const run = runStage(stage, { options: { subvolumes: [{ name: "a" }] }, programs: { btrfs: "exit 1" } });

  await expect(run).rejects.toThrow("ended with code 1");
});
