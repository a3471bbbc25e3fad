import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.mkfs.ext4.ts";
import { identify, makeImage, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.mkfs.ext4", stage, [
  {
    does: "fails when it is given no device",
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "a b" },
    fails: "needs a device named 'device'",
  },
  {
    does: "refuses an option it does not have",
    options: { ...{ uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "a b" }, x: 1 },
    refused: true,
  },
]);

test("mkfs.ext4 makes a filesystem with the names it is given", async () => {
  using image = makeImage(64);
  using _ = await runStage(stage, {
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "a b" },
    devices: { device: { path: image.path } },
  });

  expect(identify(image.path)).toMatchObject({ TYPE: "ext4", UUID: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", LABEL: "a\\ b" });
});

test("mkfs.ext4 fails when the UUID is none", async () => {
  using image = makeImage(16);
  const run = runStage(stage, { options: { uuid: "not-a-uuid" }, devices: { device: { path: image.path } } });

  await expect(run).rejects.toThrow("ended with code");
});

test("mkfs.ext4 switches features on and off", async () => {
  using image = makeImage(64);
  const options = { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", lazy_init: false, metadata_csum_seed: true, verity: false };
  using _ = await runStage(stage, { options, devices: { device: { path: image.path } } });
  const features = /features:(.*)/.exec(output("dumpe2fs", "-h", image.path))?.[1] ?? "";

  expect(features).toContain("metadata_csum_seed");
  expect(features).not.toContain("verity");
});
