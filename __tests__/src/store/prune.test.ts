import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { defaultMaximumBytes } from "../../../src/store/prune.ts";

test("defaultMaximumBytes takes the disk of the nearest folder that exists when the store is still to be made", () => {
  expect(defaultMaximumBytes(join(tmpdir(), "no-such-folder/nor/this"))).toBe(defaultMaximumBytes(tmpdir()));
});
