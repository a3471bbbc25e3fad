import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.luks2.remove-key.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.luks2.remove-key", stage, [
  { does: "fails when it is given no device", options: { passphrase: "p" }, fails: "needs a device named 'device'" },
  { does: "refuses a key slot", options: { passphrase: "p", slot: 1 }, refused: true },
]);

test("luks2.remove-key calls cryptsetup with the passphrase on standard input", async () => {
  const given = { options: { passphrase: "secret" }, devices: { device: { path: "/dev/loop9" } } };
  using outcome = await runStage(stage, { ...given, programs: { cryptsetup: "" } });

  expect(outcome.calls).toEqual([{ argv: ["cryptsetup", "-q", "luksRemoveKey", "/dev/loop9"], input: "secret" }]);
});
