import { describe, expect, test } from "@jest/globals";
import * as initFs from "../../stages/org.osbuild.ostree.init-fs.ts";
import { hasOstree } from "../helpers/deployable-ostree.ts";
import { runStage } from "../helpers/run-module.ts";

const describeWithOstree = hasOstree ? describe : describe.skip; // needs the package ostree

describeWithOstree("ostree.init-fs", () => {
  test("makes repository and folders", async () => {
    using outcome = await runStage(initFs);

    expect(outcome.tree.list("/")).toEqual(["boot", "ostree"]);
    expect(outcome.tree.read("/ostree/repo/config")).toContain("mode=bare\n");
  });

  test("fails in a tree where a file is in the way", async () => {
    await expect(runStage(initFs, { files: { "/ostree": "file" } })).rejects.toThrow(
      /'ostree admin init-fs .*' ended with code 1/,
    );
  });
});
