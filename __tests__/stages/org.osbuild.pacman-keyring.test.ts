import { expect, test } from "@jest/globals";
import * as keyring from "../../stages/org.osbuild.pacman-keyring.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

test("pacman-keyring makes a keyring and fills it", async () => {
  using outcome = await runStage(keyring, { options: { keyrings: ["archlinux", "other"] }, programs: inTreePrograms });

  expect(callsInTree(outcome)).toEqual([
    ["pacman-key", "--init"],
    ["pacman-key", "--populate", "archlinux", "other"],
  ]);
});

test("pacman-keyring fails when pacman-key does", async () => {
  await expect(runStage(keyring, { programs: { ...inTreePrograms, chroot: "exit 1" } })).rejects.toThrow(
    "'pacman-key --init' in the tree",
  );
});
