import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.mkfs.xfs.ts";
import { identify, makeImage } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.mkfs.xfs", stage, [
  {
    does: "fails when it is given no device",
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root", agcount: 2 },
    fails: "needs a device named 'device'",
  },
  {
    does: "refuses an option it does not have",
    options: { ...{ uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root", agcount: 2 }, x: 1 },
    refused: true,
  },
]);

test("mkfs.xfs makes a filesystem with the names it is given", async () => {
  using image = makeImage(320);
  using _ = await runStage(stage, {
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root", agcount: 2 },
    devices: { device: { path: image.path } },
  });

  expect(identify(image.path)).toMatchObject({ TYPE: "xfs", UUID: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", LABEL: "root" });
});

test("mkfs.xfs fails when the device is too small", async () => {
  using image = makeImage(16);
  const run = runStage(stage, {
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75" },
    devices: { device: { path: image.path } },
  });

  await expect(run).rejects.toThrow("ended with code");
});
