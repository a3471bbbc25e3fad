import { expect, test } from "@jest/globals";
import * as sign from "../../stages/org.osbuild.ostree.sign.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { repo: "/repo", ref: "toy/1", key: "/etc/key" };

test("ostree.sign signs with the key", async () => {
  using outcome = await runStage(sign, { options, programs: { ostree: "" } });

  expect(outcome.calls.map(({ argv }) => argv.join(" "))).toEqual([
    "ostree sign toy/1 --repo={tree}/repo --keys-file={tree}/etc/key",
  ]);
});

test("ostree.sign fails when ostree does", async () => {
  await expect(runStage(sign, { options, programs: { ostree: "exit 1" } })).rejects.toThrow("ended with code 1");
});
