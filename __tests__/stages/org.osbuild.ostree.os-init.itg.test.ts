import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import * as osInit from "../../stages/org.osbuild.ostree.os-init.ts";
import { hasOstree } from "../helpers/deployable-ostree.ts";
import { runStage } from "../helpers/run-module.ts";

const describeWithOstree = hasOstree ? describe : describe.skip; // needs the package ostree

describeWithOstree("ostree.os-init", () => {
  test("makes a stateroot", async () => {
    const prepare = (tree: string) => execFileSync("ostree", ["admin", "init-fs", "--modern", tree, `--sysroot=${tree}`]);
    using outcome = await runStage(osInit, { prepare, options: { osname: "toy" } });

    expect(outcome.tree.isDirectory("/ostree/deploy/toy/var")).toBe(true);
  });

  test("fails in a tree that is no system of OSTree", async () => {
    await expect(runStage(osInit, { options: { osname: "toy" } })).rejects.toThrow("ended with code 1");
  });
});
