import { expect, test } from "@jest/globals";
import * as zipl from "../../stages/org.osbuild.zipl.ts";
import { runStage } from "../helpers/run-module.ts";

test("zipl writes its configuration", async () => {
  using outcome = await runStage(zipl, { options: { timeout: 5 } });

  expect(outcome.tree.read("/etc/zipl.conf")).toBe("[defaultboot]\ndefaultauto\nprompt=1\ntimeout=5\ntarget=/boot\n");
});

test("zipl refuses a folder in place of the file", async () => {
  await expect(runStage(zipl, { files: { "/etc/zipl.conf": null } })).rejects.toThrow("a folder");
});
