import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.clevis.luks-bind.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.clevis.luks-bind", stage, [
  {
    does: "fails when it is given no device",
    options: { passphrase: "p", pin: "null", policy: "{}" },
    fails: "needs a device named 'device'",
  },
  { does: "refuses options without a policy", options: { passphrase: "p", pin: "null" }, refused: true },
]);

test("clevis.luks-bind calls clevis with the passphrase on standard input", async () => {
  const given = {
    options: { passphrase: "secret", pin: "tpm2", policy: '{"x":1}' },
    devices: { device: { path: "/dev/loop9" } },
  };
  using outcome = await runStage(stage, { ...given, programs: { clevis: "" } });

  expect(outcome.calls).toEqual([
    { argv: ["clevis", "luks", "bind", "-k-", "-y", "-f", "-d", "/dev/loop9", "tpm2", '{"x":1}'], input: "secret" },
  ]);
});
