import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runners } from "../../runners/index.ts";
import type { RunnerContext } from "../../src/modules/runner.ts";
import { Tree } from "../../src/modules/tree.ts";
import { layFiles } from "../helpers/run-module.ts";

/** Every runner on a build root of two programs, which note how they are called. */

let path: string;
let calls: string[];

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "build-root-"));
  calls = [];
  const programs = { "/usr/bin/systemd-sysusers": "", "/usr/bin/systemd-tmpfiles": "" };
  layFiles(path, { "/etc/nsswitch.conf": "passwd: sss\n", ...programs });
});
afterEach(() => rmSync(path, { recursive: true }));

const systemd = ["ldconfig", "systemd-sysusers", "systemd-tmpfiles --create"];
const policy = "cp -r /usr/share/crypto-policies/back-ends/DEFAULT /etc/crypto-policies/back-ends";

describe("prepare", () => {
  test.each([
    ["org.osbuild.linux", [], ["nsswitch.conf", "passwd"]],
    ["org.osbuild.ubuntu1804", systemd, ["ld.so.conf"]],
    ["org.osbuild.fedora30", systemd, ["ld.so.conf", "machine-id"]],
    ["org.osbuild.fedora38", [...systemd, policy], ["crypto-policies", "ld.so.conf", "machine-id"]],
    ["org.osbuild.centos9", [...systemd, policy], ["crypto-policies", "ld.so.conf", "machine-id"]],
    ["org.osbuild.rhel7", ["ldconfig"], ["ld.so.conf"]],
    ["org.osbuild.rhel81", systemd, ["alternatives", "ld.so.conf", "machine-id", "os-release"]],
    ["org.osbuild.rhel82", [...systemd, policy], ["alternatives", "crypto-policies", "ld.so.conf", "machine-id"]],
  ] as const)("of %s runs what its distribution needs and fills /etc", async (type, expectedCalls, etc) => {
    const root = new Tree(path);

    await runners[type]?.prepare(contextOf(root));

    expect(calls).toEqual(expectedCalls);
    expect(root.list("/etc")).toEqual(etc);
  });

  test("of RHEL 7 has the folder of the iSCSI libraries searched, of Arch Linux makes root a user", async () => {
    const root = new Tree(path);

    await runners["org.osbuild.rhel7"]?.prepare(contextOf(root));
    await runners["org.osbuild.linux"]?.prepare(contextOf(root));

    expect(root.read("/etc/ld.so.conf")).toBe("/usr/lib64/iscsi\n");
    expect(root.read("/etc/passwd")).toBe("root:x:0:0:root:/root:/bin/sh\n");
  });

  test("fails when a program of the build root does", async () => {
    const failing = { ...contextOf(new Tree(path)), exec: () => Promise.reject(new Error("ldconfig ended with code 1")) };

    await expect(runners["org.osbuild.fedora38"]?.prepare(failing)).rejects.toThrow("ldconfig ended with code 1");
  });
});

function contextOf(root: Tree): RunnerContext {
  return {
    root,
    signal: new AbortController().signal,
    exec: (command, args = []) => {
      calls.push([command, ...args].join(" "));
      return Promise.resolve({ exitCode: 0, stdout: "" });
    },
    log: () => {},
  };
}
