import { expect, test } from "@jest/globals";
import * as buildstamp from "../../stages/org.osbuild.buildstamp.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { arch: "x86_64", product: "Linux", version: "9", final: true, variant: "Server", bugurl: "https://example.com" };

test("buildstamp writes product and version, with the time of the pipeline", async () => {
  using outcome = await runStage(buildstamp, { options, sourceEpoch: 1_700_000_000 });

  expect(outcome.tree.read("/.buildstamp").split("\n")).toEqual([
    ...["[Main]", "product = Linux", "version = 9", "isfinal = True", "uuid = 202311142213.x86_64"],
    ...["bugurl = https://example.com", "variant = Server", "", "[Compose]", "osbuild = devel", "", ""],
  ]);
});

test("buildstamp refuses a folder in place of the file", async () => {
  await expect(runStage(buildstamp, { options, files: { "/.buildstamp": null } })).rejects.toThrow("folder");
});
