import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { loadLibdirs } from "../../../src/modules/libdir.ts";
import { openFolder } from "../../helpers/cli.ts";

test("loadLibdirs finds programs with their meta files, modules in TypeScript, and runners", async () => {
  await using folder = await openFolder("libdir");
  for (const kind of ["stages", "runners"]) mkdirSync(join(folder.path, kind));
  writeFileSync(join(folder.path, "stages/org.example.a"), "#!/bin/sh\n");
  writeFileSync(
    join(folder.path, "stages/org.example.a.meta.json"),
    '{"summary": "A", "schema_2": {"options": {"type": "object"}}}',
  );
  writeFileSync(
    join(folder.path, "stages/org.example.b.ts"),
    'export const meta = { summary: "B", description: "" };\nexport function run() {}\n',
  );
  writeFileSync(join(folder.path, "runners/org.osbuild.example1"), "#!/bin/sh\n");
  const { stages = [], runners = [] } = await loadLibdirs([folder.path]);
  expect(stages.map(({ type, origin, meta }) => [type, origin, meta.summary]).sort()).toEqual([
    ["org.example.a", "program", "A"],
    ["org.example.b", "typescript", "B"],
  ]);
  expect(runners.map(({ type, file }) => [type, file])).toEqual([
    ["org.osbuild.example1", join(folder.path, "runners/org.osbuild.example1")],
  ]);
});

test("loadLibdirs names the file that is broken, and the folder that is no libdir", async () => {
  await using folder = await openFolder("libdir");
  await expect(loadLibdirs([folder.path])).rejects.toThrow(/has none of the folders stages/);
  mkdirSync(join(folder.path, "stages"));
  writeFileSync(join(folder.path, "stages/org.example.a"), "");
  writeFileSync(join(folder.path, "stages/org.example.a.meta.json"), "{");
  await expect(loadLibdirs([folder.path])).rejects.toThrow(/org\.example\.a\.meta\.json/);
});
