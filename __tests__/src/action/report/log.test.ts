import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import type { Heard } from "../../../../src/action/engine.ts";
import { type ActionsLog, harmless, openLog } from "../../../../src/action/report/log.ts";

type StageMessage = Extract<Heard, { readonly kind: "stage-finished" }>;

/** A log, what it wrote so far, and the events of a stage. */
function record() {
  const written: string[] = [];
  const log: ActionsLog = openLog((text) => written.push(text));
  const stageOf = (id: string): StageMessage["stage"] => ({
    type: `org.osbuild.${id}`,
    id,
    kind: "stage",
    index: 0,
    total: 2,
    options: {},
  });
  const start = (id: string) => log.hear({ kind: "stage-started", pipeline: "tree", stage: stageOf(id) });
  const say = (id: string, text: string) => log.hear({ kind: "stage-output", pipeline: "tree", stage: stageOf(id), text });
  const finish = (id: string, fault?: string) => {
    const error = fault === undefined ? {} : { error: { type: "exception", message: fault } as const };
    const result = { type: `org.osbuild.${id}`, id, success: fault === undefined, durationMs: 1500, output: "", ...error };
    log.hear({ kind: "stage-finished", pipeline: "tree", stage: stageOf(id), result });
  };
  /** Without the secret words, which differ. */
  const lines = () =>
    written
      .join("")
      .replace(/[0-9a-f-]{36}/g, "WORD")
      .split("\n");
  return { log, start, say, finish, lines };
}

test("openLog shows a quick stage as one group with its time", () => {
  const { start, say, finish, lines } = record();
  start("a");
  say("a", "no newline");
  finish("a");
  expect(lines()).toEqual([
    "::group::tree 1/2 org.osbuild.a (1.5 s)",
    "::stop-commands::WORD",
    "no newline",
    "::WORD::",
    "::endgroup::",
    "",
  ]);
});

test("openLog shows a slow stage while it runs, though it says nothing more", async () => {
  const { start, say, finish, lines } = record();
  start("a");
  say("a", "waiting\n");
  expect(lines()).toEqual([""]);
  await sleep(1100);
  expect(lines().slice(0, 3)).toEqual(["::group::tree 1/2 org.osbuild.a", "::stop-commands::WORD", "waiting"]);
  say("a", "done\n");
  finish("a");
  expect(lines().slice(3)).toEqual(["done", "::WORD::", "::endgroup::", "tree 1/2 org.osbuild.a: 1.5 s", ""]);
});

test("openLog holds back other stages and lines while a group is open", async () => {
  const { log, start, say, finish, lines } = record();
  start("a");
  await sleep(1100);
  start("b");
  say("b", "from b\n");
  log.line("a line");
  finish("b");
  say("a", "from a\n");
  finish("a", "broken");
  const text = lines().join("\n");
  expect(text.match(/::group::/g)).toHaveLength(2);
  expect(text.indexOf("from a")).toBeLessThan(text.indexOf("a line"));
  expect(text.indexOf("a line")).toBeLessThan(text.indexOf("from b"));
  expect(text).toContain("org.osbuild.a: FAILED after 1.5 s: broken");
});

test("end closes what is open and shows what was not finished", async () => {
  const { log, start, say, lines } = record();
  start("a");
  await sleep(1100);
  start("b");
  say("b", "half");
  log.end();
  const text = lines().join("\n");
  expect(text.match(/::group::/g)).toHaveLength(2);
  expect(text.match(/::endgroup::/g)).toHaveLength(2);
  expect(text).toContain("org.osbuild.b (not finished)");
});

test.each(["::error::x", "  ::add-mask::y", "a ##[command]b", "fine\n::warning::z"])(
  "harmless leaves no command in %j",
  (text) => {
    for (const line of harmless(text).split("\n")) {
      expect(line.trimStart().startsWith("::")).toBe(false);
      expect(line).not.toContain("##[");
    }
  },
);
