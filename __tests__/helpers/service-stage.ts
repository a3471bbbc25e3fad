import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { devices } from "../../devices/index.ts";
import { inputs } from "../../inputs/index.ts";
import { mounts } from "../../mounts/index.ts";
import { sources } from "../../sources/index.ts";
import { JsonNumber, type JsonObject } from "../../src/manifest/json.ts";
import type { Device, Input, Mount, Stage } from "../../src/manifest/manifest.ts";
import { addModules, type CatalogueEntry, createCatalogue, type LibdirModules } from "../../src/modules/catalogue.ts";
import type { ServicesRequest, StageServices, StageSession } from "../../src/pipeline/ports.ts";
import { createSourceFetcher } from "../../src/services/fetch-sources.ts";
import { createStageServices } from "../../src/services/stage-services.ts";
import { model, quickTiming } from "./fetch-items.ts";
import { listLoopsBelow } from "./loops.ts";

/** A place where services of one stage can be opened on real files: a tree, a store, and a look at what is left behind. */
export class ServiceStage implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "service-stage-"));
  readonly tree = join(this.path, "tree");
  readonly sources = join(this.path, "sources");
  /** Trees of pipelines by id. */
  readonly trees: Record<string, string> = {};
  /** Modules of a libdir, before the catalogue's. */
  modules: LibdirModules = {};
  secrets: unknown;
  readonly #opened: StageServices[] = [];
  log = "";

  constructor() {
    mkdirSync(this.tree);
    mkdirSync(join(this.sources, "org.osbuild.files"), { recursive: true });
  }

  /** An empty file of the tree. */
  disk(name = "disk.img", sizeMiB = 64): string {
    execFileSync("truncate", ["-s", `${sizeMiB}M`, join(this.tree, name)]);
    return join(this.tree, name);
  }

  /** The tree of a pipeline that inputs may refer to. */
  pipeline(id: string): string {
    const path = join(this.path, `pipeline-${id}`);
    mkdirSync(path);
    this.trees[id] = path;
    return path;
  }

  open(stage: Partial<Stage>, given: Partial<ServicesRequest> = {}): Promise<StageSession> {
    const empty = { kind: "stage", type: "org.osbuild.test", id: "0", options: new Map(), inputs: [], devices: [], mounts: [] };
    return this.services().open({
      pipeline: {} as ServicesRequest["pipeline"],
      stage: { ...empty, ...stage } as unknown as Stage,
      treePath: this.tree,
      signal: new AbortController().signal,
      onOutput: (text) => {
        this.log += text;
      },
      ...given,
    });
  }

  services(): StageServices {
    const store = {
      find: async (id: string) => {
        const path = this.trees[id];
        if (path === undefined) return undefined;
        const openView = async () => ({ path, [Symbol.asyncDispose]: async () => {} });
        return { id: id as never, digest: "", layerBytes: 0, metadata: {}, openView };
      },
    };
    const catalogue = addModules(createCatalogue({ devices, inputs, mounts, sources }), this.modules);
    const fetcher = createSourceFetcher({ catalogue, sourcesPath: this.sources, environment: {}, timing: quickTiming });
    const services = createStageServices({
      catalogue,
      store,
      fetcher,
      secrets: this.secrets,
      sourcesPath: this.sources,
      runDirectory: join(this.path, "run"),
    });
    this.#opened.push(services);
    return services;
  }

  /** Mounts, loop devices and folders that a session should have taken away. */
  async leftovers(): Promise<readonly string[]> {
    await Promise.all(this.#opened.splice(0).map((services) => services[Symbol.asyncDispose]()));
    const mounted = readFileSync("/proc/self/mountinfo", "utf8")
      .split("\n")
      .filter((line) => line.includes(this.path));
    const loops = listLoopsBelow(this.path);
    const folders = existsSync(join(this.path, "run")) ? readdirSync(join(this.path, "run")) : [];
    return [...mounted, ...loops, ...folders];
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export function device(name: string, type: string, options: unknown, parent?: string): Device {
  return { name, id: name, type, parent, options: model(options) as JsonObject };
}

/** The device every test of a filesystem needs. */
export function loopback(options: unknown = { filename: "disk.img" }, name = "disk"): Device {
  return device(name, "org.osbuild.loopback", options);
}

export function mount(
  type: string,
  target: string,
  given: { options?: unknown; partition?: number; source?: string } = {},
): Mount {
  return {
    name: target,
    id: target,
    type,
    source: given.source ?? "disk",
    target,
    partition: given.partition === undefined ? undefined : new JsonNumber(String(given.partition)),
    options: model(given.options ?? {}),
  };
}

export function input(
  type: string,
  origin: Input["origin"],
  references: Readonly<Record<string, unknown>>,
  options: unknown = {},
): Input {
  return {
    name: "input",
    id: "input",
    type,
    origin,
    references: Object.entries(references).map(([id, given]) => ({ id, options: model(given) as JsonObject })),
    options: model(options) as JsonObject,
  };
}

/** Where the host has what the stage sees below `/run/osbuild/<name>`. */
export function hostPath(
  session: StageSession,
  name: "inputs" | "mounts" | "api/osbuild" | "api/remoteloop" | "api/sources",
): string {
  const bind = session.binds.find(({ sandboxPath }) => sandboxPath === `/run/osbuild/${name}`);
  if (bind === undefined) throw new Error(`The session has no '${name}'`);
  return bind.hostPath;
}

/** A program of a libdir as the catalogue knows it. */
export function programEntry(type: string, file: string): CatalogueEntry<never> {
  return { type, origin: "program", file, meta: { summary: "", description: "" } as never, module: undefined };
}
