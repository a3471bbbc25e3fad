import { expect, test } from "@jest/globals";
import { findPipelinesToBuild } from "../../../src/pipeline/graph.ts";
import { makeMatrix } from "../../../src/pipeline/matrix.ts";
import { loadText } from "../../helpers/manifest.ts";

const noop = (value: string) => ({ type: "org.osbuild.noop", options: { value } });

function load(name: string, os: readonly string[], build = "build") {
  const pipelines = [
    { name: "build", stages: [noop(build)] },
    { name: "os", build: "name:build", stages: os.map(noop) },
  ];
  return loadText({ version: "2", pipelines }, `images/${name}.json`);
}

test("makeMatrix builds what manifests share once, in waves that follow one another", async () => {
  const manifests = await Promise.all([
    load("a", ["1", "2", "a"]),
    load("b", ["1", "2", "b"]),
    load("c", ["1", "c"]),
    load("d", ["d"], "other"),
  ]);
  const { waves } = makeMatrix(manifests, () => false);
  expect(waves.map(({ include }) => include.map((job) => [job.name.replace(/-\w+$/, ""), job.sharedBy]))).toEqual([
    [["build", 3]],
    [["os", 3]],
    [["os", 2]],
    [
      ["a", 1],
      ["b", 1],
      ["c", 1],
      ["d", 1],
    ],
  ]);
});

test("a wave's job exports exactly the shared tree, and no stage runs in two jobs when all waves ran", async () => {
  const manifests = await Promise.all([load("a", ["1", "2", "a"]), load("b", ["1", "2", "b"]), load("c", ["1", "c"])]);
  const stored = new Set<string>();
  const ran: string[] = [];
  for (const { include } of makeMatrix(manifests, () => false).waves) {
    const made = include.flatMap((job) => {
      const manifest = manifests.find(({ file }) => file === job.manifest);
      if (manifest === undefined) throw new Error(`No manifest ${job.manifest}`);
      const stages = findPipelinesToBuild(manifest, job.exports, (id) => stored.has(id)).flatMap((pipeline) => pipeline.stages);
      return stages.map((stage) => stage.id).filter((id) => !stored.has(id));
    });
    ran.push(...made);
    for (const id of made) stored.add(id);
  }
  expect(new Set(ran).size).toBe(ran.length);
  expect(manifests.every(({ pipelines }) => pipelines.every(({ id }) => id !== null && stored.has(id)))).toBe(true);
});

test("makeMatrix has one wave when nothing is shared or all that is shared is stored", async () => {
  const manifests = await Promise.all([load("a", ["a"]), load("b", ["b"])]);
  expect(makeMatrix(manifests, () => true).waves).toHaveLength(1);
  expect(makeMatrix(manifests.slice(0, 1), () => false).waves).toHaveLength(1);
});
