import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addGroup, addUser, changeUser, expirePassword } from "../../../src/modules/accounts.ts";
import { Tree } from "../../../src/modules/tree.ts";

let tree: Tree;

beforeEach(() => {
  tree = new Tree(mkdtempSync(join(tmpdir(), "accounts-test-")));
  mkdirSync(join(tree.path, "etc"));
  tree.write("/etc/passwd", "root:x:0:0::/root:/bin/sh\n");
  tree.write("/etc/group", "root:x:0:\nwheel:x:10:root,old\n");
  tree.write(
    "/etc/login.defs",
    "UID_MIN 1000\nUID_MAX 1001\nGID_MIN 1000\nGID_MAX 1001\nUSERGROUPS_ENAB yes\nSUB_UID_MIN 100\nSUB_UID_MAX 399\nSUB_UID_COUNT 100\n",
  );
});

afterEach(() => rmSync(tree.path, { recursive: true }));

describe("addUser", () => {
  test("takes the first gap when the highest id is in use, and fails when there is none", () => {
    tree.write("/etc/passwd", "a:x:1001:1::/:\n");
    addUser(tree, "b", {}, 1);

    expect(tree.read("/etc/passwd")).toBe("a:x:1001:1::/:\nb:!:1000:1000::/home/b:/bin/bash\n");
    expect(() => addUser(tree, "c", {}, 1)).toThrow("Cannot find a free id between 1000 and 1001");
  });

  test("finds a free range of subordinate ids, and fails when there is none", () => {
    tree.write("/etc/subuid", "x:350:50\ny:100:100\n");
    addUser(tree, "a", {}, 1);

    expect(tree.read("/etc/subuid")).toBe("y:100:100\nx:350:50\na:200:100\n");
    expect(() => addUser(tree, "b", {}, 1)).toThrow("no range of 100 subordinate ids is free");
  });

  test("refuses a group of the user's name", () => {
    expect(() => addUser(tree, "wheel", {}, 1)).toThrow("a group of that name exists");
  });

  test("writes nothing when the settings are refused", () => {
    expect(() => addUser(tree, "a", { groups: ["none"] }, 1)).toThrow("group 'none'");
    expect(tree.list("/etc")).toEqual(["group", "login.defs", "passwd"]);
  });
});

test("changeUser replaces the groups of a user", () => {
  tree.write("/etc/passwd", "old:x:5:0::/:\n");
  addGroup(tree, "new", { gid: 20 });
  changeUser(tree, "old", { groups: ["new"] }, 1);

  expect(tree.read("/etc/group")).toBe("root:x:0:\nwheel:x:10:root\nnew:x:20:old\n");
});

test("changeUser touches nothing when nothing changes", () => {
  changeUser(tree, "root", { groups: [], home: "" }, 1);

  expect(tree.has("/etc/.pwd.lock")).toBe(false);
});

test("expirePassword fails when the tree has no shadow passwords", () => {
  expect(() => expirePassword(tree, "root")).toThrow("no '/etc/shadow'");
});
