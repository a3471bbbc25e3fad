import { expect, test } from "@jest/globals";
import { type RunRecord, type StageRecord, startRecord } from "../../../../src/action/report/record.ts";
import { renderSummary } from "../../../../src/action/report/summary.ts";

function stage(fields: Partial<StageRecord>): StageRecord {
  const place = { pipeline: "tree", type: "org.osbuild.rpm", id: "0", index: 0, total: 1, network: false, position: undefined };
  const result = { state: "done", durationMs: 1000, layerBytes: 10, output: "", error: undefined, hint: undefined } as const;
  return { ...place, startMs: 0, ...result, ...fields };
}

function summarize(fields: Partial<RunRecord>): string {
  const record = { ...startRecord("image.yaml", 0), totalStages: 1, ...fields };
  return renderSummary({ records: [record], artifacts: [], permission: { read: true, write: true }, notices: [] });
}

test("renderSummary stays below the runner's limit and says what is missing", () => {
  const stages = Array.from({ length: 5000 }, (_, index) => stage({ type: `org.osbuild.${"x".repeat(1000)}${index}` }));
  const text = summarize({ success: true, stages });
  expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
  expect(text).toContain("did not fit");
});

test("renderSummary keeps the end of a long log", () => {
  const output = `${"noise\n".repeat(100_000)}the reason\n`;
  const text = summarize({ stages: [stage({ state: "failed", output, error: "exit code 1" })] });
  expect(text).toContain("the reason");
  expect(Buffer.byteLength(text)).toBeLessThan(100_000);
});

test.each(["```", "````\n```", "</details>", "| a | b |"])("renderSummary keeps a log with %j in its box", (output) => {
  const text = summarize({ stages: [stage({ state: "failed", output, error: "exit code 1" })] });
  const [, fence = "?"] = /^(`{3,})text$/m.exec(text) ?? [];
  expect(text).toContain(`\n${output}\n${fence}\n`);
  expect(output).not.toContain(fence);
});

test("renderSummary shows messages of others as text", () => {
  const text = summarize({ stages: [stage({ state: "failed", error: "<img src=x> [a](http://b) @octo `c`" })] });
  expect(text).not.toMatch(/<img|\]\(http|@octo/);
});

test("renderSummary draws bars only with names that Mermaid can read", () => {
  const text = summarize({ success: true, stages: [stage({ type: "a:b,c;d#e" })] });
  expect(text).toContain("a_b_c_d_e :active, 0, 1000");
});
