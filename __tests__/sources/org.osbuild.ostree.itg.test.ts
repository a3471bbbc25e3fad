import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fetchItems } from "../helpers/fetch-items.ts";
import { makeOstreeRepository } from "../helpers/ostree-repository.ts";
import { startWebServer } from "../helpers/web-server.ts";

let folder = "";
const type = "org.osbuild.ostree";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ostree-source-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("fetch pulls a commit over http, once, and leaves no remote behind", async () => {
  const { repo, commit } = makeOstreeRepository(folder);
  await using server = await startWebServer((request, response) => {
    const path = join(repo, request.url ?? "");
    if (existsSync(path)) response.end(readFileSync(path));
    else response.writeHead(404).end();
  });
  const items = { [commit]: { remote: { url: server.url } } };
  expect(await fetchItems({ folder, type, items })).toMatchObject({
    success: true,
    items: [{ checksum: commit, cached: false }],
  });
  const cache = join(folder, "sources/org.osbuild.ostree/repo");
  expect(execFileSync("ostree", ["ls", `--repo=${cache}`, commit, "/usr/etc"]).toString()).toContain("os-release");
  expect(
    execFileSync("ostree", ["remote", "list", `--repo=${cache}`])
      .toString()
      .trim(),
  ).toBe("");
  expect(await fetchItems({ folder, type, items })).toMatchObject({ items: [{ checksum: commit, cached: true }] });
});

test("fetch says what failed when the commit is not there", async () => {
  await using server = await startWebServer((_, response) => void response.writeHead(404).end());
  const missing = "0".repeat(64);
  const outcome = await fetchItems({ folder, type, items: { [missing]: { remote: { url: server.url } } } });
  expect(outcome.items[0]?.error).toContain("404");
  expect(outcome.success).toBe(false);
});

test("fetch refuses what is no commit", async () => {
  const outcome = await fetchItems({ folder, type, items: { abcdef: { remote: { url: "http://127.0.0.1:1" } } } });
  expect(outcome.items[0]?.error).toContain("'abcdef': it is no commit");
});
