import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { loadLoginDefaults } from "../../../src/modules/login-defs.ts";
import { Tree } from "../../../src/modules/tree.ts";

test("loadLoginDefaults reads numbers of every base, the last of several settings, and useradd's own file", () => {
  const tree = new Tree(mkdtempSync(join(tmpdir(), "login-test-")));
  mkdirSync(join(tree.path, "etc/default"), { recursive: true });
  tree.write("/etc/login.defs", '# UMASK 077\nUMASK\t\t022\nUID_MIN 0x10\nUID_MAX x\nA_B "yes" \nGID_MIN 1\nGID_MIN 2\n');
  tree.write("/etc/default/useradd", "SHELL=/bin/sh\nSKEL=\n");
  const defaults = loadLoginDefaults(tree);
  rmSync(tree.path, { recursive: true });

  expect(["UMASK", "UID_MIN", "UID_MAX", "GID_MIN"].map((name) => defaults.number(name, 7))).toEqual([18, 16, 7, 2]);
  expect([defaults.isYes("A_B"), defaults.isYes("OTHER")]).toEqual([true, false]);
  expect([defaults.useradd("SHELL"), defaults.useradd("SKEL")]).toEqual(["/bin/sh", undefined]);
});
