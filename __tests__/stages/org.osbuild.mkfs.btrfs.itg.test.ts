import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.mkfs.btrfs.ts";
import { identify, makeImage } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.mkfs.btrfs", stage, [
  {
    does: "fails when it is given no device",
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root", metadata: "single" },
    fails: "needs a device named 'device'",
  },
  {
    does: "refuses an option it does not have",
    options: { ...{ uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root", metadata: "single" }, x: 1 },
    refused: true,
  },
]);

test("mkfs.btrfs makes a filesystem with the names it is given", async () => {
  using image = makeImage(128);
  using _ = await runStage(stage, {
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root", metadata: "single" },
    devices: { device: { path: image.path } },
  });

  expect(identify(image.path)).toMatchObject({ TYPE: "btrfs", UUID: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", LABEL: "root" });
});

test("mkfs.btrfs fails when the device is too small", async () => {
  using image = makeImage(16);
  const run = runStage(stage, {
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", metadata: "single" },
    devices: { device: { path: image.path } },
  });

  await expect(run).rejects.toThrow("ended with code");
});
