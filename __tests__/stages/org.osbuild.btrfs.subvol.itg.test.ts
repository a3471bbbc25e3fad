import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.btrfs.subvol.ts";
import { makeImage, output } from "../helpers/disk.ts";
import { openHostLoop } from "../helpers/loop.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.btrfs.subvol", stage, [
  { does: "makes nothing when there is nothing to make", options: {}, after: {} },
  { does: "refuses a subvolume without a name", options: { subvolumes: [{}] }, refused: true },
]);

test("btrfs.subvol makes subvolumes and the folders above them", async () => {
  using image = makeImage(128);
  output("mkfs.btrfs", "-q", image.path);
  await using loop = await openHostLoop(image.path);
  const calls = await runStage(stage, {
    options: { subvolumes: [{ name: "/root" }, { name: "a/b" }] },
    programs: { btrfs: `mkdir "$3"` },
  });
  execFileSync("true");

  expect(existsSync(loop.path)).toBe(true);
  expect(calls.calls.map(({ argv }) => argv.slice(0, 3))).toEqual(Array(2).fill(["btrfs", "subvolume", "create"]));
  calls[Symbol.dispose]();
});
