import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.gzip.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.gzip", stage, [
  { does: "fails when it is given no file", options: { filename: "c" }, fails: "needs an input named 'file'" },
  {
    does: "fails when the input holds two files",
    options: { filename: "c" },
    inputs: { file: { path: "/nonexistent", data: { files: { a: {}, b: {} } } } },
    fails: "must hold one file, it holds 2",
  },
  { does: "refuses an option it does not have", options: { filename: "c", x: 1 }, refused: true },
]);

test("gzip compresses the file, twice to the same bytes", async () => {
  using file = makeInput({ "sha256:abc": "text\n".repeat(100_000) });
  using first = await runStage(stage, { options: { filename: "/c" }, inputs: { file } });
  using second = await runStage(stage, { options: { filename: "c" }, inputs: { file } });

  expect(first.tree.readBytes("/c").toString("hex")).toMatch(/^1f8b/);
  expect(output("gzip", "-dc", first.tree.resolve("/c"))).toBe("text\n".repeat(100_000));
  expect(second.tree.readBytes("/c").equals(first.tree.readBytes("/c"))).toBe(true);
});

test("gzip fails when the folder is missing", async () => {
  using file = makeInput({ a: "text" });

  await expect(runStage(stage, { options: { filename: "no/c" }, inputs: { file } })).rejects.toThrow("its folder does not exist");
});
