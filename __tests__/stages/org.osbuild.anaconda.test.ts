import { expect, test } from "@jest/globals";
import * as anaconda from "../../stages/org.osbuild.anaconda.ts";
import { runStage } from "../helpers/run-module.ts";

test("anaconda lists modules under kickstart's names", async () => {
  using outcome = await runStage(anaconda, { options: { "activatable-modules": ["a", "b"], "forbidden-modules": ["c"] } });

  expect(outcome.tree.read("/etc/anaconda/conf.d/90-osbuild.conf")).toBe(
    "\n# osbuild customizations\n\n[Anaconda]\nactivatable_modules=\n    a\n    b\nforbidden_modules=\n    c\n",
  );
});

test("anaconda refuses what is no list", async () => {
  await expect(runStage(anaconda, { options: { other: 5 } })).rejects.toThrow("Cannot configure 'other': give a list");
});
