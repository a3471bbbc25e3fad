import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fetchItems } from "../helpers/fetch-items.ts";
import { pushImage, registryLogin, startRegistry } from "../helpers/registry.ts";

let folder = "";
const hasRegistry = existsSync("/usr/bin/docker-registry");
const withRegistry = hasRegistry ? test : test.skip; // needs the package docker-registry

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "skopeo-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

withRegistry("fetch copies an image that has the right id, once", async () => {
  await using registry = await startRegistry(folder);
  const { id, digest } = pushImage(folder, registry.address);
  const items = { [id]: { image: { name: `${registry.address}/app`, digest, "tls-verify": false } } };
  const outcome = await fetchItems({ folder, type: "org.osbuild.skopeo", items });
  expect(outcome).toMatchObject({ success: true, items: [{ checksum: id, cached: false }] });
  const image = join(folder, "sources/org.osbuild.containers", id, "image");
  expect(readdirSync(image)).toEqual(expect.arrayContaining(["manifest.json", "version", id.replace("sha256:", "")]));
  expect(await fetchItems({ folder, type: "org.osbuild.skopeo", items })).toMatchObject({ items: [{ cached: true }] });
});

withRegistry("fetch logs in as the host's file of credentials says, and tells in plain words when it may not", async () => {
  await using registry = await startRegistry(folder, { closed: true });
  const auth = Buffer.from(`${registryLogin.user}:${registryLogin.password}`).toString("base64");
  const file = join(folder, "auth.json");
  writeFileSync(file, JSON.stringify({ auths: { [registry.address]: { auth } } }));
  using _ = setVariable("REGISTRY_AUTH_FILE", file);
  const { id, digest } = pushImage(folder, registry.address);
  const items = { [id]: { image: { name: `${registry.address}/app`, digest, "tls-verify": false } } };
  writeFileSync(file, "{}");
  const refused = await fetchItems({ folder, type: "org.osbuild.skopeo", items });
  expect(refused.items[0]?.error).toMatch(/^initializing source .*authentication required \(code: 1\)$/);
  writeFileSync(file, JSON.stringify({ auths: { [registry.address]: { auth } } }));
  expect(await fetchItems({ folder, type: "org.osbuild.skopeo", items })).toMatchObject({ success: true });
});

/** Sets a variable of this process, which skopeo inherits, until disposed. */
function setVariable(name: string, value: string): Disposable {
  const before = process.env[name];
  process.env[name] = value;
  return {
    [Symbol.dispose]: () => {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    },
  };
}

withRegistry("fetch refuses an image with another id, and one that is not there", async () => {
  await using registry = await startRegistry(folder);
  const { digest } = pushImage(folder, registry.address);
  const id = `sha256:${"0".repeat(64)}`;
  const name = `${registry.address}/app`;
  const other = await fetchItems({
    folder,
    type: "org.osbuild.skopeo",
    items: { [id]: { image: { name, digest, "tls-verify": false } } },
  });
  expect(other.items[0]?.error).toMatch(/has the id sha256:[0-9a-f]{64}, the manifest says sha256:0/);
  expect(existsSync(join(folder, "sources/org.osbuild.containers", id))).toBe(false);
  const items = { [id]: { image: { name, digest: id, "tls-verify": false } } };
  expect((await fetchItems({ folder, type: "org.osbuild.skopeo", items })).items[0]?.error).toContain("manifest unknown");
});

withRegistry("org.osbuild.skopeo-index keeps a manifest list as a file, and refuses an image", async () => {
  await using registry = await startRegistry(folder);
  const { digest, listDigest } = pushImage(folder, registry.address);
  const image = { name: `${registry.address}/app`, "tls-verify": false };
  const type = "org.osbuild.skopeo-index";
  const outcome = await fetchItems({ folder, type, items: { [listDigest]: { image } } });
  expect(outcome).toMatchObject({ success: true });
  const list = JSON.parse(readFileSync(join(folder, "sources/org.osbuild.files", listDigest), "utf8"));
  expect(list.manifests[0].digest).toBe(digest);
  const refused = await fetchItems({ folder, type, items: { [digest]: { image } } });
  expect(refused.items[0]?.error).toContain("is an image, not a manifest list");
});

test("org.osbuild.containers-storage says when the host's storage lacks an image", async () => {
  const id = `sha256:${"0".repeat(64)}`;
  const outcome = await fetchItems({ folder, type: "org.osbuild.containers-storage", items: { [id]: {} } });
  expect(outcome.success).toBe(false);
  expect(outcome.items[0]?.error).toMatch(/\(code: \d+\)$/);
});
