import { expect, test } from "@jest/globals";
import * as mkinitcpio from "../../stages/org.osbuild.mkinitcpio.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

test("mkinitcpio runs the tree's program with the preset, linux by default", async () => {
  using first = await runStage(mkinitcpio, { programs: inTreePrograms });
  using second = await runStage(mkinitcpio, { options: { preset: "linux-lts" }, programs: inTreePrograms });

  expect(callsInTree(first)).toEqual([["mkinitcpio", "-p", "linux"]]);
  expect(callsInTree(second)).toEqual([["mkinitcpio", "-p", "linux-lts"]]);
});

test("mkinitcpio fails when the program does", async () => {
  await expect(runStage(mkinitcpio, { programs: { ...inTreePrograms, chroot: "exit 1" } })).rejects.toThrow("ended with code 1");
});
