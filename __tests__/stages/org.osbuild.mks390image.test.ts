import { expect, test } from "@jest/globals";
import * as image from "../../stages/org.osbuild.mks390image.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { kernel: "/k", initrd: "/i", config: "c", image: "/out" };

test("mks390image calls the program with paths of the tree", async () => {
  using outcome = await runStage(image, { options, programs: { "mk-s390image": "" } });

  expect(outcome.calls.map(({ argv }) => argv.join(" "))).toEqual(["mk-s390image {tree}/k {tree}/out -r {tree}/i -p {tree}/c"]);
});

test("mks390image says that the program is missing", async () => {
  await expect(runStage(image, { options })).rejects.toThrow("Cannot run 'mk-s390image'");
});
