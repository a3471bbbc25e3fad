import { expect, test } from "@jest/globals";
import * as config from "../../stages/org.osbuild.experimental.ostree.config.ts";
import { runStage } from "../helpers/run-module.ts";

test("experimental.ostree.config calls ostree only for what is given", async () => {
  const programs = { ostree: "" };
  using set = await runStage(config, { options: { repo: "/repo", config: { integrity: { composefs: "true" } } }, programs });
  using unset = await runStage(config, { options: { repo: "/repo" }, programs });

  expect(set.calls.map(({ argv }) => argv.join(" "))).toEqual([
    "ostree config set ex-integrity.composefs true --repo={tree}/repo",
  ]);
  expect(unset.calls).toEqual([]);
});

test("experimental.ostree.config fails when ostree does", async () => {
  const options = { repo: "/repo", config: { integrity: { composefs: "true" } } };

  await expect(runStage(config, { options, programs: { ostree: "exit 1" } })).rejects.toThrow("ended with code 1");
});
