import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { makeFolders } from "../../../src/store/make-folders.ts";
import { openFolder } from "../../helpers/cli.ts";

test("makeFolders makes all that is missing, and does nothing when all is there", async () => {
  await using folder = await openFolder("make-folders");
  const path = join(folder.path, "a/b/c");

  makeFolders(path);
  makeFolders(path);

  expect(existsSync(path)).toBe(true);
});

test("makeFolders ends where a folder cannot be", async () => {
  await using folder = await openFolder("make-folders");
  writeFileSync(join(folder.path, "file"), "");

  expect(() => makeFolders(join(folder.path, "file/a"))).toThrow(/ENOTDIR|EEXIST/);
  expect(() => makeFolders("/proc/none/a")).toThrow("ENOENT");
});
