import { expect, test } from "@jest/globals";
import type { Manifest } from "../../../src/manifest/manifest.ts";
import { makePlan, type Plan, type PlanFacts } from "../../../src/pipeline/plan.ts";
import { describeStage, parseStageDescription } from "../../../src/pipeline/stage-description.ts";
import { loadText } from "../../helpers/manifest.ts";

const nothing: PlanFacts = {
  has: () => false,
  isDue: () => false,
  findSealedMs: () => undefined,
  known: [],
  findLayerBytes: () => undefined,
  findModule: () => ({ file: "stages/x.ts", network: false, tools: [], hostTools: [] }),
  findSourceTools: () => [],
  hasItem: () => false,
  findItemBytes: () => undefined,
  findMissingTools: (tools) => tools,
  freeBytes: 1000,
};

/** The facts of a store in which these manifests were built whole. */
function builtFacts(...manifests: readonly Manifest[]): PlanFacts {
  const texts = manifests.flatMap(({ pipelines }) =>
    pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => describeStage(pipeline, stage))),
  );
  const known = texts.map(parseStageDescription).filter((description) => description !== undefined);
  return { ...nothing, known, has: (id) => known.some((stage) => stage.id === id), findLayerBytes: () => 100 };
}

const load = (os: readonly object[], build: readonly object[] = [{ type: "org.osbuild.noop" }]) =>
  loadText({
    version: "2",
    pipelines: [
      { name: "build", stages: build },
      { name: "os", build: "name:build", stages: os },
    ],
  });
const hostname = (name: string) => ({ type: "org.osbuild.hostname", options: { hostname: name } });
const noop = (options: object = {}) => ({ type: "org.osbuild.noop", options });

function reasonsOf(plan: Plan): readonly (string | undefined)[] {
  return plan.pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => stage.reason));
}

test("makePlan runs everything when nothing is in the store", async () => {
  const plan = makePlan(await load([hostname("a")]), [], nothing);
  expect(plan).toMatchObject({ exports: ["os"], stagesToRun: 2, disk: { neededBytes: 0, unknownStages: 2, freeBytes: 1000 } });
  expect(reasonsOf(plan)).toEqual(["nothing is in the store yet", "nothing is in the store yet"]);
});

test("makePlan runs nothing when the store has the export, and still lists it", async () => {
  const manifest = await load([hostname("a")]);
  const plan = makePlan(manifest, [], builtFacts(manifest));
  expect(plan.stagesToRun).toBe(0);
  expect(plan.pipelines.map(({ name, stages }) => [name, stages.map((stage) => stage.action)])).toEqual([["os", ["cached"]]]);
});

test("makePlan says which option changed, and that later stages follow", async () => {
  const plan = makePlan(
    await load([noop(), hostname("b"), noop({ x: 1 })]),
    [],
    builtFacts(await load([noop(), hostname("a"), noop({ x: 1 })])),
  );
  expect(reasonsOf(plan)).toEqual([undefined, "options.hostname changed", "the stage before it runs"]);
  expect(plan.disk).toEqual({ neededBytes: 200, unknownStages: 0, freeBytes: 1000 });
});

test("makePlan names one difference and counts the others", async () => {
  const plan = makePlan(await load([noop({ a: 1, c: 1 })]), [], builtFacts(await load([noop({ a: 2, b: 1 })])));
  expect(reasonsOf(plan)).toEqual(["options.a changed, and 2 more"]);
});

test("makePlan says that the build tree changed, or the tree below, when the stage did not", async () => {
  const before = builtFacts(await load([hostname("a")]));
  expect(reasonsOf(makePlan(await load([hostname("a")], [noop({ b: 1 })]), [], before))).toEqual([
    "options.b is new",
    "its build tree 'build' changed",
  ]);
  expect(reasonsOf(makePlan(await load([noop({ z: 1 }), hostname("a")]), [], before))[1]).toBe("the stage before it runs");
});

test("makePlan says when a tree was pruned, and when a type never ran", async () => {
  const manifest = await load([hostname("a"), { type: "org.osbuild.mkfs.xfs", options: {} }]);
  const facts = { ...builtFacts(await load([hostname("a")])), has: () => false };
  expect(reasonsOf(makePlan(manifest, [], facts)).slice(1)).toEqual([
    "its tree is no longer in the store",
    "no stage of this type ran before",
  ]);
});

test("makePlan lists what running stages refer to and only that, and the tools of stages in the host", async () => {
  const inputs = { f: { type: "org.osbuild.files", origin: "org.osbuild.source", references: ["sha256:1"] } };
  const manifest = await loadText({
    version: "2",
    pipelines: [
      { name: "host", stages: [{ ...noop(), inputs }] },
      { name: "os", build: "name:host", stages: [hostname("a")] },
    ],
    sources: { "org.osbuild.curl": { items: { "sha256:1": "http://x", "sha256:2": "http://y" } } },
  });
  const facts: PlanFacts = {
    ...nothing,
    findItemBytes: () => 7,
    findModule: ({ type }) => ({
      file: `${type}.ts`,
      network: type === "org.osbuild.noop",
      tools: [`tool of ${type}`],
      hostTools: ["mcopy"],
    }),
  };
  const plan = makePlan(manifest, [], facts);
  expect(plan.downloads).toEqual([{ source: "org.osbuild.curl", id: "sha256:1", cached: false, sizeBytes: 7 }]);
  expect(plan.missingTools).toEqual(["mcopy", "tool of org.osbuild.noop"]);
  expect(plan.disk.neededBytes).toBe(7);
  expect(plan.pipelines.flatMap(({ stages }) => stages.map((stage) => stage.unpinned))).toEqual([true, false]);
});
