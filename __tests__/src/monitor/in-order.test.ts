import { expect, test } from "@jest/globals";
import type { BuildEvent } from "../../../src/monitor/event.ts";
import { inOrder } from "../../../src/monitor/in-order.ts";

const end = (pipeline: string): BuildEvent => ({ kind: "pipeline-finished", pipeline, id: null, success: true, durationMs: 1 });
const notice = (message: string): BuildEvent => ({ kind: "notice", level: "info", message });
const say = (pipeline: string, text: string) => ({ kind: "stage-output", pipeline, text, stage: {} }) as unknown as BuildEvent;

function record(pipelines: readonly string[]) {
  const seen: string[] = [];
  const ordered = inOrder(pipelines, (event, atMs) => {
    const what = event.kind === "stage-output" ? event.text : event.kind === "notice" ? event.message : "end";
    seen.push(atMs === undefined ? what : `${what} (held)`);
  });
  return { seen, ...ordered };
}

test("inOrder passes the first pipeline on at once and holds the others back until it is finished", () => {
  const { seen, monitor } = record(["a", "b", "c"]);
  for (const event of [say("b", "b1"), say("a", "a1"), end("c"), notice("now"), end("a"), say("b", "b2"), end("b")])
    monitor(event);
  expect(seen).toEqual(["a1", "now", "end", "b1 (held)", "b2", "end", "end (held)"]);
});

test("inOrder gives out what it holds when a build ends early", () => {
  const { seen, monitor, flush } = record(["a", "b"]);
  monitor(say("b", "b1"));
  flush();
  expect(seen).toEqual(["b1 (held)"]);
});
