import { expect, test } from "@jest/globals";
import * as authconfig from "../../stages/org.osbuild.authconfig.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

test("authconfig updates everything and removes the backups", async () => {
  const files = { "/var/lib/authselect/backups/1/x": "", "/var/lib/authselect/kept": "" };
  using outcome = await runStage(authconfig, { files, programs: inTreePrograms });

  expect(callsInTree(outcome)).toEqual([["/usr/sbin/authconfig", "--nostart", "--updateall"]]);
  expect(outcome.tree.list("/var/lib/authselect")).toEqual(["kept"]);
});

test("authconfig fails when the program does", async () => {
  await expect(runStage(authconfig, { programs: { ...inTreePrograms, chroot: "exit 3" } })).rejects.toThrow("ended with code 3");
});
