import { expect, test } from "@jest/globals";
import * as error from "../../assemblers/org.osbuild.error.ts";
import { runAssembler } from "../helpers/run-module.ts";

test.each([
  [undefined, 255],
  [3, 3],
  [0.5, 1],
])("error ends with the code that %s means", async (returncode, exitCode) => {
  await expect(runAssembler(error, { options: { returncode } })).rejects.toMatchObject({ exitCode, name: "StageFailure" });
});

test("error succeeds when the code is 0", async () => {
  using outcome = await runAssembler(error, { options: { returncode: 0 } });

  expect(outcome.tree.list("/")).toEqual([]);
});
