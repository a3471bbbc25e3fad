import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as passwd from "../../stages/org.osbuild.ostree.passwd.ts";
import { type FileSpec, layFiles, runStage } from "../helpers/run-module.ts";

function checkout(files: Readonly<Record<string, FileSpec>>) {
  const path = mkdtempSync(join(tmpdir(), "checkout-"));
  layFiles(join(path, "abc"), files);
  const input = { path, data: { refs: { abc: { path: "/abc" } } } };
  return { inputs: { commits: input }, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

describe("ostree.passwd", () => {
  test("puts both files of the commit together, those of /etc first", async () => {
    using commit = checkout({
      "/usr/etc/passwd": "root:x:0:0::/new:/bin/sh\n",
      "/usr/lib/passwd": "root:x:0:0::/root:/bin/sh\nbin:x:1:1::/:\n",
      "/usr/lib/group": "root:x:0:\n",
      "/usr/etc/subuid": "# comment\nme:100000:65536\nnonsense\nyou:200000:65536\n",
    });
    using outcome = await runStage(passwd, { inputs: commit.inputs });

    expect(outcome.tree.read("/etc/passwd")).toBe("root:x:0:0::/new:/bin/sh\nbin:x:1:1::/:\n");
    expect(outcome.tree.read("/etc/group")).toBe("root:x:0:\n");
    expect(outcome.tree.read("/etc/subuid").match(/^.+$/gm)).toEqual(["me:100000:65536", "you:200000:65536"]);
    expect(outcome.tree.has("/etc/subgid")).toBe(false);
    expect(outcome.log).toContain("nonsense");
  });

  test("fails for a commit without users", async () => {
    using commit = checkout({ "/usr/lib/group": "" });

    await expect(runStage(passwd, { inputs: commit.inputs })).rejects.toThrow(
      "'/usr/lib/passwd' or a folder above it does not exist",
    );
  });

  test("asks for one commit", async () => {
    const inputs = { commits: { path: "/none", data: { refs: {} } } };

    await expect(runStage(passwd, { inputs })).rejects.toThrow("must have exactly one commit, it has 0");
  });
});
