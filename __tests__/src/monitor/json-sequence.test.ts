import { expect, test } from "@jest/globals";
import type { BuildEvent, StageFacts } from "../../../src/monitor/event.ts";
import { jsonSequenceMonitor } from "../../../src/monitor/json-sequence.ts";

const stage: StageFacts = {
  type: "org.osbuild.noop",
  id: "d88d7d863ca10ef64fe7e857dc69c889bf7bf3c75f674031c410d33324d35a8e",
  kind: "stage",
  index: 0,
  total: 2,
  options: new Map([["a", true]]),
};
const pipeline = {
  name: "tree",
  id: "5880e0c0628c0f961d095dbed7fd7d7e7aba17f0a2081d409f2e360b1d80abb8",
  build: null,
  runner: "org.osbuild.linux",
  stages: 2,
  cached: 0,
};

function records(events: readonly BuildEvent[]): readonly Record<string, unknown>[] {
  let text = "";
  const monitor = jsonSequenceMonitor(
    (part) => {
      text += part;
    },
    () => 5,
  );
  for (const event of events) monitor(event);
  expect(text.split("\n").every((line) => line === "" || line.startsWith("\u001e"))).toBe(true);
  return text
    .split("\u001e")
    .slice(1)
    .map((record) => JSON.parse(record) as Record<string, unknown>);
}

test("jsonSequenceMonitor names contexts by osbuild's ids, whole once", () => {
  const [start, first, second] = records([
    { kind: "build-started", manifest: "m.json", pipelines: 1, sources: 0 },
    { kind: "pipeline-started", pipeline },
    { kind: "pipeline-finished", pipeline: "tree", id: pipeline.id, success: true, durationMs: 1 },
  ]);

  expect(start).toEqual({
    message: "starting m.json",
    context: {
      origin: "osbuild.main_cli",
      pipeline: { stage: {} },
      id: "ede22f789202b9017bd24089276f57f559018c593914632c80206be12f5b3bb0",
    },
    progress: { name: "pipelines/sources", total: 1, done: 0 },
    timestamp: 5,
  });
  expect(first?.context).toMatchObject({ id: "109879716123901b1b77f83aa283625f3282569e84e9527fe6fd99e2ba48611c" });
  expect(second?.context).toEqual({ id: "109879716123901b1b77f83aa283625f3282569e84e9527fe6fd99e2ba48611c" });
  expect(second?.progress).toEqual({ name: "pipelines/sources", total: 1, done: 1 });
});

test("jsonSequenceMonitor counts a source when its pipeline is finished, and tells options when a stage is", () => {
  const source = { type: "org.osbuild.inline", id: "1".repeat(64) };
  const told = records([
    { kind: "build-started", manifest: "<stdin>", pipelines: 1, sources: 1 },
    { kind: "source-started", ...source, items: 1 },
    { kind: "source-finished", ...source, success: true, durationMs: 1, items: [] },
    { kind: "pipeline-started", pipeline },
    { kind: "stage-started", pipeline: "tree", stage },
  ]);

  expect(told.map(({ message, progress }) => [message, (progress as { done: number }).done])).toEqual([
    ["starting -", 0],
    ["Starting pipeline source org.osbuild.inline", 0],
    ["Finished module source org.osbuild.inline", 0],
    ["Finished pipeline org.osbuild.inline", 1],
    ["Starting pipeline tree", 1],
    ["Starting module org.osbuild.noop", 1],
  ]);
  expect(told.map((record) => "options" in record)).not.toContain(true);
});

test("jsonSequenceMonitor reports a stage's result and its own progress", () => {
  const result = { type: stage.type, id: stage.id, success: true, durationMs: 250, output: "x".repeat(31_010) };
  const [, finished] = records([
    { kind: "pipeline-started", pipeline },
    { kind: "stage-finished", pipeline: "tree", stage, result },
  ]);

  expect(finished).toMatchObject({
    message: "Finished module org.osbuild.noop",
    duration: 0.25,
    options: { a: true },
    result: { success: true, id: stage.id, name: stage.type, output: `[...10 bytes hidden...]\n${"x".repeat(31_000)}` },
    progress: { progress: { name: "pipeline: tree", total: 2, done: 1 } },
  });
});
