import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fetchItems, sha256 } from "../helpers/fetch-items.ts";
import { startWebServer } from "../helpers/web-server.ts";

let folder = "";
const type = "org.osbuild.librepo";
const path = "Packages/b/bash-5.2.rpm";
const items = { [sha256("bash")]: { path, mirror: "base" } };
const stored = () => readFileSync(join(folder, "sources/org.osbuild.files", sha256("bash")), "utf8");
const serveRepository = () =>
  startWebServer((request, response) => (request.url === `/repo/${path}` ? response.end("bash") : response.writeHead(404).end()));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "librepo-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("fetch takes packages from a single repository", async () => {
  await using repository = await serveRepository();
  const options = { mirrors: { base: { type: "baseurl", url: `${repository.url}/repo/` } } };
  expect(await fetchItems({ folder, type, items, options })).toMatchObject({ success: true });
  expect(stored()).toBe("bash");
});

test("fetch follows a metalink's preferences and goes to the next mirror when one fails", async () => {
  await using broken = await startWebServer((_, response) => void response.writeHead(404).end());
  await using busy = await startWebServer((_, response) => void response.writeHead(503).end());
  await using wrong = await startWebServer((_, response) => void response.end("not bash"));
  await using repository = await serveRepository();
  const mirrors = [
    [repository.url, 10],
    [wrong.url, 50],
    [busy.url, 80],
    [broken.url, 100],
  ].map(
    ([url, preference]) => `<url protocol="http" type="http" preference="${preference}">${url}/repo/repodata/repomd.xml</url>`,
  );
  await using list = await startWebServer((_, response) => {
    response.end(`<?xml version="1.0"?><metalink><files><file name="repomd.xml"><resources>
      <url protocol="rsync" preference="100">rsync://mirror.example.com/repo/repodata/repomd.xml</url>
      ${mirrors.join("\n")}</resources></file></files></metalink>`);
  });
  const options = { mirrors: { base: { type: "metalink", url: `${list.url}/metalink?repo=base&amp;arch=x` } } };
  const second = { ...items, [sha256("missing")]: { path: "missing.rpm", mirror: "base" } };
  const outcome = await fetchItems({ folder, type, items: second, options });
  expect(outcome.items[0]).toEqual({ checksum: sha256("bash"), cached: false });
  expect(outcome.items[1]?.error).toBeDefined();
  expect(stored()).toBe("bash");
  expect(list.requests).toHaveLength(1);
  expect(broken.requests.filter((request) => request.path.endsWith("bash-5.2.rpm"))).toHaveLength(1);
});

test("fetch takes mirrors from a mirror list, the fastest first when asked to", async () => {
  await using repository = await serveRepository();
  await using list = await startWebServer((_, response) => {
    response.end(`# repo = base\nhttp://127.0.0.1:1/repo\n${repository.url}/repo\n`);
  });
  const options = { mirrors: { base: { type: "mirrorlist", url: list.url, "fastest-mirror": true } } };
  expect(await fetchItems({ folder, type, items, options })).toMatchObject({ success: true });
  expect(stored()).toBe("bash");
});

test("fetch says when a mirror is not in the options, or a list is empty", async () => {
  const missing = await fetchItems({ folder, type, items, options: { mirrors: {} } });
  expect(missing.items[0]?.error).toContain("the options name no mirror 'base'");
  await using list = await startWebServer((_, response) => void response.end("# none today\n"));
  const options = { mirrors: { base: { type: "mirrorlist", url: list.url } } };
  expect((await fetchItems({ folder, type, items, options })).items[0]?.error).toContain("Cannot find a mirror");
});
