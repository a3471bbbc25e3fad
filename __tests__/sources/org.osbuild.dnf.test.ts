import { expect, test } from "@jest/globals";
import * as dnf from "../../sources/org.osbuild.dnf.ts";
import type { Source } from "../../src/manifest/manifest.ts";
import { describeRepositories } from "../../src/services/repositories.ts";
import { model } from "../helpers/fetch-items.ts";

const type = "org.osbuild.dnf";

test("org.osbuild.dnf has nothing to fetch", async () => {
  expect(await dnf.has()).toBe(true);
  await expect(dnf.fetch()).resolves.toBeUndefined();
});

test("org.osbuild.dnf gives each repository its own client certificate from the secrets", () => {
  const repos = { "sha256:1": { baseurl: "https://a.example.com" }, "sha256:2": { metalink: "https://b.example.com" } };
  const sources = [{ type, id: "0", items: new Map(), options: model({ repos }) } as unknown as Source];
  const secrets = { [type]: { repos: { "sha256:2": { sslclientcert: "CERTIFICATE", sslclientkey: "KEY" } } } };

  expect(describeRepositories(sources, secrets)).toEqual({
    "sha256:1": { baseurl: "https://a.example.com" },
    "sha256:2": { metalink: "https://b.example.com", sslclientcert: "CERTIFICATE", sslclientkey: "KEY" },
  });
  expect(describeRepositories([], secrets)).toBeUndefined();
});
