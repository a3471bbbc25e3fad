import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as pull from "../../stages/org.osbuild.ostree.pull.ts";
import { hasOstree, makeOstreeRepository } from "../helpers/deployable-ostree.ts";
import { runStage } from "../helpers/run-module.ts";

const describeWithOstree = hasOstree ? describe : describe.skip; // needs the package ostree
const prepare = (tree: string) => execFileSync("ostree", ["init", "--mode=archive", `--repo=${join(tree, "repo")}`]);

describeWithOstree("ostree.pull", () => {
  test("copies commits, under a remote's name when told", async () => {
    using repository = makeOstreeRepository();
    using plain = await runStage(pull, { prepare, options: { repo: "/repo" }, inputs: { commits: repository.input } });
    using remote = await runStage(pull, {
      prepare,
      options: { repo: "/repo", remote: "origin" },
      inputs: { commits: repository.input },
    });

    expect(plain.tree.read("/repo/refs/heads/toy/1").trim()).toBe(repository.commit);
    expect(remote.tree.read("/repo/refs/remotes/origin/toy/1").trim()).toBe(repository.commit);
  });

  test("asks for commits", async () => {
    const inputs = { commits: { path: "/none", data: { refs: {} } } };

    await expect(runStage(pull, { options: { repo: "/repo" }, inputs })).rejects.toThrow(
      "The input must have at least one commit",
    );
  });
});
