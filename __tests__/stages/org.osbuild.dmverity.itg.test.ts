import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.dmverity.ts";
import { makeImage, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.dmverity", stage, [
  { does: "fails when a device is missing", options: { root_hash_file: "h" }, fails: "needs a device named 'data_device'" },
  { does: "refuses options without the root hash file", options: { blocksize: 512 }, refused: true },
]);

test("dmverity writes hashes that verify", async () => {
  using data = makeImage(1);
  using hashes = makeImage(1);
  const devices = { data_device: { path: data.path }, hash_device: { path: hashes.path } };
  using outcome = await runStage(stage, { options: { root_hash_file: "root.hash", blocksize: 1024 }, devices });
  const root = outcome.tree.read("/root.hash").trim();

  expect(root).toMatch(/^[0-9a-f]{64}$/);
  expect(output("veritysetup", "dump", hashes.path)).toMatch(/Data block size:\s+1024/);
  expect(() => output("veritysetup", "verify", data.path, hashes.path, root)).not.toThrow();
});
