import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.sfdisk.ts";
import { makeImage, readTable } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.sfdisk", stage, [
  { does: "fails when it is given no device", options: { label: "gpt", uuid: "x" }, fails: "needs a device named 'device'" },
  { does: "refuses an unknown label", options: { label: "apm", uuid: "x" }, refused: true },
  { does: "refuses an attribute twice", options: { label: "gpt", uuid: "x", partitions: [{ attrs: [1, 1] }] }, refused: true },
]);

const uuid = "D209C89E-EA5E-4FBD-B161-B461CCE297E0";

test("sfdisk writes a GPT with names, types, numbers and attributes", async () => {
  using image = makeImage(64);
  const partitions = [
    { start: 2048, size: 2048, type: "21686148-6449-6E6F-744E-656564454649", uuid: "FAC7F1FB-3E8D-4137-A512-961DE09A5549" },
    { partnum: 5, size: 4096, name: "r é", attrs: [0, 60] },
  ];
  using _ = await runStage(stage, { options: { label: "gpt", uuid, partitions }, devices: { device: { path: image.path } } });
  const table = readTable(image.path);

  expect(table).toMatchObject({ label: "gpt", id: uuid });
  expect(table.partitions).toEqual([
    expect.objectContaining({ start: 2048, size: 2048, uuid: partitions[0]?.uuid, type: partitions[0]?.type }),
    expect.objectContaining({ start: 4096, size: 4096, name: "r é", attrs: "RequiredPartition GUID:60", node: `${image.path}5` }),
  ]);
});

test("sfdisk writes the same table again when UUIDs are left out", async () => {
  const tables = [];
  for (const _ of [1, 2]) {
    using image = makeImage(64);
    const options = { label: "gpt", uuid, partitions: [{ size: 2048 }, {}] };
    using _outcome = await runStage(stage, { options, devices: { device: { path: image.path } } });
    tables.push(readTable(image.path).partitions.map((partition) => partition.uuid));
  }

  expect(tables[0]).toEqual(tables[1]);
  expect(new Set(tables[0]).size).toBe(2);
});

test.each([
  ["a partition beyond the end", { size: 999_999_999 }, "ended with code"],
  ["a name that would be script", { name: 'a", size="1' }, "quotes"],
])("sfdisk fails with a message when given %s", async (_, partition, message) => {
  using image = makeImage(64);
  const options = { label: "gpt", uuid, partitions: [partition] };

  await expect(runStage(stage, { options, devices: { device: { path: image.path } } })).rejects.toThrow(message);
});
