import { expect, test } from "@jest/globals";
import { formatSfdiskScript, parseSfdiskJson } from "../../../../src/modules/disk/partition-table.ts";

test("formatSfdiskScript writes what is given and leaves the rest to sfdisk", () => {
  const partitions = [
    { start: 2048, size: 0, type: "83", name: "r é", bootable: true },
    {},
    { node: "/dev/loop0p5", attrs: "60" },
  ];

  expect(formatSfdiskScript("gpt", "U", partitions)).toBe(
    'label: gpt\nlabel-id: U\nstart="2048", type="83", name="r é", bootable\n\n/dev/loop0p5: attrs="60"\n',
  );
});

test.each(['a"', "a\nstart=1"])("formatSfdiskScript refuses %j", (name) => {
  expect(() => formatSfdiskScript("gpt", "U", [{ name }])).toThrow("quotes and control characters");
});

test("parseSfdiskJson reads numbers from nodes, none when there are no partitions", () => {
  const partitions = [{ node: "/tmp/disk.img5", start: 1, size: 2, type: "83", extra: true }];

  expect(parseSfdiskJson(JSON.stringify({ partitiontable: { label: "gpt", partitions } }))).toEqual({
    label: "gpt",
    partitions: [{ number: 5, start: 1, size: 2, type: "83" }],
  });
  expect(parseSfdiskJson('{"partitiontable":{"label":"dos"}}')).toEqual({ label: "dos", partitions: [] });
});
