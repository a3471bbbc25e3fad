import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { Removals } from "../../../src/linux/removals.ts";

test("Removals has removed everything when it is disposed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "removals-"));
  const paths = ["a", "b"].map((name) => join(folder, name));
  for (const path of paths) {
    mkdirSync(join(path, "deep"), { recursive: true });
    writeFileSync(join(path, "deep", "file"), "");
  }
  {
    await using removals = new Removals();
    for (const path of [...paths, join(folder, "missing")]) removals.add(path);
  }
  expect(paths.map((path) => existsSync(path))).toEqual([false, false]);
  rmSync(folder, { recursive: true });
});
