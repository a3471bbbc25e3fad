import { expect, test } from "@jest/globals";
import type { StageContext, StageModule } from "../../../src/modules/stage.ts";
import { runScript } from "../../../src/modules/tree-script.ts";
import { runStage } from "../../helpers/run-module.ts";

const module: StageModule = {
  meta: { summary: "Run a script", description: "For this test only." },
  run: (context: StageContext) => runScript(context, "#!/bin/sh\n"),
};

test("runScript fails when the tree has a file where the script would go", async () => {
  await expect(runStage(module, { files: { "/osbuild-script": "", "/bin/sh": "" } })).rejects.toThrow("exists already");
});

test("runScript takes back the folders and links it added", async () => {
  const programs = { unshare: 'ls "$7" > "$7/seen"' };
  using outcome = await runStage(module, { files: { "/lib": { link: "usr/lib" } }, programs });

  expect(outcome.tree.read("/seen").split("\n").filter(Boolean)).toEqual([
    "bin",
    "lib",
    "lib64",
    "osbuild-script",
    "sbin",
    "seen",
    "usr",
  ]);
  expect(outcome.tree.list("/")).toEqual(["lib", "seen"]);
});
