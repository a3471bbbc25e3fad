import { describe, expect, test } from "@jest/globals";
import * as commit from "../../stages/org.osbuild.ostree.commit.ts";
import { runStage } from "../helpers/run-module.ts";

const inputs = { tree: { path: "/usr/share/misc", data: {} } };
const rpmOstree =
  'for a in "$@"; do case $a in --write-composejson-to=*) echo \'{"ostree-commit": "abc"}\' > "$(echo "$a" | cut -d= -f2)";; esac; done';

describe("ostree.commit", () => {
  test("has rpm-ostree commit a copy of the tree and reports what it says", async () => {
    const options = { ref: "toy/1", os_version: "1.5", parent: "def", "selinux-label-version": 1 };
    using outcome = await runStage(commit, { options, inputs, programs: { "rpm-ostree": rpmOstree } });

    expect(outcome.calls[0]?.argv).toEqual([
      ...["rpm-ostree", "compose", "commit", "--repo={tree}/repo", "--parent=def", "--add-metadata-string=version=1.5"],
      ...[`--add-metadata-string=rpmostree.inputhash=${"0".repeat(64)}`, "--write-composejson-to={tree}/compose.json"],
      ...[expect.stringMatching(/treefile.json$/), expect.stringMatching(/^{tree}\/tmp/)],
    ]);
    expect(outcome.metadata).toEqual({ compose: { "ostree-commit": "abc" } });
    expect(outcome.tree.list("/")).toEqual(["compose.json"]);
  });

  test("fails when rpm-ostree does", async () => {
    await expect(runStage(commit, { options: { ref: "x" }, inputs, programs: { "rpm-ostree": "exit 1" } })).rejects.toThrow(
      "ended with code 1",
    );
  });
});
