import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { findManifests, folderNames } from "../../../src/action/manifests.ts";

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "workspace-"));
  mkdirSync(join(workspace, "images"));
  for (const name of ["images/web.yaml", "images/db.yaml", "images/[odd].json", "top.json"])
    writeFileSync(join(workspace, name), "");
});

afterEach(() => rmSync(workspace, { recursive: true }));

async function names(...patterns: readonly string[]): Promise<readonly string[]> {
  return (await findManifests(patterns, workspace)).map(({ name }) => name);
}

test("findManifests gives files and what globs match, each once", async () => {
  expect(await names("top.json", "images/*.yaml", "images/web.yaml")).toEqual(["top.json", "images/db.yaml", "images/web.yaml"]);
});

test("findManifests takes a name that looks like a glob for the file it names", async () => {
  expect(await names("images/[odd].json")).toEqual(["images/[odd].json"]);
});

test("findManifests names the workspace's files relative to it and others as they are", async () => {
  expect(await names(join(workspace, "top.json"), "/etc/hostname")).toEqual(["top.json", "/etc/hostname"]);
});

test.each(["none.yaml", "images", "none/*.yaml", "top.json/x"])("findManifests refuses %s, which is no file", async (pattern) => {
  await expect(names(pattern)).rejects.toThrow(`Input manifest: there is no file "${pattern}"`);
});

test("folderNames differ when file names do not", () => {
  const files = ["a/web.yaml", "b/web.json", "c/web"].map((name) => ({ name, path: `/w/${name}` }));
  expect(folderNames(files)).toEqual(["web", "web-2", "web-3"]);
});
