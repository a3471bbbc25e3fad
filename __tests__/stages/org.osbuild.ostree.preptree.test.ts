import { describe, expect, test } from "@jest/globals";
import * as preptree from "../../stages/org.osbuild.ostree.preptree.ts";
import { runStage } from "../helpers/run-module.ts";

const files = {
  "/etc/hostname": "toy",
  "/usr/bin/x": "",
  "/bin": { link: "usr/bin" },
  "/boot/vmlinuz": "",
  "/var/log/x": "",
  "/home/me/file": "mine",
  "/opt/dropped": "",
};
const programs = { "rpm-ostree": 'cat "$4"' };

describe("ostree.preptree", () => {
  test("rearranges the root and has rpm-ostree finish it", async () => {
    using outcome = await runStage(preptree, { files, programs });

    const { tree } = outcome;
    expect(tree.list("/")).toEqual([
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
    ]);
    expect(tree.read("/usr/etc/hostname")).toBe("toy");
    expect(tree.read("/home/me/file")).toBe("mine");
    expect(tree.find("/home")?.isSymbolicLink()).toBe(true);
    expect((tree.find("/tmp")?.mode ?? 0) & 0o7777).toBe(0o1777);
    expect(outcome.log).toContain('"machineid-compat": false');
  });

  test("leaves /tmp to the system when told", async () => {
    using outcome = await runStage(preptree, { files, programs, options: { "tmp-is-dir": false } });

    expect(outcome.tree.find("/tmp")).toBeUndefined();
    expect(outcome.tree.find("/sysroot/tmp")?.isSymbolicLink()).toBe(true);
  });

  test("refuses a tree that is no system", async () => {
    await expect(runStage(preptree, { files: { "/etc/x": "" }, programs })).rejects.toThrow("it has no folder '/usr'");
  });
});
