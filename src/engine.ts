import { chownSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BuildReport, type BuildRequest, build, type ExportedTree } from "./build.ts";
import { ExportNotes } from "./export-notes.ts";
import type { Manifest, Stage, StageId } from "./manifest/manifest.ts";
import { type Catalogue, findModule } from "./modules/catalogue.ts";
import type { Monitor } from "./monitor/event.ts";
import { type EarlyFolders, needsOwnStore } from "./pipeline/early-folders.ts";
import { daysAgo, findDue } from "./pipeline/freshness.ts";
import type { SourceFetcher, StageRunner, TreeStore } from "./pipeline/ports.ts";
import { createSourceFetcher } from "./services/fetch-sources.ts";
import { createStageServices } from "./services/stage-services.ts";
import { openStageRunner } from "./stage-runner.ts";
import { explaining } from "./store/failure.ts";
import { makeFolders } from "./store/make-folders.ts";
import { listTopFiles } from "./store/merge.ts";
import { Store } from "./store/store.ts";

/** What an engine works with; one engine builds one or more manifests in one store. */
export interface EngineOptions {
  readonly storePath: string;
  readonly maximumStoreBytes: number | undefined;
  readonly catalogue: Catalogue;
  readonly monitor: Monitor;
  readonly signal: AbortSignal;
  readonly outputDirectory: string;
  /** Whom exported files belong to; undefined: root, as in the tree. Whole trees always keep their owners. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** False where the output directory takes no owners at all. */
  readonly keepOwners?: boolean | undefined;
  readonly version: string;
  /** Secrets for sources of a manifest of 2020, by source. */
  readonly secrets?: unknown;
  /** Folders that the stages of a manifest of 2019 see. */
  readonly folders?: EarlyFolders | undefined;
}

/** What to build, and from how old packages at most. */
export interface EngineBuild extends Omit<BuildRequest, "wantsNetwork"> {
  /** Stages with network run again when their trees are older; undefined: never for that reason. */
  readonly refreshAfterDays?: number | undefined;
}

/** Store, sandbox and services, wired. Needs root and a private mount namespace. */
export class Engine implements AsyncDisposable {
  readonly store: Store;
  readonly exportNotes: ExportNotes;
  readonly #options: EngineOptions;
  readonly #runner: StageRunner;
  readonly #sources: SourceFetcher;
  readonly #owned: AsyncDisposableStack;

  static async open(options: EngineOptions): Promise<Engine> {
    process.umask(0o022); // what a build makes must not depend on who calls
    await using stack = new AsyncDisposableStack();
    const { catalogue, secrets, folders } = options;
    const lasting = stack.use(await openStore(options.storePath, options));
    const isApart = folders !== undefined && needsOwnStore(folders);
    const store = isApart ? stack.use(await openStore(stack.use(lasting.openScratch("store")).path, options)) : lasting;
    const scratch = stack.use(store.openScratch("stages"));
    const sourcesPath = lasting.layout.sources;
    const sources = createSourceFetcher({ catalogue, sourcesPath });
    const services = stack.use(
      createStageServices({ catalogue, store, fetcher: sources, secrets, folders, sourcesPath, runDirectory: scratch.path }),
    );
    const runner = stack.use(await openStageRunner({ modules: catalogue, services, store, folder: scratch.path }));
    return new Engine(options, store, runner, sources, stack.move());
  }

  private constructor(
    options: EngineOptions,
    store: Store,
    runner: StageRunner,
    sources: SourceFetcher,
    owned: AsyncDisposableStack,
  ) {
    this.#options = options;
    this.store = store;
    this.exportNotes = new ExportNotes(store.layout.exports);
    this.#runner = runner;
    this.#sources = sources;
    this.#owned = owned;
  }

  /** Builds a manifest and exports what was asked for into the output directory. */
  build({ refreshAfterDays, ...request }: EngineBuild): Promise<BuildReport> {
    const { catalogue, monitor, signal } = this.#options;
    return build(
      { ...request, wantsNetwork: (stage) => wantsNetwork(stage, catalogue) },
      {
        store: this.findTreesFor(request.manifest, refreshAfterDays),
        runner: this.#runner,
        sources: this.#sources,
        monitor,
        signal,
        downloadCachePath: (type) => this.store.sourceFolder(type),
        exportTree: (id, name, keep) => this.#export(id, name, keep),
      },
    );
  }

  /** The store as a build of this manifest sees it: without trees whose unpinned packages are older than some days. */
  findTreesFor(manifest: Manifest, refreshAfterDays: number | undefined): TreeStore {
    if (refreshAfterDays === undefined) return this.store;
    const isDue = findDue(manifest, {
      wantsNetwork: (stage) => wantsNetwork(stage, this.#options.catalogue),
      sealedMs: (id) => this.store.findSealedMs(id),
      oldestMs: daysAgo(refreshAfterDays),
    });
    return {
      find: async (id) => (isDue(id) ? undefined : this.store.find(id)),
      begin: (base) => this.store.begin(base),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#owned.disposeAsync();
  }

  async #export(id: StageId, name: string, keep: boolean): Promise<ExportedTree> {
    const tree = await this.store.find(id);
    if (tree === undefined) throw new Error(`The finished tree ${id} is not in the store`);
    const { folders, outputDirectory } = this.#options;
    const output = folders?.output?.stage.id === id ? folders.output : undefined;
    const target = output?.path ?? join(outputDirectory, name);
    if (output?.stage.kind === "stage") {
      const files = listTopFiles([target]);
      this.#handOver(target, files);
      return { path: target, files: files ?? [] };
    }
    const intact = this.exportNotes.findIntact(target, tree.digest);
    if (intact !== undefined) return { path: target, files: intact };
    await explaining(`Cannot export to '${target}'`, async () => makeFolders(target));
    const files = await this.store.export(tree, target, { keep, keepOwners: this.#options.keepOwners });
    this.#handOver(target, files);
    if (files !== undefined) await this.exportNotes.write(target, tree.digest, files);
    return { path: target, files: files ?? [] };
  }

  /** Image files belong to who asked for them; a tree with folders is an operating system and keeps its owners. */
  #handOver(target: string, files: readonly string[] | undefined): void {
    const { owner, keepOwners, outputDirectory } = this.#options;
    if (owner === undefined || keepOwners === false) return;
    if (dirname(target) === outputDirectory) chownSync(outputDirectory, owner.uid, owner.gid);
    if (files === undefined) return;
    for (const path of [target, ...files.map((name) => join(target, name))]) chownSync(path, owner.uid, owner.gid);
  }
}

function openStore(path: string, { version, maximumStoreBytes, monitor }: EngineOptions): Promise<Store> {
  const onNotice = (message: string) => monitor({ kind: "notice", level: "info", message });
  return Store.open(path, { engine: version, maximumBytes: maximumStoreBytes, onNotice });
}

/** Whether a stage asks for the host's network. */
export function wantsNetwork(stage: Stage, catalogue: Catalogue): boolean {
  return stage.kind === "stage" && findModule(catalogue.stages, stage.type)?.meta.network === true;
}
