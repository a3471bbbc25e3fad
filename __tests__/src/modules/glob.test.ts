import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { findPaths, globToRegExp } from "../../../src/modules/glob.ts";
import { Tree } from "../../../src/modules/tree.ts";
import { layFiles } from "../../helpers/run-module.ts";

test("globToRegExp matches whole texts, with sets and slashes", () => {
  expect(globToRegExp("/usr/*.mo").test("/usr/share/x.mo")).toBe(true);
  expect(globToRegExp("[!a]?[b-d]").test("xyc")).toBe(true);
  expect(globToRegExp("[!a]?[b-d]").test("ayc")).toBe(false);
  expect(globToRegExp("a.b").test("axb")).toBe(false);
  expect(globToRegExp("[").test("[")).toBe(true);
});

test("findPaths stays in the tree and leaves hidden files out", () => {
  const folder = mkdtempSync(join(tmpdir(), "glob-"));
  layFiles(folder, { "/a/x.log": "", "/a/.hidden.log": "", "/b/y.log": "", "/out": { link: "/etc" }, "/etc/z.log": "" });
  const tree = new Tree(folder);

  expect(findPaths(tree, "/*/*.log")).toEqual(["/a/x.log", "/b/y.log", "/etc/z.log", "/out/z.log"]);
  expect(findPaths(tree, "/a/.*")).toEqual(["/a/.hidden.log"]);
  expect(findPaths(tree, "/none/*")).toEqual([]);
  rmSync(folder, { recursive: true });
});
