import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { JsonNumber } from "../../../src/manifest/json.ts";
import type { StageId } from "../../../src/manifest/manifest.ts";
import { formatArguments, openStageFiles, parseReport, readMetadata } from "../../../src/sandbox/stage-files.ts";

const folder = mkdtempSync(join(tmpdir(), "stage-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

const stage = { id: "ab".repeat(32) as StageId, options: new Map([["size", new JsonNumber("1.0")]]) };
const services = { devices: {}, inputs: {}, mounts: {} };

describe("formatArguments", () => {
  test("gives all that the contract names", () => {
    expect(JSON.parse(formatArguments({ pipeline: { sourceEpoch: new JsonNumber("7") }, stage, services }))).toEqual({
      tree: "/run/osbuild/tree",
      paths: { devices: "/dev", inputs: "/run/osbuild/inputs", mounts: "/run/osbuild/mounts" },
      ...services,
      options: { size: 1 },
      meta: { id: stage.id, "source-epoch": 7 },
    });
  });
  test("keeps numbers as the manifest writes them", () => {
    expect(formatArguments({ pipeline: { sourceEpoch: undefined }, stage, services })).toContain('"options":{"size":1.0}');
  });
});

describe("openStageFiles", () => {
  test("removes its files at the end", () => {
    let path = "";
    {
      const given = { pipeline: { sourceEpoch: undefined }, stage, services };
      using files = openStageFiles(folder, given, (path) => rmSync(path, { recursive: true }));
      path = files.argumentsPath;
      expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ tree: "/run/osbuild/tree" });
    }
    expect(() => readFileSync(path)).toThrow("ENOENT");
  });
});

describe("readMetadata", () => {
  const path = join(folder, "meta");
  test.each([
    ["nothing when the stage wrote nothing", "", { value: undefined }],
    ["the value the stage wrote", '{"a":[1]}', { value: { a: [1] } }],
    ["a problem when it is no JSON", "{'a'}", { problem: expect.stringContaining("is no JSON") }],
  ])("is %s", (_, text, expected) => {
    writeFileSync(path, text);
    expect(readMetadata(path)).toEqual(expected);
  });
  test("is a problem when there is too much of it", () => {
    truncateSync(path, 2 ** 40);
    expect(readMetadata(path)).toEqual({ problem: expect.stringContaining("at most") });
  });
});

describe("parseReport", () => {
  test("is the exception our module host reported", () => {
    const report = JSON.stringify({ type: "TypeError", value: "x is no function", traceback: "TypeError: ..." });
    expect(parseReport(report)).toMatchObject({ type: "exception", message: "x is no function" });
  });
  test.each(["", "{", "noise"])("is nothing for %j", (report) => {
    expect(parseReport(report)).toBeUndefined();
  });
});
