import { expect, test } from "@jest/globals";
import * as mark from "../../stages/org.osbuild.dnf4.mark.ts";
import { runStage } from "../helpers/run-module.ts";

const packages = [
  { name: "a", mark: "group" },
  { name: "b", mark: "install" },
  { name: "c", mark: "install" },
];

test("dnf4.mark calls dnf once for each mark", async () => {
  using outcome = await runStage(mark, { options: { packages }, programs: { "dnf-3": "" } });

  expect(outcome.calls.map(({ argv }) => argv.join(" "))).toEqual([
    "dnf-3 --installroot {tree} mark -y install b c",
    "dnf-3 --installroot {tree} mark -y group a",
  ]);
});

test("dnf4.mark fails when dnf does", async () => {
  await expect(runStage(mark, { options: { packages }, programs: { "dnf-3": "exit 1" } })).rejects.toThrow("ended with code 1");
});
