import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.mkswap.ts";
import { identify, makeImage } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.mkswap", stage, [
  {
    does: "fails when it is given no device",
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "swap" },
    fails: "needs a device named 'device'",
  },
  {
    does: "refuses an option it does not have",
    options: { ...{ uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "swap" }, x: 1 },
    refused: true,
  },
]);

test("mkswap makes a filesystem with the names it is given", async () => {
  using image = makeImage(64);
  using _ = await runStage(stage, {
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "swap" },
    devices: { device: { path: image.path } },
  });

  expect(identify(image.path)).toMatchObject({ TYPE: "swap", UUID: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", LABEL: "swap" });
});

test("mkswap fails when the UUID is none", async () => {
  using image = makeImage(16);
  const run = runStage(stage, { options: { uuid: "not-a-uuid" }, devices: { device: { path: image.path } } });

  await expect(run).rejects.toThrow("ended with code");
});
