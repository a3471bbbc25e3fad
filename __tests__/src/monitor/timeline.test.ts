import { describe, expect, test } from "@jest/globals";
import type { StageFacts, StageResult } from "../../../src/monitor/event.ts";
import { TimelineRecorder } from "../../../src/monitor/timeline.ts";
import { formatTimelinePage } from "../../../src/monitor/timeline-page.ts";

const stage = (type: string, index = 0): StageFacts => ({ type, id: "1", kind: "stage", index, total: 2, options: new Map() });
const result = (type: string, more: Partial<StageResult> = {}): StageResult => ({
  ...{ type, id: "1", success: true, durationMs: 40, output: "" },
  ...more,
});

/** A recorder whose clock stands where the test puts it. */
function recorder() {
  let time = 0;
  const made = new TimelineRecorder(() => time);
  const at = (ms: number, ...events: Parameters<typeof made.monitor>[0][]) => {
    time = ms;
    for (const event of events) made.monitor(event);
  };
  return { made, at };
}

describe("TimelineRecorder", () => {
  test("places what ended by how long it took", () => {
    const { made, at } = recorder();
    at(0, { kind: "build-started", manifest: "m.json", pipelines: 1, sources: 0 });
    at(10, { kind: "stage-cached", pipeline: "tree", stage: stage("a") });
    at(20, { kind: "stage-started", pipeline: "tree", stage: stage("b", 1) });
    at(60, { kind: "stage-finished", pipeline: "tree", stage: stage("b", 1), result: result("b") });
    at(75, { kind: "checkpoint-sealed", pipeline: "tree", stage: stage("b", 1), digest: "d", layerBytes: 2048, durationMs: 15 });
    at(80, { kind: "build-finished", success: true, durationMs: 80 });
    expect(made.describe()).toEqual({
      ...{ manifest: "m.json", success: true, totalMs: 80 },
      lanes: [
        {
          ...{ name: "tree", cached: 1 },
          spans: [
            { kind: "stage", label: "b", startMs: 20, endMs: 60, state: "done" },
            { kind: "seal", label: "b", startMs: 60, endMs: 75, state: "done", detail: "2 KiB" },
          ],
        },
      ],
    });
  });

  test("shows a stage that never ended until now", () => {
    const { made, at } = recorder();
    at(5, { kind: "stage-started", pipeline: "tree", stage: stage("b") });
    at(30);
    expect(made.describe()).toMatchObject({
      success: undefined,
      lanes: [{ spans: [{ label: "b", startMs: 5, endMs: 30, state: "unfinished" }] }],
    });
  });
});

describe("formatTimelinePage", () => {
  test("shows names and faults of a hostile manifest as text", () => {
    const { made, at } = recorder();
    const evil = '<script>alert("1")</script>';
    at(0, { kind: "build-started", manifest: evil, pipelines: 1, sources: 0 });
    const error = { type: "exception", message: `'"><img src=x>` } as const;
    at(40, { kind: "stage-finished", pipeline: evil, stage: stage(evil), result: result(evil, { success: false, error }) });
    at(41, { kind: "export-finished", pipeline: evil, id: "1", path: evil, durationMs: 1 });
    const page = formatTimelinePage(made.describe());
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<img");
    expect(page).toContain("&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;");
    expect(page).toContain('class="failed"');
  });

  test("loads nothing and runs nothing", () => {
    const page = formatTimelinePage(new TimelineRecorder(() => 0).describe());
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|src=|url\(/);
  });
});
