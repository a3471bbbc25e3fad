import { describe, expect, test } from "@jest/globals";
import type { BuildEvent, StageFacts, StageResult } from "../../../src/monitor/event.ts";
import { plainMonitor } from "../../../src/monitor/plain.ts";

const stage: StageFacts = {
  type: "org.osbuild.apt",
  id: "a".repeat(64),
  kind: "stage",
  index: 1,
  total: 3,
  options: new Map(),
  network: true,
};
const result: StageResult = { type: stage.type, id: stage.id, success: true, durationMs: 1500, output: "" };

function render(events: readonly BuildEvent[]): string {
  let text = "";
  const monitor = plainMonitor((part) => {
    text += part;
  });
  for (const event of events) monitor(event);
  return text;
}

describe("plainMonitor", () => {
  test("indents what a stage prints and ends a line that was left open", () => {
    const text = render([
      { kind: "stage-started", pipeline: "tree", stage },
      { kind: "stage-output", pipeline: "tree", stage, text: "one\ntw" },
      { kind: "stage-output", pipeline: "tree", stage, text: "o" },
      { kind: "stage-finished", pipeline: "tree", stage, result },
    ]);

    expect(text.split("\n")).toEqual([
      "  [2/3] org.osbuild.apt (network, unpinned)",
      "      one",
      "      two",
      "  [2/3] org.osbuild.apt: done in 1.5 s",
      "",
    ]);
  });

  test("says why a stage failed", () => {
    const failed = {
      ...result,
      success: false,
      exitCode: 1,
      error: { type: "exception", message: "Cannot find package 'nope'" },
    } as const;

    expect(render([{ kind: "stage-finished", pipeline: "tree", stage, result: failed }])).toBe(
      "  [2/3] org.osbuild.apt: FAILED after 1.5 s: Cannot find package 'nope'\n",
    );
  });
});
