import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { AccountTable } from "../../../src/modules/account-table.ts";
import { Tree } from "../../../src/modules/tree.ts";

let tree: Tree;

beforeEach(() => {
  tree = new Tree(mkdtempSync(join(tmpdir(), "account-test-")));
  mkdirSync(join(tree.path, "etc"));
});

afterEach(() => rmSync(tree.path, { recursive: true }));

describe("AccountTable", () => {
  test("save keeps lines nobody changed, and the old text beside", () => {
    tree.write("/etc/t", "a:1\n# odd\nb:2:x\n", { mode: 0o640 });
    const table = AccountTable.require(tree, "/etc/t");
    table.set("b", 1, "3");
    table.add(["c", 4]);
    table.save();

    expect(tree.read("/etc/t")).toBe("a:1\n# odd\nb:3:x\nc:4\n");
    expect(tree.read("/etc/t-")).toBe("a:1\n# odd\nb:2:x\n");
    expect(tree.require("/etc/t-").mode & 0o777).toBe(0o640);
  });

  test("save writes nothing when nothing changed", () => {
    tree.write("/etc/t", "a:1\n");
    const table = AccountTable.require(tree, "/etc/t");
    table.set("a", 1, "1");
    table.set("missing", 1, "2");
    table.save();

    expect(tree.has("/etc/t-")).toBe(false);
  });

  test("numbers leaves out what is no number", () => {
    tree.write("/etc/t", "a:1\nb:x\nc\n\nd:20\n");

    expect(AccountTable.require(tree, "/etc/t").numbers(1)).toEqual([1, 20]);
  });

  test("require fails and find is undefined when the file is missing", () => {
    expect(AccountTable.find(tree, "/etc/t")).toBeUndefined();
    expect(() => AccountTable.require(tree, "/etc/t")).toThrow("the tree has no '/etc/t'");
  });
});
