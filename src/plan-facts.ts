import { existsSync, readdirSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import { engineTools, findMissingTools } from "./host/tools.ts";
import { JsonNumber, type JsonValue } from "./manifest/json.ts";
import type { Manifest, Source, Stage } from "./manifest/manifest.ts";
import { objectOf, textOf } from "./manifest/values.ts";
import { type Catalogue, findModule } from "./modules/catalogue.ts";
import { daysAgo, findDue } from "./pipeline/freshness.ts";
import { listHostTools, type ModuleFacts, type PlanFacts, type ToolFacts } from "./pipeline/plan.ts";
import { parseStageDescription, type StageDescription } from "./pipeline/stage-description.ts";
import { listServiceTools } from "./services/service-tools.ts";
import { readLayout, type StoreLayout } from "./store/layout.ts";
import { findRecord } from "./store/object-record.ts";
import { findRef, findStageRecord } from "./store/refs.ts";

/** What a plan depends on beside the manifest, as this machine has it. Changes nothing. */
export function gatherPlanFacts(storePath: string, catalogue: Catalogue): PlanFacts {
  const layout = readLayout(storePath);
  const tools = gatherToolFacts(layout, catalogue);
  return {
    ...tools,
    known: listKnown(layout),
    findLayerBytes: (id) => (tools.has(id) ? findLayerBytes(layout, id) : undefined),
    findItemBytes,
    findMissingTools: (tools) => (process.platform === "linux" ? findMissingTools([...engineTools, ...tools]) : []),
    freeBytes: findFreeBytes(storePath),
  };
}

/** Which build to look at, and in which store. */
export interface ToolRequest {
  readonly storePath: string;
  readonly catalogue: Catalogue;
  readonly exports: readonly string[];
  readonly refreshAfterDays: number | undefined;
}

/** Programs of the host that a build would run and that are missing: the same that a plan tells. */
export function findMissingHostTools(manifest: Manifest, request: ToolRequest): readonly string[] {
  const { storePath, catalogue, exports, refreshAfterDays } = request;
  const facts = hideDue(gatherToolFacts(readLayout(storePath), catalogue), manifest, refreshAfterDays);
  return findMissingTools([...engineTools, ...listHostTools(manifest, exports, facts)]);
}

/** The facts for a build that runs stages with network again when their trees are older than some days. */
export function hideDue<Facts extends StoreFacts>(
  facts: Facts,
  manifest: Manifest,
  refreshAfterDays: number | undefined,
): Facts & StoreFacts {
  if (refreshAfterDays === undefined) return facts;
  const wantsNetwork = (stage: Stage) => facts.findModule(stage)?.network === true;
  const due = findDue(manifest, { wantsNetwork, sealedMs: facts.findSealedMs, oldestMs: daysAgo(refreshAfterDays) });
  return { ...facts, has: (id) => facts.has(id) && !due(id), isDue: (id) => facts.isDue(id) || due(id) };
}

type StoreFacts = ToolFacts & Pick<PlanFacts, "isDue" | "findSealedMs">;

function gatherToolFacts(layout: StoreLayout, catalogue: Catalogue): StoreFacts {
  const names = listNames();
  return {
    has: (id) => names(layout.refs).has(id) && findRef(layout, id) !== undefined,
    isDue: () => false,
    findSealedMs: (id) => findStageRecord(layout, id)?.sealedMs,
    findModule: (stage) => moduleFacts(stage, catalogue),
    findSourceTools: ({ type }) => findModule(catalogue.sources, type)?.meta.tools ?? [],
    hasItem: ({ type }, id) => names(join(layout.sources, contentTypeOf(type, catalogue))).has(id),
  };
}

/** What folders hold, each read once: manifests ask for thousands of names. */
function listNames(): (folder: string) => ReadonlySet<string> {
  const read = new Map<string, ReadonlySet<string>>();
  return (folder) => {
    const names = read.get(folder) ?? new Set(existsSync(folder) ? readdirSync(folder) : []);
    read.set(folder, names);
    return names;
  };
}

/** Newest first. */
function listKnown(layout: StoreLayout): readonly StageDescription[] {
  if (!existsSync(layout.facts)) return [];
  const names = readdirSync(layout.facts).filter((name) => name.endsWith(".json"));
  const records = names.map((name) => findStageRecord(layout, name.slice(0, -".json".length)));
  const newest = records.filter((record) => record !== undefined).toSorted((a, b) => b.sealedMs - a.sealedMs);
  const texts = newest.flatMap((record) => record.stages ?? []);
  return texts.map(parseStageDescription).filter((description) => description !== undefined);
}

function findLayerBytes(layout: StoreLayout, id: string): number | undefined {
  const digest = findRef(layout, id);
  try {
    return digest === undefined ? undefined : findRecord(join(layout.objects, digest))?.sizeBytes;
  } catch {
    // Only root may look at objects; a plan can do without.
    return undefined;
  }
}

function moduleFacts(stage: Stage, catalogue: Catalogue): ModuleFacts | undefined {
  const { kind, type } = stage;
  if (kind === "assembler") {
    const entry = findModule(catalogue.assemblers, type);
    return entry && { file: entry.file, network: false, tools: entry.meta.tools ?? [], hostTools: [] };
  }
  const entry = findModule(catalogue.stages, type);
  const hostTools = listServiceTools(stage, catalogue);
  return entry && { file: entry.file, network: entry.meta.network ?? false, tools: entry.meta.tools ?? [], hostTools };
}

function contentTypeOf(source: string, { sources }: Catalogue): string {
  return findModule(sources, source)?.module?.contentType ?? source;
}

/** Inline content is as large as it says; other sources may say how large an item is. */
function findItemBytes({ items }: Source, id: string): number | undefined {
  const item = items.get(id);
  const data = textOf(objectOf(item).get("data"));
  if (data !== undefined) return Math.floor((data.length * 3) / 4);
  return sizeOf(objectOf(item).get("size"));
}

function sizeOf(size: JsonValue | undefined): number | undefined {
  return size instanceof JsonNumber ? Number(size.source) : undefined;
}

function findFreeBytes(path: string): number | undefined {
  if (!existsSync(path)) return dirname(path) === path ? undefined : findFreeBytes(dirname(path));
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}
