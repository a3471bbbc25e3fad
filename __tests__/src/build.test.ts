import { describe, expect, test } from "@jest/globals";
import { type BuildPorts, type BuildRequest, build } from "../../src/build.ts";
import type { Manifest, Pipeline, Stage, StageId } from "../../src/manifest/manifest.ts";
import type { BuildEvent } from "../../src/monitor/event.ts";
import type { SealedTree, StageRequest, WritableTree } from "../../src/pipeline/ports.ts";

/** The story with ports that keep what they are given in memory: trees are lists of the stages that made them. */

interface Told {
  readonly ran: string[];
  readonly caches: (string | undefined)[];
  readonly exported: string[];
  readonly released: string[];
  readonly events: BuildEvent[];
}

const position = () => ({ file: "m.json", line: 1, column: 1 });

function stage(type: string, id: string, base: string | null): Stage {
  const empty = { inputs: [], devices: [], mounts: [], systemResourcesFromEtc: [] };
  return { kind: "stage", type, id: id as StageId, base: base as StageId | null, options: new Map(), position, ...empty };
}

function pipeline(name: string, stages: readonly Stage[], build: string | null = null): Pipeline {
  const common = { runner: "org.osbuild.linux", providesRunner: undefined, base: null, sourceEpoch: undefined };
  return { name, id: stages.at(-1)?.id ?? null, build: build as StageId | null, stages, ...common };
}

function manifest(pipelines: readonly Pipeline[], defaultExports: readonly string[]): Manifest {
  return { format: "2", file: "m.json", pipelines, sources: [], metadata: undefined, defaultExports };
}

function play(
  stored: Map<string, readonly string[]>,
  failing: readonly string[] = [],
): { readonly told: Told; readonly ports: BuildPorts } {
  const told: Told = { ran: [], caches: [], exported: [], released: [], events: [] };
  const sealed = (id: StageId): SealedTree => ({
    id,
    digest: id,
    layerBytes: 0,
    metadata: {},
    openView: () => Promise.reject(new Error("No views here")),
  });
  const ports: BuildPorts = {
    store: {
      find: async (id) => (stored.has(id) ? sealed(id) : undefined),
      begin: async (): Promise<WritableTree> => ({
        openWriter: async () => ({ path: "/tree", [Symbol.asyncDispose]: async () => {} }),
        openView: () => Promise.reject(new Error("No views here")),
        seal: async (id) => {
          stored.set(id, []);
        },
        settle: async () => {},
        [Symbol.asyncDispose]: async () => {},
      }),
    },
    runner: {
      expect: () => {},
      run: async ({ stage: { type, id }, downloadCachePath }: StageRequest) => {
        told.ran.push(id);
        told.caches.push(downloadCachePath);
        return { type, id, success: !failing.includes(id), durationMs: 1, output: "" };
      },
      [Symbol.asyncDispose]: async () => {},
    },
    sources: { fetch: () => Promise.reject(new Error("No sources here")) },
    monitor: (event) => told.events.push(event),
    signal: new AbortController().signal,
    downloadCachePath: (type) => `/cache/${type}`,
    exportTree: async (_, name, keep) => {
      told.exported.push(name);
      if (!keep) told.released.push(name);
      return { path: `/out/${name}`, files: [] };
    },
  };
  return { told, ports };
}

function request(given: Manifest, changes: Partial<BuildRequest> = {}): BuildRequest {
  return { manifest: given, exports: [], checkpoints: [], wantsNetwork: () => false, ...changes };
}

const root = pipeline("build", [stage("a", "b1", null)]);
const tree = pipeline("tree", [stage("a", "t1", null), stage("b", "t2", "t1"), stage("c", "t3", "t2")], "b1");
const two = manifest([root, tree], ["tree"]);

describe("build", () => {
  test("makes the build root first, seals after every stage and exports what the manifest means", async () => {
    const stored = new Map<string, readonly string[]>();
    const { told, ports } = play(stored);

    const report = await build(request(two), ports);

    expect(report.success).toBe(true);
    expect(told.ran).toEqual(["b1", "t1", "t2", "t3"]);
    expect([...stored.keys()]).toEqual(["b1", "t1", "t2", "t3"]);
    expect(told.exported).toEqual(["tree"]);
  });

  test("starts after the last stage that the store has", async () => {
    const { told, ports } = play(
      new Map([
        ["b1", []],
        ["t2", []],
      ]),
    );

    const report = await build(request(two), ports);

    expect(told.ran).toEqual(["t3"]);
    expect(report.pipelines.map(({ name, cached }) => [name, cached])).toEqual([["tree", 2]]);
  });

  test("runs nothing and says so when the store has all", async () => {
    const { told, ports } = play(new Map([["t3", []]]));

    await build(request(two), ports);

    expect(told.ran).toEqual([]);
    expect(told.events).toContainEqual(expect.objectContaining({ kind: "notice", message: "Everything was cached: tree" }));
  });

  test("ends at a failed stage, keeps what was sealed and exports nothing", async () => {
    const stored = new Map<string, readonly string[]>();
    const { told, ports } = play(stored, ["t2"]);

    const report = await build(request(two), ports);

    expect(report.success).toBe(false);
    expect(told.ran).toEqual(["b1", "t1", "t2"]);
    expect([...stored.keys()]).toEqual(["b1", "t1"]);
    expect(told.exported).toEqual([]);
  });

  test("seals only what checkpoints name, and the end of every pipeline", async () => {
    const stored = new Map<string, readonly string[]>();
    const { ports } = play(stored);

    await build(request(two, { checkpoints: ["b"] }), ports);

    expect([...stored.keys()]).toEqual(["b1", "t2", "t3"]);
  });

  test("lets an export leave the store only when asked, when this build made it and when no checkpoint names it", async () => {
    const releasedBy = async (stored: readonly string[], more: Partial<BuildRequest>) => {
      const { told, ports } = play(new Map(stored.map((id) => [id, []])));
      await build(request(two, more), ports);
      return told.released;
    };
    expect(await releasedBy([], { checkpoints: ["b"], releaseExports: true })).toEqual(["tree"]);
    expect(await releasedBy([], { checkpoints: ["b"] })).toEqual([]);
    expect(await releasedBy([], { releaseExports: true })).toEqual([]);
    expect(await releasedBy([], { checkpoints: ["tree"], releaseExports: true })).toEqual([]);
    expect(await releasedBy(["t3"], { checkpoints: ["b"], releaseExports: true })).toEqual([]);
    expect(await releasedBy([], { checkpoints: ["b"], releaseExports: true, exports: ["tree", "tree"] })).toEqual(["tree"]);
  });

  test("runs pipelines that do not need each other at once, and tells and answers as if one after the other", async () => {
    const other = pipeline("other", [stage("a", "o1", null), stage("b", "o2", "o1")]);
    const three = manifest([root, tree, other], ["tree", "other"]);
    const [alone, together] = [play(new Map()), play(new Map())];

    const reports = [
      await build(request(three, { jobs: 1 }), alone.ports),
      await build(request(three, { jobs: 2 }), together.ports),
    ];

    expect(alone.told.ran).toEqual(["b1", "t1", "t2", "t3", "o1", "o2"]);
    expect(together.told.ran.indexOf("o1")).toBeLessThan(together.told.ran.indexOf("t1"));
    const kinds = (events: readonly BuildEvent[]) =>
      events.map((event) => [event.kind, "pipeline" in event ? event.pipeline : ""]);
    expect(kinds(together.told.events)).toEqual(kinds(alone.told.events));
    expect(reports.map(({ pipelines }) => pipelines.map(({ name, cached }) => [name, cached]))[1]).toEqual([
      ["build", 0],
      ["tree", 0],
      ["other", 0],
    ]);
  });

  test("does not run stages at once that share a folder for downloads", async () => {
    const [first, second] = [pipeline("one", [stage("net", "n1", null)]), pipeline("two", [stage("net", "n2", null)])];
    const { ports } = play(new Map());
    let running = 0;
    let most = 0;
    const run: BuildPorts["runner"]["run"] = async ({ stage: { type, id } }) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return { type, id, success: true, durationMs: 1, output: "" };
    };
    const given = request(manifest([first, second], ["one", "two"]), { jobs: 2, wantsNetwork: () => true });

    expect((await build(given, { ...ports, runner: { ...ports.runner, run } })).success).toBe(true);
    expect(most).toBe(1);
  });

  test("gives a folder for downloads to the stages that ask for the network", async () => {
    const { told, ports } = play(new Map([["b1", []]]));

    await build(request(two, { wantsNetwork: ({ type }) => type === "b" }), ports);

    expect(told.caches).toEqual([undefined, "/cache/b", undefined]);
  });

  test("refuses a checkpoint that names nothing, and an export that does not exist", async () => {
    const { ports } = play(new Map());

    await expect(build(request(two, { checkpoints: ["nope"] }), ports)).rejects.toThrow(
      "nothing in the manifest is named 'nope'",
    );
    await expect(build(request(two, { exports: ["nope"] }), ports)).rejects.toThrow("Cannot export 'nope'");
  });
});
