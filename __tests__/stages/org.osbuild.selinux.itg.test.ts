import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as selinux from "../../stages/org.osbuild.selinux.ts";
import { type ModuleOutcome, runStage } from "../helpers/run-module.ts";

const label = "system_u:object_r:etc_t:s0";
const hasSetfiles = existsSync("/usr/sbin/setfiles");
const policy = "/etc/selinux/p/contexts/files/file_contexts";

function labelOf(outcome: ModuleOutcome, path: string): string {
  const args = ["--only-values", "--absolute-names", "--name=security.selinux", outcome.tree.resolve(path)];
  return execFileSync("getfattr", args, { encoding: "utf8" }).replace("\0", "");
}

describe("selinux", () => {
  test("labels files by name, through links inside the tree", async () => {
    const files = { "/etc/real": "", "/link": { link: "/etc/real" } };
    using outcome = await runStage(selinux, { options: { labels: { "tree:///link": label }, force_autorelabel: true }, files });

    expect(labelOf(outcome, "/etc/real")).toBe(label);
    expect(outcome.tree.read("/.autorelabel")).toBe("-F");
  });

  (hasSetfiles ? test : test.skip)("labels everything as the policy says (needs the package policycoreutils)", async () => {
    const files = { [policy]: `/.*\tsystem_u:object_r:default_t:s0\n/etc(/.*)?\t${label}\n`, "/etc/passwd": "", "/usr/x": "" };
    using outcome = await runStage(selinux, { options: { file_contexts: policy.slice(1) }, files });

    expect(labelOf(outcome, "/etc/passwd")).toBe(label);
    expect(labelOf(outcome, "/usr/x")).toBe("system_u:object_r:default_t:s0");
  });

  test("names a file that is missing", async () => {
    await expect(runStage(selinux, { options: { labels: { "tree:///nope": label } } })).rejects.toThrow(
      "Cannot label 'tree:///nope'",
    );
  });
});
