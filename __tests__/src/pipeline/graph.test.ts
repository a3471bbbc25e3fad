import { expect, test } from "@jest/globals";
import type { Manifest, Pipeline, Stage, StageId } from "../../../src/manifest/manifest.ts";
import { findPipelinesToBuild, findStagesToRun } from "../../../src/pipeline/graph.ts";

test("findPipelinesToBuild puts what a pipeline needs before it when it builds in one tree and shows another", () => {
  const manifest = manifestOf([
    pipelineOf("build"),
    pipelineOf("unused"),
    pipelineOf("os", { build: "build" }),
    pipelineOf("image", { build: "build", shows: ["os"] }),
  ]);
  expect(namesToBuild(manifest, ["image"])).toEqual(["build", "os", "image"]);
});

test("findPipelinesToBuild leaves out what the store has and all that only it needs", () => {
  const manifest = manifestOf([
    pipelineOf("build"),
    pipelineOf("os", { build: "build" }),
    pipelineOf("image", { shows: ["os"] }),
  ]);
  expect(namesToBuild(manifest, ["image"], ["os-1"])).toEqual(["image"]);
});

test("findPipelinesToBuild does not build the input of a stage when the tree after that stage is in the store", () => {
  const image = pipelineOf("image", { shows: ["os"], stages: 2 });
  const manifest = manifestOf([pipelineOf("os"), image]);
  expect(namesToBuild(manifest, ["image"], ["image-1"])).toEqual(["image"]);
  expect(findStagesToRun(image, (id) => id === "image-1").map((stage) => stage.id)).toEqual(["image-2"]);
});

test("findPipelinesToBuild builds equal pipelines once and skips those without stages", () => {
  const manifest = manifestOf([pipelineOf("a"), { ...pipelineOf("a"), name: "b" }, pipelineOf("empty", { stages: 0 })]);
  expect(namesToBuild(manifest, ["b", "a", "empty"])).toEqual(["a"]);
});

test("findPipelinesToBuild takes an id in place of a name, and names the pipelines there are when it is unknown", () => {
  const manifest = manifestOf([pipelineOf("os")]);
  expect(namesToBuild(manifest, ["os-1"])).toEqual(["os"]);
  expect(() => namesToBuild(manifest, ["iso"])).toThrow(expect.objectContaining({ hint: "Use one of 'os'" }));
});

test("findPipelinesToBuild copes with a chain of 50 000 pipelines", () => {
  const pipelines = Array.from({ length: 50_000 }, (_, index) =>
    pipelineOf(`p${index}`, index > 0 ? { build: `p${index - 1}` } : {}),
  );
  expect(namesToBuild(manifestOf(pipelines), ["p49999"])).toHaveLength(50_000);
});

function namesToBuild(manifest: Manifest, exports: readonly string[], stored: readonly string[] = []): readonly string[] {
  return findPipelinesToBuild(manifest, exports, (id) => stored.includes(id)).map((pipeline) => pipeline.name);
}

interface Wanted {
  readonly build?: string;
  readonly shows?: readonly string[];
  readonly stages?: number;
}

/** The first stage shows the inputs; ids are NAME-1, NAME-2 and a dependency means the first stage of that name. */
function pipelineOf(name: string, { build, shows = [], stages = 1 }: Wanted = {}): Pipeline {
  const list = Array.from({ length: stages }, (_, index) => stageOf(`${name}-${index + 1}`, index === 0 ? shows : []));
  return {
    name,
    id: list.at(-1)?.id ?? null,
    build: build === undefined ? null : (`${build}-1` as StageId),
    runner: "org.osbuild.linux",
    providesRunner: undefined,
    base: null,
    sourceEpoch: undefined,
    stages: list,
  };
}

function stageOf(id: string, shows: readonly string[]): Stage {
  return {
    kind: "stage",
    type: "org.osbuild.noop",
    id: id as StageId,
    base: null,
    options: new Map(),
    inputs: shows.map((target) => ({
      name: target,
      id: target,
      type: "org.osbuild.tree",
      origin: "org.osbuild.pipeline",
      references: [{ id: `${target}-1`, options: new Map() }],
      options: new Map(),
    })),
    devices: [],
    mounts: [],
    systemResourcesFromEtc: [],
    position: () => ({ file: "m.json", line: 1, column: 1 }),
  };
}

function manifestOf(pipelines: readonly Pipeline[]): Manifest {
  return { format: "2", file: "m.json", pipelines, sources: [], metadata: undefined, defaultExports: [] };
}
