import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.gunzip.ts";
import { makeInput } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.gunzip", stage, [
  { does: "fails when it is given no file", options: { path: "c" }, fails: "needs an input named 'file'" },
  { does: "refuses a file name", options: { filename: "c" }, refused: true },
]);

test("gunzip decompresses the file", async () => {
  using file = makeInput({ a: "" });
  writeFileSync(join(file.path, "a"), gzipSync("text\n"));
  using outcome = await runStage(stage, { options: { path: "/out" }, inputs: { file } });

  expect(outcome.tree.read("/out")).toBe("text\n");
});

test("gunzip fails when the file is no gzip file", async () => {
  using file = makeInput({ a: "plain" });

  await expect(runStage(stage, { options: { path: "out" }, inputs: { file } })).rejects.toThrow("incorrect header check");
});
