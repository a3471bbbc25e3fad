import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openFolder, runCli } from "../../helpers/cli.ts";

const of2019 = { pipeline: [{ name: "org.osbuild.noop" }] };
const onBase = { base: "0".repeat(64), stages: [{ name: "org.osbuild.noop" }] };
const today = { version: "2", pipelines: [{ name: "tree", stages: [{ type: "org.osbuild.noop" }] }] };

test.each([
  ["a manifest of today", today, ["--input", "."], "Cannot use --input: only manifests of 2019 have such a folder"],
  ["a manifest of today", today, ["--output", "new"], "Cannot use --output: only manifests of 2019 have such a folder"],
  ["a manifest without stages", { pipeline: [] }, ["--input", "."], "Cannot use --input: the manifest has no stage"],
  ["a manifest with a base", onBase, ["--input", "."], "Cannot use --input or --output with 'base'"],
  ["no such folder", of2019, ["--input", "missing"], "Cannot use --input 'missing': there is no such file or folder"],
  ["a file", of2019, ["--input", "manifest.json"], "Cannot use --input 'manifest.json': it is no folder"],
  ["a folder with files", of2019, ["--output", "full"], "Cannot use --output 'full': the folder is not empty"],
  ["--export as well", of2019, ["--output", "new", "--export", "tree"], "Cannot use --output together with --export"],
])("build refuses --input and --output for %s", async (_, manifest, flags, message) => {
  await using folder = await openFolder("folders-refused");
  mkdirSync(join(folder.path, "full/of"), { recursive: true });
  writeFileSync(join(folder.path, "manifest.json"), JSON.stringify(manifest));
  const { exitCode, stderr } = await runCli(["build", ...flags, "manifest.json"], { cwd: folder.path });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`Error: ${message}`);
});
