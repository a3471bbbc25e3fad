import { expect, test } from "@jest/globals";
import { parseMountPoints } from "../../../src/linux/mount.ts";

test("parseMountPoints reads mount points in order, escapes and all", () => {
  const table = [
    "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw",
    "23 22 0:21 / /proc rw - proc proc rw",
    "24 22 0:30 / /with\\040space\\011tab\\134slash rw shared:1 - tmpfs t rw",
    "25 22 0:30 / /caf\\303\\251 rw - tmpfs t rw",
    "",
  ].join("\n");

  expect(parseMountPoints(table)).toEqual(["/", "/proc", "/with space\ttab\\slash", "/café"]);
});
