import { expect, test } from "@jest/globals";
import { type EntryFacts, emptyMark } from "../../../../src/action/cache/keys.ts";
import { chooseRestores } from "../../../../src/action/cache/restore-plan.ts";
import type { CheckpointsPlanned, PlannedPipeline } from "../../../../src/protocol.ts";

const minute = 60_000;
const megabyte = 1e6;

function pipeline(
  name: string,
  ids: readonly string[],
  rest: Partial<PlannedPipeline> & { readonly store?: readonly string[] } = {},
): PlannedPipeline {
  const { store = [], ...fields } = rest;
  const checkpoints = ids.map((id) => ({
    id,
    stage: `org.osbuild.${id}`,
    inStore: store.includes(id),
    unpinned: false,
    onHost: false,
  }));
  return { name, exported: false, needs: [], checkpoints, complete: true, ...fields };
}

function planned(...pipelines: readonly PlannedPipeline[]): CheckpointsPlanned {
  return { kind: "checkpoints-planned", keyFacts: [], host: "h", pipelines };
}

/** What the cache has: for each checkpoint the one it goes on, its size and what building it took. */
function cacheOf(entries: Readonly<Record<string, readonly [base: string | null, sizeBytes?: number, buildMs?: number]>>) {
  const facts = (
    [base, sizeBytes = megabyte, buildMs = minute]: readonly [string | null, number?, number?],
    id: string,
  ): EntryFacts => ({
    mark: `mark of ${id}`,
    base: base === null ? emptyMark : `mark of ${base}`,
    sizeBytes,
    buildMs,
  });
  return new Map(Object.entries(entries).map(([id, entry]) => [id, facts(entry, id)]));
}

const build = pipeline("build", ["b1", "b2"]);
const tree = pipeline("tree", ["t1", "t2", "t3"], { exported: true, needs: ["build"] });

test("chooseRestores takes nothing when the cache has nothing", () => {
  expect(chooseRestores(planned(build, tree), new Map())).toEqual([]);
});

test("chooseRestores takes only the chain of the export when that is complete", () => {
  const found = cacheOf({ b2: [null], t1: [null], t3: ["t1"] });
  expect(chooseRestores(planned(build, tree), found)).toEqual(["t1", "t3"]);
});

test("chooseRestores takes the build root too when stages have to run", () => {
  const found = cacheOf({ b2: [null], t2: [null] });
  expect(chooseRestores(planned(build, tree), found)).toEqual(["b2", "t2"]);
});

test("chooseRestores falls back to an older checkpoint when the base of a newer one was evicted", () => {
  const found = cacheOf({ t1: [null], t3: ["t2"], b2: [null] });
  expect(chooseRestores(planned(build, tree), found)).toEqual(["b2", "t1"]);
});

test("chooseRestores builds when downloading takes longer", () => {
  const found = cacheOf({ b2: [null, 1000 * megabyte, 5000], t3: [null, 1000 * megabyte, 5000] });
  expect(chooseRestores(planned(build, tree), found)).toEqual([]);
});

test("chooseRestores downloads an export that is cheap to make when that saves its build root", () => {
  const found = cacheOf({ b2: [null, 500 * megabyte, 5 * minute], t3: [null, 100 * megabyte, 10] });
  expect(chooseRestores(planned(build, tree), found)).toEqual(["t3"]);
});

test("chooseRestores takes nothing when the store has it all", () => {
  const done = pipeline("tree", ["t1", "t2", "t3"], { exported: true, needs: ["build"], store: ["t3"] });
  expect(chooseRestores(planned(build, done), cacheOf({ t3: [null], b2: [null] }))).toEqual([]);
});

test("chooseRestores prefers what the store has when the rest is quickly built", () => {
  const stored = pipeline("tree", ["t1", "t2", "t3"], { exported: true, store: ["t2"] });
  expect(chooseRestores(planned(stored), cacheOf({ t3: [null, 100 * megabyte, 100] }))).toEqual([]);
});

test("chooseRestores names a shared build root once", () => {
  const other = pipeline("other", ["o1"], { exported: true, needs: ["build"], complete: false });
  const found = cacheOf({ b2: [null], t2: [null] });
  expect(chooseRestores(planned(build, tree, other), found)).toEqual(["b2", "t2"]);
});

test("chooseRestores ends when entries go in a circle", () => {
  const found = cacheOf({ t1: ["t3"], t3: ["t1"] });
  expect(chooseRestores(planned(build, tree), found)).toEqual([]);
});
