import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, utimesSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { InterruptedError, messageOf, SourceError } from "../errors.ts";
import type { JsonValue } from "../manifest/json.ts";
import { plainObject, plainValue } from "../manifest/plain.ts";
import type { Catalogue, CatalogueEntry } from "../modules/catalogue.ts";
import type { Download, SourceContext, SourceModule } from "../modules/source.ts";
import type { SourceItemResult } from "../monitor/event.ts";
import type { FetchRequest, SourceFetcher, SourceOutcome } from "../pipeline/ports.ts";
import { hashFile, parseChecksum } from "./download/checksum.ts";
import { Downloader, type DownloadTiming } from "./download/downloader.ts";
import { fetchExternal } from "./fetch-external.ts";
import { FetchProgress } from "./fetch-progress.ts";
import { execOnHost } from "./host-exec.ts";
import { findSecrets } from "./secrets.ts";
import { VerifiedFiles } from "./verified-files.ts";

/**
 * Fetches the items of sources into the store, several at a time. What is there already is checked once and used; one item that fails does
 * not stop the others, so that one run tells all that is wrong.
 */

export interface SourcesSetup {
  readonly catalogue: Pick<Catalogue, "sources">;
  /** The store's folder of fetched content. */
  readonly sourcesPath: string;
  /** Names proxies and client certificates; this process's own when absent. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
  readonly timing?: DownloadTiming | undefined;
}

/** Fetches sources for one build. */
export function createSourceFetcher(setup: SourcesSetup): SourceFetcher {
  return { fetch: (request) => fetchSource(setup, request) };
}

async function fetchSource(setup: SourcesSetup, request: FetchRequest): Promise<SourceOutcome> {
  const startedAt = performance.now();
  const { source, monitor, signal } = request;
  const { type, id } = source;
  const ids = [...new Set(request.ids)].filter((item) => source.items.has(item));
  monitor({ kind: "source-started", type, id, items: ids.length });
  const items = await fetchItems(setup, { ...request, ids }).catch((error: unknown) => ids.map((item) => failed(item, error)));
  if (signal.aborted) throw new InterruptedError("Interrupted while content was fetched");
  const error = items.findLast((item) => item.error !== undefined)?.error;
  const success = error === undefined;
  monitor({ kind: "source-finished", type, id, success, durationMs: performance.now() - startedAt, error, items });
  const output = success ? `source ${type} finished successfully` : `source ${type} finished unsuccessfully: ${error}`;
  return { type, success, output, items };
}

async function fetchItems(setup: SourcesSetup, request: FetchRequest): Promise<readonly SourceItemResult[]> {
  const { type } = request.source;
  const entry = setup.catalogue.sources.get(type);
  if (entry === undefined) throw new SourceError(`Cannot fetch from '${type}': there is no such source module`);
  if (entry.module === undefined) return fetchExternal(entry.file, setup, request);
  const folder = join(setup.sourcesPath, entry.module.contentType);
  mkdirSync(folder, { recursive: true });
  await using work = await FetchWork.start(setup, request, entry);
  return await work.fetchAll();
}

/** The fetching of one source: what its items share, gone when it is done. */
class FetchWork implements AsyncDisposable {
  readonly #setup: SourcesSetup;
  readonly #request: FetchRequest;
  readonly #module: SourceModule;
  readonly #folder: string;
  readonly #scratchPath: string;
  readonly #downloader: Downloader;
  readonly #files: VerifiedFiles;
  readonly #progress: FetchProgress;
  readonly #shared = new Map<string, Promise<unknown>>();

  private constructor(setup: SourcesSetup, request: FetchRequest, module: SourceModule) {
    this.#setup = setup;
    this.#request = request;
    this.#module = module;
    this.#folder = join(setup.sourcesPath, module.contentType);
    this.#scratchPath = mkdtempSync(join(setup.sourcesPath, `.fetch-${process.pid}-${request.source.type}-`));
    this.#downloader = new Downloader(setup.environment ?? process.env, setup.timing);
    this.#files = new VerifiedFiles(setup.sourcesPath, module.contentType);
    this.#progress = new FetchProgress(request.source.type, request.ids.length, request.monitor);
  }

  /** Starts; of what a killed process left behind, downloads that are wanted again go on, and the rest goes. */
  static async start(setup: SourcesSetup, request: FetchRequest, entry: CatalogueEntry<SourceModule>): Promise<FetchWork> {
    if (entry.module === undefined) throw new SourceError(`Cannot fetch from '${entry.type}'`);
    const work = new FetchWork(setup, request, entry.module);
    for (const name of readdirSync(setup.sourcesPath)) {
      if (isAbandoned(name, request.source.type)) await work.#adopt(join(setup.sourcesPath, name));
    }
    return work;
  }

  async #adopt(folder: string): Promise<void> {
    const wanted = new Set(this.#request.ids.map((id) => `${id}.part`));
    for (const name of readdirSync(folder)) if (wanted.has(name)) renameSync(join(folder, name), join(this.#scratchPath, name));
    await rm(folder, { recursive: true });
  }

  async fetchAll(): Promise<readonly SourceItemResult[]> {
    const results = new Map<string, SourceItemResult>();
    const queue = [...this.#request.ids];
    const worker = async () => {
      for (let id = queue.shift(); id !== undefined && !this.#request.signal.aborted; id = queue.shift()) {
        results.set(id, await this.#fetchOne(id));
      }
    };
    await Promise.all(Array.from({ length: this.#module.parallel ?? 1 }, worker));
    this.#files.save();
    this.#noteUse();
    return this.#request.ids.map((id) => results.get(id) ?? failed(id, new Error("Interrupted")));
  }

  /** For what forgets content by age: files say themselves when they were shown to a stage last, folders do not. */
  #noteUse(): void {
    for (const name of [...this.#request.ids, "repo"]) {
      const path = join(this.#folder, name);
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (stat?.isDirectory()) utimesSync(path, new Date(), stat.mtime);
    }
  }

  async #fetchOne(id: string): Promise<SourceItemResult> {
    try {
      if (id.includes("/") || id.startsWith(".")) throw new SourceError(`Cannot fetch '${id}': it is no checksum`);
      if (await this.#has(id)) {
        this.#progress.finish(id);
        return { checksum: id, cached: true };
      }
      await this.#module.fetch(this.#contextOf(id) as never);
      if (this.#module.has === undefined) this.#files.add(id);
      this.#progress.finish(id);
      return { checksum: id, cached: false };
    } catch (error) {
      this.#progress.finish(id, messageOf(error));
      return failed(id, error);
    }
  }

  async #has(id: string): Promise<boolean> {
    return this.#module.has === undefined ? this.#files.has(id) : this.#module.has(this.#contextOf(id) as never);
  }

  #contextOf(id: string): SourceContext {
    const { source, signal } = this.#request;
    const { environment = process.env } = this.#setup;
    const place = {
      folder: this.#folder,
      scratchPath: this.#scratchPath,
      signal,
      onProgress: ({ doneBytes, totalBytes }: { doneBytes: number; totalBytes: number | undefined }) =>
        this.#progress.update(id, doneBytes, totalBytes),
    };
    return {
      id,
      item: plainValue(source.items.get(id) as JsonValue),
      options: plainObject(source.options),
      folder: this.#folder,
      scratchPath: this.#scratchPath,
      signal,
      environment,
      download: (download: Download) => this.#downloader.download(download, place),
      fetchText: (url, needs = {}) => this.#downloader.fetchText(url, needs, signal),
      keep: (path) => keepFile(path, join(this.#folder, id), id),
      findSecrets: (provider, url) => findSecrets(provider, url, environment),
      exec: (command, args = [], options = {}) => execOnHost(command, args, options, { log: () => {}, signal }),
      once: <T>(key: string, make: () => Promise<T>) => this.#once(key, make),
    };
  }

  #once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#shared.get(key) ?? make();
    this.#shared.set(key, known);
    return known as Promise<T>;
  }

  /** Interrupted downloads stay, for the next process that wants them. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#downloader[Symbol.dispose]();
    const isWorthKeeping = (name: string) => name.endsWith(".part") && lstatSync(join(this.#scratchPath, name)).size > 0;
    if (this.#request.signal.aborted && readdirSync(this.#scratchPath).some(isWorthKeeping)) return;
    await rm(this.#scratchPath, { recursive: true, force: true });
  }
}

/** Whether a scratch folder was a source's, and its process is gone. */
function isAbandoned(name: string, type: string): boolean {
  const [, pid, owner] = /^\.fetch-(\d+)-(?:(.+)-)?[^-]+$/.exec(name) ?? [];
  return pid !== undefined && (owner ?? type) === type && !existsSync(`/proc/${pid}`);
}

async function keepFile(from: string, to: string, checksum: string): Promise<void> {
  const { algorithm, hex } = parseChecksum(checksum);
  const found = await hashFile(from, algorithm);
  if (found !== hex)
    throw new SourceError(`Checksum mismatch: the manifest says ${checksum}, the content has ${algorithm}:${found}`);
  renameSync(from, to);
}

function failed(checksum: string, error: unknown): SourceItemResult {
  return { checksum, error: messageOf(error) };
}
