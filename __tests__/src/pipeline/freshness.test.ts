import { describe, expect, test } from "@jest/globals";
import type { Manifest, StageId } from "../../../src/manifest/manifest.ts";
import { findDue, findUnpinned } from "../../../src/pipeline/freshness.ts";
import { loadText } from "../../helpers/manifest.ts";

const option = (name: string) => ({ type: "org.osbuild.noop", options: { name } });
const load = () =>
  loadText({
    version: "2",
    pipelines: [
      { name: "build", stages: [option("base"), option("packages"), option("tidy")] },
      { name: "os", build: "name:build", stages: [option("first"), option("more packages"), option("last")] },
      { name: "other", stages: [option("alone")] },
    ],
  });

/** Ids by the option that names each stage. */
function idsOf(manifest: Manifest): ReadonlyMap<string, StageId> {
  const stages = manifest.pipelines.flatMap((pipeline) => pipeline.stages);
  return new Map(stages.map((stage) => [String(stage.options.get("name")), stage.id]));
}

const hasPackages = (stage: { readonly options: ReadonlyMap<string, unknown> }) =>
  String(stage.options.get("name")).includes("packages");

test("findUnpinned names every stage on or above one with network, across build trees", async () => {
  const manifest = await load();
  const found = findUnpinned(manifest, hasPackages);
  const counts = [...idsOf(manifest)].map(([name, id]) => [name, found.get(id)?.size ?? 0]);
  expect(Object.fromEntries(counts)).toEqual({ base: 0, packages: 1, tidy: 1, first: 1, "more packages": 2, last: 2, alone: 0 });
});

describe("findDue", () => {
  const dueAt = async (times: Readonly<Record<string, number>>, oldestMs: number) => {
    const manifest = await load();
    const ids = idsOf(manifest);
    const byId = new Map(Object.entries(times).map(([name, time]) => [ids.get(name), time]));
    const isDue = findDue(manifest, { wantsNetwork: hasPackages, sealedMs: (id) => byId.get(id), oldestMs });
    return [...ids].filter(([, id]) => isDue(id)).map(([name]) => name);
  };

  test("leaves what is new enough, and whatever has no unpinned packages", async () => {
    expect(await dueAt({ base: 1, packages: 10, tidy: 11, first: 12, "more packages": 13, last: 14, alone: 1 }, 10)).toEqual([]);
  });

  test("takes trees on top of packages that are too old, however new they are", async () => {
    expect(await dueAt({ packages: 9, tidy: 20, first: 21, alone: 1 }, 10)).toEqual(["packages", "tidy", "first"]);
  });

  test("takes trees that were made before their packages were brought anew", async () => {
    expect(await dueAt({ packages: 30, tidy: 31, first: 12, "more packages": 13, last: 14 }, 10)).toEqual([
      "first",
      "more packages",
      "last",
    ]);
  });

  test("judges a tree by its own age when those below are gone", async () => {
    expect(await dueAt({ last: 9 }, 10)).toEqual(["last"]);
    expect(await dueAt({ last: 10 }, 10)).toEqual([]);
  });
});
