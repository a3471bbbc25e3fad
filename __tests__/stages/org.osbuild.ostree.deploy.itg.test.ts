import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as deploy from "../../stages/org.osbuild.ostree.deploy.ts";
import * as fillvar from "../../stages/org.osbuild.ostree.fillvar.ts";
import * as initFs from "../../stages/org.osbuild.ostree.init-fs.ts";
import * as osInit from "../../stages/org.osbuild.ostree.os-init.ts";
import { hasOstree, makeOstreeRepository, type OstreeRepository } from "../helpers/deployable-ostree.ts";
import { type ModuleOutcome, type ModuleRun, runStage } from "../helpers/run-module.ts";

const describeWithOstree = hasOstree ? describe : describe.skip; // needs the package ostree

/** A copy of the tree that a stage left, for the next. */
function goOn(outcome: ModuleOutcome): Pick<ModuleRun, "prepare"> {
  return { prepare: (tree) => execFileSync("cp", ["-a", `${outcome.tree.path}/.`, tree]) };
}

describeWithOstree("ostree.deploy", () => {
  let repository: OstreeRepository;
  let system: ModuleOutcome;

  beforeAll(async () => {
    repository = makeOstreeRepository();
    using root = await runStage(initFs);
    system = await runStage(osInit, { ...goOn(root), options: { osname: "toy" } });
  });

  afterAll(() => {
    system[Symbol.dispose]();
    repository[Symbol.dispose]();
  });

  test("deploys the commit of the input, with kernel arguments", async () => {
    const options = { osname: "toy", kernel_opts: ["quiet"], rootfs: { label: "root" }, mounts: ["/boot"] };
    using outcome = await runStage(deploy, { ...goOn(system), options, inputs: { commits: repository.input } });

    const deployment = `/ostree/deploy/toy/deploy/${repository.commit}.0`;
    expect(outcome.tree.read(`${deployment}/etc/hostname`)).toBe("toy\n");
    const [entry] = outcome.tree.list("/boot/loader/entries");
    expect(outcome.tree.read(`/boot/loader/entries/${entry}`)).toMatch(
      /^options quiet root=LABEL=root ostree=\/ostree\/boot\.[01]\/toy\/[0-9a-f]+\/0$/m,
    );

    using filled = await runStage(fillvar, { ...goOn(outcome), options: { deployment: { default: true } } });
    expect(filled.tree.list("/ostree/deploy/toy/var")).toEqual(expect.arrayContaining(["home", "lib", "log", "roothome"]));
  });

  test("refuses both an input and a ref, and neither", async () => {
    const given = { ...goOn(system), options: { osname: "toy", ref: "toy/1" }, inputs: { commits: repository.input } };

    await expect(runStage(deploy, given)).rejects.toThrow("Cannot deploy both 'ref' and the input");
    await expect(runStage(deploy, { options: { osname: "toy" } })).rejects.toThrow(
      "give the input 'commits' or the option 'ref'",
    );
  });

  test("names a folder to mount that is not there", async () => {
    const options = { osname: "toy", ref: "toy/1", mounts: ["/nope"] };

    await expect(runStage(deploy, { ...goOn(system), options })).rejects.toThrow("the tree has no folder '/nope'");
  });
});
