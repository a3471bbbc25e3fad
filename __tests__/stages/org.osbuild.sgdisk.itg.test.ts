import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.sgdisk.ts";
import { makeImage, readTable } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.sgdisk", stage, [
  { does: "fails when it is given no device", options: { uuid: "x" }, fails: "needs a device named 'device'" },
  { does: "refuses a DOS label", options: { label: "dos", uuid: "x" }, refused: true },
]);

const uuid = "D209C89E-EA5E-4FBD-B161-B461CCE297E0";

test("sgdisk writes a GPT with names as they are or in quotes", async () => {
  using image = makeImage(64);
  const partitions = [
    { partnum: 5, start: 2048, size: 4096, name: "x", uuid: "0194FDC2-FA2F-4CC0-81D3-FF12045B73C8", bootable: true, attrs: [0] },
  ];
  for (const quote_partition_name of [true, false]) {
    const options = { uuid, quote_partition_name, partitions };
    using _ = await runStage(stage, { options, devices: { device: { path: image.path } } });
    const name = quote_partition_name ? '"x"' : "x";
    const attrs = "RequiredPartition LegacyBIOSBootable";
    expect(readTable(image.path)).toMatchObject({
      id: uuid,
      partitions: [{ start: 2048, size: 4096, name, uuid: partitions[0]?.uuid, attrs }],
    });
  }
});

test("sgdisk fails when a partition lies beyond the end", async () => {
  using image = makeImage(16);
  const options = { uuid, partitions: [{ start: 2048, size: 999_999_999 }] };

  await expect(runStage(stage, { options, devices: { device: { path: image.path } } })).rejects.toThrow("ended with code");
});
