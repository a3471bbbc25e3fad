import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { parseChecksum } from "../../../src/services/download/checksum.ts";
import { describeUrl } from "../../../src/services/download/transfer.ts";
import { findSecrets, type SubscriptionPaths } from "../../../src/services/secrets.ts";

let paths: SubscriptionPaths = { repoFile: "", entitlements: "", authority: "" };
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
  paths = { repoFile: join(folder, "redhat.repo"), entitlements: join(folder, "entitlement"), authority: "/authority.pem" };
});
afterEach(() => rmSync(folder, { recursive: true }));

const repositories = `[base]
name = Base
baseurl = https://cdn.example.com/content/$releasever/$basearch/os
sslclientkey = /base-key.pem
sslclientcert = /base.pem
sslcacert = /base-ca.pem
[extra]
baseurl = https://cdn.example.com/extra.d
sslclientkey = /extra-key.pem
sslclientcert = /extra.pem
`;

test.each([
  ["https://cdn.example.com/content/9/x86_64/os/Packages/a.rpm", "/base", "/base-ca.pem"],
  ["https://cdn.example.com/extra.d/a.rpm", "/extra", "/authority.pem"],
])("findSecrets finds the subscription for %s", (url, prefix, authorityPath) => {
  writeFileSync(paths.repoFile, repositories);
  const found = findSecrets("org.osbuild.rhsm", url, {}, paths);
  expect(found).toEqual({ keyPath: `${prefix}-key.pem`, certificatePath: `${prefix}.pem`, authorityPath });
});

test("findSecrets falls back to an entitlement that has both halves", () => {
  mkdirSync(paths.entitlements);
  for (const name of ["1-key.pem", "2-key.pem", "2.pem"]) writeFileSync(join(paths.entitlements, name), "");
  expect(findSecrets("org.osbuild.rhsm", "https://other.example.com/a", {}, paths)).toEqual({
    keyPath: join(paths.entitlements, "2-key.pem"),
    certificatePath: join(paths.entitlements, "2.pem"),
    authorityPath: "/authority.pem",
  });
});

test("findSecrets says what this host lacks", () => {
  expect(() => findSecrets("org.osbuild.rhsm", "https://cdn.example.com", {}, paths)).toThrow("has no subscription for this URL");
  expect(() => findSecrets("org.osbuild.mtls", "https://cdn.example.com", {})).toThrow(
    "the environment names no client certificate",
  );
  expect(() => findSecrets("org.example", "https://cdn.example.com", {})).toThrow("no such provider is known");
});

test.each(["sha256:abc", "sha3:00", "md5", `sha256:${"g".repeat(64)}`, `../sha256:${"0".repeat(64)}`])(
  "parseChecksum refuses '%s'",
  (text) => {
    expect(() => parseChecksum(text)).toThrow("Cannot read the checksum");
  },
);

test("describeUrl leaves out what may be secret", () => {
  expect(describeUrl("https://user:password@example.com/path?token=1#x")).toBe("https://example.com/path");
});
