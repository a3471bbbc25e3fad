import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.mkfs.fat.ts";
import { identify, makeImage } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.mkfs.fat", stage, [
  {
    does: "fails when it is given no device",
    options: { volid: "7B7795E7", label: "ESP", "fat-size": 16, geometry: { heads: 12, "sectors-per-track": 42 } },
    fails: "needs a device named 'device'",
  },
  {
    does: "refuses an option it does not have",
    options: { ...{ volid: "7B7795E7", label: "ESP", "fat-size": 16, geometry: { heads: 12, "sectors-per-track": 42 } }, x: 1 },
    refused: true,
  },
]);

test("mkfs.fat makes a filesystem with the names it is given", async () => {
  using image = makeImage(64);
  using _ = await runStage(stage, {
    options: { volid: "7B7795E7", label: "ESP", "fat-size": 16, geometry: { heads: 12, "sectors-per-track": 42 } },
    devices: { device: { path: image.path } },
  });

  expect(identify(image.path)).toMatchObject({ TYPE: "vfat", UUID: "7B77-95E7", LABEL: "ESP", VERSION: "FAT16" });
});

test("mkfs.fat fails when the serial number is none", async () => {
  using image = makeImage(16);
  const run = runStage(stage, { options: { volid: "XYZ" }, devices: { device: { path: image.path } } });

  await expect(run).rejects.toThrow("ended with code");
});
