import { expect, test } from "@jest/globals";
import type { StageFacts } from "../../../src/monitor/event.ts";
import { terminalMonitor } from "../../../src/monitor/terminal.ts";

const stage: StageFacts = { type: "org.osbuild.noop", id: "a".repeat(64), kind: "stage", index: 0, total: 1, options: new Map() };

test("terminalMonitor keeps finished stages as lines, without colour or escape sequences of the stage where there is no colour", () => {
  let text = "";
  const write = (part: string) => {
    text += part;
  };
  const terminal = { write, columns: () => 40, color: false };
  {
    using monitor = terminalMonitor(terminal);
    monitor({ kind: "stage-started", pipeline: "tree", stage });
    monitor({
      kind: "stage-output",
      pipeline: "tree",
      stage,
      text: "\u001b[31mred\u001b[0m\nlast line that is much longer than the terminal\n",
    });
    monitor({
      kind: "stage-finished",
      pipeline: "tree",
      stage,
      result: { type: stage.type, id: stage.id, success: true, durationMs: 5, output: "" },
    });
  }

  expect(text).toContain("✓ [1/1] org.osbuild.noop: done in 5 ms\n");
  expect(text).not.toContain("\u001b[31m");
  expect(text.split(/[\r\n]/).every((line) => line.replace("\u001b[K", "").length < 60)).toBe(true);
});
