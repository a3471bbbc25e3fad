import { describe, expect, test } from "@jest/globals";
import { formatBytes, formatCount, formatDuration, parseSize } from "../../../src/monitor/units.ts";

test.each([
  [0, "0 ms"],
  [850.4, "850 ms"],
  [4200, "4.2 s"],
  [187_000, "3 min 07 s"],
])("formatDuration of %d is %s", (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test.each([
  [0, "0 B"],
  [512, "512 B"],
  [1536, "1.5 KiB"],
  [2 ** 31, "2 GiB"],
  [125.6 * 2 ** 20, "126 MiB"],
])("formatBytes of %d is %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test("formatCount takes the plural when there is not one", () => {
  expect([formatCount(0, "stage"), formatCount(1, "stage"), formatCount(2, "stage")]).toEqual([
    "0 stages",
    "1 stage",
    "2 stages",
  ]);
});

describe("parseSize", () => {
  test.each([
    ["1000", 1000],
    ["20GB", 20e9],
    [" 4 MiB ", 4 * 2 ** 20],
    ["unlimited", Number.POSITIVE_INFINITY],
  ])("reads %s", (text, bytes) => {
    expect(parseSize(text, "--x")).toBe(bytes);
  });

  test.each(["", "1.5GB", "-1", "10 gb", "1KB"])("refuses '%s'", (text) => {
    expect(() => parseSize(text, "--cache-max-size")).toThrow("of --cache-max-size");
  });
});
