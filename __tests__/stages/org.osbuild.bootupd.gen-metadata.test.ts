import { expect, test } from "@jest/globals";
import * as metadata from "../../stages/org.osbuild.bootupd.gen-metadata.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

test("bootupd.gen-metadata runs the tree's bootupctl", async () => {
  using outcome = await runStage(metadata, { programs: inTreePrograms });

  expect(callsInTree(outcome)).toEqual([["/usr/bin/bootupctl", "backend", "generate-update-metadata", "/"]]);
});

test("bootupd.gen-metadata fails when bootupctl does", async () => {
  await expect(runStage(metadata, { programs: { ...inTreePrograms, chroot: "exit 9" } })).rejects.toThrow("ended with code 9");
});
