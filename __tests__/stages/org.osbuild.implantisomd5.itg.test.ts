import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.implantisomd5.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.implantisomd5", stage, [
  { does: "fails when the image is missing", options: { filename: "no.iso" }, fails: "ended with code" },
  { does: "refuses options without an image", options: {}, refused: true },
]);

test("implantisomd5 is run on the image", async () => {
  const given = { options: { filename: "/a.iso" }, files: { "/a.iso": "" } };
  using outcome = await runStage(stage, { ...given, programs: { implantisomd5: "" } });

  expect(outcome.calls.map(({ argv }) => argv)).toEqual([["implantisomd5", "{tree}/a.iso"]]);
});
