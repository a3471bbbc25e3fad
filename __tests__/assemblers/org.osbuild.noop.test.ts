import { expect, test } from "@jest/globals";
import * as noop from "../../assemblers/org.osbuild.noop.ts";
import { runAssembler } from "../helpers/run-module.ts";

test("noop makes nothing and says so", async () => {
  using outcome = await runAssembler(noop, { files: { "/f": "" } });

  expect(outcome.tree.list("/")).toEqual([]);
  expect(outcome.log).toContain("Not doing anything with these options: {}");
});
