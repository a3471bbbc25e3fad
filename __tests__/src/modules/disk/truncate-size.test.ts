import { expect, test } from "@jest/globals";
import { parseTruncateSize } from "../../../../src/modules/disk/truncate-size.ts";

test.each([
  ["10", 10],
  ["2K", 2048],
  ["2kB", 2000],
  ["1GiB", 1024 ** 3],
  ["+5", 105],
  ["-200", 0],
  ["<50", 50],
  ["<500", 100],
  [">50", 100],
  ["/30", 90],
  ["%30", 120],
])("parseTruncateSize of '%s' makes %d of 100", (text, expected) => {
  expect(parseTruncateSize(text)(100)).toBe(expected);
});

test.each(["", "K", "1X", "1.5G", "%0", "99999P"])("parseTruncateSize refuses '%s'", (text) => {
  expect(() => parseTruncateSize(text)).toThrow(/Cannot (read|use) the size/);
});
