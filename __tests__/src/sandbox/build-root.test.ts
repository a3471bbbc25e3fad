import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { describeTreeRoot } from "../../../src/sandbox/build-root.ts";

describe("describeTreeRoot", () => {
  let tree = "";

  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), "build-root-"));
    mkdirSync(join(tree, "etc"));
  });

  afterEach(() => rmSync(tree, { recursive: true }));

  test("names what a build root shows when it is there", () => {
    for (const name of ["usr", "boot", "ostree", "etc/alternatives", "etc/ssh"]) mkdirSync(join(tree, name));
    writeFileSync(join(tree, "etc/mke2fs.conf"), "");
    expect(describeTreeRoot(tree)).toEqual({
      ...{ usrPath: `${tree}/usr`, bootPath: `${tree}/boot`, ostreePath: `${tree}/ostree` },
      etc: { "mke2fs.conf": `${tree}/etc/mke2fs.conf`, alternatives: `${tree}/etc/alternatives` },
    });
  });

  test("shows nothing that a symbolic link in the tree points to", () => {
    mkdirSync(join(tree, "usr"));
    for (const name of ["boot", "ostree", "etc/selinux"]) symlinkSync("/", join(tree, name));
    expect(describeTreeRoot(tree)).toEqual({ usrPath: `${tree}/usr`, bootPath: undefined, ostreePath: undefined, etc: {} });
    rmSync(join(tree, "etc"), { recursive: true });
    symlinkSync("/etc", join(tree, "etc"));
    expect(describeTreeRoot(tree).etc).toEqual({});
  });

  test("refuses a tree whose /usr is a symbolic link", () => {
    symlinkSync("/usr", join(tree, "usr"));
    expect(() => describeTreeRoot(tree)).toThrow("it has no folder /usr");
  });
});
