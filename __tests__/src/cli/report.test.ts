import { describe, expect, test } from "@jest/globals";
import type { BuildReport } from "../../../src/build.ts";
import { describeReport } from "../../../src/cli/report.ts";
import type { Manifest } from "../../../src/manifest/manifest.ts";

const manifest: Manifest = { format: "2", file: "m.json", pipelines: [], sources: [], metadata: undefined, defaultExports: [] };

function failedWith(output: string): BuildReport {
  const stage = { type: "org.osbuild.apt", id: "a".repeat(64), success: false, durationMs: 5, output, exitCode: 3 };
  const pipeline = { name: "tree", id: null, success: false, durationMs: 5, stages: [stage], cached: 0, metadata: {} };
  return { success: false, durationMs: 5, sources: [], pipelines: [pipeline], exports: [] };
}

describe("describeReport of a failed build", () => {
  test("names the stage, shows the end of its output and how to enter its sandbox", () => {
    const text = describeReport(manifest, failedWith("one\ntwo\n"), [], (id) => `--break=${id}`);

    expect(text).toContain("  | one\n  | two\nError: Stage 'org.osbuild.apt' of pipeline 'tree' failed: ended with code 3\n");
    expect(text).toContain(`--break=${"a".repeat(64)}`);
  });

  test("says that the disk is full, and what to do, when a program of the stage said so", () => {
    const text = describeReport(manifest, failedWith("dpkg: cannot copy: No space left on device\n"), [], () => "");

    expect(text).toContain("failed: the disk is full\n  Free space where the store is");
  });
});
