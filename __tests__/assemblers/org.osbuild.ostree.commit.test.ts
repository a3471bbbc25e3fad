import { expect, test } from "@jest/globals";
import * as commit from "../../assemblers/org.osbuild.ostree.commit.ts";
import { runAssembler } from "../helpers/run-module.ts";

const files = { "/usr/bin/tool": "", "/boot/vmlinuz": "", "/var/log": null, "/bin": { link: "usr/bin" } };
// biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's expansion
const initializing = 'mkdir -p "${3#*=}"';
const composing = `
for word; do case "$word" in --write-composejson-to=*) printf '{"ref":"r"}' > "\${word#*=}";; esac; root=$word; done
ls -A "$root" > "$root/../../listing"; readlink "$root/home" >> "$root/../../listing"
`;

test("ostree.commit lays the root of an OSTree system and commits it", async () => {
  const programs = { ostree: initializing, "rpm-ostree": composing };
  using outcome = await runAssembler(commit, { options: { ref: "a/b", os_version: "39", parent: "p" }, files, programs });

  expect(outcome.calls.map(({ argv }) => argv.slice(0, -2))).toEqual([
    ["ostree", "init"],
    [
      ...["rpm-ostree", "compose", "commit", "--repo={tree}/repo", "--parent=p", "--add-metadata-string=version=39"],
      ...[`--add-metadata-string=rpmostree.inputhash=${"0".repeat(64)}`, "--write-composejson-to={tree}/compose.json"],
    ],
  ]);
  expect(outcome.tree.read("/listing").trim().split("\n")).toEqual(
    [
      "bin",
      "boot",
      "dev",
      "home",
      "media",
      "mnt",
      "opt",
      "ostree",
      "proc",
      "root",
      "run",
      "srv",
      "sys",
      "sysroot",
      "tmp",
      "usr",
      "var",
    ].concat("var/home"),
  );
  expect(outcome.metadata).toEqual({ compose: { ref: "r" } });
  expect(outcome.tree.list("/")).toEqual(["compose.json", "listing", "repo"]);
});

test("ostree.commit fails when the tree has no /usr", async () => {
  await expect(runAssembler(commit, { options: { ref: "a" } })).rejects.toThrow("ended with code 1");
});
