import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { ResultsService, type TokenOptions } from "./results-service.ts";

let service: ResultsService;

beforeEach(async () => {
  service = await ResultsService.start();
});

afterEach(() => service[Symbol.asyncDispose]());

const version = "0".repeat(64);
const cache = "github.actions.results.api.v1.CacheService";
const artifacts = "github.actions.results.api.v1.ArtifactService";

async function call(method: string, body: object, options: TokenOptions | string = {}) {
  const token = typeof options === "string" ? options : service.token(options);
  const url = `${service.env().ACTIONS_RESULTS_URL}twirp/${method}`;
  const response = await fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string | boolean> };
}

async function put(url: string, content: string): Promise<number> {
  return (await fetch(url, { method: "PUT", headers: { "x-ms-blob-type": "BlockBlob" }, body: content })).status;
}

async function save(key: string, content: string, options: TokenOptions = {}) {
  const { body } = await call(`${cache}/CreateCacheEntry`, { key, version }, options);
  await put(String(body.signed_upload_url), content);
  return call(`${cache}/FinalizeCacheEntryUpload`, { key, version, size_bytes: String(content.length) }, options);
}

function find(key: string, options: TokenOptions = {}) {
  return call(`${cache}/GetCacheEntryDownloadURL`, { key, version }, options);
}

test("a forged or changed token is refused", async () => {
  expect((await call(`${cache}/CreateCacheEntry`, { key: "k", version }, "a.b.c")).status).toBe(401);
  const [head, , signature] = service.token().split(".");
  const claims = Buffer.from(JSON.stringify({ scp: "", ac: '[{"Scope":"x","Permission":3}]', exp: 9e9 })).toString("base64url");
  expect((await call(`${cache}/CreateCacheEntry`, { key: "k", version }, `${head}.${claims}.${signature}`)).status).toBe(401);
});

test("a token writes only to scopes it may write, and reads only those it may read", async () => {
  const reader = { scopes: [{ Scope: "refs/heads/main", Permission: 1 }] };
  const stranger = { scopes: [{ Scope: "refs/heads/other", Permission: 3 }] };
  expect((await call(`${cache}/CreateCacheEntry`, { key: "k", version }, reader)).body).toMatchObject({ ok: false });
  expect((await save("k", "content")).body.ok).toBe(true);
  expect((await find("k", reader)).body).toMatchObject({ ok: true, matched_key: "k" });
  expect((await find("k", stranger)).body.ok).toBe(false);
});

test("an entry is written once, and found by prefix, the newest first", async () => {
  await save("k-1", "one");
  await save("k-2", "two");
  expect((await call(`${cache}/CreateCacheEntry`, { key: "k-1", version })).status).toBe(409);
  expect((await find("k-")).body.matched_key).toBe("k-2");
  expect((await find("x")).body.ok).toBe(false);
});

test("an entry of another size than was uploaded is not finished", async () => {
  const { body } = await call(`${cache}/CreateCacheEntry`, { key: "k", version });
  await put(String(body.signed_upload_url), "content");
  expect((await call(`${cache}/FinalizeCacheEntryUpload`, { key: "k", version, size_bytes: "3" })).body.ok).toBe(false);
});

test("keys are limited, and so are uploads and bytes", async () => {
  expect((await call(`${cache}/CreateCacheEntry`, { key: "a,b", version })).status).toBe(400);
  expect((await call(`${cache}/CreateCacheEntry`, { key: "x".repeat(513), version })).status).toBe(400);
  service.caches.limitBytes = 10;
  await save("first", "123456");
  await save("second", "123456");
  expect(service.caches.keys).toEqual(["second"]);
  service.caches.uploadsPerMinute = 2;
  expect((await call(`${cache}/CreateCacheEntry`, { key: "third", version })).status).toBe(429);
});

test("a signed address allows what it was signed for, once, and nothing else", async () => {
  const { body } = await call(`${cache}/CreateCacheEntry`, { key: "k", version });
  const url = new URL(String(body.signed_upload_url));
  expect((await fetch(url)).status).toBe(403);
  const changed = new URL(url);
  changed.pathname = "/blobs/cache-99";
  expect(await put(changed.href, "content")).toBe(403);
  const extended = new URL(url);
  extended.searchParams.set("se", "2099-01-01T00:00:00Z");
  expect(await put(extended.href, "content")).toBe(403);
  expect(await put(url.href, "content")).toBe(201);
  expect(await put(url.href, "other")).toBe(409);
});

test("an artifact belongs to the token's job, has its name once and the digest of what was uploaded", async () => {
  const ids = { workflow_run_backend_id: "run-1", workflow_job_run_backend_id: "job-1", name: "disk.raw" };
  expect((await call(`${artifacts}/CreateArtifact`, ids, { runId: "run-2" })).status).toBe(403);
  const { body } = await call(`${artifacts}/CreateArtifact`, ids);
  await put(String(body.signed_upload_url), "content");
  const hash = `sha256:${createHash("sha256").update("content").digest("hex")}`;
  expect((await call(`${artifacts}/FinalizeArtifact`, { ...ids, size: "7", hash: "sha256:0" })).status).toBe(400);
  expect((await call(`${artifacts}/FinalizeArtifact`, { ...ids, size: "7", hash })).body.ok).toBe(true);
  expect((await call(`${artifacts}/CreateArtifact`, ids)).status).toBe(409);
  expect((await call(`${artifacts}/CreateArtifact`, { ...ids, name: "a/b" })).status).toBe(400);
});
