import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { type CacheContext, listPlaces } from "../../../../src/action/cache/context.ts";
import { describeNote, type LedgerNote } from "../../../../src/action/cache/ledger.ts";
import { SaveQueue, saveLeftovers } from "../../../../src/action/cache/save.ts";
import type { CacheService } from "../../../../src/action/cache/service.ts";
import type { PlannedPipeline } from "../../../../src/protocol.ts";

const idOf = (name: string) => Buffer.from(name.padEnd(32, "-")).toString("hex");

interface Shelf extends CacheService {
  readonly keys: string[];
  refuses: boolean;
}

/** A cache without a service behind it. */
function openShelf(): Shelf {
  const keys: string[] = [];
  const shelf: Shelf = {
    keys,
    refuses: false,
    find: (_path, stem) => Promise.resolve({ serial: 0, key: keys.find((key) => key.startsWith(stem)), said: [] }),
    restore: (_path, key) => Promise.resolve({ serial: 0, key, said: [] }),
    save: (_path, key) => {
      if (shelf.refuses) return Promise.resolve({ serial: 0, said: ["::warning::Failed to save: no room"] });
      keys.push(key);
      return Promise.resolve({ serial: 0, key, said: [] });
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  return shelf;
}

let directory: string;
let shelf: Shelf;
let notes: LedgerNote[];
let context: CacheContext;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "save-"));
  shelf = openShelf();
  notes = [];
  context = { service: shelf, directory, prefix: "test", expiryDays: 0, note: (note) => notes.push(note) };
});

afterEach(() => rmSync(directory, { recursive: true }));

function pipeline(name: string, stages: readonly string[], fields: Partial<PlannedPipeline> = {}): PlannedPipeline {
  const checkpoints = stages.map((stage) => ({
    id: idOf(stage),
    stage,
    inStore: false,
    unpinned: stage.startsWith("loose"),
    onHost: false,
  }));
  return { name, exported: true, needs: [], checkpoints, complete: true, ...fields };
}

function openQueue(budgetBytes: number, ...pipelines: readonly PlannedPipeline[]): SaveQueue {
  const queue = new SaveQueue(context, budgetBytes);
  const planned = { kind: "checkpoints-planned", keyFacts: [], host: "h", pipelines } as const;
  queue.begin(listPlaces(planned, context, 0), new Map(), new Map());
  return queue;
}

async function keep(queue: SaveQueue, stage: string, base: string | null, buildMs: number, sizeBytes = 1000): Promise<void> {
  const id = idOf(stage);
  const path = join(directory, `${id}.layer`);
  writeFileSync(path, "layer");
  const facts = { sha256: id, sizeBytes, buildMs, packMs: 1, path };
  await queue.keep({ kind: "checkpoint-packed", id, base: base === null ? null : idOf(base), stage, pipeline: "tree", ...facts });
}

/** What was noted about saving, by stage. */
function told(): readonly string[] {
  return notes.map((note) => `${note.stage} ${describeNote(note).replace(/,.*/, "")}`);
}

test("SaveQueue gives a slow stage its own entry and gathers the quick ones", async () => {
  const queue = openQueue(1e9, pipeline("tree", ["slow", "a", "b", "last"]));
  await keep(queue, "slow", null, 10_000);
  await keep(queue, "a", "slow", 500);
  await keep(queue, "b", "a", 500);
  await keep(queue, "last", "b", 500);
  await queue.settle();
  expect(told()).toEqual(["slow saved", "last saved with 2 before it"]);
  expect(readdirSync(directory)).toEqual([]);
});

test("SaveQueue drops what is quicker to build than to download", async () => {
  const queue = openQueue(1e9, pipeline("tree", ["a", "b"]));
  await keep(queue, "a", null, 10);
  await keep(queue, "b", "a", 10);
  await queue.settle();
  expect(told()).toEqual(["b not saved: building is quicker than downloading"]);
  expect(readdirSync(directory)).toEqual([]);
});

test("SaveQueue saves a cheap end of a pipeline when that spares its build root", async () => {
  const queue = openQueue(1e9, pipeline("build", ["root"]), pipeline("tree", ["a"], { needs: ["build"] }));
  const path = join(directory, `${idOf("root")}.layer`);
  writeFileSync(path, "layer");
  const facts = { base: null, sha256: idOf("root"), sizeBytes: 1e8, buildMs: 60_000, packMs: 1, path };
  await queue.keep({ kind: "checkpoint-packed", id: idOf("root"), stage: "root", pipeline: "build", ...facts });
  await keep(queue, "a", null, 10);
  await queue.settle();
  expect(told().toSorted()).toEqual(["a saved", "root saved"]);
});

test("SaveQueue keeps to its budget and saves nothing on top of what it left out", async () => {
  const queue = openQueue(5000, pipeline("tree", ["slow", "big", "last"]));
  await keep(queue, "slow", null, 10_000, 4000);
  await keep(queue, "big", "slow", 60_000, 4000);
  await keep(queue, "last", "big", 60_000, 500);
  await queue.settle();
  const [last, slow] = told().toSorted();
  expect(last).toMatch(/^last not saved: .* over what is left of the budget/);
  expect(slow).toBe("slow saved");
});

test("SaveQueue saves nothing that goes on an entry the cache refused, and warns", async () => {
  shelf.refuses = true;
  const queue = openQueue(1e9, pipeline("tree", ["slow", "last"]));
  await keep(queue, "slow", null, 10_000);
  await keep(queue, "last", "slow", 60_000);
  await queue.settle();
  expect(told()).toEqual(["slow not saved: no room", "last not saved: what it goes on could not be saved"]);
  expect(notes.map((note) => "warning" in note && note.warning)).toEqual([true, false]);
});

test("SaveQueue leaves an entry alone that another job has saved on the same base", async () => {
  const first = openQueue(1e9, pipeline("tree", ["slow"]));
  await keep(first, "slow", null, 10_000);
  await first.settle();
  const second = openQueue(1e9, pipeline("tree", ["slow"]));
  await keep(second, "slow", null, 10_000);
  await second.settle();
  expect(told()).toEqual(["slow saved", "slow not saved: another job has saved it"]);
  expect(shelf.keys).toHaveLength(1);
});

test("SaveQueue takes no unpinned checkpoint when those expire at once", async () => {
  const queue = openQueue(1e9, pipeline("tree", ["loose"]));
  await keep(queue, "loose", null, 60_000);
  expect(told()).toEqual(["loose not saved: packages from unpinned repositories are not to be cached"]);
});

test("saveLeftovers saves what an abandoned queue had gathered", async () => {
  shelf.refuses = true;
  const queue = openQueue(1e9, pipeline("tree", ["slow", "a", "last"]));
  await keep(queue, "slow", null, 1000);
  await keep(queue, "a", "slow", 1000);
  await queue.abandon();
  await queue.settle();
  expect(told()).toEqual([]);
  shelf.refuses = false;
  expect(await saveLeftovers(shelf, directory)).toBe(1);
  expect(shelf.keys).toHaveLength(1);
});

test("SaveQueue gives up on a cache that never answers, and asks it nothing more", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "performance"] });
  try {
    const { promise: stopped, resolve } = Promise.withResolvers<void>();
    shelf.save = () => new Promise(() => {});
    shelf[Symbol.asyncDispose] = async () => resolve();
    const queue = openQueue(1e9, pipeline("tree", ["a"]));
    await keep(queue, "a", null, 60_000);
    const settled = queue.settle();
    while (jest.getTimerCount() === 0) await new Promise(setImmediate);
    jest.runAllTimers();
    await stopped;
    await settled;
    expect(notes).toMatchObject([
      { kind: "not-saved", warning: true, reason: expect.stringMatching(/^no answer within \d+ s$/) },
    ]);
  } finally {
    jest.useRealTimers();
  }
});
