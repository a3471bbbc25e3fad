import { expect, test } from "@jest/globals";
import * as selinux from "../../stages/io.weldr.selinux.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { file_contexts: "etc/contexts" };

test("io.weldr.selinux labels the tree", async () => {
  using outcome = await runStage(selinux, { options, programs: { setfiles: "" } });

  expect(outcome.calls.map(({ argv }) => argv.join(" "))).toEqual(["setfiles -F -r {tree} {tree}/etc/contexts {tree}"]);
});

test("io.weldr.selinux fails when setfiles does", async () => {
  await expect(runStage(selinux, { options, programs: { setfiles: "exit 1" } })).rejects.toThrow("ended with code 1");
});
