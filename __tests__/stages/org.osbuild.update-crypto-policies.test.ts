import { expect, test } from "@jest/globals";
import * as policies from "../../stages/org.osbuild.update-crypto-policies.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

test("update-crypto-policies sets the policy", async () => {
  using outcome = await runStage(policies, { options: { policy: "FIPS:OSPP" }, programs: inTreePrograms });

  expect(callsInTree(outcome)).toEqual([["/usr/bin/update-crypto-policies", "--set", "FIPS:OSPP"]]);
});

test("update-crypto-policies fails when the program does", async () => {
  const programs = { ...inTreePrograms, chroot: "exit 2" };

  await expect(runStage(policies, { options: { policy: "X" }, programs })).rejects.toThrow("ended with code 2");
});
