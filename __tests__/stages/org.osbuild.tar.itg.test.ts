import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.tar.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.tar", stage, [
  { does: "fails when it is given no tree", options: { filename: "a.tar" }, fails: "needs an input named 'tree'" },
  { does: "refuses paths and a root node", options: { filename: "a.tar", paths: ["a"], "root-node": "omit" }, refused: true },
]);

test.each([
  [{}, ["./", "./bin", "./etc/", "./etc/hostname", "./usr/", "./usr/bin/", "./usr/bin/tool"]],
  [{ "root-node": "omit" }, ["bin", "etc/", "etc/hostname", "usr/", "usr/bin/", "usr/bin/tool"]],
  [{ paths: ["usr/bin/tool", "etc/hostname"], transform: "s,^etc,cfg," }, ["usr/bin/tool", "cfg/hostname"]],
])("tar archives what %j says, sorted", async (options, names) => {
  using tree = makeInput({
    "/etc/hostname": "web\n",
    "/usr/bin/tool": { content: "x", mode: 0o4755 },
    "/bin": { link: "usr/bin" },
  });
  using outcome = await runStage(stage, { options: { filename: "a.tar.xz", ...options }, inputs: { tree } });

  expect(output("tar", "-tJf", outcome.tree.resolve("/a.tar.xz")).trim().split("\n")).toEqual(names);
});

test("tar fails when a path is missing", async () => {
  using tree = makeInput({
    "/etc/hostname": "web\n",
    "/usr/bin/tool": { content: "x", mode: 0o4755 },
    "/bin": { link: "usr/bin" },
  });

  await expect(runStage(stage, { options: { filename: "a.tar", paths: ["no"] }, inputs: { tree } })).rejects.toThrow(
    "ended with code 2",
  );
});
