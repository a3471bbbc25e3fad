import { expect, test } from "@jest/globals";
import { findMissingTools, missingToolsError, packagesOf } from "../../../src/host/tools.ts";

test("findMissingTools finds what is not on the host, once each", () => {
  expect(findMissingTools(["sh", "no-such-tool", "/no/such/folder", "no-such-tool", "/usr"])).toEqual([
    "/no/such/folder",
    "no-such-tool",
  ]);
});

test("packagesOf names the package of a tool and the tool itself when nobody knows it", () => {
  expect(packagesOf(["bwrap", "mkfs.ext4", "mke2fs", "odd"])).toEqual(["bubblewrap", "e2fsprogs", "odd"]);
});

test("missingToolsError tells the one command that helps", () => {
  const error = missingToolsError(["bwrap"]);

  expect(error.exitCode).toBe(3);
  expect(error.hint).toContain("apt-get install -y --no-install-recommends bubblewrap");
});
