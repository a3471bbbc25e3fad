import { expect, test } from "@jest/globals";
import * as discinfo from "../../stages/org.osbuild.discinfo.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { basearch: "x86_64", release: "Linux 9" };

test("discinfo writes time, release and architecture", async () => {
  using fixed = await runStage(discinfo, { options, sourceEpoch: 1_700_000_000 });
  using now = await runStage(discinfo, { options });

  expect(fixed.tree.read("/.discinfo")).toBe("1700000000.0\nLinux 9\nx86_64\n");
  expect(now.tree.read("/.discinfo")).toMatch(/^\d+\.\d+\nLinux 9\nx86_64\n$/);
});

test("discinfo refuses a folder in place of the file", async () => {
  await expect(runStage(discinfo, { options, files: { "/.discinfo": null } })).rejects.toThrow("folder");
});
