import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.parted.ts";
import { makeImage, readTable } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.parted", stage, [
  { does: "fails when it is given no device", options: { label: "gpt" }, fails: "needs a device named 'device'" },
  { does: "refuses a DOS label", options: { label: "dos" }, refused: true },
]);

test("parted writes a GPT without aligning anything", async () => {
  using image = makeImage(64);
  const partitions = [
    { start: 2048, size: 4096, name: "boot", bootable: true },
    { start: 6145, size: 8192, name: "root part", type: "lvm" },
  ];
  using _ = await runStage(stage, { options: { label: "gpt", partitions }, devices: { device: { path: image.path } } });

  expect(readTable(image.path).partitions).toEqual([
    expect.objectContaining({ start: 2048, size: 4096, name: "boot", type: "C12A7328-F81F-11D2-BA4B-00A0C93EC93B" }),
    expect.objectContaining({ start: 6145, size: 8192, name: "root part", type: "E6D6D379-F507-44C2-A23C-238F2A3DF928" }),
  ]);
});

test("parted gives a partition without a name none, where osbuild calls it None", async () => {
  using image = makeImage(16);
  const options = { label: "gpt", partitions: [{ start: 2048, size: 4096 }] };
  using _ = await runStage(stage, { options, devices: { device: { path: image.path } } });

  expect(readTable(image.path).partitions).toEqual([expect.not.objectContaining({ name: expect.anything() })]);
});

test("parted fails when a partition has no start", async () => {
  using image = makeImage(16);
  const options = { label: "gpt", partitions: [{ name: "a", size: 1 }] };

  await expect(runStage(stage, { options, devices: { device: { path: image.path } } })).rejects.toThrow(
    "needs a start and a size",
  );
});
