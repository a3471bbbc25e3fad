/**
 * Saves checkpoints while the build goes on. Layers gather in one bundle until it is worth an entry of its own: at the end of a pipeline, or when
 * building them took long. An entry goes on top of another entry, so it is saved only after that one, and only if that one could be.
 */

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "../../errors.ts";
import { formatBytes } from "../../monitor/units.ts";
import type { CheckpointPacked } from "../../protocol.ts";
import { type Bundle, bundleBuildMs, bundleMark, bundleSize, bundleTip, removeBundle, writeBundle } from "./bundle.ts";
import type { CacheAnswer } from "./client.ts";
import { type CacheContext, type Place, reasonOf, subjectOf } from "./context.ts";
import { within } from "./deadline.ts";
import { emptyMark, formatKey, nextMark, parseKey } from "./keys.ts";
import { restoreCost } from "./restore-plan.ts";
import type { CacheService } from "./service.ts";

/** Building that took this long is worth an entry before its pipeline ends; each entry raises the bar, so that there are few whatever a manifest has. */
const slowMs = 3000;
const slowGrowth = 1.5;
const mostFailures = 3;
const patienceMs = 60_000;

/** Takes packed checkpoints and turns them into cache entries. */
export class SaveQueue {
  readonly #context: CacheContext;
  #budgetLeft: number;
  #failures = 0;
  #abandoned = false;
  #entryCount = 0;
  #places: ReadonlyMap<string, Place> = new Map();
  readonly #open = new Map<string, Bundle>();
  readonly #marks = new Map<string, string>();
  readonly #bytes = new Map<string, number>();
  /** Whether what has this mark is in the cache. */
  readonly #entries = new Map<string, Promise<boolean>>([[emptyMark, Promise.resolve(true)]]);

  constructor(context: CacheContext, budgetBytes: number) {
    this.#context = context;
    this.#budgetLeft = budgetBytes;
  }

  /** Begins a build: what may be saved, and what came from the cache. */
  begin(places: ReadonlyMap<string, Place>, marks: ReadonlyMap<string, string>, bytes: ReadonlyMap<string, number>): void {
    this.#places = places;
    for (const [id, mark] of marks) {
      this.#marks.set(id, mark);
      this.#entries.set(mark, Promise.resolve(true));
    }
    for (const [pipeline, size] of bytes) this.#count(pipeline, size);
  }

  /** Takes a file over. */
  async keep(packed: CheckpointPacked): Promise<void> {
    const { id, base, pipeline } = packed;
    const place = this.#places.get(id);
    const baseMark = base === null ? emptyMark : this.#marks.get(base);
    if (place === undefined) return this.#drop(packed, "the plan did not name it");
    if (place.stem === undefined) return this.#drop(packed, "packages from unpinned repositories are not to be cached");
    if (baseMark === undefined) return this.#drop(packed, "what it goes on is not in the cache");
    const open = this.#open.get(pipeline);
    if (open !== undefined && bundleMark(open) !== baseMark) await this.#close(pipeline);
    const { layers, base: start } = this.#open.get(pipeline) ?? { layers: [], base: baseMark };
    const { sha256, sizeBytes, buildMs } = packed;
    const bundle = { base: start, layers: [...layers, { id, sha256, sizeBytes, buildMs }] };
    this.#marks.set(id, nextMark(baseMark, packed));
    this.#open.set(pipeline, bundle);
    const isSlow =
      bundleBuildMs(bundle) >= slowMs * slowGrowth ** this.#entryCount && this.#findObjection(bundle, place) === undefined;
    if (place.isLast || isSlow) await this.#close(pipeline);
  }

  /** Ends a build: what has gathered is saved or dropped. */
  async flush(): Promise<void> {
    for (const pipeline of [...this.#open.keys()]) await this.#close(pipeline);
  }

  /** Leaves what is not uploaded yet to the post step. */
  async abandon(): Promise<void> {
    this.#abandoned = true;
    await this.flush();
  }

  /** Waits for all uploads. */
  async settle(): Promise<void> {
    await Promise.all(this.#entries.values());
  }

  async #close(pipeline: string): Promise<void> {
    const bundle = this.#open.get(pipeline);
    const place = bundle && this.#places.get(bundleTip(bundle));
    this.#open.delete(pipeline);
    if (bundle === undefined || place?.stem === undefined) return;
    const objection = this.#findObjection(bundle, place);
    if (objection !== undefined) {
      await this.#dropBundle(bundle, place, objection);
    } else {
      this.#entryCount += 1;
      this.#budgetLeft -= bundleSize(bundle);
      this.#count(pipeline, bundleSize(bundle));
      await this.#enqueue(bundle, place, place.stem);
    }
  }

  #findObjection(bundle: Bundle, place: Place): string | undefined {
    const sizeBytes = bundleSize(bundle);
    if (sizeBytes > this.#budgetLeft) {
      return `${formatBytes(sizeBytes)} are over what is left of the budget, ${formatBytes(Math.max(0, this.#budgetLeft))}`;
    }
    const needed = place.isLast ? place.needs.map((name) => this.#bytes.get(name) ?? 0) : [];
    const saved = bundleBuildMs(bundle) + needed.filter((size) => size > 0).reduce((sum, size) => sum + restoreCost(size), 0);
    return restoreCost(sizeBytes) > saved ? "building is quicker than downloading" : undefined;
  }

  async #enqueue(bundle: Bundle, place: Place, stem: string): Promise<void> {
    const tip = bundleTip(bundle);
    const mark = bundleMark(bundle);
    const key = formatKey(stem, { mark, base: bundle.base, sizeBytes: bundleSize(bundle), buildMs: bundleBuildMs(bundle) });
    await writeBundle(this.#context.directory, bundle);
    await writeFile(pendingPath(this.#context.directory, tip), key);
    const below = this.#entries.get(bundle.base) ?? Promise.resolve(false);
    this.#entries.set(
      mark,
      below.then((isThere) => this.#save(bundle, place, { stem, key, isThere })).catch(() => false),
    );
  }

  async #save(
    bundle: Bundle,
    place: Place,
    entry: { readonly stem: string; readonly key: string; readonly isThere: boolean },
  ): Promise<boolean> {
    const refusal = await this.#findRefusal(bundle, entry);
    const result = refusal === undefined ? await this.#upload(bundle, place, entry.key) : false;
    if (this.#abandoned && !result) return false;
    if (refusal !== undefined) this.#context.note({ ...subjectOf(place), kind: "not-saved", reason: refusal });
    await removeBundle(this.#context.directory, bundleTip(bundle));
    await rm(pendingPath(this.#context.directory, bundleTip(bundle)), { force: true });
    return result;
  }

  /** The client packs before it asks whether the entry is there: so ask first. */
  async #findRefusal(bundle: Bundle, entry: { readonly stem: string; readonly isThere: boolean }): Promise<string | undefined> {
    if (!entry.isThere) return "what it goes on could not be saved";
    if (this.#failures >= mostFailures) return "saving failed before";
    const { key } = await this.#context.service.find(bundleTip(bundle), entry.stem);
    const same = key !== undefined && parseKey(entry.stem, key)?.base === bundle.base;
    return same ? "another job has saved it" : undefined;
  }

  async #upload(bundle: Bundle, place: Place, key: string): Promise<boolean> {
    const started = performance.now();
    const { key: saved, said } = await this.#ask(bundle, key);
    if (saved === undefined) {
      if (this.#abandoned) return false;
      this.#failures += 1;
      const reason = reasonOf(said, "the cache did not take it");
      this.#context.note({ ...subjectOf(place), kind: "not-saved", reason, warning: true });
      return false;
    }
    const durationMs = performance.now() - started;
    this.#context.note({
      ...subjectOf(place),
      kind: "saved",
      sizeBytes: bundleSize(bundle),
      durationMs,
      layers: bundle.layers.length,
    });
    return true;
  }

  /** A cache that does not answer is asked nothing more. */
  async #ask(bundle: Bundle, key: string): Promise<Omit<CacheAnswer, "serial">> {
    const { service } = this.#context;
    try {
      return await within(patienceMs + 10 * restoreCost(bundleSize(bundle)), service.save(bundleTip(bundle), key));
    } catch (error) {
      await service[Symbol.asyncDispose]();
      return { said: [messageOf(error)] };
    }
  }

  async #drop({ id, stage, pipeline, path }: CheckpointPacked, reason: string): Promise<void> {
    this.#context.note({ id, stage, pipeline, kind: "not-saved", reason });
    await rm(path, { force: true });
  }

  async #dropBundle(bundle: Bundle, place: Place, reason: string): Promise<void> {
    this.#context.note({ ...subjectOf(place), kind: "not-saved", reason });
    this.#entries.set(bundleMark(bundle), Promise.resolve(false));
    for (const { id } of bundle.layers) await rm(join(this.#context.directory, `${id}.layer`), { force: true });
  }

  #count(pipeline: string, sizeBytes: number): void {
    this.#bytes.set(pipeline, (this.#bytes.get(pipeline) ?? 0) + sizeBytes);
  }
}

/** Uploads what a run before this step left; gives the number of entries saved. */
export async function saveLeftovers(service: CacheService, directory: string): Promise<number> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(pendingSuffix));
  const saved = names.map(async (name) => {
    const key = await readFile(join(directory, name), "utf8");
    return (await service.save(name.slice(0, -pendingSuffix.length), key)).key !== undefined;
  });
  return (await Promise.all(saved)).filter(Boolean).length;
}

const pendingSuffix = ".pending";

/** File that names the key of a bundle which is not saved yet; the post step saves what it finds. */
function pendingPath(directory: string, tip: string): string {
  return join(directory, tip + pendingSuffix);
}
