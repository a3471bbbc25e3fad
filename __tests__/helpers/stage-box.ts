import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runners } from "../../runners/index.ts";
import { detachMount, mount } from "../../src/linux/mount.ts";
import { JsonNumber, type JsonValue } from "../../src/manifest/json.ts";
import type { Pipeline, Stage, StageId } from "../../src/manifest/manifest.ts";
import type { StageResult } from "../../src/monitor/event.ts";
import type { StageRequest, StageRunner, StageServices, TreeStore } from "../../src/pipeline/ports.ts";
import { type ModuleEntry, openStageRunner, type StageModules } from "../../src/stage-runner.ts";

/** A stage runner on the host's /usr with services that open nothing but /dev: for tests of the sandbox itself. */
export interface StageBox extends Pick<StageRunner, "expect">, AsyncDisposable {
  /** Scratch folder of the test: put trees and modules here. */
  readonly folder: string;
  /** The tree that stages change. */
  readonly treePath: string;
  run(type: string, options?: unknown, more?: Partial<StageRequest> & { readonly pipeline?: Pipeline }): Promise<BoxResult>;
}

export type BoxResult = StageResult & { readonly live: string };

export interface BoxParts {
  /** Stages that are programs: text by type. They stand in a libdir of the box. */
  readonly programs?: Readonly<Record<string, string>>;
  /** Capabilities and network those programs ask for. */
  readonly meta?: ModuleEntry["meta"];
  /** Further modules. */
  readonly modules?: Partial<StageModules>;
  /** The host's runner; prepares nothing by default. */
  readonly runner?: string;
  /** Trees by id, for pipelines with a build root. */
  readonly trees?: Readonly<Record<string, string>>;
}

/** A module as it would stand in the catalogue. */
export function moduleFile(
  type: string,
  origin: ModuleEntry["origin"],
  file: string,
  meta: ModuleEntry["meta"] = {},
): ModuleEntry {
  return { type, origin, file, meta };
}

/** A pipeline without stages whose build root is the host, or a tree. */
export function pipelineOf(runner: string, build: string | null = null, sourceEpoch?: string): Pipeline {
  return {
    ...{ name: "tree", id: null, build: build as StageId | null, runner, providesRunner: undefined, base: null, stages: [] },
    sourceEpoch: sourceEpoch === undefined ? undefined : new JsonNumber(sourceEpoch),
  };
}

/** Opens a box in a scratch folder; disposing removes both. */
export async function openStageBox({ runner = "org.osbuild.linux", trees = {}, ...given }: BoxParts): Promise<StageBox> {
  const folder = mkdtempSync(join(tmpdir(), "stage-box-"));
  const treePath = join(folder, "tree");
  for (const path of [treePath, join(folder, "state"), join(folder, "libdir", "stages")]) mkdirSync(path, { recursive: true });
  const store: Pick<TreeStore, "find"> = { find: async (id) => sealedTree(id, trees[id]) };
  await using stack = new AsyncDisposableStack();
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  const modules = collectModules(join(folder, "libdir"), given);
  const parts = { modules, services: plainServices(folder), store, folder: join(folder, "state") };
  const stageRunner = stack.use(await openStageRunner(parts));
  const owned = stack.move();
  return {
    ...{ folder, treePath },
    expect: (pipeline, upcoming) => stageRunner.expect(pipeline, upcoming),
    run: async (type, options = {}, more = {}) => {
      let live = "";
      const onOutput = (text: string) => {
        live += text;
      };
      const signal = new AbortController().signal;
      const request = { pipeline: pipelineOf(runner), stage: stageOf(type, options), treePath, signal, onOutput, ...more };
      return { ...(await stageRunner.run(request)), live };
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

function collectModules(libdir: string, { programs = {}, meta = {}, modules = {} }: BoxParts): StageModules {
  const files = Object.entries(programs).map(([type, text]) => {
    const file = join(libdir, "stages", type);
    writeFileSync(file, text, { mode: 0o755 });
    return [type, moduleFile(type, "program", file, meta)] as const;
  });
  const builtIn = Object.keys(runners).map((type) => [type, moduleFile(type, "built-in", `runners/${type}.ts`)] as const);
  return {
    stages: new Map([...files, ...(modules.stages ?? [])]),
    assemblers: modules.assemblers ?? new Map(),
    runners: new Map([...builtIn, ...(modules.runners ?? [])]),
  };
}

/** A stage as a manifest would give it. */
export function stageOf(type: string, options: unknown = {}, kind: Stage["kind"] = "stage"): Stage {
  const json = toJson(options);
  if (!(json instanceof Map)) throw new Error("options are an object");
  const id = "1".repeat(64) as StageId;
  const position = () => ({ file: "test", line: 1, column: 1 });
  return { kind, type, id, base: null, options: json, inputs: [], devices: [], mounts: [], systemResourcesFromEtc: [], position };
}

function toJson(value: unknown): JsonValue {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return new JsonNumber(String(value));
  if (Array.isArray(value)) return value.map(toJson);
  const entries = value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value as object);
  return new Map(entries.map(([key, item]) => [key, toJson(item)]));
}

function sealedTree(id: StageId, path: string | undefined) {
  if (path === undefined) return undefined;
  const openView = async () => ({ path, [Symbol.asyncDispose]: async () => {} });
  return { id, digest: id, layerBytes: 0, metadata: {}, openView };
}

function plainServices(folder: string): StageServices {
  return {
    open: async () => {
      const devPath = mkdtempSync(join(folder, "dev-"));
      mount({ source: "tmpfs", target: devPath, type: "tmpfs", options: "size=1m,mode=0755" });
      execFileSync("cp", ["-a", ...["null", "zero", "full", "random", "urandom", "tty"].map((name) => `/dev/${name}`), devPath]);
      const close = async () => undefined;
      const dispose = async () => {
        detachMount(devPath);
        rmSync(devPath, { recursive: true, force: true });
      };
      return {
        devPath,
        binds: [],
        arguments: { devices: {}, inputs: {}, mounts: {} },
        exception: undefined,
        close,
        [Symbol.asyncDispose]: dispose,
      };
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
