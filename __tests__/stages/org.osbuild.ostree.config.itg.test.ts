import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as experimental from "../../stages/org.osbuild.experimental.ostree.config.ts";
import * as config from "../../stages/org.osbuild.ostree.config.ts";
import { hasOstree } from "../helpers/deployable-ostree.ts";
import { runStage } from "../helpers/run-module.ts";

const describeWithOstree = hasOstree ? describe : describe.skip; // needs the package ostree
const prepare = (tree: string) => execFileSync("ostree", ["init", `--repo=${join(tree, "repo")}`]);

describeWithOstree("ostree.config", () => {
  test("sets what is given, false too", async () => {
    const sysroot = { readonly: false, bootprefix: true, bootloader: "none", "bls-append-except-default": "x" };
    using outcome = await runStage(config, { prepare, options: { repo: "/repo", config: { sysroot } } });

    expect(outcome.tree.read("/repo/config")).toContain(
      "[sysroot]\nbootloader=none\nbootprefix=true\nreadonly=false\nbls-append-except-default=x\n",
    );
  });

  test("fails without a repository", async () => {
    await expect(runStage(config, { options: { repo: "/none", config: { sysroot: { readonly: true } } } })).rejects.toThrow(
      "ended with code 1",
    );
  });
});

describeWithOstree("experimental.ostree.config", () => {
  test("sets what is given", async () => {
    using outcome = await runStage(experimental, {
      prepare,
      options: { repo: "/repo", config: { integrity: { composefs: "maybe" } } },
    });

    expect(outcome.tree.read("/repo/config")).toContain("[ex-integrity]\ncomposefs=maybe\n");
  });
});
