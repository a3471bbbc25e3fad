import { existsSync, readdirSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import { engineTools, findMissingTools } from "./host/tools.ts";
import { JsonNumber, type JsonValue } from "./manifest/json.ts";
import type { Manifest, Source, Stage } from "./manifest/manifest.ts";
import { objectOf, textOf } from "./manifest/values.ts";
import { type Catalogue, findModule } from "./modules/catalogue.ts";
import { daysAgo, findDue } from "./pipeline/freshness.ts";
import type { ModuleFacts, PlanFacts } from "./pipeline/plan.ts";
import { parseStageDescription } from "./pipeline/stage-description.ts";
import { listServiceTools } from "./services/service-tools.ts";
import { checkFormat, type StoreLayout, storeLayout } from "./store/layout.ts";
import { findRecord } from "./store/object-record.ts";
import { findRef, findStageRecord, listRefs } from "./store/refs.ts";

/** What a plan depends on beside the manifest, as this machine has it. Changes nothing. */
export function gatherPlanFacts(storePath: string, catalogue: Catalogue): PlanFacts {
  const layout = storeLayout(storePath);
  const stored = existsSync(layout.refs) ? readStore(layout) : nothingStored;
  return {
    ...stored,
    isDue: () => false,
    findModule: (stage) => moduleFacts(stage, catalogue),
    hasItem: (source, id) => hasItem(layout, catalogue, source, id),
    findItemBytes,
    findMissingTools: (tools) => (process.platform === "linux" ? findMissingTools([...engineTools, ...tools]) : []),
    freeBytes: findFreeBytes(storePath),
  };
}

/** The facts for a build that runs stages with network again when their trees are older than some days. */
export function hideDue(facts: PlanFacts, manifest: Manifest, refreshAfterDays: number | undefined): PlanFacts {
  if (refreshAfterDays === undefined) return facts;
  const wantsNetwork = (stage: Stage) => facts.findModule(stage)?.network === true;
  const due = findDue(manifest, { wantsNetwork, sealedMs: facts.findSealedMs, oldestMs: daysAgo(refreshAfterDays) });
  return { ...facts, has: (id) => facts.has(id) && !due(id), isDue: (id) => facts.isDue(id) || due(id) };
}

type StoredFacts = Pick<PlanFacts, "has" | "known" | "findLayerBytes" | "findSealedMs">;

const nothingStored: StoredFacts = {
  has: () => false,
  known: [],
  findLayerBytes: () => undefined,
  findSealedMs: () => undefined,
};

function readStore(layout: StoreLayout): StoredFacts {
  checkFormat(layout);
  const ids = new Set(listRefs(layout).map((ref) => ref.id));
  const records = listFacts(layout)
    .map((id) => findStageRecord(layout, id))
    .filter((record) => record !== undefined);
  const texts = records.toSorted((a, b) => b.sealedMs - a.sealedMs).flatMap((record) => record.stages ?? []);
  return {
    has: (id) => ids.has(id),
    findSealedMs: (id) => findStageRecord(layout, id)?.sealedMs,
    known: texts.map(parseStageDescription).filter((description) => description !== undefined),
    findLayerBytes(id) {
      const digest = findRef(layout, id);
      try {
        return digest === undefined ? undefined : findRecord(join(layout.objects, digest))?.sizeBytes;
      } catch {
        // Only root may look at objects; a plan can do without.
        return undefined;
      }
    },
  };
}

function listFacts(layout: StoreLayout): readonly string[] {
  if (!existsSync(layout.facts)) return [];
  return readdirSync(layout.facts)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length));
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

function hasItem(layout: StoreLayout, catalogue: Catalogue, { type }: Source, id: string): boolean {
  const module = findModule(catalogue.sources, type)?.module;
  const path = join(layout.sources, module?.contentType ?? type, id);
  return path.startsWith(layout.sources) && existsSync(path);
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
