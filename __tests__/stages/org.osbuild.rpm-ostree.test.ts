import { expect, test } from "@jest/globals";
import * as rpmOstree from "../../stages/org.osbuild.rpm-ostree.ts";
import { runStage } from "../helpers/run-module.ts";

test("rpm-ostree finishes the tree as the treefile says", async () => {
  const options = { etc_group_members: ["wheel"], "initramfs-args": ["--x"] };
  using outcome = await runStage(rpmOstree, {
    options,
    files: { "/etc/machine-id": "" },
    programs: { "rpm-ostree": 'cat "$4"' },
  });

  expect(outcome.calls[0]?.argv.slice(0, 4)).toEqual(["rpm-ostree", "compose", "postprocess", "{tree}"]);
  expect(JSON.parse(outcome.log)).toEqual({
    ref: "osbuild/devel",
    repos: ["osbuild"],
    "boot-location": "new",
    "machineid-compat": true,
    "etc-group-members": ["wheel"],
    "initramfs-args": ["--x"],
  });
});

test("rpm-ostree fails when the program does", async () => {
  await expect(runStage(rpmOstree, { programs: { "rpm-ostree": "exit 1" } })).rejects.toThrow("ended with code 1");
});
