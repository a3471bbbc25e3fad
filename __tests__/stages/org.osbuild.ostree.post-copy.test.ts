import { expect, test } from "@jest/globals";
import * as postCopy from "../../stages/org.osbuild.ostree.post-copy.ts";
import { runStage } from "../helpers/run-module.ts";

test("ostree.post-copy repairs the mounted system, or a folder of it", async () => {
  const programs = { ostree: "" };
  using whole = await runStage(postCopy, { mounts: { root: {} }, programs });
  using folder = await runStage(postCopy, { options: { sysroot: "/sub" }, mounts: { root: {} }, programs });

  expect(whole.calls.map(({ argv }) => argv.join(" "))).toEqual(["ostree admin post-copy --sysroot={scratch}/mounts"]);
  expect(folder.calls.map(({ argv }) => argv.join(" "))).toEqual(["ostree admin post-copy --sysroot={scratch}/mounts/sub"]);
});

test("ostree.post-copy fails when ostree does", async () => {
  await expect(runStage(postCopy, { mounts: { root: {} }, programs: { ostree: "exit 1" } })).rejects.toThrow("ended with code 1");
});
