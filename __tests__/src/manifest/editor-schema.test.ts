import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { catalogue } from "../../../src/entry/catalogue.ts";
import { describeEditorSchema } from "../../../src/manifest/editor-schema.ts";
import { testCatalogue } from "../../helpers/catalogue.ts";

const accepts = new Ajv({ strict: false }).compile(describeEditorSchema(testCatalogue));
const withStage = (stage: object) => ({ version: "2", pipelines: [{ name: "os", stages: [stage] }] });

test.each([
  [withStage({ type: "org.osbuild.hostname", options: { hostname: "a" } })],
  [withStage({ type: "org.example.own", options: { anything: 1 } })],
  [withStage({ type: "org.osbuild.noop", devices: { d: { type: "org.osbuild.loopback", options: { filename: "f" } } } })],
  [
    {
      pipeline: { build: { pipeline: {}, runner: "x" }, stages: [{ name: "org.osbuild.hostname", options: { hostname: "a" } }] },
    },
  ],
  [{ version: "2", sources: { "org.osbuild.curl": { items: {} } } }],
])("describeEditorSchema accepts %j", (manifest) => {
  expect(accepts(manifest)).toBe(true);
});

test.each([
  [withStage({ type: "org.osbuild.hostname", options: { hostnam: "a" } })],
  [withStage({ type: "org.osbuild.hostname", option: {} })],
  [withStage({ type: "org.osbuild.noop", devices: { d: { type: "org.osbuild.loopback", options: {} } } })],
  [{ pipeline: { stages: [{ name: "org.osbuild.hostname", options: {} }] } }],
  [{ pipeline: { build: { pipeline: { stages: [{ name: "org.osbuild.hostname", options: {} }] }, runner: "x" } } }],
  [{ version: "2", sources: { "org.osbuild.crl": { items: {} } } }],
  [{ version: "2", pipeline: [] }],
])("describeEditorSchema refuses %j", (manifest) => {
  expect(accepts(manifest)).toBe(false);
});

test("describeEditorSchema accepts every sample with the modules of the product", () => {
  const check = new Ajv({ strict: false }).compile(describeEditorSchema(catalogue));
  const samples = readdirSync("samples").filter((name) => /\.(ya?ml|json)$/.test(name));
  for (const name of samples) {
    const text = readFileSync(`samples/${name}`, "utf8");
    expect([name, check(parse(text)), check.errors]).toEqual([name, true, null]);
    if (!name.endsWith(".json")) expect(text).toContain("docs/schema/manifest.json");
  }
});
