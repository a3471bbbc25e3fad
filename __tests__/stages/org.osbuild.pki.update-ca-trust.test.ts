import { expect, test } from "@jest/globals";
import * as trust from "../../stages/org.osbuild.pki.update-ca-trust.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

test("pki.update-ca-trust extracts the certificates", async () => {
  using outcome = await runStage(trust, { programs: inTreePrograms });

  expect(callsInTree(outcome)).toEqual([["/usr/bin/update-ca-trust", "extract"]]);
});

test("pki.update-ca-trust fails when the program does", async () => {
  await expect(runStage(trust, { programs: { ...inTreePrograms, chroot: "exit 2" } })).rejects.toThrow("ended with code 2");
});
