import { describe, expect, test } from "@jest/globals";
import * as init from "../../stages/org.osbuild.ostree.init.ts";
import { hasOstree } from "../helpers/deployable-ostree.ts";
import { runStage } from "../helpers/run-module.ts";

const describeWithOstree = hasOstree ? describe : describe.skip; // needs the package ostree

describeWithOstree("ostree.init", () => {
  test("makes a repository, folders above it included", async () => {
    using outcome = await runStage(init, { options: { mode: "bare-user", path: "/srv/a/repo" } });

    expect(outcome.tree.read("/srv/a/repo/config")).toContain("mode=bare-user\n");
  });

  test("fails where a file is in the way", async () => {
    await expect(runStage(init, { files: { "/repo": "file" } })).rejects.toThrow("ended with code 1");
  });
});
