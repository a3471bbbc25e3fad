import { existsSync, readdirSync, statfsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { exitCodes, UsageError } from "../errors.ts";
import { engineTools, findMissingTools } from "../host/tools.ts";
import { JsonNumber, type JsonValue } from "../manifest/json.ts";
import { addTo2020, loadManifest } from "../manifest/load.ts";
import type { Manifest, Source, Stage } from "../manifest/manifest.ts";
import { objectOf, textOf } from "../manifest/values.ts";
import { type Catalogue, findModule } from "../modules/catalogue.ts";
import { makeMatrix } from "../pipeline/matrix.ts";
import { type ModuleFacts, makePlan, type PlanFacts } from "../pipeline/plan.ts";
import { parseStageDescription } from "../pipeline/stage-description.ts";
import { openSchemaChecker } from "../schema/check.ts";
import { checkFormat, type StoreLayout, storeLayout } from "../store/layout.ts";
import { findRecord } from "../store/object-record.ts";
import { findRef, findStageRecord, listRefs } from "../store/refs.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { describePlan } from "./describe-plan.ts";
import { readDocument, readOsRelease } from "./documents.ts";

/** `plan MANIFEST...`: what a build would do. It reads the store, the catalogue and the host, and changes none of them. */
export async function planCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const catalogue = await world.loadCatalogue(input.values("libdir"));
  const manifests = await loadAll(input, catalogue);
  const [manifest] = manifests;
  if (manifests.length > 1 && !input.has("matrix"))
    throw new UsageError("Cannot plan several manifests as one build", { hint: "Add --matrix" });
  const facts = gatherFacts(resolve(input.value("store") ?? ".osbuild"), catalogue);
  if (input.has("matrix")) world.out(`${JSON.stringify(makeMatrix(manifests, facts.has))}\n`);
  else if (manifest !== undefined) {
    const plan = makePlan(manifest, input.values("export"), facts);
    world.out(input.has("json") ? `${JSON.stringify(plan, null, 2)}\n` : describePlan(plan));
  }
  return exitCodes.ok;
}

async function loadAll(input: CommandInput, catalogue: Catalogue): Promise<readonly Manifest[]> {
  const [checker, osRelease] = await Promise.all([openSchemaChecker(), readOsRelease()]);
  const [buildEnv, sources] = await Promise.all(
    ["build-env", "sources"].map(async (flag) => {
      const file = input.value(flag);
      return file === undefined ? undefined : readDocument(file);
    }),
  );
  const manifests: Manifest[] = [];
  for (const file of input.positionals) {
    const document = addTo2020(await readDocument(file), { buildEnv, sources });
    manifests.push(await loadManifest(document, { catalogue, osRelease, checker }));
  }
  return manifests;
}

function gatherFacts(storePath: string, catalogue: Catalogue): PlanFacts {
  const layout = storeLayout(storePath);
  const stored = existsSync(layout.refs) ? readStore(layout) : nothingStored;
  return {
    ...stored,
    findModule: (stage) => moduleFacts(stage, catalogue),
    hasItem: (source, id) => hasItem(layout, catalogue, source, id),
    findItemBytes,
    findMissingTools: (tools) => (process.platform === "linux" ? findMissingTools([...engineTools, ...tools]) : []),
    freeBytes: findFreeBytes(storePath),
  };
}

type StoredFacts = Pick<PlanFacts, "has" | "known" | "findLayerBytes">;

const nothingStored: StoredFacts = { has: () => false, known: [], findLayerBytes: () => undefined };

function readStore(layout: StoreLayout): StoredFacts {
  checkFormat(layout);
  const ids = new Set(listRefs(layout).map((ref) => ref.id));
  const records = listFacts(layout)
    .map((id) => findStageRecord(layout, id))
    .filter((record) => record !== undefined);
  const texts = records.toSorted((a, b) => b.sealedMs - a.sealedMs).flatMap((record) => record.stages ?? []);
  return {
    has: (id) => ids.has(id),
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

function moduleFacts({ kind, type }: Stage, catalogue: Catalogue): ModuleFacts | undefined {
  if (kind === "assembler") {
    const entry = findModule(catalogue.assemblers, type);
    return entry && { file: entry.file, network: false, tools: entry.meta.tools ?? [] };
  }
  const entry = findModule(catalogue.stages, type);
  return entry && { file: entry.file, network: entry.meta.network ?? false, tools: entry.meta.tools ?? [] };
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
