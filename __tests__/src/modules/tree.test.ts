import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Tree } from "../../../src/modules/tree.ts";

let outside: string;
let tree: Tree;

beforeEach(() => {
  outside = fs.mkdtempSync(join(tmpdir(), "tree-test-"));
  fs.mkdirSync(join(outside, "root/etc"), { recursive: true });
  fs.writeFileSync(join(outside, "secret"), "host");
  tree = new Tree(join(outside, "root"));
});

afterEach(() => fs.rmSync(outside, { recursive: true }));

describe("Tree", () => {
  test("resolve starts again at the root when a link is absolute", () => {
    fs.mkdirSync(join(tree.path, "usr/etc"), { recursive: true });
    fs.symlinkSync("/usr/etc", join(tree.path, "etc/conf"));

    tree.write("/etc/conf/a", "x");

    expect(fs.readFileSync(join(tree.path, "usr/etc/a"), "utf8")).toBe("x");
  });

  test.each(["/", "/..", "../../secret", "/etc/../../../secret"])("resolve of %s stays below the root", (path) => {
    expect(tree.resolve(path).startsWith(tree.path)).toBe(true);
  });

  test("write does not leave the tree through a link to the host's root", () => {
    fs.rmSync(join(tree.path, "etc"), { recursive: true });
    fs.symlinkSync(outside, join(tree.path, "etc"));

    expect(() => tree.write("/etc/secret", "stolen")).toThrow("does not exist");
    expect(fs.readFileSync(join(outside, "secret"), "utf8")).toBe("host");
  });

  test("read refuses a fifo instead of waiting for it", () => {
    execFileSync("mkfifo", [join(tree.path, "etc/fifo")]);

    expect(() => tree.read("/etc/fifo")).toThrow("Cannot open '/etc/fifo': it is a fifo, not a regular file");
  });

  test("resolve ends when links form a circle", () => {
    fs.symlinkSync("b", join(tree.path, "a"));
    fs.symlinkSync("a", join(tree.path, "b"));

    expect(() => tree.resolve("/a")).toThrow("too many symbolic links");
  });

  test("write sets mode exactly and keeps that of an existing file", () => {
    tree.write("/etc/a", "1", { mode: 0o640 });
    tree.write("/etc/a", "2");

    expect(tree.find("/etc/a")?.mode).toBe(0o100640);
    expect(tree.read("/etc/a")).toBe("2");
  });

  test("write with exclusive refuses an existing file and a dangling link", () => {
    fs.symlinkSync("nowhere", join(tree.path, "etc/link"));
    tree.write("/etc/a", "1");

    expect(() => tree.write("/etc/a", "2", { exclusive: true })).toThrow("exists already");
    expect(() => tree.write("/etc/link", "2", { exclusive: true })).toThrow("exists already");
  });

  test("removeTree refuses the root", () => {
    expect(() => tree.removeTree("/..")).toThrow("Cannot remove the root of the tree");
  });

  test("require answers what a link leads to and fails when that is missing", () => {
    tree.write("/etc/a", "text", { mode: 0o600 });
    fs.symlinkSync("/etc/a", join(tree.path, "link"));
    fs.symlinkSync("/nowhere", join(tree.path, "broken"));

    expect(tree.require("/link").mode & 0o777).toBe(0o600);
    expect(() => tree.require("/broken")).toThrow("'/broken' does not exist in the tree");
  });

  test("readLink gives the text of a link and refuses anything else", () => {
    fs.symlinkSync("../x", join(tree.path, "etc/link"));

    expect(tree.readLink("/etc/link")).toBe("../x");
    expect(() => tree.readLink("/etc")).toThrow("it is no symbolic link");
  });

  test("remove refuses a folder", () => {
    expect(() => tree.remove("/etc")).toThrow("Cannot remove '/etc': it is a folder");
  });

  test("makeDirectory and symlink name the path of the tree when they fail", () => {
    expect(() => tree.makeDirectory("/etc")).toThrow("Cannot make the folder '/etc': '/etc' exists already");
    expect(() => tree.symlink("x", "/none/link")).toThrow("Cannot make the link '/none/link'");
  });
});
