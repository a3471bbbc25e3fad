import { expect, test } from "@jest/globals";
import { type ActionInputs, parseInputs } from "../../../src/action/inputs.ts";

const defaults: Readonly<Record<string, string>> = {
  manifest: "image.yaml",
  command: "build",
  "output-directory": "output",
  store: "/var/lib/osbuild-action",
  checkpoints: "auto",
  cache: "read-write",
  "cache-prefix": "osbuild",
  "cache-budget": "4GB",
  "cache-expiry-days": "7",
  artifact: "true",
  compression: "none",
  "stage-timeout": "0",
  "install-dependencies": "true",
  summary: "true",
  annotations: "true",
};

function parse(given: Readonly<Record<string, string>> = {}): ActionInputs {
  return parseInputs((name) => given[name] ?? defaults[name] ?? "");
}

test.each([
  ["manifest", "a.yaml\n\n  b.yaml\r\na.yaml", { manifests: ["a.yaml", "b.yaml"] }],
  ["export", "qcow2, raw\ntar", { exports: ["qcow2", "raw", "tar"] }],
  ["libdir", "my modules\nother", { libdirs: ["my modules", "other"] }],
  ["checkpoints", "tree,org.osbuild.*", { checkpoints: ["tree", "org.osbuild.*"] }],
  ["summary", "FALSE", { summary: false }],
  ["stage-timeout", "0", { stageTimeoutMs: undefined }],
  ["stage-timeout", "90", { stageTimeoutMs: 90_000 }],
  ["cache-budget", "2GiB", { cacheBudgetBytes: 2 ** 31 }],
  ["artifact-retention-days", "", { artifactRetentionDays: undefined }],
  ["artifact-name", "web disk.qcow2", { artifactName: "web disk.qcow2" }],
])("parseInputs reads %s as %j", (name, text, expected) => {
  expect(parse({ [name]: text })).toMatchObject(expected);
});

test.each([
  ["manifest", ""],
  ["command", "bild"],
  ["cache", "on"],
  ["cache-prefix", "a,b"],
  ["cache-prefix", "x".repeat(65)],
  ["cache-budget", "much"],
  ["cache-expiry-days", "-1"],
  ["cache-expiry-days", "1.5"],
  ["artifact", "yes"],
  ["summary", ""],
  ["annotations", "1"],
  ["install-dependencies", "no"],
  ["artifact-name", "a/b"],
  ["artifact-retention-days", "0"],
  ["compression", "zip"],
  ["stage-timeout", "1m"],
  ["checkpoints", "none\ntree"],
  ["store", ""],
  ["output-directory", ""],
])("parseInputs refuses %s: %j and names it", (name, text) => {
  expect(() => parse({ [name]: text })).toThrow(`Input ${name}: `);
});

test("parseInputs names everything that is wrong at once", () => {
  expect(() => parse({ cache: "x", artifact: "y" })).toThrow(/Input cache: [\s\S]*Input artifact: /);
});

test.each([
  [{ artifact: "false", "artifact-name": "web" }, "artifact-name"],
  [{ artifact: "false", "artifact-retention-days": "3" }, "artifact-retention-days"],
  [{ command: "validate", export: "tree" }, "export"],
])("parseInputs refuses %j, which contradict each other", (given, name) => {
  expect(() => parse(given)).toThrow(`Input ${name}: has no meaning`);
});
