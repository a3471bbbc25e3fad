import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.write-device.ts";
import { makeImage, makeInput } from "../helpers/disk.ts";
import { openHostLoop } from "../helpers/loop.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.write-device", stage, [
  { does: "fails when the input is missing", options: { from: "input://a/b" }, fails: "there is no input named 'a'" },
  { does: "refuses a path of the tree", options: { from: "tree:///b" }, refused: true },
]);

test("write-device writes the start of the device and keeps the rest", async () => {
  using firmware = makeInput({ "a/fw.bin": "firmware" });
  using image = makeImage(1);
  using _ = await runStage(stage, {
    options: { from: "input://firmware/a/fw.bin" },
    inputs: { firmware },
    devices: { device: { path: image.path } },
  });
  const bytes = readFileSync(image.path);

  expect(bytes.toString("latin1", 0, 10)).toBe("firmware\0\0");
  expect(bytes.length).toBe(1024 * 1024);
});

test("write-device fails when the file is larger than the device", async () => {
  using firmware = makeInput({ "fw.bin": "x".repeat(2 * 1024 * 1024) });
  using image = makeImage(1);
  await using loop = await openHostLoop(image.path);
  const run = runStage(stage, {
    options: { from: "input://firmware/fw.bin" },
    inputs: { firmware },
    devices: { device: { path: loop.path } },
  });

  await expect(run).rejects.toThrow("Cannot write 2097152 bytes to the device");
});
